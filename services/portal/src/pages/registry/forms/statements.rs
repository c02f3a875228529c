//! Reservations, declarations and notifications: recorded, withdrawn, and struck where recorded by mistake.

use contracts::registry::{
    RecordStatement, StateFile, Statement, StatementKind, Statements, StrikeStatement, WithdrawStatement,
};
use treaty::{Instrument, StateCode};

use super::{LONGEST_SOURCE, about, source};
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};

/// The longest text of a statement.
const LONGEST_TEXT: u32 = 4000;

/// Asks for a statement.
#[must_use]
pub fn statement(frame: &Frame, file: &StateFile, known: &Statements) -> Form {
    let kinds = StatementKind::ALL.map(|kind| Choice::new(kind.word(), frame.statement_kind(&kind))).to_vec();
    about(frame, file, "statement", frame.say("statement-title"), frame.say("record"))
        .with_version(Some(&known.version.to_string()))
        .lead(frame.say("statement-lead"))
        .rule("GL-8d")
        .ask(Field::instrument(&frame.texts, "instrument", frame.say("field-instrument")))
        .ask(Field::new("kind", frame.say("field-statement-kind"), Kind::One(kinds)))
        .ask(
            Field::new("articles", frame.say("field-statement-articles"), Kind::Line)
                .hint(frame.say("field-statement-articles-hint"))
                .at_most(LONGEST_SOURCE)
                .if_any(),
        )
        .ask(
            Field::new("text", frame.say("field-statement-text"), Kind::Lines)
                .hint(frame.say("field-statement-text-hint"))
                .at_most(LONGEST_TEXT),
        )
        .ask(Field::new("on", frame.say("field-statement-on"), Kind::Day))
        .ask(source(&frame.texts))
}

/// Reads a statement.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_statement(state: StateCode, values: &Values) -> Result<RecordStatement, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let instrument = reading.instrument("instrument");
    let kind = reading.choice("kind", &StatementKind::ALL.map(|kind| (kind.word(), kind)));
    let articles = read_articles(&mut reading);
    let text = reading.text("text", u64::from(LONGEST_TEXT));
    let on = reading.day("on");
    let source = reading.text("source", u64::from(LONGEST_SOURCE));
    let read = || {
        let (instrument, kind, articles) = (instrument?, kind?, articles?);
        Some(RecordStatement { state, instrument, kind, articles, text: text?, on: on?, source: source? })
    };
    let read = read();
    reading.finish(read)
}

/// Numbers with something between them; none for the treaty as a whole.
fn read_articles(reading: &mut Reading<'_>) -> Option<Vec<u8>> {
    let typed = reading.text_if_any("articles", u64::from(LONGEST_SOURCE))?.unwrap_or_default();
    let numbers = typed.split([',', ';', ' ', '،', '、', '，']).filter(|part| !part.is_empty()).map(str::parse);
    let mut articles: Vec<u8> = numbers.collect::<Result<_, _>>().unwrap_or_default();
    articles.sort_unstable();
    articles.dedup();
    if (articles.is_empty() && !typed.is_empty()) || usize::from(Instrument::Untoc.last_article()) < articles.len() {
        reading.fault("articles", "fault-articles");
        return None;
    }
    Some(articles)
}

/// One of the statements.
fn which(frame: &Frame, known: &Statements, may: impl Fn(&Statement) -> bool) -> Field {
    let possible = known.statements.iter().rev().filter(|one| may(one));
    let choices = possible.map(|one| Choice::new(one.statement, frame.statement_line(one))).collect();
    Field::new("statement", frame.say("field-statement"), Kind::List(choices))
}

/// Asks which statement was withdrawn, and when.
#[must_use]
pub fn statement_withdrawal(frame: &Frame, file: &StateFile, known: &Statements) -> Form {
    about(frame, file, "statement-withdrawal", frame.say("statement-withdrawal-title"), frame.say("record"))
        .with_version(Some(&known.version.to_string()))
        .lead(frame.say("statement-withdrawal-lead"))
        .ask(which(frame, known, Statement::is_in_force))
        .ask(Field::new("on", frame.say("field-statement-withdrawn-on"), Kind::Day))
        .ask(source(&frame.texts))
}

/// Reads which statement was withdrawn.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_statement_withdrawal(state: StateCode, values: &Values) -> Result<WithdrawStatement, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let statement = reading.counted("statement");
    let on = reading.day("on");
    let source = reading.text("source", u64::from(LONGEST_SOURCE));
    let read = || Some(WithdrawStatement { state, statement: statement?, on: on?, source: source? });
    let read = read();
    reading.finish(read)
}

/// Asks which statement was recorded by mistake, and why it is struck.
#[must_use]
pub fn statement_strike(frame: &Frame, file: &StateFile, known: &Statements) -> Form {
    about(frame, file, "statement-strike", frame.say("statement-strike-title"), frame.say("entry-strike-submit"))
        .with_version(Some(&known.version.to_string()))
        .lead(frame.say("statement-strike-lead"))
        .ask(which(frame, known, |one| one.struck.is_none()))
        .ask(
            Field::new("reason", frame.say("field-strike-reason"), Kind::Line)
                .hint(frame.say("field-strike-reason-hint"))
                .at_most(LONGEST_SOURCE),
        )
}

/// Reads which statement is struck.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_statement_strike(state: StateCode, values: &Values) -> Result<StrikeStatement, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let statement = reading.counted("statement");
    let reason = reading.text("reason", u64::from(LONGEST_SOURCE));
    let read = || Some(StrikeStatement { state, statement: statement?, reason: reason? });
    let read = read();
    reading.finish(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(articles: &str) -> Result<Vec<u8>, Vec<&'static str>> {
        let values: Values = [
            ("instrument", "UNTOC"),
            ("kind", "reservation"),
            ("articles", articles),
            ("text", "It is not bound by paragraph 2."),
            ("on", "2004-05-21"),
            ("source", "C.N.1"),
        ]
        .into_iter()
        .collect();
        let read = read_statement("FRA".parse().expect("a code"), &values);
        read.map(|one| one.articles).map_err(|faults| faults.iter().map(|fault| fault.key).collect())
    }

    #[test]
    fn gl_8d_articles_are_numbers_and_none_means_the_treaty_as_a_whole() {
        assert_eq!(read("35, 16;16"), Ok(vec![16, 35]));
        assert_eq!(read(" "), Ok(vec![]));
        for none in ["thirty-five", "16, 35 (2)", "300", ",", "-5"] {
            assert_eq!(read(none), Err(vec!["fault-articles"]), "{none}");
        }
    }
}
