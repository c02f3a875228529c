//! Objections: one regime for non-governmental organizations, another for others.

use constructive_dialogue::domain;
use contracts::Day;
use contracts::constructive_dialogue::{List, MoveDialogue, ObjectionsDayMoved, StakeholderKind, Standing};

use crate::world::{NGO, TIP, UNIVERSITY, World, assert_refused, convening, day, names};

fn with(kind: StakeholderKind) -> (World, usize) {
    let mut world = World::on("2022-07-01");
    let (number, _) = world.apply(kind, "2022-06-01T12:00:00").unwrap();
    world.circulate_both();
    (world, number)
}

#[test]
fn tc_72_one_objection_refers_an_ngo_to_the_bureau_neither_out_nor_in() {
    let (mut world, ngo) = with(NGO);
    world.object(ngo, "TUR", "2022-06-22").unwrap();
    let standing = world.standing(ngo);
    assert_eq!(standing, Standing::ReferredToTheBureau);
    assert_eq!(domain::takes_part(standing, contracts::constructive_dialogue::Pending::Unresolved), None);
    assert_eq!(domain::waits_for(&world.applications[ngo], TIP, world.tip()), ["bureau-has-not-decided"]);
}

#[test]
fn tc_73_one_objection_leaves_a_university_unapproved() {
    let (mut world, university) = with(UNIVERSITY);
    world.object(university, "TUR", "2022-06-22").unwrap();
    assert_eq!(world.standing(university), Standing::NotApproved);
    world.approve(university);
    assert_eq!(world.standing(university), Standing::NotApproved, "the day does not approve what is objected to");
}

#[test]
fn pr_53e_iii_what_nobody_objects_to_is_approved_once_the_day_is_over() {
    let (mut world, university) = with(UNIVERSITY);
    assert!(domain::approve(&world.applications[university], world.tip(), TIP).is_some());
    world.approve(university);
    assert_eq!(world.standing(university), Standing::Approved);
    assert!(domain::approve(&world.applications[university], world.tip(), TIP).is_none(), "once");
}

#[test]
fn pr_53e_iii_nothing_is_approved_that_was_not_circulated() {
    let mut world = World::on("2022-07-01");
    let (university, _) = world.apply(UNIVERSITY, "2022-06-01T12:00:00").unwrap();
    assert!(domain::approve(&world.applications[university], world.tip(), TIP).is_none());
}

#[test]
fn tc_74_a_withdrawn_objection_restores_with_its_history() {
    let (mut world, ngo) = with(NGO);
    world.object(ngo, "TUR", "2022-06-22").unwrap();
    world.withdraw_objection(ngo, "TUR", "2022-06-24").unwrap();
    assert_eq!(world.standing(ngo), Standing::Confirmed);
    let history: Vec<_> = world.applications[ngo].places[&TIP].history.iter().map(|line| &*line.event).collect();
    assert!(history.ends_with(&["objection-raised", "objection-withdrawn"]), "{history:?}");
    let (mut world, university) = with(UNIVERSITY);
    world.object(university, "TUR", "2022-06-22").unwrap();
    world.withdraw_objection(university, "TUR", "2022-06-24").unwrap();
    assert_eq!(world.standing(university), Standing::Applied, "approvable again");
    world.approve(university);
    assert_eq!(world.standing(university), Standing::Approved);
}

#[test]
fn pr_53e_iii_withdrawn_after_the_day_and_before_the_opening_is_approved_at_once() {
    let (mut world, university) = with(UNIVERSITY);
    world.object(university, "TUR", "2022-06-22").unwrap();
    world.object(university, "AUT", "2022-06-22").unwrap();
    world.approve(university);
    world.withdraw_objection(university, "TUR", "2022-06-28").unwrap();
    assert_eq!(world.standing(university), Standing::NotApproved, "another still stands");
    world.withdraw_objection(university, "AUT", "2022-06-29").unwrap();
    assert_eq!(world.standing(university), Standing::Approved);
}

