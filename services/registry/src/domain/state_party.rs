//! A State that joins, and of which nothing was recorded before.

use contracts::Notice;
use contracts::registry::{RecordDeposit, RecordStateParty, StateRecorded};
use jiff::Timestamp;
use jiff::civil::Date;
use journal::Aggregate as _;
use treaty::Instrument;

use super::Decision;
use super::deposit::record_deposit;
use super::particulars::{in_order, must_be_a_name};
use super::refusal::must_name_its_source;
use super::state::State;

/// Records the State with its deposit for the Convention. What else it joined is recorded after that.
///
/// # Errors
/// When the registry knows it already, when its name could not stand in the States parties' file, or as [`record_deposit`].
pub fn record_state_party(state: &State, command: &RecordStateParty, today: Date) -> Decision {
    let RecordStateParty { state: code, name, regional_group, languages, deposit, source } = command.clone();
    if state.code.is_some() {
        let sentence = format!("The registry knows {code} already; record its deposit there.");
        return Err(Notice::plain("known-already", sentence).with("state", code));
    }
    must_name_its_source(&source)?;
    must_be_a_name(&name)?;
    let languages = in_order(&languages)?;
    let recorded = StateRecorded { state: code, name, regional_group, languages, source: source.clone() }.into();
    let mut known = state.clone();
    // Its day does not depend on when it is recorded.
    known.evolve(&recorded, Timestamp::UNIX_EPOCH);
    let deposit = RecordDeposit { state: code, instrument: Instrument::Untoc, deposit, source };
    let mut events = vec![recorded];
    events.extend(record_deposit(&known, &deposit, today)?);
    Ok(events)
}
