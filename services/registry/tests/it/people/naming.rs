//! Notes verbales that name people.

use contracts::Day;
use contracts::registry::{DutyEnded, DutyEndedBecause, DutyGiven, NoteReceived, PersonStanding, RegistryEvent};
use registry::domain::people::Who;

use super::world::{
    STATE, World, code, date, expert, focal_point, leaving, named, note, observer, official, person, refusal, refused,
};

#[test]
fn pr_18i_a_mission_names_its_focal_point_and_the_note_stands_in_the_record() {
    let mut world = World::drawn();
    let events = world.names(&[named(1, &[focal_point("KEN"), focal_point("FRA")])], &[]).unwrap();
    let names: Vec<_> = events.iter().map(contracts::EventSet::name).collect();
    assert_eq!(names, ["note-received", "person-named", "duty-given", "duty-given"]);
    let RegistryEvent::NoteReceived(NoteReceived { note, entered_by_secretariat, .. }) = &events[0] else { panic!() };
    assert_eq!((*note, *entered_by_secretariat), (1, false));
    assert_eq!(world.people.focal_point(code("FRA")), Some(person(1)));
    assert_eq!(world.people.persons[&person(1)].standing, PersonStanding::Named);
}

#[test]
fn pr_18i_the_secretariat_enters_a_note_that_came_by_post_with_its_day() {
    let mut world = World::drawn();
    world.is("2020-12-20");
    let mut command = note(&[named(1, &[focal_point("KEN")])], &[]);
    command.received = Day(date("2020-12-14"));
    let events = world.names_by(Who::Secretariat, &command).unwrap();
    let RegistryEvent::NoteReceived(received) = &events[0] else { panic!() };
    assert!(received.entered_by_secretariat);
    assert_eq!(received.received, Day(date("2020-12-14")));
    let RegistryEvent::DutyGiven(given) = &events[2] else { panic!() };
    assert_eq!(given.on, Day(date("2020-12-14")), "in time, however late it was entered");
}

#[test]
fn pr_18i_what_a_mission_sends_is_received_the_day_it_is_sent() {
    let mut world = World::drawn();
    world.is("2020-12-20");
    let events = world.names(&[named(1, &[focal_point("KEN")])], &[]).unwrap();
    let RegistryEvent::NoteReceived(received) = &events[0] else { panic!() };
    assert_eq!(received.received, Day(date("2020-12-20")));
}

#[test]
fn pr_18i_nobody_but_the_state_and_the_secretariat_names() {
    let mut world = World::drawn();
    world.has(1, &[focal_point("KEN")]);
    let command = note(&[named(2, &[expert("KEN")])], &[]);
    for by in [Who::Mission(code("FRA")), official(1), Who::Nobody] {
        assert_eq!(refusal(world.names_by(by, &command)), refused("named-by-the-mission", "PR-18i"));
    }
}

#[test]
fn amb_33_one_person_may_be_focal_point_in_all_reviews_or_each_has_another() {
    let mut world = World::drawn();
    let each = [named(1, &[focal_point("KEN")]), named(2, &[focal_point("FRA")]), named(3, &[focal_point("GHA")])];
    world.names(&each, &[]).unwrap();
    let all = [code("KEN"), code("FRA"), code("GHA")].map(|review| world.people.focal_point(review));
    assert_eq!(all, [Some(person(1)), Some(person(2)), Some(person(3))]);
}

#[test]
fn amb_33_a_note_cannot_name_two_focal_points_for_one_review() {
    let mut world = World::drawn();
    let two = [named(1, &[focal_point("FRA")]), named(2, &[focal_point("FRA")])];
    assert_eq!(refusal(world.names(&two, &[])), refused("two-focal-points", "AMB-33"));
}

#[test]
fn pr_18i_a_replacement_that_does_not_say_who_leaves_is_refused() {
    let mut world = World::drawn();
    world.has(1, &[focal_point("KEN")]);
    let again = world.names(&[named(2, &[focal_point("KEN")])], &[]);
    assert_eq!(refusal(again), refused("replacement-without-leaving", "PR-18i"));
    assert_eq!(world.people.focal_point(code("KEN")), Some(person(1)));
    // Also where the earlier one was never approved: the note is about persons, not accounts.
    let mut world = World::drawn();
    world.names(&[named(1, &[focal_point("KEN")])], &[]).unwrap();
    let again = world.names(&[named(2, &[focal_point("KEN")])], &[]);
    assert_eq!(refusal(again), refused("replacement-without-leaving", "PR-18i"));
}

#[test]
fn amb_33_a_replacement_ends_the_earlier_duty_the_same_day() {
    let mut world = World::drawn();
    world.has(1, &[focal_point("KEN"), expert("FRA")]);
    world.is("2021-02-03");
    let events = world.names(&[named(2, &[focal_point("KEN")])], &[leaving(1, None)]).unwrap();
    let ended: Vec<DutyEnded> = events
        .iter()
        .filter_map(|event| if let RegistryEvent::DutyEnded(ended) = event { Some(*ended) } else { None })
        .collect();
    let on = Day(date("2021-02-03"));
    assert_eq!(ended[0].why, DutyEndedBecause::Replaced { by: person(2) });
    assert_eq!(ended[1].why, DutyEndedBecause::Left);
    assert!(ended.iter().all(|one| one.on == on && one.person == person(1)));
    assert_eq!(world.people.focal_point(code("KEN")), Some(person(2)));
    assert_eq!(world.people.persons[&person(1)].standing, PersonStanding::Left);
}

