//! What a State reserved or declared when it joined an instrument, or notified later (guidelines, para. 8 (d)).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::{Instrument, StateCode};

use crate::Day;

/// What a statement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StatementKind {
    /// It excludes or changes the legal effect of provisions for the State.
    Reservation,
    /// It says how the State reads or applies provisions.
    Declaration,
    /// It tells what an article asks States to tell: authorities, languages, laws.
    Notification,
}

impl StatementKind {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Reservation, Self::Declaration, Self::Notification];

    /// Its word in messages and forms.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Reservation => "reservation",
            Self::Declaration => "declaration",
            Self::Notification => "notification",
        }
    }
}

/// Record a reservation, declaration or notification.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordStatement {
    /// The State.
    pub state: StateCode,
    /// The instrument.
    pub instrument: Instrument,
    /// What it is.
    pub kind: StatementKind,
    /// The articles that it concerns; none where it concerns the treaty as a whole.
    #[schemars(length(max = 41))]
    pub articles: Vec<u8>,
    /// Its words, or a summary of them.
    #[schemars(length(min = 1, max = 4000))]
    pub text: String,
    /// The day on which it was made.
    pub on: Day,
    /// Where this is known from.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// Record that a State withdrew a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WithdrawStatement {
    /// The State.
    pub state: StateCode,
    /// The statement's number among those of the State, from 1.
    pub statement: u32,
    /// The day of the withdrawal.
    pub on: Day,
    /// Where this is known from.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// Strike a statement that was recorded by mistake. It stays visible; it counts for nothing from then on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StrikeStatement {
    /// The State.
    pub state: StateCode,
    /// The statement's number among those of the State, from 1.
    pub statement: u32,
    /// Why.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
}

/// It made a reservation, a declaration or a notification.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StatementRecorded {
    /// The State.
    pub state: StateCode,
    /// The statement's number among those of the State, from 1.
    pub statement: u32,
    /// The instrument.
    pub instrument: Instrument,
    /// What it is.
    pub kind: StatementKind,
    /// The articles that it concerns, ascending; none where it concerns the treaty as a whole.
    #[schemars(length(max = 41))]
    pub articles: Vec<u8>,
    /// Its words, or a summary of them.
    #[schemars(length(min = 1, max = 4000))]
    pub text: String,
    /// The day on which it was made.
    pub on: Day,
    /// Where this is known from.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// It withdrew a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StatementWithdrawn {
    /// The State.
    pub state: StateCode,
    /// The statement's number.
    pub statement: u32,
    /// The day of the withdrawal.
    pub on: Day,
    /// Where this is known from.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// A statement was recorded by mistake. It stays among the others, struck, and counts for nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StatementStruck {
    /// The State.
    pub state: StateCode,
    /// The statement's number.
    pub statement: u32,
    /// Why it is struck.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
}

/// What a State reserved, declared and notified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListStatements {
    /// The State.
    pub state: StateCode,
}

/// The statements of a State.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Statements {
    /// The State.
    pub state: StateCode,
    /// Version of the list: hand it back to say what a change is based on.
    pub version: u64,
    /// All that were recorded, by number.
    pub statements: Vec<Statement>,
}

/// One statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Statement {
    /// Its number among those of the State, from 1.
    pub statement: u32,
    /// The instrument.
    pub instrument: Instrument,
    /// What it is.
    pub kind: StatementKind,
    /// The articles that it concerns, ascending; none where it concerns the treaty as a whole.
    pub articles: Vec<u8>,
    /// Its words, or a summary of them.
    pub text: String,
    /// The day on which it was made.
    pub on: Day,
    /// Where this is known from: for the Secretariat alone.
    pub source: Option<String>,
    /// The day on which it was withdrawn; none as long as it holds.
    pub withdrawn: Option<Day>,
    /// Where the withdrawal is known from: for the Secretariat alone.
    pub withdrawn_source: Option<String>,
    /// Why it was struck; none where it stands.
    pub struck: Option<String>,
}

impl Statement {
    /// Whether it is neither struck nor withdrawn.
    #[must_use]
    pub const fn is_in_force(&self) -> bool {
        self.struck.is_none() && self.withdrawn.is_none()
    }

    /// Whether it concerns one of these articles of the instrument, or the instrument as a whole (`GL-8d`).
    #[must_use]
    pub fn concerns(&self, instrument: Instrument, articles: &[u8]) -> bool {
        let one_of_these = |article: &u8| articles.contains(article);
        self.instrument == instrument && (self.articles.is_empty() || self.articles.iter().any(one_of_these))
    }
}
