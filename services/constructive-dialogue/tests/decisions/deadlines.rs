//! Fifteen and ten days, and what counts as in time.

use constructive_dialogue::domain::{self, objections_by};
use contracts::Day;
use contracts::constructive_dialogue::{
    AnnounceDeadline, ConveneDialogue, List, MoveDialogue, StakeholderKind, WorkingGroup,
};

use crate::world::{NGO, TIP, UNIVERSITY, World, assert_refused, convening, day, vienna};

#[track_caller]
fn expect(dialogue: &str, fifteen: &str, ten: &str) {
    let world = World::on(dialogue);
    let limits = world.tip().limits().unwrap();
    assert_eq!([limits.attendance.date, limits.applications.date], [day(fifteen); 2]);
    assert_eq!([limits.ngo_list.date, limits.others_list.date], [day(ten); 2]);
}

#[test]
fn tc_60_dialogue_of_6_may_2022() {
    expect("2022-05-06", "2022-04-21", "2022-04-26");
}

#[test]
fn tc_61_one_dialogue_for_two_groups_opens_when_both_reports_are_adopted() {
    let groups = [WorkingGroup::InternationalCooperation, WorkingGroup::TechnicalAssistance];
    let mut world = World::with(&convening("2022-05-27", &groups));
    let limits = world.tip().limits().unwrap();
    assert_eq!((limits.attendance.date, limits.ngo_list.date), (day("2022-05-12"), day("2022-05-17")));
    world.adopt(TIP, groups[0], "2022-05-27");
    let refused = world.open(TIP, "2022-05-27T15:00:00");
    assert_eq!(refused.clone().unwrap_err().particulars.len(), 1, "the other group is named");
    assert_refused(refused, "PR-53a-i", "reports-not-adopted");
    world.adopt(TIP, groups[1], "2022-05-27");
    world.open(TIP, "2022-05-27T15:00:00").unwrap();
}

#[test]
fn tc_62_two_dialogues_on_a_day_and_one_organization_in_both() {
    let mut world = World::on("2022-07-01");
    let som = world.convene(&convening("2022-07-01", &[WorkingGroup::SmugglingOfMigrants]));
    let limits = world.dialogues[&som].limits().unwrap();
    assert_eq!((limits.attendance.date, limits.ngo_list.date), (day("2022-06-16"), day("2022-06-21")));
    let both = crate::world::stakeholder(NGO);
    let (ngo, warnings) = world.apply_for(&both, &[TIP, som], vienna("2022-06-01T12:00:00")).unwrap();
    assert!(warnings.is_empty());
    assert_eq!(world.applications[ngo].places.len(), 2, "counted in each");
}

#[test]
fn tc_64_the_last_second_is_in_and_the_next_is_out() {
    let mut world = World::on("2022-07-01");
    world.apply(NGO, "2022-06-16T23:59:00").unwrap();
    world.apply(NGO, "2022-06-16T23:59:59.999").unwrap();
    assert_refused(world.apply(NGO, "2022-06-17T00:00:00"), "PR-53d-i", "applied-too-late");
    assert_refused(world.apply(UNIVERSITY, "2022-06-17T00:00:00"), "PR-53e-i", "applied-too-late");
}

#[test]
fn tc_64_a_refusal_shows_both_clocks_and_the_arithmetic() {
    let mut world = World::on("2022-07-01");
    let notice = world.apply(NGO, "2022-06-17T00:00:03").unwrap_err();
    let said = |name: &str| notice.details[name].as_str();
    assert_eq!(said("day"), "2022-06-16");
    assert_eq!((said("vienna"), said("utc")), ("2022-06-17 00:00:03", "2022-06-16 22:00:03"));
    assert_eq!(said("computed"), "2022-07-01 - 15 days");
}

#[test]
fn tc_66_a_sunday_is_warned_of_and_stays() {
    expect("2023-05-31", "2023-05-16", "2023-05-21");
    let list = World::on("2023-05-31").tip().limits().unwrap().ngo_list;
    assert_eq!(list.rest_day(), Some(treaty::dates::RestDay::Sunday));
    assert_eq!(treaty::dates::act_by(list.date), Ok(day("2023-05-19")));
}

#[test]
fn tc_69_summer_time_in_between() {
    expect("2024-04-05", "2024-03-21", "2024-03-26");
    let mut world = World::on("2024-04-05");
    world.apply(NGO, "2024-03-21T23:59:59").unwrap();
    assert_refused(world.apply(NGO, "2024-03-22T00:00:00"), "PR-53d-i", "applied-too-late");
}

#[test]
fn amb_38_days_are_dates_in_summer_time_too() {
    // Summer time begins on 31 March 2024: blocks of 24 hours would end an hour off.
    let mut world = World::on("2024-04-08");
    world.apply(NGO, "2024-03-24T23:59:59").unwrap();
    assert_refused(world.apply(NGO, "2024-03-25T00:00:00"), "PR-53d-i", "applied-too-late");
}

#[test]
fn pr_53d_i_counts_29_february() {
    expect("2024-03-10", "2024-02-24", "2024-02-29");
    expect("2024-03-15", "2024-02-29", "2024-03-05");
}

