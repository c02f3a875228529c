//! Treaty status anew (AMB-02): gaps that new ratifications opened, and declarations of parties that are reviewed for what they have only
//! signed (para. 52); strands that denunciations closed, and declarations that were taken back.

use std::collections::BTreeSet;

use contracts::Notice;
use contracts::drawing::{Readings, Signatories};
use lots::record::{Assignment, Inputs, Kind, LeftOut, Pool, PoolState, Standing, TakenAs};
use lots::redraw;
use treaty::{Instrument, StateCode};

use crate::domain::Known;
use crate::domain::pairings::Pairings;
use crate::domain::pool::{self, Choice, Limits};

pub(super) fn inputs(
    pairings: &Pairings,
    known: &Known,
    limits: &Limits,
    choice: &Choice<'_>,
    readings: Readings,
) -> Result<Inputs, Notice> {
    let earlier = taken_before(pairings.pool());
    let choice = Choice { earlier, ..*choice };
    let formed = pool::form(known, limits, &choice, &pairings.transcript().rules)?;
    let mut inputs = redraw::supplement(&pairings.as_previous(), of_the_same_states(formed, pairings, readings));
    follow_the_pool(&mut inputs.standing, &inputs.pool, pairings);
    Ok(inputs)
}

/// What was taken as in force when the pool was formed.
fn taken_before(pool: &Pool) -> BTreeSet<(StateCode, Instrument)> {
    let taken = pool.assumptions.iter().filter(|assumption| assumption.taken_as == TakenAs::InForce);
    taken.map(|assumption| (assumption.state, assumption.instrument)).collect()
}

/// Who takes part stays: a party that is new joins by a drawing of its own (AMB-31), and so does a signatory that became one, since it
/// is in no group yet (AMB-21). Regions stay as the lots were drawn.
fn of_the_same_states(mut pool: Pool, pairings: &Pairings, readings: Readings) -> Pool {
    let (stay, new): (Vec<PoolState>, Vec<PoolState>) =
        pool.states.into_iter().partition(|entry| pairings.state(entry.state).is_some());
    pool.states = stay;
    for entry in &mut pool.states {
        if let Some(before) = pairings.state(entry.state) {
            (entry.region, entry.drawing_region) = (before.region, before.drawing_region);
            entry.reviewer &= before.reviewer || readings.signatories == Signatories::InAGroup;
        }
    }
    let reason = "takes part from the meeting that puts it in a yearly group (AMB-31)";
    pool.left_out.extend(new.into_iter().map(|entry| LeftOut { state: entry.state, reason: reason.to_owned() }));
    pool.left_out.sort_by_key(|left| left.state);
    pool
}

/// What stands, without those who are no parties any more and without the strands that they left.
pub(super) fn follow_the_pool(standing: &mut Standing, pool: &Pool, pairings: &Pairings) {
    let entry = |code: StateCode| pool.states.iter().find(|entry| entry.state == code);
    let is_in = |code: StateCode| entry(code).is_some();
    standing.groups.retain(|group| entry(group.state).is_some_and(|entry| entry.under_review));
    standing.ended.retain(|ended| is_in(ended.reviewer) && is_in(ended.state_under_review));
    standing.excluded.retain(|pair| is_in(pair.reviewer) && is_in(pair.state_under_review));
    standing.assignments.retain_mut(|a| {
        let shared = entry(a.reviewer).zip(entry(a.state_under_review));
        let shared = shared.map(|(reviewer, state)| pool.shared(reviewer, state)).unwrap_or_default();
        a.instruments = a.instruments.intersection(shared);
        !a.instruments.is_empty()
    });
    let mains: Vec<Assignment> = standing.assignments.iter().filter(|a| a.kind == Kind::Main).copied().collect();
    standing.assignments.retain(|a| a.kind == Kind::Main || mains.iter().any(|main| beside(main, a, pool)));
    // Whoever lost a place by this owes no review in this draw; nor does a signatory that became a party and reviews from now on.
    let before = pairings.standing().assignments.iter();
    let stands = |a: &&Assignment| standing.assignments.iter().any(|s| same_pair(s, a));
    let lost: Vec<StateCode> = before.filter(|a| !stands(a)).map(|a| a.reviewer).collect();
    let became = pool.states.iter().filter(|e| e.reviewer && pairings.state(e.state).is_some_and(|b| !b.reviewer));
    standing.deferred.extend(became.map(|entry| entry.state).chain(lost));
    standing.deferred.retain(|&code| entry(code).is_some_and(|entry| entry.reviewer));
    standing.deferred.sort_unstable();
    standing.deferred.dedup();
}

fn same_pair(one: &Assignment, other: &Assignment) -> bool {
    (one.state_under_review, one.reviewer) == (other.state_under_review, other.reviewer)
}

/// Whether an additional reviewing State completes this main one. Those of a State without a region are told apart by their own.
fn beside(main: &Assignment, additional: &Assignment, pool: &Pool) -> bool {
    let region = |code| pool.states.iter().find(|entry| entry.state == code).and_then(|entry| entry.drawing_region);
    main.state_under_review == additional.state_under_review
        && main.slot == additional.slot
        && (region(main.state_under_review).is_some() || region(main.reviewer) == region(additional.reviewer))
}
