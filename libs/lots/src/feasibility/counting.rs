//! Finding points that prove: cuts of flows first, then points learnt from the overloads of the cheapest options.

use std::collections::BTreeMap;

use crate::feasibility::flow::{Network, PLENTY, SINK, SOURCE};
use crate::feasibility::position::{Domain, Position};
use crate::feasibility::weights::Weights;
use crate::problem::{Mask, Problem, State};

/// What is counted of every slot in a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// Its main reviewer.
    Main,
    /// Those who review any of these instruments.
    Any(Mask),
}

/// Points are learnt in fractions: this many make one.
const SCALE: i64 = 12;

/// What one slot needs: at least so many of these States.
struct Demand {
    least: i64,
    states: Vec<State>,
}

/// The needs worth trying in a flow: each instrument alone, all together and the main reviewers, so many of them first;
/// then every other set of instruments.
pub(crate) fn needs(reviewed: &[Mask]) -> (Vec<Need>, usize) {
    let used = reviewed.iter().fold(0, |all, mask| all | mask);
    let mut masks: Vec<Mask> = (1..=used).filter(|mask| mask & !used == 0).collect();
    masks.sort_by_key(|mask| (mask.count_ones() > 1 && *mask != used, mask.count_ones(), *mask));
    let brief = masks.iter().filter(|mask| mask.is_power_of_two() || **mask == used).count();
    let mut needs: Vec<Need> = masks.into_iter().map(Need::Any).collect();
    needs.insert(brief, Need::Main);
    (needs, brief + 1)
}

fn demand(domain: &Domain, need: Need, problem: &Problem) -> Option<Demand> {
    let main_counts = |state: State| match need {
        Need::Main => true,
        Need::Any(mask) => problem.shared(state, domain.under_review) & mask != 0,
    };
    let fill_counts = |missing: Mask| match need {
        Need::Main => false,
        Need::Any(mask) => missing & mask != 0,
    };
    let mut states = Vec::new();
    let mut least = i64::MAX;
    let mut counted = vec![false; domain.fills.len()];
    for &main in &domain.mains {
        let mut places = 0;
        if domain.new_main && main_counts(main.state) {
            states.push(main.state);
            places += 1;
        }
        if let Some((missing, fill)) = domain.beside(main)
            && fill_counts(*missing)
        {
            places += 1;
            let at = main.fill.unwrap_or(0);
            if !std::mem::replace(&mut counted[at], true) {
                states.extend(fill);
            }
        }
        least = least.min(places);
    }
    states.sort_unstable();
    states.dedup();
    (least > 0 && !states.is_empty()).then_some(Demand { least, states })
}

/// Points of a cut: the places for these needs are too few. `pairs` also counts that of two States only one may review
/// the other.
pub(crate) fn too_few_places(
    position: &mut Position<'_>,
    domains: &[Domain],
    need: Need,
    pairs: bool,
) -> Option<Weights> {
    let problem = position.ground.problem;
    let demands: Vec<(State, Demand)> =
        domains.iter().filter_map(|domain| demand(domain, need, problem).map(|d| (domain.under_review, d))).collect();
    let wanted: i64 = demands.iter().map(|(_, demand)| demand.least).sum();
    if wanted == 0 {
        return None;
    }
    let mut network = Network::new();
    let mut sinks: BTreeMap<State, usize> = BTreeMap::new();
    let mut bridges: BTreeMap<(State, State), (usize, usize)> = BTreeMap::new();
    for (u, demand) in &demands {
        let node = network.node();
        network.pipe(SOURCE, node, demand.least);
        position.work += demand.states.len() as u64 * 4;
        for &state in &demand.states {
            let end = *sinks.entry(state).or_insert_with(|| {
                let end = network.node();
                network.pipe(end, SINK, position.left[state]);
                end
            });
            if pairs {
                let (start, stop) = bridge(&mut network, &mut bridges, *u, state);
                network.pipe(node, start, PLENTY);
                network.pipe(stop, end, PLENTY);
            } else {
                network.pipe(node, end, PLENTY);
            }
        }
    }
    let (flow, reached) = network.fill();
    if flow >= wanted {
        return None;
    }
    let mut weights = Weights::new(position.left.len());
    for (&state, &node) in &sinks {
        weights.reviewer[state] = i64::from(reached[node]);
    }
    cut_pairs(&mut weights, &bridges, &reached);
    Some(weights)
}

fn bridge(
    network: &mut Network,
    bridges: &mut BTreeMap<(State, State), (usize, usize)>,
    one: State,
    other: State,
) -> (usize, usize) {
    *bridges.entry((one.min(other), one.max(other))).or_insert_with(|| {
        let ends = (network.node(), network.node());
        network.pipe(ends.0, ends.1, 1);
        ends
    })
}

fn cut_pairs(weights: &mut Weights, bridges: &BTreeMap<(State, State), (usize, usize)>, reached: &[bool]) {
    for (&(one, other), &(start, stop)) in bridges {
        if reached[start] && !reached[stop] {
            weights.set_pair(one, other, 1);
        }
    }
}

