//! What must hold of an event when it is said (invariants 8, 9, 10, 20, 21 and 22).

use contracts::reviews::{OpenedBy, PhaseBegun, PhaseOpened, ReviewsEvent};
use treaty::{Instrument, Phase};

use super::{Holds, dates, holds};
use crate::run::world::{Event, World};

/// That it is so of an event.
pub(super) fn holds_of(world: &World, event: &Event) -> Holds {
    let Event::Reviews(event) = event else { return Ok(()) };
    match event {
        ReviewsEvent::PhaseOpened(e) => opened(world, e),
        ReviewsEvent::PhaseBegun(e) => begun(world, e),
        ReviewsEvent::ConsultationAgreed(e) => {
            let work = world.review(e.state).phase(e.phase).unwrap();
            let proposal = work.proposals.iter().find(|one| one.number == e.proposal).unwrap();
            let held = proposal.held_until().unwrap();
            let late = held.saturating_add(jiff::Span::new().months(6));
            let cap = work.begun.answers_cap.day.0.max(late);
            holds(e.answers_by.0 <= cap, || format!("{}: agreed for {}, beyond {cap}", e.state, e.answers_by))?;
            e.cap_after_consultation.as_ref().map_or(Ok(()), dates::holds_of)?;
            holds((1..=3).contains(&e.languages.len()), || format!("PR-50: {:?}", e.languages))
        }
        ReviewsEvent::StepRecorded(e) => e.due.as_ref().map_or(Ok(()), dates::holds_of),
        _ => Ok(()),
    }
}

/// A gate was met, in whole numbers, or the Conference decided.
fn opened(world: &World, e: &PhaseOpened) -> Holds {
    dates::holds_of(&e.nominal_end)?;
    let group = &world.reviews.groups[e.group as usize];
    match &e.by {
        OpenedBy::Start => holds(e.phase == Phase::I, || format!("{} opened by its start", e.phase)),
        OpenedBy::Decision { decision } => holds(!decision.reference.is_empty(), || "no decision is named".to_owned()),
        OpenedBy::Gate { completed, foreseen, numerator, denominator } => {
            let before = Phase::ALL.into_iter().find(|one| one.next() == Some(e.phase)).unwrap();
            let last = group.opened(before).unwrap();
            let done = world.completed(before).intersection(&last.foreseen).count();
            let counted = (usize::try_from(*completed).unwrap(), usize::try_from(*foreseen).unwrap());
            let truth = (done, last.foreseen.len());
            holds(counted == truth, || format!("{:?}: counted {counted:?}, and it was {truth:?}", e.group))?;
            let met = u64::from(*completed) * u64::from(*denominator) >= u64::from(*foreseen) * u64::from(*numerator);
            holds(met, || format!("{:?} entered {} with {completed} of {foreseen}", e.group, e.phase))?;
            holds(e.start >= e.nominal_start, || format!("{:?} entered {} before its day", e.group, e.phase))
        }
    }
}

/// The cluster is that of the phase of the group; articles 8 and 9 are asked of those not party to the other Convention.
fn begun(world: &World, e: &PhaseBegun) -> Holds {
    let review = world.review(e.state);
    if let Some(opened) = review.group.and_then(|group| world.reviews.groups[group as usize].opened(e.phase)) {
        holds(opened.cluster == e.cluster, || format!("{}: {} and its group {}", e.state, e.cluster, opened.cluster))?;
        holds(e.start.0 >= opened.start, || format!("{} began {} before its group", e.state, e.phase))?;
    }
    holds(e.start.0 <= world.today, || format!("{} begins {} on a day to come", e.state, e.phase))?;
    let bound = world.reviews.states.participation(e.state, world.today);
    let binds = |one: &contracts::reviews::Strand| {
        bound.in_force.contains(one.instrument) || bound.unclear.contains(&one.instrument)
    };
    let left = e.strands.iter().find(|one| review.group.is_some() && !binds(one));
    holds(left.is_none(), || format!("AMB-02: {} begins {} for what it has left: {left:?}", e.state, e.phase))?;
    let uncac = world.reviews.states.uncac_party(e.state, e.start.0);
    let convention = e.strands.iter().find(|one| one.instrument == Instrument::Untoc);
    let asked = convention.is_some_and(|one| one.articles.contains(&8) || one.articles.contains(&9));
    holds(!(asked && uncac), || format!("{}: articles 8 and 9 are asked of a party", e.state))?;
    let table = treaty::table_1::articles_asked;
    let right = |one: &contracts::reviews::Strand| one.articles == table(one.instrument, e.cluster, uncac);
    holds(e.strands.iter().all(right), || format!("{}: strands of another cluster", e.state))
}
