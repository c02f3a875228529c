//! The profile: handed in, compared with the note, returned or approved; and the undertaking (guidelines, paras. 5 and 7; para. 37).

use contracts::registry::{
    ApprovePerson, Hours, PersonApproved, Profile, ProfileReturned, ProfileSubmitted, ReturnProfile, UndertakingGiven,
};
use contracts::{Day, Notice};
use jiff::civil::Date;
use jiff::tz::TimeZoneDatabase;
use treaty::StateCode;

use super::super::Decision;
use super::refusal::{must_be_there, nothing_new};
use super::state::{People, Person};
use super::who::Who;

/// Hands a profile in. Who is approved stays so, and the Secretariat looks at what changed.
///
/// # Errors
/// For whoever is no official of the State, and for hours or a time zone that are none.
pub fn submit_profile(people: &People, state: StateCode, profile: &Profile, by: Who, today: Date) -> Decision {
    let (person, _) = by.must_be_official(people)?;
    must_be_readable(profile)?;
    let (instruments, on) = (profile.instruments, Day(today));
    Ok(vec![ProfileSubmitted { state, person, instruments, on }.into()])
}

/// Asks back. Who is approved stays so meanwhile.
///
/// # Errors
/// When no profile waits, or another than the one that was looked at, and without a word of what is to be cleared up.
pub fn return_profile(people: &People, command: &ReturnProfile, today: Date) -> Decision {
    must_wait(must_be_there(people, command.person)?, command.profile)?;
    if command.reason.trim().is_empty() {
        let sentence = "Say what is to be cleared up, so that the person can do so.";
        return Err(Notice::of("GL-7", "nothing-asked", sentence));
    }
    let ReturnProfile { state, person, .. } = *command;
    Ok(vec![ProfileReturned { state, person, on: Day(today) }.into()])
}

/// Finds the profile to agree with the note. Duties give access from now on.
///
/// # Errors
/// When no profile waits, or another than the one that was looked at.
pub fn approve_person(people: &People, command: ApprovePerson, today: Date) -> Decision {
    must_wait(must_be_there(people, command.person)?, command.profile)?;
    let ApprovePerson { state, person, .. } = command;
    Ok(vec![PersonApproved { state, person, on: Day(today) }.into()])
}

/// Undertakes to keep confidential what a review holds.
///
/// # Errors
/// For whoever is no official, or has given it.
pub fn give_undertaking(people: &People, state: StateCode, by: Who, today: Date) -> Decision {
    let (person, known) = by.must_be_official(people)?;
    if known.undertaking.is_some() {
        return Err(nothing_new());
    }
    Ok(vec![UndertakingGiven { state, person, on: Day(today) }.into()])
}

fn must_wait(person: &Person, seen: u32) -> Result<(), Notice> {
    if !person.waits() {
        let sentence =
            "No profile of this person waits for the Secretariat: it is to come, was asked back, or is approved.";
        return Err(Notice::of("GL-7", "no-profile-waits", sentence));
    }
    if person.handed_in != seen {
        let sentence = "The profile was handed in anew since you looked at it. Look at it as it is now.";
        return Err(Notice::of("GL-7", "profile-handed-in-anew", sentence));
    }
    Ok(())
}

fn must_be_readable(profile: &Profile) -> Result<(), Notice> {
    if profile.title.trim().is_empty() {
        return Err(Notice::plain("profile-without-title", "Give your function and institution."));
    }
    if profile.time_zone.as_deref().is_some_and(|zone| TimeZoneDatabase::bundled().get(zone).is_err()) {
        let sentence = "The time zone is not known. Choose one like Africa/Nairobi, or none.";
        return Err(Notice::plain("time-zone-is-unknown", sentence));
    }
    let are_hours = |hours: &Hours| is_time(&hours.from) && is_time(&hours.to) && hours.from < hours.to;
    if profile.hours.as_ref().is_some_and(|hours| !are_hours(hours)) {
        let sentence = "Give hours of work as 09:00 to 17:00, the earlier one first, or none.";
        return Err(Notice::of("GL-5ii", "hours-are-none", sentence));
    }
    Ok(())
}

/// Two digits of an hour, two of a minute.
fn is_time(text: &str) -> bool {
    let number = |text: &str| (text.len() == 2).then(|| text.parse::<u8>().ok()).flatten();
    text.split_once(':').is_some_and(|(hour, minute)| {
        number(hour).is_some_and(|hour| hour < 24) && number(minute).is_some_and(|minute| minute < 60)
    })
}
