//! The Convention against Corruption (note to table 1).

use contracts::registry::{RecordUncacStatus, UncacStatusRecorded};
use jiff::civil::Date;

use super::Decision;
use super::refusal::{must_be_known, must_name_its_source, nothing_changes};
use super::state::State;

/// Records whether the State is party to it. Without a day it is taken to hold on every day; with one, from then on.
///
/// # Errors
/// When nothing changes.
pub fn record_uncac_status(state: &State, command: &RecordUncacStatus, _today: Date) -> Decision {
    must_be_known(state, command.state)?;
    must_name_its_source(&command.source)?;
    let RecordUncacStatus { state: code, party, from, source } = command.clone();
    if says_the_same(state, command) {
        return Err(nothing_changes(code));
    }
    Ok(vec![UncacStatusRecorded { state: code, party, from, source }.into()])
}

fn says_the_same(state: &State, command: &RecordUncacStatus) -> bool {
    match command.from {
        Some(from) => state.uncac.on(from.0) == Some(&command.party),
        None => state.uncac.last() == Some(&(Date::MIN, command.party)),
    }
}
