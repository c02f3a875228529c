//! The base draw: every completable way of giving each State its two reviewers, equally likely (para. 28).

use crate::allocation::{Allocation, Member, Place, Trial};
use crate::chance::Stream;
use crate::completion::Gaps;
use crate::problem::{Base, Problem};

/// What is counted before a base can be drawn.
#[derive(Debug)]
pub(crate) struct BaseDraw {
    allocation: Option<Allocation>,
    open: Vec<usize>,
}

impl BaseDraw {
    pub(crate) fn new(problem: &Problem) -> Self {
        let open: Vec<usize> = (0..problem.slots.len()).filter(|&at| problem.slots[at].kept.is_none()).collect();
        let least = problem.least_in_base();
        let mut classes: Vec<Vec<Member>> = vec![Vec::new(); problem.groups];
        for state in (0..problem.states()).filter(|&state| problem.most[state] > 0 || least[state] > 0) {
            let own =
                open.iter().position(|&at| problem.slots[at].same_region && problem.slots[at].under_review == state);
            classes[problem.group[state]].push(Member { state, least: least[state], most: problem.most[state], own });
        }
        let places = open.iter().map(|&at| Place { classes: problem.slots[at].groups.clone() }).collect();
        Self { allocation: Allocation::new(classes, places), open }
    }

    /// Whether counting alone shows that no base exists.
    pub(crate) fn impossible(&self) -> bool {
        self.allocation.is_none()
    }

    /// One try: a base with its gaps, or nothing.
    pub(crate) fn attempt(&self, problem: &Problem, stream: &mut Stream, trial: &mut Trial) -> Option<(Base, Gaps)> {
        self.allocation.as_ref()?.attempt(stream, trial)?;
        let mut base: Base = problem.slots.iter().map(|slot| slot.kept.map_or(0, |kept| kept.main)).collect();
        for (&at, &state) in self.open.iter().zip(&trial.taken) {
            base[at] = state;
        }
        order_twins(problem, &mut base)?;
        let gaps = Gaps::of(problem, &base)?;
        Some((base, gaps))
    }
}

/// The reviewers of a State without a group come from two different groups and stand in the order of the groups.
fn order_twins(problem: &Problem, base: &mut Base) -> Option<()> {
    for (at, slot) in problem.slots.iter().enumerate() {
        let Some(twin) = slot.twin.filter(|&twin| at < twin) else { continue };
        let (one, other) = (problem.group[base[at]], problem.group[base[twin]]);
        if one == other {
            return None;
        }
        if one > other && slot.kept.is_none() && problem.slots[twin].kept.is_none() {
            base.swap(at, twin);
        }
    }
    Some(())
}
