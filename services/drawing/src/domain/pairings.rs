//! Who reviews whom now: the last counted drawing, with what meetings decided after it without the lot.

use std::collections::BTreeSet;
use std::sync::Arc;

use contracts::drawing::OverrideRecorded;
use lots::record::{Assignment, Ended, Inputs, Pair, Pool, PoolState, Standing, Transcript};
use treaty::StateCode;

/// The result that stands.
///
/// A meeting may give a State a reviewing State of another region than the lot would (AMB-13). The engine knows no such
/// exception; such a review is *set aside* from the inputs of further drawings (see `freezing`), and joined to their results here.
#[derive(Clone, Debug, PartialEq)]
pub struct Pairings {
    drawing: u32,
    transcript: Arc<Transcript>,
    pool: Pool,
    standing: Standing,
    by_decision: BTreeSet<(StateCode, StateCode)>,
    overrides: Vec<OverrideRecorded>,
}

impl Pairings {
    /// The result of a drawing that counts, after the result before it.
    pub(crate) fn after_draw(previous: Option<&Self>, drawing: u32, transcript: Arc<Transcript>) -> Self {
        let mut pairings = Self {
            drawing,
            pool: transcript.pool.clone(),
            standing: Standing {
                previous: None,
                groups: transcript.groups.clone(),
                assignments: transcript.assignments.clone(),
                ..transcript.standing.clone()
            },
            by_decision: BTreeSet::new(),
            overrides: Vec::new(),
            transcript,
        };
        if let Some(previous) = previous {
            pairings.join_what_was_set_aside(previous);
            let stands = |&&(state, reviewer): &&(StateCode, StateCode)| pairings.assignment(state, reviewer).is_some();
            pairings.by_decision = previous.by_decision.iter().filter(stands).copied().collect();
            // What a meeting decided stays in sight, with its reference and its reason, as long as it holds.
            let holds = |o: &&OverrideRecorded| pairings.by_decision.contains(&(o.state_under_review, o.reviewer));
            pairings.overrides = previous.overrides.iter().filter(holds).cloned().collect();
        }
        pairings
    }

    fn join_what_was_set_aside(&mut self, previous: &Self) {
        let was_reviewed = |code| previous.state(code).is_some_and(|state| state.under_review);
        let aside: BTreeSet<StateCode> =
            self.pool.states.iter().filter(|s| !s.under_review && was_reviewed(s.state)).map(|s| s.state).collect();
        self.pool.states.iter_mut().filter(|s| aside.contains(&s.state)).for_each(|s| s.under_review = true);
        let (mine, theirs) = (&mut self.standing, &previous.standing);
        mine.groups.extend(theirs.groups.iter().filter(|g| aside.contains(&g.state)));
        mine.groups.sort_by_key(|g| g.state);
        let pool = &self.pool;
        let entry = |code| pool.states.iter().find(|entry| entry.state == code);
        // What a denunciation closed meanwhile is closed for them too.
        let as_of_this_pool = |a: &Assignment| {
            let both = entry(a.reviewer).zip(entry(a.state_under_review));
            let shared = both.map(|(reviewer, state)| pool.shared(reviewer, state)).unwrap_or_default();
            Assignment { instruments: a.instruments.intersection(shared), ..*a }
        };
        let kept = theirs.assignments.iter().filter(|a| aside.contains(&a.state_under_review)).map(as_of_this_pool);
        mine.assignments.extend(kept);
        mine.assignments.sort_by_key(|a| a.state_under_review);
        mine.ended.retain(|e| !aside.contains(&e.state_under_review));
        mine.ended.extend(theirs.ended.iter().filter(|e| aside.contains(&e.state_under_review)));
        mine.ended.sort_by_key(|e| (e.state_under_review, e.reviewer));
    }

    /// Puts one reviewing State in the place of another, as a meeting decided.
    pub(crate) fn replace(&mut self, e: &OverrideRecorded) {
        let pair = (e.state_under_review, e.replaced);
        let standing = &mut self.standing;
        if let Some(place) = standing.assignments.iter_mut().find(|a| (a.state_under_review, a.reviewer) == pair) {
            place.reviewer = e.reviewer;
            place.instruments = e.instruments;
        }
        // Whoever goes is not drawn for this State again, and owes no review in a further draw: it lost its place.
        let (reviewer, state_under_review) = (e.replaced, e.state_under_review);
        standing.ended.push(Ended { reviewer, state_under_review, counts: COUNTS });
        standing.ended.sort_by_key(|e| (e.state_under_review, e.reviewer));
        standing.ended.dedup_by_key(|e| (e.state_under_review, e.reviewer));
        standing.excluded.push(Pair { reviewer, state_under_review });
        standing.excluded.sort_by_key(|p| (p.state_under_review, p.reviewer));
        standing.excluded.dedup();
        standing.deferred.push(reviewer);
        standing.deferred.sort_unstable();
        standing.deferred.dedup();
        self.by_decision.remove(&pair);
        self.by_decision.insert((e.state_under_review, e.reviewer));
        self.overrides.push(e.clone());
    }

