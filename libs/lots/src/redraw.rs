//! Repeating the drawing of lots (paras. 28 (d) to (f) and 30), and States that join late (AMB-31).
//!
//! Everything that is not drawn again stays, and the new lots are drawn by the same law given all that stays. So a
//! further draw is a first draw with more standing: these functions only decide what stands.

mod changes;
mod ledger;

pub use changes::{Change, Changes};
pub use ledger::{Decision, Ground, Ledger, LedgerFault, PerState, QUOTA, Request, ScheduledMeeting};

use std::collections::BTreeSet;

use treaty::StateCode;

use crate::record::{Ended, Inputs, Kind, Pair, Pool, PoolState, SlotKind, Standing, Transcript, YearlyGroup};

/// A reviewing State that is to be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Replaced {
    /// Who is reviewed.
    pub state_under_review: StateCode,
    /// Who is replaced.
    pub reviewer: StateCode,
    /// Whether its work so far counts as a review performed: from its first feedback on (AMB-12).
    pub counts: bool,
}

/// Why nothing can be drawn again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RedrawFault {
    /// The pair is not among the assignments.
    #[error("{reviewer} does not review {state_under_review}.")]
    NotAssigned {
        /// Who would be reviewed.
        state_under_review: StateCode,
        /// Who would review.
        reviewer: StateCode,
    },
    /// One pair named twice.
    #[error("{reviewer} is to be replaced as reviewer of {state_under_review} twice.")]
    Twice {
        /// Who is reviewed.
        state_under_review: StateCode,
        /// Who reviews.
        reviewer: StateCode,
    },
    /// A State that joins is in the pool already.
    #[error("{state} is in the pool already.")]
    AlreadyIn {
        /// The State.
        state: StateCode,
    },
    /// The yearly group does not exist.
    #[error("There is no yearly group {group}; there are {groups} (para. 17).")]
    NoSuchGroup {
        /// The group that was named.
        group: usize,
        /// How many there are.
        groups: usize,
    },
}

/// The inputs for drawing these places again; nothing else moves.
///
/// Whoever is replaced is not drawn for the same State again, and owes no review in this draw: it lost its place by
/// another's request. An additional reviewer completes the main reviewer of its slot, so it is drawn again, if still
/// needed, when that one is replaced.
///
/// # Errors
/// [`RedrawFault`].
pub fn redraw(previous: &Transcript, replaced: &[Replaced]) -> Result<Inputs, RedrawFault> {
    let mut seen = BTreeSet::new();
    for r in replaced {
        if !previous.assignments.iter().any(|a| pair(a) == (r.state_under_review, r.reviewer)) {
            return Err(RedrawFault::NotAssigned { state_under_review: r.state_under_review, reviewer: r.reviewer });
        }
        if !seen.insert((r.state_under_review, r.reviewer)) {
            return Err(RedrawFault::Twice { state_under_review: r.state_under_review, reviewer: r.reviewer });
        }
    }
    let mut standing = everything(previous);
    let ended: Vec<Ended> = replaced
        .iter()
        .map(|r| Ended { reviewer: r.reviewer, state_under_review: r.state_under_review, counts: r.counts })
        .collect();
    let falling: BTreeSet<(StateCode, StateCode)> = seen.union(&falling_with(previous, &seen)).copied().collect();
    standing.assignments.retain(|a| !falling.contains(&pair(a)));
    standing.ended.extend(ended);
    standing.excluded.extend(seen.iter().map(|&(state_under_review, reviewer)| Pair { reviewer, state_under_review }));
    standing.deferred.extend(falling.iter().map(|&(_, reviewer)| reviewer));
    in_order(&mut standing);
    Ok(next(previous, previous.pool.clone(), standing))
}

