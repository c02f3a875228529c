//! What holds whatever is recorded, in whatever order.

use std::collections::BTreeMap;

use contracts::registry::{ImportStates, RegistryEvent, Status};
use contracts::{EventSet, canonical};
use jiff::Span;
use jiff::civil::{Date, date};
use journal::Aggregate;
use proptest::prelude::*;
use registry::domain::{State, export, import, party_on, state_on, status_on};
use treaty::parties::Deposit;
use treaty::{Instrument, StateCode};

use crate::story::Story;

/// Something that may be recorded; whether it is depends on what was before.
#[derive(Clone, Debug)]
enum Attempt {
    Deposit(Instrument, String),
    Correction(Instrument, Option<String>),
    Denunciation(Instrument, String),
    Signature(Instrument, String),
    Declaration(Option<String>),
    Withdrawal(Instrument, String),
    Strike(u64),
}

fn day() -> impl Strategy<Value = Date> {
    (0_i64..9500).prop_map(|days| date(2000, 12, 12).checked_add(Span::new().days(days)).unwrap())
}

fn deposit() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => day().prop_map(|day| day.to_string()),
        2 => (2001_i16..2027).prop_map(|year| year.to_string()),
        1 => Just("unknown".to_owned()),
    ]
}

fn instrument() -> impl Strategy<Value = Instrument> {
    (0_usize..4).prop_map(|index| Instrument::ALL[index])
}

fn attempt() -> impl Strategy<Value = Attempt> {
    let text = || day().prop_map(|day| day.to_string());
    prop_oneof![
        4 => (instrument(), deposit()).prop_map(|(one, text)| Attempt::Deposit(one, text)),
        2 => (instrument(), proptest::option::weighted(0.8, deposit())).prop_map(|(one, text)| Attempt::Correction(one, text)),
        2 => (instrument(), text()).prop_map(|(one, text)| Attempt::Denunciation(one, text)),
        1 => (instrument(), (0_i64..731)).prop_map(|(one, days)| {
            Attempt::Signature(one, date(2000, 12, 12).checked_add(Span::new().days(days)).unwrap().to_string())
        }),
        1 => proptest::option::of(text()).prop_map(Attempt::Declaration),
        1 => (instrument(), text()).prop_map(|(one, text)| Attempt::Withdrawal(one, text)),
        // The first entry is that the State is known at all.
        2 => (2_u64..14).prop_map(Attempt::Strike),
    ]
}

/// A State after all of this, refusals left out.
fn story(attempts: &[Attempt]) -> Story {
    attempts.iter().fold(Story::of("FRA"), take)
}

fn take(mut story: Story, attempt: &Attempt) -> Story {
    let decision = match attempt {
        Attempt::Deposit(instrument, text) => story.deposit(*instrument, text),
        Attempt::Correction(instrument, text) => story.correction(*instrument, text.as_deref()),
        Attempt::Denunciation(instrument, text) => story.denunciation(*instrument, text),
        Attempt::Signature(instrument, text) => story.signature(*instrument, text),
        Attempt::Declaration(text) => story.declaration(text.as_deref(), None),
        Attempt::Withdrawal(instrument, text) => story.withdrawal(*instrument, text),
        Attempt::Strike(entry) => story.strike(*entry),
    };
    story.take(decision.unwrap_or_default());
    story
}

fn stories() -> impl Strategy<Value = Story> {
    proptest::collection::vec(attempt(), 0..14).prop_map(|attempts| story(&attempts))
}

/// How far a State has come; it never goes back.
fn rank(status: Status) -> u8 {
    match status {
        Status::None => 0,
        Status::Signatory => 1,
        Status::Deposited | Status::Uncertain => 2,
        Status::Party => 3,
        Status::Denounced => 4,
    }
}

fn replayed(story: &Story) -> State {
    let mut state = State::default();
    for (event, recorded_at) in &story.events {
        let written = event.to_value().unwrap();
        let read = RegistryEvent::from_value(event.name(), event.version(), written).unwrap().unwrap();
        state.evolve(&read, *recorded_at);
    }
    state
}

fn file_of(state: &State, on: Date) -> ImportStates {
    ImportStates { csv: export([state], on), source: "its own export".to_owned() }
}

