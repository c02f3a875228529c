//! The group that a meeting arranges for a party without a regional group (AMB-09).

use contracts::registry::{RecordArrangement, StateFile};
use treaty::StateCode;

use super::{about, decision_fields, read_decision};
use crate::pages::Frame;
use crate::pages::form::{Fault, Field, Form, Reading, Values};

/// Asks for the arrangement.
#[must_use]
pub fn arrangement(frame: &Frame, file: &StateFile) -> Form {
    let form = about(frame, file, "arrangement", frame.say("arrangement-title"), frame.say("record"))
        .lead(frame.say("arrangement-lead"))
        .rule("AMB-09")
        .ask(
            Field::region("regional_group", frame.say("field-arranged-group"), &frame.texts)
                .hint(frame.say("field-arranged-group-hint")),
        );
    decision_fields(form, &frame.texts)
}

/// Reads the arrangement.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_arrangement(state: StateCode, values: &Values) -> Result<RecordArrangement, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let group = reading.region("regional_group");
    let decision = read_decision(&mut reading);
    let read =
        group.zip(decision).map(|(regional_group, decision)| RecordArrangement { state, regional_group, decision });
    reading.finish(read)
}
