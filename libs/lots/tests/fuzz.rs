//! Fuzz targets, each named after the theorem that it holds. On stable they run for a bounded time; see `docs/drawing.md`.
#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::pedantic,
    reason = "tests fail loudly"
)]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use bolero::check;
use lots::Frozen;
use lots::record::{Inputs, Transcript};
use lots::sampler;
use lots::seed::{Seed, derived};
use support::brute_force::Line;
use support::cohorts;
use treaty::StateCode;

type Law = BTreeSet<(Vec<Line>, u64)>;

fn law(inputs: &Inputs) -> Option<Law> {
    let frozen = Frozen::new(inputs.clone()).ok()?;
    let outcomes = sampler::outcomes(&frozen.numbered().problem, 500)?;
    let lines = |outcome| {
        let mut lines: Vec<Line> = frozen.numbered().assignments(outcome).iter().map(Line::from).collect();
        lines.sort();
        lines
    };
    Some(outcomes.iter().map(|(outcome, odds)| (lines(outcome), *odds)).collect())
}

/// Two States that the rules cannot tell apart have the same chances: exchanging them leaves the law as it is.
#[test]
fn anonymity() {
    check!().with_type::<u64>().for_each(|&number| {
        let inputs = cohorts::random(number, 4);
        if !inputs.standing.groups.is_empty() {
            return;
        }
        let Some(law) = law(&inputs) else { return };
        let states = &inputs.pool.states;
        for (at, one) in states.iter().enumerate() {
            for other in &states[at + 1..] {
                let same = |f: fn(&lots::record::PoolState) -> String| f(one) == f(other);
                let alike = same(|s| {
                    format!(
                        "{:?}{}{}{}{}{}",
                        s.drawing_region, s.instruments, s.under_review, s.reviewer, s.most_reviews, s.most_reviewers
                    )
                });
                if !alike || one.drawing_region.is_none() {
                    continue;
                }
                let exchanged: BTreeMap<StateCode, StateCode> =
                    [(one.state, other.state), (other.state, one.state)].into();
                let swap = |code: StateCode| exchanged.get(&code).copied().unwrap_or(code);
                let relabelled: Law = law
                    .iter()
                    .map(|(lines, odds)| {
                        let mut lines: Vec<Line> = lines
                            .iter()
                            .map(|l| Line { under_review: swap(l.under_review), reviewer: swap(l.reviewer), ..*l })
                            .collect();
                        lines.sort();
                        (lines, *odds)
                    })
                    .collect();
                assert_eq!(relabelled, law);
            }
        }
    });
}

/// The order of the rows of a file never matters.
#[test]
fn order_of_input() {
    const FILE: &str = include_str!("../../../data/states-parties.csv");
    let decisions = lots::cohort::Decisions::default();
    let pool = |text: &str| {
        let parties = treaty::parties::read(text.as_bytes()).unwrap();
        lots::cohort::pool(&parties, "2020-11-27".parse().unwrap(), &lots::record::Rules::default(), &decisions)
            .unwrap()
    };
    let whole = pool(FILE);
    check!().with_type::<u64>().for_each(|&number| {
        let mut rows: Vec<&str> = FILE.lines().skip(1).collect();
        cohorts::generator(number).shuffle(&mut rows);
        let header = FILE.lines().next().unwrap();
        assert_eq!(pool(&format!("{header}\n{}\n", rows.join("\n"))), whole);
    });
}

/// What can be drawn is never called impossible, and what is called impossible has no outcome.
#[test]
fn no_false_alarm() {
    check!().with_type::<u64>().for_each(|&number| {
        let inputs = cohorts::random(number, 4);
        let Some(law) = law(&inputs) else { return };
        let frozen = Frozen::new(inputs).unwrap();
        match lots::feasibility::decide(&frozen.numbered().problem) {
            lots::feasibility::Feasibility::Feasible(_) => assert!(!law.is_empty()),
            lots::feasibility::Feasibility::Infeasible(proof) => {
                assert!(law.is_empty());
                let certificate = lots::certificate::Certificate::new(&frozen, &proof);
                lots::certificate::check(frozen.inputs(), &certificate).unwrap();
            }
            lots::feasibility::Feasibility::Undecided { nodes } => panic!("undecided after {nodes} nodes"),
        }
    });
}

/// A transcript verifies, and with any one byte changed it does not.
#[test]
fn replay() {
    check!().with_type::<(u64, u16, u8)>().for_each(|&(number, place, byte)| {
        let inputs = cohorts::random(number, 4);
        if law(&inputs).is_none_or(|law| law.is_empty()) {
            return;
        }
        let Ok(transcript) = Frozen::new(inputs).unwrap().draw(Seed::given(&derived(&[0; 32], number))) else { return };
        let mut bytes = transcript.bytes();
        assert_eq!(Transcript::verify(&bytes).unwrap(), transcript);
        let at = usize::from(place) * bytes.len() / (usize::from(u16::MAX) + 1);
        if bytes[at] != byte {
            bytes[at] = byte;
            assert!(Transcript::verify(&bytes).is_err());
        }
    });
}
