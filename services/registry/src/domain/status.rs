//! What a State is to an instrument on a day.

use contracts::registry::Status;
use jiff::civil::Date;
use treaty::Instrument;
use treaty::parties::Deposit;

use super::adherence::{Adherence, Standing, last_day};
use super::state::State;

/// What the State is to the instrument on the day. A Protocol binds no earlier than the Convention, and no longer (articles 37 and
/// 40 of the Convention).
#[must_use]
pub fn status_on(state: &State, instrument: Instrument, on: Date) -> Status {
    let Some((adherence, own)) = governing(state, instrument, on) else {
        return before_any_deposit(state, instrument, on);
    };
    match own {
        Standing::Ended => Status::Denounced,
        Standing::Deposited => Status::Deposited,
        Standing::NotYet => before_any_deposit(state, instrument, on),
        Standing::InForce | Standing::Open => match of_the_convention(state, instrument, on) {
            Standing::InForce if own == Standing::InForce => Status::Party,
            Standing::InForce | Standing::Open => Status::Uncertain,
            Standing::Ended => Status::Denounced,
            Standing::Deposited | Standing::NotYet if is_surely_deposited(adherence, own, on) => Status::Deposited,
            Standing::Deposited | Standing::NotYet => before_any_deposit(state, instrument, on),
        },
    }
}

/// Whether it is bound on the day, for all that is known.
pub(super) fn may_be_bound(state: &State, instrument: Instrument, on: Date) -> bool {
    matches!(status_on(state, instrument, on), Status::Party | Status::Uncertain)
}

/// The adherence that decides the day: the latest that has begun by then.
pub(super) fn governing(state: &State, instrument: Instrument, on: Date) -> Option<(&Adherence, Standing)> {
    let standings = state.adherences(instrument).iter().rev().map(|one| (one, one.standing(instrument, on)));
    standings.into_iter().find(|(_, standing)| *standing != Standing::NotYet)
}

/// The day from which the instrument binds the State by this adherence; none where it is not known, or does not come.
#[must_use]
pub fn in_force_from(state: &State, instrument: Instrument, adherence: &Adherence) -> Option<Date> {
    let own = adherence.entry(instrument)?;
    let day = if instrument.is_protocol() { with_the_convention(state, adherence.deposit, own)? } else { own };
    (!adherence.has_ended(day)).then_some(day)
}

/// The adherence to the Convention under which a deposit for a Protocol was made: the first that had not ended by then.
pub(super) fn convention_under(state: &State, deposit: Deposit) -> Option<&Adherence> {
    let conventions = state.adherences(Instrument::Untoc);
    match last_day(deposit) {
        Some(made) => conventions.iter().find(|one| !one.has_ended(made)),
        None => conventions.last(),
    }
}

/// The first day on which the Convention is in force as well, once the Protocol is by itself.
fn with_the_convention(state: &State, deposit: Deposit, own: Date) -> Option<Date> {
    let convention = convention_under(state, deposit)?;
    let certain = convention.latest_entry(Instrument::Untoc)?;
    match convention.entry(Instrument::Untoc) {
        Some(entry) => Some(own.max(entry)),
        // Whichever day of its year it was, the Convention was in force before.
        None => (certain <= own).then_some(own),
    }
}

fn before_any_deposit(state: &State, instrument: Instrument, on: Date) -> Status {
    let signed = state.signed(instrument).is_some_and(|day| day <= on);
    if signed { Status::Signatory } else { Status::None }
}

/// Where the Convention stands, as a condition for the instrument.
fn of_the_convention(state: &State, instrument: Instrument, on: Date) -> Standing {
    if instrument.is_protocol() {
        governing(state, Instrument::Untoc, on).map_or(Standing::NotYet, |(_, standing)| standing)
    } else {
        Standing::InForce
    }
}

fn is_surely_deposited(adherence: &Adherence, own: Standing, on: Date) -> bool {
    own == Standing::InForce || last_day(adherence.deposit).is_some_and(|day| day <= on)
}
