//! How long States have for what a phase asks of them: times that the Conference changes (paras. 7 and 16).

use contracts::reviews::{AmendPeriod, Period, RulesInForce};

use super::amend::dated;
use crate::pages::Frame;
use crate::pages::form::{Fault, Field, Form, Kind, Reading, Values};
use crate::pages::registry::forms::read_decision;

/// What can be changed: the last part of the path.
pub const PERIODS: [&str; 5] = ["focal-points", "experts", "consultation", "answers", "feedback"];

/// Asks for a change; none where there is no such time.
#[must_use]
pub fn change_period(frame: &Frame, rules: &RulesInForce, what: &str) -> Option<Form> {
    let period = rules.periods.iter().find(|period| period.code() == what)?;
    let (title, name, label) = match period {
        Period::FocalPoints { .. } => ("amend-focal-points", "weeks", "field-weeks"),
        Period::Experts { .. } => ("amend-experts", "weeks", "field-weeks"),
        Period::Consultation { .. } => ("amend-consultation", "weeks", "field-weeks"),
        Period::Answers { .. } => ("amend-answers", "months", "field-months"),
        Period::Feedback { .. } => ("amend-feedback", "months", "field-months"),
    };
    let number = Kind::Number { least: 1, most: period.most().into() };
    let form = Form::new(format!("/desk/rules/{what}"), frame.say(title), frame.say("record"))
        .lead(frame.say("amend-lead"))
        .rule(period.rule())
        .rule("PR-7")
        .will(frame.say("will-amend-after"))
        .will(frame.say("will-amend-before"))
        .keep("version", rules.version)
        .back("/desk/rules", frame.say("back-to").with("place", frame.say("rules-title")))
        .ask(Field::new(name, frame.say(label), number).answer(period.length()));
    Some(dated(form, frame))
}

/// Reads a change.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_period(what: &str, values: &Values) -> Result<AmendPeriod, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let period = read_length(&mut reading, what);
    let from = reading.day("from");
    let decision = read_decision(&mut reading);
    let read = || Some(AmendPeriod { period: period?, from: from?, decision: decision? });
    let read = read();
    reading.finish(read)
}

fn read_length(reading: &mut Reading<'_>, what: &str) -> Option<Period> {
    let mut number = |name, most: u16| reading.number(name, 1, most.into()).and_then(|read| u16::try_from(read).ok());
    let (most_weeks, most_months) = (Period::MOST_WEEKS, Period::MOST_MONTHS);
    match what {
        "focal-points" => number("weeks", most_weeks).map(|weeks| Period::FocalPoints { weeks }),
        "experts" => number("weeks", most_weeks).map(|weeks| Period::Experts { weeks }),
        "consultation" => number("weeks", most_weeks).map(|weeks| Period::Consultation { weeks }),
        "answers" => number("months", most_months).map(|months| Period::Answers { months }),
        _ => number("months", most_months).map(|months| Period::Feedback { months }),
    }
}

/// What will happen.
#[must_use]
pub fn of_period(frame: &Frame, command: &AmendPeriod) -> Vec<String> {
    let day = frame.texts.day(&command.from);
    let holds = frame.say("will-amend-holds").with("what", frame.period(&command.period)).with("day", day);
    [holds, frame.say("will-amend-after"), frame.say("will-amend-before")].map(String::from).into()
}
