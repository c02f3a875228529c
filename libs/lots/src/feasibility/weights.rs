//! Counting with points: the one argument behind every leaf of a proof.
//!
//! Every review costs points: those of the reviewing State, those of the pair, and for an additional reviewer those of
//! the limit of the State under review. Whatever is drawn, a slot costs at least what its cheapest option costs, while
//! all points together are bounded by the limits of para. 29, by 28 (a) and by 28 (c). If the slots need more than that,
//! nothing lawful can be drawn.

use std::collections::BTreeSet;

use num_integer::Integer;

use crate::feasibility::Count;
use crate::feasibility::position::{Domain, Position};
use crate::problem::State;

/// Points by State, pair and limit.
#[derive(Clone)]
pub(crate) struct Weights {
    states: usize,
    /// Points of a review by this State; points below zero are for States that owe reviews.
    pub(crate) reviewer: Vec<i64>,
    /// Points of a review between the two, in either direction; empty when there are none.
    pair: Vec<i64>,
    /// The pairs that have points, the smaller number first.
    pairs: BTreeSet<(State, State)>,
    /// Points of an additional reviewer of this State under review.
    pub(crate) limit: Vec<i64>,
}

/// How far an argument is from proving something: more than zero proves.
pub(crate) const PROVED: i64 = i64::MAX / 4;

impl Weights {
    pub(crate) fn new(states: usize) -> Self {
        Self { states, reviewer: vec![0; states], pair: Vec::new(), pairs: BTreeSet::new(), limit: vec![0; states] }
    }

    pub(crate) fn of(count: &Count, states: usize) -> Self {
        let mut weights = Self::new(states);
        for &(state, points) in &count.reviewers {
            weights.reviewer[state] = points;
        }
        for &(one, other, points) in &count.pairs {
            weights.set_pair(one, other, points);
        }
        for &(state, points) in &count.limits {
            weights.limit[state] = points;
        }
        weights
    }

    pub(crate) fn pair(&self, one: State, other: State) -> i64 {
        self.pair.get(one * self.states + other).copied().unwrap_or(0)
    }

    pub(crate) fn set_pair(&mut self, one: State, other: State, points: i64) {
        if self.pair.is_empty() {
            self.pair = vec![0; self.states * self.states];
        }
        self.pair[one * self.states + other] = points;
        self.pair[other * self.states + one] = points;
        let key = (one.min(other), one.max(other));
        if points == 0 {
            self.pairs.remove(&key);
        } else {
            self.pairs.insert(key);
        }
    }

    pub(crate) fn pairs(&self) -> Vec<(State, State, i64)> {
        self.pairs.iter().map(|&(one, other)| (one, other, self.pair(one, other))).collect()
    }

    /// The points of a review.
    fn of_review(&self, reviewer: State, under_review: State) -> i64 {
        self.reviewer[reviewer] + self.pair(reviewer, under_review)
    }

    /// The cheapest option of a slot: its points, main reviewer and additional one. `None` if there is no option.
    ///
    /// While both slots of a State without a group are open, the second one takes another group than the first.
    pub(crate) fn cheapest(
        &self,
        position: &Position<'_>,
        domains: &[Domain],
        slot: usize,
    ) -> Option<(i64, State, Option<State>)> {
        let groups = &position.ground.problem.group;
        let first = position.ground.places[slot].twin.filter(|&twin| twin < slot);
        let first = first.map(|twin| &domains[twin]).filter(|first| first.new_main && domains[slot].new_main);
        let Some(first) = first else { return self.cheapest_of(&domains[slot], |_| true) };
        let (_, main, _) = self.cheapest_of(first, |_| true)?;
        self.cheapest_of(&domains[slot], |state| groups[state] != groups[main])
    }

    fn cheapest_of(&self, domain: &Domain, allowed: impl Fn(State) -> bool) -> Option<(i64, State, Option<State>)> {
        let u = domain.under_review;
        let beside: Vec<Option<(i64, State)>> = domain
            .fills
            .iter()
            .map(|(_, states)| states.iter().map(|&state| (self.of_review(state, u), state)).min())
            .collect();
        domain
            .mains
            .iter()
            .filter(|main| allowed(main.state))
            .filter_map(|main| {
                let own = if domain.new_main { self.of_review(main.state, u) } else { 0 };
                let Some(fill) = main.fill else { return Some((own, main.state, None)) };
                let (points, state) = beside[fill]?;
                let limit = if domain.new_main { self.limit[u] } else { 0 };
                Some((own + points + limit, main.state, Some(state)))
            })
            .min_by_key(|&(points, main, _)| (points, main))
    }

