//! What the registry's events say of States and of their people on a day.
#![expect(clippy::unwrap_used, reason = "tests fail loudly")]

mod people;
mod states;

use contracts::Day;
use jiff::civil::Date;
use treaty::StateCode;

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn day(text: &str) -> Day {
    Day(date(text))
}

fn code(text: &str) -> StateCode {
    text.parse().unwrap()
}
