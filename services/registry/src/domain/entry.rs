//! Entries into force that are still to come, and what happens on the day.

use contracts::registry::{InstrumentEnteredIntoForce, RegistryEvent};
use jiff::civil::Date;
use treaty::Instrument;

use super::state::State;
use super::status::{in_force_from, may_be_bound};

/// The instruments that enter into force for the State after today, each with its day.
#[must_use]
pub fn coming_entries(state: &State, today: Date) -> Vec<(Instrument, Date)> {
    let entries = Instrument::ALL.into_iter().filter_map(|instrument| Some((instrument, entry(state, instrument)?)));
    entries.filter(|(_, day)| today < *day).collect()
}

/// What is to be said when the day has come: that the instrument is in force, once for each day of entry. A day that is overtaken
/// by a correction says nothing.
#[must_use]
pub fn enter_into_force(state: &State, instrument: Instrument, today: Date) -> Option<RegistryEvent> {
    let (code, on) = (state.code?, entry(state, instrument)?);
    let announced = state.adherence(instrument)?.announced == Some(on);
    let due = on <= today && !announced && may_be_bound(state, instrument, on);
    due.then(|| InstrumentEnteredIntoForce { state: code, instrument, on: on.into() }.into())
}

/// The day of entry into force of the latest adherence.
fn entry(state: &State, instrument: Instrument) -> Option<Date> {
    in_force_from(state, instrument, state.adherence(instrument)?)
}
