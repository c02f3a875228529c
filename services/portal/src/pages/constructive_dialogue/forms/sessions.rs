//! Sessions of working groups, to which the chair's summaries are due.

use contracts::constructive_dialogue::{ScheduleSession, SessionLine};

use super::{group_codes, groups, line};
use crate::pages::Frame;
use crate::pages::form::{Fault, Field, Form, Kind, Reading, Values};

/// Asks for a session of a working group.
#[must_use]
pub fn session(frame: &Frame) -> Form {
    Form::new("/desk/dialogues/session", frame.say("session-title"), frame.say("record"))
        .lead(frame.say("session-lead"))
        .rule("PR-53h")
        .back("/desk/dialogues", frame.say("back"))
        .ask(Field::new("group", frame.say("field-group"), Kind::List(groups(frame))))
        .ask(title(frame))
        .ask(Field::new("opens", frame.say("field-opens"), Kind::Day))
}

fn title(frame: &Frame) -> Field {
    line("title", frame.say("field-session")).at_most(120)
}

/// Reads a session.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_session(values: &Values) -> Result<ScheduleSession, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let group = reading.choice("group", &group_codes());
    let read = read_said(&mut reading);
    let read = group.zip(read).map(|(group, (title, opens))| ScheduleSession { group, session: None, title, opens });
    reading.finish(read)
}

fn read_said(reading: &mut Reading<'_>) -> Option<(String, contracts::Day)> {
    let (title, opens) = (reading.text("title", 120), reading.day("opens"));
    title.zip(opens)
}

/// Asks for what is to be corrected of a session.
#[must_use]
pub fn correct_session(frame: &Frame, session: &SessionLine) -> Form {
    let action = format!("/desk/dialogues/sessions/{}/{}", session.group.code(), session.session);
    Form::new(action, frame.say("correct-session-title"), frame.say("record"))
        .lead(frame.working_group(&session.group))
        .will(frame.say("will-correct-session"))
        .rule("PR-53h")
        .back("/desk/dialogues", frame.say("back"))
        .ask(title(frame).answer(&session.title))
        .ask(Field::new("opens", frame.say("field-opens"), Kind::Day).answer(session.opens))
}

/// Reads what is to be corrected of a session.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_correct_session(session: &SessionLine, values: &Values) -> Result<ScheduleSession, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let read = read_said(&mut reading);
    let (group, session) = (session.group, Some(session.session));
    reading.finish(read.map(|(title, opens)| ScheduleSession { group, session, title, opens }))
}
