//! With what chances a lot could have fallen (target D14).

use ::lots::record::{Kind, Transcript};
use contracts::drawing::{LotChances, Purpose};
use drawing::views::chances::{BATCHES, Question};
use drawing::views::lots;

use treaty::Instrument;
use treaty::parties::Deposit;

use crate::world::*;

fn computed(transcript: &Transcript, lot: u32) -> LotChances {
    let mut question = Question::about(transcript, lot).unwrap().unwrap();
    while !question.is_done() {
        question.work().unwrap();
    }
    question.answer().unwrap()
}

fn sum(chances: &LotChances) -> f64 {
    chances.candidates.iter().map(|candidate| candidate.chance).sum()
}

#[test]
fn d14_every_candidate_of_every_lot_and_they_sum_to_one() {
    let world = World::small().drawn();
    let transcript = world.transcript(1);
    for lot in lots::in_order(transcript) {
        let mut question = Question::about(transcript, lot.number).unwrap().unwrap();
        assert!(question.answer().is_none());
        question.work().unwrap();
        let chances = question.answer().unwrap();
        assert!((sum(&chances) - 1.0).abs() < 1e-9, "lot {}: {}", lot.number, sum(&chances));
        assert!(chances.candidates.is_sorted_by(|one, other| one.chance >= other.chance));
        let drawn = chances.candidates.iter().find(|candidate| candidate.state == Some(lot.assignment.reviewer));
        assert!(drawn.is_some(), "lot {}: who was drawn was no candidate", lot.number);
        if chances.exact {
            assert!(drawn.unwrap().chance > 0.0);
        } else {
            assert!(chances.candidates.iter().all(|candidate| candidate.error > 0.0));
        }
    }
    assert!(Question::about(transcript, 1_000).unwrap().is_none());
}

#[test]
fn d14_the_chances_of_a_redraw_are_exact() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    let request = world.ask(pair.0, pair, no_reason()).unwrap();
    let drawing = world.hold(Purpose::Redraw { requests: vec![request] }, "2021-05-20").unwrap();
    let transcript = world.transcript(drawing);
    let chances = computed(transcript, 1);
    assert!(chances.exact);
    assert!((sum(&chances) - 1.0).abs() < 1e-9);
    // One open place and its gap: every lawful base is equally likely.
    let each = 1.0 / f64::from(u32::try_from(chances.candidates.len()).unwrap());
    assert!(chances.candidates.iter().all(|candidate| (candidate.chance - each).abs() < 1e-9));
    assert!(
        chances.candidates.iter().all(|candidate| candidate.state != Some(pair.1)),
        "who was replaced is not drawn"
    );
}

#[test]
fn d14_an_estimate_agrees_with_a_count() {
    // Everybody is party to everything, so that the last lots of the drawing leave few outcomes.
    let mut world = World::small();
    for state in ["AFG", "GRG", "WEG"] {
        world.deposit(code(state), Instrument::Firearms, Deposit::Day(date("2004-01-01")));
    }
    let world = world.drawn();
    let transcript = world.transcript(1);
    let mains = lots::in_order(transcript).iter().filter(|lot| lot.assignment.kind == Kind::Main).count();
    let mut exact = 0;
    for lot in (1..=u32::try_from(mains).unwrap()).rev().take(3) {
        let counted = computed(transcript, lot);
        exact += usize::from(counted.exact);
        let mut question = Question::about(transcript, lot).unwrap().unwrap();
        question.estimate_only();
        while question.batches() < BATCHES {
            question.work().unwrap();
        }
        let estimated = question.answer().unwrap();
        for candidate in counted.candidates.iter().filter(|_| counted.exact) {
            let other = estimated.candidates.iter().find(|other| other.state == candidate.state).unwrap();
            assert!((candidate.chance - other.chance).abs() < 5.0 * other.error, "lot {lot}: {candidate:?} {other:?}");
        }
    }
    assert!(exact > 0);
}

#[test]
fn a_base_drawn_alone_is_that_of_the_whole_draw() {
    let world = World::small().drawn();
    let frozen = ::lots::Frozen::new(world.transcript(1).inputs()).unwrap();
    let sampler = frozen.sampler();
    for k in 0..50 {
        let key = ::lots::seed::derived(&[5; 32], k);
        assert_eq!(sampler.base(&key).unwrap(), sampler.draw(&key).unwrap().outcome.base);
    }
}
