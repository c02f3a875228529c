//! Dates as a calendar program reads them (RFC 5545). Pure.

use std::fmt::Write as _;

use contracts::{Day, Instant};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Something that a calendar shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedEntry {
    /// Identifies it for ever, whatever becomes of it: `dialogue-7-lists`.
    pub uid: String,
    /// What it is.
    pub title: String,
    /// What there is to do, and by which rule.
    pub description: String,
    /// A day, all of it, or a moment.
    pub start: When,
    /// The last day, included, or the end; the start where none is given.
    pub end: Option<When>,
    /// Where more is to be read.
    pub url: String,
    /// How often it was changed: programs take the entry with the higher number.
    pub sequence: u32,
    /// When it was written down in this form.
    pub stamp: Instant,
    /// How many days before it the reader is reminded; never where none is given.
    pub remind_days_before: Option<u32>,
}

/// When something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// All of a day.
    Day(Day),
    /// A moment.
    At(Instant),
}

/// How many octets a line has at most, without its end (RFC 5545, 3.1).
const WIDTH: usize = 75;

/// The calendar of this name with these entries. `host` makes their identifiers the mechanism's own.
#[must_use]
pub fn feed(name: &str, host: &str, entries: &[FeedEntry]) -> String {
    let mut out = String::new();
    line(&mut out, "BEGIN:VCALENDAR");
    line(&mut out, "VERSION:2.0");
    line(&mut out, "PRODID:-//UNTOC review mechanism//notices//EN");
    line(&mut out, "CALSCALE:GREGORIAN");
    line(&mut out, "METHOD:PUBLISH");
    line(&mut out, &format!("X-WR-CALNAME:{}", text(name)));
    for entry in entries {
        event(&mut out, host, entry);
    }
    line(&mut out, "END:VCALENDAR");
    out
}

fn event(out: &mut String, host: &str, entry: &FeedEntry) {
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}@{}", text(&entry.uid), text(host)));
    line(out, &format!("DTSTAMP:{}", moment(entry.stamp.0)));
    line(out, &format!("SEQUENCE:{}", entry.sequence));
    line(out, &when("DTSTART", entry.start));
    if let Some(end) = end_of(entry) {
        line(out, &when("DTEND", end));
    }
    line(out, &format!("SUMMARY:{}", text(&entry.title)));
    line(out, &format!("DESCRIPTION:{}", text(&entry.description)));
    if !entry.url.is_empty() {
        // A URI is no text: nothing in it is escaped, and nothing in it may end the line.
        line(out, &format!("URL:{}", entry.url.replace(char::is_control, "")));
    }
    // A day that is a deadline keeps nobody from having meetings on it.
    line(out, if matches!(entry.start, When::Day(_)) { "TRANSP:TRANSPARENT" } else { "TRANSP:OPAQUE" });
    if let Some(days) = entry.remind_days_before {
        line(out, "BEGIN:VALARM");
        line(out, "ACTION:DISPLAY");
        line(out, &format!("DESCRIPTION:{}", text(&entry.title)));
        line(out, &format!("TRIGGER:-P{days}D"));
        line(out, "END:VALARM");
    }
    line(out, "END:VEVENT");
}

/// Where it ends: a calendar's last day is the one after (RFC 5545, 3.6.1).
fn end_of(entry: &FeedEntry) -> Option<When> {
    match (entry.start, entry.end) {
        (When::Day(day), None) | (When::Day(_), Some(When::Day(day))) => {
            day.0.tomorrow().ok().map(|after| When::Day(after.into()))
        }
        (When::At(_), Some(When::At(end))) => Some(When::At(end)),
        _ => None,
    }
}

fn when(name: &str, when: When) -> String {
    match when {
        When::Day(day) => format!("{name};VALUE=DATE:{}", date(day.0)),
        When::At(at) => format!("{name}:{}", moment(at.0)),
    }
}

fn date(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

fn moment(at: Timestamp) -> String {
    let utc = TimeZone::UTC.to_datetime(at);
    format!("{}T{:02}{:02}{:02}Z", date(utc.date()), utc.hour(), utc.minute(), utc.second())
}

/// A text value (RFC 5545, 3.3.11).
fn text(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut letters = value.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(letter);
            }
            '\r' if letters.peek() == Some(&'\n') => {}
            '\n' | '\r' => out.push_str("\\n"),
            letter if letter.is_control() && letter != '\t' => {}
            letter => out.push(letter),
        }
    }
    out
}

/// Writes a line, folded so that no part of it is longer than [`WIDTH`] octets and no letter is cut in two.
fn line(out: &mut String, content: &str) {
    let mut width = 0;
    for letter in content.chars() {
        if width + letter.len_utf8() > WIDTH {
            out.push_str("\r\n ");
            width = 1;
        }
        // Writing to a text cannot fail.
        let _ = out.write_char(letter);
        width += letter.len_utf8();
    }
    out.push_str("\r\n");
}
