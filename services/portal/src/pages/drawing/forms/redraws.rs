//! Requests that the draw be repeated (paras. 28 (d) to (f) and 30).

use contracts::drawing::{
    DecideRedraw, DrawingResult, Ground, Overview, RedrawReason, RequestLine, RequestRedraw, WithdrawRedraw,
};

use super::{LONGEST_REASON, LONGEST_WORDS, pool_state, reviewed};
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};
use crate::pages::registry::forms::{decision_fields, read_decision};

const BACK: &str = "/desk/requests";

/// Asks for a request.
#[must_use]
pub fn redraw(frame: &Frame, overview: &Overview, result: &DrawingResult) -> Form {
    Form::new("/desk/requests/new", frame.say("redraw-title"), frame.say("record"))
        .lead(frame.say("redraw-lead"))
        .rule("PR-28d")
        .rule("PR-28e")
        .rule("PR-30")
        .keep("version", overview.version)
        .back(BACK, frame.say("back-to").with("place", frame.say("requests-title")))
        .ask(reviewed(frame, result))
        .ask(pool_state("reviewer", frame.say("field-replaced"), result).hint(frame.say("field-replaced-hint")))
        .ask(pool_state("by", frame.say("field-asked-by"), result).hint(frame.say("field-asked-by-hint")))
        .ask(Field::new("ground", frame.say("field-ground"), Kind::One(grounds(frame))))
        .ask(
            Field::new("words", frame.say("field-words"), Kind::Lines)
                .hint(frame.say("field-words-hint"))
                .at_most(LONGEST_WORDS)
                .if_any(),
        )
        .ask(
            Field::new("on", frame.say("field-requested-on"), Kind::Day)
                .hint(frame.say("field-requested-on-hint"))
                .if_any(),
        )
        .ask(
            Field::new("source", frame.say("field-note"), Kind::Line)
                .hint(frame.say("field-note-hint"))
                .at_most(LONGEST_REASON),
        )
}

fn grounds(frame: &Frame) -> Vec<Choice> {
    vec![
        Choice::new("language", frame.say("ground-language")),
        Choice::new("legal-system", frame.say("ground-legal-system")),
        Choice::new("other", frame.say("ground-other")),
        Choice::new("not-given", frame.say("ground-not-given")).hint(frame.say("ground-not-given-hint")),
        Choice::new("exceptional", frame.say("ground-exceptional")).hint(frame.say("ground-exceptional-hint")),
        Choice::new("unable", frame.say("ground-unable")).hint(frame.say("ground-unable-hint")),
    ]
}

/// Reads a request.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_redraw(values: &Values) -> Result<RequestRedraw, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let state_under_review = reading.state("state_under_review");
    let reviewer = reading.state("reviewer");
    let by = reading.state("by");
    let ground = read_ground(&mut reading);
    let on = reading.day_if_any("on");
    let source = reading.text("source", u64::from(LONGEST_REASON));
    let read = || {
        Some(RequestRedraw {
            by: by?,
            state_under_review: state_under_review?,
            reviewer: reviewer?,
            ground: ground?,
            on: on?,
            source: source?,
        })
    };
    let read = read();
    reading.finish(read)
}

fn read_ground(reading: &mut Reading<'_>) -> Option<Ground> {
    let any = |reason| Some(reason);
    let grounds = [
        ("language", any(RedrawReason::Language)),
        ("legal-system", any(RedrawReason::LegalSystem)),
        ("other", any(RedrawReason::Other)),
        ("not-given", any(RedrawReason::NotGiven)),
        ("exceptional", None),
        ("unable", None),
    ];
    let chosen = reading.choice("ground", &grounds);
    let text = reading.text_if_any("words", u64::from(LONGEST_WORDS))?;
    match (chosen?, reading.values().one("ground")) {
        (Some(reason), _) => Some(Ground::Any { reason, text }),
        (None, Some("exceptional")) => {
            if text.is_none() {
                reading.fault("words", "fault-justification");
            }
            text.map(|justification| Ground::Exceptional { justification })
        }
        (None, _) => Some(Ground::Unable),
    }
}

/// Asks for the note that withdraws a request.
#[must_use]
pub fn withdraw(frame: &Frame, overview: &Overview, request: &RequestLine) -> Form {
    let action = format!("/desk/requests/{}/withdraw", request.request);
    Form::new(action, frame.say("withdraw-title").with("request", request.request), frame.say("withdraw-submit"))
        .rule("AMB-11")
        .will(frame.say("withdraw-will-stay"))
        .will(frame.say("withdraw-will-not-count"))
        .keep("version", overview.version)
        .back(BACK, frame.say("back"))
        .ask(
            Field::new("source", frame.say("field-note"), Kind::Line)
                .hint(frame.say("field-note-hint"))
                .at_most(LONGEST_REASON),
        )
}

/// Reads the note that withdraws a request.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_withdraw(request: u32, values: &Values) -> Result<WithdrawRedraw, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let read = reading.text("source", u64::from(LONGEST_REASON)).map(|source| WithdrawRedraw { request, source });
    reading.finish(read)
}

/// Asks what the meeting decided.
#[must_use]
pub fn decide(frame: &Frame, overview: &Overview, request: &RequestLine) -> Form {
    let action = format!("/desk/requests/{}/decide", request.request);
    let choices =
        vec![Choice::new("yes", frame.say("decide-granted")), Choice::new("no", frame.say("decide-not-granted"))];
    let form = Form::new(action, frame.say("decide-title").with("request", request.request), frame.say("record"))
        .lead(frame.say("decide-lead"))
        .rule("PR-28e")
        .keep("version", overview.version)
        .back(BACK, frame.say("back"))
        .ask(Field::new("granted", frame.say("field-granted"), Kind::One(choices)));
    decision_fields(form, &frame.texts)
}

/// Reads what the meeting decided.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_decide(request: u32, values: &Values) -> Result<DecideRedraw, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let granted = reading.choice("granted", &[("yes", true), ("no", false)]);
    let decision = read_decision(&mut reading);
    let read = granted.zip(decision).map(|(granted, decision)| DecideRedraw { request, granted, decision });
    reading.finish(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(ground: &str, words: &str) -> Result<Ground, Vec<Fault>> {
        let values: Values = [
            ("state_under_review", "ALB"),
            ("reviewer", "ROU"),
            ("by", "ALB"),
            ("ground", ground),
            ("words", words),
            ("source", "note verbale 12"),
        ]
        .into_iter()
        .collect();
        read_redraw(&values).map(|request| request.ground)
    }

    #[test]
    fn no_reason_is_a_right_but_exceptional_circumstances_must_be_named() {
        assert_eq!(read("not-given", ""), Ok(Ground::Any { reason: RedrawReason::NotGiven, text: None }));
        assert_eq!(read("exceptional", " ").expect_err("no justification")[0].key, "fault-justification");
        assert_eq!(read("unable", ""), Ok(Ground::Unable));
    }
}
