//! Is the drawing even? The longer run, on a fresh seed, with its report and plots:
//!
//! ```console
//! $ cargo run --release -p lots --example evenness -- --seed <64 hexadecimal digits> [--draws N] [--real N] [--out FOLDER]
//! ```
//!
//! Without `--seed` one is taken from the operating system and printed, so that the run can be repeated. The exit
//! status is a failure when a target (D1, D2) or a rule in a draw of the real cohort is missed.

use std::error::Error;
use std::fs::{self, File};
use std::io::Read;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use lots::chance::Bytes32;
use lots::seed;

#[path = "evenness/count.rs"]
mod count;
#[path = "evenness/plots.rs"]
mod plots;
#[path = "evenness/real.rs"]
mod real;
#[path = "evenness/tables.rs"]
mod tables;

#[path = "../tests/support/mod.rs"]
mod support;

/// Each cohort, and the p-values together, must reach this (D1).
const EVEN: f64 = 1e-4;
/// The urn is caught below this (D2), …
const CAUGHT: f64 = 1e-9;
/// … in at least so many cohorts.
const CAUGHT_IN: usize = 18;

/// What one run found.
pub(crate) struct Found {
    seed: Bytes32,
    cohorts: Vec<count::Cohort>,
    together: f64,
    real: real::Real,
}

impl Found {
    fn caught(&self) -> usize {
        self.cohorts.iter().filter(|c| c.urn.p < CAUGHT).count()
    }

    /// What was missed, as sentences.
    fn missed(&self) -> Vec<String> {
        let mut missed: Vec<String> = self
            .cohorts
            .iter()
            .filter(|c| c.law.p < EVEN)
            .map(|c| format!("D1: {} is not drawn evenly, p = {:.1e}.", c.name, c.law.p))
            .collect();
        if self.together < EVEN {
            missed.push(format!("D1: the p-values are not uniform, p = {:.1e}.", self.together));
        }
        if self.caught() < CAUGHT_IN {
            missed.push(format!("D2: the urn was caught in {} cohorts, not {CAUGHT_IN}.", self.caught()));
        }
        missed.extend(self.real.broken.iter().cloned());
        missed
    }
}

struct Options {
    seed: Bytes32,
    draws: u64,
    real: u64,
    out: PathBuf,
}

fn options() -> Result<Options, Box<dyn Error>> {
    let (mut seed, mut draws, mut real, mut out) = (None, 1_000_000, 1_000, PathBuf::from("target/evenness"));
    let mut words = std::env::args().skip(1);
    while let Some(flag) = words.next() {
        let value = words.next().ok_or_else(|| format!("{flag} needs a value."))?;
        let number =
            || value.parse().ok().filter(|&n| n > 0).ok_or(format!("{flag} needs a number from 1, not {value:?}."));
        match flag.as_str() {
            "--seed" => seed = Some(seed::bytes_of("seed", &value)?),
            "--draws" => draws = number()?,
            "--real" => real = number()?,
            "--out" => out = PathBuf::from(&value),
            _ => return Err(format!("There is no option {flag}; there are --seed, --draws, --real and --out.").into()),
        }
    }
    let seed = match seed {
        Some(seed) => seed,
        None => fresh().map_err(|fault| format!("/dev/urandom gave no seed ({fault}); give one with --seed."))?,
    };
    Ok(Options { seed, draws, real, out })
}

fn fresh() -> std::io::Result<Bytes32> {
    let mut seed = [0; 32];
    File::open("/dev/urandom")?.read_exact(&mut seed)?;
    Ok(seed)
}

/// Does jobs 0, 1, … on both cores and gives the results in order.
pub(crate) fn each<T: Send>(jobs: usize, job: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::with_capacity(jobs));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    if at >= jobs {
                        break;
                    }
                    let result = job(at);
                    // Only a job that panics poisons the lock, and then the scope panics too.
                    done.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push((at, result));
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    done.sort_by_key(|&(at, _)| at);
    done.into_iter().map(|(_, result)| result).collect()
}

fn run() -> Result<Vec<String>, Box<dyn Error>> {
    let options = options()?;
    println!("Seed {}", hex::encode(options.seed));
    let cohorts = count::all(options.draws, &options.seed);
    let together = support::statistics::uniform_p(&cohorts.iter().map(|c| c.law.p).collect::<Vec<f64>>());
    let real = real::draw(options.real, &options.seed)?;
    let found = Found { seed: options.seed, cohorts, together, real };

    let plots = options.out.join("plots");
    fs::create_dir_all(&plots)?;
    fs::write(plots.join("p-values.svg"), plots::p_values(&found))?;
    fs::write(plots.join("chi-square.svg"), plots::chi_square(&found))?;
    fs::write(plots.join("loads.svg"), plots::loads(&found.real))?;
    fs::write(plots.join("additional.svg"), plots::additional(&found.real))?;
    let report = options.out.join("measured.md");
    let before = fs::read_to_string(&report).unwrap_or_default();
    fs::write(&report, tables::report(&found, &before))?;
    println!(
        "Least p of the law {:.4}, p-values together {:.4}, urn caught in {} of {} cohorts; {} draws of the real cohort.",
        found.cohorts.iter().map(|c| c.law.p).fold(1.0, f64::min),
        found.together,
        found.caught(),
        found.cohorts.len(),
        found.real.draws
    );
    println!("Report: {}", report.display());
    Ok(found.missed())
}

fn main() -> ExitCode {
    match run() {
        Ok(missed) if missed.is_empty() => ExitCode::SUCCESS,
        Ok(missed) => {
            for sentence in &missed {
                eprintln!("MISSED. {sentence}");
            }
            ExitCode::FAILURE
        }
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}
