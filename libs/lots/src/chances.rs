//! How likely each candidate is, before a lot is revealed: for every State its chances, summing to one.
//!
//! Lots are revealed in the order of the law: the bases first, then the additional reviewers. What has been revealed
//! stands, so a chance after some lots is the chance in a problem in which these places are kept.

use std::collections::BTreeMap;

use crate::chance::Bytes32;
use crate::problem::{Kept, Outcome, Problem, State};
use crate::sampler::{self, DrawFault, Sampler};
use crate::seed;

/// More lawful bases, or completions of one, than this are not counted but estimated.
pub const MOST_COUNTED: usize = 20_000;

/// A probability.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chance {
    /// Its value, from 0 to 1.
    pub value: f64,
    /// Its standard error; 0 where it was counted.
    pub error: f64,
}

impl Chance {
    /// The chance as estimated by a share of draws, with its standard error.
    #[must_use]
    pub fn of_share(count: f64, draws: f64) -> Self {
        // Agresti and Coull's centre keeps the error of a share of 0 or 1 above 0.
        let centre = (count + 2.0) / (draws + 4.0);
        Self { value: count / draws, error: (centre * (1.0 - centre) / (draws + 4.0)).sqrt() }
    }
}

/// The chances of one place: main reviewer of a slot, or additional reviewer (where `None` is that nobody is needed).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlaceChances {
    /// Of each candidate for the main reviewer.
    pub main: BTreeMap<State, Chance>,
    /// Of each candidate for the additional reviewer.
    pub additional: BTreeMap<Option<State>, Chance>,
}

/// How the chances were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// Every outcome was listed: the chances are exact but for the rounding of the last division.
    Counted {
        /// Number of outcomes.
        outcomes: usize,
    },
    /// Draws were made from the same law.
    Estimated {
        /// Number of draws.
        draws: u64,
    },
}

/// The chances of all places of a problem, slot by slot.
#[derive(Clone, Debug, PartialEq)]
pub struct Chances {
    /// How they were found.
    pub route: Route,
    /// One entry for each slot.
    pub slots: Vec<PlaceChances>,
}

/// Counts if that is possible, else estimates by `draws` draws from seeds derived from `seed`.
///
/// # Errors
/// [`DrawFault`] when nothing can be drawn.
pub fn chances(problem: &Problem, seed: &Bytes32, draws: u64) -> Result<Chances, DrawFault> {
    match counted(problem, MOST_COUNTED) {
        Some(counted) => counted,
        None => estimated(problem, seed, draws),
    }
}

/// The exact chances, or `None` if there are too many outcomes to list.
#[must_use]
pub fn counted(problem: &Problem, limit: usize) -> Option<Result<Chances, DrawFault>> {
    let outcomes = sampler::outcomes(problem, limit)?;
    if outcomes.is_empty() {
        return Some(Err(DrawFault::Impossible));
    }
    let mut sums = Sums::new(problem);
    for (outcome, odds) in &outcomes {
        #[expect(clippy::cast_precision_loss, reason = "odds are far below 2^53")]
        sums.add(outcome, 1.0 / *odds as f64);
    }
    Some(Ok(Chances {
        route: Route::Counted { outcomes: outcomes.len() },
        slots: sums.chances(|value| Chance { value, error: 0.0 }),
    }))
}

/// Estimates from draws by the same law, with the standard error of each share.
///
/// # Errors
/// [`DrawFault`] when nothing can be drawn.
pub fn estimated(problem: &Problem, seed: &Bytes32, draws: u64) -> Result<Chances, DrawFault> {
    let sampler = Sampler::new(problem);
    let draws = draws.max(1);
    #[expect(clippy::cast_precision_loss, reason = "the number of draws is far below 2^53")]
    let total = draws as f64;
    let mut sums = Sums::new(problem);
    for k in 0..draws {
        sums.add(&sampler.draw(&seed::derived(seed, k))?.outcome, 1.0);
    }
    Ok(Chances { route: Route::Estimated { draws }, slots: sums.chances(|count| Chance::of_share(count, total)) })
}

/// The problem after some lots have been revealed: these mains stand.
#[must_use]
pub fn after(problem: &Problem, revealed: &BTreeMap<usize, State>) -> Problem {
    let mut rest = problem.clone();
    let states = problem.states();
    for (&at, &main) in revealed {
        let under_review = problem.slots[at].under_review;
        rest.slots[at].kept = Some(Kept { main, covered: problem.shared(main, under_review) });
        rest.most[main] = rest.most[main].saturating_sub(1);
        rest.least[main] = rest.least[main].saturating_sub(1);
        rest.may[main * states + under_review] = false;
        rest.may[under_review * states + main] = false;
        if let Some(twin) = problem.slots[at].twin {
            rest.slots[twin].groups.retain(|&group| group != problem.group[main]);
        }
    }
    rest
}

struct Sums {
    main: Vec<BTreeMap<State, f64>>,
    additional: Vec<BTreeMap<Option<State>, f64>>,
}

impl Sums {
    fn new(problem: &Problem) -> Self {
        let slots = problem.slots.len();
        Self { main: vec![BTreeMap::new(); slots], additional: vec![BTreeMap::new(); slots] }
    }

    fn add(&mut self, outcome: &Outcome, weight: f64) {
        for (sums, main) in self.main.iter_mut().zip(&outcome.base) {
            *sums.entry(*main).or_default() += weight;
        }
        for (sums, additional) in self.additional.iter_mut().zip(&outcome.additional) {
            *sums.entry(*additional).or_default() += weight;
        }
    }

    fn chances(self, chance: impl Fn(f64) -> Chance) -> Vec<PlaceChances> {
        self.main
            .into_iter()
            .zip(self.additional)
            .map(|(main, additional)| PlaceChances {
                main: main.into_iter().map(|(state, sum)| (state, chance(sum))).collect(),
                additional: additional.into_iter().map(|(state, sum)| (state, chance(sum))).collect(),
            })
            .collect()
    }
}
