//! Reviewing States by decision of a meeting (R10/1-6iii, AMB-13).

use contracts::drawing::{Purpose, RecordOverride, RequestState};
use drawing::domain::freezing::{self, Wish};
use drawing::domain::{overrides, requests};
use drawing::views;
use lots::record::{SlotKind, Transcript};
use treaty::{Instrument, StateCode};

use crate::late::denounce;
use crate::world::*;

/// A State that could lawfully take the place of this pair, if one has room; in the same region or not.
fn successor(world: &World, pair: (StateCode, StateCode), same_region: bool) -> Option<StateCode> {
    let pairings = world.pairings();
    let region = |state| pairings.state(state).unwrap().drawing_region;
    let candidates = pairings.pool().states.iter().map(|s| s.state);
    candidates
        .filter(|&s| (region(s) == region(pair.1)) == same_region)
        .find(|&s| world.clone().replace(pair, s).is_ok())
}

/// A place of the own region, and a State of another one that could take it.
fn exception(world: &World) -> ((StateCode, StateCode), StateCode) {
    let places = world.pairings().standing().assignments.iter().filter(|a| a.slot == SlotKind::SameRegion);
    let with_successor = |a: &lots::record::Assignment| {
        let pair = (a.state_under_review, a.reviewer);
        Some((pair, successor(world, pair, false)?))
    };
    places.into_iter().find_map(with_successor).unwrap()
}

#[test]
fn r101_6iii_no_manual_pairing_without_decision() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    let command = RecordOverride {
        state_under_review: pair.0,
        replaced: pair.1,
        reviewer: code("AFA"),
        decision: None,
        reason: "it suits us".to_owned(),
    };
    let decided = overrides::record(&world.cycle, &world.known, &command, world.today);
    assert_eq!(refused(world.take(decided)), because("R10/1-6iii", "override-needs-decision"));
}

#[test]
fn r101_6iii_a_decision_is_shown_with_its_reference_and_reason() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    let next = successor(&world, pair, true).unwrap();
    world.replace(pair, next).unwrap();
    world.assert_lawful();
    let result = views::result::result(&world.cycle, None).unwrap();
    let line = result.assignments.iter().find(|a| a.state_under_review == pair.0 && a.reviewer == next).unwrap();
    assert!(line.by_decision);
    assert_eq!(result.overrides[0].decision.reference, "CTOC/COP/WG.10/2020/2, para. 7");
    assert!(result.assignments.iter().all(|a| (a.state_under_review, a.reviewer) != pair));
    let lots: Vec<u32> = result.assignments.iter().map(|a| a.lot).collect();
    assert_eq!(lots, (1..=u32::try_from(lots.len()).unwrap()).collect::<Vec<_>>());
    // The drawing's own record stays as it was drawn.
    Transcript::verify(&world.transcript(1).bytes()).unwrap();
}

#[test]
fn pr_28a_pr_28b_i_pr_29i_bind_the_meeting_too() {
    let mut world = World::small().drawn();
    let (mut seen, mut lacking) = (Vec::new(), Vec::new());
    let states: Vec<StateCode> = world.pairings().pool().states.iter().map(|s| s.state).collect();
    for assignment in world.pairings().standing().assignments.clone() {
        let pair = (assignment.state_under_review, assignment.reviewer);
        for &state in &states {
            if let Err(notice) = world.clone().replace(pair, state) {
                if notice.code == "mutual-review" {
                    assert!(world.pairings().assignment(state, pair.0).is_some());
                }
                if notice.code == "not-party" {
                    lacking.push(state);
                }
                seen.push(notice.rule.unwrap().to_string());
            }
        }
    }
    for rule in ["PR-28a", "PR-28b-i", "PR-29i", "PR-26i"] {
        assert!(seen.iter().any(|cited| cited == rule), "{rule} was never met");
    }
    assert!(lacking.iter().all(|state| state.as_str().ends_with('G')), "only they lack {}", Instrument::Firearms);
    world.offer("AFA", Some(9));
    assert!(world.pairings().load(code("AFA")) < 9);
}

