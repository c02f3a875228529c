//! The law on a result, invariant by invariant, read off the records.

use std::collections::{BTreeMap, BTreeSet};

use lots::record::{Assumption, Kind, SlotKind, TakenAs, Transcript};
use treaty::{InstrumentSet, RegionalGroup, StateCode};

/// Every invariant of the drawing that a transcript breaks, as `rule: what`.
pub fn broken(t: &Transcript) -> Vec<String> {
    let mut broken = Vec::new();
    let state = |code: StateCode| t.pool.states.iter().find(|s| s.state == code).unwrap();
    let signed_only = |code: StateCode| -> InstrumentSet {
        let lacks = |a: &&Assumption| a.state == code && a.taken_as == TakenAs::NotInForce;
        t.pool.assumptions.iter().filter(lacks).map(|a| a.instrument).collect()
    };
    let in_force = |code: StateCode| state(code).instruments.difference(signed_only(code));
    let group = |code: StateCode| state(code).drawing_region.map_or_else(|| code.to_string(), |r| r.label().to_owned());
    let mut served: BTreeMap<StateCode, BTreeSet<StateCode>> = BTreeMap::new();
    for a in &t.assignments {
        served.entry(a.reviewer).or_default().insert(a.state_under_review);
    }
    for e in t.standing.ended.iter().filter(|e| e.counts) {
        served.entry(e.reviewer).or_default().insert(e.state_under_review);
    }
    for (reviewer, reviewed) in &served {
        for other in reviewed {
            if served.get(other).is_some_and(|back| back.contains(reviewer)) {
                broken.push(format!("PR-28a: {reviewer} and {other} review each other"));
            }
        }
        if !state(*reviewer).reviewer {
            broken.push(format!("PR-52i: {reviewer} may not review"));
        }
        if reviewed.len() > state(*reviewer).most_reviews {
            broken.push(format!("PR-29i: {reviewer} performs {} reviews", reviewed.len()));
        }
    }
    for s in t.pool.states.iter().filter(|s| s.reviewer && !t.standing.deferred.contains(&s.state)) {
        if served.get(&s.state).map_or(0, BTreeSet::len) < t.rules.fewest_reviews {
            broken.push(format!("PR-29i: {} performs too few reviews", s.state));
        }
    }
    for s in t.pool.states.iter().filter(|s| s.under_review) {
        let of: Vec<_> = t.assignments.iter().filter(|a| a.state_under_review == s.state).collect();
        let reviewers: BTreeSet<_> = of.iter().map(|a| a.reviewer).collect();
        if reviewers.len() != of.len() || reviewers.len() > s.most_reviewers {
            broken.push(format!("PR-28c: {} has {} entries by {} reviewers", s.state, of.len(), reviewers.len()));
        }
        let mains: Vec<_> = of.iter().filter(|a| a.kind == Kind::Main).collect();
        let groups: BTreeSet<_> = mains.iter().map(|a| group(a.reviewer)).collect();
        if mains.len() != 2 || groups.len() != 2 {
            broken.push(format!("PR-28ii: {} has mains of {groups:?}", s.state));
        }
        for a in &of {
            let same = group(a.reviewer) == group(s.state);
            if same != (a.slot == SlotKind::SameRegion)
                || (s.drawing_region.is_some() && a.slot == SlotKind::SameRegion) != same
            {
                broken.push(format!("PR-28ii: {} by {} is in the wrong slot", s.state, a.reviewer));
            }
            if !a.instruments.is_subset_of(in_force(a.reviewer)) {
                broken.push(format!("PR-28b-i: {} reviews {} beyond its own instruments", a.reviewer, s.state));
            }
        }
        for main in &mains {
            let mut covered = InstrumentSet::EMPTY;
            for a in of.iter().filter(|a| a.slot == main.slot) {
                if s.drawing_region.is_some() || group(a.reviewer) == group(main.reviewer) {
                    if !covered.intersection(a.instruments).is_empty() && t.standing.assignments.is_empty() {
                        broken.push(format!("PR-28b-ii: {} is covered twice in one slot", s.state));
                    }
                    covered = covered.union(a.instruments);
                }
            }
            if covered != s.instruments {
                broken.push(format!("PR-26i: {} is reviewed for {covered} of {}", s.state, s.instruments));
            }
        }
    }
    broken.extend(broken_groups(t));
    broken
}

fn broken_groups(t: &Transcript) -> Vec<String> {
    let mut broken = Vec::new();
    let reviewed: Vec<StateCode> = t.pool.states.iter().filter(|s| s.under_review).map(|s| s.state).collect();
    if t.groups.iter().map(|g| g.state).collect::<Vec<_>>() != reviewed {
        broken.push("PR-17i: not exactly the States under review are in groups".to_owned());
    }
    if !t.standing.groups.is_empty() {
        return broken;
    }
    let years = t.rules.yearly_groups;
    for region in RegionalGroup::ALL.into_iter().map(Some).chain([None]) {
        let of = |year: usize| {
            t.groups
                .iter()
                .filter(|g| {
                    g.group == year && t.pool.states.iter().any(|s| s.state == g.state && s.drawing_region == region)
                })
                .count()
        };
        let sizes: Vec<usize> = (1..=years).map(of).collect();
        if sizes.iter().max().unwrap() - sizes.iter().min().unwrap() > 1 {
            broken.push(format!("PR-17iii: {region:?} is spread {sizes:?}"));
        }
    }
    broken
}
