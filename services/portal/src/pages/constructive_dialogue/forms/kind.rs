//! The Secretariat settles of what kind an applicant is (para. 53 (c)).

use contracts::constructive_dialogue::{ApplicationFile, SettleKind, StakeholderKind};

use super::{kind_codes, kinds};
use crate::pages::Frame;
use crate::pages::form::{Fault, Field, Form, Kind, Reading, Values};

/// The longest reason.
const REASON: u32 = 1_000;

/// Asks of what kind it is.
#[must_use]
pub fn settle_kind(frame: &Frame, file: &ApplicationFile) -> Form {
    let all = kinds(frame, StakeholderKind::ALL.into_iter());
    let action = format!("/applications/{}/kind", file.application);
    Form::new(action, frame.say("do-settle-kind"), frame.say("record"))
        .lead(frame.say("settle-kind-lead"))
        .will(frame.say("will-settle-kind"))
        .will(frame.say("will-settle-kind-late"))
        .rule("PR-53c")
        .rule("PR-53d-i")
        .rule("PR-53e-i")
        .keep("version", file.version)
        .back(format!("/applications/{}", file.application), frame.say("back"))
        .ask(Field::new("kind", frame.say("field-settled-kind"), Kind::One(all)).answer(file.stakeholder.kind.code()))
        .ask(
            Field::new("reason", frame.say("field-told-author"), Kind::Lines)
                .hint(frame.say("field-settled-reason-hint"))
                .at_most(REASON)
                .if_any(),
        )
}

/// Reads of what kind it is.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_settle_kind(file: &ApplicationFile, values: &Values) -> Result<SettleKind, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let kind = reading.choice("kind", &kind_codes());
    let reason = reading.text_if_any("reason", REASON.into());
    if kind.is_some_and(|kind| kind != file.stakeholder.kind) && reason == Some(None) {
        reading.fault("reason", "fault-missing");
    }
    let application = file.application;
    let read = kind.zip(reason).map(|(kind, reason)| SettleKind { application, kind, reason });
    reading.finish(read)
}
