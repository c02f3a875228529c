//! Notes of the Secretariat.

use contracts::reviews::{KeepNote, ReviewFile};
use treaty::StateCode;

use super::about;
use crate::pages::Frame;
use crate::pages::form::{Fault, Field, Form, Kind, Reading, Values};

/// The longest note.
const LONGEST: u32 = 2_000;

/// Asks for a note. It is in nobody's way: it is based on no version.
#[must_use]
pub fn note(frame: &Frame, file: &ReviewFile) -> Form {
    about(frame, file, "notes", frame.say("notes-title"), frame.say("notes-keep"))
        .with_version(None)
        .lead(frame.say("notes-lead"))
        .ask(Field::new("text", frame.say("field-secretariat-note"), Kind::Lines).at_most(LONGEST))
}

/// Reads it.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_note(state: StateCode, values: &Values) -> Result<KeepNote, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let text = reading.text("text", LONGEST.into());
    reading.finish(text.map(|text| KeepNote { state, text }))
}
