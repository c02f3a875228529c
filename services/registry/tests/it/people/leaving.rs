//! Somebody leaves, and somebody takes over.

use contracts::registry::{DutyEndedBecause, PersonStanding, RegistryEvent};
use registry::domain::people::{self, Who};

use super::world::{
    STATE, World, code, expert, focal_point, leaving, named, observer, official, person, refusal, refused,
};

#[test]
fn pr_37i_whoever_leaves_has_no_duty_from_the_same_day() {
    let mut world = World::drawn();
    world.has(1, &[focal_point("KEN"), expert("FRA"), observer("GHA")]);
    let events = world.lets_leave(official(1), 1, None).unwrap();
    assert_eq!(events.len(), 4);
    assert!(world.duties(1).is_empty());
    assert_eq!(world.people.persons[&person(1)].standing, PersonStanding::Left);
}

#[test]
fn a_successor_gets_every_duty() {
    let mut world = World::drawn();
    world.has(1, &[focal_point("KEN"), focal_point("GHA"), expert("FRA")]);
    world.has(2, &[expert("FRA")]);
    let events = world.lets_leave(official(1), 1, Some(2)).unwrap();
    assert_eq!(world.duties(2), [expert("FRA"), focal_point("GHA"), focal_point("KEN")]);
    let Some(RegistryEvent::PersonLeft(left)) = events.last() else { panic!() };
    assert_eq!(left.successor, Some(person(2)));
    let replaced = |event: &&RegistryEvent| matches!(event, RegistryEvent::DutyEnded(ended) if ended.why == DutyEndedBecause::Replaced { by: person(2) });
    assert_eq!(events.iter().filter(replaced).count(), 3, "also the one that the successor had");
}

#[test]
fn a_successor_gets_what_the_note_gives_to_nobody_else() {
    let mut world = World::drawn();
    world.has(1, &[focal_point("KEN"), expert("FRA"), expert("GHA")]);
    let people = [named(2, &[focal_point("KEN")]), named(3, &[expert("GHA")])];
    world.names(&people, &[leaving(1, Some(3))]).unwrap();
    assert_eq!(world.duties(2), [focal_point("KEN")]);
    assert_eq!(world.duties(3), [expert("FRA"), expert("GHA")]);
}

#[test]
fn pr_18iii_without_a_successor_the_mission_acts_again() {
    let mut world = World::drawn();
    world.has(1, &[focal_point("KEN")]);
    assert!(world.people.focal_point_acts(code("KEN")));
    world.lets_leave(Who::Mission(code(STATE)), 1, None).unwrap();
    assert!(!world.people.focal_point_acts(code("KEN")), "AMB-06: later gaps are like the first");
    assert_eq!(world.people.focal_point(code("KEN")), None);
}

#[test]
fn tc_47_a_focal_point_who_is_not_approved_does_not_act() {
    let mut world = World::drawn();
    assert!(!world.people.focal_point_acts(code("KEN")));
    world.names(&[named(1, &[focal_point("KEN")])], &[]).unwrap();
    assert!(!world.people.focal_point_acts(code("KEN")), "named, and the mission acts for the time being");
    world.submits(1, &super::world::profile()).unwrap();
    assert!(!world.people.focal_point_acts(code("KEN")));
    world.approves(1).unwrap();
    assert!(!world.people.focal_point_acts(code("KEN")), "pr_37i");
    world.undertakes(1).unwrap();
    assert!(world.people.focal_point_acts(code("KEN")));
}

#[test]
fn a_focal_point_lets_experts_leave_and_no_other_focal_point() {
    let mut world = World::drawn();
    world.has(1, &[focal_point("KEN")]);
    world.has(2, &[focal_point("FRA")]);
    world.has(3, &[expert("KEN")]);
    assert_eq!(refusal(world.lets_leave(official(1), 2, None)), refused("focal-point-by-note", "PR-18i"));
    assert_eq!(refusal(world.lets_leave(official(3), 2, None)), refused("focal-point-by-note", "PR-18i"));
    world.lets_leave(official(1), 3, None).unwrap();
    let foreign = Who::Official { person: person(1), state: code("FRA") };
    assert_eq!(refusal(world.lets_leave(foreign, 1, None)), refused("focal-point-by-note", "PR-18i"));
}

#[test]
fn an_expert_lets_nobody_leave_but_itself() {
    let mut world = World::drawn();
    world.has(1, &[expert("KEN")]);
    world.has(2, &[expert("KEN")]);
    assert_eq!(refusal(world.lets_leave(official(1), 2, None)), refused("not-the-focal-point", "PR-18i"));
    assert_eq!(
        refusal(world.lets_leave(Who::Mission(code("FRA")), 2, None)),
        refused("named-by-the-mission", "PR-18i")
    );
    assert_eq!(refusal(world.lets_leave(Who::Nobody, 2, None)), refused("named-by-the-mission", "PR-18i"));
    world.lets_leave(official(2), 2, Some(1)).unwrap();
}

#[test]
fn gl_7_whoever_is_not_approved_leaves_and_hands_nothing_over() {
    let mut world = World::drawn();
    world.names(&[named(1, &[focal_point("KEN")]), named(2, &[observer("FRA")])], &[]).unwrap();
    assert_eq!(refusal(world.lets_leave(official(1), 1, Some(2))), refused("not-approved-yet", "GL-7"));
    world.lets_leave(official(1), 1, None).unwrap();
    assert!(world.duties(2) == [observer("FRA")]);
}

#[test]
fn gl_7_who_has_no_duty_any_more_has_left_in_the_end() {
    let mut world = World::drawn();
    world.has(1, &[expert("KEN")]);
    let without = |world: &World| people::without_duty(&world.people, code(STATE), person(1), world.today());
    assert!(without(&world).is_empty(), "as long as there is one");
    world.changes(Who::Mission(code(STATE)), 1, &[], &[expert("KEN")]).unwrap();
    let events = without(&world);
    assert!(matches!(events.as_slice(), [RegistryEvent::PersonLeft(left)] if left.person == person(1)), "{events:?}");
    world.happens(Ok(events)).unwrap();
    assert!(without(&world).is_empty(), "once");
}

#[test]
fn a_successor_is_somebody_who_is_there() {
    let mut world = World::drawn();
    world.has(1, &[expert("KEN")]);
    world.has(2, &[expert("KEN")]);
    assert_eq!(refusal(world.lets_leave(official(1), 1, Some(1))), refused("own-successor", "PR-18i"));
    assert_eq!(refusal(world.lets_leave(official(1), 1, Some(9))), refused("unknown-person", ""));
    world.lets_leave(official(2), 2, None).unwrap();
    assert_eq!(refusal(world.lets_leave(official(1), 1, Some(2))), refused("person-has-left", "GL-7"));
}

#[test]
fn amb_06_whose_address_is_erased_has_left() {
    let mut world = World::drawn();
    world.has(1, &[focal_point("KEN")]);
    let events = people::forgotten(&world.people, code(STATE), person(1), world.today());
    world.happens(Ok(events)).unwrap();
    assert!(!world.people.focal_point_acts(code("KEN")));
    assert!(people::forgotten(&world.people, code(STATE), person(1), world.today()).is_empty(), "once");
    assert!(people::forgotten(&world.people, code(STATE), person(9), world.today()).is_empty());
}
