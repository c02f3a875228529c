//! Consultations with a reviewing State that cannot do its duty (para. 30).

use contracts::drawing::{CloseConsultation, DrawingResult, Overview, RequestConsultation};
use treaty::StateCode;

use super::{pool_state, reviewed};
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};
use crate::pages::{Frame, Names};

const BACK: &str = "/desk/requests";

/// Asks for a consultation.
#[must_use]
pub fn consultation(frame: &Frame, overview: &Overview, result: &DrawingResult) -> Form {
    Form::new("/desk/consultations/new", frame.say("consultation-title"), frame.say("record"))
        .lead(frame.say("consultation-lead"))
        .rule("PR-30")
        .keep("version", overview.version)
        .back(BACK, frame.say("back"))
        .ask(reviewed(frame, result))
        .ask(pool_state("reviewer", frame.say("reviewing-state"), result))
        .ask(
            Field::new("on", frame.say("field-requested-on"), Kind::Day)
                .hint(frame.say("field-requested-on-hint"))
                .if_any(),
        )
}

/// Reads a consultation; the State under review is the one that asks.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_consultation(values: &Values) -> Result<RequestConsultation, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let state = reading.state("state_under_review");
    let reviewer = reading.state("reviewer");
    let on = reading.day_if_any("on");
    let read = || Some(RequestConsultation { by: state?, state_under_review: state?, reviewer: reviewer?, on: on? });
    let read = read();
    reading.finish(read)
}

/// Asks how a consultation ended.
#[must_use]
pub fn close_consultation(
    frame: &Frame,
    overview: &Overview,
    names: &Names,
    state_under_review: StateCode,
    reviewer: StateCode,
) -> Form {
    let choices = vec![
        Choice::new("yes", frame.say("consultation-goes-on")),
        Choice::new("no", frame.say("consultation-failed")).hint(frame.say("consultation-failed-hint")),
    ];
    let title = frame
        .say("consultation-close-title")
        .with("reviewer", names.name(&reviewer))
        .with("state", names.name(&state_under_review));
    Form::new(format!("/desk/consultations/{state_under_review}/{reviewer}/close"), title, frame.say("record"))
        .rule("PR-30")
        .keep("version", overview.version)
        .back(BACK, frame.say("back"))
        .ask(Field::new("resolved", frame.say("field-resolved"), Kind::One(choices)))
        .ask(
            Field::new("on", frame.say("field-closed-on"), Kind::Day)
                .hint(frame.say("field-requested-on-hint"))
                .if_any(),
        )
}

/// Reads how a consultation ended.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_close_consultation(
    state_under_review: StateCode,
    reviewer: StateCode,
    values: &Values,
) -> Result<CloseConsultation, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let resolved = reading.choice("resolved", &[("yes", true), ("no", false)]);
    let on = reading.day_if_any("on");
    let read = resolved.zip(on).map(|(resolved, on)| CloseConsultation { state_under_review, reviewer, resolved, on });
    reading.finish(read)
}