#[test]
fn amb_33_a_focal_point_who_stays_as_expert_is_named_for_what_they_keep() {
    let mut world = World::drawn();
    world.has(1, &[focal_point("KEN")]);
    world.names(&[named(1, &[expert("KEN")]), named(2, &[focal_point("KEN")])], &[]).unwrap();
    assert_eq!(world.duties(1), [expert("KEN")]);
    assert_eq!(world.people.focal_point(code("KEN")), Some(person(2)));
    assert!(world.people.persons[&person(1)].is_approved());
}

#[test]
fn amb_33_two_focal_points_change_places_in_one_note() {
    let mut world = World::drawn();
    world.has(1, &[focal_point("KEN")]);
    world.has(2, &[focal_point("FRA")]);
    world.names(&[named(1, &[focal_point("FRA")]), named(2, &[focal_point("KEN")])], &[]).unwrap();
    assert_eq!(world.duties(1), [focal_point("FRA")]);
    assert_eq!(world.duties(2), [focal_point("KEN")]);
}

#[test]
fn pr_18i_a_state_has_duties_only_where_it_takes_part() {
    let mut world = World::drawn();
    let foreign = world.names(&[named(1, &[focal_point("AUT")])], &[]);
    assert_eq!(refusal(foreign), refused("no-part-in-review", "PR-18i"));
    let mut early = World::default();
    let unknown = early.names(&[named(1, &[focal_point("KEN")])], &[]);
    assert_eq!(refusal(unknown), refused("review-not-settled", "PR-18i"));
}

#[test]
fn pr_18i_a_state_that_may_come_under_review_names_people_for_its_own_before_the_lots() {
    let mut early = World::default();
    early.reviews = early.reviews.expecting(code(STATE));
    let elsewhere = early.names(&[named(1, &[focal_point("FRA")])], &[]);
    assert_eq!(refusal(elsewhere), refused("review-not-settled", "PR-18i"));
    early.names(&[named(1, &[focal_point("KEN"), expert("KEN")])], &[]).unwrap();
    assert_eq!(early.people.focal_point(code("KEN")), Some(person(1)));
}

#[test]
fn gl_5i_a_reviewing_state_with_a_focal_point_elsewhere_still_names_one_here() {
    let mut world = World::drawn();
    world.has(1, &[focal_point("KEN")]);
    assert_eq!(world.people.focal_point(code("FRA")), None, "one for another review is none for this one");
    world.names(&[named(1, &[focal_point("FRA")])], &[]).unwrap();
    assert_eq!(world.duties(1), [focal_point("FRA"), focal_point("KEN")]);
}

#[test]
fn pr_27i_any_number_of_experts_and_observers_is_named() {
    let mut world = World::drawn();
    let many: Vec<_> = (1..=20).map(|number| named(number, &[expert("KEN"), observer("FRA")])).collect();
    world.names(&many, &[]).unwrap();
    assert_eq!(world.people.with(expert("KEN")).count(), 20);
}

#[test]
fn a_duty_that_somebody_has_is_not_given_again() {
    let mut world = World::drawn();
    world.has(1, &[expert("KEN")]);
    let events = world.names(&[named(1, &[expert("KEN"), expert("FRA"), expert("FRA")])], &[]).unwrap();
    let given = |event: &RegistryEvent| matches!(event, RegistryEvent::DutyGiven(DutyGiven { note: Some(2), .. }));
    assert_eq!(events.iter().filter(|event| given(event)).count(), 1);
    assert!(world.people.persons[&person(1)].is_approved(), "named again, approved as before");
}

#[test]
fn a_note_that_says_nothing_or_what_cannot_be_is_refused() {
    let mut world = World::drawn();
    world.has(1, &[expert("KEN")]);
    assert_eq!(refusal(world.names(&[], &[])), refused("note-names-nobody", "PR-18i"));
    assert_eq!(refusal(world.names(&[named(2, &[])], &[])), refused("named-for-nothing", "PR-27i"));
    let twice = [named(2, &[expert("KEN")]), named(2, &[expert("FRA")])];
    assert_eq!(refusal(world.names(&twice, &[])), refused("named-twice", ""));
    let both = world.names(&[named(1, &[expert("FRA")])], &[leaving(1, None)]);
    assert_eq!(refusal(both), refused("leaves-and-stays", "PR-18i"));
    assert_eq!(refusal(world.names(&[], &[leaving(9, None)])), refused("unknown-person", ""));
    assert_eq!(refusal(world.names(&[], &[leaving(1, Some(9))])), refused("unknown-person", ""));
    assert_eq!(refusal(world.names(&[], &[leaving(1, Some(1))])), refused("successor-leaves", "PR-18i"));
    let by = Who::Secretariat;
    let mut later = note(&[named(2, &[expert("KEN")])], &[]);
    later.received = Day(date("2020-12-02"));
    assert_eq!(refusal(world.names_by(by, &later)), refused("in-the-future", ""));
    let mut dated = note(&[named(2, &[expert("KEN")])], &[]);
    dated.dated = Day(date("2020-12-02"));
    assert_eq!(refusal(world.names_by(by, &dated)), refused("note-dated-later", "PR-18i"));
    let mut blank = note(&[named(2, &[expert("KEN")])], &[]);
    blank.reference = " ".to_owned();
    assert_eq!(refusal(world.names_by(by, &blank)), refused("note-without-reference", "PR-18i"));
    assert_eq!(world.people.notes.len(), 1, "{STATE}");
}

#[test]
fn whoever_left_is_not_named_again() {
    let mut world = World::drawn();
    world.has(1, &[expert("KEN")]);
    world.lets_leave(Who::Secretariat, 1, None).unwrap();
    assert_eq!(refusal(world.names(&[named(1, &[expert("KEN")])], &[])), refused("person-has-left", "GL-7"));
    assert_eq!(refusal(world.names(&[], &[leaving(1, None)])), refused("person-has-left", "GL-7"));
}
