//! How long a drawing takes (target D4), beside another solver on the same rules in the same run.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::hint::black_box;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use criterion::{BatchSize, Criterion};
use lots::cohort::{self, Decisions};
use lots::feasibility::decide;
use lots::record::{Inputs, Pool, PoolState, Rules, Transcript};
use lots::seed::{Seed, derived};
use lots::{Frozen, interchange};
use treaty::{RegionalGroup, StateCode};

#[expect(dead_code, clippy::expect_used, clippy::panic, reason = "the support of the tests, which may")]
#[path = "../tests/support/python.rs"]
mod python;

const FILE: &[u8] = include_bytes!("../../../data/states-parties.csv");
const REQUIREMENTS: &str = include_str!("../tests/it/interchange/requirements.txt");
/// Draws of which the percentiles are told.
const DRAWS: usize = 1_000;
/// Draws of a cohort of each size.
const FEW: u64 = 6;
/// Models of the other solver, each with other random signs.
const MODELS: usize = 5;
/// Grounds and solves the program on its input once with random choices; prints the seconds that took.
const ONE_MODEL: &str = "\
import sys, time, clingo
program, seed = sys.stdin.read(), sys.argv[1]
start = time.perf_counter()
control = clingo.Control(['--warn=none', '--models=1', '--rand-freq=1', '--sign-def=rnd', '--seed=' + seed])
control.add('base', [], program)
control.ground([('base', [])])
assert control.solve().satisfiable
print(time.perf_counter() - start)
";

/// A number that has not been used before in this run: every draw has another seed.
fn seed(last: &Cell<u64>) -> Seed {
    last.set(last.get() + 1);
    Seed::given(&derived(&[4; 32], last.get()))
}

#[expect(clippy::expect_used, reason = "the file of the repository is in order, or there is nothing to measure")]
fn real() -> Inputs {
    let code = |text: &str| text.parse::<StateCode>().expect("three letters");
    let decisions = Decisions {
        without: BTreeSet::from([code("VAT")]),
        regions: [(code("EUE"), RegionalGroup::WesternEuropeanAndOthers)].into(),
        ..Decisions::default()
    };
    let parties = treaty::parties::read(FILE).expect("the file is read");
    let day = "2020-11-27".parse().expect("a day");
    Inputs::first(cohort::pool(&parties, day, &Rules::default(), &decisions).expect("a pool"), Rules::default())
}

/// So many States in the proportions of the real cohort: the same share of every group, each a real State's instruments.
#[expect(clippy::expect_used, reason = "codes are made of letters")]
fn resampled(real: &Inputs, size: usize) -> Inputs {
    let rows = &real.pool.states;
    let mut states: Vec<PoolState> = Vec::new();
    let mut before = 0;
    for group in RegionalGroup::ALL {
        let members: Vec<&PoolState> = rows.iter().filter(|s| s.drawing_region == Some(group)).collect();
        before += members.len();
        // Running totals, so that the shares add up; rows at even distances, to stay near the real mix.
        let (from, to) = (states.len(), before * size / rows.len());
        while states.len() < to {
            let letter = |n: usize| char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[n % 26]);
            let at = states.len();
            let code = format!("{}{}{}", letter(at / 676), letter(at / 26), letter(at));
            let row = members[(at - from) * members.len() / (to - from)].clone();
            states.push(PoolState { state: code.parse().expect("three letters"), region: Some(group), ..row });
        }
    }
    let pool = Pool { as_of: real.pool.as_of.clone(), states, left_out: Vec::new(), assumptions: Vec::new() };
    Inputs::first(pool, Rules::default())
}

/// Everything from the inputs to the transcript's bytes.
#[expect(clippy::expect_used, reason = "these cohorts can be drawn")]
fn whole(inputs: Inputs, seed: Seed) -> Vec<u8> {
    let frozen = Frozen::new(inputs).expect("the inputs are in order");
    black_box(decide(&frozen.numbered().problem));
    frozen.draw(seed).expect("it can be drawn").bytes()
}

#[expect(clippy::disallowed_methods, reason = "a bench measures time")]
fn timed<T>(job: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    black_box(job());
    start.elapsed()
}

fn percentile(sorted: &[Duration], percent: usize) -> Duration {
    sorted[(sorted.len() * percent / 100).min(sorted.len() - 1)]
}

/// The most memory that this process has held, as the system tells it.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or_else(|| "not told by this system".to_owned(), |size| size.trim().to_owned())
}

