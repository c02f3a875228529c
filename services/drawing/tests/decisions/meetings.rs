//! Meetings (PR-28i, PR-28f, PR-30iii, R10/1-6i).

use contracts::drawing::{MeetingKind, Purpose};
use drawing::domain::meetings;

use crate::world::*;

fn warned(world: &World, meeting: u32) -> Vec<String> {
    let meeting = world.cycle.meeting(meeting).unwrap();
    meetings::warnings(&world.cycle, meeting).into_iter().map(|notice| notice.code).collect()
}

#[test]
fn pr_28i_the_joint_meeting_is_held_without_interpretation() {
    let mut world = World::small();
    world.intersessional("2020-11-27");
    world.schedule(MeetingKind::WorkingGroup, "2020-12-01").unwrap();
    let interpretation: Vec<bool> = world
        .events
        .iter()
        .filter_map(|(event, _)| match event {
            contracts::drawing::DrawingEvent::MeetingScheduled(e) => Some(e.interpretation),
            _ => None,
        })
        .collect();
    assert_eq!(interpretation, [false, true]);
}

#[test]
fn r101_6i_a_first_drawing_meeting_after_27_november_is_flagged_late() {
    let mut world = World::small();
    let meeting = world.intersessional("2020-11-27");
    assert!(warned(&world, meeting).is_empty());
    world.move_to(meeting, "2020-11-30").unwrap();
    assert_eq!(warned(&world, meeting), ["first-drawing-late"]);
    assert_eq!(meetings::first_due(), Some(day("2020-11-27")));
}

#[test]
fn r101_6i_only_the_meeting_of_the_first_drawing_is_late() {
    let mut world = World::small();
    world.intersessional("2020-11-27");
    let later = world.intersessional("2021-05-20");
    assert!(warned(&world, later).is_empty());
    let late = {
        let mut world = World::small();
        let meeting = world.intersessional("2021-05-20");
        world.on("2021-05-20").freeze(Some(meeting), Purpose::First).unwrap();
        let next = world.intersessional("2021-05-25");
        (warned(&world, meeting), warned(&world, next))
    };
    assert_eq!(late.0, ["first-drawing-late"]);
    assert!(late.1.is_empty());
}

#[test]
fn r101_6i_gl_3_lots_drawn_on_28_november_are_late_although_the_meeting_began_in_time() {
    let mut world = World::small();
    let meeting = world.schedule_days(MeetingKind::Intersessional, "2020-11-26", Some("2020-11-30")).unwrap();
    let drawing = world.freeze(Some(meeting), Purpose::First).unwrap();
    world.call_out(drawing, "nine").unwrap();
    assert!(warned(&world, meeting).is_empty());
    let mut in_time = world.clone();
    in_time.on("2020-11-27").draw(drawing).unwrap();
    assert!(warned(&in_time, meeting).is_empty());
    world.on("2020-11-28").draw(drawing).unwrap();
    assert_eq!(warned(&world, meeting), ["first-drawing-late"]);
}

#[test]
fn amb_01_a_weekend_and_a_public_holiday_are_pointed_out() {
    let mut world = World::small();
    let saturday = world.intersessional("2020-11-21");
    let holiday = world.schedule(MeetingKind::WorkingGroup, "2020-12-08").unwrap();
    assert_eq!(warned(&world, saturday), ["meeting-on-rest-day"]);
    assert_eq!(warned(&world, holiday), ["meeting-on-rest-day"]);
}

#[test]
fn a_meeting_is_scheduled_and_moved_to_days_to_come() {
    let mut world = World::small();
    let past = world.schedule(MeetingKind::Intersessional, "2020-10-19");
    assert_eq!(refused(past), because("PR-28i", "meeting-day-over"));
    let meeting = world.intersessional("2020-10-20");
    assert_eq!(refused(world.move_to(meeting, "2020-10-01")), because("PR-28i", "meeting-day-over"));
    assert_eq!(refused(world.move_to(meeting, "2020-10-20")), because("", "same-day"));
    assert_eq!(refused(world.move_to(9, "2020-10-21")), because("PR-28i", "no-such-meeting"));
}

#[test]
fn pr_28i_a_cancelled_meeting_draws_nothing() {
    let mut world = World::small();
    let meeting = world.intersessional("2020-11-27");
    world.cancel(meeting).unwrap();
    assert_eq!(refused(world.freeze(Some(meeting), Purpose::First)), because("PR-28i", "meeting-cancelled"));
    assert_eq!(refused(world.cancel(meeting)), because("PR-28i", "meeting-cancelled"));
}

#[test]
fn pr_28i_what_was_published_for_a_meeting_keeps_its_day() {
    let mut world = World::small();
    let meeting = world.intersessional("2020-11-27");
    let drawing = world.freeze(Some(meeting), Purpose::First).unwrap();
    assert_eq!(refused(world.move_to(meeting, "2020-11-26")), because("PR-28i", "frozen-for-this-meeting"));
    assert_eq!(refused(world.cancel(meeting)), because("PR-28i", "frozen-for-this-meeting"));
    world.abandon(drawing).unwrap();
    world.move_to(meeting, "2020-11-26").unwrap();
    world.on("2020-11-26");
    let drawing = world.freeze(Some(meeting), Purpose::First).unwrap();
    world.call_out(drawing, "nine").unwrap();
    world.draw(drawing).unwrap();
    assert_eq!(refused(world.cancel(meeting)), because("PR-28i", "drawn-at-this-meeting"));
}

#[test]
fn pr_28i_the_first_drawing_needs_an_intersessional_meeting() {
    let mut world = World::small();
    let working_group = world.schedule(MeetingKind::WorkingGroup, "2020-11-27").unwrap();
    let refusal = world.freeze(Some(working_group), Purpose::First);
    assert_eq!(refused(refusal), because("PR-28i", "intersessional-needed"));
}

#[test]
fn pr_28i_a_meeting_of_several_days_may_draw_on_each_of_them_and_a_meeting_of_one_day_on_that_day() {
    let held_on = |until: Option<&str>, on: &str| {
        let mut world = World::small();
        let meeting = world.schedule_days(MeetingKind::Intersessional, "2020-11-25", until).unwrap();
        let drawing = world.freeze(Some(meeting), Purpose::First).unwrap();
        world.call_out(drawing, "nine").unwrap();
        world.on(on).draw(drawing).map(drop)
    };
    for on in ["2020-11-25", "2020-11-26", "2020-11-27"] {
        held_on(Some("2020-11-27"), on).unwrap();
    }
    for (until, on) in [(Some("2020-11-27"), "2020-11-24"), (Some("2020-11-27"), "2020-11-28"), (None, "2020-11-26")] {
        assert_eq!(refused(held_on(until, on)), because("PR-28i", "draw-outside-the-meeting"));
    }
    held_on(None, "2020-11-25").unwrap();
}

#[test]
fn a_meeting_ends_after_it_begins_and_within_two_weeks() {
    let mut world = World::small();
    for until in ["2020-11-24", "2020-12-09"] {
        let refusal = world.schedule_days(MeetingKind::Intersessional, "2020-11-25", Some(until));
        assert_eq!(refused(refusal), because("PR-28i", "meeting-days-unclear"));
    }
    let meeting = world.schedule_days(MeetingKind::Intersessional, "2020-11-25", Some("2020-12-08")).unwrap();
    assert_eq!(world.overview().meetings[0].until, day("2020-12-08"));
    world.move_to(meeting, "2020-11-26").unwrap();
    assert_eq!(world.overview().meetings[0].until, day("2020-11-26"));
}
