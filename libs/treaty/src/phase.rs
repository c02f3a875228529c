//! The four review phases.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A review phase (procedures and rules, paras. 9 and 15). Two years each, for each group of
/// States parties; the preparatory phase before them has no reviews and is not one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Phase {
    /// The first phase, launched on 16 October 2020.
    I,
    /// The second phase.
    II,
    /// The third phase.
    III,
    /// The fourth and last phase.
    IV,
}

impl Phase {
    /// All four, first to last.
    pub const ALL: [Self; 4] = [Self::I, Self::II, Self::III, Self::IV];

    /// The number of the phase, 1 to 4.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The phase after this one; none after the fourth.
    #[must_use]
    pub const fn next(self) -> Option<Self> {
        match self {
            Self::I => Some(Self::II),
            Self::II => Some(Self::III),
            Self::III => Some(Self::IV),
            Self::IV => None,
        }
    }

    /// The Roman numeral.
    #[must_use]
    pub const fn roman(self) -> &'static str {
        match self {
            Self::I => "I",
            Self::II => "II",
            Self::III => "III",
            Self::IV => "IV",
        }
    }
}

impl fmt::Display for Phase {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "phase {}", self.roman())
    }
}

/// A word that is no phase's numeral.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("\"{0}\" is not a review phase; they are I, II, III and IV")]
pub struct UnknownPhase(pub String);

impl FromStr for Phase {
    type Err = UnknownPhase;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|phase| phase.roman() == text).ok_or_else(|| UnknownPhase(text.to_owned()))
    }
}
