//! Can a base draw be completed? An exact answer, and one completion as its witness.
//!
//! Gaps and reviewing States form a matching problem: every gap needs a State, and every State that still owes a
//! review needs a gap. Augmenting paths settle that. Two additional reviewers must not review each other either;
//! where a matching does so, both ways out are followed.

use crate::problem::{Additional, Base, Problem, State};

/// The gaps that a base leaves, and what each State may still take.
#[derive(Clone, Debug)]
pub(crate) struct Gaps {
    pub(crate) open: Vec<Gap>,
    pub(crate) least: Vec<usize>,
    pub(crate) most: Vec<usize>,
}

/// Instruments of a slot that its main reviewer leaves without a reviewer.
#[derive(Clone, Debug)]
pub(crate) struct Gap {
    pub(crate) slot: usize,
    /// States that may fill it, in order.
    pub(crate) candidates: Vec<State>,
}

impl Gaps {
    /// The gaps of a base; `None` if the base itself breaks a rule that the main reviewers alone decide.
    pub(crate) fn of(problem: &Problem, base: &Base) -> Option<Self> {
        let states = problem.states();
        let mut most = problem.most.clone();
        let mut least = problem.least.clone();
        for (slot, &main) in problem.slots.iter().zip(base).filter(|(slot, _)| slot.kept.is_none()) {
            if !problem.may_be_main(slot, main) {
                return None;
            }
            most[main] = most[main].checked_sub(1)?;
            least[main] = least[main].saturating_sub(1);
        }
        let drawn = Reviews::of(problem, base);
        if drawn.any_mutual() {
            return None;
        }
        let mut gaps = Vec::new();
        let mut additional = vec![0usize; states];
        for (at, (slot, &main)) in problem.slots.iter().zip(base).enumerate() {
            let missing = problem.gap(slot, main);
            if missing == 0 {
                continue;
            }
            additional[slot.under_review] += 1;
            if additional[slot.under_review] > problem.additional[slot.under_review] {
                return None;
            }
            let candidates: Vec<State> = problem
                .gap_candidates(slot, main, missing)
                .filter(|&reviewer| most[reviewer] > 0 && !drawn.reviews(slot.under_review, reviewer))
                .collect();
            if candidates.is_empty() {
                return None;
            }
            gaps.push(Gap { slot: at, candidates });
        }
        Some(Self { open: gaps, least, most })
    }

    /// One way to fill all gaps, if there is any.
    pub(crate) fn complete(&self, problem: &Problem) -> Option<Vec<State>> {
        let open: Vec<Vec<State>> = self.open.iter().map(|gap| gap.candidates.clone()).collect();
        self.complete_with(problem, &open)
    }

    fn complete_with(&self, problem: &Problem, open: &[Vec<State>]) -> Option<Vec<State>> {
        let filled = match_all(open, &self.least, &self.most)?;
        let Some((one, other)) = self.first_exchange(problem, &filled) else { return Some(filled) };
        [one, other].into_iter().find_map(|gap| {
            let mut narrowed = open.to_vec();
            narrowed[gap].retain(|&reviewer| reviewer != filled[gap]);
            self.complete_with(problem, &narrowed)
        })
    }

    /// Whether these States may fill the gaps together, loads apart.
    pub(crate) fn lawful(&self, problem: &Problem, filled: &[State]) -> bool {
        self.open.iter().zip(filled).all(|(gap, state)| gap.candidates.binary_search(state).is_ok())
            && self.first_exchange(problem, filled).is_none()
    }

    /// Two gaps whose reviewers would review each other.
    fn first_exchange(&self, problem: &Problem, filled: &[State]) -> Option<(usize, usize)> {
        let under_review = |gap: usize| problem.slots[self.open[gap].slot].under_review;
        (0..filled.len()).find_map(|one| {
            (one + 1..filled.len())
                .find(|&other| filled[one] == under_review(other) && filled[other] == under_review(one))
                .map(|other| (one, other))
        })
    }

    /// The completion as it stands beside the slots.
    pub(crate) fn by_slot(&self, problem: &Problem, filled: &[State]) -> Additional {
        let mut additional = vec![None; problem.slots.len()];
        for (gap, &state) in self.open.iter().zip(filled) {
            additional[gap.slot] = Some(state);
        }
        additional
    }
}

