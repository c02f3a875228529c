//! The urn of target D2: deliberately biased, so that the test is seen to notice a bias.

use lots::chance::Stream;
use lots::problem::{Outcome, Problem, State};

/// One pass over the slots, then over the gaps, each drawn evenly among who may still be drawn; `None` at a dead end.
pub(crate) fn pass(problem: &Problem, stream: &mut Stream) -> Option<Outcome> {
    let mut drawn = Drawn { most: problem.most.clone(), load: vec![0; problem.states()], pairs: Vec::new() };
    let mut base: Vec<State> = Vec::new();
    for (at, slot) in problem.slots.iter().enumerate() {
        if let Some(kept) = slot.kept {
            base.push(kept.main);
            continue;
        }
        let other_group =
            |v: State| slot.twin.is_none_or(|twin| twin > at || problem.group[base[twin]] != problem.group[v]);
        let candidates = problem.candidates(slot).filter(|&v| other_group(v));
        base.push(drawn.one(candidates, slot.under_review, stream)?);
        if let Some(twin) = slot.twin.filter(|&twin| twin < at && problem.slots[twin].kept.is_none())
            && problem.group[base[twin]] > problem.group[base[at]]
        {
            base.swap(twin, at);
        }
    }
    let mut additional = vec![None; base.len()];
    let mut filled = vec![0usize; problem.states()];
    for (at, slot) in problem.slots.iter().enumerate() {
        let gap = problem.gap(slot, base[at]);
        if gap != 0 {
            let candidates = problem.gap_candidates(slot, base[at], gap);
            additional[at] = Some(drawn.one(candidates, slot.under_review, stream)?);
            filled[slot.under_review] += 1;
        }
    }
    let lawful = (0..problem.states()).all(|v| drawn.load[v] >= problem.least[v] && filled[v] <= problem.additional[v]);
    lawful.then_some(Outcome { base, additional })
}

struct Drawn {
    most: Vec<usize>,
    load: Vec<usize>,
    pairs: Vec<(State, State)>,
}

impl Drawn {
    fn one(
        &mut self,
        candidates: impl Iterator<Item = State>,
        under_review: State,
        stream: &mut Stream,
    ) -> Option<State> {
        let fits: Vec<State> =
            candidates.filter(|&v| self.most[v] > 0 && !self.pairs.contains(&(under_review, v))).collect();
        let state = *fits.get(stream.position(fits.len()))?;
        self.most[state] -= 1;
        self.load[state] += 1;
        self.pairs.push((state, under_review));
        Some(state)
    }
}
