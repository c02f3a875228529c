//! The Holy See may choose not to take part (resolution 9/1, footnote 2).

use contracts::registry::{RecordOptIn, RecordOptOut, StateFile};
use treaty::StateCode;

use super::{LONGEST_SOURCE, about};
use crate::pages::Frame;
use crate::pages::form::{Fault, Field, Form, Kind, Reading, Values};

/// Asks from when it takes no part.
#[must_use]
pub fn opt_out(frame: &Frame, file: &StateFile) -> Form {
    let form = about(frame, file, "opt-out", frame.say("opt-out-title"), frame.say("record"));
    asked(form.lead(frame.say("opt-out-lead")), frame)
}

/// Asks from when it takes part again.
#[must_use]
pub fn opt_in(frame: &Frame, file: &StateFile) -> Form {
    let form = about(frame, file, "opt-in", frame.say("opt-in-title"), frame.say("record"));
    asked(form.lead(frame.say("opt-in-lead")), frame)
}

fn asked(form: Form, frame: &Frame) -> Form {
    let told = Field::new("told_by", frame.say("field-told-by"), Kind::Line).hint(frame.say("field-told-by-hint"));
    form.rule("R9/1-fn2").ask(Field::new("from", frame.say("field-from"), Kind::Day)).ask(told.at_most(LONGEST_SOURCE))
}

/// Reads from when it takes no part.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_opt_out(state: StateCode, values: &Values) -> Result<RecordOptOut, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let from = reading.day("from");
    let told_by = reading.text("told_by", u64::from(LONGEST_SOURCE));
    let read = from.zip(told_by).map(|(from, told_by)| RecordOptOut { state, from, told_by });
    reading.finish(read)
}

/// Reads from when it takes part again.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_opt_in(state: StateCode, values: &Values) -> Result<RecordOptIn, Vec<Fault>> {
    let RecordOptOut { state, from, told_by } = read_opt_out(state, values)?;
    Ok(RecordOptIn { state, from, told_by })
}
