//! Fifteen and ten days before many dialogues, held against a calendar and a clock that share nothing
//! with the programs: `data/dialogue_deadlines.py` computed them with Python's.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use treaty::dates::{self, Deadline, RestDay};

const TABLE: &str = include_str!("../data/dialogue_deadlines.csv");

#[derive(Debug, Deserialize)]
struct Row {
    dialogue: Date,
    dialogue_weekday: String,
    fifteen: Date,
    fifteen_weekday: String,
    ten: Date,
    ten_weekday: String,
    last_second: Timestamp,
    first_out: Timestamp,
    ten_rest: String,
}

fn rows() -> Vec<Row> {
    csv::Reader::from_reader(TABLE.as_bytes()).into_deserialize().collect::<Result<_, _>>().unwrap()
}

fn weekday(day: Date) -> String {
    day.strftime("%a").to_string()
}

fn rest(deadline: &Deadline) -> &'static str {
    match deadline.rest_day() {
        None => "",
        Some(RestDay::Saturday) => "saturday",
        Some(RestDay::Sunday) => "sunday",
        Some(RestDay::PublicHoliday(_)) => "holiday",
    }
}

fn hold_fifteen(row: &Row, limit: &Deadline) {
    assert_eq!((limit.date, weekday(limit.date)), (row.fifteen, row.fifteen_weekday.clone()), "{row:?}");
    assert_eq!(limit.last_second().unwrap().timestamp(), row.last_second, "{row:?}");
    assert!(limit.allows_at(row.last_second), "the last second is in: {row:?}");
    assert!(!limit.allows_at(row.first_out), "the next instant is out: {row:?}");
    let just_in = row.first_out - jiff::SignedDuration::from_nanos(1);
    assert!(limit.allows_at(just_in), "up to the last nanosecond: {row:?}");
}

fn hold_ten(row: &Row, limit: &Deadline) {
    assert_eq!((limit.date, weekday(limit.date)), (row.ten, row.ten_weekday.clone()), "{row:?}");
    assert_eq!(rest(limit), row.ten_rest, "{row:?}");
}

#[test]
fn pr_53d_and_e_a_thousand_deadlines_agree_with_an_independent_calendar() {
    let rows = rows();
    assert!(rows.len() >= 1_000, "{} rows", rows.len());
    for row in &rows {
        assert_eq!(weekday(row.dialogue), row.dialogue_weekday);
        hold_fifteen(row, &dates::attendance_confirmed_by(row.dialogue).unwrap());
        hold_fifteen(row, &dates::applications_due(row.dialogue).unwrap());
        hold_ten(row, &dates::list_of_ngos_circulated_by(row.dialogue).unwrap());
        hold_ten(row, &dates::list_of_others_circulated_by(row.dialogue).unwrap());
    }
}

#[test]
fn pr_53d_the_table_holds_both_times_and_every_kind_of_day() {
    let rows = rows();
    let ends_at = |time: &str| rows.iter().filter(|row| row.last_second.to_string().ends_with(time)).count();
    assert_eq!(ends_at("T21:59:59Z") + ends_at("T22:59:59Z"), rows.len(), "summer and winter");
    assert!(ends_at("T21:59:59Z") > 300 && ends_at("T22:59:59Z") > 300);
    for kind in ["", "saturday", "sunday", "holiday"] {
        assert!(rows.iter().any(|row| row.ten_rest == kind), "{kind}");
    }
    let leap = |day: &Date| (day.month(), day.day()) == (2, 29);
    assert!(rows.iter().any(|row| leap(&row.dialogue)) && rows.iter().any(|row| leap(&row.fifteen)));
    assert!(rows.iter().any(|row| row.fifteen.year() != row.dialogue.year()));
}
