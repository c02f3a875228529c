//! Chi-square and Kolmogorov-Smirnov, as p-values.

use statrs::function::gamma::gamma_ur;

/// The chance of a chi-square statistic at least as large, given observed and expected counts.
pub fn chi_square_p(observed: &[u64], expected: &[f64]) -> f64 {
    let statistic: f64 = observed.iter().zip(expected).map(|(&o, &e)| (o as f64 - e).powi(2) / e).sum();
    let freedom = observed.len() as f64 - 1.0;
    if freedom == 0.0 { 1.0 } else { gamma_ur(freedom / 2.0, statistic / 2.0) }
}

/// The chance that p-values which are uniform lie at least as far from uniform as these.
pub fn uniform_p(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let n = sorted.len() as f64;
    let distance =
        sorted.iter().enumerate().map(|(i, &v)| ((i + 1) as f64 / n - v).max(v - i as f64 / n)).fold(0.0, f64::max);
    // Kolmogorov's distribution with Stephens' correction for small n.
    let scaled = (n.sqrt() + 0.12 + 0.11 / n.sqrt()) * distance;
    let tail: f64 = (1..=100).map(|k| (-1.0f64).powi(k - 1) * (-2.0 * f64::from(k * k) * scaled * scaled).exp()).sum();
    (2.0 * tail).clamp(0.0, 1.0)
}
