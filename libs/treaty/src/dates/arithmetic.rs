//! Days, weeks and months added to a date.

use jiff::Span;
use jiff::civil::Date;
use thiserror::Error;

use crate::Instrument;

/// A date before the year -9999 or after the year 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the date computed from {from} lies outside the calendar")]
pub struct OutOfCalendar {
    /// The date the computation began with.
    pub from: Date,
}

/// The last day on which something is "no later than `days` days before" the date: that day counts
/// whole (AMB-01).
///
/// # Errors
/// When the result lies outside the calendar.
pub fn no_later_than_days_before(date: Date, days: u16) -> Result<Date, OutOfCalendar> {
    add(date, -Span::new().days(i64::from(days)))
}

/// The date so many calendar days later.
///
/// # Errors
/// When the result lies outside the calendar.
pub fn days_after(date: Date, days: u16) -> Result<Date, OutOfCalendar> {
    add(date, Span::new().days(i64::from(days)))
}

/// The date so many weeks of seven days later.
///
/// # Errors
/// When the result lies outside the calendar.
pub fn weeks_after(date: Date, weeks: u16) -> Result<Date, OutOfCalendar> {
    add(date, Span::new().weeks(i64::from(weeks)))
}

/// The same day of the month so many months later, or the last day of that month when it has no
/// such day: six months after 31 August is 28 or 29 February.
///
/// # Errors
/// When the result lies outside the calendar.
pub fn months_after(date: Date, months: u16) -> Result<Date, OutOfCalendar> {
    add(date, Span::new().months(i64::from(months)))
}

/// The day on which an instrument enters into force for a State: the thirtieth day after its
/// deposit, and not before the treaty itself is in force.
///
/// # Errors
/// When the result lies outside the calendar.
pub fn entry_into_force(deposit: Date, instrument: Instrument) -> Result<Date, OutOfCalendar> {
    Ok(days_after(deposit, 30)?.max(instrument.in_force_since()))
}

fn add(date: Date, span: Span) -> Result<Date, OutOfCalendar> {
    date.checked_add(span).map_err(|_| OutOfCalendar { from: date })
}
