//! How strongly places are proposed to each class.
//!
//! The weights change how many tries are needed, never the law: acceptance corrects for them exactly. Still every
//! step is whole-number arithmetic, because a second program must make the same proposals.

use num_bigint::BigUint;
use num_traits::{ToPrimitive, Zero};

use crate::chance::Stream;
use crate::count::{Count, POINT};

const ROUNDS: usize = 12;
const ONE: u64 = 1 << POINT;
const HIGHEST: u64 = 1 << 40;

/// Places with the same choice of classes, and the running totals of their weights.
#[derive(Clone, Debug)]
pub(crate) struct Kind {
    pub(crate) classes: Vec<usize>,
    pub(crate) places: u64,
    running: Vec<u64>,
}

impl Kind {
    /// No places yet.
    pub(crate) fn new(classes: Vec<usize>) -> Self {
        Self { classes, places: 0, running: Vec::new() }
    }

    pub(crate) fn with_weights(mut self, weights: &[u64]) -> Self {
        let mut total = 0u64;
        self.running = self
            .classes
            .iter()
            .map(|&class| {
                total += weights[class];
                total
            })
            .collect();
        self
    }

    pub(crate) fn pick(&self, stream: &mut Stream) -> usize {
        let total = self.running.last().copied().unwrap_or(0);
        let lot = stream.below(total);
        let at = self.running.partition_point(|&running| running <= lot);
        self.classes[at]
    }
}

/// A weight for every class, so that the proposals' averages lie near what the classes can best absorb.
pub(crate) fn weights(counts: &[Count], kinds: &[Kind]) -> Vec<u64> {
    let mut weights = vec![ONE; counts.len()];
    for _ in 0..ROUNDS {
        let averages = averages(counts, kinds, &weights);
        for ((weight, count), average) in weights.iter_mut().zip(counts).zip(averages) {
            *weight = u64::midpoint(*weight, wanted(count, average, *weight)).clamp(1, HIGHEST);
        }
    }
    weights
}

/// The average number of places that the proposals give to each class, rounded down kind by kind.
fn averages(counts: &[Count], kinds: &[Kind], weights: &[u64]) -> Vec<usize> {
    let mut sums: Vec<u128> = counts.iter().map(|count| u128::from(ONE) * count.fixed as u128).collect();
    for kind in kinds {
        let total: u128 = kind.classes.iter().map(|&class| u128::from(weights[class])).sum();
        for &class in &kind.classes {
            sums[class] += u128::from(kind.places) * u128::from(weights[class]) * u128::from(ONE) / total;
        }
    }
    // An average is at most the number of places, which is a usize.
    sums.into_iter().map(|sum| usize::try_from(sum / u128::from(ONE)).unwrap_or(usize::MAX)).collect()
}

/// The weight at which the class would be given about `average` places most readily.
fn wanted(count: &Count, average: usize, weight: u64) -> u64 {
    let possible = |places: &usize| !count.ways[places - count.fixed].is_zero();
    let range = count.fixed..count.fixed + count.ways.len();
    let (Some(low), Some(high)) = (range.clone().find(possible), range.rev().find(possible)) else { return weight };
    if average > high || (average == high && low < high) {
        return weight / 2;
    }
    if average < low {
        return weight * 2;
    }
    if low == high {
        return weight;
    }
    let at = average - count.fixed;
    let (now, next) = (&count.ways[at], &count.ways[at + 1]);
    if now.is_zero() || next.is_zero() {
        return weight;
    }
    let ratio: BigUint = (next << POINT) / now;
    ratio.to_u64().unwrap_or(HIGHEST).clamp(1, HIGHEST)
}
