//! What follows by itself from what is known.

use contracts::Day;
use contracts::reviews::{
    CompleteWhen, ConsultationAgreed, Due, InstrumentsFixed, MovesChanged, PhaseCompleted, PhaseReopened, ReviewsEvent,
    Step, Strand, StrandClosed, StrandOpened,
};
use jiff::Timestamp;
use jiff::civil::Date;
use journal::Aggregate as _;
use treaty::table_1::articles_asked;
use treaty::{Instrument, InstrumentSet, Phase, StateCode};

use super::beginning::{as_drawn, begin};
use super::consultation::cap_after;
use super::{Circumstances, Moves, PhaseWork, Proposal, Review, StrandWork, moves};

/// Everything that follows by itself from what is known now: phases begin, instruments leave, a consultation is agreed, a phase is
/// complete or is not any more, and whose move it is. Nothing when nothing changed: what it gives, it gives once.
#[must_use]
pub fn consequences(review: &Review, c: &Circumstances<'_>) -> Vec<ReviewsEvent> {
    followed(review, Vec::new(), c)
}

/// These events, with everything that follows from them.
pub(super) fn followed(review: &Review, events: Vec<ReviewsEvent>, c: &Circumstances<'_>) -> Vec<ReviewsEvent> {
    let mut course = Course { review: review.clone(), events: Vec::new() };
    course.happen(events);
    if course.review.state.is_none() {
        return course.events;
    }
    // A phase that is complete may let the next begin, for whoever was kept back by it; four times at most.
    for _ in Phase::ALL {
        let before = course.events.len();
        course.happen(begin(&course.review, c).into_iter().map(Into::into));
        course.each_phase(instruments_came_and_left, c);
        course.each_phase(agreed, c);
        course.each_phase(completed, c);
        if course.events.len() == before {
            break;
        }
    }
    course.happen(moved(&course.review, c));
    course.events
}

struct Course {
    review: Review,
    events: Vec<ReviewsEvent>,
}

impl Course {
    fn happen(&mut self, events: impl IntoIterator<Item = ReviewsEvent>) {
        for event in events {
            self.review.evolve(&event, Timestamp::UNIX_EPOCH);
            self.events.push(event);
        }
    }

    fn each_phase(&mut self, what: FollowsInAPhase, c: &Circumstances<'_>) {
        let follows = self.review.phases.iter().flat_map(|(&phase, work)| what(&self.review, phase, work, c));
        let follows: Vec<_> = follows.collect();
        self.happen(follows);
    }
}

