//! Who sees what a mission sees: its State's focal points, and no other official (part D of the catalogue).

use access::Asker;
use constructive_dialogue::views::Sight;
use contracts::registry::{Duty, DutyGiven, PersonApproved, PersonLeft, PersonNamed, RegistryEvent};
use contracts::{ContactId, Day};
use participation::People;
use treaty::{InstrumentSet, StateCode};

fn person() -> ContactId {
    "019e0000-0000-7000-8000-0000000000f1".parse().unwrap()
}

fn official() -> Asker {
    Asker::Official { account: person().to_string(), state: "GHA".to_owned() }
}

/// Ghana names somebody for its own review.
fn people(duty: Duty, then: Option<RegistryEvent>) -> People {
    let (state, on): (StateCode, Day) = ("GHA".parse().unwrap(), "2026-11-01".parse().unwrap());
    let named = PersonNamed { state, person: person(), note: 1, instruments: InstrumentSet::EMPTY, on };
    let given = DutyGiven { state, person: person(), review: state, duty, note: Some(1), on };
    let mut people = People::default();
    [named.into(), given.into()].into_iter().chain(then).for_each(|event| people.follow(&event));
    people
}

fn approved() -> RegistryEvent {
    PersonApproved { state: "GHA".parse().unwrap(), person: person(), on: "2026-11-02".parse().unwrap() }.into()
}

#[test]
fn part_d_a_focal_point_sees_what_its_mission_sees() {
    let sight = Sight::of(&official(), &people(Duty::FocalPoint, Some(approved())));
    assert_eq!(sight, Sight::Mission("GHA".parse().unwrap()));
}

#[test]
fn part_d_an_expert_sees_nothing_of_applications() {
    assert_eq!(Sight::of(&official(), &people(Duty::Expert, Some(approved()))), Sight::Nothing);
}

#[test]
fn part_d_an_observer_of_the_state_under_review_reads_applications_and_no_objections() {
    let sight = Sight::of(&official(), &people(Duty::Observer, Some(approved())));
    assert_eq!(sight, Sight::Observer);
    let ghana: StateCode = "GHA".parse().unwrap();
    assert!(sight.reads_circulated() && !sight.sees_persons() && !sight.sees_held_comments());
    assert!(!sight.sees_objection_of(ghana) && !sight.sees_objector(ghana) && !sight.sees_every_objection());
    assert!(!sight.sees_reason(ghana, true));
}

#[test]
fn part_d_who_observes_another_state_sees_nothing_of_applications() {
    let elsewhere = Asker::Official { account: person().to_string(), state: "KEN".to_owned() };
    assert_eq!(Sight::of(&elsewhere, &people(Duty::Observer, Some(approved()))), Sight::Nothing);
}

#[test]
fn pr_37i_who_is_not_approved_or_has_left_sees_nothing() {
    assert_eq!(Sight::of(&official(), &people(Duty::FocalPoint, None)), Sight::Nothing);
    let mut people = people(Duty::FocalPoint, Some(approved()));
    let (state, on) = ("GHA".parse().unwrap(), "2026-11-03".parse().unwrap());
    people.follow(&PersonLeft { state, person: person(), successor: None, on }.into());
    assert_eq!(Sight::of(&official(), &people), Sight::Nothing);
}
