//! Who reviews whom, in which place and capacity.

use serde::{Deserialize, Serialize};
use treaty::{InstrumentSet, StateCode};

/// One reviewing State of one State under review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    /// Who is reviewed.
    pub state_under_review: StateCode,
    /// Who reviews.
    pub reviewer: StateCode,
    /// The place that it holds.
    pub slot: SlotKind,
    /// In what capacity.
    pub kind: Kind,
    /// The instruments that it reviews.
    pub instruments: InstrumentSet,
}

/// Which of its two places a reviewing State holds (para. 28).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SlotKind {
    /// The reviewer of the regional group of the State under review.
    SameRegion,
    /// The reviewer of another regional group.
    OtherRegion,
}

/// In what capacity a State reviews (para. 28 (b)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// One of the two reviewing States.
    Main,
    /// Drawn for the instruments to which the main reviewer is not party.
    Additional,
}

impl SlotKind {
    /// As in the records.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::SameRegion => "same-region",
            Self::OtherRegion => "other-region",
        }
    }
}

impl Kind {
    /// As in the records.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Additional => "additional",
        }
    }
}
