//! Whether a State is party to the Convention against Corruption (note to table 1).

use contracts::registry::{RecordUncacStatus, StateFile};
use treaty::StateCode;

use super::{LONGEST_SOURCE, about, source, yes_no};
use crate::pages::Frame;
use crate::pages::form::{Fault, Field, Form, Kind, Reading, Values};

/// Asks whether it is.
#[must_use]
pub fn uncac(frame: &Frame, file: &StateFile) -> Form {
    about(frame, file, "uncac", frame.say("uncac-title"), frame.say("record"))
        .lead(frame.say("uncac-lead"))
        .rule("T1-a")
        .ask(Field::new("party", frame.say("state-uncac"), yes_no(&frame.texts)))
        .ask(Field::new("from", frame.say("field-uncac-from"), Kind::Day).if_any())
        .ask(source(&frame.texts))
}

/// Reads whether it is.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_uncac(state: StateCode, values: &Values) -> Result<RecordUncacStatus, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let party = reading.choice("party", &[("yes", true), ("no", false)]);
    let from = reading.day_if_any("from");
    let source = reading.text("source", u64::from(LONGEST_SOURCE));
    let read = || Some(RecordUncacStatus { state, party: party?, from: from?, source: source? });
    let read = read();
    reading.finish(read)
}
