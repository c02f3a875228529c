//! What binds a State, and since when (article 38 of the Convention and its counterparts, article 40).

use contracts::Day;
use contracts::registry::{DenunciationRecorded, InstrumentEnteredIntoForce};
use jiff::civil::{Date, date};
use treaty::Instrument;
use treaty::parties::Deposit;

use super::{Holds, dates, holds};
use crate::run::world::World;

/// The first day of each treaty itself.
const fn first_day(instrument: Instrument) -> Date {
    match instrument {
        Instrument::Untoc => date(2003, 9, 29),
        Instrument::Tip => date(2003, 12, 25),
        Instrument::Som => date(2004, 1, 28),
        Instrument::Firearms => date(2005, 7, 3),
    }
}

/// On the thirtieth day after the deposit, and not before the treaty itself; a Protocol not before the Convention either.
pub(super) fn deposited(instrument: Instrument, deposit: Option<Deposit>, enters: Option<Day>) -> Holds {
    let (Some(Deposit::Day(day)), Some(enters)) = (deposit, enters) else { return Ok(()) };
    let first = dates::days(day, 30).max(first_day(instrument));
    let right = if instrument.is_protocol() { enters.0 >= first } else { enters.0 == first };
    holds(right, || format!("art. 38: {instrument} of {day} enters into force on {enters}"))
}

/// It has come, and binds.
pub(super) fn entered(world: &World, e: &InstrumentEnteredIntoForce) -> Holds {
    let bound = world.reviews.states.participation(e.state, e.on.0).in_force;
    let right = e.on.0 <= world.today && bound.contains(e.instrument);
    holds(right, || format!("{} is said to be in force for {} since {}", e.instrument, e.state, e.on))
}

/// One year after the notice.
pub(super) fn denounced(e: &DenunciationRecorded) -> Holds {
    let right = e.takes_effect.0 == dates::months(e.received.0, 12);
    holds(right, || format!("art. 40: {} of {} takes effect on {}", e.instrument, e.received, e.takes_effect))
}
