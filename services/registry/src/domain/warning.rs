//! What the person who records something should know beside that it was done.

use contracts::Notice;
use contracts::registry::{DepositRecorded, RegistryEvent, VoluntaryReviewDeclared};
use treaty::parties::Deposit;
use treaty::{Instrument, StateCode};

/// The warnings that go with these events.
#[must_use]
pub fn warnings(events: &[RegistryEvent]) -> Vec<Notice> {
    events.iter().filter_map(warning).collect()
}

fn warning(event: &RegistryEvent) -> Option<Notice> {
    match event {
        RegistryEvent::DepositRecorded(DepositRecorded {
            state, instrument, deposit, enters_into_force: None, ..
        }) => Some(day_not_known(*state, *instrument, *deposit)),
        RegistryEvent::DepositCorrected(event) if event.enters_into_force.is_none() => {
            event.deposit.map(|deposit| day_not_known(event.state, event.instrument, deposit))
        }
        RegistryEvent::VoluntaryReviewDeclared(VoluntaryReviewDeclared {
            state, on: Some(_), funding: None, ..
        }) => Some(waits_for_funds(*state)),
        _ => None,
    }
}

fn day_not_known(code: StateCode, instrument: Instrument, deposit: Deposit) -> Notice {
    let title = instrument.short_title();
    let sentence = format!(
        "The day of the deposit is not known ({deposit}), so the day from which the {title} binds {code} is not either. \
         Correct the deposit when it is."
    );
    Notice::of("AMB-02", "day-not-known", sentence)
        .with("state", code)
        .with("instrument", instrument)
        .with("deposit", deposit)
}

fn waits_for_funds(code: StateCode) -> Notice {
    let sentence = format!("The review of {code} waits for a voluntary contribution that pays for it.");
    Notice::of("PR-52ii", "waiting-for-funds", sentence).with("state", code)
}