/// The inputs for the draw of States that became parties later (AMB-31): the meeting puts them in a yearly group, their reviewers
/// are drawn, and the one review that each owes (para. 29) is deferred to a later draw, since all other places are taken.
///
/// # Errors
/// [`RedrawFault`].
pub fn join(previous: &Transcript, joining: &[(PoolState, usize)]) -> Result<Inputs, RedrawFault> {
    let mut standing = everything(previous);
    let mut pool = previous.pool.clone();
    for (state, group) in joining {
        if pool.states.iter().any(|known| known.state == state.state) {
            return Err(RedrawFault::AlreadyIn { state: state.state });
        }
        let groups = previous.rules.yearly_groups;
        if !(1..=groups).contains(group) {
            return Err(RedrawFault::NoSuchGroup { group: *group, groups });
        }
        pool.left_out.retain(|left| left.state != state.state);
        pool.states.push(state.clone());
        standing.groups.extend(state.under_review.then_some(YearlyGroup { state: state.state, group: *group }));
        standing.deferred.extend(state.reviewer.then_some(state.state));
    }
    pool.states.sort_by_key(|state| state.state);
    in_order(&mut standing);
    Ok(next(previous, pool, standing))
}

/// The inputs for the gaps that new ratifications open (AMB-02): treaty status anew, all assignments standing.
#[must_use]
pub fn supplement(previous: &Transcript, pool: Pool) -> Inputs {
    let mut standing = everything(previous);
    in_order(&mut standing);
    next(previous, pool, standing)
}

fn pair(a: &crate::record::Assignment) -> (StateCode, StateCode) {
    (a.state_under_review, a.reviewer)
}

/// Additional reviewers that complete a main reviewer who is replaced.
fn falling_with(
    previous: &Transcript,
    replaced: &BTreeSet<(StateCode, StateCode)>,
) -> BTreeSet<(StateCode, StateCode)> {
    let region = |code| previous.pool.states.iter().find(|s| s.state == code).and_then(|s| s.drawing_region);
    let mains = previous.assignments.iter().filter(|a| a.kind == Kind::Main && replaced.contains(&pair(a)));
    mains
        .flat_map(|main| {
            let twin = region(main.state_under_review).is_none() && main.slot == SlotKind::OtherRegion;
            previous.assignments.iter().filter(move |a| {
                a.kind == Kind::Additional
                    && a.state_under_review == main.state_under_review
                    && a.slot == main.slot
                    && (!twin || region(a.reviewer) == region(main.reviewer))
            })
        })
        .map(pair)
        .collect()
}

/// All that a transcript leaves standing. What was deferred before is still owed, and not in this draw.
fn everything(previous: &Transcript) -> Standing {
    Standing {
        previous: Some(previous.hash.clone()),
        groups: previous.groups.clone(),
        assignments: previous.assignments.clone(),
        ended: previous.standing.ended.clone(),
        excluded: previous.standing.excluded.clone(),
        deferred: previous.standing.deferred.clone(),
    }
}

fn in_order(standing: &mut Standing) {
    standing.groups.sort_by_key(|g| g.state);
    standing.assignments.sort_by_key(crate::record::order_of);
    standing.ended.sort_by_key(|e| (e.state_under_review, e.reviewer));
    standing.ended.dedup_by_key(|e| (e.state_under_review, e.reviewer));
    standing.excluded.sort_by_key(|p| (p.state_under_review, p.reviewer));
    standing.excluded.dedup();
    standing.deferred.sort_unstable();
    standing.deferred.dedup();
}

fn next(previous: &Transcript, pool: Pool, standing: Standing) -> Inputs {
    Inputs { standing, ..Inputs::first(pool, previous.rules.clone()) }
}

/// States that still owe a review after a draw: the minimum of para. 29 is due by the end of the process.
#[must_use]
pub fn still_owing(transcript: &Transcript) -> Vec<StateCode> {
    let loads = crate::report::loads(transcript);
    loads.into_iter().filter(|&(_, load)| load < transcript.rules.fewest_reviews).map(|(state, _)| state).collect()
}
