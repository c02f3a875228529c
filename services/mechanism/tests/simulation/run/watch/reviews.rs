//! A review: whose move it is, what follows by itself, and dates (invariants 10, 19, 20 and 21).

use contracts::registry::{Duty, DutyIn};
use contracts::reviews::{Capacity, Move, MoveKind, Mover, Stage, TemporaryFocalPoint};
use reviews::domain::{self, By, Circumstances, Moves, PhaseWork, Review};
use treaty::{Instrument, InstrumentSet, Phase, StateCode};

use super::{Holds, dates, holds};
use crate::run::world::World;

/// That it is so of a review.
pub(super) fn holds_of(world: &World, state: StateCode) -> Holds {
    let review = world.review(state);
    if review.state.is_none() {
        return Ok(());
    }
    let around = world.around(review);
    let again = domain::consequences(review, &around);
    holds(again.is_empty(), || format!("{state}: something follows that was not said: {again:?}"))?;
    holds(review.state == Some(state), || format!("the review of {state} is of {:?}", review.state))?;
    let Some(said) = &review.said else { return Err(format!("{state}: nobody was told whose move it is")) };
    let now = domain::moves(review, &around);
    holds(now.next == said.next && now.also == said.also, || format!("{state}: {now:?} was told as {said:?}"))?;
    waits_with_its_group(review, &now.next, &around)?;
    nobody_is_forgotten(world, review, &now)?;
    for one in std::iter::once(&now.next).chain(&now.also) {
        a_move(review, one, &around).map_err(|what| format!("{state}, {}: {what}", one.what.code()))?;
    }
    holds(now.also.iter().all(|one| one.what.is_somebodys()), || format!("{state}: nobody's move is open beside"))?;
    for (phase, work) in &review.phases {
        a_phase(review, *phase, work).map_err(|what| format!("{state}, {phase}: {what}"))?;
    }
    Ok(())
}

/// Only who is bound by the Convention waits for a group (AMB-02).
fn waits_with_its_group(review: &Review, next: &Move, c: &Circumstances<'_>) -> Holds {
    let state = review.state.unwrap();
    let bound = c.states.participation(state, c.today);
    let convention = Instrument::Untoc;
    let is_party = bound.in_force.contains(convention) || bound.unclear.contains(&convention);
    let waits = next.what == MoveKind::WaitForGroup;
    holds(is_party || !waits, || format!("{state} has left the Convention, and waits for its group"))
}

/// Somebody's move has a mover who can do it, of a State that takes part; nobody's has none.
fn a_move(review: &Review, one: &Move, c: &Circumstances<'_>) -> Holds {
    holds(one.what.is_somebodys() != one.who.is_empty(), || format!("movers: {:?}", one.who))?;
    let of = review.state.unwrap();
    for mover in &one.who {
        let Some(state) = mover.state() else { continue };
        let takes_part = review.participants().contains(&state) && !c.states.is_out(of, c.today);
        holds(takes_part, || format!("{state} takes no part"))?;
        let acting = c.people.acting_focal_point(state, of);
        // Where the mission acts only until the first focal point was named (AMB-06), nobody may act until another one is approved.
        let every_gap = c.rules.on(c.today).readings.temporary_focal_point == TemporaryFocalPoint::EveryGap;
        let right = match mover {
            Mover::FocalPoint { .. } => acting.is_some() || c.people.focal_point(state, of).is_some_and(|_| !every_gap),
            Mover::Mission { .. } => acting.is_none() || one.what == MoveKind::NameFocalPoint,
            Mover::Secretariat => true,
        };
        holds(right, || format!("{mover:?} is asked, and {acting:?} is the acting focal point"))?;
        if every_gap && matches!(one.what, MoveKind::Consult | MoveKind::ConfirmConsultation) {
            let by = acting.map_or(By::Mission { state }, |person| By::Official { state, person });
            let may = domain::acting(review, by, c);
            holds(may.is_ok(), || format!("{state} is asked and may not: {may:?}"))?;
        }
    }
    made_up_nothing(review, one)?;
    holds(one.since.0 <= c.today || !one.what.is_somebodys(), || format!("it has stood so since {}", one.since))
}