#[expect(clippy::expect_used, reason = "these cohorts can be drawn")]
fn draws(criterion: &mut Criterion, inputs: &Inputs, last: &Cell<u64>) -> Duration {
    let frozen = Frozen::new(inputs.clone()).expect("the inputs are in order");
    let mut group = criterion.benchmark_group("real cohort");
    group.bench_function("inputs to transcript", |bench| {
        bench.iter_batched(
            || (inputs.clone(), seed(last)),
            |(inputs, seed)| whole(inputs, seed),
            BatchSize::PerIteration,
        );
    });
    let sampler = frozen.sampler();
    group.bench_function("draw only", |bench| {
        bench.iter_batched(|| seed(last), |seed| frozen.draw_with(&sampler, seed), BatchSize::PerIteration);
    });
    group.finish();

    let mut times: Vec<Duration> = (0..DRAWS)
        .map(|_| {
            let (inputs, seed) = (inputs.clone(), seed(last));
            timed(|| whole(inputs, seed))
        })
        .collect();
    times.sort_unstable();
    let median = percentile(&times, 50);
    println!(
        "{DRAWS} whole draws of the real cohort: median {median:.1?}, p99 {:.1?}, longest {:.1?}; peak memory {}\n",
        percentile(&times, 99),
        percentile(&times, 100),
        peak()
    );
    median
}

#[expect(clippy::expect_used, reason = "these cohorts can be drawn")]
fn verify(criterion: &mut Criterion, inputs: &Inputs, last: &Cell<u64>) {
    let frozen = Frozen::new(inputs.clone()).expect("the inputs are in order");
    let sampler = frozen.sampler();
    criterion.bench_function("verify", |bench| {
        bench.iter_batched(
            || frozen.draw_with(&sampler, seed(last)).expect("it can be drawn").bytes(),
            |bytes| Transcript::verify(&bytes),
            BatchSize::PerIteration,
        );
    });
}

/// Whole draws of cohorts of other sizes, a few each with fixed seeds: how long one takes depends on how tight the
/// Protocols make a cohort as well as on its size, and the slowest of many would tell of little else.
fn growth(inputs: &Inputs) {
    for size in [50, 100, 200, 400] {
        let inputs = resampled(inputs, size);
        let mut times: Vec<Duration> =
            (0..FEW).map(|k| timed(|| whole(inputs.clone(), Seed::given(&derived(&[1; 32], k))))).collect();
        times.sort_unstable();
        let (median, longest) = (percentile(&times, 50), percentile(&times, 100));
        println!("growth, {size} States, {FEW} whole draws: median {median:.1?}, longest {longest:.1?}");
    }
}

/// One model of the same rules for the same cohort by another solver, and how many times longer it takes.
#[expect(clippy::expect_used, reason = "the inputs have been frozen before")]
fn clingo(inputs: &Inputs, own: Duration) {
    let Some(python) = python::python(REQUIREMENTS, "clingo, exact") else { return };
    let program = interchange::asp_program(&Frozen::new(inputs.clone()).expect("the inputs are in order"));
    let times: Result<Vec<Duration>, String> = (0..MODELS).map(|seed| one_model(&python, &program, seed)).collect();
    match times {
        Ok(mut times) => {
            times.sort_unstable();
            let median = percentile(&times, 50);
            let mut all = String::new();
            for time in &times {
                write!(all, " {time:.2?}").unwrap_or_default();
            }
            println!(
                "clingo, one model with random choices (ground and solve), {MODELS} times:{all}; median {median:.2?}"
            );
            println!("ratio of medians, clingo to the whole draw: {:.0}\n", median.as_secs_f64() / own.as_secs_f64());
        }
        Err(reason) => println!("SKIPPED: the baseline did not run, because {reason}.\n"),
    }
}

fn one_model(python: &Path, program: &str, seed: usize) -> Result<Duration, String> {
    let fault = |fault: std::io::Error| format!("the other solver failed: {fault}");
    let mut asked = Command::new(python)
        .args(["-c", ONE_MODEL, &(seed + 1).to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(fault)?;
    // Taken, so that it is closed when everything is written.
    if let Some(mut stdin) = asked.stdin.take() {
        stdin.write_all(program.as_bytes()).map_err(fault)?;
    }
    let output = asked.wait_with_output().map_err(fault)?;
    let seconds = String::from_utf8_lossy(&output.stdout).trim().parse().ok().filter(|_| output.status.success());
    seconds.map(Duration::from_secs_f64).ok_or_else(|| format!("the other solver ended with {}", output.status))
}

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(4))
        .configure_from_args();
    let (inputs, last) = (real(), Cell::new(0));
    let median = draws(&mut criterion, &inputs, &last);
    verify(&mut criterion, &inputs, &last);
    clingo(&inputs, median);
    growth(&inputs);
    criterion.final_summary();
}
