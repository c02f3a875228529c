//! Where days end (AMB-01, AMB-38; practice, 8).

use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp};
use treaty::dates::{end_of_day_vienna, is_in_time, no_later_than_days_before, start_of_day_vienna, vienna_date};

#[track_caller]
fn expect(day: Date, end: &str) {
    let last = end_of_day_vienna(day).unwrap();
    assert_eq!(last.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(), end);
    assert!(is_in_time(day, last.timestamp()));
    assert!(!is_in_time(day, last.timestamp() + SignedDuration::from_secs(1)));
}

#[test]
fn amb_01_the_day_ends_at_23_59_59() {
    expect(date(2022, 6, 16), "2022-06-16T23:59:59+02:00");
    expect(date(2020, 11, 27), "2020-11-27T23:59:59+01:00");
}

#[test]
fn amb_01_the_day_begins_where_the_day_before_ends() {
    for day in [date(2026, 11, 19), date(2024, 3, 31), date(2024, 4, 1), date(2024, 10, 27), date(1980, 4, 6)] {
        let end = end_of_day_vienna(day.yesterday().unwrap()).unwrap().timestamp();
        let start = start_of_day_vienna(day).unwrap();
        assert_eq!(start.timestamp(), end + SignedDuration::from_secs(1), "{day}");
        assert_eq!(vienna_date(start.timestamp()), day);
    }
}

#[test]
fn amb_38_days_on_which_the_clock_changes() {
    expect(date(2024, 3, 30), "2024-03-30T23:59:59+01:00");
    expect(date(2024, 3, 31), "2024-03-31T23:59:59+02:00");
    expect(date(2024, 10, 27), "2024-10-27T23:59:59+01:00");
}

#[test]
fn amb_38_a_last_hour_that_happens_twice_ends_the_second_time() {
    // Summer time of 1980 ended in Vienna at midnight.
    expect(date(1980, 9, 27), "1980-09-27T23:59:59+01:00");
}

#[test]
fn amb_38_fifteen_blocks_of_24_hours_are_not_fifteen_days() {
    let day = no_later_than_days_before(date(2024, 4, 5), 15).unwrap();
    assert_eq!(day, date(2024, 3, 21));
    let ten = "2024-04-05T10:00:00+02:00".parse::<Timestamp>().unwrap();
    let back = ten - SignedDuration::from_hours(15 * 24);
    assert_eq!(back, "2024-03-21T09:00:00+01:00".parse().unwrap());
}

#[test]
fn amb_01_the_date_is_viennas() {
    let instant = "2022-06-16T23:30:00Z".parse().unwrap();
    assert_eq!(vienna_date(instant), date(2022, 6, 17));
}

#[test]
fn the_last_day_of_the_calendar_is_an_error() {
    assert!(end_of_day_vienna(Date::MAX).is_err());
}
