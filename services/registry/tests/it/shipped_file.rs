//! The file that comes with the project.

use std::collections::BTreeMap;

use contracts::registry::{ImportStates, Status};
use jiff::Timestamp;
use jiff::civil::Date;
use journal::Aggregate;
use registry::domain::{State, export, import, party_on, state_on, status_on};
use treaty::parties::{InForce, read};
use treaty::{Instrument, StateCode};

const FILE: &str = include_str!("../../../../data/states-parties.csv");

fn imported(today: &str) -> BTreeMap<StateCode, State> {
    let command = ImportStates { csv: FILE.to_owned(), source: "data/states-parties.csv".to_owned() };
    let import = import(&BTreeMap::new(), &command, today.parse().unwrap()).unwrap();
    assert_eq!((import.reply.new, import.reply.changed, import.reply.unchanged), (193, 0, 0));
    let folded = import.changes.into_iter().map(|(code, events)| {
        let mut state = State::default();
        for event in &events {
            state.evolve(event, Timestamp::UNIX_EPOCH);
        }
        (code, state)
    });
    folded.collect()
}

#[test]
fn what_is_exported_is_what_was_imported_byte_for_byte() {
    assert_eq!(export(imported("2026-11-01").values(), "2026-11-01".parse().unwrap()), FILE);
}

#[test]
fn importing_it_again_changes_nothing() {
    let command = ImportStates { csv: FILE.to_owned(), source: "again".to_owned() };
    let again = import(&imported("2026-11-01"), &command, "2026-11-02".parse().unwrap()).unwrap();
    assert!(again.changes.is_empty());
    assert_eq!((again.reply.new, again.reply.changed, again.reply.unchanged), (0, 0, 193));
    assert!(again.reply.warnings.is_empty());
}

#[test]
fn pr_9i_the_parties_on_the_day_of_the_draw() {
    let (states, day) = (imported("2026-11-01"), "2020-11-27".parse().unwrap());
    let count = |instrument, status| states.values().filter(|one| status_on(one, instrument, day) == status).count();
    assert_eq!(Instrument::ALL.map(|one| count(one, Status::Party)), [190, 177, 147, 118]);
    assert_eq!(Instrument::ALL.map(|one| count(one, Status::Uncertain)), [1, 1, 1, 0]);
}

#[test]
fn status_agrees_with_the_law_s_vocabulary_on_every_day_of_the_deposits() {
    let registry = imported("2026-11-01");
    for party in read(FILE.as_bytes()).unwrap() {
        let state = &registry[&party.code];
        for day in days() {
            for instrument in Instrument::ALL {
                let status = status_on(state, instrument, day);
                let agrees = match party.in_force(instrument, day) {
                    InForce::Yes => status == Status::Party,
                    InForce::Unclear { .. } => status == Status::Uncertain,
                    InForce::No => !matches!(status, Status::Party | Status::Uncertain),
                };
                assert!(agrees, "{} {instrument} {day}: {status:?}", party.code);
            }
        }
    }
}

#[test]
fn the_party_of_a_day_has_the_same_instruments_in_force_that_day() {
    let states = imported("2026-11-01");
    for (state, day) in states.values().zip(days().cycle()) {
        let bound = Instrument::ALL.map(|one| status_on(state, one, day) == Status::Party);
        let party = party_on(state, day);
        let said = Instrument::ALL.map(|one| party.as_ref().is_some_and(|p| p.in_force(one, day) == InForce::Yes));
        assert_eq!(bound, said, "{:?} {day}", state.code);
        assert!(state_on(state, day).is_some());
    }
}

/// Every eleventh day from the Convention's first in force to 2026.
fn days() -> impl Iterator<Item = Date> + Clone {
    let first: Date = "2003-09-29".parse().unwrap();
    (0..780).map(move |step| first.checked_add(jiff::Span::new().days(step * 11)).unwrap())
}