#[test]
fn amb_13_another_region_is_recorded_as_an_exception_and_later_draws_go_on() {
    let mut world = World::small().drawn();
    let (pair, next) = exception(&world);
    world.replace(pair, next).unwrap();
    let command = RecordOverride {
        state_under_review: pair.0,
        replaced: pair.1,
        reviewer: next,
        decision: Some(decision("2020-11-27")),
        reason: "as decided".to_owned(),
    };
    assert_eq!(overrides::warnings(&world.cycle, &command)[0].code, "region-exception");
    world.assert_lawful();
    let exception = world.pairings().standing().assignments.clone();
    // Another review is drawn again; the exception stays, though the engine could not have drawn it.
    let other = world.pairings().standing().assignments.iter().find(|a| a.state_under_review != pair.0).unwrap();
    let other = (other.state_under_review, other.reviewer);
    let request = world.ask(other.0, other, no_reason()).unwrap();
    let drawing = world.hold(Purpose::Redraw { requests: vec![request] }, "2021-05-20").unwrap();
    world.assert_lawful();
    Transcript::verify(&world.transcript(drawing).bytes()).unwrap();
    let of_the_pair = |list: &[lots::record::Assignment]| {
        list.iter().filter(|a| a.state_under_review == pair.0).copied().collect::<Vec<_>>()
    };
    assert_eq!(of_the_pair(&world.pairings().standing().assignments), of_the_pair(&exception));
    assert!(world.pairings().is_by_decision(pair.0, next));
    assert_eq!(world.pairings().standing().groups.len(), 21);
    let result = views::result::result(&world.cycle, None).unwrap();
    assert_eq!(result.assignments.len(), world.pairings().standing().assignments.len());
    assert_eq!(result.overrides.len(), 1, "the decision stays in sight after a later drawing (R10/1-6iii)");
    assert_eq!((result.overrides[0].reviewer, result.overrides[0].reason.as_str()), (next, "as the meeting decided"));
    // The other place of the same State cannot be drawn as long as the exception stands; the exception itself can.
    let beside = world.main(pair.0, SlotKind::OtherRegion);
    let beside = world.ask(pair.0, (pair.0, beside), no_reason()).unwrap();
    let blocked = world.freeze(None, Purpose::Redraw { requests: vec![beside] });
    assert_eq!(refused(blocked), because("AMB-13", "exception-stands"));
    let itself = world.ask(pair.0, (pair.0, next), no_reason()).unwrap();
    world.hold(Purpose::Redraw { requests: vec![itself] }, "2021-09-20").unwrap();
    world.assert_lawful();
    assert!(!world.pairings().is_by_decision(pair.0, next));
    assert!(world.pairings().overrides().is_empty());
}

#[test]
fn amb_11_a_request_for_the_same_place_is_given_back() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    let request = world.ask(pair.0, pair, no_reason()).unwrap();
    let next = successor(&world, pair, true).unwrap();
    world.replace(pair, next).unwrap();
    assert_eq!(world.state_of(request), RequestState::Withdrawn);
    assert_eq!(requests::left(&world.cycle, world.readings, pair.0, pair.0), 4);
}

#[test]
fn r101_6iii_nothing_is_overridden_under_a_frozen_drawing() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    let next = successor(&world, pair, true).unwrap();
    let request = world.ask(pair.0, pair, no_reason()).unwrap();
    world.freeze(None, Purpose::Redraw { requests: vec![request] }).unwrap();
    assert_eq!(refused(world.replace(pair, next)), because("R10/1-6iii", "another-is-frozen"));
}

#[test]
fn amb_31_the_replaced_state_owes_nothing_in_the_next_draw() {
    let mut world = World::small().drawn();
    let pair = world.pair();
    let next = successor(&world, pair, true).unwrap();
    world.replace(pair, next).unwrap();
    let (state, _) = world.pair();
    let reviewer = world.main(state, SlotKind::SameRegion);
    let request = world.ask(state, (state, reviewer), no_reason()).unwrap();
    let drawing = world.hold(Purpose::Redraw { requests: vec![request] }, "2021-05-20").unwrap();
    let standing = &world.transcript(drawing).standing;
    assert!(standing.deferred.contains(&pair.1));
    assert!(standing.excluded.iter().any(|p| (p.state_under_review, p.reviewer) == pair));
    world.assert_lawful();
}

#[test]
fn amb_13_a_strand_that_a_denunciation_closes_is_closed_in_an_exception_too() {
    let mut world = World::small().drawn();
    let (pair, next) = exception(&world);
    world.replace(pair, next).unwrap();
    denounce(&mut world, pair.0.as_str(), Instrument::Tip);
    world.on("2021-02-01");
    let command = wish(None, Purpose::Supplement);
    let warnings = freezing::warnings(&world.cycle, &world.known, &Wish::from(&command), world.today);
    let told = warnings.iter().find(|notice| notice.code == "exceptions-stay").unwrap();
    assert_eq!(told.details["states"], pair.0.to_string());
    // Something else to draw, so that there is a supplement at all.
    let other =
        world.pairings().standing().assignments.iter().find(|a| a.state_under_review != pair.0).unwrap().reviewer;
    for instrument in Instrument::ALL {
        denounce(&mut world, other.as_str(), instrument);
    }
    world.hold(Purpose::Supplement, "2021-05-20").unwrap();
    world.assert_lawful();
    let reviews = &world.pairings().standing().assignments;
    let of_the_exception: Vec<_> = reviews.iter().filter(|a| a.state_under_review == pair.0).collect();
    assert!(of_the_exception.len() >= 2);
    assert!(of_the_exception.iter().all(|a| !a.instruments.contains(Instrument::Tip)));
}
