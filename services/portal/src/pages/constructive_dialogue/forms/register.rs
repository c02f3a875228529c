//! Taking the participants of a dialogue over into the registration of the building.

use contracts::constructive_dialogue::DialogueFile;

use super::convene::about;
use crate::pages::Frame;
use crate::pages::constructive_dialogue::Extract;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};

/// Asks which file is meant. Nobody gets what is said of persons by following a link.
#[must_use]
pub fn registrants(frame: &Frame, file: &DialogueFile) -> Form {
    let choices = vec![
        Choice::new("indico", frame.say("registrants-indico")),
        Choice::new("everybody", frame.say("registrants-everybody")),
    ];
    about(frame, file, "registrants", frame.say("do-registrants"), frame.say("registrants-submit"))
        .lead(frame.say("registrants-lead"))
        .ask(
            Field::new("extract", frame.say("field-extract"), Kind::One(choices))
                .hint(frame.say("registrants-indico-hint")),
        )
}

/// Reads which file is meant.
///
/// # Errors
/// What is wrong with the answer.
pub fn read_registrants(values: &Values) -> Result<Extract, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let read = reading.choice("extract", &[("indico", Extract::Indico), ("everybody", Extract::Everybody)]);
    reading.finish(read)
}
