//! Entries that were recorded by mistake.

use contracts::registry::{HistoryLine, StateFile, StrikeEntry};
use treaty::StateCode;

use super::{LONGEST_SOURCE, about};
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};

/// Asks which entry it is, and why it is struck.
#[must_use]
pub fn strike(frame: &Frame, file: &StateFile) -> Form {
    let standing = file.history.iter().rev().filter(|line| can_be_struck(line));
    let entries = standing.map(|line| Choice::new(line.number, frame.numbered(line))).collect();
    about(frame, file, "strike", frame.say("entry-strike-title"), frame.say("entry-strike-submit"))
        .lead(frame.say("entry-strike-lead"))
        .ask(Field::new("entry", frame.say("field-entry"), Kind::List(entries)))
        .ask(
            Field::new("reason", frame.say("field-strike-reason"), Kind::Line)
                .hint(frame.say("field-strike-reason-hint"))
                .at_most(LONGEST_SOURCE),
        )
}

/// What follows from another entry goes with that one; the registry says so too.
fn can_be_struck(line: &HistoryLine) -> bool {
    let follows = line.details.get("with_the_convention").is_some_and(|follows| follows == "true");
    line.struck_by.is_none()
        && !follows
        && !["instrument-entered-into-force", "entry-struck"].contains(&line.event.as_str())
}

/// Reads which entry it is.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_strike(state: StateCode, values: &Values) -> Result<StrikeEntry, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let entry = reading.parsed("entry", "fault-choice");
    let reason = reading.text("reason", u64::from(LONGEST_SOURCE));
    let read = || Some(StrikeEntry { state, entry: entry?, reason: reason? });
    let read = read();
    reading.finish(read)
}
