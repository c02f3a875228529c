//! A date with its rule and its arithmetic.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::arithmetic::{OutOfCalendar, days_after, months_after, no_later_than_days_before, weeks_after};
use super::rest_day::{RestDay, falls_on_rest_day};
use super::vienna::{end_of_day_vienna, is_in_time};
use crate::Citation;

/// What is added to a date, or taken from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// So many calendar days earlier.
    DaysBefore(u16),
    /// So many calendar days later.
    DaysAfter(u16),
    /// So many weeks later.
    WeeksAfter(u16),
    /// So many months later, clamped to the end of the month.
    MonthsAfter(u16),
    /// The last day of a time of so many months.
    LastDayOfMonths(u16),
}

/// How a date was computed. Shown, it reads `2020-12-01 + 6 months`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Computation {
    /// The date it starts from.
    pub from: Date,
    /// What is done to that date.
    pub step: Step,
}

impl Computation {
    /// The date that comes out.
    ///
    /// # Errors
    /// When it lies outside the calendar.
    pub fn date(&self) -> Result<Date, OutOfCalendar> {
        match self.step {
            Step::DaysBefore(days) => no_later_than_days_before(self.from, days),
            Step::DaysAfter(days) => days_after(self.from, days),
            Step::WeeksAfter(weeks) => weeks_after(self.from, weeks),
            Step::MonthsAfter(months) => months_after(self.from, months),
            Step::LastDayOfMonths(months) => {
                let next = months_after(self.from, months)?;
                no_later_than_days_before(next, 1)
            }
        }
    }

    /// Whether the month arrived at was too short for the day started from.
    #[must_use]
    pub fn is_clamped(self) -> bool {
        match self.step {
            Step::MonthsAfter(months) | Step::LastDayOfMonths(months) => {
                months_after(self.from, months).is_ok_and(|date| date.day() != self.from.day())
            }
            Step::DaysBefore(_) | Step::DaysAfter(_) | Step::WeeksAfter(_) => false,
        }
    }
}

/// A text is not how a date is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("this is not how a date is computed")]
pub struct NoComputation;

impl FromStr for Computation {
    type Err = NoComputation;

    /// Reads what [`Display`](fmt::Display) writes.
    fn from_str(text: &str) -> Result<Self, NoComputation> {
        let formula = text.split(" (").next().unwrap_or_default();
        let parts: Vec<&str> = formula.split(' ').collect();
        let [from, sign, count, unit, ..] = parts.as_slice() else { return Err(NoComputation) };
        let (Ok(from), Ok(count)) = (from.parse(), count.parse()) else { return Err(NoComputation) };
        let step = match (*sign, *unit) {
            ("-", "days") => Step::DaysBefore(count),
            ("+", "days") => Step::DaysAfter(count),
            ("+", "weeks") => Step::WeeksAfter(count),
            ("+", "months") if parts.len() == 4 => Step::MonthsAfter(count),
            ("+", "months") => Step::LastDayOfMonths(count),
            _ => return Err(NoComputation),
        };
        let read = Self { from, step };
        // Nothing else stands around it.
        if read.to_string() == text { Ok(read) } else { Err(NoComputation) }
    }
}

impl fmt::Display for Computation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let from = self.from;
        match self.step {
            Step::DaysBefore(days) => write!(out, "{from} - {days} days")?,
            Step::DaysAfter(days) => write!(out, "{from} + {days} days")?,
            Step::WeeksAfter(weeks) => write!(out, "{from} + {weeks} weeks")?,
            Step::MonthsAfter(months) => write!(out, "{from} + {months} months")?,
            Step::LastDayOfMonths(months) => write!(out, "{from} + {months} months - 1 day")?,
        }
        if self.is_clamped() {
            write!(out, " (no day {} in that month, so its last day)", from.day())?;
        }
        Ok(())
    }
}

/// A date that the rules set, never shown without its rule and its arithmetic (invariant 19).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
pub struct Deadline {
    /// The last day; it counts whole, Vienna time.
    pub date: Date,
    /// The rule it follows from.
    pub rule: Citation,
    /// How it was computed.
    pub computed: Computation,
}

impl Deadline {
    /// The deadline that the rule sets by this step from this date.
    ///
    /// # Errors
    /// When it lies outside the calendar.
    pub fn new(rule: Citation, from: Date, step: Step) -> Result<Self, OutOfCalendar> {
        let computed = Computation { from, step };
        Ok(Self { date: computed.date()?, rule, computed })
    }

    /// Whether something done on this day is in time.
    #[must_use]
    pub fn allows(&self, day: Date) -> bool {
        day <= self.date
    }

    /// Whether something done at this instant is in time.
    #[must_use]
    pub fn allows_at(&self, instant: Timestamp) -> bool {
        is_in_time(self.date, instant)
    }

    /// The last second of the deadline, Vienna time.
    ///
    /// # Errors
    /// When it lies outside the calendar.
    pub fn last_second(&self) -> Result<jiff::ZonedDateTime, OutOfCalendar> {
        end_of_day_vienna(self.date)
    }

    /// By how many days something done on this day is late; 0 when in time.
    #[must_use]
    pub fn days_late(&self, day: Date) -> u32 {
        let hours = self.date.duration_until(day).as_hours().max(0);
        u32::try_from(hours / 24).unwrap_or(u32::MAX)
    }

    /// What a warning should say about the date; it never moves.
    #[must_use]
    pub fn rest_day(&self) -> Option<RestDay> {
        falls_on_rest_day(self.date)
    }
}

/// A deadline as somebody else wrote it down.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unchecked {
    date: Date,
    rule: Citation,
    computed: Computation,
}

/// A recorded deadline whose date does not follow from its computation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the deadline says {date}, which is not what {computed} gives")]
pub struct WrongDeadline {
    /// The date as recorded.
    pub date: Date,
    /// The computation recorded beside it.
    pub computed: Computation,
}

impl TryFrom<Unchecked> for Deadline {
    type Error = WrongDeadline;

    fn try_from(Unchecked { date, rule, computed }: Unchecked) -> Result<Self, Self::Error> {
        if computed.date() == Ok(date) {
            Ok(Self { date, rule, computed })
        } else {
            Err(WrongDeadline { date, computed })
        }
    }
}
