//! Who waits: States that joined after the first drawing (AMB-31), signatories that want to be reviewed (para. 52), and the reviews
//! that are still owed (para. 29).

use contracts::drawing::{WaitingLine, WaitsFor};
use jiff::civil::Date;
use treaty::StateCode;

use super::Known;
use super::cycle::Cycle;
use super::pairings::Pairings;
use super::pool::{self, Choice, Limits};

/// States that do not take part in the result that stands, and what each waits for. Nobody waits before the first drawing.
#[must_use]
pub fn to_join(cycle: &Cycle, known: &Known, today: Date) -> Vec<WaitingLine> {
    let Some(pairings) = cycle.pairings() else { return Vec::new() };
    let choice = Choice { signatories: false, ..Choice::plain(today) };
    let parties = pool::form(known, &Limits::new(known, cycle, today), &choice, &pairings.transcript().rules);
    // A signatory that became a party waits like every other party, although it is reviewed already.
    let in_no_group = |state: &StateCode| pairings.state(*state).is_none_or(|entry| !entry.reviewer);
    let parties = parties.map(|pool| pool.states).unwrap_or_default();
    let parties =
        parties.into_iter().map(|entry| entry.state).filter(in_no_group).map(|state| (state, WaitsFor::Group));
    let signatories = known.signatories(today).into_iter().filter(|s| pairings.state(s.state).is_none()).map(|s| {
        let waits_for = if s.funding.is_some() { WaitsFor::Reviewers } else { WaitsFor::Funds };
        (s.state, waits_for)
    });
    let mut waiting: Vec<WaitingLine> = parties
        .chain(signatories)
        .map(|(state, waits_for)| WaitingLine { state, name: known.name(state, today), waits_for })
        .collect();
    waiting.sort_by_key(|line| line.state);
    waiting
}

/// States that may review and have been drawn for no review so far: each owes one by the end of the process (para. 29).
#[must_use]
pub fn owing(cycle: &Cycle) -> Vec<StateCode> {
    let of = |pairings: &Pairings| {
        let fewest = pairings.transcript().rules.fewest_reviews;
        let states = pairings.pool().states.iter().filter(|entry| entry.reviewer).map(|entry| entry.state);
        states.filter(|&state| pairings.load(state) < fewest).collect()
    };
    cycle.pairings().map(of).unwrap_or_default()
}
