//! Refusals that more than one command knows.

use contracts::Notice;
use contracts::registry::DecisionReference;
use jiff::civil::Date;
use treaty::parties::Deposit;
use treaty::{Instrument, StateCode};

use super::state::State;

/// Something must be recorded of the State before anything can be added.
pub(super) fn must_be_known(state: &State, code: StateCode) -> Result<(), Notice> {
    if state.code.is_some() { Ok(()) } else { Err(unknown_state(code)) }
}

/// That nothing is recorded of a State.
pub(super) fn unknown_state(code: StateCode) -> Notice {
    let sentence = format!("The registry does not know a State {code}. Import it with the States parties' file first.");
    Notice::plain("unknown-state", sentence).with("state", code)
}

/// What has not happened yet cannot be recorded as having happened.
pub(super) fn must_have_happened(on: Date, today: Date) -> Result<(), Notice> {
    if on <= today {
        return Ok(());
    }
    let sentence = format!("{on} lies in the future; today is {today}.");
    Err(Notice::plain("in-the-future", sentence).with("day", on).with("today", today))
}

/// A deposit of which it is certain that it lies in the future is none.
pub(super) fn must_be_made(deposit: Deposit, today: Date) -> Result<(), Notice> {
    let possible = match deposit {
        Deposit::Day(day) => day <= today,
        Deposit::Year(year) => year <= today.year(),
        Deposit::Unknown => true,
    };
    if possible {
        return Ok(());
    }
    let sentence = format!("A deposit of {deposit} lies in the future; today is {today}.");
    Err(Notice::plain("deposit-in-the-future", sentence).with("deposit", deposit).with("today", today))
}

/// Every record says where it is known from.
pub(super) fn must_name_its_source(source: &str) -> Result<(), Notice> {
    if source.trim().is_empty() {
        return Err(Notice::plain("no-source", "Say where this is known from."));
    }
    Ok(())
}

/// A decision can be looked up, and was taken.
pub(super) fn must_be_decided(decision: &DecisionReference, today: Date) -> Result<(), Notice> {
    if decision.body.trim().is_empty() || decision.reference.trim().is_empty() {
        let sentence =
            "An arrangement is recorded with the body that decided it and the document where that can be read.";
        return Err(Notice::of("AMB-09", "no-decision", sentence));
    }
    must_have_happened(decision.on.0, today)
}

/// What says nothing new is not recorded again.
pub(super) fn nothing_changes(code: StateCode) -> Notice {
    let sentence = format!("This is what the registry has of {code} already; nothing changes.");
    Notice::plain("nothing-changes", sentence).with("state", code)
}

/// There is no deposit to which this could apply.
pub(super) fn no_deposit(code: StateCode, instrument: Instrument) -> Notice {
    let sentence = format!("No deposit of {code} for the {} is recorded.", instrument.short_title());
    Notice::plain("no-deposit", sentence).with("state", code).with("instrument", instrument)
}
