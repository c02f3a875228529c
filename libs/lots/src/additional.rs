//! The additional draws: given the base, every completion equally likely (para. 28 (b)).

use crate::allocation::{Allocation, Member, Place, Trial};
use crate::chance::Stream;
use crate::completion::Gaps;
use crate::problem::{Mask, Problem, State};

/// What is counted before the gaps of one base can be filled.
#[derive(Debug)]
pub(crate) struct AdditionalDraw {
    allocation: Option<Allocation>,
}

impl AdditionalDraw {
    /// Classes are States of one group with the same instruments in force; those that no gap can use are left out.
    pub(crate) fn new(problem: &Problem, gaps: &Gaps) -> Self {
        let mut keys: Vec<(usize, Mask)> =
            gaps.open.iter().flat_map(|gap| gap.candidates.iter().map(|&state| key(problem, state))).collect();
        keys.sort_unstable();
        keys.dedup();
        let mut classes: Vec<Vec<Member>> = vec![Vec::new(); keys.len()];
        for state in (0..problem.states()).filter(|&state| gaps.most[state] > 0) {
            if let Ok(at) = keys.binary_search(&key(problem, state)) {
                classes[at].push(Member { state, least: gaps.least[state], most: gaps.most[state], own: None });
            }
        }
        let places = gaps
            .open
            .iter()
            .map(|gap| {
                let mut classes: Vec<usize> =
                    gap.candidates.iter().filter_map(|&state| keys.binary_search(&key(problem, state)).ok()).collect();
                classes.sort_unstable();
                classes.dedup();
                Place { classes }
            })
            .collect();
        Self { allocation: Allocation::new(classes, places) }
    }

    /// One try: a State for every gap, or nothing.
    pub(crate) fn attempt(
        &self,
        problem: &Problem,
        gaps: &Gaps,
        stream: &mut Stream,
        trial: &mut Trial,
    ) -> Option<Vec<State>> {
        self.allocation.as_ref()?.attempt(stream, trial)?;
        gaps.lawful(problem, &trial.taken).then(|| trial.taken.clone())
    }
}

fn key(problem: &Problem, state: State) -> (usize, Mask) {
    (problem.group[state], problem.reviews[state])
}
