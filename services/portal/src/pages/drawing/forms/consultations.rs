//! Consultations with a reviewing State that cannot do its duty (para. 30).

use contracts::Day;
use contracts::drawing::{CloseConsultation, DrawingResult, Overview, RequestConsultation};
use treaty::StateCode;

use super::{LONGEST_REASON, LONGEST_WORDS, pool_state, reviewed};
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
        .ask(
            Field::new("source", frame.say("field-note"), Kind::Line)
                .hint(frame.say("field-note-hint"))
                .at_most(LONGEST_REASON),
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
    let source = reading.text("source", u64::from(LONGEST_REASON));
    let read = || {
        let (state, reviewer) = (state?, reviewer?);
        Some(RequestConsultation { by: state, state_under_review: state, reviewer, on: on?, source: source? })
    };
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
        .ask(
            Field::new("held_on", frame.say("field-held-on"), Kind::Line)
                .hint(frame.say("field-held-on-hint"))
                .at_most(LONGEST_WORDS),
        )
        .ask(
            Field::new("notes", frame.say("field-notes"), Kind::Line)
                .hint(frame.say("field-notes-hint"))
                .at_most(LONGEST_REASON),
        )
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
    let held_on = read_days(&mut reading);
    let notes = reading.text("notes", u64::from(LONGEST_REASON));
    let resolved = reading.choice("resolved", &[("yes", true), ("no", false)]);
    let on = reading.day_if_any("on");
    let read = || {
        let (held_on, notes, resolved, on) = (held_on?, notes?, resolved?, on?);
        Some(CloseConsultation { state_under_review, reviewer, held_on, notes, resolved, on })
    };
    let read = read();
    reading.finish(read)
}

/// `2021-02-15, 2021-02-26`: the days on which it was held.
fn read_days(reading: &mut Reading<'_>) -> Option<Vec<Day>> {
    let text = reading.text("held_on", u64::from(LONGEST_WORDS))?;
    let read: Option<Vec<Day>> = text.split(',').map(|day| day.trim().parse().ok()).collect();
    if read.is_none() {
        reading.fault("held_on", "fault-day");
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(held_on: &str) -> Result<CloseConsultation, Vec<Fault>> {
        let values = [("held_on", held_on), ("notes", "file 12"), ("resolved", "no")].into_iter().collect();
        let state = |code: &str| code.parse().expect("a State");
        read_close_consultation(state("ALB"), state("ROU"), &values)
    }

    #[test]
    fn a_consultation_is_held_on_one_day_or_several() {
        assert_eq!(read("2021-02-15").expect("read").held_on.len(), 1);
        assert_eq!(read("2021-02-15, 2021-02-26").expect("read").held_on.len(), 2);
        for unclear in ["", "15 February", "2021-02-15,"] {
            assert_eq!(read(unclear).expect_err("no day")[0].field, "held_on", "{unclear}");
        }
    }
}