/// A day stands where a rule has one, and no other (TL-x); what is asked for is asked of somebody in a phase, for instruments of which
/// something is due (invariant 21).
fn made_up_nothing(review: &Review, one: &Move) -> Holds {
    use MoveKind as K;
    one.by.as_ref().map_or(Ok(()), dates::holds_of)?;
    // The last steps have the nominal end of the phase alone (para. 15), as long as that was to come when they came up.
    if let (K::AgreeLists | K::AgreeSummary, Some(work)) = (one.what, one.phase.and_then(|phase| review.phase(phase))) {
        let end = Some(&work.begun.nominal_end).filter(|end| one.since <= end.day);
        let end = one.by.as_ref() == end && one.agreed.is_none();
        holds(end, || format!("TL-x: it is due by {:?}, {:?}", one.by, one.agreed))?;
    }
    let without = matches!(one.what, K::DrawReviewers | K::FindFunds | K::Finished);
    let none = one.by.is_none() && one.agreed.is_none();
    holds(!without || none, || format!("TL-x: it is due by {:?}, {:?}", one.by, one.agreed))?;
    holds(!one.rule.to_string().is_empty(), || "no rule stands behind it".to_owned())?;
    let twice = one.who.windows(2).find(|pair| pair[0].state() >= pair[1].state());
    holds(twice.is_none(), || format!("{twice:?} are asked twice, or in another order than that of their codes"))?;
    let Some(work) = one.phase.filter(|_| one.what.is_somebodys()).and_then(|phase| review.phase(phase)) else {
        return Ok(());
    };
    let asked: InstrumentSet = one.instruments.iter().copied().collect();
    let open = work.open_instruments();
    holds(asked.is_subset_of(open), || format!("T1-FA: it is about {asked}, and something is due for {open}"))
}

/// Whose focal point is missing, or whose experts are, is told so, whoever looks (paras. 18 and 27; guidelines, paras. 5 and 6). By what
/// the registry has, which decides who that is.
fn nobody_is_forgotten(world: &World, review: &Review, now: &Moves) -> Holds {
    let (of, today) = (review.state.unwrap(), world.today);
    let Some((_, work)) = review.phases.last_key_value() else { return Ok(()) };
    if now.next.what == MoveKind::Finished || world.reviews.states.is_out(of, today) {
        return Ok(());
    }
    let asked = |state: StateCode, what: MoveKind| {
        let of_state = |one: &Move| one.what == what && one.who.iter().any(|mover| mover.state() == Some(state));
        of_state(&now.next) || now.also.iter().any(of_state)
    };
    for state in work.concerned(&review.reviewers).into_iter().chain([of]) {
        let people = world.registry.people.get(&state);
        let has = |duty| people.is_some_and(|people| people.with(DutyIn { review: of, duty }).next().is_some());
        let told = asked(state, MoveKind::NameFocalPoint);
        holds(told != has(Duty::FocalPoint), || format!("PR-18: {state} in {of}: told to name a focal point: {told}"))?;
        let told = asked(state, MoveKind::NameExperts);
        holds(told || has(Duty::Expert), || format!("PR-27: {state} in {of} is not told to name experts"))?;
    }
    Ok(())
}

fn a_phase(review: &Review, phase: Phase, work: &PhaseWork) -> Holds {
    let (state, begun) = (review.state.unwrap(), &work.begun);
    for due in
        [&begun.focal_points_by, &begun.experts_by, &begun.consultation_by, &begun.answers_cap, &begun.nominal_end]
    {
        dates::holds_of(due)?;
    }
    holds(begun.phase == phase && begun.state == state, || "it is of another".to_owned())?;
    for proposal in &work.proposals {
        for (by, confirmation) in &proposal.confirmed {
            holds(*by == confirmation.by, || format!("{by} signed for {}", confirmation.by))?;
            let known = matches!(confirmation.capacity, Capacity::FocalPoint | Capacity::PermanentRepresentative);
            holds(known && confirmation.on.0 >= proposal.on, || format!("{by} confirmed before it was proposed"))?;
        }
        let both = proposal.returned.keys().find(|one| proposal.confirmed.contains_key(*one));
        holds(both.is_none(), || format!("{both:?} has confirmed and asked for something else"))?;
    }
    is_complete_or_not(work)
}

/// A complete phase has what makes it so; the stage is what was done.
fn is_complete_or_not(work: &PhaseWork) -> Holds {
    let (answered, listed) = (work.unanswered().is_empty(), work.unlisted().is_empty());
    match work.stage() {
        Stage::ToCome => Err("a phase that has begun is to come".to_owned()),
        Stage::Complete => {
            // Lists alone are enough in one reading; where table 1 has nothing, nothing is needed (invariant 21). Whoever was complete
            // stays so.
            holds(listed, || format!("it is complete without the lists for {}", work.unlisted()))
        }
        Stage::NotStarted => holds(work.consulted().is_none(), || "they consulted, and it is not started".to_owned()),
        Stage::Consultation => {
            holds(work.consulted().is_some() && work.agreed.is_none(), || "there is nothing to be agreed".to_owned())
        }
        Stage::Answers => holds(!answered, || "nothing is to be answered".to_owned()),
        Stage::Feedback => holds(answered && work.feedback().is_none(), || "feedback is there".to_owned()),
        Stage::Lists => holds(!listed && work.feedback().is_some(), || "lists are agreed".to_owned()),
        Stage::Summary => holds(listed, || "lists are missing".to_owned()),
    }
}
