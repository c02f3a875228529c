//! What holds after every command, whatever came before.

use std::collections::BTreeMap;

use contracts::registry::{Duty, DutyIn, RegistryEvent};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use registry::domain::people::{self, Who};

use super::world::{STATE, World, code, expert, focal_point, leaving, named, official, profile, reviewers_set};

const REVIEWS: [&str; 4] = ["KEN", "FRA", "GHA", "AUT"];

/// Something that somebody tries.
#[derive(Clone, Debug)]
enum Wish {
    Name { people: Vec<(u8, Vec<DutyIn>)>, leaving: Vec<(u8, Option<u8>)> },
    Replace { person: u8, review: &'static str, stays: bool, successor: Option<u8> },
    Change { by: u8, person: u8, give: Vec<DutyIn>, end: Vec<DutyIn> },
    Leave { by: u8, person: u8, successor: Option<u8> },
    Submit { person: u8 },
    Approve { person: u8 },
    Forget { person: u8 },
    Redraw { review: &'static str, kenya: bool },
}

fn duty() -> impl Strategy<Value = DutyIn> {
    (select(&REVIEWS[..]), select(&Duty::ALL[..])).prop_map(|(review, duty)| DutyIn { review: code(review), duty })
}

fn wish() -> impl Strategy<Value = Wish> {
    let person = || 1_u8..7;
    let maybe = || proptest::option::of(1_u8..7);
    prop_oneof![
        4 => (vec((person(), vec(duty(), 0..4)), 0..3), vec((person(), maybe()), 0..3))
            .prop_map(|(people, leaving)| Wish::Name { people, leaving }),
        4 => (person(), select(&REVIEWS[..3]), any::<bool>(), maybe())
            .prop_map(|(person, review, stays, successor)| Wish::Replace { person, review, stays, successor }),
        2 => (0_u8..9, person(), vec(duty(), 0..3), vec(duty(), 0..2))
            .prop_map(|(by, person, give, end)| Wish::Change { by, person, give, end }),
        1 => (0_u8..9, person(), maybe()).prop_map(|(by, person, successor)| Wish::Leave { by, person, successor }),
        2 => person().prop_map(|person| Wish::Submit { person }),
        2 => person().prop_map(|person| Wish::Approve { person }),
        1 => person().prop_map(|person| Wish::Forget { person }),
        1 => (select(&REVIEWS[1..]), any::<bool>()).prop_map(|(review, kenya)| Wish::Redraw { review, kenya }),
    ]
}

fn who(number: u8) -> Who {
    match number {
        0 => Who::Secretariat,
        7 => Who::Mission(code(STATE)),
        8 => Who::Mission(code("FRA")),
        other => official(other),
    }
}

fn tries(world: &mut World, wish: Wish) {
    let person = super::world::person;
    // Many wishes are refused: what holds, holds then too.
    let _ = match wish {
        Wish::Name { people, leaving: gone } => {
            let people: Vec<_> = people.iter().map(|(number, duties)| named(*number, duties)).collect();
            let gone: Vec<_> = gone.iter().map(|(number, successor)| leaving(*number, *successor)).collect();
            world.names(&people, &gone)
        }
        Wish::Replace { person, review, stays, successor } => replaces(world, person, review, stays, successor),
        Wish::Change { by, person, give, end } => world.changes(who(by), person, &give, &end),
        Wish::Leave { by, person, successor } => world.lets_leave(who(by), person, successor),
        Wish::Submit { person } => world.submits(person, &profile()),
        Wish::Approve { person } => world.approves(person),
        Wish::Forget { person: number } => {
            let events = people::forgotten(&world.people, code(STATE), person(number), world.today());
            world.happens(Ok(events))
        }
        Wish::Redraw { review, kenya } => {
            let reviewers: &[&str] = if kenya { &["KEN", "TGO"] } else { &["TGO", "NGA"] };
            world.learns(reviewers_set(review, reviewers, "2021-01-01"));
            let gone = world.reviews.no_longer_in(code(review)).contains(&code(STATE));
            let events = people::reviewers_changed(&world.people, code(STATE), code(review), world.today());
            world.happens(Ok(if gone { events } else { Vec::new() }))
        }
    };
}

/// A note names another focal point, and says of the one before that it stays as an expert, or leaves.
fn replaces(
    world: &mut World,
    number: u8,
    review: &str,
    stays: bool,
    successor: Option<u8>,
) -> Result<Vec<RegistryEvent>, contracts::Notice> {
    let before = world.people.focal_point(code(review));
    let before = (1..7).find(|other| Some(super::world::person(*other)) == before && *other != number);
    let mut people = vec![named(number, &[focal_point(review)])];
    people.extend(before.filter(|_| stays).map(|other| named(other, &[expert(review)])));
    let gone: Vec<_> = before.filter(|_| !stays).map(|other| leaving(other, successor)).into_iter().collect();
    world.names(&people, &gone)
}

fn holds(world: &World) {
    let mut focal_points = BTreeMap::new();
    for (id, person) in &world.people.persons {
        assert!(!person.has_left() || person.duties.is_empty(), "whoever left has no duty");
        for duty in person.duties.keys() {
            assert!(world.reviews.takes_part(code(STATE), duty.review), "a duty only where the State takes part");
            if duty.duty == Duty::FocalPoint {
                assert_eq!(focal_points.insert(duty.review, *id), None, "one focal point for each review");
            }
        }
    }
}

/// The same from the events alone, as other services follow them: after each of them, not only after each command.
fn holds_for_whoever_follows(events: &[RegistryEvent]) {
    let mut focal_points = BTreeMap::new();
    let mut left = Vec::new();
    for event in events {
        match event {
            RegistryEvent::DutyGiven(e) => {
                assert!(!left.contains(&e.person), "nothing is given to whoever left");
                if e.duty == Duty::FocalPoint {
                    assert_eq!(focal_points.insert(e.review, e.person), None, "the one before ended first");
                }
            }
            RegistryEvent::DutyEnded(e) if e.duty == Duty::FocalPoint => {
                assert_eq!(focal_points.remove(&e.review), Some(e.person));
            }
            RegistryEvent::PersonLeft(e) => {
                assert!(!focal_points.values().any(|person| *person == e.person), "duties end before a person leaves");
                left.push(e.person);
            }
            _ => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn amb_33_and_pr_37i_hold_after_every_command(wishes in vec(wish(), 0..40)) {
        let mut world = World::drawn();
        for wish in wishes {
            tries(&mut world, wish);
            holds(&world);
        }
        holds_for_whoever_follows(&world.events);
        let mut again = registry::domain::people::People::default();
        world.events.iter().for_each(|event| again.follow(event));
        prop_assert_eq!(again, world.people);
    }
}
