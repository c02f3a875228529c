//! All bases, and all completions of a base, one after the other in a fixed order.
//!
//! It is how small drawings are counted, and how a drawing so tight that tries would not end is drawn from its
//! complete list.

use std::ops::ControlFlow;

use crate::completion::{Gaps, match_all};
use crate::problem::{Base, Problem, Slot, State};

/// Steps after which a walk is given up: lists are for small problems.
const MOST_STEPS: u64 = 1_000_000;

/// Calls `found` with every lawful base and its gaps, whether or not the gaps can be filled.
///
/// The slot with the fewest candidates left goes first, so that dead ends show at once; whoever needs the order of
/// the codes sorts what was found.
pub(crate) fn bases(problem: &Problem, mut found: impl FnMut(&Base, &Gaps) -> ControlFlow<()>) -> ControlFlow<()> {
    let open = (0..problem.slots.len()).filter(|&at| problem.slots[at].kept.is_none()).collect();
    let candidates = problem.slots.iter().map(|slot| fillable_candidates(problem, slot)).collect();
    let base = problem.slots.iter().map(|slot| slot.kept.map_or(0, |kept| kept.main)).collect();
    let (most, least) = (problem.most.clone(), problem.least_in_base());
    let mut walk = Walk { problem, open, candidates, most, least, base, drawn: Vec::new(), steps: 0 };
    walk.from(&mut found)
}

/// Candidates whose gap, if they leave one, somebody could fill as far as this slot alone is concerned.
fn fillable_candidates(problem: &Problem, slot: &Slot) -> Vec<State> {
    let fillable = |&main: &State| {
        let gap = problem.gap(slot, main);
        gap == 0
            || problem.additional[slot.under_review] > 0 && problem.gap_candidates(slot, main, gap).next().is_some()
    };
    problem.candidates(slot).filter(fillable).collect()
}

struct Walk<'a> {
    problem: &'a Problem,
    open: Vec<usize>,
    candidates: Vec<Vec<State>>,
    most: Vec<usize>,
    least: Vec<usize>,
    base: Base,
    drawn: Vec<usize>,
    steps: u64,
}

impl Walk<'_> {
    fn from(&mut self, found: &mut impl FnMut(&Base, &Gaps) -> ControlFlow<()>) -> ControlFlow<()> {
        self.steps += 1;
        if self.steps > MOST_STEPS {
            return ControlFlow::Break(());
        }
        let Some((at, slot, left)) = self.most_urgent() else {
            return match Gaps::of(self.problem, &self.base) {
                Some(gaps) => found(&self.base, &gaps),
                None => ControlFlow::Continue(()),
            };
        };
        self.open.swap_remove(at);
        self.drawn.push(slot);
        for state in left {
            let owed = self.least[state];
            self.most[state] -= 1;
            self.least[state] = owed.saturating_sub(1);
            self.base[slot] = state;
            let flow = if self.loads_can_hold() { self.from(found) } else { ControlFlow::Continue(()) };
            self.most[state] += 1;
            self.least[state] = owed;
            flow?;
        }
        self.drawn.pop();
        self.open.push(slot);
        ControlFlow::Continue(())
    }

    /// The open slot with the fewest candidates left, and these.
    fn most_urgent(&self) -> Option<(usize, usize, Vec<State>)> {
        (0..self.open.len())
            .map(|at| (at, self.open[at], self.left(self.open[at])))
            .min_by_key(|(_, slot, left)| (left.len(), *slot))
    }

    fn left(&self, slot: usize) -> Vec<State> {
        let fits = |&state: &State| self.most[state] > 0 && self.fits_twin(slot, state) && !self.mutual(slot, state);
        self.candidates[slot].iter().copied().filter(fits).collect()
    }

    fn loads_can_hold(&self) -> bool {
        let open: Vec<Vec<State>> = self.open.iter().map(|&slot| self.left(slot)).collect();
        match_all(&open, &self.least, &self.most).is_some()
    }

    /// Two different groups for a State without one, in the order of the groups when both are drawn.
    fn fits_twin(&self, slot: usize, state: State) -> bool {
        let Some(twin) = self.problem.slots[slot].twin else { return true };
        let (mine, theirs) = (self.problem.group[state], self.problem.group[self.base[twin]]);
        if self.problem.slots[twin].kept.is_some() {
            return mine != theirs;
        }
        !self.drawn.contains(&twin) || (if slot < twin { mine < theirs } else { mine > theirs })
    }

    fn mutual(&self, slot: usize, state: State) -> bool {
        let under_review = self.problem.slots[slot].under_review;
        self.drawn.iter().any(|&before| {
            before != slot && self.base[before] == under_review && self.problem.slots[before].under_review == state
        })
    }
}

/// Calls `found` with every completion of a base, in order.
pub(crate) fn completions(
    problem: &Problem,
    gaps: &Gaps,
    mut found: impl FnMut(&[State]) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let candidates: Vec<Vec<State>> = gaps.open.iter().map(|gap| gap.candidates.clone()).collect();
    if match_all(&candidates, &gaps.least, &gaps.most).is_none() {
        return ControlFlow::Continue(());
    }
    let mut fill =
        Fill { problem, gaps, candidates, most: gaps.most.clone(), least: gaps.least.clone(), filled: Vec::new() };
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
        let under_review = |gap: usize| self.problem.slots[self.gaps.open[gap].slot].under_review;
        (0..depth).any(|before| self.filled[before] == under_review(depth) && under_review(before) == state)
    }
}

/// What came of making a list.
#[derive(Debug)]
pub(crate) enum Listed<T> {
    /// Everything.
    Whole(Vec<T>),
    /// There are more than were asked for.
    TooMany,
    /// The walk took too many steps to tell.
    GivenUp,
}

/// Up to `limit` items of a walk.
pub(crate) fn collect<T>(
    limit: usize,
    walk: impl FnOnce(&mut dyn FnMut(T) -> ControlFlow<()>) -> ControlFlow<()>,
) -> Listed<T> {
    let mut all = Vec::new();
    let mut more = false;
    let flow = walk(&mut |item| {
        if all.len() == limit {
            more = true;
            return ControlFlow::Break(());
        }
        all.push(item);
        ControlFlow::Continue(())
    });
    match (flow, more) {
        (ControlFlow::Continue(()), _) => Listed::Whole(all),
        (ControlFlow::Break(()), true) => Listed::TooMany,
        (ControlFlow::Break(()), false) => Listed::GivenUp,
    }
}

impl<T> Listed<T> {
    /// The list, if it is whole.
    pub(crate) fn whole(self) -> Option<Vec<T>> {
        match self {
            Self::Whole(all) => Some(all),
            Self::TooMany | Self::GivenUp => None,
        }
    }

    pub(crate) fn map_all<U>(self, change: impl FnOnce(Vec<T>) -> Vec<U>) -> Listed<U> {
        match self {
            Self::Whole(all) => Listed::Whole(change(all)),
            Self::TooMany => Listed::TooMany,
            Self::GivenUp => Listed::GivenUp,
        }
    }
}
