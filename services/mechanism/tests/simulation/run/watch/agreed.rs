//! The consultation of paragraph 31: what is laid down keeps to its limits, and whoever confirms may (paras. 18, 31, 34, 35, 47, 48 and 50;
//! invariants 10 and 20).

use std::collections::BTreeSet;

use contracts::Day;
use contracts::reviews::{
    AnswersFrom, Capacity, ConsultationAgreed, ConsultationConfirmed, ConsultationProposed, TemporaryFocalPoint,
};
use jiff::civil::Date;
use reviews::domain::{PhaseWork, Proposal};
use treaty::{Language, Phase, StateCode};

use super::{Holds, dates, holds};
use crate::run::world::World;

fn proposal(world: &World, state: StateCode, phase: Phase, number: u32) -> (&PhaseWork, &Proposal) {
    let work = world.review(state).phase(phase).unwrap();
    (work, work.proposals.iter().find(|one| one.number == number).unwrap())
}

/// Whoever acts for a State in a review takes part in it, and is its approved focal point; the permanent representative as long as there is
/// none (AMB-06). By what the registry has, which decides who that is.
pub(super) fn acts(world: &World, review: StateCode, state: StateCode, capacity: Capacity) -> Holds {
    let takes_part = world.review(review).participants().contains(&state);
    holds(takes_part, || format!("PR-31: {state} acts in the review of {review}, where it has no part"))?;
    let people = world.registry.people.get(&state);
    let has_one = people.is_some_and(|people| people.focal_point_acts(review));
    let every_gap = world.reviews.rules.on(world.today).readings.temporary_focal_point == TemporaryFocalPoint::EveryGap;
    let right = match capacity {
        Capacity::FocalPoint => has_one,
        Capacity::PermanentRepresentative => !has_one && (every_gap || never_had_one(world, state, review)),
    };
    holds(right, || format!("PR-18: {capacity:?} acts for {state} in the review of {review}"))
}

fn never_had_one(world: &World, state: StateCode, review: StateCode) -> bool {
    let focal_point = contracts::registry::Duty::FocalPoint;
    world.reviews.people.tenures(state, review).iter().all(|had| had.duty != focal_point)
}

/// One language or two, exceptionally three; days that were; answers and feedback within their six months. What the Secretariat writes on
/// behalf of a State is not confirmed by it (para. 48).
pub(super) fn proposed(world: &World, e: &ConsultationProposed) -> Holds {
    let (work, proposal) = proposal(world, e.state, e.phase, e.proposal);
    languages(e)?;
    let (Some(first), Some(last)) = (e.held_on.first(), e.held_on.last()) else {
        return Err(format!("PR-31: {} consulted on no day", e.state));
    };
    let drawn = world.review(e.state).first_settled;
    let were = last.0 <= world.today && drawn.is_some_and(|drawn| drawn <= first.0);
    holds(were, || {
        format!("PR-31: {} consulted from {first} to {last}, and had reviewing States on {drawn:?}", e.state)
    })?;
    match e.by {
        Some(capacity) => acts(world, e.state, e.state, capacity)?,
        None => holds(proposal.confirmed.is_empty(), || {
            format!("PR-48: {} has confirmed what the Secretariat wrote: {:?}", e.state, proposal.confirmed)
        })?,
    }
    within_limits(world, work, e, [first.0, last.0])
}

fn languages(e: &ConsultationProposed) -> Holds {
    let different: BTreeSet<Language> = e.languages.iter().copied().collect();
    let right = different.len() == e.languages.len() && (1..=3).contains(&different.len());
    holds(right && e.exceptional == (different.len() == 3), || format!("PR-50: {}, {:?}", e.state, e.languages))
}

/// Six months after the start; after a consultation that was held late, six months after that, and none anew once something was agreed
/// (para. 34, AMB-14).
fn within_limits(world: &World, work: &PhaseWork, e: &ConsultationProposed, [first, last]: [Date; 2]) -> Holds {
    let start = work.begun.start.0;
    let from_start = world.reviews.rules.on(world.today).readings.answers_from == AnswersFrom::Start;
    let before = work.proposals.iter().filter(|one| one.number < e.proposal && stands_behind(one, e.state));
    let consulted = before.filter_map(|one| one.held_on.first()).map(|day| day.0).chain([first]).min();
    let in_time = consulted.is_some_and(|day| day <= dates::days(start, 7 * dates::consultation(world, start)));
    let agreed = work.agreed.as_ref().filter(|agreed| agreed.proposal < e.proposal);
    let beside = match agreed {
        Some(agreed) => agreed.cap_after_consultation.as_ref().map(|cap| cap.day.0),
        None => Some(dates::months(last, dates::answers(world, world.today))).filter(|_| !from_start || !in_time),
    };
    let cap = beside.unwrap_or(work.begun.answers_cap.day.0);
    let right = (start..=cap).contains(&e.answers_by.0);
    holds(right, || format!("PR-34: {}: answers by {}, from {start} to {cap}", e.state, e.answers_by))?;
    let latest = dates::months(e.answers_by.0, dates::feedback(world, e.answers_by.0));
    let right = e.feedback_by.is_none_or(|by| (e.answers_by..=Day(latest)).contains(&by));
    holds(right, || format!("PR-35: {}: feedback by {:?}, and {latest} is the last day", e.state, e.feedback_by))
}

/// What the State laid down itself, or confirmed.
fn stands_behind(proposal: &Proposal, state: StateCode) -> bool {
    proposal.by.is_some() || proposal.confirmed.contains_key(&state)
}

/// A State confirms for itself, in a review in which it has something to confirm.
pub(super) fn confirmed(world: &World, e: &ConsultationConfirmed) -> Holds {
    acts(world, e.state, e.by, e.capacity)?;
    let (work, _) = proposal(world, e.state, e.phase, e.proposal);
    let concerned = e.by == e.state || work.concerned(&world.review(e.state).reviewers).contains(&e.by);
    holds(concerned, || format!("T1-FA: {} confirms in the review of {}, and reviews nothing", e.by, e.state))
}

/// Everybody concerned has confirmed just this, and nobody for another.
pub(super) fn agreed(world: &World, e: &ConsultationAgreed) -> Holds {
    let (work, proposal) = proposal(world, e.state, e.phase, e.proposal);
    let concerned = work.concerned(&world.review(e.state).reviewers);
    let missing = proposal.missing(e.state, &concerned);
    holds(missing.is_empty(), || format!("PR-31: {}, {}: agreed without {missing:?}", e.state, e.phase))?;
    let same = (&e.languages, e.answers_by, e.feedback_by);
    let laid_down = (&proposal.languages, proposal.answers_by, proposal.feedback_by);
    holds(same == laid_down, || format!("PR-31: {}: agreed {same:?}, laid down {laid_down:?}", e.state))?;
    let Some(cap) = &e.cap_after_consultation else { return Ok(()) };
    dates::holds_of(cap)?;
    // It is that of the consultation of which the first agreement came.
    let after = |one: &Proposal| {
        one.held_on.last().is_some_and(|last| cap.day.0 == dates::months(last.0, dates::answers(world, one.on)))
    };
    holds(work.proposals.iter().any(after), || format!("AMB-14: {}: {} after a consultation", e.state, cap.day))
}
