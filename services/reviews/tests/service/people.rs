//! Who asks, and how they were named.

use access::Asker;
use contracts::ContactId;
use contracts::registry::{Duty, DutyGiven, PersonApproved, PersonLeft, PersonNamed, RegistryEvent, UndertakingGiven};
use treaty::{Instrument, InstrumentSet};

use crate::house::{day, state};

pub(crate) fn secretariat() -> Asker {
    Asker::Secretariat { account: "1".to_owned() }
}

pub(crate) fn mission(of: &str) -> Asker {
    Asker::Mission { account: "0193b3a4-5c00-7000-8000-0000000000aa".to_owned(), state: of.to_owned() }
}

/// The official of a State with this number.
pub(crate) fn official(of: &str, number: u8) -> Asker {
    Asker::Official { account: person(number).to_string(), state: of.to_owned() }
}

pub(crate) fn person(number: u8) -> ContactId {
    format!("0193b3a4-5c00-7000-8000-0000000000{number:02x}").parse().unwrap()
}

/// A State names somebody for a review, the Secretariat approves, and they undertake to keep it confidential.
pub(crate) fn named(of: &str, number: u8, review: &str, duty: Duty, on: &str) -> Vec<RegistryEvent> {
    let (state_of, person, on) = (state(of), person(number), day(on));
    let instruments: InstrumentSet = Instrument::ALL.into_iter().collect();
    vec![
        PersonNamed { state: state_of, person, note: 1, instruments, on }.into(),
        DutyGiven { state: state_of, person, review: state(review), duty, note: Some(1), on }.into(),
        PersonApproved { state: state_of, person, on }.into(),
        UndertakingGiven { state: state_of, person, on }.into(),
    ]
}

pub(crate) fn left(of: &str, number: u8, on: &str) -> RegistryEvent {
    PersonLeft { state: state(of), person: person(number), successor: None, on: day(on) }.into()
}
