//! What changed between a draw and a further one.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use treaty::StateCode;

use crate::record::{Assignment, Transcript};

/// The differences between two transcripts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// Assignments that stay as they are.
    pub kept: usize,
    /// For every State under review that is touched, in order.
    pub changed: Vec<Change>,
    /// Reviews performed before and after, for States whose number changed.
    pub loads: BTreeMap<StateCode, (usize, usize)>,
}

/// What changed for one State under review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The State under review.
    pub state_under_review: StateCode,
    /// Assignments that ended.
    pub ended: Vec<Assignment>,
    /// Assignments that are new.
    pub new: Vec<Assignment>,
}

impl Changes {
    /// Compares a draw with a further one.
    #[must_use]
    pub fn between(before: &Transcript, after: &Transcript) -> Self {
        let missing_in = |from: &[Assignment], other: &[Assignment]| -> Vec<Assignment> {
            from.iter().filter(|a| !other.contains(a)).copied().collect()
        };
        let ended = missing_in(&before.assignments, &after.assignments);
        let new = missing_in(&after.assignments, &before.assignments);
        let touched: BTreeSet<StateCode> = ended.iter().chain(&new).map(|a| a.state_under_review).collect();
        let of = |list: &[Assignment], state| list.iter().filter(|a| a.state_under_review == state).copied().collect();
        let changed = touched
            .into_iter()
            .map(|state| Change { state_under_review: state, ended: of(&ended, state), new: of(&new, state) })
            .collect();
        let (was, is) = (crate::report::loads(before), crate::report::loads(after));
        let loads = is
            .iter()
            .map(|(state, load)| (*state, (was.get(state).copied().unwrap_or(0), *load)))
            .filter(|(_, (was, is))| was != is)
            .collect();
        Self { kept: before.assignments.len() - ended.len(), changed, loads }
    }
}
