//! The places whose clocks people go by: zones of the tz database, each with the State it belongs to and its city in six languages.
//!
//! The list is one of clocks. What is no State's alone, or is not in the list of States, is found by the part of the world.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone, TimeZoneDatabase};
use jiff::{SignedDuration, Timestamp};
use treaty::StateCode;

use super::{AVAILABLE, Texts};

/// Zone, State, other names that browsers have for the zone, and its city in each language, in the order of [`AVAILABLE`].
const ZONES: &str = include_str!("../../../../data/zones.csv");

/// For how long clocks must agree to be told as one: as long as anybody plans ahead for a dialogue.
const AGREEING: SignedDuration = SignedDuration::from_hours(24 * 366 * 2);

/// A row of the file.
#[derive(Debug)]
struct Row {
    name: String,
    state: Option<StateCode>,
    also: String,
    cities: [String; AVAILABLE.len()],
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let mut file = csv::Reader::from_reader(ZONES.as_bytes());
    // A row that cannot be read is left out; a test counts them.
    let rows = file.deserialize::<(String, String, String, [String; AVAILABLE.len()])>().filter_map(Result::ok);
    rows.map(|(name, state, also, cities)| Row { name, state: state.parse().ok(), also, cities }).collect()
});

static BY_NAME: LazyLock<BTreeMap<&'static str, Zone>> = LazyLock::new(|| {
    let names = |zone: Zone| std::iter::once(zone.name()).chain(zone.0.also.split(' ')).map(move |name| (name, zone));
    Zone::all().flat_map(names).filter(|(name, _)| !name.is_empty()).collect()
});

/// From when on clocks are how far from UTC.
type Change = (Timestamp, Offset);

/// Whose clocks somebody goes by: a zone of the tz database.
#[derive(Clone, Copy, Debug)]
pub struct Zone(&'static Row);

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Zone {}

impl Zone {
    /// All of them, those of States first.
    pub fn all() -> impl Iterator<Item = Self> {
        ROWS.iter().map(Self)
    }

    /// The one with this name, or with this older one; none for whatever else a cookie or a form may say.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        BY_NAME.get(name).copied()
    }

    /// As the tz database has it: `Asia/Kathmandu`.
    #[must_use]
    pub fn name(self) -> &'static str {
        &self.0.name
    }

    /// The part of the world that it is looked for in.
    #[must_use]
    pub fn part(self) -> Part {
        Part::of_zone(self.name())
    }

    /// Whether it is one of this State's.
    #[must_use]
    pub fn is_of(self, state: StateCode) -> bool {
        self.0.state == Some(state)
    }

    /// The zones of a State, those together whose clocks agree now and for the next two years; the largest cities first.
    #[must_use]
    pub fn clocks_of(state: StateCode, now: Timestamp) -> Vec<Vec<Self>> {
        let mut clocks: Vec<(Vec<Change>, Vec<Self>)> = Vec::new();
        for zone in Self::all().filter(|zone| zone.is_of(state)) {
            let changes = zone.changes(now);
            match clocks.iter_mut().find(|(others, _)| *others == changes) {
                Some((_, zones)) => zones.push(zone),
                None => clocks.push((changes, vec![zone])),
            }
        }
        clocks.into_iter().map(|(_, zones)| zones).collect()
    }

    /// What its clocks show.
    #[must_use]
    pub fn clock(self, at: Timestamp) -> DateTime {
        self.time_zone().to_datetime(at)
    }

    /// How far its clocks are from UTC: `UTC+5:45`.
    #[must_use]
    pub fn offset(self, at: Timestamp) -> String {
        let minutes = self.time_zone().to_offset(at).seconds() / 60;
        let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
        let sign = if minutes < 0 { '−' } else { '+' };
        match (hours, rest) {
            (0, 0) => "UTC".to_owned(),
            (hours, 0) => format!("UTC{sign}{hours}"),
            (hours, rest) => format!("UTC{sign}{hours}:{rest:02}"),
        }
    }

    /// From now on, for as long as clocks must agree.
    fn changes(self, now: Timestamp) -> Vec<Change> {
        let zone = self.time_zone();
        let until = now.saturating_add(AGREEING).unwrap_or(Timestamp::MAX);
        let later = zone.following(now).take_while(|change| change.timestamp() < until);
        let later = later.map(|change| (change.timestamp(), change.offset()));
        std::iter::once((now, zone.to_offset(now))).chain(later).collect()
    }

    /// The database is compiled in, and a test finds every zone of the list there.
    fn time_zone(self) -> TimeZone {
        TimeZoneDatabase::bundled().get(self.name()).unwrap_or(TimeZone::UTC)
    }
}

/// A part of the world, as the tz database divides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Africa.
    Africa,
    /// The Americas.
    Americas,
    /// Asia.
    Asia,
    /// Islands of the Atlantic Ocean.
    Atlantic,
    /// Europe.
    Europe,
    /// Islands of the Indian Ocean.
    Indian,
    /// Australia, and islands of the Pacific Ocean.
    Pacific,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Africa, Self::Americas, Self::Asia, Self::Atlantic, Self::Europe, Self::Indian, Self::Pacific];

    /// As addresses have it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Africa => "africa",
            Self::Americas => "americas",
            Self::Asia => "asia",
            Self::Atlantic => "atlantic",
            Self::Europe => "europe",
            Self::Indian => "indian",
            Self::Pacific => "pacific",
        }
    }

    /// The one that addresses call so.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.code() == code)
    }

    fn of_zone(name: &str) -> Self {
        match name.split('/').next().unwrap_or_default() {
            "Africa" => Self::Africa,
            "America" => Self::Americas,
            "Asia" => Self::Asia,
            "Atlantic" => Self::Atlantic,
            "Arctic" | "Europe" => Self::Europe,
            "Indian" => Self::Indian,
            _ => Self::Pacific,
        }
    }
}

impl Texts {
    /// The city of a zone.
    #[must_use]
    pub fn city(&self, zone: Zone) -> &'static str {
        let place = AVAILABLE.iter().position(|language| *language == self.language()).unwrap_or_default();
        &zone.0.cities[place]
    }

    /// A moment on the clocks of a place, to the minute: Friday, 17 June 2022, 06:59 (Tokyo, UTC+9)
    #[must_use]
    pub fn moment_there(&self, at: Timestamp, zone: Zone) -> String {
        let clock = zone.clock(at);
        self.clock_there(at, zone, format!("{:02}:{:02}", clock.hour(), clock.minute()))
    }

    /// The same to the second: Friday, 17 June 2022, 06:59:59 (Tokyo, UTC+9)
    #[must_use]
    pub fn exact_moment_there(&self, at: Timestamp, zone: Zone) -> String {
        let clock = zone.clock(at);
        self.clock_there(at, zone, format!("{:02}:{:02}:{:02}", clock.hour(), clock.minute(), clock.second()))
    }

    fn clock_there(&self, at: Timestamp, zone: Zone, time: String) -> String {
        self.say("clock-there")
            .with("day", self.day(&zone.clock(at).date().into()))
            .with("time", time)
            .with("place", self.city(zone))
            .with("offset", zone.offset(at))
            .into()
    }

    /// A part of the world.
    #[must_use]
    pub fn part_of_world(&self, part: Part) -> String {
        let says = self.say(match part {
            Part::Africa => "world-africa",
            Part::Americas => "world-americas",
            Part::Asia => "world-asia",
            Part::Atlantic => "world-atlantic",
            Part::Europe => "world-europe",
            Part::Indian => "world-indian",
            Part::Pacific => "world-pacific",
        });
        says.into()
    }
}

#[cfg(test)]
mod tests;
