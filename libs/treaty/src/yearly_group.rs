//! The three groups of States parties that start their reviews in different years.

use std::fmt;

use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A third of the States parties, drawn by lot (procedures and rules, para. 17). In JSON, its
/// number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub enum YearlyGroup {
    /// The first group.
    One,
    /// The second group.
    Two,
    /// The third group.
    Three,
}

impl YearlyGroup {
    /// All three, first to last.
    pub const ALL: [Self; 3] = [Self::One, Self::Two, Self::Three];

    /// The number of the group, 1 to 3.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The day on which its first phase starts (guidelines, para. 4). The second group starts
    /// eleven months after the first: these dates are given, not derived.
    #[must_use]
    pub const fn start(self) -> Date {
        match self {
            Self::One => date(2020, 12, 1),
            Self::Two => date(2021, 11, 1),
            Self::Three => date(2022, 11, 1),
        }
    }
}

impl fmt::Display for YearlyGroup {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "group {}", self.number())
    }
}

/// A number that is no group's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("there is no group {0}; the groups are 1, 2 and 3")]
pub struct UnknownYearlyGroup(pub u8);

impl TryFrom<u8> for YearlyGroup {
    type Error = UnknownYearlyGroup;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        Self::ALL.into_iter().find(|group| group.number() == number).ok_or(UnknownYearlyGroup(number))
    }
}

impl From<YearlyGroup> for u8 {
    fn from(group: YearlyGroup) -> Self {
        group.number()
    }
}
