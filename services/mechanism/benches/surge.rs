//! The surge before a deadline, through everything that stands between a browser and the record: HTTP, the bus, the commit, the receipt.
//! Each service in its own process.
//!
//! First so many applications in a second, for a while. Then many more around the last moment of the day for them, while the service
//! that takes them is killed once and the nats-server once; each must be judged by its arrival, none lost, none doubled. Between
//! them a page is read by many, calmly and beside a flood from one address. At last what the bare database inserts in the same run. Whoever sends is a client with an address of its own, on the same two cores.
//!
//! `cargo bench -p mechanism --bench surge -- --help`
#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    missing_docs,
    unreachable_pub,
    reason = "a bench measures time, and stops where it fails"
)]

#[path = "../tests/surge/applicant.rs"]
mod applicant;
#[path = "../tests/surge/bare.rs"]
mod bare;
#[path = "../tests/surge/child.rs"]
mod child;
#[path = "../tests/surge/flood.rs"]
mod flood;
#[path = "../tests/surge/line.rs"]
mod line;
#[path = "../tests/surge/record.rs"]
mod record;
#[path = "../tests/surge/town.rs"]
mod town;
#[path = "../tests/surge/wave.rs"]
mod wave;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use applicant::{Outcome, Sent};
use clap::Parser;
use jiff::Timestamp;
use journal::Storage;
use record::{Judged, Record};
use serde::Serialize;
use tokio::time::Instant;
use town::{Town, before, deadline};
use wave::Wave;

/// How the surge is measured.
#[derive(Debug, Parser)]
struct Wanted {
    /// Applications in a second.
    #[arg(long, default_value_t = 500)]
    rate: u32,
    /// For so many seconds.
    #[arg(long, default_value_t = 60)]
    seconds: u32,
    /// Applications around the deadline; two seconds before and after it.
    #[arg(long, default_value_t = 10_000)]
    deadline: u32,
    /// On PostgreSQL instead of SQLite.
    #[arg(long)]
    postgres: bool,
    /// Kill nothing.
    #[arg(long)]
    calm: bool,
    /// Where the figures are written, too.
    #[arg(long, default_value = "surge.json")]
    out: PathBuf,
    /// What cargo says to every bench.
    #[arg(long, hide = true)]
    bench: bool,
}

/// How long before and after the deadline.
const AROUND: Duration = Duration::from_secs(2);
/// Connections of the first part.
const CLIENTS: u32 = 1_000;
const MANY_WRITERS: u32 = 16;

/// What is measured.
#[derive(Serialize)]
struct Figures {
    database: &'static str,
    rate: Option<Part>,
    deadline: Option<Part>,
    /// A page for others, beside a flood from one address.
    beside_a_flood: flood::Beside,
    /// Applications in the journal, and receipts that were given.
    applications: usize,
    /// What is wrong with the chain of hashes.
    findings: usize,
    bytes_of_an_application: u64,
    bare_inserts_a_second: f64,
    bare_inserts_a_second_of_sixteen: f64,
}