/// Points of a cut: States that owe reviews find too few places.
pub(crate) fn too_little_work(position: &mut Position<'_>, domains: &[Domain], pairs: bool) -> Option<Weights> {
    let states = position.left.len();
    let wanted: i64 = position.owed.iter().map(|&owed| owed.max(0)).sum();
    if wanted == 0 {
        return None;
    }
    let mut network = Network::new();
    let mut starts: BTreeMap<State, usize> = BTreeMap::new();
    for state in (0..states).filter(|&state| position.owed[state] > 0) {
        let node = network.node();
        network.pipe(SOURCE, node, position.owed[state]);
        starts.insert(state, node);
    }
    let mut bridges = BTreeMap::new();
    let mut reviewed: BTreeMap<State, (usize, i64)> = BTreeMap::new();
    let mut slots: Vec<usize> = Vec::new();
    for domain in domains {
        let u = domain.under_review;
        let owes = |state: &State| starts.contains_key(state);
        let (mut serving, mut places) = (Vec::new(), 0);
        for &main in &domain.mains {
            let mut most = 0;
            if domain.new_main && owes(&main.state) {
                serving.push(main.state);
                most += 1;
            }
            if let Some((_, fill)) = domain.beside(main) {
                let before = serving.len();
                serving.extend(fill.iter().copied().filter(owes));
                most += i64::from(serving.len() > before);
            }
            places = places.max(most);
        }
        serving.sort_unstable();
        serving.dedup();
        position.work += serving.len() as u64 * 4;
        let slot = network.node();
        slots.push(slot);
        let (node, open) = reviewed.entry(u).or_insert_with(|| (network.node(), 0));
        *open += i64::from(domain.new_main)
            + i64::from(!domain.new_main && domain.mains.first().is_some_and(|main| main.fill.is_some()));
        network.pipe(slot, *node, places);
        for state in serving {
            if pairs {
                let (start, stop) = bridge(&mut network, &mut bridges, u, state);
                network.pipe(starts[&state], start, PLENTY);
                network.pipe(stop, slot, PLENTY);
            } else {
                network.pipe(starts[&state], slot, PLENTY);
            }
        }
    }
    for (&u, &(node, open)) in &reviewed {
        network.pipe(node, SINK, open + position.room[u].max(0));
    }
    let (flow, reached) = network.fill();
    if flow >= wanted {
        return None;
    }
    let mut weights = Weights::new(states);
    for (&state, &node) in &starts {
        weights.reviewer[state] = -i64::from(reached[node]);
    }
    cut_pairs(&mut weights, &bridges, &reached);
    for (&u, &(node, _)) in &reviewed {
        weights.limit[u] = i64::from(reached[node]);
    }
    Some(weights)
}

/// Points with which learning starts: one for every review, and one more for those who alone save an additional reviewer
/// to more slots than they can serve.
pub(crate) fn savers(position: &mut Position<'_>, domains: &[Domain]) -> Weights {
    let states = position.left.len();
    let mut network = Network::new();
    let ends: Vec<usize> = (0..states)
        .map(|state| {
            let end = network.node();
            network.pipe(end, SINK, position.left[state]);
            end
        })
        .collect();
    for domain in domains.iter().filter(|domain| domain.new_main) {
        let node = network.node();
        network.pipe(SOURCE, node, 1);
        for main in domain.mains.iter().filter(|main| main.fill.is_none()) {
            network.pipe(node, ends[main.state], PLENTY);
        }
        position.work += domain.mains.len() as u64;
    }
    let (_, reached) = network.fill();
    let mut weights = Weights::new(states);
    for (state, &end) in ends.iter().enumerate() {
        weights.reviewer[state] = SCALE * (1 + i64::from(reached[end]));
    }
    weights
}

/// Points learnt: every round takes the cheapest options and raises the points of whatever they overload, lowers those
/// of States that they leave without the reviews owed. If any points prove, enough rounds find some (this is the
/// perceptron rule).
pub(crate) fn learnt(
    position: &mut Position<'_>,
    domains: &[Domain],
    mut weights: Weights,
    rounds: usize,
) -> Option<Weights> {
    let states = position.left.len();
    let size: u64 = domains.iter().map(Domain::size).sum();
    for _ in 0..rounds {
        position.work += size;
        let mut load = vec![0i64; states];
        let mut gaps = vec![0i64; states];
        let mut pairs: BTreeMap<(State, State), i64> = BTreeMap::new();
        let mut total = 0;
        for (slot, domain) in domains.iter().enumerate() {
            let (points, main, additional) = weights.cheapest(position, domains, slot)?;
            total += points;
            let u = domain.under_review;
            let new_main = domain.new_main.then_some(main);
            for state in new_main.into_iter().chain(additional) {
                load[state] += 1;
                *pairs.entry((state.min(u), state.max(u))).or_insert(0) += 1;
            }
            gaps[u] += i64::from(domain.new_main && additional.is_some());
        }
        if total > weights.budget(position) {
            return Some(weights);
        }
        let mut moved = false;
        for state in 0..states {
            let before = weights.reviewer[state];
            let (over, under) = (load[state] - position.left[state], load[state] - position.owed[state].max(0));
            weights.reviewer[state] = match before {
                1.. => (before + over).max(0),
                0 => over.max(0) + under.min(0),
                _ => (before + under).min(0),
            };
            let limit = weights.limit[state];
            weights.limit[state] = (limit + gaps[state] - position.room[state].max(0)).max(0);
            moved |= before != weights.reviewer[state] || limit != weights.limit[state];
        }
        for (one, other, points) in weights.pairs() {
            if !pairs.contains_key(&(one, other)) {
                weights.set_pair(one, other, points - 1);
                moved = true;
            }
        }
        for (&(one, other), &times) in pairs.iter().filter(|&(_, &times)| times > 1) {
            weights.set_pair(one, other, weights.pair(one, other) + times - 1);
            moved = true;
        }
        if !moved {
            return None;
        }
    }
    None
}
