//! Moments on the reader's own clocks, beside Vienna's (AMB-38), and the page on which a place is chosen.

use askama::Template;
use contracts::{Day, Instant, Notice};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use treaty::StateCode;
use treaty::dates::{end_of_day_vienna, vienna_clock};

use crate::pages::form::{Choice, Field, Form, Kind};
use crate::pages::{Frame, Names};
use crate::text::{Part, Zone, order};

/// Where a place is chosen.
pub const LOCAL_TIME: &str = "/local-time";

/// Whose clocks a reader goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnTime {
    /// The place.
    pub zone: Zone,
    /// Whether it was chosen; else the browser said so.
    pub chosen: bool,
}

impl Frame {
    /// A moment on the reader's clocks, to the minute; none where they show what Vienna's show, or are not known.
    #[must_use]
    pub fn own_moment(&self, moment: &Instant) -> Option<String> {
        self.elsewhere(moment.0).map(|zone| self.texts.moment_there(moment.0, zone))
    }

    /// The same to the second.
    #[must_use]
    pub fn own_exact(&self, moment: &Instant) -> Option<String> {
        self.elsewhere(moment.0).map(|zone| self.texts.exact_moment_there(moment.0, zone))
    }

    /// The last second of a day in Vienna on the reader's clocks, which may be on another day.
    #[must_use]
    pub fn own_end(&self, day: &Day) -> Option<String> {
        self.own_exact(&Instant(last_second(*day)?))
    }

    /// What a refusal that came too late says on the reader's clocks, where it says when that was.
    #[must_use]
    pub fn own_refusal(&self, notice: &Notice) -> Option<String> {
        let detail = |name: &str| notice.details.get(name);
        let arrived: DateTime = detail("utc")?.parse().ok()?;
        let arrived = TimeZone::UTC.to_timestamp(arrived).ok()?;
        let (zone, until) = (self.elsewhere(arrived)?, last_second(detail("day")?.parse().ok()?)?);
        let there = |at| self.texts.exact_moment_there(at, zone);
        Some(self.say("own-refusal").with("until", there(until)).with("at", there(arrived)).into())
    }

    /// The city whose clocks the reader goes by.
    #[must_use]
    pub fn own_city(&self) -> Option<&'static str> {
        self.own.map(|own| self.texts.city(own.zone))
    }

    /// This page, to come back to from the one on which a place is chosen.
    #[must_use]
    pub fn here(&self) -> String {
        if self.place.path == LOCAL_TIME { "/".to_owned() } else { self.place.unnamed() }
    }

    fn elsewhere(&self, at: Timestamp) -> Option<Zone> {
        self.own.map(|own| own.zone).filter(|zone| zone.clock(at) != vienna_clock(at))
    }
}

fn last_second(day: Day) -> Option<Timestamp> {
    end_of_day_vienna(day.0).ok().map(|end| end.timestamp())
}

/// What a place is chosen of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// The clocks of a State that has several.
    State(StateCode),
    /// The cities of a part of the world.
    Part(Part),
}

impl Area {
    /// The one that an address names.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        Part::of(code).map(Self::Part).or_else(|| code.parse().ok().map(Self::State))
    }

    /// As addresses name it.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::State(state) => state.to_string(),
            Self::Part(part) => part.code().to_owned(),
        }
    }
}

/// The page on which a place is chosen: a country, then its clocks where it has several.
#[derive(Debug, Template)]
#[template(path = "own_time/local_time.html")]
pub struct LocalTimePage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The question.
    pub form: Form,
    /// Where the reader came from.
    pub back: String,
    /// Now.
    pub now: Timestamp,
}

impl LocalTimePage<'_> {
    /// What the clocks show that are told now.
    #[must_use]
    pub fn shown(&self) -> Option<String> {
        self.frame.own.map(|own| self.frame.texts.exact_moment_there(self.now, own.zone))
    }

    /// Whether their place was chosen; what a browser says cannot be forgotten.
    #[must_use]
    pub fn is_chosen(&self) -> bool {
        self.frame.own.is_some_and(|own| own.chosen)
    }

    /// Whether there is anything to choose of: no country is known as long as the registry does not answer.
    #[must_use]
    pub fn asks(&self) -> bool {
        self.form.fields.iter().any(|field| match &field.kind {
            Kind::List(choices) | Kind::One(choices) => !choices.is_empty(),
            _ => false,
        })
    }

    /// The parts of the world, each with its code.
    #[must_use]
    pub fn parts(&self) -> Vec<(&'static str, String)> {
        Part::ALL.map(|part| (part.code(), self.frame.texts.part_of_world(part))).into()
    }
}

/// The question for a place: for a country, or within one, or within a part of the world.
#[must_use]
pub fn choose_place(frame: &Frame, area: Option<Area>, now: Timestamp, back: &str) -> Form {
    let form = Form::new(LOCAL_TIME, frame.say("local-time-title"), frame.say("local-time-show")).keep("back", back);
    let Some(area) = area else {
        let countries = Kind::List(countries(&frame.names));
        return form.ask(Field::new("country", frame.say("local-time-country"), countries));
    };
    let form = form.keep("in", area.code());
    match area {
        Area::State(state) => {
            let clocks = clocks(frame, state, now);
            let first = clocks.first().map(|choice| choice.value.clone()).unwrap_or_default();
            form.ask(Field::new("zone", frame.say("local-time-which"), Kind::One(clocks)).answer(first))
        }
        Area::Part(part) => form.ask(
            Field::new("zone", frame.say("local-time-city"), Kind::List(cities(frame, part)))
                .hint(frame.say("local-time-city-hint")),
        ),
    }
}

/// The States that have clocks: a regional organization has none.
fn countries(names: &Names) -> Vec<Choice> {
    let with_clocks = names.sorted().filter(|(state, _)| Zone::all().any(|zone| zone.is_of(*state)));
    with_clocks.map(|(state, name)| Choice::new(state, name)).collect()
}

fn clocks(frame: &Frame, state: StateCode, now: Timestamp) -> Vec<Choice> {
    let choice = |zones: Vec<Zone>| {
        let cities: Vec<&str> = zones.iter().map(|zone| frame.texts.city(*zone)).collect();
        let first = zones.first()?;
        let now = frame.say("local-time-now").with("clock", frame.texts.moment_there(now, *first));
        Some(Choice::new(first.name(), frame.texts.list(&cities)).hint(now))
    };
    Zone::clocks_of(state, now).into_iter().filter_map(choice).collect()
}

fn cities(frame: &Frame, part: Part) -> Vec<Choice> {
    let mut zones: Vec<Zone> = Zone::all().filter(|zone| zone.part() == part).collect();
    zones.sort_by_cached_key(|zone| order(frame.texts.city(*zone)));
    zones.into_iter().map(|zone| Choice::new(zone.name(), frame.texts.city(zone))).collect()
}

#[cfg(test)]
mod tests;
