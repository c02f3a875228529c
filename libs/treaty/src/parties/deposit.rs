//! When a State deposited its instrument of ratification, as far as that is known.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::Instrument;
use crate::dates::entry_into_force;

/// A deposit of an instrument of ratification, acceptance, approval or accession. In text and JSON:
/// `2004-05-27`, `2014` or `unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Deposit {
    /// On this day.
    Day(Date),
    /// On some day of this year.
    Year(i16),
    /// On some day; the State is a party.
    Unknown,
}

/// The four treaties were adopted in 2000 and 2001; nothing could be deposited before.
const FIRST_YEAR: i16 = 2000;

impl Deposit {
    /// Whether the instrument is in force for the depositing State on the date: yes or no when every
    /// day the deposit may have been made on says so, none otherwise.
    #[must_use]
    pub fn in_force(self, instrument: Instrument, as_of: Date) -> Option<bool> {
        let (first, last) = match self {
            Self::Day(day) => (day, day),
            Self::Year(year) => (Date::new(year, 1, 1).ok()?, Date::new(year, 12, 31).ok()?),
            Self::Unknown => return None,
        };
        // A date beyond the calendar is after every date in it.
        let by_then = |day| entry_into_force(day, instrument).is_ok_and(|date| date <= as_of);
        let earliest = by_then(first);
        (earliest == by_then(last)).then_some(earliest)
    }
}

impl fmt::Display for Deposit {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(out, "{day}"),
            Self::Year(year) => write!(out, "{year:04}"),
            Self::Unknown => out.write_str("unknown"),
        }
    }
}

/// Why a text says no deposit.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum InvalidDeposit {
    /// Neither a date, nor a year, nor `unknown`.
    #[error("\"{0}\" is not a date; write 2004-05-27, or 2004 when only the year is known, or unknown")]
    NotADate(String),
    /// A month beyond the twelve.
    #[error("\"{text}\" is not a date: there is no month {month:02}")]
    NoSuchMonth {
        /// What was written.
        text: String,
        /// The month in it.
        month: i8,
    },
    /// A day that its month does not have.
    #[error("\"{text}\" is not a date: that month ends on day {last}")]
    NoSuchDay {
        /// What was written.
        text: String,
        /// The last day of that month.
        last: i8,
    },
    /// A year before the treaties existed.
    #[error("\"{0}\" is too early: the Convention was adopted in the year 2000")]
    TooEarly(String),
}

impl FromStr for Deposit {
    type Err = InvalidDeposit;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "unknown" {
            return Ok(Self::Unknown);
        }
        let not_a_date = || InvalidDeposit::NotADate(text.to_owned());
        let parts: Vec<&str> = text.split('-').collect();
        let (year, deposit) = match parts[..] {
            [year] => {
                let year = digits(year, 4).ok_or_else(not_a_date)?;
                (year, Self::Year(year))
            }
            [year, month, day] => {
                let year = digits(year, 4).ok_or_else(not_a_date)?;
                let month = digits(month, 2).ok_or_else(not_a_date)?;
                let day = digits(day, 2).ok_or_else(not_a_date)?;
                (year, Self::Day(existing(year, month, day, text)?))
            }
            _ => return Err(not_a_date()),
        };
        if year < FIRST_YEAR { Err(InvalidDeposit::TooEarly(text.to_owned())) } else { Ok(deposit) }
    }
}

/// Exactly so many digits, and nothing else.
fn digits<N: FromStr>(text: &str, count: usize) -> Option<N> {
    let only_digits = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| only_digits)
}

/// The date, or which part of it does not exist.
fn existing(year: i16, month: i8, day: i8, text: &str) -> Result<Date, InvalidDeposit> {
    let first = Date::new(year, month, 1).map_err(|_| InvalidDeposit::NoSuchMonth { text: text.to_owned(), month })?;
    let last = first.days_in_month();
    Date::new(year, month, day).map_err(|_| InvalidDeposit::NoSuchDay { text: text.to_owned(), last })
}

impl TryFrom<String> for Deposit {
    type Error = InvalidDeposit;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Deposit> for String {
    fn from(deposit: Deposit) -> Self {
        deposit.to_string()
    }
}
