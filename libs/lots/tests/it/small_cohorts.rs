//! The engine against plain recursion over the law, on thousands of small cohorts.

use std::collections::BTreeSet;

use crate::support::brute_force::{self, Line};
use crate::support::cohorts;
use lots::Frozen;
use lots::record::{Inputs, PoolState};
use lots::sampler;

const LIMIT: usize = 20_000;

fn engine_outcomes(frozen: &Frozen) -> Option<BTreeSet<(Vec<Line>, u64)>> {
    let listed = sampler::outcomes(&frozen.numbered().problem, LIMIT)?;
    let lines = |outcome| {
        let mut lines: Vec<Line> = frozen.numbered().assignments(outcome).iter().map(Line::from).collect();
        lines.sort();
        lines
    };
    Some(listed.iter().map(|(outcome, odds)| (lines(outcome), *odds)).collect())
}

/// Standing mains may be recorded with fewer instruments than both are party to now; the result names all.
fn refreshed(inputs: &Inputs, lines: &[Line]) -> Vec<Line> {
    let state = |code| inputs.pool.states.iter().find(|s| s.state == code).unwrap();
    let both = |l: &Line| inputs.pool.in_force(state(l.reviewer)).intersection(state(l.under_review).instruments);
    let mut lines: Vec<Line> = lines
        .iter()
        .map(|l| match l.kind {
            lots::record::Kind::Main => Line { bits: both(l).bits(), ..*l },
            lots::record::Kind::Additional => *l,
        })
        .collect();
    lines.sort();
    lines
}

fn willing(inputs: &Inputs, state: &PoolState) -> bool {
    !inputs.pool.voluntary(state).is_empty()
}

#[test]
fn pr_28_29_52_every_lawful_outcome_and_no_other_with_its_chance() {
    let (mut compared, mut empty, mut standing, mut voluntary) = (0, 0, 0, 0);
    let cohorts = (0..1_000).map(|number| cohorts::random(number, 4));
    let with_signatures = (0..1_000).map(|number| cohorts::random_with_signatures(number, 4));
    for (number, inputs) in cohorts.chain(with_signatures).enumerate() {
        let Some(brute) = brute_force::outcomes(&inputs, LIMIT) else { continue };
        let frozen = Frozen::new(inputs.clone()).unwrap();
        let Some(engine) = engine_outcomes(&frozen) else { continue };
        let bases = brute.len() as u64;
        let expected: BTreeSet<(Vec<Line>, u64)> = brute
            .values()
            .flat_map(|completions| {
                completions.iter().map(|o| (refreshed(&inputs, o), bases * completions.len() as u64))
            })
            .collect();
        assert_eq!(engine, expected, "cohort {number}");
        compared += 1;
        empty += usize::from(expected.is_empty());
        let lawful = !expected.is_empty();
        voluntary += usize::from(lawful && inputs.pool.states.iter().any(|s| s.under_review && willing(&inputs, s)));
        standing += usize::from(!inputs.standing.assignments.is_empty());
    }
    println!(
        "{compared} compared, {empty} impossible, {standing} with a part standing, {voluntary} with a review for what is only signed"
    );
    assert!(compared > 400 && empty > 100 && compared - empty > 80 && standing > 30 && voluntary > 20);
}
