//! The States parties' file, read whole or not at all.

use contracts::registry::ImportStates;

use super::LONGEST_SOURCE;
use crate::pages::Frame;
use crate::pages::form::{Fault, Field, Form, Kind, Reading, Values};

/// The longest file, in characters.
const LONGEST_FILE: u64 = 1_000_000;

/// Asks for the file.
#[must_use]
pub fn import(frame: &Frame) -> Form {
    Form::new("/desk/states/import", frame.say("import-title"), frame.say("import-submit"))
        .back("/desk/states", frame.say("back-to").with("place", frame.say("way-states")))
        .lead(frame.say("import-lead"))
        .ask(
            Field::new("csv", frame.say("field-file"), Kind::File { accept: ".csv,text/csv" })
                .hint(frame.say("field-file-hint")),
        )
        .ask(
            Field::new("source", frame.say("field-source"), Kind::Line)
                .hint(frame.say("field-file-source-hint"))
                .at_most(LONGEST_SOURCE),
        )
}

/// Reads the file and where it comes from.
///
/// # Errors
/// What is wrong with the answers; what is wrong with the file, the registry says.
pub fn read_import(values: &Values) -> Result<ImportStates, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let csv = reading.file("csv", LONGEST_FILE);
    let source = reading.text("source", u64::from(LONGEST_SOURCE));
    let read = csv.zip(source).map(|(csv, source)| ImportStates { csv, source });
    reading.finish(read)
}