/// One of its parts.
#[derive(Serialize)]
struct Part {
    wanted_a_second: f64,
    /// From when a form was to be sent until its answer was there, in milliseconds.
    median_ms: f64,
    p99_ms: f64,
    longest_ms: f64,
    /// Answers in a second, from the first that was sent to the last answer.
    answered_a_second: f64,
    /// Receipts in the same time.
    received_a_second: f64,
    ratio_to_bare_inserts: f64,
    judged: Judged,
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52")]
fn a_second(count: usize, time: Duration) -> f64 {
    count as f64 / time.as_secs_f64()
}

impl Part {
    fn of(sent: &[Sent], wanted: f64, judged: Judged, bare: f64) -> Self {
        let mut took: Vec<Duration> = sent.iter().map(|sent| sent.took).collect();
        took.sort_unstable();
        let first = sent.iter().map(|sent| sent.begun).min().unwrap();
        let last = sent.iter().map(|sent| sent.answered).max().unwrap();
        let time = Duration::try_from(last.duration_since(first)).unwrap();
        let received_a_second = a_second(judged.receipts, time);
        Self {
            wanted_a_second: wanted,
            median_ms: milliseconds(took[took.len() / 2]),
            p99_ms: milliseconds(took[took.len() * 99 / 100]),
            longest_ms: milliseconds(took[took.len() - 1]),
            answered_a_second: a_second(sent.len(), time),
            received_a_second,
            ratio_to_bare_inserts: received_a_second / bare,
            judged,
        }
    }
}

/// So many in a second; there is time until the dialogue.
async fn steadily(town: &Town, wanted: &Wanted) -> Vec<Sent> {
    let dialogue = town.convene("2027-06-25".parse().unwrap()).await;
    let many = wanted.rate * wanted.seconds;
    let wave = prepared(town, dialogue, many, CLIENTS.min(many)).await;
    let (start, rate) = (Instant::now() + Duration::from_secs(1), wanted.rate);
    wave.send(&town.clock, start, |number| Duration::from_secs(1) * number / rate).await
}

async fn prepared(town: &Town, dialogue: u32, many: u32, clients: u32) -> Wave {
    let begun = Instant::now();
    let wave = Wave::prepare(town.door, dialogue, many, clients).await;
    println!("{many} applicants have filled in their forms ({:.0} s)", begun.elapsed().as_secs_f64());
    wave
}

/// All around the last moment, while things are killed.
async fn at_the_deadline(town: &mut Town, wanted: &Wanted) -> (Vec<Sent>, Timestamp) {
    let day = "2027-02-26".parse().unwrap();
    let (over, dialogue, many) = (deadline(day), town.convene(day).await, wanted.deadline);
    let wave = prepared(town, dialogue, many, many).await;
    town.is_now(before(over, 2 * AROUND));
    let (clock, start) = (town.clock.clone(), Instant::now() + AROUND);
    let sending = tokio::spawn(async move { wave.send(&clock, start, |number| 2 * AROUND * number / many).await });
    if !wanted.calm {
        tokio::time::sleep_until(start + AROUND * 3 / 4).await;
        town.kill("constructive-dialogue");
        town.start("constructive-dialogue").await;
        println!("the service was killed, and runs again {:.1} s after the first form", start.elapsed().as_secs_f64());
        tokio::time::sleep_until(start + AROUND * 3 / 2).await;
        town.nats.kill();
        town.nats.restart().await;
        println!("so does the nats-server, {:.1} s after the first form", start.elapsed().as_secs_f64());
    }
    (sending.await.unwrap(), over)
}

async fn measure(wanted: &Wanted, storage: Storage, folder: &Path) -> Option<Figures> {
    // The day for applications to the second dialogue ends in half an hour; to the first, in months.
    let now = before(deadline("2027-02-26".parse().unwrap()), Duration::from_mins(90));
    let mut town = Town::build(storage.clone(), folder.to_owned(), &[], now).await?;
    let steady = if wanted.rate * wanted.seconds > 0 { steadily(&town, wanted).await } else { Vec::new() };
    let beside_a_flood = flood::beside(town.door, "/en/dialogues").await;
    let (last, over) = if wanted.deadline > 0 { at_the_deadline(&mut town, wanted).await } else { (Vec::new(), now) };
    town.close().await;
    let record = Record::read(&storage).await;
    let bare = bare::inserts(&storage, record.bytes, 1).await;
    let many = bare::inserts(&storage, record.bytes, MANY_WRITERS).await;
    let part = |sent: &[Sent], wanted: f64, over: Timestamp| {
        (!sent.is_empty()).then(|| Part::of(sent, wanted, Judged::of(sent, &record, over), bare))
    };
    let receipts = steady.iter().chain(&last).filter(|sent| matches!(sent.outcome, Outcome::Receipt(_))).count();
    assert_eq!(record.applications(), receipts, "as many applications as receipts");
    Some(Figures {
        database: if wanted.postgres { "PostgreSQL" } else { "SQLite" },
        rate: part(&steady, wanted.rate.into(), Timestamp::MAX),
        deadline: part(&last, f64::from(wanted.deadline) / (2 * AROUND).as_secs_f64(), over),
        beside_a_flood,
        applications: record.applications(),
        findings: record.findings,
        bytes_of_an_application: record.bytes,
        bare_inserts_a_second: bare,
        bare_inserts_a_second_of_sixteen: many,
    })
}

fn main() -> ExitCode {
    child::serve_if_asked();
    let wanted = Wanted::parse();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let postgres = wanted.postgres.then(|| runtime.block_on(proving_ground::durable_postgres()));
    let storage = match &postgres {
        None => Storage::Folder(folder.path().to_owned()),
        Some(Some(postgres)) => Storage::Postgres(postgres.url()),
        Some(None) => return ExitCode::FAILURE,
    };
    let Some(figures) = runtime.block_on(measure(&wanted, storage, folder.path())) else { return ExitCode::FAILURE };
    let text = serde_json::to_string_pretty(&figures).unwrap();
    println!("{text}");
    std::fs::write(&wanted.out, text + "\n").unwrap();
    let parts = [&figures.rate, &figures.deadline];
    let just = parts.into_iter().flatten().all(|part| part.judged.is_just() && part.judged.held_up == 0);
    if just && figures.findings == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
