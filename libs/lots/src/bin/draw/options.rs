//! What may be said on the command line.

use std::path::PathBuf;

use clap::Parser;
use jiff::civil::Date;
use treaty::{Instrument, RegionalGroup, StateCode};

/// Draw who reviews whom (paragraphs 17 and 28 to 30 of the procedures and rules).
///
/// Without options the cohort of November 2020 is drawn from the States parties' file that comes with the program, as a
/// rehearsal, and `drawing/` receives the transcript, the pairings as CSV, and a page that shows and verifies them.
#[derive(Debug, Parser)]
#[command(name = "draw", version, max_term_width = 100)]
pub(crate) struct Options {
    /// The States parties' file; without it the one that comes with the program.
    #[arg(long, value_name = "FILE", requires = "as_of", conflicts_with = "inputs")]
    pub(crate) pool: Option<PathBuf>,
    /// The day on which treaty status counts, as YYYY-MM-DD.
    #[arg(long, value_name = "DATE", conflicts_with = "inputs")]
    pub(crate) as_of: Option<Date>,
    /// States that do not take part, such as VAT,BTN.
    #[arg(long, value_name = "STATES", value_delimiter = ',', conflicts_with = "inputs")]
    pub(crate) without: Vec<StateCode>,
    /// The group in which a party without a regional group is drawn, as EUE=WEOG (AMB-09).
    #[arg(long, value_name = "STATE=GROUP", value_parser = pair::<RegionalGroup>, conflicts_with = "inputs")]
    pub(crate) region: Vec<(StateCode, RegionalGroup)>,
    /// An offer to perform more than three reviews: how many in all, as FRA=5 (para. 29).
    #[arg(long, value_name = "STATE=REVIEWS", value_parser = pair::<usize>, conflicts_with = "inputs")]
    pub(crate) offer: Vec<(StateCode, usize)>,
    /// A consent to more than four reviewing States: how many in all, as FRA=5 (para. 28 (c)).
    #[arg(long, value_name = "STATE=REVIEWERS", value_parser = pair::<usize>, conflicts_with = "inputs")]
    pub(crate) consent: Vec<(StateCode, usize)>,
    /// Take an instrument as in force where the file leaves it open, as NPL=TIP; otherwise it is taken as not in force.
    #[arg(long, value_name = "STATE=INSTRUMENT", value_parser = pair::<Instrument>, conflicts_with = "inputs")]
    pub(crate) in_force: Vec<(StateCode, Instrument)>,
    /// The meeting that draws, as 2020-11-27,intersessional,TITLE or 2021-05-20,working-group,TITLE; without it the draw is a rehearsal, and void.
    #[arg(long, value_name = "DATE,KIND,TITLE", conflicts_with = "inputs")]
    pub(crate) meeting: Option<String>,
    /// The commitment to a secret, published before the draw: 64 hexadecimal digits.
    #[arg(long, value_name = "HEX", conflicts_with_all = ["inputs", "seed"])]
    pub(crate) commitment: Option<String>,
    /// The pulse of a public beacon named before the draw, as CHAIN:ROUND.
    #[arg(long, value_name = "CHAIN:ROUND", requires = "commitment", conflicts_with = "inputs")]
    pub(crate) beacon: Option<String>,

    /// Write the frozen inputs to FILE, print their hash, and stop: what is published before any secret is opened.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["seed", "repeat", "out"])]
    pub(crate) freeze: Option<PathBuf>,
    /// Draw from frozen inputs.
    #[arg(long, value_name = "FILE")]
    pub(crate) inputs: Option<PathBuf>,

    /// The seed: 64 hexadecimal digits. Without it a rehearsal uses a published one.
    #[arg(long, value_name = "HEX", conflicts_with = "secret_file")]
    pub(crate) seed: Option<String>,
    /// A file with the secret that was committed to: 64 hexadecimal digits.
    #[arg(long, value_name = "FILE")]
    pub(crate) secret_file: Option<PathBuf>,
    /// A value called out in the room; may be given several times, in order.
    #[arg(long, value_name = "TEXT", requires = "secret_file")]
    pub(crate) room: Vec<String>,
    /// A file with the beacon's pulse: {"chain":…,"round":…,"signature":…}.
    #[arg(long, value_name = "FILE", requires = "secret_file")]
    pub(crate) pulse: Option<PathBuf>,

    /// Where the transcript goes; with --repeat, where the outcomes go.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Where the pairings go, as CSV.
    #[arg(long, value_name = "FILE", conflicts_with = "repeat")]
    pub(crate) csv: Option<PathBuf>,
    /// Where the page goes that shows and verifies the result in a browser.
    #[arg(long, value_name = "FILE", conflicts_with = "repeat")]
    pub(crate) page: Option<PathBuf>,
    /// Write the chance of every candidate for every place, as CSV: counted where the outcomes can be listed, else
    /// estimated from draws by the same law.
    #[arg(long, value_name = "FILE")]
    pub(crate) chances: Option<PathBuf>,
    /// How many draws an estimate of the chances takes.
    #[arg(long, value_name = "TIMES", default_value_t = 1000, requires = "chances")]
    pub(crate) chance_draws: u64,
    /// Write the instance as answer-set facts and rules, for another solver.
    #[arg(long, value_name = "FILE")]
    pub(crate) asp: Option<PathBuf>,
    /// Write the instance as pseudo-Boolean constraints (OPB), for another solver.
    #[arg(long, value_name = "FILE")]
    pub(crate) opb: Option<PathBuf>,
    /// Where the certificate goes if no draw is possible.
    #[arg(long, value_name = "FILE")]
    pub(crate) certificate: Option<PathBuf>,
    /// Draw so many times, draw k from the k-th seed derived from the seed, and write one outcome a line.
    #[arg(long, value_name = "TIMES")]
    pub(crate) repeat: Option<u64>,
    /// Print the result as JSON instead of text.
    #[arg(long, conflicts_with = "repeat")]
    pub(crate) json: bool,
}

/// Reads `STATE=VALUE`.
fn pair<T>(text: &str) -> Result<(StateCode, T), String>
where
    T: std::str::FromStr,
    T::Err: std::fmt::Display,
{
    let (state, value) = text.split_once('=').ok_or("it must be written as STATE=VALUE")?;
    let state = state.parse().map_err(|fault: treaty::InvalidStateCode| fault.to_string())?;
    let value = value.parse().map_err(|fault: T::Err| fault.to_string())?;
    Ok((state, value))
}
