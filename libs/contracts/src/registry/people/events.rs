//! What happened to the people of a State.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::{InstrumentSet, StateCode};

use crate::{ContactId, Day};

/// What somebody does for a State in a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Duty {
    /// Coordinates the State's participation: one for each State and review at any moment (para. 18, AMB-33).
    FocalPoint,
    /// A governmental expert (para. 27).
    Expert,
    /// Reads, and writes nothing: usually of the permanent mission.
    Observer,
}

impl Duty {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::FocalPoint, Self::Expert, Self::Observer];

    /// As messages write it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::FocalPoint => "focal-point",
            Self::Expert => "expert",
            Self::Observer => "observer",
        }
    }
}

/// A duty in a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub struct DutyIn {
    /// The State under review, whose review it is.
    pub review: StateCode,
    /// The duty.
    pub duty: Duty,
}

/// A note verbale that names people was received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NoteReceived {
    /// The State.
    pub state: StateCode,
    /// Its number among the notes of the State, from 1.
    pub note: u32,
    /// The mission's own reference.
    #[schemars(length(min = 1, max = 100))]
    pub reference: String,
    /// The day on it.
    pub dated: Day,
    /// The day on which it was received.
    pub received: Day,
    /// SHA-256 of the file, where one came with it.
    pub file: Option<String>,
    /// Whether the Secretariat entered it for the State (para. 48).
    pub entered_by_secretariat: bool,
}

/// A State named somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PersonNamed {
    /// The State.
    pub state: StateCode,
    /// Whom.
    pub person: ContactId,
    /// In which note.
    pub note: u32,
    /// The instruments in which the person is an expert, as the note has it (para. 27).
    pub instruments: InstrumentSet,
    /// The day from which it counts: that on which the note was received.
    pub on: Day,
}

/// Somebody has a duty from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DutyGiven {
    /// The State.
    pub state: StateCode,
    /// Who.
    pub person: ContactId,
    /// In which review.
    pub review: StateCode,
    /// What.
    pub duty: Duty,
    /// The note that says so; none where it was assigned or handed over to somebody whom the State had named before.
    pub note: Option<u32>,
    /// The day from which it counts: that on which the note was received, where there is one.
    pub on: Day,
}

/// Why a duty ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "because")]
pub enum DutyEndedBecause {
    /// Another has it now.
    Replaced {
        /// Who.
        by: ContactId,
    },
    /// The person left.
    Left,
    /// The State decided so.
    Decided,
    /// The State takes no part in that review any more.
    ReviewersChanged,
}

/// Somebody has a duty no longer. Access ends with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DutyEnded {
    /// The State.
    pub state: StateCode,
    /// Who.
    pub person: ContactId,
    /// In which review.
    pub review: StateCode,
    /// What.
    pub duty: Duty,
    /// Why.
    pub why: DutyEndedBecause,
    /// The day.
    pub on: Day,
}

/// Somebody filled in the profile and handed it in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ProfileSubmitted {
    /// The State.
    pub state: StateCode,
    /// Who.
    pub person: ContactId,
    /// The instruments in which the person is an expert.
    pub instruments: InstrumentSet,
    /// The day.
    pub on: Day,
}

/// The Secretariat asked back. Its words lie with the registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ProfileReturned {
    /// The State.
    pub state: StateCode,
    /// Whose.
    pub person: ContactId,
    /// The day.
    pub on: Day,
}

/// The Secretariat found the profile to agree with the note: the person's duties give access from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PersonApproved {
    /// The State.
    pub state: StateCode,
    /// Whom.
    pub person: ContactId,
    /// The day.
    pub on: Day,
}

/// Somebody undertook to keep confidential what a review holds (para. 37).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct UndertakingGiven {
    /// The State.
    pub state: StateCode,
    /// Who.
    pub person: ContactId,
    /// The day.
    pub on: Day,
}

/// Somebody left: all duties have ended, and the account with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PersonLeft {
    /// The State.
    pub state: StateCode,
    /// Who.
    pub person: ContactId,
    /// Who took over, where somebody did.
    pub successor: Option<ContactId>,
    /// The day.
    pub on: Day,
}

/// What of a State everybody may see was chosen (para. 18, AMB-05). What it is lies with the registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublicContactChosen {
    /// The State.
    pub state: StateCode,
    /// Whether its institution and functional mailbox are public.
    pub public: bool,
    /// The day.
    pub on: Day,
}

/// What the Secretariat can do on behalf of a State without a note that names people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OnBehalf {
    /// Gave somebody other duties.
    Duties,
    /// Let somebody leave.
    Leaving,
    /// Chose what everybody may see.
    PublicContact,
}

impl OnBehalf {
    /// As messages write it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Duties => "duties",
            Self::Leaving => "leaving",
            Self::PublicContact => "public-contact",
        }
    }
}

/// The Secretariat acted on behalf of a State, with its written mandate (para. 48). What it did follows, by the same command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ActedOnBehalf {
    /// The State.
    pub state: StateCode,
    /// What.
    pub what: OnBehalf,
    /// About whom, where it was about somebody.
    pub person: Option<ContactId>,
    /// The reference of the State's note or letter.
    #[schemars(length(min = 1, max = 100))]
    pub mandate: String,
    /// The day.
    pub on: Day,
}
