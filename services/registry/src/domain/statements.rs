//! Reservations, declarations and notifications of a State (guidelines, para. 8 (d)).
//!
//! They are in a stream of their own, `statements/<code>`: nothing about who is party to what rests on them. Each has a number, from 1, that it
//! keeps; what was withdrawn or struck stays among them and says so.

use contracts::Notice;
use contracts::registry::{
    RecordStatement, RegistryEvent, Statement, StatementRecorded, StatementStruck, StatementWithdrawn, StrikeStatement,
    WithdrawStatement,
};
use jiff::Timestamp;
use jiff::civil::Date;
use journal::Aggregate;

use super::Decision;
use super::history::Audience;
use super::refusal::{must_be_known, must_have_happened, must_name_its_source};
use super::state::State;

/// The rule.
const RULE: &str = "GL-8d";

/// The longest text.
const LONGEST: usize = 4000;

/// The statements of a State, by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statements {
    /// All of them; the number of the first is 1.
    all: Vec<Statement>,
}

impl Statements {
    /// All that were recorded, as this audience may see them.
    #[must_use]
    pub fn shown(&self, audience: Audience) -> Vec<Statement> {
        let mut all = self.all.clone();
        if audience == Audience::Public {
            for one in &mut all {
                (one.source, one.withdrawn_source) = (None, None);
            }
        }
        all
    }

    /// One that stands.
    fn standing(&self, number: u32) -> Result<&Statement, Notice> {
        let about = |notice: Notice| notice.with("number", number);
        let one = self.all.iter().find(|one| one.statement == number).ok_or_else(|| {
            about(Notice::plain("no-such-statement", format!("There is no statement with the number {number}.")))
        })?;
        if one.struck.is_some() {
            let sentence = format!("Statement {number} is struck already.");
            return Err(about(Notice::plain("statement-struck-already", sentence)));
        }
        Ok(one)
    }

    fn change(&mut self, number: u32, change: impl FnOnce(&mut Statement)) {
        self.all.iter_mut().find(|one| one.statement == number).map(change);
    }
}

impl Aggregate for Statements {
    type Event = RegistryEvent;
    const KIND: &'static str = "statements";

    fn evolve(&mut self, event: &RegistryEvent, _: Timestamp) {
        match event {
            RegistryEvent::StatementRecorded(event) => self.all.push(statement(event.clone())),
            RegistryEvent::StatementWithdrawn(event) => self.change(event.statement, |one| {
                (one.withdrawn, one.withdrawn_source) = (Some(event.on), Some(event.source.clone()));
            }),
            RegistryEvent::StatementStruck(event) => {
                self.change(event.statement, |one| one.struck = Some(event.reason.clone()));
            }
            // The others are in streams of their own.
            _ => {}
        }
    }
}

fn statement(event: StatementRecorded) -> Statement {
    let StatementRecorded { statement, instrument, kind, articles, text, on, source, .. } = event;
    let source = Some(source);
    Statement {
        statement,
        instrument,
        kind,
        articles,
        text,
        on,
        source,
        withdrawn: None,
        withdrawn_source: None,
        struck: None,
    }
}

/// Records a statement, under the next number.
///
/// # Errors
/// When the State is not known, when the day lies in the future, when the instrument has no such article, without words, and when the same is
/// recorded already.
pub fn record_statement(state: &State, known: &Statements, command: &RecordStatement, today: Date) -> Decision {
    let RecordStatement { state: code, instrument, kind, mut articles, text, on, source } = command.clone();
    must_be_known(state, code)?;
    must_name_its_source(&source)?;
    must_have_happened(on.0, today)?;
    must_have_articles(command)?;
    articles.sort_unstable();
    articles.dedup();
    let text = text.trim().to_owned();
    if text.is_empty() || LONGEST < text.chars().count() {
        let sentence =
            format!("Give the words of the statement or a summary of them, in at most {LONGEST} characters.");
        return Err(Notice::of(RULE, "statement-without-words", sentence).with("most", LONGEST));
    }
    let is_the_same = |one: &&Statement| {
        let told = (one.instrument, one.kind, &one.articles, &one.text, one.on);
        one.struck.is_none() && told == (instrument, kind, &articles, &text, on)
    };
    if let Some(same) = known.all.iter().find(is_the_same) {
        let sentence = format!("This is recorded already, under the number {}.", same.statement);
        return Err(Notice::plain("statement-recorded-already", sentence).with("number", same.statement));
    }
    let statement = known.all.last().map_or(1, |last| last.statement.saturating_add(1));
    Ok(vec![StatementRecorded { state: code, statement, instrument, kind, articles, text, on, source }.into()])
}

/// The articles are the instrument's.
fn must_have_articles(command: &RecordStatement) -> Result<(), Notice> {
    let (instrument, last) = (command.instrument, command.instrument.last_article());
    match command.articles.iter().find(|article| **article == 0 || last < **article) {
        Some(article) => {
            let sentence =
                format!("The {} has no article {article}; its articles are 1 to {last}.", instrument.short_title());
            let notice = Notice::of(RULE, "no-such-article", sentence).with("instrument", instrument);
            Err(notice.with("article", article).with("last", last))
        }
        None => Ok(()),
    }
}

/// Records that a statement was withdrawn.
///
/// # Errors
/// When none of this number stands, when it is withdrawn already, and when the day lies before the statement or in the future.
pub fn withdraw_statement(known: &Statements, command: &WithdrawStatement, today: Date) -> Decision {
    let WithdrawStatement { state, statement: number, on, source } = command.clone();
    let one = known.standing(number)?;
    must_name_its_source(&source)?;
    must_have_happened(on.0, today)?;
    if let Some(day) = one.withdrawn {
        let sentence = format!("Statement {number} was withdrawn on {day}.");
        let notice = Notice::plain("statement-withdrawn-already", sentence);
        return Err(notice.with("number", number).with("day", day));
    }
    if on < one.on {
        let sentence = format!("Statement {number} was made on {}, later than {on}.", one.on);
        let notice = Notice::plain("withdrawn-before-made", sentence).with("number", number);
        return Err(notice.with("made", one.on).with("day", on));
    }
    Ok(vec![StatementWithdrawn { state, statement: number, on, source }.into()])
}

/// Strikes a statement that was recorded by mistake.
///
/// # Errors
/// When none of this number stands, and without a reason.
pub fn strike_statement(known: &Statements, command: &StrikeStatement) -> Decision {
    let StrikeStatement { state, statement, reason } = command.clone();
    known.standing(statement)?;
    must_name_its_source(&reason)?;
    Ok(vec![StatementStruck { state, statement, reason }.into()])
}
