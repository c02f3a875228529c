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

/// The yearly groups (para. 17). A signatory is reviewed outside them (para. 52); a record has no place for a State without one, so its
/// number there says nothing.
fn yearly_groups(transcript: &Transcript) -> BTreeMap<StateCode, usize> {
    let states = states(transcript);
    let in_one =
        transcript.groups.iter().filter(|member| states.get(&member.state).is_some_and(|state| state.reviewer));
    in_one.map(|member| (member.state, member.group)).collect()
}

/// The group as it stands in a table; nothing for a signatory.
fn group_cell(groups: &BTreeMap<StateCode, usize>, state: StateCode) -> String {
    groups.get(&state).map(usize::to_string).unwrap_or_default()
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
