//! Days as a calendar program reads them (RFC 5545). Pure: what it shows, and when it was asked, are handed in.

use std::fmt::Write as _;

use contracts::{Day, Instant};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use sha2::{Digest as _, Sha256};

/// A day that a calendar shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedEntry {
    /// Identifies it for ever, whatever becomes of it: `dialogue-7-ngo-list`.
    pub uid: String,
    /// What it is.
    pub title: String,
    /// What there is to do, and by which rule.
    pub description: String,
    /// Where it is; nowhere for a day that is only a limit.
    pub place: Option<String>,
    /// The day, all of it.
    pub on: Day,
    /// Where more is to be read.
    pub url: String,
    /// How often it was changed: programs take the entry with the higher number.
    pub sequence: u32,
    /// How sure it is.
    pub status: Status,
    /// How many days before it the reader is reminded; never where none is given.
    pub remind_days_before: Option<u32>,
}

/// How sure an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It will be.
    Confirmed,
    /// It may be.
    Tentative,
    /// It will not be; programs that know it take it off, or cross it out.
    Cancelled,
}

impl Status {
    const fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "CONFIRMED",
            Self::Tentative => "TENTATIVE",
            Self::Cancelled => "CANCELLED",
        }
    }
}

/// A calendar that programs come back to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// What it is called.
    pub name: String,
    /// Makes the identifiers of its entries the mechanism's own: the host that it is fetched from.
    pub host: String,
    /// The language, as its code.
    pub language: &'static str,
    /// What it shows.
    pub entries: Vec<FeedEntry>,
}

/// How many octets a line has at most, without its end (RFC 5545, 3.1).
const WIDTH: usize = 75;

impl Feed {
    /// The calendar as it was at this moment, which programs take for the time of every entry (`DTSTAMP`).
    #[must_use]
    pub fn written(&self, at: Instant) -> String {
        let mut out = String::new();
        let name = text(&self.name);
        line(&mut out, "BEGIN:VCALENDAR");
        line(&mut out, "VERSION:2.0");
        line(&mut out, &format!("PRODID:-//UNTOC review mechanism//dialogues//{}", self.language.to_uppercase()));
        line(&mut out, "CALSCALE:GREGORIAN");
        line(&mut out, "METHOD:PUBLISH");
        // RFC 7986; the names with X are what programs read that are older.
        line(&mut out, &format!("NAME:{name}"));
        line(&mut out, &format!("X-WR-CALNAME:{name}"));
        line(&mut out, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        line(&mut out, "X-PUBLISHED-TTL:PT6H");
        for entry in &self.entries {
            self.event(&mut out, entry, at);
        }
        line(&mut out, "END:VCALENDAR");
        out
    }

    /// What is the same as long as the calendar says the same, whenever it was asked for: a weak entity tag (RFC 9110, 8.8.3).
    #[must_use]
    pub fn tag(&self) -> String {
        let digest = Sha256::digest(self.written(Instant(jiff::Timestamp::UNIX_EPOCH)).as_bytes());
        format!("W/\"{}\"", hex::encode(&digest[..16]))
    }

    fn event(&self, out: &mut String, entry: &FeedEntry, at: Instant) {
        line(out, "BEGIN:VEVENT");
        line(out, &format!("UID:{}@{}", text(&entry.uid), text(&self.host)));
        line(out, &format!("DTSTAMP:{}", moment(at)));
        line(out, &format!("SEQUENCE:{}", entry.sequence));
        line(out, &format!("STATUS:{}", entry.status.word()));
        line(out, &format!("DTSTART;VALUE=DATE:{}", date(entry.on.0)));
        // A calendar's last day is the one after (3.6.1); the last day of the year 9999 has none.
        if let Ok(after) = entry.on.0.tomorrow() {
            line(out, &format!("DTEND;VALUE=DATE:{}", date(after)));
        }
        line(out, &format!("SUMMARY;LANGUAGE={}:{}", self.language, text(&entry.title)));
        line(out, &format!("DESCRIPTION;LANGUAGE={}:{}", self.language, text(&entry.description)));
        if let Some(place) = &entry.place {
            line(out, &format!("LOCATION:{}", text(place)));
        }
        // A URI is no text: nothing in it is escaped, and nothing in it may end the line.
        line(out, &format!("URL:{}", entry.url.replace(char::is_control, "")));
        // A day that is a limit keeps nobody from having meetings on it.
        line(out, if entry.place.is_none() { "TRANSP:TRANSPARENT" } else { "TRANSP:OPAQUE" });
        if let Some(days) = entry.remind_days_before.filter(|_| entry.status != Status::Cancelled) {
            line(out, "BEGIN:VALARM");
            line(out, "ACTION:DISPLAY");
            line(out, &format!("DESCRIPTION:{}", text(&entry.title)));
            line(out, &format!("TRIGGER:-P{days}D"));
            line(out, "END:VALARM");
        }
        line(out, "END:VEVENT");
    }
}

fn date(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

fn moment(at: Instant) -> String {
    let utc = TimeZone::UTC.to_datetime(at.0);
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