proptest! {
    #[test]
    fn replaying_what_was_written_gives_the_same_state(story in stories()) {
        prop_assert_eq!(replayed(&story), story.state);
    }

    #[test]
    fn a_first_adherence_only_goes_forward(story in stories(), one in instrument(), a in day(), b in day()) {
        let begun_once = |instrument| story.state.adherences(instrument).len() < 2;
        if begun_once(one) && begun_once(Instrument::Untoc) {
            let [early, late] = [a.min(b), a.max(b)].map(|day| rank(status_on(&story.state, one, day)));
            prop_assert!(early <= late, "{early} on {}, {late} on {}", a.min(b), a.max(b));
        }
    }

    #[test]
    fn a_protocol_never_binds_without_the_convention(story in stories(), one in instrument(), on in day()) {
        let convention = status_on(&story.state, Instrument::Untoc, on);
        match status_on(&story.state, one, on) {
            Status::Party => prop_assert_eq!(convention, Status::Party),
            Status::Uncertain => prop_assert!(matches!(convention, Status::Party | Status::Uncertain)),
            _ => {}
        }
    }

    #[test]
    fn nothing_after_a_day_changes_what_held_on_it(story in stories(), on in day()) {
        // A denunciation received later, or a later deposit, leaves the answer for the day as it was.
        let before = state_on(&story.state, on);
        let mut later = story.clone();
        later.today = date(2030, 1, 1);
        for instrument in Instrument::ALL {
            let follows = later.denunciation(instrument, "2028-01-01").or_else(|_| later.deposit(instrument, "2029-06-01"));
            later.take(follows.unwrap_or_default());
        }
        prop_assert_eq!(state_on(&later.state, on), before);
    }

    #[test]
    fn a_day_in_force_is_the_first_day_of_being_bound(story in stories(), one in instrument()) {
        let on_day = state_on(&story.state, story.today).unwrap().instruments.swap_remove(one.index());
        if let (Status::Party, Some(from)) = (on_day.status, on_day.in_force_from) {
            prop_assert_eq!(status_on(&story.state, one, from.0), Status::Party);
            prop_assert_ne!(status_on(&story.state, one, from.yesterday().unwrap()), Status::Party);
        }
    }

    #[test]
    fn importing_its_own_export_changes_no_deposit(story in stories()) {
        let known = BTreeMap::from([(story.code, story.state.clone())]);
        if party_on(&story.state, story.today).is_some() {
            let first = import(&known, &file_of(&story.state, story.today), story.today).unwrap();
            let events: Vec<_> = first.changes.values().flatten().map(EventSet::name).collect();
            // A State of which nothing was recorded is written as no party to the Convention against Corruption.
            prop_assert_eq!(events, ["uncac-status-recorded"]);
        }
    }

    #[test]
    fn importing_twice_changes_nothing_more(story in stories(), file in rows()) {
        let mut known = BTreeMap::from([(story.code, story.state)]);
        let command = ImportStates { csv: file, source: "a file".to_owned() };
        let today = date(2026, 11, 1);
        if let Ok(first) = import(&known, &command, today) {
            for (code, events) in &first.changes {
                let state = known.entry(*code).or_default();
                for event in events {
                    state.evolve(event, jiff::Timestamp::UNIX_EPOCH);
                }
            }
            let second = import(&known, &command, today).unwrap();
            prop_assert!(second.changes.is_empty(), "{:?}", second.changes);
        }
    }

    #[test]
    fn what_is_struck_at_once_leaves_the_state_as_it_was(story in stories(), attempt in attempt()) {
        let after = take(story.clone(), &attempt);
        if !matches!(attempt, Attempt::Strike(_)) && after.events.len() > story.events.len() {
            let first = u64::try_from(story.events.len()).unwrap() + 1;
            let struck = after.struck(first);
            for days in 0..40 {
                let on = date(2000, 12, 12).checked_add(Span::new().days(days * 250)).unwrap();
                prop_assert_eq!(state_on(&struck.state, on), state_on(&story.state, on));
            }
        }
    }

    #[test]
    fn everything_is_written_as_its_schema_has_it(story in stories()) {
        for (event, _) in &story.events {
            prop_assert!(canonical(&event.to_value().unwrap()).is_ok());
        }
    }
}

/// A file of a few States, the one of the stories among them.
fn rows() -> impl Strategy<Value = String> {
    let cell = || proptest::option::of(deposit());
    let row = |code: &'static str| {
        (deposit(), cell(), cell(), proptest::bool::ANY).prop_map(move |(untoc, tip, som, uncac)| {
            let (tip, som) = (tip.unwrap_or_default(), som.unwrap_or_default());
            let uncac = if uncac { "yes" } else { "no" };
            format!("{code},Name of {code},WEOG,{untoc},{tip},{som},,{uncac},French\n")
        })
    };
    let header = "iso3,name,un_regional_group,untoc_date,tip_date,som_date,firearms_date,uncac_party,un_languages\n";
    (row("FRA"), row("DEU")).prop_map(move |(one, other)| format!("{header}{one}{other}"))
}

/// The code of the stories is one that files may name.
#[test]
fn the_state_of_the_stories_has_a_code() {
    assert_eq!(Story::of("FRA").state.code, "FRA".parse::<StateCode>().ok());
    assert_eq!("2004".parse(), Ok(Deposit::Year(2004)));
}
