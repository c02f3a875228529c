//! A State as it is on a day.

use contracts::registry::{DecisionReference, InstrumentOnDay, StateOnDay, Status};
use jiff::civil::Date;
use treaty::Instrument;
use treaty::parties::Party;

use super::state::State;
use super::status::{governing, in_force_from, status_on};

/// The State on the day; none when nothing is recorded of it.
#[must_use]
pub fn state_on(state: &State, on: Date) -> Option<StateOnDay> {
    let particulars = state.particulars.on(on)?;
    Some(StateOnDay {
        state: state.code?,
        name: particulars.name.clone(),
        regional_group: particulars.regional_group,
        arrangement: state.arrangement.on(on).and_then(|arrangement| arrangement.regional_group),
        languages: particulars.languages.clone(),
        instruments: Instrument::ALL.map(|instrument| instrument_on(state, instrument, on)).to_vec(),
        uncac_party: state.uncac.on(on).copied().unwrap_or(false),
        opted_out: state.opt_out.on(on).copied().unwrap_or(false),
        voluntary_review: takes_part_as_signatory(state, on),
        offer: state.offer.on(on).copied().flatten(),
    })
}

/// Whether the State may come under review: it is party to the Convention, or has deposited for it, or wants to be reviewed as a signatory
/// (paras. 17 and 52).
#[must_use]
pub fn may_come_under_review(state: &State, on: Date) -> bool {
    let convention = status_on(state, Instrument::Untoc, on);
    matches!(convention, Status::Party | Status::Deposited | Status::Uncertain) || takes_part_as_signatory(state, on)
}

/// The decision behind the arrangement that holds on the day.
#[must_use]
pub fn arrangement_decision(state: &State, on: Date) -> Option<DecisionReference> {
    let arrangement = state.arrangement.on(on).filter(|arrangement| arrangement.regional_group.is_some())?;
    Some(arrangement.decision.clone())
}

/// Whether the State belongs on the list of that day: a party, one that has deposited, or a signatory.
#[must_use]
pub fn is_listed(state: &StateOnDay) -> bool {
    state.instruments.iter().any(|one| !matches!(one.status, Status::None | Status::Denounced))
}

/// The State as the States parties' file has it on the day; none when it has no deposit for the Convention that stands.
#[must_use]
pub fn party_on(state: &State, on: Date) -> Option<Party> {
    let on_day = state_on(state, on)?;
    let mut deposits = [None; 4];
    for one in &on_day.instruments {
        let stands = matches!(one.status, Status::Party | Status::Deposited | Status::Uncertain);
        deposits[one.instrument.index()] = one.deposit.filter(|_| stands);
    }
    deposits[Instrument::Untoc.index()]?;
    Some(Party {
        code: on_day.state,
        name: on_day.name,
        group: on_day.regional_group,
        deposits,
        uncac_party: on_day.uncac_party,
        languages: on_day.languages,
    })
}

fn instrument_on(state: &State, instrument: Instrument, on: Date) -> InstrumentOnDay {
    let status = status_on(state, instrument, on);
    let made = !matches!(status, Status::Signatory | Status::None);
    let adherence = governing(state, instrument, on).map(|(adherence, _)| adherence).filter(|_| made);
    let ending = adherence.and_then(|one| one.ending_as_known(on));
    InstrumentOnDay {
        instrument,
        status,
        deposit: adherence.map(|one| one.deposit),
        in_force_from: adherence.and_then(|one| in_force_from(state, instrument, one)).map(Into::into),
        denounced: ending.map(|one| one.received.into()),
        ends: ending.map(|one| one.takes_effect.into()),
    }
}

/// It declared so, and there still is an instrument that it has signed and is not party to.
fn takes_part_as_signatory(state: &State, on: Date) -> bool {
    let declared = state.voluntary_review.on(on).is_some_and(Option::is_some);
    declared && is_signatory(state, on)
}

/// Whether there is an instrument that it has signed and not ratified.
pub(super) fn is_signatory(state: &State, on: Date) -> bool {
    Instrument::ALL.into_iter().any(|instrument| status_on(state, instrument, on) == Status::Signatory)
}
