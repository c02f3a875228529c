//! Deposits: recorded, and corrected.

use contracts::registry::{CorrectDeposit, RecordDeposit, StateFile};
use treaty::StateCode;
use treaty::parties::Deposit;

use super::{LONGEST_SOURCE, about, reason, source};
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};

/// Asks for a deposit.
#[must_use]
pub fn deposit(frame: &Frame, file: &StateFile) -> Form {
    let form = about(frame, file, "deposit", frame.say("deposit-title"), frame.say("record"))
        .lead(frame.say("deposit-lead"))
        .rule("AMB-02")
        .ask(Field::instrument(&frame.texts, "instrument", frame.say("field-instrument")));
    day_known(form, frame, false).ask(source(&frame.texts))
}

/// Reads a deposit.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_deposit(state: StateCode, values: &Values) -> Result<RecordDeposit, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let instrument = reading.instrument("instrument");
    let deposit = known(&mut reading).flatten();
    let source = reading.text("source", u64::from(LONGEST_SOURCE));
    let read = || Some(RecordDeposit { state, instrument: instrument?, deposit: deposit?, source: source? });
    let read = read();
    reading.finish(read)
}

/// Asks what is right about a deposit.
#[must_use]
pub fn correction(frame: &Frame, file: &StateFile) -> Form {
    let form = about(frame, file, "correction", frame.say("correction-title"), frame.say("correct"))
        .lead(frame.say("correction-lead"))
        .ask(Field::instrument(&frame.texts, "instrument", frame.say("field-instrument")));
    day_known(form, frame, true).ask(reason(&frame.texts))
}

/// Reads a correction.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_correction(state: StateCode, values: &Values) -> Result<CorrectDeposit, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let instrument = reading.instrument("instrument");
    let deposit = known(&mut reading);
    let reason = reading.text("reason", u64::from(LONGEST_SOURCE));
    let read = || Some(CorrectDeposit { state, instrument: instrument?, deposit: deposit?, reason: reason? });
    let read = read();
    reading.finish(read)
}

/// How well the day is known, and the day or year. Where it is corrected, there may have been no deposit at all.
pub(super) fn day_known(form: Form, frame: &Frame, or_none: bool) -> Form {
    let mut choices = vec![
        Choice::new("day", frame.say("known-day")),
        Choice::new("year", frame.say("known-year")).hint(frame.say("known-year-hint")),
        Choice::new("unknown", frame.say("known-unknown")).hint(frame.say("known-unknown-hint")),
    ];
    if or_none {
        choices.push(Choice::new("none", frame.say("known-none")));
    }
    form.ask(Field::new("known", frame.say("field-known"), Kind::One(choices)).answer("day"))
        .ask(
            Field::new("day", frame.say("field-deposit-day"), Kind::Day)
                .hint(frame.say("field-deposit-day-hint"))
                .if_any(),
        )
        .ask(
            Field::new("year", frame.say("field-deposit-year"), Kind::Number { least: 2000, most: 2100 })
                .hint(frame.say("field-deposit-year-hint"))
                .if_any(),
        )
}

/// The deposit; an answer without one is that there was none.
#[expect(clippy::option_option, reason = "that there was none is an answer; a fault is none")]
pub(super) fn known(reading: &mut Reading<'_>) -> Option<Option<Deposit>> {
    match reading.choice("known", &[("day", 0), ("year", 1), ("unknown", 2), ("none", 3)])? {
        0 => reading.day("day").map(|day| Some(Deposit::Day(day.0))),
        1 => {
            let year = reading.number("year", 2000, 2100)?;
            Some(i16::try_from(year).ok().map(Deposit::Year))
        }
        2 => Some(Some(Deposit::Unknown)),
        _ => Some(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<RecordDeposit, Vec<&'static str>> {
        let values: Values = pairs.iter().copied().collect();
        let state = "AND".parse().expect("a code");
        read_deposit(state, &values).map_err(|faults| faults.into_iter().map(|fault| fault.field).collect())
    }

    #[test]
    fn a_year_alone_is_a_deposit() {
        let read = read(&[("instrument", "TIP"), ("known", "year"), ("year", "2014"), ("source", "CN.1")]);
        assert_eq!(read.expect("read").deposit, Deposit::Year(2014));
    }

    #[test]
    fn the_day_is_needed_where_it_is_said_to_be_known() {
        assert_eq!(read(&[("instrument", "TIP"), ("known", "day"), ("source", "CN.1")]), Err(vec!["day"]));
        assert_eq!(read(&[]), Err(vec!["instrument", "known", "source"]));
    }
}
