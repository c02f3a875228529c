//! Whether a drawing has any lawful outcome, decided before a seed exists (paras. 26, 28 and 29).
//!
//! [`decide`] answers with an outcome as witness, or with a [`Proof`] that there is none: a tree whose leaves count
//! places against needs and whose inner nodes go through everybody who could be drawn for one place. A proof becomes a
//! [`Certificate`](crate::certificate::Certificate), which is checked by code that knows nothing of this search.
//!
//! Counting comes first and settles what occurs in practice. What is left goes to a complete search, which ends when a
//! fixed amount of work is done; no clock is read, and the answer is the same on every machine.

mod counting;
mod flow;
mod position;
mod repair;
mod search;
mod weights;

use crate::problem::{Outcome, Problem, State};
use crate::record::Kind;
use position::Ground;
use search::{Search, Verdict};

/// The answer of [`decide`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Feasibility {
    /// There is a lawful outcome: this one.
    Feasible(Outcome),
    /// There is none, for this reason.
    Infeasible(Proof),
    /// The search was given up. No rule is relaxed and nothing is claimed.
    Undecided {
        /// Decisions that were looked at.
        nodes: u64,
    },
}

/// Why there is no lawful outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proof {
    /// Needs that exceed what the limits leave.
    Count(Count),
    /// Every candidate of one open place leads to nothing.
    Branch(Branch),
}

/// A counting argument: points for reviews, of which the slots need more than the rules leave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Points of a review by this State; below zero for States that owe reviews.
    pub reviewers: Vec<(State, i64)>,
    /// Points of a review between these two, of which only one may review the other (28 (a)).
    pub pairs: Vec<(State, State, i64)>,
    /// Points of an additional reviewer of this State under review (28 (c)).
    pub limits: Vec<(State, i64)>,
    /// The slots whose needs are counted.
    pub slots: Vec<usize>,
}

impl Count {
    /// Number of its entries.
    #[must_use]
    pub fn size(&self) -> usize {
        self.reviewers.len() + self.pairs.len() + self.limits.len() + self.slots.len()
    }
}

/// All candidates for one open place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    /// The slot.
    pub slot: usize,
    /// Which of its reviewers.
    pub role: Kind,
    /// Every State that could be drawn, in order, and why it leads to nothing.
    pub children: Vec<(State, Proof)>,
}

impl Proof {
    /// Number of arguments and branches.
    #[must_use]
    pub fn size(&self) -> usize {
        match self {
            Self::Count(_) => 1,
            Self::Branch(branch) => 1 + branch.children.iter().map(|(_, proof)| proof.size()).sum::<usize>(),
        }
    }
}

/// Moves of the first attempts at repair, besides some for every slot.
const FIRST_MOVES: u64 = 2_000;
/// Work of the complete search before repair is tried again, and how often it is doubled.
const FIRST_WORK: u64 = 500_000;
const DOUBLINGS: u32 = 5;

/// Whether the problem has any lawful outcome.
#[must_use]
pub fn decide(problem: &Problem) -> Feasibility {
    let ground = Ground::new(problem);
    let slots = ground.places.len() as u64;
    if let Some(outcome) = search::repaired(&ground, 0, FIRST_MOVES + 10 * slots) {
        return Feasibility::Feasible(outcome);
    }
    let mut search = Search::new(&ground);
    if let Some(proof) = search.count() {
        return Feasibility::Infeasible(proof);
    }
    let mut attempt = 1;
    for doubling in 0..=DOUBLINGS {
        for _ in 0..12 {
            if let Some(outcome) = search::repaired(&ground, attempt, (FIRST_MOVES + 10 * slots) << doubling) {
                return Feasibility::Feasible(outcome);
            }
            attempt += 1;
        }
        search.limit += FIRST_WORK << doubling;
        match search.run() {
            Verdict::Found(outcome) => return Feasibility::Feasible(outcome),
            Verdict::Refuted(proof) => return Feasibility::Infeasible(proof),
            Verdict::GaveUp => {}
        }
    }
    Feasibility::Undecided { nodes: search.nodes }
}