#[test]
fn tc_75_the_bureau_may_decide_the_day_before() {
    let mut world = World::on("2022-05-06");
    let (ngo, _) = world.apply(NGO, "2022-04-01T12:00:00").unwrap();
    world.circulate(TIP, List::NonGovernmentalOrganizations, "2022-04-25").unwrap();
    world.object(ngo, "TUR", "2022-04-28").unwrap();
    world.decide(ngo, false, "2022-05-05").unwrap();
    assert_eq!(world.standing(ngo), Standing::NotAdmittedByTheBureau);
}

#[test]
fn pr_53d_iii_only_the_bureau_decides_and_only_what_is_before_it() {
    let (mut world, ngo) = with(NGO);
    assert_refused(world.decide(ngo, false, "2022-06-28"), "PR-53d-iii", "nothing-before-the-bureau");
    world.object(ngo, "TUR", "2022-06-22").unwrap();
    world.decide(ngo, true, "2022-06-28").unwrap();
    assert_eq!(world.standing(ngo), Standing::AdmittedByTheBureau);
    let (mut world, university) = with(UNIVERSITY);
    world.object(university, "TUR", "2022-06-22").unwrap();
    assert_refused(world.decide(university, false, "2022-06-28"), "PR-53d-iii", "nothing-before-the-bureau");
}

#[test]
fn pr_53d_iii_another_objection_after_a_decision_is_before_the_bureau_again() {
    let (mut world, ngo) = with(NGO);
    world.object(ngo, "TUR", "2022-06-22").unwrap();
    world.decide(ngo, true, "2022-06-25").unwrap();
    world.object(ngo, "AUT", "2022-06-27").unwrap();
    assert_eq!(world.standing(ngo), Standing::ReferredToTheBureau);
    world.withdraw_objection(ngo, "AUT", "2022-06-28").unwrap();
    assert_eq!(world.standing(ngo), Standing::AdmittedByTheBureau);
}

#[test]
fn amb_25_only_states_parties_object() {
    let (mut world, ngo) = with(NGO);
    for none in ["IRN", "XXX"] {
        assert_refused(world.object(ngo, none, "2022-06-22"), "PR-53d-iii", "only-parties-object");
    }
}

#[test]
fn amb_25_an_objection_counts_until_the_opening_and_is_marked_late_after_the_day() {
    let (mut world, ngo) = with(NGO);
    world.object(ngo, "TUR", "2022-06-26").unwrap();
    world.object(ngo, "AUT", "2022-06-27").unwrap();
    let late: Vec<_> = world.applications[ngo].places[&TIP].objections.iter().map(|objection| objection.late).collect();
    assert_eq!(late, [false, true]);
    world.hold();
    assert!(world.object(ngo, "KEN", "2022-07-01").is_err());
}

#[test]
fn amb_25_an_objection_before_the_circulation_is_kept_and_counts_from_it() {
    let mut world = World::on("2022-07-01");
    let (ngo, _) = world.apply(NGO, "2022-06-01T12:00:00").unwrap();
    world.object(ngo, "TUR", "2022-06-10").unwrap();
    assert_eq!(world.standing(ngo), Standing::Confirmed);
    world.circulate_both();
    assert_eq!(world.standing(ngo), Standing::ReferredToTheBureau);
}

#[test]
fn a_state_objects_once_and_may_again_after_withdrawing() {
    let (mut world, ngo) = with(NGO);
    world.object(ngo, "TUR", "2022-06-22").unwrap();
    assert_refused(world.object(ngo, "TUR", "2022-06-23"), "PR-53d-iii", "objected-already");
    world.withdraw_objection(ngo, "TUR", "2022-06-23").unwrap();
    assert!(world.withdraw_objection(ngo, "TUR", "2022-06-23").is_err());
    world.object(ngo, "TUR", "2022-06-24").unwrap();
}

