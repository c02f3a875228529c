//! Days and moments: complete, in Vienna, and where the reader is.

use contracts::Day;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use treaty::dates::end_of_day_vienna;

use super::Texts;

impl Texts {
    /// Wednesday, 16 June 2027
    pub(super) fn day(&self, day: Day) -> String {
        self.date(day.0)
    }

    /// Wednesday, 16 June 2027, 23:59 in Vienna (Thursday, 17 June 2027, 00:59 in Nairobi)
    pub(super) fn end_of(&self, day: Day, zone: Option<&str>) -> String {
        // Nobody writes letters about the last day of the year 9999.
        end_of_day_vienna(day.0).map_or_else(|_| self.day(day), |end| self.moment(end.timestamp(), zone))
    }

    /// Wednesday, 16 June 2027, 10:00 in Vienna (Wednesday, 16 June 2027, 11:00 in Nairobi)
    pub(super) fn moment(&self, at: Timestamp, zone: Option<&str>) -> String {
        let vienna = self.local(at, "Europe/Vienna");
        let there = zone.filter(|zone| on_clocks(at, zone) != on_clocks(at, "Europe/Vienna"));
        match there {
            None => vienna,
            Some(zone) => self.with("moment-twice", &[("vienna", &vienna), ("there", &self.local(at, zone))]),
        }
    }

    fn local(&self, at: Timestamp, zone: &str) -> String {
        let on_clocks = on_clocks(at, zone);
        let time = format!("{:02}:{:02}", on_clocks.hour(), on_clocks.minute());
        let place = zone.rsplit('/').next().unwrap_or(zone).replace('_', " ");
        self.with("moment", &[("day", &self.date(on_clocks.date())), ("time", &time), ("place", &place)])
    }

    fn date(&self, date: Date) -> String {
        let weekday = self.say(&format!("weekday-{}", date.weekday().to_monday_one_offset()));
        let month = self.say(&format!("month-{}", date.month()));
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.with("day", &[("weekday", &weekday), ("day", &day), ("month", &month), ("year", &year)])
    }
}

/// The time zone database is compiled in; a zone that is not in it shows UTC.
fn on_clocks(at: Timestamp, zone: &str) -> DateTime {
    TimeZoneDatabase::bundled().get(zone).unwrap_or(TimeZone::UTC).to_datetime(at)
}
