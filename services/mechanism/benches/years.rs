//! Twelve years of the Mechanism through the real services, the bus and the database, beside the same deeds decided without any of them.
//!
//! The pure run comes first (`tests/simulation`): it says what everybody does. Then the same is done through a nats-server and a database,
//! each command signed, checked, committed and told to the other services before anybody who depends on it goes on, and the journals
//! must hold what the pure run came to. Then pages are looked at through the portal, beside one that asks nobody. At last, what the bare
//! database inserts in the same run: rows of as many bytes as an event has.
//!
//! `cargo bench -p mechanism --bench years -- --help`
#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "a bench measures time, and stops where it fails"
)]

#[path = "../tests/surge/bare.rs"]
mod bare;
#[path = "../tests/surge/line.rs"]
mod line;
#[path = "../tests/simulation/run/mod.rs"]
mod run;
#[path = "years/window.rs"]
mod window;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use jiff::civil::Date;
use journal::Storage;
use run::habits::ALL;
use run::story::Story;
use run::town::{Outcome, Town, assert_same};
use run::watch::Tally;
use serde::Serialize;
use tokio::time::Instant;

/// How the years are measured.
#[derive(Debug, Parser)]
struct Wanted {
    /// How everybody behaves: practice, diligent or stormy.
    #[arg(long, default_value = "practice")]
    habits: String,
    /// The seed.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The last day, where it is not all twelve years.
    #[arg(long)]
    until: Option<Date>,
    /// On PostgreSQL instead of SQLite.
    #[arg(long)]
    postgres: bool,
    /// Where the figures are written, too.
    #[arg(long, default_value = "years.json")]
    out: PathBuf,
    /// What cargo says to every bench.
    #[arg(long, hide = true)]
    bench: bool,
}

/// What is measured.
#[derive(Serialize)]
struct Figures {
    database: &'static str,
    habits: &'static str,
    seed: u64,
    until: Date,
    /// Steps: days on which something happened, and commands.
    days: usize,
    commands: usize,
    events: usize,
    bytes_of_an_event: u64,
    /// How often the pure run looked at what must hold: after a step, at everything on the first of a month, at all that was ever said.
    looked: [u64; 3],
    tally: Tally,
    pure: Part,
    bus: Part,
    bare_inserts_a_second: f64,
    /// What pages take with all of it in the journals.
    pages: Vec<window::Looked>,
    /// Events written in a second through everything, to rows that the bare database inserts.
    ratio_to_bare_inserts: f64,
    /// Steps in a second through everything, to those that are only decided and looked at.
    ratio_to_pure: f64,
}

/// One of its parts.
#[derive(Serialize)]
struct Part {
    seconds: f64,
    steps_a_second: f64,
    events_a_second: f64,
    /// The most memory that the process held, the services and not the nats-server, in mebibytes; none where the system does not say.
    most_mebibytes: Option<u64>,
}

impl Part {
    #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52")]
    fn of(time: Duration, steps: usize, events: usize) -> Self {
        let seconds = time.as_secs_f64();
        let (steps_a_second, events_a_second) = (steps as f64 / seconds, events as f64 / seconds);
        Self { seconds, steps_a_second, events_a_second, most_mebibytes: most_mebibytes() }
    }
}

/// The most memory since [`forget_the_most`].
fn most_mebibytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<u64>().ok()? / 1024)
}

/// From here on the most memory is counted anew.
fn forget_the_most() {
    // Elsewhere than on Linux there is none to forget.
    drop(std::fs::write("/proc/self/clear_refs", "5"));
}

async fn measure(wanted: &Wanted, storage: Storage) -> Option<Figures> {
    let habits = ALL.into_iter().find(|habits| habits.name == wanted.habits).expect("practice, diligent or stormy");
    let (until, mut story) = (wanted.until.unwrap_or(habits.until), Story::new(habits, wanted.seed));
    let begun = Instant::now();
    story.run_until(until).unwrap_or_else(|found| panic!("{found:?}"));
    let commands = story.acts.iter().filter(|act| matches!(act, run::story::Act::Asked(..))).count();
    let (steps, said) = (story.acts.len(), story.world.said.len());
    let pure = Part::of(begun.elapsed(), steps, said);
    println!("{commands} commands, decided and looked at ({:.0} s)", pure.seconds);
    forget_the_most();
    let mut town = Town::open(&storage, wanted.seed).await?;
    let begun = Instant::now();
    town.repeat(&story.acts).await;
    let took = begun.elapsed();
    println!("the same through everything ({:.0} s)", took.as_secs_f64());
    let most = most_mebibytes();
    let pages = window::look_at_all(&town, &story).await;
    let outcome = town.close().await;
    assert_same(&outcome, &story.world);
    let Outcome { events, bytes, .. } = outcome;
    let bus = Part { most_mebibytes: most, ..Part::of(took, steps, events) };
    let bare = bare::inserts(&storage, bytes, 1).await;
    Some(Figures {
        database: if wanted.postgres { "PostgreSQL" } else { "SQLite" },
        habits: habits.name,
        seed: wanted.seed,
        until,
        days: steps - commands,
        commands,
        events,
        bytes_of_an_event: bytes,
        looked: story.watch.looked,
        tally: story.watch.tally,
        ratio_to_bare_inserts: bus.events_a_second / bare,
        ratio_to_pure: bus.steps_a_second / pure.steps_a_second,
        pure,
        bus,
        bare_inserts_a_second: bare,
        pages,
    })
}

fn main() -> ExitCode {
    let wanted = Wanted::parse();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let postgres = wanted.postgres.then(|| runtime.block_on(proving_ground::durable_postgres()));
    let storage = match &postgres {
        None => Storage::Folder(folder.path().to_owned()),
        Some(Some(postgres)) => Storage::Postgres(postgres.url()),
        Some(None) => return ExitCode::FAILURE,
    };
    let Some(figures) = runtime.block_on(measure(&wanted, storage)) else { return ExitCode::FAILURE };
    let text = serde_json::to_string_pretty(&figures).unwrap();
    println!("{text}");
    std::fs::write(&wanted.out, text + "\n").unwrap();
    ExitCode::SUCCESS
}
