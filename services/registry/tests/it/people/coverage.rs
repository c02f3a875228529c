//! Experts for each instrument: what is missing is said, and refuses nothing.

use contracts::Day;
use contracts::registry::{NamedPerson, Profile};
use contracts::reviews::{Reviewer, Strand, StrandClosed, StrandOpened};
use registry::domain::people::{uncovered, warnings};
use treaty::Instrument::{Firearms, Som, Tip, Untoc};
use treaty::{Instrument, InstrumentSet, Phase};

use super::world::{STATE, World, code, date, expert, focal_point, named, phase_begun, profile, reviewers_set, set};

fn knows(number: u8, review: &str, instruments: &[Instrument]) -> NamedPerson {
    NamedPerson { instruments: set(instruments), ..named(number, &[expert(review)]) }
}

fn missing(world: &World, review: &str) -> Vec<Instrument> {
    uncovered(&world.people, &world.reviews, code(STATE), code(review)).iter().collect()
}

/// What a note is answered with beside its number: codes and rules.
fn warned(world: &mut World, people: &[NamedPerson]) -> Vec<(String, String)> {
    let before = world.people.clone();
    let events = world.names(people, &[]).unwrap();
    let notices = warnings(&before, &world.reviews, code(STATE), &events);
    notices.into_iter().map(|notice| (notice.code, notice.rule.unwrap().to_string())).collect()
}

#[test]
fn amb_08_one_expert_in_all_instruments_is_enough() {
    let mut world = World::drawn();
    assert_eq!(warned(&mut world, &[knows(1, "KEN", &[Untoc, Tip, Som, Firearms])]), []);
    assert_eq!(missing(&world, "KEN"), []);
}

#[test]
fn amb_08_instruments_without_an_expert_are_said_and_refuse_nothing() {
    let mut world = World::drawn();
    let warned = warned(&mut world, &[knows(1, "KEN", &[Untoc]), knows(2, "KEN", &[Tip])]);
    assert_eq!(warned, [("instruments-without-expert".to_owned(), "AMB-08".to_owned())]);
    assert_eq!(missing(&world, "KEN"), [Som, Firearms]);
    assert_eq!(world.people.with(expert("KEN")).count(), 2);
}

#[test]
fn pr_27i_a_review_without_an_expert_is_said() {
    let mut world = World::drawn();
    let warned = warned(&mut world, &[named(1, &[focal_point("KEN")])]);
    assert_eq!(warned, [("no-expert".to_owned(), "PR-27i".to_owned())]);
    assert_eq!(missing(&world, "KEN").len(), 4, "a focal point is no expert");
}

#[test]
fn pr_27i_expertise_is_what_the_note_says_until_a_profile_is_approved() {
    let mut world = World::drawn();
    world.names(&[knows(1, "KEN", &[Untoc])], &[]).unwrap();
    world.submits(1, &Profile { instruments: InstrumentSet::ALL, ..profile() }).unwrap();
    assert_eq!(missing(&world, "KEN"), [Tip, Som, Firearms]);
    world.approves(1).unwrap();
    assert_eq!(missing(&world, "KEN"), []);
}

#[test]
fn pr_28b_a_reviewing_state_needs_experts_for_what_it_was_drawn_for() {
    let mut world = World::drawn();
    let mut set_again = reviewers_set("FRA", &["AUT"], "2020-11-20");
    set_again.reviewers.push(Reviewer { state: code("KEN"), instruments: set(&[Firearms]) });
    world.learns(set_again);
    assert_eq!(missing(&world, "FRA"), [Firearms]);
    assert_eq!(missing(&world, "AUT"), [], "Kenya takes no part there");
}

#[test]
fn t1_an_instrument_of_which_nothing_is_reviewed_needs_no_expert() {
    let mut world = World::drawn();
    world.learns(phase_begun("KEN", "2020-12-01", &[Untoc, Tip], &[Firearms]));
    world.learns(phase_begun("FRA", "2020-12-01", &[Untoc], &[]));
    assert_eq!(missing(&world, "KEN"), [Untoc, Tip]);
    assert_eq!(missing(&world, "FRA"), [Untoc], "of all that Kenya was drawn for, what is reviewed");
}

#[test]
fn amb_02_strands_that_open_and_close_change_what_is_needed() {
    let mut world = World::drawn();
    world.learns(phase_begun("KEN", "2020-12-01", &[Untoc], &[]));
    let (state, phase, on) = (code("KEN"), Phase::ALL[0], Day(date("2021-05-01")));
    let strand = Strand { instrument: Som, articles: vec![3] };
    world.learns(StrandOpened { state, phase, strand, on });
    assert_eq!(missing(&world, "KEN"), [Untoc, Som]);
    world.learns(StrandClosed { state, phase: Phase::ALL[1], instrument: Som, on });
    assert_eq!(missing(&world, "KEN"), [Untoc, Som], "of another phase");
    world.learns(StrandClosed { state, phase, instrument: Som, on });
    assert_eq!(missing(&world, "KEN"), [Untoc]);
}
