//! Entries that were recorded by mistake: struck, and never erased. What is left must be able to stand without them.

mod again;

use std::collections::BTreeMap;

use contracts::Notice;
use contracts::registry::{EntryStruck, RegistryEvent, StrikeEntry};
use jiff::Timestamp;
use jiff::civil::Date;

use super::Decision;
use super::record::{Line, Record};
use super::refusal::{must_be_known, must_name_its_source};
use super::state::State;
use again::again;

/// Strikes an entry, with what the registry itself recorded because of it.
///
/// # Errors
/// When there is no such entry, when it is struck already, when it is none that a person recorded, and when something that was
/// recorded later rests on it.
pub fn strike_entry(state: &State, command: &StrikeEntry, today: Date) -> Decision {
    let StrikeEntry { state: code, entry, ref reason } = *command;
    must_be_known(state, code)?;
    must_name_its_source(reason)?;
    let line = must_be_standing(&state.record, entry)?;
    must_be_told_by_a_person(line)?;
    let numbers: Vec<u64> = std::iter::once(entry).chain(following(&state.record, line)).collect();
    let strike = |entry: &u64| EntryStruck { state: code, entry: *entry, reason: reason.clone() }.into();
    let events: Vec<RegistryEvent> = numbers.iter().map(strike).collect();
    let after = events.iter().fold(state.record.clone(), |record, event| record.with(event, Timestamp::UNIX_EPOCH));
    must_carry_nothing(&state.record, &after, entry, today)?;
    Ok(events)
}

fn must_be_standing(record: &Record, entry: u64) -> Result<&Line, Notice> {
    let line = record.line(entry).ok_or_else(|| {
        Notice::plain("no-such-entry", format!("There is no entry with the number {entry}.")).with("entry", entry)
    })?;
    match line.struck_by {
        Some(by) => {
            let sentence = format!("Entry {entry} is struck already.");
            Err(Notice::plain("entry-struck-already", sentence).with("entry", entry).with("rest", by))
        }
        None => Ok(line),
    }
}

/// What follows from another entry goes with that.
fn must_be_told_by_a_person(line: &Line) -> Result<(), Notice> {
    let follows = match &line.event {
        RegistryEvent::InstrumentEnteredIntoForce(_) | RegistryEvent::EntryStruck(_) => true,
        RegistryEvent::DenunciationRecorded(event) => event.with_the_convention,
        RegistryEvent::DenunciationWithdrawn(event) => event.with_the_convention,
        _ => false,
    };
    if follows {
        let sentence = format!("Entry {} was not recorded by a person; it follows from another.", line.number);
        return Err(Notice::plain("follows-from-another", sentence).with("entry", line.number));
    }
    Ok(())
}

/// What the registry concluded from it by itself.
fn following(record: &Record, line: &Line) -> Vec<u64> {
    let later = record.standing().filter(|other| line.number < other.number);
    let same_deposit = later.take_while(|other| !is_next_deposit(line, other));
    same_deposit.filter(|other| goes_with(line, other)).map(|other| other.number).collect()
}

/// From the next deposit for the same instrument on nothing follows from the earlier one.
fn is_next_deposit(line: &Line, other: &Line) -> bool {
    match (&line.event, &other.event) {
        (RegistryEvent::DepositRecorded(one), RegistryEvent::DepositRecorded(next)) => {
            one.instrument == next.instrument
        }
        _ => false,
    }
}

/// For the Protocols what was said of the Convention; of a deposit its entry into force, and its end with the Convention.
fn goes_with(line: &Line, other: &Line) -> bool {
    use RegistryEvent as Event;
    match (&line.event, &other.event) {
        (Event::DenunciationRecorded(one), Event::DenunciationRecorded(other)) => {
            other.with_the_convention && (one.received, one.takes_effect) == (other.received, other.takes_effect)
        }
        (Event::DenunciationWithdrawn(one), Event::DenunciationWithdrawn(other)) => {
            other.with_the_convention && one.on == other.on
        }
        (Event::DepositRecorded(one), Event::DenunciationRecorded(other)) => {
            other.with_the_convention && one.instrument == other.instrument
        }
        (Event::DepositRecorded(one), Event::DenunciationWithdrawn(other)) => {
            other.with_the_convention && one.instrument == other.instrument
        }
        (Event::DepositRecorded(one), Event::InstrumentEnteredIntoForce(other)) => one.instrument == other.instrument,
        (Event::DepositCorrected(one), Event::InstrumentEnteredIntoForce(other)) => {
            one.instrument == other.instrument && one.enters_into_force == Some(other.on)
        }
        _ => false,
    }
}

/// Every entry that stands could be recorded again if this one had never been.
fn must_carry_nothing(before: &Record, after: &Record, entry: u64, today: Date) -> Result<(), Notice> {
    let (could, can) = (refused(before, today), refused(after, today));
    match can.keys().find(|number| !could.contains_key(number)) {
        Some(rest) => {
            let sentence = format!("Entry {rest} rests on entry {entry}; strike that first.");
            Err(Notice::plain("rests-on-it", sentence).with("entry", entry).with("rest", rest))
        }
        None => Ok(()),
    }
}

/// The entries that could not be recorded if the record were told again, each with the reason.
fn refused(record: &Record, today: Date) -> BTreeMap<u64, Notice> {
    let mut state = State::default();
    let mut refused = BTreeMap::new();
    for line in record.standing() {
        if let Err(notice) = again(&state, line, today)
            && notice.code != "nothing-changes"
        {
            refused.insert(line.number, notice);
        }
        state.follow(&line.event, line.recorded_at);
    }
    refused
}
