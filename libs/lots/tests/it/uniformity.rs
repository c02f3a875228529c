//! Targets D1 and D2: the law is even, and the test that says so would notice if it were not.

use crate::support::statistics;
use crate::support::uniformity::{Instance, instances};

/// Fixed, so that the test says the same every time; the longer run takes fresh seeds (see `docs/drawing.md`).
const SEED: [u8; 32] = [77; 32];

/// Runs on both cores and returns the results in order.
fn each<T: Send>(instances: &[Instance], job: impl Fn(&Instance) -> T + Sync) -> Vec<T> {
    let next = std::sync::atomic::AtomicUsize::new(0);
    let results: Vec<std::sync::Mutex<Option<T>>> = instances.iter().map(|_| std::sync::Mutex::new(None)).collect();
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some((instance, result)) = {
                    let at = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                    instances.get(at).zip(results.get(at))
                } {
                    *result.lock().unwrap() = Some(job(instance));
                }
            });
        }
    });
    results.into_iter().map(|r| r.into_inner().unwrap().unwrap()).collect()
}

#[test]
fn pr_28_the_law_is_even_and_an_urn_is_not() {
    let instances = instances();
    let ps = each(&instances, |i| i.p_value_of_the_law(i.draws(1_000_000), &SEED));
    let urns = each(&instances, |i| i.p_value_of_the_urn(20_000.max(5 * i.outcomes.len() as u64), &SEED));
    for ((instance, p), urn) in instances.iter().zip(&ps).zip(&urns) {
        println!(
            "{}: {} outcomes, p = {p:.4}, urn p = {urn:.1e}; {}",
            instance.name,
            instance.outcomes.len(),
            instance.features()
        );
    }
    assert!(instances.len() >= 20);
    for (instance, p) in instances.iter().zip(&ps) {
        assert!(*p >= 1e-4, "{} is not drawn evenly: p = {p:e}", instance.name);
    }
    let together = statistics::uniform_p(&ps);
    assert!(together >= 1e-4, "the p-values themselves are not uniform: {together:e}");
    let caught = urns.iter().filter(|p| **p < 1e-9).count();
    assert!(caught >= 18, "the biased urn was caught in {caught} cohorts only");
    for feature in ["additional reviewers", "fixed pairs", "volunteers"] {
        assert!(instances.iter().any(|i| i.features().contains(feature)), "no cohort with {feature}");
    }
}
