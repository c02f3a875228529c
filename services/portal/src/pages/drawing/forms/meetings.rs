//! Meetings: scheduled, moved, cancelled.

use contracts::drawing::{CancelMeeting, MeetingKind, MeetingLine, MoveMeeting, Overview, ScheduleMeeting};

use super::{LONGEST_REASON, LONGEST_TITLE};
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};

const BACK: &str = "/desk/meetings";

/// Asks for a meeting.
#[must_use]
pub fn schedule(frame: &Frame, overview: &Overview) -> Form {
    let form = Form::new("/desk/meetings/schedule", frame.say("schedule-title"), frame.say("schedule-submit"))
        .lead(frame.say("schedule-lead"))
        .rule("PR-28")
        .rule("R10/1-6")
        .keep("version", overview.version)
        .back(BACK, frame.say("back-to").with("place", frame.say("way-meetings")))
        .ask(
            Field::new("title", frame.say("field-meeting-title"), Kind::Line)
                .hint(frame.say("field-meeting-title-hint"))
                .at_most(LONGEST_TITLE),
        )
        .ask(Field::new("kind", frame.say("field-meeting-kind"), Kind::One(kinds(frame))));
    let day = Field::new("on", frame.say("field-meeting-day"), Kind::Day);
    form.ask(match overview.first_meeting_due {
        Some(due) => day.hint(frame.say("field-meeting-day-due").with("day", frame.texts.day(&due))),
        None => day,
    })
    .ask(last_day(frame))
}

fn last_day(frame: &Frame) -> Field {
    Field::new("until", frame.say("field-meeting-until"), Kind::Day)
        .hint(frame.say("field-meeting-until-hint"))
        .if_any()
}

fn kinds(frame: &Frame) -> Vec<Choice> {
    vec![
        Choice::new("intersessional", frame.say("meeting-intersessional"))
            .hint(frame.say("meeting-intersessional-hint")),
        Choice::new("working-group", frame.say("meeting-working-group")).hint(frame.say("meeting-working-group-hint")),
    ]
}

/// Reads a meeting.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_schedule(values: &Values) -> Result<ScheduleMeeting, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let title = reading.text("title", u64::from(LONGEST_TITLE));
    let kinds = [("intersessional", MeetingKind::Intersessional), ("working-group", MeetingKind::WorkingGroup)];
    let kind = reading.choice("kind", &kinds);
    let on = reading.day("on");
    let until = reading.day_if_any("until");
    let read = || Some(ScheduleMeeting { title: title?, kind: kind?, on: on?, until: until? });
    let read = read();
    reading.finish(read)
}

/// Asks for another day.
#[must_use]
pub fn move_meeting(frame: &Frame, overview: &Overview, meeting: &MeetingLine) -> Form {
    let action = format!("/desk/meetings/{}/move", meeting.meeting);
    Form::new(action, frame.say("move-meeting-title").with("meeting", &meeting.title), frame.say("move-meeting-submit"))
        .lead(frame.say("move-meeting-lead").with("day", frame.texts.day(&meeting.on)))
        .keep("version", overview.version)
        .back(BACK, frame.say("back-to").with("place", frame.say("way-meetings")))
        .ask(Field::new("on", frame.say("field-new-day"), Kind::Day))
        .ask(last_day(frame))
        .ask(Field::new("reason", frame.say("field-reason"), Kind::Line).at_most(LONGEST_REASON))
}

/// Reads another day.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_move(meeting: u32, values: &Values) -> Result<MoveMeeting, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let on = reading.day("on");
    let reason = reading.text("reason", u64::from(LONGEST_REASON));
    let until = reading.day_if_any("until");
    let read = || Some(MoveMeeting { meeting, on: on?, until: until?, reason: reason? });
    let read = read();
    reading.finish(read)
}

/// Asks why it is not held.
#[must_use]
pub fn cancel_meeting(frame: &Frame, overview: &Overview, meeting: &MeetingLine) -> Form {
    let action = format!("/desk/meetings/{}/cancel", meeting.meeting);
    Form::new(
        action,
        frame.say("cancel-meeting-title").with("meeting", &meeting.title),
        frame.say("cancel-meeting-submit"),
    )
    .will(frame.say("cancel-meeting-will-show"))
    .will(frame.say("cancel-meeting-will-wait"))
    .keep("version", overview.version)
    .back(BACK, frame.say("back-to").with("place", frame.say("way-meetings")))
    .ask(Field::new("reason", frame.say("field-reason"), Kind::Line).at_most(LONGEST_REASON))
}

/// Reads why it is not held.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_cancel(meeting: u32, values: &Values) -> Result<CancelMeeting, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let read = reading.text("reason", u64::from(LONGEST_REASON)).map(|reason| CancelMeeting { meeting, reason });
    reading.finish(read)
}
