//! Where a day begins and ends: Europe/Vienna (AMB-01, AMB-38).

use std::sync::LazyLock;

use jiff::civil::{Date, DateTime};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, ZonedDateTime};

use super::arithmetic::OutOfCalendar;

/// The last second of the day in Vienna, 23:59:59. The instant one second later is out.
///
/// # Errors
/// On the last day of the year 9999.
pub fn end_of_day_vienna(date: Date) -> Result<ZonedDateTime, OutOfCalendar> {
    let last = date
        .to_zoned_datetime(vienna())
        .and_then(|midnight| midnight.end_of_day())
        .and_then(|end| end.with().subsec_nanosecond(0).build());
    last.map_err(|_| OutOfCalendar { from: date })
}

/// The first instant of the day in Vienna, midnight unless the clock was put forward then.
///
/// # Errors
/// At either end of the calendar.
pub fn start_of_day_vienna(date: Date) -> Result<ZonedDateTime, OutOfCalendar> {
    let first = date.to_zoned_datetime(vienna()).and_then(|day| day.start_of_day());
    first.map_err(|_| OutOfCalendar { from: date })
}

/// What Vienna's clocks show at this instant.
#[must_use]
pub fn vienna_clock(instant: Timestamp) -> DateTime {
    vienna().to_datetime(instant)
}

/// The date in Vienna at this instant.
#[must_use]
pub fn vienna_date(instant: Timestamp) -> Date {
    vienna_clock(instant).date()
}

/// Whether the instant is no later than the given day, Vienna time, the whole of it included.
#[must_use]
pub fn is_in_time(last_day: Date, instant: Timestamp) -> bool {
    vienna_date(instant) <= last_day
}

/// Vienna by the database compiled into the program, so that every machine counts alike.
#[expect(clippy::expect_used, reason = "the compiled-in database has Vienna; every test needs it")]
fn vienna() -> TimeZone {
    static VIENNA: LazyLock<TimeZone> = LazyLock::new(|| {
        let database = TimeZoneDatabase::bundled();
        database.get("Europe/Vienna").expect("the bundled database has Europe/Vienna")
    });
    VIENNA.clone()
}
