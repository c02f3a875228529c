//! Who came, beside who registered.

use std::collections::BTreeMap;

use constructive_dialogue::domain::{self, Attendee};
use contracts::constructive_dialogue::{Came, ConstructiveDialogueEvent, RecordAttendance, WorkingGroup};
use contracts::{ApplicationId, Notice};

use crate::world::{NGO, TIP, World};

/// What is known of everybody who applied.
fn attendees(world: &World) -> BTreeMap<ApplicationId, Attendee> {
    let known = |number: usize| {
        let place = world.applications[number].places.get(&TIP);
        let attendee = place.map(|place| if place.stands() { Attendee::Stands } else { Attendee::DoesNotStand });
        (world.id(number), attendee.unwrap_or(Attendee::Elsewhere))
    };
    (0..world.applications.len()).map(known).collect()
}

fn record(world: &World, came: Vec<Came>) -> domain::Decided {
    domain::record_attendance(world.tip(), &RecordAttendance { dialogue: TIP, came }, &attendees(world))
}

fn came(world: &World, number: usize, persons: u32) -> Came {
    Came { application: world.id(number), persons }
}

/// Which place was refused, and why.
fn refused(decided: domain::Decided) -> Vec<(String, String)> {
    let notice: Notice = decided.unwrap_err();
    assert_eq!(notice.code, "attendance-faults");
    assert_eq!(notice.details["count"], notice.particulars.len().to_string());
    notice.particulars.into_iter().map(|one| (one.details["place"].clone(), one.code)).collect()
}

#[test]
fn tc_76_registered_and_attending_are_counted_apart() {
    let mut world = World::on("2023-05-05");
    for _ in 0..189 {
        world.apply(NGO, "2023-04-01T12:00:00").unwrap();
    }
    world.adopt(TIP, WorkingGroup::TraffickingInPersons, "2023-05-04");
    world.open(TIP, "2023-05-05T10:00:00").unwrap();
    let all = (0..189).map(|number| came(&world, number, if number < 60 { 3 } else { 0 })).collect();
    let events = record(&world, all).unwrap();
    world.told(TIP, &events);
    let attended = world.tip().attended();
    assert_eq!((world.applications.len(), attended.organizations, attended.persons), (189, 60, 180));
}

#[test]
fn r6_attendance_is_recorded_for_all_or_for_none_and_each_refusal_says_its_place() {
    let mut world = World::on("2022-07-01");
    for _ in 0..4 {
        world.apply(NGO, "2022-06-01T12:00:00").unwrap();
    }
    let later = world.convene(&crate::world::convening("2022-09-01", &[WorkingGroup::Firearms]));
    let elsewhere = crate::world::stakeholder(NGO);
    world.apply_for(&elsewhere, &[later], crate::world::vienna("2022-06-01T12:00:00")).unwrap();
    let withdrawn = domain::withdraw(&world.applications[1], world.tip(), TIP).unwrap();
    world.happened(1, &withdrawn);
    assert!(record(&world, vec![came(&world, 0, 2)]).is_err(), "before it is opened");
    world.hold();
    let unknown = Came { application: ApplicationId::new(99, [9; 10]), persons: 1 };
    let wrong = vec![
        came(&world, 0, 2),
        came(&world, 1, 2),
        unknown,
        came(&world, 4, 2),
        came(&world, 2, 2),
        came(&world, 0, 3),
    ];
    let expected = [
        ("2", "attendance-withdrawn"),
        ("3", "attendance-unknown"),
        ("4", "attendance-elsewhere"),
        ("6", "attendance-twice"),
    ];
    let expected = expected.map(|(place, code)| (place.to_owned(), code.to_owned()));
    assert_eq!(refused(record(&world, wrong)), expected);
    assert!(world.tip().attendance.is_empty());
    let events = record(&world, vec![came(&world, 0, 2), came(&world, 2, 0)]).unwrap();
    assert_eq!(events.len(), 2);
    world.told(TIP, &events);
    let again = record(&world, vec![came(&world, 0, 2), came(&world, 2, 1)]).unwrap();
    let [ConstructiveDialogueEvent::AttendanceRecorded(changed)] = &again[..] else { panic!("{again:?}") };
    assert_eq!((changed.application, changed.persons), (world.id(2), 1), "what is recorded so already is not again");
}