/// What follows in a phase of a review.
type FollowsInAPhase = fn(&Review, Phase, &PhaseWork, &Circumstances<'_>) -> Vec<ReviewsEvent>;

/// An instrument leaves on the day on which its denunciation has effect; one that the State has only signed, when it no longer wants to be
/// reviewed for it. One joins in the middle of a phase only where the registry learns late that it was in force when the phase began; a new
/// one joins with the next phase (AMB-02), and so does a later declaration (para. 52).
fn instruments_came_and_left(
    review: &Review,
    phase: Phase,
    work: &PhaseWork,
    c: &Circumstances<'_>,
) -> Vec<ReviewsEvent> {
    let Some(state) = review.state.filter(|_| work.completed.is_none()) else { return Vec::new() };
    let strand_closed = |instrument| StrandClosed { state, phase, instrument, on: Day(c.today) }.into();
    let left =
        work.strands.iter().filter(|(instrument, strand)| strand.closed.is_none() && left(review, **instrument, c));
    let left: Vec<ReviewsEvent> = left.map(|(&instrument, _)| strand_closed(instrument)).collect();
    let uncac = c.states.uncac_party(state, work.begun.start.0);
    let joined = joined(review, phase, work, c).iter().map(|instrument| {
        let strand = Strand { instrument, articles: articles_asked(instrument, work.begun.cluster, uncac) };
        StrandOpened { state, phase, strand, on: Day(c.today) }.into()
    });
    left.into_iter().chain(joined).collect()
}

/// Whether an instrument no longer binds the State: only where that can be said, and never what a signatory has signed, or a party that
/// still wants to be reviewed for it. A contribution that falls away ends nothing that has begun.
fn left(review: &Review, instrument: Instrument, c: &Circumstances<'_>) -> bool {
    let Some(state) = review.state.filter(|_| review.group.is_some()) else { return false };
    let today = c.states.participation(state, c.today);
    let binds = today.in_force.contains(instrument) || today.unclear.contains(&instrument);
    !binds && !wanted(state, c.today, c).contains(instrument)
}

/// The Protocols that a party has only signed, and has declared that it wants to be reviewed for (para. 52); whoever pays.
fn wanted(state: StateCode, on: Date, c: &Circumstances<'_>) -> InstrumentSet {
    c.states.willing_party(state, on).map(|willing| willing.signed).unwrap_or_default()
}

fn joined(review: &Review, phase: Phase, work: &PhaseWork, c: &Circumstances<'_>) -> InstrumentSet {
    let Some(state) = review.state.filter(|_| review.group.is_some()) else { return InstrumentSet::EMPTY };
    let start = work.begun.start.0;
    let fixed = c.rules.on(start).readings.instruments == InstrumentsFixed::FirstPhase;
    if c.states.is_out(state, c.today) || (fixed && phase != Phase::I) {
        return InstrumentSet::EMPTY;
    }
    let (then, now) = (c.states.participation(state, start).in_force, c.states.participation(state, c.today).in_force);
    // One that was closed opens again where it turns out that the State was bound on that day: what was recorded by mistake was corrected.
    // Whoever left and is bound anew goes on with the next phase, as with a new instrument.
    let bound = |instrument, on| {
        let in_force = c.states.participation(state, on).in_force;
        in_force.union(wanted(state, on, c)).contains(instrument)
    };
    let stays = |(&instrument, strand): (&Instrument, &StrandWork)| {
        strand.closed.is_none_or(|closed| !bound(instrument, closed)).then_some(instrument)
    };
    let stays = work.strands.iter().filter_map(stays);
    // What the State has only signed is never opened in mid-phase, only opened again.
    let had: InstrumentSet = work.strands.keys().copied().collect();
    let again = had.intersection(wanted(state, c.today, c));
    let open = then.intersection(now).union(again).difference(stays.collect());
    as_drawn(review, open, c)
}

/// A consultation is agreed when the State under review and every reviewing State with something to review have confirmed (para. 31).
fn agreed(review: &Review, phase: Phase, work: &PhaseWork, c: &Circumstances<'_>) -> Vec<ReviewsEvent> {
    let (Some(state), Some(proposal)) = (review.state, work.latest()) else { return Vec::new() };
    let concerned = work.concerned(&review.reviewers);
    let agreed_before = work.agreed.as_ref().is_some_and(|agreed| agreed.proposal == proposal.number);
    if agreed_before
        || work.completed.is_some()
        || concerned.is_empty()
        || !proposal.missing(state, &concerned).is_empty()
    {
        return Vec::new();
    }
    let agreed = ConsultationAgreed {
        state,
        phase,
        proposal: proposal.number,
        languages: proposal.languages.clone(),
        answers_by: proposal.answers_by,
        feedback_by: proposal.feedback_by,
        cap_after_consultation: cap_after_consultation(work, proposal, c),
        on: Day(c.today),
    };
    vec![agreed.into()]
}

/// Six months after the consultation, where that counts (AMB-14): by the rules of the day on which it was laid down. What was agreed before
/// keeps its own.
fn cap_after_consultation(work: &PhaseWork, proposal: &Proposal, c: &Circumstances<'_>) -> Option<Due> {
    let rules = c.rules.on(proposal.on);
    match &work.agreed {
        Some(agreed) => agreed.cap_after_consultation.clone(),
        None => cap_after(work, &proposal.held_on, rules.readings.answers_from, &rules).ok()?,
    }
}

/// A phase is complete when list and summary are agreed for all its instruments (para. 39, AMB-03), and not any more when what made it so
/// is struck. Whoever was complete under another reading stays so.
fn completed(review: &Review, phase: Phase, work: &PhaseWork, c: &Circumstances<'_>) -> Vec<ReviewsEvent> {
    let Some(state) = review.state else { return Vec::new() };
    let when = c.rules.on(c.today).readings.complete;
    let group = review.group;
    match work.completed {
        None => completed_on(work, when)
            .map(|on| PhaseCompleted { state, group, phase, on: Day(on) }.into())
            .into_iter()
            .collect(),
        Some(_) if is_undone(work, when) => vec![PhaseReopened { state, group, phase, on: Day(c.today) }.into()],
        Some(_) => Vec::new(),
    }
}

/// The day of the last step. A phase in which nothing is due is complete from its first day (T1-FA, invariant 21); one that every
/// instrument has left is never complete.
fn completed_on(work: &PhaseWork, when: CompleteWhen) -> Option<Date> {
    if work.was_left() {
        return None;
    }
    let lists = work.open_instruments().iter().map(|instrument| work.list(instrument).map(|entry| entry.on));
    let last = lists.collect::<Option<Vec<_>>>()?.into_iter().max();
    match (last, when) {
        (None, _) => Some(work.begun.start.0),
        (Some(last), CompleteWhen::ListAlone) => Some(last),
        (Some(last), CompleteWhen::ListAndSummary) => work.summary().map(|summary| summary.on.max(last)),
    }
}

fn is_undone(work: &PhaseWork, when: CompleteWhen) -> bool {
    let was_struck = |step: Step| work.entries.iter().any(|entry| entry.struck.is_some() && entry.step == step);
    let without_summary = when == CompleteWhen::ListAndSummary && work.summary().is_none() && was_struck(Step::Summary);
    let without_list = work.unlisted().iter().any(|instrument| was_struck(Step::List { instrument }));
    without_summary || without_list
}

fn moved(review: &Review, c: &Circumstances<'_>) -> Option<ReviewsEvent> {
    let (state, Moves { next, also }) = (review.state?, moves(review, c));
    let moved = MovesChanged { state, next, also };
    (review.said.as_ref() != Some(&moved)).then(|| moved.into())
}
