//! The complete search: every node counts first, then branches on one open decision.

use crate::feasibility::counting::{self, Need};
use crate::feasibility::position::{Domain, Ground, Position};
use crate::feasibility::repair::Repair;
use crate::feasibility::weights::{Weights, smallest};
use crate::feasibility::{Branch, Count, Proof};
use crate::problem::{Outcome, State};
use crate::record::Kind;

/// What a search ends with.
pub(crate) enum Verdict {
    Found(Outcome),
    Refuted(Proof),
    GaveUp,
}

pub(crate) struct Search<'g> {
    position: Position<'g>,
    /// Needs to count; below the root only the first `brief` of them.
    needs: Vec<Need>,
    brief: usize,
    /// How often each slot was part of an argument: those are branched on first.
    trouble: Vec<u64>,
    /// Arguments that proved something lately.
    known: Vec<Count>,
    pub(crate) nodes: u64,
    /// Work after which the search gives up.
    pub(crate) limit: u64,
}

/// Arguments that are remembered.
const KNOWN: usize = 24;
/// Rounds of learning at the root and below.
const ROUNDS: (usize, usize) = (400, 25);
/// Work after which the smallest argument so far will do.
const PATIENCE: u64 = 20_000_000;

impl<'g> Search<'g> {
    pub(crate) fn new(ground: &'g Ground<'g>) -> Self {
        let (needs, brief) = counting::needs(&ground.problem.reviewed);
        Self {
            position: Position::new(ground),
            needs,
            brief,
            trouble: vec![1; ground.places.len()],
            known: Vec::new(),
            nodes: 0,
            limit: 0,
        }
    }

    /// Counting alone, without any decision.
    pub(crate) fn count(&mut self) -> Option<Proof> {
        let domains = self.position.domains();
        self.argument(&domains, true).map(Proof::Count)
    }

    /// The whole search, until it is decided or `limit` is reached.
    pub(crate) fn run(&mut self) -> Verdict {
        self.node(0)
    }

    fn node(&mut self, depth: usize) -> Verdict {
        self.nodes += 1;
        self.position.work += 200;
        if self.position.work > self.limit {
            return Verdict::GaveUp;
        }
        let domains = self.position.domains();
        if let Some(count) = self.argument(&domains, depth == 0) {
            for &slot in &count.slots {
                self.trouble[slot] += 1;
            }
            return Verdict::Refuted(Proof::Count(count));
        }
        let Some((slot, role)) = self.next(&domains) else {
            return self.position.outcome().map_or(Verdict::GaveUp, Verdict::Found);
        };
        let mut children: Vec<(State, Proof)> = Vec::new();
        for state in self.in_order(&domains[slot]) {
            self.position.decide(slot, role, state);
            let verdict = self.node(depth + 1);
            self.position.undo(slot, role, state);
            match verdict {
                Verdict::Refuted(proof) => {
                    // A proof that does not need this decision settles the whole node.
                    if self.holds(&proof) {
                        return Verdict::Refuted(proof);
                    }
                    children.push((state, proof));
                }
                ended => return ended,
            }
        }
        children.sort_by_key(|&(state, _)| state);
        self.trouble[slot] += 1;
        Verdict::Refuted(Proof::Branch(Branch { slot, role, children }))
    }

    fn holds(&mut self, proof: &Proof) -> bool {
        match proof {
            Proof::Count(count) => count.proves(&mut self.position),
            Proof::Branch(branch) => {
                if self.position.open(branch.slot) != Some(branch.role) {
                    return false;
                }
                let candidates = self.position.domain(branch.slot).candidates();
                candidates.into_iter().all(|state| {
                    let Ok(at) = branch.children.binary_search_by_key(&state, |&(state, _)| state) else {
                        return false;
                    };
                    self.position.decide(branch.slot, branch.role, state);
                    let holds = self.holds(&branch.children[at].1);
                    self.position.undo(branch.slot, branch.role, state);
                    holds
                })
            }
        }
    }