/// Who reviews whom among the open slots.
pub(crate) struct Reviews {
    states: usize,
    pairs: Vec<bool>,
    drawn: Vec<(State, State)>,
}

impl Reviews {
    pub(crate) fn of(problem: &Problem, base: &Base) -> Self {
        let mut reviews =
            Self { states: problem.states(), pairs: vec![false; problem.states().pow(2)], drawn: Vec::new() };
        for (slot, &main) in problem.slots.iter().zip(base).filter(|(slot, _)| slot.kept.is_none()) {
            reviews.pairs[main * reviews.states + slot.under_review] = true;
            reviews.drawn.push((main, slot.under_review));
        }
        reviews
    }

    pub(crate) fn reviews(&self, reviewer: State, under_review: State) -> bool {
        self.pairs[reviewer * self.states + under_review]
    }

    fn any_mutual(&self) -> bool {
        self.drawn.iter().any(|&(reviewer, under_review)| self.reviews(under_review, reviewer))
    }
}

/// Gives every gap a candidate, nobody more than `most`, everybody at least `least`.
///
/// First those who owe a review find a gap, then the other gaps find a State. A path that augments never takes the
/// last place from anybody served before (Mendelsohn and Dulmage), so both passes hold together.
pub(crate) fn match_all(open: &[Vec<State>], least: &[usize], most: &[usize]) -> Option<Vec<State>> {
    let mut matching = Matching::new(open, most);
    for (state, &owed) in least.iter().enumerate() {
        while matching.load[state].len() < owed {
            if !matching.serve(state) {
                return None;
            }
        }
    }
    for gap in 0..open.len() {
        if matching.filled[gap].is_none() && !matching.fill(gap) {
            return None;
        }
    }
    matching.filled.into_iter().collect()
}

struct Matching<'a> {
    open: &'a [Vec<State>],
    wanted_by: Vec<Vec<usize>>,
    most: &'a [usize],
    filled: Vec<Option<State>>,
    load: Vec<Vec<usize>>,
}

impl<'a> Matching<'a> {
    fn new(open: &'a [Vec<State>], most: &'a [usize]) -> Self {
        let mut wanted_by = vec![Vec::new(); most.len()];
        for (gap, candidates) in open.iter().enumerate() {
            for &state in candidates {
                wanted_by[state].push(gap);
            }
        }
        Self { open, wanted_by, most, filled: vec![None; open.len()], load: vec![Vec::new(); most.len()] }
    }

    fn give(&mut self, gap: usize, state: State) {
        if let Some(before) = self.filled[gap].replace(state) {
            self.load[before].retain(|&held| held != gap);
        }
        self.load[state].push(gap);
    }

    /// An alternating path from a State that owes a review to a gap that nobody fills.
    fn serve(&mut self, start: State) -> bool {
        let mut seen = vec![false; self.open.len()];
        self.serve_from(start, &mut seen)
    }

    fn serve_from(&mut self, state: State, seen: &mut [bool]) -> bool {
        for at in 0..self.wanted_by[state].len() {
            let gap = self.wanted_by[state][at];
            if seen[gap] || self.filled[gap] == Some(state) {
                continue;
            }
            seen[gap] = true;
            let Some(holder) = self.filled[gap] else {
                self.give(gap, state);
                return true;
            };
            if self.serve_from(holder, seen) {
                self.give(gap, state);
                return true;
            }
        }
        false
    }

    /// An alternating path from a gap to a State that may take one more.
    fn fill(&mut self, start: usize) -> bool {
        let mut seen = vec![false; self.most.len()];
        self.fill_from(start, &mut seen)
    }

    fn fill_from(&mut self, gap: usize, seen: &mut [bool]) -> bool {
        for at in 0..self.open[gap].len() {
            let state = self.open[gap][at];
            if seen[state] {
                continue;
            }
            seen[state] = true;
            if self.load[state].len() < self.most[state] {
                self.give(gap, state);
                return true;
            }
            for held_at in 0..self.load[state].len() {
                let held = self.load[state][held_at];
                if self.fill_from(held, seen) {
                    self.give(gap, state);
                    return true;
                }
            }
        }
        false
    }
}
