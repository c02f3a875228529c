//! Consent to more than four reviewing States, and replacement by decision of a meeting.

use contracts::drawing::{DrawingResult, Overview, RecordConsent, RecordOverride};

use super::{LONGEST_REASON, LONGEST_WORDS, pool_state, reviewed};
use crate::pages::Frame;
use crate::pages::form::{Fault, Field, Form, Kind, Reading, Values};
use crate::pages::registry::forms::{decision_fields, read_decision};

/// Fewest and most reviewing States of a consent: more than the four of para. 28 (c).
const LIMITS: (u64, u64) = (5, 12);
const BACK: &str = "/desk/drawings";

/// Asks for a consent.
#[must_use]
pub fn consent(frame: &Frame, overview: &Overview, result: &DrawingResult) -> Form {
    let most = Field::new(
        "most_reviewers",
        frame.say("field-most-reviewers"),
        Kind::Number { least: LIMITS.0, most: LIMITS.1 },
    );
    Form::new("/desk/drawings/consent", frame.say("consent-title"), frame.say("record"))
        .lead(frame.say("consent-lead"))
        .rule("PR-28c")
        .keep("version", overview.version)
        .back(BACK, frame.say("back"))
        .ask(reviewed(frame, result))
        .ask(most.hint(frame.say("field-most-reviewers-hint")).if_any())
        .ask(Field::new("on", frame.say("field-consented-on"), Kind::Day))
        .ask(
            Field::new("source", frame.say("field-note"), Kind::Line)
                .hint(frame.say("field-note-hint"))
                .at_most(LONGEST_REASON),
        )
}

/// Reads a consent.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_consent(values: &Values) -> Result<RecordConsent, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let state_under_review = reading.state("state_under_review");
    let most_reviewers = if values.one("most_reviewers").is_some() {
        let number = reading.number("most_reviewers", LIMITS.0, LIMITS.1);
        number.and_then(|number| u8::try_from(number).ok()).map(Some)
    } else {
        Some(None)
    };
    let on = reading.day("on");
    let source = reading.text("source", u64::from(LONGEST_REASON));
    let read = || {
        Some(RecordConsent {
            state_under_review: state_under_review?,
            most_reviewers: most_reviewers?,
            on: on?,
            source: source?,
        })
    };
    let read = read();
    reading.finish(read)
}

/// Asks for a replacement, and says first what it means.
#[must_use]
pub fn override_reviewer(frame: &Frame, overview: &Overview, result: &DrawingResult) -> Form {
    let form = Form::new("/desk/drawings/override", frame.say("override-title"), frame.say("override-submit"))
        .lead(frame.say("override-lead"))
        .rule("R10/1-6")
        .will(frame.say("override-will-replace"))
        .will(frame.say("override-will-public"))
        .keep("version", overview.version)
        .back(BACK, frame.say("back"))
        .ask(reviewed(frame, result))
        .ask(pool_state("replaced", frame.say("field-replaced"), result))
        .ask(pool_state("reviewer", frame.say("field-comes"), result));
    decision_fields(form, &frame.texts)
        .ask(Field::new("reason", frame.say("field-reason"), Kind::Lines).at_most(LONGEST_WORDS))
}

/// Reads a replacement.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_override(values: &Values) -> Result<RecordOverride, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let state_under_review = reading.state("state_under_review");
    let replaced = reading.state("replaced");
    let reviewer = reading.state("reviewer");
    let decision = read_decision(&mut reading);
    let reason = reading.text("reason", u64::from(LONGEST_WORDS));
    let read = || {
        Some(RecordOverride {
            state_under_review: state_under_review?,
            replaced: replaced?,
            reviewer: reviewer?,
            decision: Some(decision?),
            reason: reason?,
        })
    };
    let read = read();
    reading.finish(read)
}
