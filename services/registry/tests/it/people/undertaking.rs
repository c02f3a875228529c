//! Duties give access once the undertaking of confidentiality is given, and no earlier; until then the mission acts.

use contracts::registry::{ChoosePublicContact, LetLeave};
use registry::domain::people::{self, Who};

use super::world::{STATE, World, code, expert, focal_point, leaving, named, official, profile, refusal, refused};

/// 1 is an approved focal point who has not undertaken anything yet; 2 and 3 are experts.
fn world() -> World {
    let mut world = World::drawn();
    world.has(2, &[expert("KEN")]);
    world.has(3, &[expert("KEN")]);
    world.names(&[named(1, &[focal_point("KEN"), focal_point("FRA")])], &[]).unwrap();
    world.submits(1, &profile()).unwrap();
    world.approves(1).unwrap();
    world
}

/// Everything that a focal point does for the State: what comes of it, by name.
fn tries(world: &World, by: Who) -> Vec<(&'static str, Option<(String, String)>)> {
    let public = ChoosePublicContact { state: code(STATE), contact: None, mandate: None };
    let leave = LetLeave { state: code(STATE), leaving: leaving(3, Some(2)), mandate: None };
    let duties = world.clone().changes(by, 2, &[expert("FRA")], &[expert("KEN")]);
    let chosen = people::choose_public_contact(&world.people, &public, false, by, world.today());
    let gone = people::let_leave(&world.people, &leave, by, world.today());
    let seen = by.must_see(&world.people, code(STATE)).map(|()| Vec::new());
    [("duties", duties), ("public", chosen), ("leaving", gone), ("seeing", seen)]
        .into_iter()
        .map(|(what, done)| (what, done.is_err().then(|| refusal(done))))
        .collect()
}

#[test]
fn pr_37i_a_focal_point_acts_from_the_undertaking_on_and_no_earlier() {
    let mut world = world();
    for (what, refusal) in tries(&world, official(1)) {
        assert_eq!(refusal, Some(refused("undertaking-first", "PR-37i")), "{what}");
    }
    world.undertakes(1).unwrap();
    for (what, refusal) in tries(&world, official(1)) {
        assert_eq!(refusal, None, "{what}");
    }
}

#[test]
fn pr_18iii_until_then_the_mission_does_whatever_the_focal_point_may() {
    let mut world = world();
    assert!(!world.people.focal_point_acts(code("KEN")));
    for _ in 0..2 {
        for (what, refusal) in tries(&world, Who::Mission(code(STATE))) {
            assert_eq!(refusal, None, "{what}: the mission, before and after");
        }
        if !world.people.focal_point_acts(code("KEN")) {
            world.undertakes(1).unwrap();
        }
    }
}

#[test]
fn pr_37i_whoever_has_not_undertaken_leaves_and_hands_nothing_over() {
    let mut world = world();
    assert_eq!(refusal(world.lets_leave(official(1), 1, Some(2))), refused("undertaking-first", "PR-37i"));
    world.lets_leave(Who::Mission(code(STATE)), 3, Some(2)).unwrap();
    world.lets_leave(official(1), 1, None).unwrap();
    assert!(world.people.persons[&super::world::person(1)].has_left());
}
