//! How far a review is: derived from what happened, never typed.

use contracts::reviews::{Arrears, Stage};
use treaty::{InstrumentSet, Phase, StateCode};

use super::beginning::reviewed_for;
use super::{Circumstances, PhaseWork, Review};

/// How far the review is in a phase.
#[must_use]
pub fn stage(review: &Review, phase: Phase) -> Stage {
    review.phase(phase).map_or(Stage::ToCome, PhaseWork::stage)
}

impl PhaseWork {
    /// How far it is: at the first step that is still to be taken. Later steps may have been taken before it.
    #[must_use]
    pub fn stage(&self) -> Stage {
        if self.completed.is_some() {
            Stage::Complete
        } else if self.agreed.is_none() {
            if self.consulted().is_some() { Stage::Consultation } else { Stage::NotStarted }
        } else if !self.unanswered().is_empty() {
            Stage::Answers
        } else if self.feedback().is_none() {
            Stage::Feedback
        } else if !self.unlisted().is_empty() {
            Stage::Lists
        } else {
            Stage::Summary
        }
    }
}

/// The last phase that has begun for the State; none before its first.
#[must_use]
pub fn current(review: &Review) -> Option<Phase> {
    review.phases.keys().next_back().copied()
}

/// Earlier phases that are unfinished and still owed, oldest first (AMB-04): earlier than the last that has begun for the State, and than
/// the one that its group is in.
#[must_use]
pub fn arrears(review: &Review, c: &Circumstances<'_>) -> Vec<Phase> {
    let of_group = c.group.and_then(|group| group.on(c.today)).map(|opened| opened.phase);
    let now = current(review).max(of_group);
    owed(review, c).into_iter().map(|(phase, _)| phase).filter(|phase| Some(*phase) < now).collect()
}

/// The phases in which something is owed, oldest first: begun, not complete, and not left by every instrument. Where arrears are dropped,
/// only the last that has begun (AMB-04).
pub(super) fn owed<'a>(review: &'a Review, c: &Circumstances<'_>) -> Vec<(Phase, &'a PhaseWork)> {
    let dropped = c.rules.on(c.today).readings.arrears == Arrears::Dropped;
    let last = current(review);
    let counts = |phase: Phase| !dropped || Some(phase) == last;
    review.unfinished().filter(|(phase, work)| counts(*phase) && !work.was_left()).collect()
}

/// The instruments that are reviewed: in the last phase that has begun, or those that would be today.
#[must_use]
pub fn instruments(review: &Review, c: &Circumstances<'_>) -> InstrumentSet {
    let Some((_, work)) = review.phases.last_key_value() else { return reviewed_for(review, c.today, c) };
    work.strands.iter().filter(|(_, strand)| strand.closed.is_none()).map(|(&instrument, _)| instrument).collect()
}

/// The instruments on which a State works in a phase: as State under review on all, as reviewing State on its own.
pub(super) fn works_on(review: &Review, work: &PhaseWork, state: StateCode) -> InstrumentSet {
    let open = work.open_instruments();
    if review.state == Some(state) {
        return open;
    }
    let own = review.reviewers.iter().find(|one| one.state == state).map(|one| one.instruments);
    open.intersection(own.unwrap_or_default())
}

/// The instruments on which a State works and that none of its experts knows: pointed out, and no duty, unless each needs one (AMB-08).
#[must_use]
pub fn unknown_expertise(review: &Review, state: StateCode, c: &Circumstances<'_>) -> InstrumentSet {
    let (Some(of), Some((_, work))) = (review.state, review.phases.last_key_value()) else {
        return InstrumentSet::EMPTY;
    };
    let experts = c.people.experts(state, of);
    let known = experts.fold(InstrumentSet::EMPTY, |known, (_, expertise)| known.union(expertise));
    works_on(review, work, state).difference(known)
}