    /// The drawing.
    #[must_use]
    pub fn drawing(&self) -> u32 {
        self.drawing
    }

    /// Its record.
    #[must_use]
    pub fn transcript(&self) -> &Arc<Transcript> {
        &self.transcript
    }

    /// The States that take part.
    #[must_use]
    pub fn pool(&self) -> &Pool {
        &self.pool
    }

    /// Groups, assignments, and what has ended.
    #[must_use]
    pub fn standing(&self) -> &Standing {
        &self.standing
    }

    /// Decisions of meetings without the lot that hold.
    #[must_use]
    pub fn overrides(&self) -> &[OverrideRecorded] {
        &self.overrides
    }

    /// Whether a meeting put this reviewing State there without the lot.
    #[must_use]
    pub fn is_by_decision(&self, state_under_review: StateCode, reviewer: StateCode) -> bool {
        self.by_decision.contains(&(state_under_review, reviewer))
    }

    /// States under review with a reviewing State of another region than the lot would give them, by decision of a meeting (AMB-13).
    #[must_use]
    pub fn exceptions(&self) -> BTreeSet<StateCode> {
        self.touched_by_decision().into_iter().filter(|&state| !self.fits(state)).collect()
    }

    /// States under review that have a reviewing State by decision of a meeting.
    pub(crate) fn touched_by_decision(&self) -> BTreeSet<StateCode> {
        self.by_decision.iter().map(|&(state, _)| state).collect()
    }

    /// A State of the pool.
    #[must_use]
    pub fn state(&self, code: StateCode) -> Option<&PoolState> {
        let states = &self.pool.states;
        states.binary_search_by_key(&code, |state| state.state).ok().map(|at| &states[at])
    }

    /// The assignment of this pair.
    #[must_use]
    pub fn assignment(&self, state_under_review: StateCode, reviewer: StateCode) -> Option<&Assignment> {
        let of = |a: &&Assignment| a.state_under_review == state_under_review && a.reviewer == reviewer;
        self.standing.assignments.iter().find(of)
    }

    /// The reviewing States of a State, additional ones among them.
    #[must_use]
    pub fn reviewers(&self, state_under_review: StateCode) -> Vec<StateCode> {
        let of = self.standing.assignments.iter().filter(|a| a.state_under_review == state_under_review);
        of.map(|a| a.reviewer).collect()
    }

    /// How many States under review a State serves, in whatever capacity; an ended review that counts among them (AMB-12).
    #[must_use]
    pub fn load(&self, reviewer: StateCode) -> usize {
        let standing = self.standing.assignments.iter().map(|a| (a.reviewer, a.state_under_review));
        let ended = self.standing.ended.iter().filter(|e| e.counts).map(|e| (e.reviewer, e.state_under_review));
        standing.chain(ended).filter(|pair| pair.0 == reviewer).collect::<BTreeSet<_>>().len()
    }

    /// The result as the engine's functions for further drawings read it.
    pub(crate) fn as_previous(&self) -> Transcript {
        Transcript {
            pool: self.pool.clone(),
            standing: self.standing.clone(),
            groups: self.standing.groups.clone(),
            assignments: self.standing.assignments.clone(),
            ..Transcript::clone(&self.transcript)
        }
    }

    /// Whether the engine can let the reviewing States of this State stand as they are: whether they are in the places that
    /// para. 28 gives them.
    pub(crate) fn fits(&self, state_under_review: StateCode) -> bool {
        let mut alone = Inputs::first(self.pool.clone(), self.transcript.rules.clone());
        alone.standing.groups.clone_from(&self.standing.groups);
        let of = self.standing.assignments.iter().filter(|a| a.state_under_review == state_under_review);
        alone.standing.assignments = of.copied().collect();
        alone.standing.assignments.sort_by_key(|a| a.reviewer);
        alone.check().is_ok()
    }
}

/// Whether the work of a reviewing State that is replaced counts as a review performed: only from its first feedback on (AMB-12).
/// No feedback is known to this service yet, so none counts.
pub(crate) const COUNTS: bool = false;
