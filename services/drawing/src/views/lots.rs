//! The order in which a ceremony shows the lots.
//!
//! The law has two stages, so all main reviewing States come first, then the additional ones (procedure, section 8). In both
//! stages the States under review come by yearly group, then by code; of one State the same-region place before the other.

use std::collections::BTreeMap;

use ::lots::record::{Assignment, Kind, Transcript};
use treaty::StateCode;

/// An assignment, and whether it stood before the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lot {
    /// The lot, from 1. What stood before is numbered on after the lots that were drawn.
    pub number: u32,
    /// Who reviews whom.
    pub assignment: Assignment,
    /// Whether it stood before.
    pub standing: bool,
}

/// The assignments of a transcript, in the order of the lots.
#[must_use]
pub fn in_order(transcript: &Transcript) -> Vec<Lot> {
    let groups: BTreeMap<StateCode, usize> = transcript.groups.iter().map(|g| (g.state, g.group)).collect();
    let stood = |a: &Assignment| {
        let same = |s: &Assignment| (s.state_under_review, s.reviewer) == (a.state_under_review, a.reviewer);
        transcript.standing.assignments.iter().any(same)
    };
    let mut lots: Vec<(bool, Assignment)> = transcript.assignments.iter().map(|a| (stood(a), *a)).collect();
    // Places of one State keep their order: the sort is stable, and the transcript lists them as the law names them.
    lots.sort_by_key(|(standing, a)| {
        let group = groups.get(&a.state_under_review).copied().unwrap_or_default();
        (*standing, a.kind == Kind::Additional, group, a.state_under_review)
    });
    let numbered = lots.into_iter().zip(1..);
    numbered.map(|((standing, assignment), number)| Lot { number, assignment, standing }).collect()
}
