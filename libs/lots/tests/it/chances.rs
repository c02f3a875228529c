//! Target D8: before each lot, every candidate and its chance, summing to one; counted and estimated agree.

use std::collections::BTreeMap;

use crate::support::cohorts;
use lots::Frozen;
use lots::chances::{self, Chance, Chances, Route};
use lots::sampler;

fn small() -> impl Iterator<Item = (u64, Frozen)> {
    (0..400u64).filter_map(|number| {
        let frozen = Frozen::new(cohorts::random(number, 4)).unwrap();
        let outcomes = sampler::outcomes(&frozen.numbered().problem, 300)?;
        (outcomes.len() > 1).then_some((number, frozen))
    })
}

fn sums_to_one(chances: &Chances) -> bool {
    let one = |values: &mut dyn Iterator<Item = f64>| (values.sum::<f64>() - 1.0).abs() < 1e-9;
    chances.slots.iter().all(|slot| {
        one(&mut slot.main.values().map(|c| c.value)) && one(&mut slot.additional.values().map(|c| c.value))
    })
}

fn close<K: Ord + Copy>(counted: &BTreeMap<K, Chance>, estimated: &BTreeMap<K, Chance>) -> bool {
    counted.keys().chain(estimated.keys()).all(|key| {
        let value = counted.get(key).map_or(0.0, |c| c.value);
        match estimated.get(key) {
            Some(e) => (e.value - value).abs() <= 6.0 * e.error,
            None => value < 0.01,
        }
    })
}

#[test]
fn d8_counted_and_estimated_agree_and_both_sum_to_one() {
    let mut compared = 0;
    for (number, frozen) in small() {
        let problem = &frozen.numbered().problem;
        let counted = chances::counted(problem, 300).unwrap().unwrap();
        let estimated = chances::estimated(problem, &[1; 32], 4_000).unwrap();
        assert!(matches!(counted.route, Route::Counted { .. }) && estimated.route == Route::Estimated { draws: 4_000 });
        assert!(sums_to_one(&counted) && sums_to_one(&estimated), "cohort {number}");
        for (c, e) in counted.slots.iter().zip(&estimated.slots) {
            assert!(close(&c.main, &e.main) && close(&c.additional, &e.additional), "cohort {number}");
        }
        compared += 1;
    }
    assert!(compared > 30, "{compared}");
}

#[test]
fn d8_the_chances_after_a_lot_are_those_given_that_lot() {
    let mut compared = 0;
    for (number, frozen) in small() {
        let problem = &frozen.numbered().problem;
        let before = chances::counted(problem, 300).unwrap().unwrap();
        let Some(open) = problem.slots.iter().position(|slot| slot.kept.is_none() && slot.twin.is_none()) else {
            continue;
        };
        // Para. 28's lots one after the other: the chance now is the average of the chances after the next lot.
        let mut total: BTreeMap<(usize, usize), f64> = BTreeMap::new();
        for (&main, chance) in &before.slots[open].main {
            let rest = chances::after(problem, &BTreeMap::from([(open, main)]));
            let after = chances::counted(&rest, 300).unwrap().unwrap();
            assert!(sums_to_one(&after), "cohort {number}");
            assert!((after.slots[open].main[&main].value - 1.0).abs() < 1e-9);
            for (at, slot) in after.slots.iter().enumerate() {
                for (&state, conditional) in &slot.main {
                    *total.entry((at, state)).or_default() += chance.value * conditional.value;
                }
            }
        }
        for (at, slot) in before.slots.iter().enumerate() {
            for (state, chance) in &slot.main {
                assert!((total[&(at, *state)] - chance.value).abs() < 1e-9, "cohort {number}");
            }
        }
        compared += 1;
    }
    assert!(compared > 30, "{compared}");
}
