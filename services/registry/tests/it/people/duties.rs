//! Duties that change without a note.

use contracts::registry::{DutyEndedBecause, RegistryEvent};
use registry::domain::people::{self, Who};

use super::world::{
    STATE, World, code, expert, focal_point, named, observer, official, refusal, refused, reviewers_set,
};

#[test]
fn pr_27i_a_focal_point_assigns_experts_to_reviews() {
    let mut world = World::drawn();
    world.has(1, &[focal_point("KEN"), focal_point("FRA"), focal_point("GHA")]);
    world.has(2, &[expert("KEN")]);
    let events = world.changes(official(1), 2, &[expert("FRA"), observer("GHA")], &[expert("KEN")]).unwrap();
    assert_eq!(world.duties(2), [expert("FRA"), observer("GHA")]);
    let RegistryEvent::DutyEnded(ended) = &events[0] else { panic!() };
    assert_eq!(ended.why, DutyEndedBecause::Decided);
    let RegistryEvent::DutyGiven(given) = &events[1] else { panic!() };
    assert_eq!(given.note, None);
}

#[test]
fn pr_18i_a_focal_point_decides_in_the_reviews_that_they_coordinate_and_in_no_other() {
    let mut world = World::drawn();
    world.has(1, &[focal_point("FRA")]);
    world.has(2, &[expert("FRA"), expert("KEN")]);
    let there = || refused("not-the-focal-point-there", "PR-18i");
    assert_eq!(refusal(world.changes(official(1), 1, &[observer("KEN")], &[])), there(), "access to its own review");
    assert_eq!(refusal(world.changes(official(1), 2, &[], &[expert("KEN")])), there());
    assert_eq!(refusal(world.changes(official(1), 2, &[observer("FRA")], &[expert("KEN")])), there(), "not by half");
    world.changes(official(1), 2, &[observer("FRA")], &[expert("FRA")]).unwrap();
    assert_eq!(refusal(world.lets_leave(official(1), 2, None)), there(), "who has duties elsewhere");
    world.changes(Who::Mission(code(STATE)), 2, &[], &[expert("KEN")]).unwrap();
    world.lets_leave(official(1), 2, None).unwrap();
}

#[test]
fn pr_18i_a_focal_point_is_changed_by_a_note_alone() {
    let mut world = World::drawn();
    world.has(1, &[focal_point("KEN")]);
    world.has(2, &[expert("KEN")]);
    for by in [official(1), Who::Mission(code(STATE)), Who::Secretariat] {
        let given = world.changes(by, 2, &[focal_point("FRA")], &[]);
        assert_eq!(refusal(given), refused("focal-point-by-note", "PR-18i"));
        let ended = world.changes(by, 1, &[], &[focal_point("KEN")]);
        assert_eq!(refusal(ended), refused("focal-point-by-note", "PR-18i"));
    }
}

#[test]
fn whoever_is_no_approved_focal_point_of_the_state_assigns_nobody() {
    let mut world = World::drawn();
    world.has(2, &[expert("KEN")]);
    world.names(&[named(1, &[focal_point("KEN")])], &[]).unwrap();
    for by in [official(1), official(2), official(9)] {
        assert_eq!(refusal(world.changes(by, 2, &[expert("FRA")], &[])), refused("not-the-focal-point", "PR-18i"));
    }
    for by in [Who::Mission(code("FRA")), Who::Nobody] {
        assert_eq!(refusal(world.changes(by, 2, &[expert("FRA")], &[])), refused("named-by-the-mission", "PR-18i"));
    }
    world.changes(Who::Mission(code(STATE)), 2, &[expert("FRA")], &[]).unwrap();
    world.changes(Who::Secretariat, 2, &[expert("GHA")], &[]).unwrap();
}

#[test]
fn what_changes_nothing_or_cannot_be_is_refused() {
    let mut world = World::drawn();
    world.has(1, &[expert("KEN")]);
    let by = Who::Mission(code(STATE));
    assert_eq!(refusal(world.changes(by, 1, &[expert("KEN")], &[])), refused("people-unchanged", ""));
    assert_eq!(refusal(world.changes(by, 1, &[], &[expert("FRA")])), refused("duty-not-theirs", "PR-18i"));
    let both = world.changes(by, 1, &[expert("KEN")], &[expert("KEN")]);
    assert_eq!(refusal(both), refused("given-and-ended", "PR-18i"));
    assert_eq!(refusal(world.changes(by, 1, &[expert("AUT")], &[])), refused("no-part-in-review", "PR-18i"));
    assert_eq!(refusal(world.changes(by, 9, &[expert("KEN")], &[])), refused("unknown-person", ""));
}

#[test]
fn pr_28d_where_a_state_reviews_no_longer_its_peoples_duties_end() {
    let mut world = World::drawn();
    world.has(1, &[focal_point("FRA"), expert("FRA"), focal_point("KEN")]);
    world.has(2, &[expert("FRA")]);
    world.learns(reviewers_set("FRA", &["AUT", "TGO"], "2021-03-01"));
    assert_eq!(world.reviews.no_longer_in(code("FRA")), [code("KEN")]);
    let events = people::reviewers_changed(&world.people, code(STATE), code("FRA"), world.today());
    assert_eq!(events.len(), 3);
    let why = |event: &RegistryEvent| matches!(event, RegistryEvent::DutyEnded(ended) if ended.why == DutyEndedBecause::ReviewersChanged);
    assert!(events.iter().all(why));
    world.happens(Ok(events)).unwrap();
    assert_eq!((world.duties(1), world.duties(2)), (vec![focal_point("KEN")], vec![]));
    assert!(world.people.persons.values().all(|person| !person.has_left()), "they have not left");
}
