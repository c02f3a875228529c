//! A transcript as people and spreadsheets read it.

mod page;
mod table;
mod terminal;

pub use page::page;
pub use table::{chances, outcome_line, pairings};
pub use terminal::terminal;

use std::collections::BTreeMap;

use treaty::StateCode;

use crate::record::{PoolState, Transcript};

/// States of the pool by code.
fn states(transcript: &Transcript) -> BTreeMap<StateCode, &PoolState> {
    transcript.pool.states.iter().map(|state| (state.state, state)).collect()
}

/// How many States under review each reviewer serves, by reviewer; those without any included.
#[must_use]
pub fn loads(transcript: &Transcript) -> BTreeMap<StateCode, usize> {
    let mut served: BTreeMap<StateCode, usize> =
        transcript.pool.states.iter().filter(|s| s.reviewer).map(|s| (s.state, 0)).collect();
    let mut pairs: Vec<(StateCode, StateCode)> =
        transcript.assignments.iter().map(|a| (a.reviewer, a.state_under_review)).collect();
    pairs.extend(transcript.standing.ended.iter().filter(|e| e.counts).map(|e| (e.reviewer, e.state_under_review)));
    pairs.sort_unstable();
    pairs.dedup();
    for (reviewer, _) in pairs {
        *served.entry(reviewer).or_default() += 1;
    }
    served
}
