//! Denunciations, and their withdrawal.

use contracts::registry::{RecordDenunciation, StateFile, WithdrawDenunciation};
use treaty::StateCode;

use super::{LONGEST_SOURCE, about, source};
use crate::pages::Frame;
use crate::pages::form::{Fault, Field, Form, Kind, Reading, Values};

/// Asks for a denunciation.
#[must_use]
pub fn denunciation(frame: &Frame, file: &StateFile) -> Form {
    about(frame, file, "denunciation", frame.say("denunciation-title"), frame.say("record"))
        .lead(frame.say("denunciation-lead"))
        .ask(Field::instrument(&frame.texts, "instrument", frame.say("field-instrument")))
        .ask(Field::new("received", frame.say("field-received"), Kind::Day))
        .ask(source(&frame.texts))
}

/// Reads a denunciation.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_denunciation(state: StateCode, values: &Values) -> Result<RecordDenunciation, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let instrument = reading.instrument("instrument");
    let received = reading.day("received");
    let source = reading.text("source", u64::from(LONGEST_SOURCE));
    let read = || Some(RecordDenunciation { state, instrument: instrument?, received: received?, source: source? });
    let read = read();
    reading.finish(read)
}

/// Asks for the withdrawal of a denunciation.
#[must_use]
pub fn withdrawal(frame: &Frame, file: &StateFile) -> Form {
    about(frame, file, "withdrawal", frame.say("withdrawal-title"), frame.say("record"))
        .lead(frame.say("withdrawal-lead"))
        .ask(Field::instrument(&frame.texts, "instrument", frame.say("field-instrument")))
        .ask(Field::new("on", frame.say("field-withdrawn-on"), Kind::Day))
        .ask(source(&frame.texts))
}

/// Reads the withdrawal of a denunciation.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_withdrawal(state: StateCode, values: &Values) -> Result<WithdrawDenunciation, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let instrument = reading.instrument("instrument");
    let on = reading.day("on");
    let source = reading.text("source", u64::from(LONGEST_SOURCE));
    let read = || Some(WithdrawDenunciation { state, instrument: instrument?, on: on?, source: source? });
    let read = read();
    reading.finish(read)
}
