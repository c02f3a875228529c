//! All bases, and all completions of a base, one after the other in a fixed order.
//!
//! The order is that of the codes: slot by slot, candidate by candidate. It is how small drawings are counted, and
//! how a drawing so tight that tries would not end is drawn from its complete list.

use std::ops::ControlFlow;

use crate::completion::{Gaps, match_all};
use crate::problem::{Base, Problem, State};

/// Calls `found` with every lawful base and its gaps, in order, whether or not the gaps can be filled.
pub(crate) fn bases(problem: &Problem, mut found: impl FnMut(&Base, &Gaps) -> ControlFlow<()>) -> ControlFlow<()> {
    let open: Vec<usize> = (0..problem.slots.len()).filter(|&at| problem.slots[at].kept.is_none()).collect();
    let candidates: Vec<Vec<State>> = open.iter().map(|&at| problem.candidates(&problem.slots[at]).collect()).collect();
    let mut walk = Walk {
        problem,
        open: &open,
        candidates: &candidates,
        most: problem.most.clone(),
        least: problem.least_in_base(),
        base: problem.slots.iter().map(|slot| slot.kept.map_or(0, |kept| kept.main)).collect(),
    };
    walk.from(0, &mut found)
}

struct Walk<'a> {
    problem: &'a Problem,
    open: &'a [usize],
    candidates: &'a [Vec<State>],
    most: Vec<usize>,
    least: Vec<usize>,
    base: Base,
}

impl Walk<'_> {
    fn from(&mut self, depth: usize, found: &mut impl FnMut(&Base, &Gaps) -> ControlFlow<()>) -> ControlFlow<()> {
        let Some(&slot) = self.open.get(depth) else {
            return match Gaps::of(self.problem, &self.base) {
                Some(gaps) => found(&self.base, &gaps),
                None => ControlFlow::Continue(()),
            };
        };
        for &state in &self.candidates[depth] {
            if self.most[state] == 0 || !self.in_twin_order(slot, state) || self.mutual(depth, slot, state) {
                continue;
            }
            let owed = self.least[state];
            self.most[state] -= 1;
            self.least[state] = owed.saturating_sub(1);
            self.base[slot] = state;
            let flow = if match_all(&self.candidates[depth + 1..], &self.least, &self.most).is_some() {
                self.from(depth + 1, found)
            } else {
                ControlFlow::Continue(())
            };
            self.most[state] += 1;
            self.least[state] = owed;
            flow?;
        }
        ControlFlow::Continue(())
    }

    fn in_twin_order(&self, slot: usize, state: State) -> bool {
        let group = self.problem.group[state];
        let known = |twin: &usize| *twin < slot || self.problem.slots[*twin].kept.is_some();
        match self.problem.slots[slot].twin.filter(known) {
            Some(twin) if self.problem.slots[twin].kept.is_some() => group != self.problem.group[self.base[twin]],
            Some(twin) => group > self.problem.group[self.base[twin]],
            None => true,
        }
    }

    fn mutual(&self, depth: usize, slot: usize, state: State) -> bool {
        let under_review = self.problem.slots[slot].under_review;
        self.open[..depth].iter().any(|&before| {
            self.base[before] == under_review && self.problem.slots[before].under_review == state
        })
    }
}

/// Calls `found` with every completion of a base, in order.
pub(crate) fn completions(problem: &Problem, gaps: &Gaps, mut found: impl FnMut(&[State]) -> ControlFlow<()>) -> ControlFlow<()> {
    let candidates: Vec<Vec<State>> = gaps.gaps.iter().map(|gap| gap.candidates.clone()).collect();
    if match_all(&candidates, &gaps.least, &gaps.most).is_none() {
        return ControlFlow::Continue(());
    }
    let mut fill = Fill { problem, gaps, candidates, most: gaps.most.clone(), least: gaps.least.clone(), filled: Vec::new() };
    fill.from(&mut found)
}

struct Fill<'a> {
    problem: &'a Problem,
    gaps: &'a Gaps,
    candidates: Vec<Vec<State>>,
    most: Vec<usize>,
    least: Vec<usize>,
    filled: Vec<State>,
}

impl Fill<'_> {
    fn from(&mut self, found: &mut impl FnMut(&[State]) -> ControlFlow<()>) -> ControlFlow<()> {
        let depth = self.filled.len();
        if depth == self.candidates.len() {
            return found(&self.filled);
        }
        for at in 0..self.candidates[depth].len() {
            let state = self.candidates[depth][at];
            if self.most[state] == 0 || self.exchange(depth, state) {
                continue;
            }
            let owed = self.least[state];
            self.most[state] -= 1;
            self.least[state] = owed.saturating_sub(1);
            self.filled.push(state);
            let flow = if match_all(&self.candidates[depth + 1..], &self.least, &self.most).is_some() {
                self.from(found)
            } else {
                ControlFlow::Continue(())
            };
            self.filled.pop();
            self.most[state] += 1;
            self.least[state] = owed;
            flow?;
        }
        ControlFlow::Continue(())
    }

    fn exchange(&self, depth: usize, state: State) -> bool {
        let under_review = |gap: usize| self.problem.slots[self.gaps.gaps[gap].slot].under_review;
        (0..depth).any(|before| self.filled[before] == under_review(depth) && under_review(before) == state)
    }
}

/// Up to `limit` items of a walk, or `None` if there are more.
pub(crate) fn collect<T>(limit: usize, walk: impl FnOnce(&mut dyn FnMut(T) -> ControlFlow<()>) -> ControlFlow<()>) -> Option<Vec<T>> {
    let mut all = Vec::new();
    let flow = walk(&mut |item| {
        if all.len() == limit {
            return ControlFlow::Break(());
        }
        all.push(item);
        ControlFlow::Continue(())
    });
    flow.is_continue().then_some(all)
}
