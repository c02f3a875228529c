//! What people of reviews are and do, in words.

use contracts::Day;
use contracts::registry::{DifferenceAbout, Duty, DutyIn, Hours, PersonStanding, Profile};
use jiff::civil::{DateTime, Time};
use jiff::tz::TimeZoneDatabase;
use treaty::StateCode;
use treaty::dates::vienna_clock;

use crate::pages::Frame;
use crate::text::{Sentence, Zone};

impl Frame {
    /// What somebody does for a State in a review.
    #[must_use]
    pub fn duty(&self, duty: &Duty) -> Sentence {
        self.say(match duty {
            Duty::FocalPoint => "duty-focal-point",
            Duty::Expert => "duty-expert",
            Duty::Observer => "duty-observer",
        })
    }

    /// A duty with its review.
    #[must_use]
    pub fn duty_in(&self, duty: &DutyIn) -> Sentence {
        self.say("duty-in").with("duty", self.duty(&duty.duty)).with("state", self.names.name(&duty.review))
    }

    /// Duties in a row, the State's own review first where they are of one.
    #[must_use]
    pub fn duties_in<'a>(&self, duties: impl IntoIterator<Item = &'a DutyIn>) -> String {
        let mut all: Vec<&DutyIn> = duties.into_iter().collect();
        all.sort_by_cached_key(|one| (one.duty, self.names.order(&one.review)));
        let all: Vec<String> = all.into_iter().map(|one| self.duty_in(one).into()).collect();
        all.join("; ")
    }

    /// A review by the State under review.
    #[must_use]
    pub fn review_of(&self, state: &StateCode) -> Sentence {
        self.say("review-of").with("state", self.names.name(state))
    }

    /// How far somebody is.
    #[must_use]
    pub fn person_standing(&self, standing: &PersonStanding) -> Sentence {
        self.say(match standing {
            PersonStanding::Named => "person-standing-named",
            PersonStanding::Submitted => "person-standing-submitted",
            PersonStanding::Returned => "person-standing-returned",
            PersonStanding::Approved => "person-standing-approved",
            PersonStanding::Left => "person-standing-left",
        })
    }

    /// What a difference is about.
    #[must_use]
    pub fn difference_about(&self, about: &DifferenceAbout) -> Sentence {
        self.say(match about {
            DifferenceAbout::Name => "field-person-name",
            DifferenceAbout::Address => "field-email",
            DifferenceAbout::Title => "field-function",
            DifferenceAbout::Phone => "field-phone",
            DifferenceAbout::Instruments => "person-expertise",
            DifferenceAbout::Reference => "field-note-reference",
            DifferenceAbout::Unreadable => "difference-unreadable",
        })
    }

    /// Hours of work where the person is: `09:00–17:00 (Nairobi)`; none where none are given.
    #[must_use]
    pub fn hours_there(&self, profile: &Profile) -> Option<String> {
        let Hours { from, to } = profile.hours.as_ref()?;
        let says = match profile.time_zone.as_deref().map(|name| Zone::named(name).ok_or(name)) {
            Some(Ok(zone)) => {
                self.say("hours-there").with("from", from).with("to", to).with("place", self.texts.city(zone))
            }
            Some(Err(name)) => self.say("hours-there").with("from", from).with("to", to).with("place", name),
            None => self.say("hours-somewhere").with("from", from).with("to", to),
        };
        Some(says.into())
    }

    /// The same hours on the reader's own clocks today, Vienna's where nobody knows whose the reader goes by; none where the clocks agree
    /// or the person's time zone is not known.
    #[must_use]
    pub fn hours_here(&self, profile: &Profile) -> Option<String> {
        let hours = profile.hours.as_ref()?;
        let there = Zone::named(profile.time_zone.as_deref()?)?;
        let (from, to) = (self.clock_here(there, &hours.from)?, self.clock_here(there, &hours.to)?);
        let place = self.own.map(|own| self.texts.city(own.zone));
        let same = from.time() == time(&hours.from)? && from.date() == self.today.0;
        if same {
            return None;
        }
        let says = match place {
            Some(place) => self.say("hours-here").with("place", place),
            None => self.say("hours-in-vienna"),
        };
        Some(says.with("from", self.clock_told(from)).with("to", self.clock_told(to)).into())
    }

    /// What the reader's clocks show when those of a place show this today.
    fn clock_here(&self, there: Zone, at: &str) -> Option<DateTime> {
        let there = TimeZoneDatabase::bundled().get(there.name()).ok()?;
        let moment = there.to_timestamp(self.today.0.to_datetime(time(at)?)).ok()?;
        Some(match self.own {
            Some(own) => own.zone.clock(moment),
            None => vienna_clock(moment),
        })
    }

    /// A time of day, with the word for the day before or after where it is on another.
    fn clock_told(&self, clock: DateTime) -> String {
        let told = format!("{:02}:{:02}", clock.hour(), clock.minute());
        match clock.date().cmp(&self.today.0) {
            std::cmp::Ordering::Less => self.say("hours-day-before").with("time", told).into(),
            std::cmp::Ordering::Equal => told,
            std::cmp::Ordering::Greater => self.say("hours-day-after").with("time", told).into(),
        }
    }

    /// A fixed day as tables show it, for a person's page.
    #[must_use]
    pub fn since(&self, day: &Day) -> Sentence {
        self.say("since-day").with("day", self.texts.short_day(day))
    }
}

/// A time of day as `09:00`.
fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// As forms send a duty: `GHA:expert`.
#[must_use]
pub(super) fn duty_value(duty: DutyIn) -> String {
    format!("{}:{}", duty.review, duty.duty.code())
}

/// What a form sent; none where it is no duty.
#[must_use]
pub(super) fn duty_of(value: &str) -> Option<DutyIn> {
    let (review, duty) = value.split_once(':')?;
    let duty = Duty::ALL.into_iter().find(|one| one.code() == duty)?;
    Some(DutyIn { review: review.parse().ok()?, duty })
}
