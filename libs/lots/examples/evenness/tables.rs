//! The report in words and tables.

use std::fmt::Write;

use lots::record::PROCEDURE;

use crate::count::float;
use crate::{CAUGHT_IN, Found, plots};

/// The part of the report that another program measures, kept when the report is written anew.
const SPEED: &str = "\n## Speed and memory\n";

/// The report; what `before` says about speed is taken over.
pub(crate) fn report(found: &Found, before: &str) -> String {
    let mut text = head(found);
    text += &evenness(found);
    text += &real(found);
    if let Some(at) = before.find(SPEED) {
        text += &before[at..];
    }
    text
}

fn head(found: &Found) -> String {
    let missed = found.missed();
    let verdict = if missed.is_empty() { "Every target was met.".to_owned() } else { missed.join(" ") };
    let seed = hex::encode(found.seed);
    format!(
        "# What was measured

Version {} of the program, `{PROCEDURE}`, on the seed

    {seed}

{verdict} This page is written by the longer run, from the top of the repository:

    cargo run --release -p lots --example evenness -- --out docs

Without `--seed` it takes a fresh seed and prints it; with the seed above it gives the same figures again.

**What is proved, and where.** That every lawful draw is equally likely follows from how it is made, for cohorts of every size:
each try is a lawful base or a failure, every lawful base is met with the same chance in one try, and the weights are whole
numbers of any size, so that nothing is rounded ([drawing.md](drawing.md), sections 4 and 5). The outcome lists below come from
plain counting, and each is complete. **What is measured.** That the program does what the page says: on small cohorts whose
outcomes can all be listed, the frequency of every outcome is held against its exact chance. A measurement can find a fault;
it cannot exclude one smaller than its resolution. The cohort of {} is far too large to list; there only what is seen in the
draws is reported, with no claim about the rest.
",
        env!("CARGO_PKG_VERSION"),
        found.real.as_of
    )
}

fn evenness(found: &Found) -> String {
    let draws: u64 = found.cohorts.iter().map(|c| c.law.draws).sum();
    let mut text = format!(
        "
## Even (D1), by a test that notices when it is not (D2)

{} random cohorts, {} draws by the law in all. p is the chance of a chi-square statistic at least as large if every outcome
comes with its exact chance; the target is at least 0.0001 for each cohort and for the p-values together. (An even law misses
that by bad luck in about one run of 370.) The urn draws one State after the other among those still allowed and starts again
at a dead end; with far fewer draws it was caught (p below 10^-9) in {} of {} cohorts, the target being {CAUGHT_IN}.

- p-values of the law together (Kolmogorov-Smirnov): **{:.4}**; the 99 % band of the plot is {:.4} to either side.
- Least p of the law: **{:.4}**.

![Sorted p-values of the law against the diagonal](plots/p-values.svg)

![Chi-square per degree of freedom, law and urn](plots/chi-square.svg)

| cohort | outcomes | draws | chi-square | degrees | p | urn: draws | urn: chi-square | urn: p | what is in it |
|---|--:|--:|--:|--:|--:|--:|--:|--:|---|
",
        found.cohorts.len(),
        draws,
        found.caught(),
        found.cohorts.len(),
        found.together,
        plots::band(found.cohorts.len()),
        found.cohorts.iter().map(|c| c.law.p).fold(1.0, f64::min)
    );
    for cohort in &found.cohorts {
        let (law, urn) = (&cohort.law, &cohort.urn);
        writeln!(
            text,
            "| {} | {} | {} | {:.1} | {} | {:.4} | {} | {:.1} | {} | {} |",
            cohort.name.trim_start_matches("cohort "),
            cohort.outcomes,
            law.draws,
            law.statistic,
            cohort.freedom,
            law.p,
            urn.draws,
            urn.statistic,
            small(urn.p),
            cohort.features
        )
        .ok();
    }
    text
}

/// A chance that may be too small for its number.
fn small(p: f64) -> String {
    if p < 1e-300 { "< 1e-300".to_owned() } else { format!("{p:.1e}") }
}

fn real(found: &Found) -> String {
    let real = &found.real;
    let mean = real.additional.iter().map(|(number, count)| float(number * count)).sum::<f64>() / float(real.draws);
    let mut loads = [0u64; 5];
    real.loads.iter().for_each(|(_, _, counts)| loads.iter_mut().zip(counts).for_each(|(all, n)| *all += n));
    let places = float(real.draws * real.loads.len() as u64);
    let broken = if real.broken.is_empty() { "No draw broke a rule.".to_owned() } else { real.broken.join(" ") };
    let mut text = format!(
        "
## The real cohort

The {} States of {} (without the Holy See; the European Union takes part with WEOG), drawn {} times. {broken}

- Additional reviewing States in one draw: {} to {}, {mean:.1} on average.
- Reviews of one State, over all States and draws: one {:.1} %, two {:.1} %, three {:.1} %, any other number {}.
- Try that gave the base (from 0): {}.
- Try that gave the additional reviewing States (from 0): {}.

![Histogram of the number of additional reviewing States](plots/additional.svg)

| additional | draws |
|--:|--:|
",
        real.loads.len(),
        real.as_of,
        real.draws,
        real.additional.keys().next().unwrap_or(&0),
        real.additional.keys().next_back().unwrap_or(&0),
        100.0 * float(loads[1]) / places,
        100.0 * float(loads[2]) / places,
        100.0 * float(loads[3]) / places,
        loads[0] + loads[4],
        spread(&real.base_tries),
        spread(&real.additional_tries)
    );
    for (number, count) in &real.additional {
        writeln!(text, "| {number} | {count} |").ok();
    }
    write!(
        text,
        "
### How many reviews each State performs

The law fixes that every State performs one to three. How often it performs each number depends on the size of its group and on
its instruments: a State party to all of them may be drawn as additional reviewing State more often. By group and in order
of codes; a share of {} draws has a standard error of at most {:.1} percentage points.

![For each State the share of draws with one, two and three reviews](plots/loads.svg)

| group | State | one | two | three |
|---|---|--:|--:|--:|
",
        real.draws,
        50.0 / float(real.draws).sqrt()
    )
    .ok();
    for (group, state, counts) in &real.loads {
        let group = group.map_or_else(|| "none".to_owned(), |group| group.to_string());
        let [one, two, three] = [1, 2, 3].map(|load: usize| 100.0 * float(counts[load]) / float(real.draws));
        writeln!(text, "| {group} | {state} | {one:.1} % | {two:.1} % | {three:.1} % |").ok();
    }
    text
}

/// Median, 99th percentile and greatest of sorted numbers.
fn spread(sorted: &[u64]) -> String {
    let at =
        |percent: usize| sorted.get((sorted.len() * percent / 100).min(sorted.len().saturating_sub(1))).unwrap_or(&0);
    format!("median {}, 99th percentile {}, greatest {}", at(50), at(99), at(100))
}
