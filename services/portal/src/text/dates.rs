//! Days and moments as people read them: complete, and in Vienna.

use contracts::{Day, Instant};
use jiff::civil::{Date, Weekday};
use treaty::dates::vienna_clock;

use super::Texts;

impl Texts {
    /// Friday, 27 November 2020
    #[must_use]
    pub fn day(&self, day: &Day) -> String {
        self.date(day.0)
    }

    /// 27 Nov 2020, for tables.
    #[must_use]
    pub fn short_day(&self, day: &Day) -> String {
        let month = self.say(short_month_key(day.month()));
        self.say("date-short")
            .with("day", day.day().unsigned_abs())
            .with("month", month)
            .with("year", year(day.0))
            .into()
    }

    /// 27 November 2020, for letters between States.
    #[must_use]
    pub fn plain_day(&self, day: &Day) -> String {
        self.say("date-plain")
            .with("day", day.day().unsigned_abs())
            .with("month", self.say(month_key(day.month())))
            .with("year", year(day.0))
            .into()
    }

    /// Friday, 27 November 2020, 10:00 (Vienna)
    #[must_use]
    pub fn moment(&self, moment: &Instant) -> String {
        let local = vienna_clock(moment.0);
        let time = format!("{:02}:{:02}", local.hour(), local.minute());
        self.say("date-moment").with("day", self.date(local.date())).with("time", time).into()
    }

    /// Thursday, 16 June 2022, 23:59:59 (Vienna)
    #[must_use]
    pub fn exact_moment(&self, moment: &Instant) -> String {
        let local = vienna_clock(moment.0);
        let time = format!("{:02}:{:02}:{:02}", local.hour(), local.minute(), local.second());
        self.say("date-moment").with("day", self.date(local.date())).with("time", time).into()
    }

    /// "in 3 days", "today", "3 days ago"
    #[must_use]
    pub fn distance(&self, day: &Day, today: &Day) -> String {
        let days = today.0.duration_until(day.0).as_hours() / 24;
        match days {
            0 => self.say("date-today").into(),
            1.. => self.say("date-ahead").with("days", days).into(),
            _ => self.say("date-past").with("days", -days).into(),
        }
    }

    fn date(&self, date: Date) -> String {
        self.say("date-full")
            .with("weekday", self.say(weekday_key(date.weekday())))
            .with("day", date.day().unsigned_abs())
            .with("month", self.say(month_key(date.month())))
            .with("year", year(date))
            .into()
    }
}

/// A year is a name rather than a number: no language groups its digits.
fn year(date: Date) -> String {
    date.year().to_string()
}

const fn weekday_key(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "weekday-1",
        Weekday::Tuesday => "weekday-2",
        Weekday::Wednesday => "weekday-3",
        Weekday::Thursday => "weekday-4",
        Weekday::Friday => "weekday-5",
        Weekday::Saturday => "weekday-6",
        Weekday::Sunday => "weekday-7",
    }
}

macro_rules! months {
    ($($number:literal $long:literal $short:literal,)*) => {
        const fn month_key(month: i8) -> &'static str {
            match month { $($number => $long,)* _ => "month-12" }
        }
        const fn short_month_key(month: i8) -> &'static str {
            match month { $($number => $short,)* _ => "month-short-12" }
        }
    };
}
months! {
    1 "month-1" "month-short-1",
    2 "month-2" "month-short-2",
    3 "month-3" "month-short-3",
    4 "month-4" "month-short-4",
    5 "month-5" "month-short-5",
    6 "month-6" "month-short-6",
    7 "month-7" "month-short-7",
    8 "month-8" "month-short-8",
    9 "month-9" "month-short-9",
    10 "month-10" "month-short-10",
    11 "month-11" "month-short-11",
}

#[cfg(test)]
mod tests {
    use treaty::Language;

    use super::*;

    fn plain(text: &str) -> String {
        text.replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn a_moment_is_complete_and_in_vienna() {
        let texts = Texts::of(Language::English);
        let moment: Instant = "2020-11-27T09:05:00Z".parse().expect("an instant");
        assert_eq!(plain(&texts.moment(&moment)), "Friday, 27 November 2020, 10:05 (Vienna)");
    }

    #[test]
    fn distances_read_as_people_say_them() {
        let texts = Texts::of(Language::English);
        let day = |text: &str| text.parse::<Day>().expect("a day");
        let from = |text| plain(&texts.distance(&day("2020-11-27"), &day(text)));
        assert_eq!(from("2020-11-24"), "in 3 days");
        assert_eq!(from("2020-11-26"), "in 1 day");
        assert_eq!(from("2020-11-27"), "today");
        assert_eq!(from("2020-11-29"), "2 days ago");
    }
}