#[test]
fn pr_53e_i_a_university_at_fourteen_days_is_refused_like_an_ngo() {
    let mut world = World::on("2022-07-01");
    assert_refused(world.apply(UNIVERSITY, "2022-06-17T09:00:00"), "PR-53e-i", "applied-too-late");
    assert_refused(world.apply(NGO, "2022-06-17T09:00:00"), "PR-53d-i", "applied-too-late");
}

#[test]
fn pr_53c_states_entities_and_igos_register_without_these_limits() {
    let mut world = World::on("2022-07-01");
    for kind in StakeholderKind::ALL.into_iter().filter(|kind| kind.list().is_none()) {
        let (number, _) = world.apply(kind, "2022-06-29T12:00:00").unwrap();
        assert_eq!(world.standing(number), contracts::constructive_dialogue::Standing::Unsettled);
    }
}

#[test]
fn pr_53d_i_late_for_one_dialogue_is_in_time_for_another() {
    let mut world = World::on("2022-07-01");
    let later = world.convene(&convening("2022-07-15", &[WorkingGroup::Firearms]));
    let ngo = crate::world::stakeholder(NGO);
    let (number, warnings) = world.apply_for(&ngo, &[TIP, later], vienna("2022-06-20T12:00:00")).unwrap();
    assert_eq!(world.applications[number].places.keys().collect::<Vec<_>>(), [&later]);
    assert_eq!(warnings[0].code, "applied-too-late");
}

#[test]
fn amb_39_an_announced_date_marks_and_never_replaces_the_limit() {
    let announced = Some(Day(day("2022-05-08")));
    let groups = [WorkingGroup::TraffickingInPersons];
    let mut world = World::with(&ConveneDialogue { announced, ..convening("2022-07-01", &groups) });
    let (before, _) = world.apply(NGO, "2022-05-08T23:59:59").unwrap();
    let (after, _) = world.apply(NGO, "2022-05-09T00:00:00").unwrap();
    let marked = |number: usize| world.applications[number].places[&TIP].after_announced;
    assert_eq!((marked(before), marked(after)), (false, true));
    assert_eq!(world.tip().limits().unwrap().attendance.date, day("2022-06-16"));
}

#[test]
fn amb_39_only_an_earlier_date_can_be_announced() {
    let world = World::on("2022-07-01");
    let announce =
        |on: &str| domain::announce(world.tip(), &AnnounceDeadline { dialogue: TIP, announced: Some(Day(day(on))) });
    announce("2022-06-16").unwrap();
    assert_refused(announce("2022-06-17"), "AMB-39", "announced-too-late");
}

/// A dialogue for which a date was announced is moved; the warning, if there is one, and the announced date from then on.
fn moved(announced: &str, to: &str) -> (Option<contracts::Notice>, Option<Day>) {
    let announced = Some(Day(day(announced)));
    let groups = [WorkingGroup::TraffickingInPersons];
    let mut world = World::with(&ConveneDialogue { announced, ..convening("2022-07-01", &groups) });
    let command = MoveDialogue { dialogue: TIP, on: Day(day(to)), reason: "The session was moved".to_owned() };
    let events = domain::reschedule(world.tip(), &command, day("2022-05-01")).unwrap();
    let warning = domain::taken_back(world.tip(), &events);
    world.told(TIP, &events);
    (warning, world.tip().convened.as_ref().unwrap().announced)
}

#[test]
fn amb_39_a_dialogue_that_is_moved_earlier_takes_the_announced_date_back_where_it_is_no_earlier_one_any_more() {
    let (warning, announced) = moved("2022-06-10", "2022-06-24");
    assert_eq!(announced, None, "the last day by law is 9 June now");
    let warning = warning.unwrap();
    assert_eq!((warning.code.as_str(), warning.details["day"].as_str()), ("announced-taken-back", "2022-06-10"));
    assert_eq!(warning.rule.unwrap().to_string(), "AMB-39");
    for (announced, to) in [("2022-06-10", "2022-06-25"), ("2022-06-10", "2022-07-08"), ("2022-06-09", "2022-06-24")] {
        let (warning, stays) = moved(announced, to);
        assert_eq!((warning, stays), (None, Some(Day(day(announced)))), "the last day by law is no earlier one");
    }
}

#[test]
fn r3_moving_a_dialogue_moves_every_date_that_follows() {
    let mut world = World::on("2022-07-01");
    let command =
        MoveDialogue { dialogue: TIP, on: Day(day("2022-07-08")), reason: "The session was moved".to_owned() };
    let events = domain::reschedule(world.tip(), &command, day("2022-06-01")).unwrap();
    world.told(TIP, &events);
    let limits = world.tip().limits().unwrap();
    assert_eq!((limits.applications.date, limits.others_list.date), (day("2022-06-23"), day("2022-06-28")));
    assert_eq!(world.tip().objections_by(List::OtherStakeholders), Some(day("2022-07-03")));
    world.apply(NGO, "2022-06-23T23:59:59").unwrap();
}

#[test]
fn amb_25_a_late_list_leaves_states_parties_five_days_but_not_the_day_itself() {
    let by = |circulated: Option<&str>| objections_by(day("2022-07-01"), circulated.map(day)).unwrap();
    assert_eq!(by(None), day("2022-06-26"));
    assert_eq!(by(Some("2022-06-20")), day("2022-06-26"));
    assert_eq!(by(Some("2022-06-23")), day("2022-06-28"));
    assert_eq!(by(Some("2022-06-29")), day("2022-06-30"));
}