    /// The same in the smallest points that still prove, if there are smaller ones.
    fn coarser(&self, position: &Position<'_>, domains: &[Domain]) -> Option<Self> {
        let most = self.reviewer.iter().chain(&self.pair).chain(&self.limit).map(|points| points.abs()).max()?;
        (1..most.min(9)).find_map(|small| {
            let rounded = |&points: &i64| (points * small * 2 + points.signum() * most) / (most * 2);
            let mut coarse = Self::new(self.states);
            coarse.reviewer = self.reviewer.iter().map(rounded).collect();
            coarse.limit = self.limit.iter().map(rounded).collect();
            for (one, other, points) in self.pairs() {
                coarse.set_pair(one, other, rounded(&points));
            }
            (Sum::new(position, domains, &coarse).surplus() > 0).then_some(coarse)
        })
    }

    /// Divides all points by their greatest common divisor.
    fn reduce(&mut self) {
        let all = self.reviewer.iter().chain(&self.pair).chain(&self.limit);
        let divisor = all.fold(0i64, |divisor, points| divisor.gcd(points));
        if divisor > 1 {
            self.reviewer.iter_mut().chain(&mut self.pair).chain(&mut self.limit).for_each(|points| *points /= divisor);
        }
    }

    /// All points that the rules leave.
    pub(crate) fn budget(&self, position: &Position<'_>) -> i64 {
        let reviewers: i64 = (0..self.states)
            .map(|state| {
                let points = self.reviewer[state];
                points * if points > 0 { position.left[state] } else { position.owed[state].max(0) }
            })
            .sum();
        let pairs: i64 = self.pairs().into_iter().map(|(_, _, points)| points).sum();
        let limits: i64 = (0..self.states).map(|state| self.limit[state] * position.room[state].max(0)).sum();
        reviewers + pairs + limits
    }

    fn any_below_zero(&self) -> bool {
        self.reviewer.iter().any(|&points| points < 0)
    }

    /// Points that these slots need beyond the budget; the others count where they may cost less than nothing.
    pub(crate) fn surplus(&self, position: &mut Position<'_>, slots: &[usize]) -> i64 {
        let below = self.any_below_zero();
        let mut listed = vec![false; position.ground.places.len()];
        for &slot in slots {
            listed[slot] = true;
        }
        let wanted = |slot: usize| {
            let twin = position.ground.places[slot].twin;
            below || listed[slot] || twin.is_some_and(|twin| listed[twin])
        };
        let wanted: Vec<bool> = (0..listed.len()).map(wanted).collect();
        let domains: Vec<Domain> = wanted
            .iter()
            .enumerate()
            .map(|(slot, wanted)| if *wanted { position.domain(slot) } else { Domain::none() })
            .collect();
        let mut total = 0;
        for (slot, listed) in listed.into_iter().enumerate().filter(|&(_, listed)| listed || below) {
            match self.cheapest(position, &domains, slot) {
                Some((points, ..)) if listed => total += points,
                Some((points, ..)) => total += points.min(0),
                None if listed => return PROVED,
                None => {}
            }
        }
        total - self.budget(position)
    }
}

impl Count {
    /// Whether the argument still proves in this position.
    pub(crate) fn proves(&self, position: &mut Position<'_>) -> bool {
        let states = position.left.len();
        Weights::of(self, states).surplus(position, &self.slots) > 0
    }
}

/// Work after which an argument is small enough.
const PATIENCE: u64 = 10_000_000;

/// The argument with these points, made small: everything that it does not need is dropped, one after the other.
///
/// `None` if the points prove nothing.
pub(crate) fn smallest(position: &mut Position<'_>, domains: &[Domain], mut weights: Weights) -> Option<Count> {
    let mut sum = Sum::new(position, domains, &weights);
    if sum.surplus() <= 0 {
        return None;
    }
    if let Some(slot) = (0..domains.len()).find(|&slot| sum.costs[slot] == PROVED) {
        return Some(Count { reviewers: Vec::new(), pairs: Vec::new(), limits: Vec::new(), slots: vec![slot] });
    }
    if let Some(coarser) = weights.coarser(position, domains) {
        weights = coarser;
    }
    sum = Sum::new(position, domains, &weights);
    let patience = position.work + PATIENCE;
    loop {
        let before = sum.size(&weights);
        sum.drop_points(position, domains, &mut weights, patience);
        sum.drop_slots();
        if sum.size(&weights) == before || position.work > patience {
            break;
        }
    }
    weights.reduce();
    let reviewers = (0..weights.states).map(|s| (s, weights.reviewer[s])).filter(|&(_, points)| points != 0).collect();
    let limits = (0..weights.states).map(|s| (s, weights.limit[s])).filter(|&(_, points)| points != 0).collect();
    let slots = (0..domains.len()).filter(|&slot| sum.listed[slot]).collect();
    Some(Count { reviewers, pairs: weights.pairs(), limits, slots })
}

