//! Days and moments as people read them: complete, in Vienna, and where the reader is.

use contracts::{Day, Instant};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use treaty::dates::{Computation, Step, end_of_day_vienna, vienna_clock};

use crate::Texts;

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

    /// 27 Nov 2020 and 6 months: how a day was computed from another, as the services write it. What else they write stays as it is.
    #[must_use]
    pub fn computed(&self, formula: &str) -> String {
        let Ok(computation) = formula.parse::<Computation>() else { return formula.to_owned() };
        let (key, count) = match computation.step {
            Step::DaysBefore(count) => ("computed-days-before", count),
            Step::DaysAfter(count) => ("computed-days-after", count),
            Step::WeeksAfter(count) => ("computed-weeks-after", count),
            Step::MonthsAfter(count) => ("computed-months-after", count),
            Step::LastDayOfMonths(count) => ("computed-last-day", count),
        };
        let says = self.say(key).with("day", self.short_day(&Day(computation.from))).with("count", count);
        if computation.is_clamped() {
            return self.say("computed-clamped").with("computed", String::from(says)).into();
        }
        says.into()
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
        let time = to_the_minute(local);
        self.say("date-moment").with("day", self.date(local.date())).with("time", time).into()
    }

    /// Thursday, 16 June 2022, 23:59:59 (Vienna)
    #[must_use]
    pub fn exact_moment(&self, moment: &Instant) -> String {
        let local = vienna_clock(moment.0);
        let time = to_the_second(local);
        self.say("date-moment").with("day", self.date(local.date())).with("time", time).into()
    }

    /// Wednesday, 16 June 2027, 10:00 in Vienna (Wednesday, 16 June 2027, 11:00 in Nairobi): for a reader in this time zone, who is
    /// not told it twice where the clocks agree. The name of a zone ends in that of its city.
    #[must_use]
    pub fn moment_for(&self, moment: &Instant, zone: Option<&str>) -> String {
        self.on_both_clocks(moment.0, zone, to_the_minute)
    }

    /// The last minute of a day in Vienna, for a reader in this time zone.
    #[must_use]
    pub fn end_of_day_for(&self, day: &Day, zone: Option<&str>) -> String {
        // Nobody writes about the last day of the year 9999.
        end_of_day_vienna(day.0).map_or_else(|_| self.day(day), |end| self.moment_for(&Instant(end.timestamp()), zone))
    }

    /// The last second of a day in Vienna, for a reader in this time zone: for what is out in the next one.
    #[must_use]
    pub fn last_second_for(&self, day: &Day, zone: Option<&str>) -> String {
        let end = end_of_day_vienna(day.0);
        end.map_or_else(|_| self.day(day), |end| self.on_both_clocks(end.timestamp(), zone, to_the_second))
    }

    fn on_both_clocks(&self, at: Timestamp, zone: Option<&str>, time: fn(DateTime) -> String) -> String {
        let vienna = self.moment_at(at, VIENNA, time);
        match zone.filter(|zone| on_clocks(at, zone) != on_clocks(at, VIENNA)) {
            None => vienna,
            Some(zone) => {
                let there = self.moment_at(at, zone, time);
                self.say("date-moment-both").with("vienna", vienna).with("there", there).into()
            }
        }
    }

    fn moment_at(&self, at: Timestamp, zone: &str, time: fn(DateTime) -> String) -> String {
        let local = on_clocks(at, zone);
        let time = time(local);
        let place = zone.rsplit('/').next().unwrap_or(zone).replace('_', " ");
        self.say("date-moment-at").with("day", self.date(local.date())).with("time", time).with("place", place).into()
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

const VIENNA: &str = "Europe/Vienna";

fn to_the_minute(local: DateTime) -> String {
    format!("{:02}:{:02}", local.hour(), local.minute())
}

fn to_the_second(local: DateTime) -> String {
    format!("{:02}:{:02}:{:02}", local.hour(), local.minute(), local.second())
}

/// The time zone database is compiled in; a zone that is not in it shows UTC.
fn on_clocks(at: Timestamp, zone: &str) -> DateTime {
    TimeZoneDatabase::bundled().get(zone).unwrap_or(TimeZone::UTC).to_datetime(at)
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
    use crate::of;

    fn plain(text: &str) -> String {
        text.replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn a_moment_is_complete_and_in_vienna() {
        let texts = of(Language::English);
        let moment: Instant = "2020-11-27T09:05:00Z".parse().expect("an instant");
        assert_eq!(plain(&texts.moment(&moment)), "Friday, 27 November 2020, 10:05 (Vienna)");
    }

    #[test]
    fn how_a_day_is_computed_is_said_in_every_language() {
        let said = |language, formula| plain(&of(language).computed(formula));
        assert_eq!(said(Language::English, "2026-11-27 + 6 months"), "27 Nov 2026 and 6 months");
        assert_eq!(
            said(Language::French, "2026-12-01 + 24 months - 1 day"),
            "1er déc. 2026 plus 24 mois, moins un jour"
        );
        assert_eq!(said(Language::Russian, "2026-11-27 + 2 weeks"), "27 нояб. 2026 плюс 2 недели");
        assert_eq!(said(Language::Arabic, "2027-06-11 - 30 days"), "11 حزيران/يونيه 2027 ناقص 30 يوماً");
        let clamped = "2026-08-31 + 6 months (no day 31 in that month, so its last day)";
        assert!(said(Language::English, clamped).contains("no such day"));
        assert_eq!(said(Language::Spanish, "2026-11-27"), "2026-11-27", "what is no formula stays as it is");
    }

    #[test]
    fn a_reader_elsewhere_is_told_both_times() {
        let day = "2027-06-16".parse().expect("a day");
        let both = |language, zone| plain(&of(language).end_of_day_for(&day, Some(zone)));
        assert_eq!(
            both(Language::English, "Africa/Nairobi"),
            "Wednesday, 16 June 2027, 23:59 in Vienna (Thursday, 17 June 2027, 00:59 in Nairobi)"
        );
        assert_eq!(both(Language::English, "Europe/Rome"), "Wednesday, 16 June 2027, 23:59 in Vienna");
        assert_eq!(both(Language::Chinese, "Europe/Rome"), "维也纳时间2027年6月16日星期三 23:59");
        assert!(both(Language::Arabic, "Africa/Nairobi").contains("بتوقيت فيينا"));
    }

    #[test]
    fn a_last_day_ends_with_its_last_second_on_both_clocks() {
        let day = "2027-06-16".parse().expect("a day");
        let last = |zone| plain(&of(Language::English).last_second_for(&day, zone));
        assert_eq!(
            last(Some("Africa/Nairobi")),
            "Wednesday, 16 June 2027, 23:59:59 in Vienna (Thursday, 17 June 2027, 00:59:59 in Nairobi)"
        );
        assert_eq!(last(None), "Wednesday, 16 June 2027, 23:59:59 in Vienna");
    }

    #[test]
    fn distances_read_as_people_say_them() {
        let texts = of(Language::English);
        let day = |text: &str| text.parse::<Day>().expect("a day");
        let from = |text| plain(&texts.distance(&day("2020-11-27"), &day(text)));
        assert_eq!(from("2020-11-24"), "in 3 days");
        assert_eq!(from("2020-11-26"), "in 1 day");
        assert_eq!(from("2020-11-27"), "today");
        assert_eq!(from("2020-11-29"), "2 days ago");
    }
}
