//! Is the law even? Draws of small cohorts counted against the exact chance of every outcome.

use std::collections::HashMap;

use lots::Frozen;
use lots::chance::{Bytes32, StageKey, Stream};
use lots::problem::{Outcome, Problem, State};
use lots::record::Inputs;
use lots::sampler;
use lots::seed;

use super::{cohorts, statistics};

/// A cohort whose outcomes can all be listed.
pub struct Instance {
    pub name: String,
    pub frozen: Frozen,
    pub outcomes: Vec<(Outcome, u64)>,
}

impl Instance {
    pub fn new(name: String, inputs: Inputs, limit: usize) -> Option<Self> {
        let frozen = Frozen::new(inputs).ok()?;
        let outcomes = sampler::outcomes(&frozen.numbered().problem, limit)?;
        Some(Self { name, frozen, outcomes })
    }

    /// What there is to get wrong in it, as words.
    pub fn features(&self) -> String {
        let (inputs, problem) = (self.frozen.inputs(), &self.frozen.numbered().problem);
        let mut words = vec![format!("{} States, {} open places", problem.states(), open(problem))];
        if self.outcomes.iter().any(|(o, _)| o.additional.iter().any(Option::is_some)) {
            words.push("additional reviewers".to_owned());
        }
        if !inputs.standing.assignments.is_empty() {
            words.push("fixed pairs".to_owned());
        }
        if inputs.pool.states.iter().any(|s| s.drawing_region.is_none()) {
            words.push("a State without a group".to_owned());
        }
        if inputs.pool.states.iter().any(|s| s.most_reviews > inputs.rules.most_reviews) {
            words.push("volunteers".to_owned());
        }
        words.push(format!("loads {} to {}", inputs.rules.fewest_reviews, inputs.rules.most_reviews));
        words.join(", ")
    }

    /// max(10^6, 20 x outcomes), as target D1 asks, unless asked for less.
    pub fn draws(&self, at_least: u64) -> u64 {
        at_least.max(20 * self.outcomes.len() as u64)
    }

    /// The p-value of so many draws by `draw`.
    pub fn p_value(&self, draws: u64, mut draw: impl FnMut(u64) -> Outcome) -> f64 {
        let places: HashMap<&Outcome, usize> = self.outcomes.iter().enumerate().map(|(i, (o, _))| (o, i)).collect();
        let mut counts = vec![0u64; self.outcomes.len()];
        for k in 0..draws {
            let outcome = draw(k);
            counts[*places.get(&outcome).expect("every draw is a lawful outcome")] += 1;
        }
        let expected: Vec<f64> = self.outcomes.iter().map(|(_, odds)| draws as f64 / *odds as f64).collect();
        statistics::chi_square_p(&counts, &expected)
    }

    /// The p-value of the engine's own draws.
    pub fn p_value_of_the_law(&self, draws: u64, seed: &Bytes32) -> f64 {
        let sampler = self.frozen.sampler();
        self.p_value(draws, |k| {
            let key = seed::key(self.frozen.hash(), &seed::derived(seed, k));
            sampler.draw(&key).expect("a cohort with outcomes can be drawn").outcome
        })
    }

    /// The p-value of an urn that draws one State after the other and starts again at a dead end.
    pub fn p_value_of_the_urn(&self, draws: u64, seed: &Bytes32) -> f64 {
        let problem = &self.frozen.numbered().problem;
        self.p_value(draws, |k| {
            let mut stream = StageKey::new(seed, "urn").stream(k);
            loop {
                if let Some(outcome) = urn(problem, &mut stream) {
                    break outcome;
                }
            }
        })
    }
}

fn open(problem: &Problem) -> usize {
    problem.slots.iter().filter(|slot| slot.kept.is_none()).count()
}

/// One pass over the slots, then the gaps, each drawn evenly among who may still be drawn; `None` at a dead end.
pub fn urn(problem: &Problem, stream: &mut Stream) -> Option<Outcome> {
    let mut most = problem.most.clone();
    let mut load = vec![0usize; problem.states()];
    let mut pairs: Vec<(State, State)> = Vec::new();
    let mut base = Vec::new();
    for (at, slot) in problem.slots.iter().enumerate() {
        if let Some(kept) = slot.kept {
            base.push(kept.main);
            continue;
        }
        let fits: Vec<State> = problem
            .candidates(slot)
            .filter(|&v| most[v] > 0 && !pairs.contains(&(slot.under_review, v)))
            .filter(|&v| slot.twin.is_none_or(|twin| twin > at || problem.group[base[twin]] != problem.group[v]))
            .collect();
        let drawn = *fits.get(stream.position(fits.len()))?;
        most[drawn] -= 1;
        load[drawn] += 1;
        pairs.push((drawn, slot.under_review));
        base.push(drawn);
        if let Some(twin) = slot.twin.filter(|&twin| twin < at && problem.slots[twin].kept.is_none())
            && problem.group[base[twin]] > problem.group[drawn]
        {
            base.swap(twin, at);
        }
    }
    let mut additional = vec![None; base.len()];
    let mut filled = vec![0usize; problem.states()];
    for (at, slot) in problem.slots.iter().enumerate() {
        let gap = problem.gap(slot, base[at]);
        if gap == 0 {
            continue;
        }
        let fits: Vec<State> = problem
            .gap_candidates(slot, base[at], gap)
            .filter(|&v| most[v] > 0 && !pairs.contains(&(slot.under_review, v)))
            .collect();
        let drawn = *fits.get(stream.position(fits.len()))?;
        most[drawn] -= 1;
        load[drawn] += 1;
        filled[slot.under_review] += 1;
        pairs.push((drawn, slot.under_review));
        additional[at] = Some(drawn);
    }
    let lawful = (0..problem.states()).all(|v| load[v] >= problem.least[v] && filled[v] <= problem.additional[v]);
    lawful.then_some(Outcome { base, additional })
}

/// Random cohorts with 10 to 100,000 outcomes, picked so that every feature occurs among few and among many outcomes.
pub const COHORTS: [u64; 26] = [
    16, 19, 37, 44, 48, 52, 76, 79, 84, 90, 104, 117, 134, 144, 158, 203, 280, 283, 324, 443, 449, 537, 550, 822, 1240,
    1654,
];

/// These cohorts, with all their outcomes.
pub fn instances() -> Vec<Instance> {
    COHORTS
        .iter()
        .map(|&number| {
            let name = format!("cohort {number}");
            let instance =
                Instance::new(name, cohorts::random(number, 4), 20_000).expect("these cohorts can be listed");
            assert!((10..=100_000).contains(&instance.outcomes.len()), "{}", instance.outcomes.len());
            instance
        })
        .collect()
}
