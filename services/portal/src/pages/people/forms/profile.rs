//! One's own profile: what others in the reviews see of somebody beside name and address (guidelines, para. 5).

use contracts::registry::{Hours, PersonLine, Profile, SubmitProfile};
use treaty::InstrumentSet;

use super::{LINE, PHONE, expertise, read_expertise};
use crate::pages::Frame;
use crate::pages::constructive_dialogue::forms::languages;
use crate::pages::form::{Fault, Field, Form, Kind, Reading, Values};
use crate::pages::session::own::zones;
use crate::text::Zone;

/// Asks for it, with what is known: the profile as it was handed in last, else what the note says.
#[must_use]
pub fn profile(frame: &Frame, line: &PersonLine) -> Form {
    let known = known(line);
    let line = |name, key: &str, most, value: Option<&String>| {
        let field = Field::new(name, frame.say(key), Kind::Line).at_most(most);
        value.map_or(field.clone(), |value| field.answer(value))
    };
    let zone_name = known.time_zone.as_deref().map(|name| Zone::named(name).map_or(name, |zone| zone.name()));
    let zone = Field::new("time_zone", frame.say("field-time-zone"), Kind::List(zones(frame, zone_name)));
    let own = frame.own.map(|own| own.zone.name());
    let zone = zone_name.or(own).map_or(zone.clone(), |name| zone.answer(name)).if_any();
    let mut spoken = Field::new("languages", frame.say("field-work-languages"), Kind::Any(languages(frame))).if_any();
    spoken.values = known.languages.iter().map(|language| language.name().to_owned()).collect();
    let hours = known.hours.as_ref();
    Form::new("/people/profile", frame.say("profile-title"), frame.say("profile-submit"))
        .rule("GL-5ii")
        .rule("PR-27i")
        .ask(line("title", "field-function", LINE, Some(&known.title).filter(|title| !title.is_empty())))
        .ask(line("phone", "field-phone", PHONE, known.phone.as_ref()).if_any())
        .ask(line("location", "field-location", LINE, known.location.as_ref()).if_any())
        .ask(
            line("hours_from", "field-hours-from", 5, hours.map(|hours| &hours.from))
                .hint(frame.say("field-hours-hint"))
                .if_any(),
        )
        .ask(line("hours_to", "field-hours-to", 5, hours.map(|hours| &hours.to)).if_any())
        .ask(zone)
        .ask(spoken)
        .ask(expertise(frame, known.instruments))
}

fn known(line: &PersonLine) -> Profile {
    let from_note = || {
        let named = line.named.as_ref();
        Profile {
            title: named.map(|named| named.title.clone()).unwrap_or_default(),
            phone: named.and_then(|named| named.phone.clone()),
            instruments: named.map_or(InstrumentSet::EMPTY, |named| named.instruments),
            ..Profile::default()
        }
    };
    line.profile.clone().unwrap_or_else(from_note)
}

/// Reads it.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_profile(values: &Values) -> Result<SubmitProfile, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let title = reading.text("title", LINE.into());
    let phone = reading.text_if_any("phone", PHONE.into());
    let location = reading.text_if_any("location", LINE.into());
    let hours = read_hours(&mut reading);
    let time_zone = reading.text_if_any("time_zone", 64);
    let languages = reading.languages("languages");
    let instruments = read_expertise(&mut reading);
    let profile = || {
        Some(Profile {
            title: title?,
            phone: phone?,
            location: location?,
            hours: hours?,
            time_zone: time_zone?,
            languages: languages?,
            instruments: instruments?,
        })
    };
    let profile = profile();
    reading.finish(profile.map(|profile| SubmitProfile { profile }))
}

/// Both hours or none, the earlier one first.
#[expect(clippy::option_option, reason = "that there are none is an answer; a fault is none")]
fn read_hours(reading: &mut Reading<'_>) -> Option<Option<Hours>> {
    let (from, to) = (clock(reading, "hours_from"), clock(reading, "hours_to"));
    match (from?, to?) {
        (None, None) => Some(None),
        (Some(from), Some(to)) if from < to => Some(Some(Hours { from, to })),
        (Some(_), None) => {
            reading.fault("hours_to", "fault-missing");
            None
        }
        (None, Some(_)) => {
            reading.fault("hours_from", "fault-missing");
            None
        }
        (Some(_), Some(_)) => {
            reading.fault("hours_to", "fault-hours-order");
            None
        }
    }
}

/// A time of day, however people write it: `9`, `9:00`, `09.00`. None where nothing was written.
#[expect(clippy::option_option, reason = "that there is none is an answer; a fault is none")]
fn clock(reading: &mut Reading<'_>, field: &'static str) -> Option<Option<String>> {
    let Some(typed) = reading.values().one(field) else { return Some(None) };
    let (hour, minute) = typed.split_once([':', '.', 'h']).unwrap_or((typed, "00"));
    let number = |text: &str, most: u8| {
        let digits = (1..=2).contains(&text.len()) && text.chars().all(|letter| letter.is_ascii_digit());
        text.parse::<u8>().ok().filter(|number| digits && *number <= most)
    };
    let read = number(hour, 23).zip(number(minute, 59)).map(|(hour, minute)| format!("{hour:02}:{minute:02}"));
    if read.is_none() {
        reading.fault(field, "fault-hours");
    }
    read.map(Some)
}