/// The parts of an argument's sum.
struct Sum {
    costs: Vec<i64>,
    listed: Vec<bool>,
    budget: i64,
}

impl Sum {
    fn new(position: &Position<'_>, domains: &[Domain], weights: &Weights) -> Self {
        let cost = |slot| weights.cheapest(position, domains, slot).map_or(PROVED, |(points, ..)| points);
        let costs: Vec<i64> = (0..domains.len()).map(cost).collect();
        let listed = costs.iter().map(|&points| points > 0).collect();
        Self { costs, listed, budget: weights.budget(position) }
    }

    /// Slots and points.
    fn size(&self, weights: &Weights) -> (usize, i64) {
        let points = weights.reviewer.iter().chain(&weights.limit).map(|points| points.abs()).sum::<i64>();
        (
            self.listed.iter().filter(|listed| **listed).count(),
            points + weights.pairs().iter().map(|pair| pair.2).sum::<i64>(),
        )
    }

    fn surplus(&self) -> i64 {
        let mut total = 0i64;
        for (&cost, &listed) in self.costs.iter().zip(&self.listed) {
            if cost == PROVED && listed {
                return PROVED;
            }
            total += if listed { cost } else { cost.min(0) };
        }
        total - self.budget
    }

    /// Slots that touch a State: those for which it may review.
    fn touched(domains: &[Domain], concerns: impl Fn(&Domain) -> bool) -> Vec<usize> {
        (0..domains.len()).filter(|&slot| concerns(&domains[slot])).collect()
    }

    fn attempt(&mut self, position: &Position<'_>, domains: &[Domain], touched: &[usize], weights: &Weights) -> bool {
        let before: Vec<i64> = touched.iter().map(|&slot| self.costs[slot]).collect();
        let budget = std::mem::replace(&mut self.budget, weights.budget(position));
        for &slot in touched {
            self.costs[slot] = weights.cheapest(position, domains, slot).map_or(PROVED, |(points, ..)| points);
        }
        if self.surplus() > 0 {
            return true;
        }
        self.budget = budget;
        for (&slot, cost) in touched.iter().zip(before) {
            self.costs[slot] = cost;
        }
        false
    }

    fn drop_points(&mut self, position: &mut Position<'_>, domains: &[Domain], weights: &mut Weights, patience: u64) {
        for state in (0..weights.states).rev() {
            let points = weights.reviewer[state];
            if points == 0 || position.work > patience {
                continue;
            }
            let touched = Self::touched(domains, |domain| {
                domain.mains.iter().any(|main| main.state == state)
                    || domain.fills.iter().any(|(_, fill)| fill.contains(&state))
            });
            position.work += touched.iter().map(|&slot| domains[slot].size()).sum::<u64>();
            for less in [0, points.signum(), points / 2] {
                weights.reviewer[state] = less;
                if less == points || self.attempt(position, domains, &touched, weights) {
                    break;
                }
                weights.reviewer[state] = points;
            }
        }
        for (one, other, points) in weights.pairs() {
            let touched = Self::touched(domains, |domain| domain.under_review == one || domain.under_review == other);
            weights.set_pair(one, other, 0);
            if !self.attempt(position, domains, &touched, weights) {
                weights.set_pair(one, other, points);
            }
        }
        for state in 0..weights.states {
            let points = weights.limit[state];
            if points == 0 {
                continue;
            }
            let touched = Self::touched(domains, |domain| domain.under_review == state);
            weights.limit[state] = 0;
            if !self.attempt(position, domains, &touched, weights) {
                weights.limit[state] = points;
            }
        }
    }

    /// Drops slots that add nothing, then those that the sum can do without.
    fn drop_slots(&mut self) {
        let mut spare = self.surplus() - 1;
        for slot in (0..self.costs.len()).rev().filter(|&slot| self.costs[slot] != PROVED) {
            if self.listed[slot] && self.costs[slot] <= spare.max(0) {
                spare -= self.costs[slot].max(0);
                self.listed[slot] = false;
            }
        }
        for slot in 0..self.costs.len() {
            // A slot below zero counts, listed or not.
            self.listed[slot] &= self.costs[slot] > 0;
        }
    }
}