#[test]
fn pr_53c_nobody_objects_to_states_entities_and_igos() {
    let (mut world, igo) = with(StakeholderKind::IntergovernmentalOrganization);
    assert_refused(world.object(igo, "TUR", "2022-06-22"), "PR-53c", "nobody-objects-to-these");
}

#[test]
fn amb_26_alarms_five_three_and_one_days_before_each_once() {
    let (mut world, ngo) = with(NGO);
    assert!(domain::alarm(&world.applications[ngo], world.tip(), TIP, 5).is_none());
    world.object(ngo, "TUR", "2022-06-22").unwrap();
    for days in [5, 3, 1] {
        let alarm = domain::alarm(&world.applications[ngo], world.tip(), TIP, days).unwrap();
        let on = format!("2022-06-{}T00:00:00", 31 - days);
        world.happened_at(ngo, &[alarm.into()], crate::world::vienna(&on));
        assert!(domain::alarm(&world.applications[ngo], world.tip(), TIP, days).is_none());
        assert_eq!(world.standing(ngo), Standing::ReferredToTheBureau, "never silently out");
    }
}

#[test]
fn amb_26_the_alarms_of_a_dialogue_that_was_moved_come_again() {
    let (mut world, ngo) = with(NGO);
    world.object(ngo, "TUR", "2022-06-22").unwrap();
    let alarm = domain::alarm(&world.applications[ngo], world.tip(), TIP, 5).unwrap();
    world.happened_at(ngo, &[alarm.into()], crate::world::vienna("2022-06-26T00:00:00"));
    let on = Day(day("2022-09-01"));
    let command = MoveDialogue { dialogue: TIP, on, reason: "The hall is not free.".to_owned() };
    let moved = domain::reschedule(world.tip(), &command, day("2022-06-28")).unwrap();
    world.told(TIP, &moved);
    assert!(domain::alarm(&world.applications[ngo], world.tip(), TIP, 5).is_some());
}

#[test]
fn amb_40_an_objection_does_not_follow_to_the_next_dialogue() {
    let (mut world, ngo) = with(NGO);
    world.object(ngo, "TUR", "2022-06-22").unwrap();
    let groups = [contracts::constructive_dialogue::WorkingGroup::TraffickingInPersons];
    let next = world.convene(&convening("2023-10-04", &groups));
    let (again, _) =
        world.apply_for(&crate::world::stakeholder(NGO), &[next], crate::world::vienna("2023-09-01T12:00:00")).unwrap();
    world.circulate(next, List::NonGovernmentalOrganizations, "2023-09-20").unwrap();
    assert_eq!(world.standing_in(again, next), Standing::Confirmed);
}

#[test]
fn withdrawing_an_objection_says_so_and_nothing_more() {
    let (mut world, ngo) = with(NGO);
    world.object(ngo, "TUR", "2022-06-22").unwrap();
    let events =
        domain::withdraw_objection(&world.applications[ngo], world.tip(), TIP, Some(1), day("2022-06-30")).unwrap();
    assert_eq!(names(&events), ["objection-withdrawn"]);
}

#[test]
fn amb_25_the_day_for_objections_moves_with_the_dialogue_once_a_list_is_out() {
    let mut world = World::on("2022-07-01");
    let command = |on: &str| MoveDialogue { dialogue: TIP, on: Day(day(on)), reason: "The room".to_owned() };
    let moved = domain::reschedule(world.tip(), &command("2022-07-08"), day("2022-05-01")).unwrap();
    assert_eq!(names(&moved), ["dialogue-moved"], "no list is out: nobody was told a day");
    world.circulate_both();
    let moved = domain::reschedule(world.tip(), &command("2022-07-08"), day("2022-06-21")).unwrap();
    let expected = ObjectionsDayMoved { dialogue: TIP, objections_by: Day(day("2022-07-03")) };
    assert_eq!(moved[1..], [expected.into()]);
}
