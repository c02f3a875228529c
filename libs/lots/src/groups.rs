//! The yearly groups (para. 17), drawn before any reviewer (resolution 10/1, para. 6).
//!
//! Each regional group sends a floor or ceiling of its proportional share to each year; the sizes of the years are
//! as equal as these shares allow, and which years take the odd places is itself drawn.

use treaty::{RegionalGroup, StateCode};

use crate::chance::{Bytes32, StageKey};
use crate::record::{Inputs, YearlyGroup};

/// The yearly groups that belong to a key; those that stand already are not drawn again.
#[must_use]
pub fn draw(inputs: &Inputs, key: &Bytes32) -> Vec<YearlyGroup> {
    if !inputs.standing.groups.is_empty() {
        return inputs.standing.groups.clone();
    }
    let years = inputs.rules.yearly_groups;
    let mut shares = shares(inputs);
    let odd: Vec<usize> = shares.iter().map(|share| share.len() % years).collect();
    let ways = most_equal(&odd, years);
    let mut stream = StageKey::new(key, "groups").stream(0);
    let extra = &ways[stream.position(ways.len())];
    let mut groups = Vec::new();
    for (share, extra) in shares.iter_mut().zip(extra) {
        stream.shuffle(share);
        let mut rest = share.iter();
        for year in 0..years {
            let size = share.len() / years + usize::from(extra.contains(&year));
            groups.extend(rest.by_ref().take(size).map(|&state| YearlyGroup { state, group: year + 1 }));
        }
    }
    groups.sort_by_key(|g| g.state);
    groups
}

/// States under review by regional group, then those without one together.
fn shares(inputs: &Inputs) -> Vec<Vec<StateCode>> {
    let regions = RegionalGroup::ALL.iter().map(|&region| Some(region)).chain([None]);
    regions
        .map(|region| {
            let of = |s: &&crate::record::PoolState| s.under_review && s.drawing_region == region;
            inputs.pool.states.iter().filter(of).map(|s| s.state).collect()
        })
        .collect()
}

/// For each share, the years that take one State more.
type Extra = Vec<Vec<usize>>;

/// All ways to place the odd States for which the largest year exceeds the smallest by least, in order.
fn most_equal(odd: &[usize], years: usize) -> Vec<Extra> {
    let mut ways: Vec<Extra> = vec![Vec::new()];
    for &count in odd {
        let sets = subsets(years, count);
        ways = ways
            .into_iter()
            .flat_map(|way| sets.iter().map(move |set| [way.clone(), vec![set.clone()]].concat()))
            .collect();
    }
    let spread = |way: &Extra| {
        let sizes: Vec<usize> = (0..years).map(|year| way.iter().filter(|set| set.contains(&year)).count()).collect();
        sizes.iter().max().unwrap_or(&0) - sizes.iter().min().unwrap_or(&0)
    };
    let least = ways.iter().map(spread).min().unwrap_or(0);
    ways.retain(|way| spread(way) == least);
    ways
}

/// The sets of `count` years, in lexicographic order.
fn subsets(years: usize, count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    (0..years)
        .flat_map(|first| {
            subsets(years, count - 1)
                .into_iter()
                .filter(move |rest| rest.iter().all(|&year| year > first))
                .map(move |rest| [vec![first], rest].concat())
        })
        .collect()
}
