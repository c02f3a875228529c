//! Who reviews whom, after a drawing (invariants 1 to 5 and 7).

use std::collections::{BTreeMap, BTreeSet};

use contracts::drawing::{DrawingEvent, Ground};
use drawing::domain::Pairings;
use lots::record::{Assignment, Kind, PoolState, SlotKind};
use treaty::StateCode;

use super::{Holds, holds};
use crate::run::world::{Event, World};

/// Whether who reviews whom is to be looked at again.
pub(super) const fn settles(event: &Event) -> bool {
    matches!(event, Event::Drawing(DrawingEvent::ReviewersSettled(_)))
}

/// Whether somebody asked for lots to be drawn again.
pub(super) const fn asks_again(event: &Event) -> bool {
    matches!(event, Event::Drawing(DrawingEvent::RedrawRequested(_) | DrawingEvent::PoolFrozen(_)))
}

/// That it is lawful.
fn holds_of_pairs(pairings: &Pairings) -> Holds {
    let assignments = &pairings.standing().assignments;
    let pairs: BTreeSet<_> = assignments.iter().map(|one| (one.state_under_review, one.reviewer)).collect();
    holds(pairs.len() == assignments.len(), || "a pair is assigned twice".to_owned())?;
    let parties = |code| pairings.state(code).map(|state| (state.reviewer, state.instruments));
    for one in assignments {
        let (state, reviewer) = (one.state_under_review, one.reviewer);
        holds(state != reviewer, || format!("{state} reviews itself"))?;
        holds(!pairs.contains(&(reviewer, state)), || format!("PR-28a: {state} and {reviewer} review each other"))?;
        let (Some((_, under)), Some((may, party))) = (parties(state), parties(reviewer)) else {
            return Err(format!("{state} or {reviewer} is not in the pool"));
        };
        holds(may, || format!("PR-26: {reviewer} is no party that reviews"))?;
        let lawful = one.instruments.is_subset_of(under.intersection(party));
        holds(lawful, || format!("PR-28b: {reviewer} is not party to all that it reviews of {state}"))?;
    }
    Ok(())
}

/// That everything about the lots is.
pub(super) fn holds_all(world: &World) -> Holds {
    let Some(pairings) = world.cycle.pairings() else { return Ok(()) };
    holds_of_pairs(pairings)?;
    let (known, today) = (&world.reviews.states, world.today);
    let (offers, exceptions) = (known.offers(today), pairings.exceptions());
    for entry in &pairings.pool().states {
        let most = entry.most_reviews.max(offers.get(&entry.state).copied().unwrap_or(0));
        let load = pairings.load(entry.state);
        holds(load <= most, || format!("PR-29: {} reviews {load}, and {most} are the most", entry.state))?;
        if entry.under_review && !exceptions.contains(&entry.state) {
            is_reviewed(pairings, entry)?;
        }
    }
    Ok(())
}

/// Two main reviewing States, one of the region and one of another; two for each instrument; four in all but by consent.
fn is_reviewed(pairings: &Pairings, entry: &PoolState) -> Holds {
    let state = entry.state;
    let of: Vec<&Assignment> =
        pairings.standing().assignments.iter().filter(|one| one.state_under_review == state).collect();
    holds(of.len() <= entry.most_reviewers, || format!("PR-28c: {state} has {} reviewing States", of.len()))?;
    let main: Vec<SlotKind> = of.iter().filter(|one| one.kind == Kind::Main).map(|one| one.slot).collect();
    holds(main.len() == 2, || format!("PR-28i: {state} has {} main reviewing States", main.len()))?;
    for instrument in entry.instruments.iter() {
        let covering = of.iter().filter(|one| one.instruments.contains(instrument)).count();
        holds(covering >= 2, || format!("PR-26i: {state} has {covering} reviewing States for {instrument}"))?;
    }
    let region = |code: StateCode| pairings.state(code).and_then(|one| one.drawing_region);
    let Some(own) = region(state) else { return Ok(()) };
    for one in of.iter().filter(|one| !pairings.is_by_decision(state, one.reviewer)) {
        let same = region(one.reviewer) == Some(own);
        let right = same == (one.slot == SlotKind::SameRegion);
        holds(right, || format!("PR-28ii: {} of {state} is in the wrong place", one.reviewer))?;
    }
    Ok(())
}

/// Four requests each, and a meeting for every drawing.
pub(super) fn quota(world: &World) -> Holds {
    let mut used: BTreeMap<(StateCode, StateCode), usize> = BTreeMap::new();
    for one in world.cycle.requests().iter().filter(|one| !one.withdrawn && matches!(one.ground, Ground::Any { .. })) {
        *used.entry((one.by, one.state_under_review)).or_default() += 1;
    }
    holds(used.values().all(|count| *count <= 4), || "PR-28d: a State asked more than four times".to_owned())?;
    let frozen = world.cycle.drawings().iter().filter(|one| one.stage == drawing::domain::Stage::Frozen).count();
    holds(frozen <= 1, || "two drawings are frozen".to_owned())?;
    holds(world.cycle.drawings().iter().all(|one| one.meeting.is_some()), || "a drawing without a meeting".to_owned())
}
