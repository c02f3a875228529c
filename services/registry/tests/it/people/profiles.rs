//! Profiles, approval, and the undertaking.

use contracts::registry::{ApprovePerson, Hours, PersonStanding, Profile, ReturnProfile};
use registry::domain::people::{self, Who};
use treaty::{Instrument, InstrumentSet};

use super::world::{STATE, World, code, date, expert, focal_point, named, official, person, profile, refusal, refused};

fn asks_back(
    world: &mut World,
    number: u8,
    reason: &str,
) -> Result<Vec<contracts::registry::RegistryEvent>, contracts::Notice> {
    let (reason, profile) = (reason.to_owned(), world.handed_in(number));
    let command = ReturnProfile { state: code(STATE), person: person(number), profile, reason };
    world.happens(people::return_profile(&world.people, &command, world.today()))
}

fn standing(world: &World) -> PersonStanding {
    world.people.persons[&person(1)].standing
}

#[test]
fn gl_7_a_profile_is_handed_in_asked_back_handed_in_again_and_approved() {
    let mut world = World::drawn();
    world.names(&[named(1, &[expert("KEN")])], &[]).unwrap();
    assert_eq!(standing(&world), PersonStanding::Named);
    world.submits(1, &profile()).unwrap();
    assert_eq!(standing(&world), PersonStanding::Submitted);
    asks_back(&mut world, 1, "Which ministry?").unwrap();
    assert_eq!(standing(&world), PersonStanding::Returned);
    assert_eq!(refusal(world.approves(1)), refused("no-profile-waits", "GL-7"));
    world.submits(1, &profile()).unwrap();
    world.is("2020-12-05");
    world.approves(1).unwrap();
    assert_eq!(standing(&world), PersonStanding::Approved);
    assert_eq!(world.people.persons[&person(1)].since, date("2020-12-05"));
}

#[test]
fn gl_7_what_does_not_wait_is_neither_approved_nor_asked_back() {
    let mut world = World::drawn();
    world.names(&[named(1, &[expert("KEN")])], &[]).unwrap();
    assert_eq!(refusal(world.approves(1)), refused("no-profile-waits", "GL-7"));
    assert_eq!(refusal(asks_back(&mut world, 1, "why?")), refused("no-profile-waits", "GL-7"));
    world.submits(1, &profile()).unwrap();
    assert_eq!(refusal(asks_back(&mut world, 1, "  ")), refused("nothing-asked", "GL-7"));
    world.approves(1).unwrap();
    assert_eq!(refusal(world.approves(1)), refused("no-profile-waits", "GL-7"));
    assert_eq!(refusal(world.approves(9)), refused("unknown-person", ""));
}

#[test]
fn gl_7_a_profile_that_was_not_looked_at_is_neither_approved_nor_asked_back() {
    let mut world = World::drawn();
    world.names(&[named(1, &[expert("KEN")])], &[]).unwrap();
    world.submits(1, &profile()).unwrap();
    let (state, person) = (code(STATE), person(1));
    let seen = ApprovePerson { state, person, profile: 1 };
    world.submits(1, &Profile { instruments: InstrumentSet::EMPTY, ..profile() }).unwrap();
    let approved = people::approve_person(&world.people, seen, world.today());
    assert_eq!(refusal(approved), refused("profile-handed-in-anew", "GL-7"));
    let back = ReturnProfile { state, person, profile: 1, reason: "why?".to_owned() };
    assert_eq!(
        refusal(people::return_profile(&world.people, &back, world.today())),
        refused("profile-handed-in-anew", "GL-7")
    );
    world.approves(1).unwrap();
}

#[test]
fn gl_7_what_changed_after_the_approval_waits_again_and_takes_no_access_away() {
    let mut world = World::drawn();
    world.has(1, &[expert("KEN")]);
    let changed = Profile { instruments: InstrumentSet::of(Instrument::Tip), ..profile() };
    world.submits(1, &changed).unwrap();
    let known = |world: &World| world.people.persons[&person(1)].clone();
    assert!(known(&world).waits() && known(&world).is_approved());
    assert_eq!(known(&world).expertise(), InstrumentSet::ALL, "until it is looked at");
    asks_back(&mut world, 1, "Since when?").unwrap();
    assert!(!known(&world).waits() && known(&world).is_approved());
    world.submits(1, &changed).unwrap();
    world.approves(1).unwrap();
    assert!(!known(&world).waits());
    assert_eq!(known(&world).expertise(), InstrumentSet::of(Instrument::Tip));
}

#[test]
fn a_profile_is_ones_own() {
    let mut world = World::drawn();
    world.has(1, &[expert("KEN")]);
    let nobody = [Who::Secretariat, Who::Mission(code(STATE)), Who::Nobody, official(9)];
    for by in nobody {
        let decided = people::submit_profile(&world.people, code(STATE), &profile(), by, world.today());
        assert_eq!(refusal(decided), refused("no-official", "PR-18i"));
        let decided = people::give_undertaking(&world.people, code(STATE), by, world.today());
        assert_eq!(refusal(decided), refused("no-official", "PR-18i"));
    }
    world.lets_leave(official(1), 1, None).unwrap();
    assert_eq!(refusal(world.submits(1, &profile())), refused("no-official", "PR-18i"));
}

#[test]
fn gl_5ii_hours_may_be_empty_and_must_be_hours() {
    let mut world = World::drawn();
    world.names(&[named(1, &[focal_point("KEN")])], &[]).unwrap();
    let hours = |from: &str, to: &str| Profile {
        hours: Some(Hours { from: from.to_owned(), to: to.to_owned() }),
        time_zone: Some("Africa/Nairobi".to_owned()),
        ..profile()
    };
    for (from, to) in [("17:00", "09:00"), ("09:00", "09:00"), ("24:00", "25:00"), ("09:60", "17:00"), ("9", "17")] {
        assert_eq!(refusal(world.submits(1, &hours(from, to))), refused("hours-are-none", "GL-5ii"), "{from}");
    }
    let zone = Profile { time_zone: Some("Nairobi".to_owned()), ..profile() };
    assert_eq!(refusal(world.submits(1, &zone)), refused("time-zone-is-unknown", ""));
    let untitled = Profile { title: " ".to_owned(), ..profile() };
    assert_eq!(refusal(world.submits(1, &untitled)), refused("profile-without-title", ""));
    world.submits(1, &hours("08:00", "16:30")).unwrap();
    world.submits(1, &profile()).unwrap();
}

#[test]
fn pr_37i_the_undertaking_is_given_once() {
    let mut world = World::drawn();
    world.names(&[named(1, &[expert("KEN")])], &[]).unwrap();
    let give = |world: &mut World| {
        let decided = people::give_undertaking(&world.people, code(STATE), official(1), world.today());
        world.happens(decided)
    };
    give(&mut world).unwrap();
    assert_eq!(world.people.persons[&person(1)].undertaking, Some(world.today()));
    assert_eq!(refusal(give(&mut world)), refused("people-unchanged", ""));
}
