//! Draws of the enumerable cohorts, counted against the exact chance of every outcome.

use std::cell::RefCell;
use std::collections::HashMap;

use lots::chance::{Bytes32, StageKey};
use lots::problem::Outcome;
use lots::seed;

use crate::support::statistics;
use crate::support::uniformity::{Instance, instances, urn};

/// One way of drawing one cohort.
pub(crate) struct Test {
    pub(crate) draws: u64,
    pub(crate) statistic: f64,
    pub(crate) p: f64,
}

/// One cohort, drawn by the law and by the urn.
pub(crate) struct Cohort {
    pub(crate) name: String,
    pub(crate) features: String,
    pub(crate) outcomes: usize,
    pub(crate) freedom: f64,
    pub(crate) law: Test,
    pub(crate) urn: Test,
}

/// Every cohort of the harness, with progress on stderr.
pub(crate) fn all(draws: u64, seed: &Bytes32) -> Vec<Cohort> {
    let instances = instances();
    let total = instances.len();
    crate::each(total, |at| {
        let instance = &instances[at];
        let cohort = one(instance, draws, seed);
        eprintln!(
            "{} ({} of {total}): {} outcomes, {} draws, p = {:.4}; the urn's p = {:.1e}",
            cohort.name,
            at + 1,
            cohort.outcomes,
            cohort.law.draws,
            cohort.law.p,
            cohort.urn.p
        );
        cohort
    })
}

fn one(instance: &Instance, draws: u64, seed: &Bytes32) -> Cohort {
    let sampler = instance.frozen.sampler();
    let law = test(instance, instance.draws(draws), |k| {
        let key = seed::key(instance.frozen.hash(), &seed::derived(seed, k));
        // A draw that fails is an outcome that is not in the list, and is reported there.
        sampler.draw(&key).ok().map(|drawn| drawn.outcome)
    });
    let stage = StageKey::new(seed, "urn");
    let biased = test(instance, 20_000.max(5 * instance.outcomes.len() as u64), |k| {
        let mut stream = stage.stream(k);
        (0..1_000_000).find_map(|_| urn(&instance.frozen.numbered().problem, &mut stream))
    });
    Cohort {
        name: instance.name.clone(),
        features: instance.features(),
        outcomes: instance.outcomes.len(),
        freedom: float(instance.outcomes.len() as u64) - 1.0,
        law,
        urn: biased,
    }
}

/// Counts the outcomes; a draw outside the list makes the statistic infinite and p zero.
fn test(instance: &Instance, draws: u64, draw: impl Fn(u64) -> Option<Outcome>) -> Test {
    let places: HashMap<&Outcome, usize> = instance.outcomes.iter().enumerate().map(|(i, (o, _))| (o, i)).collect();
    let counts = RefCell::new(vec![0u64; instance.outcomes.len()]);
    let all_lawful = (0..draws).all(|k| {
        let place = draw(k).and_then(|outcome| places.get(&outcome).copied());
        place.map(|at| counts.borrow_mut()[at] += 1).is_some()
    });
    if !all_lawful {
        return Test { draws, statistic: f64::INFINITY, p: 0.0 };
    }
    let counts = counts.into_inner();
    let expected: Vec<f64> = instance.outcomes.iter().map(|(_, odds)| float(draws) / float(*odds)).collect();
    let statistic = counts.iter().zip(&expected).map(|(&n, &e)| (float(n) - e).powi(2) / e).sum();
    Test { draws, statistic, p: statistics::chi_square_p(&counts, &expected) }
}

/// A count as a number with a fraction: exact, as counts here stay far below 2^53.
#[expect(clippy::cast_precision_loss, reason = "counts stay below 2^53")]
pub(crate) fn float(count: u64) -> f64 {
    count as f64
}