    /// The open decision with the fewest candidates for the trouble that its slot makes.
    fn next(&self, domains: &[Domain]) -> Option<(usize, Kind)> {
        (0..domains.len()).filter_map(|slot| self.position.open(slot).map(|role| (slot, role))).min_by_key(
            |&(slot, _)| {
                let candidates = domains[slot].candidates().len() as u64;
                let rank = if candidates <= 1 { 0 } else { candidates * 1000 / self.trouble[slot] };
                (rank, slot)
            },
        )
    }

    /// Candidates, the most promising first: no gap, owing reviews, much left.
    fn in_order(&self, domain: &Domain) -> Vec<State> {
        let mut candidates: Vec<(bool, bool, i64, State)> = domain
            .candidates()
            .into_iter()
            .map(|state| {
                let gap = domain.new_main && domain.mains.iter().any(|main| main.state == state && main.fill.is_some());
                (gap, self.position.owed[state] <= 0, -self.position.left[state], state)
            })
            .collect();
        candidates.sort_unstable();
        candidates.into_iter().map(|(.., state)| state).collect()
    }

    /// A counting argument against this position, if one is found.
    fn argument(&mut self, domains: &[Domain], thorough: bool) -> Option<Count> {
        let nothing = Weights::new(self.position.left.len());
        let empty = |&slot: &usize| {
            domains[slot].mains.is_empty()
                || self.ground_twin(slot) && nothing.cheapest(&self.position, domains, slot).is_none()
        };
        if let Some(slot) = (0..domains.len()).find(empty) {
            return Some(Count { slots: vec![slot], ..Count::default() });
        }
        if let Some(at) = (0..self.known.len()).rev().find(|&at| self.known[at].proves(&mut self.position)) {
            let known = self.known.remove(at);
            self.known.push(known.clone());
            let weights = Weights::of(&known, self.position.left.len());
            return smallest(&mut self.position, domains, weights);
        }
        let count = self.by_flows(domains, thorough).or_else(|| self.by_learning(domains, thorough))?;
        if self.known.len() == KNOWN {
            self.known.remove(0);
        }
        self.known.push(count.clone());
        Some(count)
    }

    fn ground_twin(&self, slot: usize) -> bool {
        self.position.ground.places[slot].twin.is_some()
    }

    /// The first cut that proves something; at the root the smallest of all.
    fn by_flows(&mut self, domains: &[Domain], thorough: bool) -> Option<Count> {
        let position = &mut self.position;
        let needs = if thorough { &self.needs[..] } else { &self.needs[..self.brief] };
        let patience = position.work + PATIENCE;
        let mut best: Option<Count> = None;
        for pairs in [false, true] {
            for need in needs.iter().copied().map(Some).chain([None]) {
                let weights = match need {
                    Some(need) => counting::too_few_places(position, domains, need, pairs),
                    None => counting::too_little_work(position, domains, pairs),
                };
                let count = weights.and_then(|weights| smallest(position, domains, weights));
                if let Some(count) = count
                    && best.as_ref().is_none_or(|best| count.size() < best.size())
                {
                    best = Some(count);
                }
                if best.is_some() && (!thorough || position.work > patience) {
                    return best;
                }
            }
        }
        best
    }

    fn by_learning(&mut self, domains: &[Domain], thorough: bool) -> Option<Count> {
        let position = &mut self.position;
        let rounds = if thorough { ROUNDS.0 } else { ROUNDS.1 };
        let start = counting::savers(position, domains);
        let weights = counting::learnt(position, domains, start, rounds).or_else(|| {
            let start = Weights::new(position.left.len());
            counting::learnt(position, domains, start, rounds)
        })?;
        smallest(position, domains, weights)
    }
}

/// One attempt at repair.
pub(crate) fn repaired(ground: &Ground<'_>, attempt: u64, moves: u64) -> Option<Outcome> {
    Repair::new(ground, attempt).run(moves)
}
