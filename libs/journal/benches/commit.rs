//! A durable command beside a bare committed insert of one row on the same database in the same run, with one writer and with
//! sixteen.
//!
//! A command is what a service makes of it: look for an earlier answer, load the thing, append an event, write a row of the view,
//! keep the answer, sign the end of the journal.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a bench measures time, and stops where it fails")]

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use contracts::registry::{OfferRecorded, RegistryEvent};
use contracts::{CommandId, EventId};
use criterion::Criterion;
use ed25519_dalek::SigningKey;
use jiff::Timestamp;
use journal::{
    Aggregate, Answered, Append, AppendError, Cause, Column, Database, Hash, Journal, Migration, Signer, Storage,
    StreamId, Table,
};
use tokio::runtime::Runtime;

/// How often each is measured, one beside the other.
const ROUNDS: usize = 9;
/// For how long each time.
const ROUND: Duration = Duration::from_millis(700);
const MANY: u64 = 16;
/// States of which offers are recorded in turn.
const STATES: u64 = 100;

#[derive(Clone, Debug, Default)]
struct Offers(u64);

impl Aggregate for Offers {
    type Event = RegistryEvent;
    const KIND: &'static str = "state";

    fn evolve(&mut self, _: &RegistryEvent, _: Timestamp) {
        self.0 += 1;
    }
}

const TABLES: Migration = Migration {
    number: 1,
    name: "offers",
    sql: "CREATE TABLE offers_made (position BIGINT NOT NULL, state TEXT NOT NULL); CREATE TABLE bare (text TEXT NOT NULL)",
};

static OFFERS: Table =
    Table { name: "offers_made", columns: &[Column::Int("position"), Column::Text("state")], key: 1, otherwise: "" };

const TEXT: &str =
    "{\"most_reviews\":5,\"on\":\"2026-01-01\",\"source\":\"note verbale of 1 January 2026\",\"state\":\"AFG\"}";
const REPLY: &str = "{\"number\":null,\"version\":1,\"warnings\":[]}";

/// What is measured: a journal, and connections beside it.
struct Bench {
    runtime: Runtime,
    journal: Journal,
    bare: Bare,
    number: Arc<AtomicU64>,
}

/// What is done over and over.
#[derive(Clone)]
enum Work {
    Insert(Bare),
    Command(Journal, Arc<AtomicU64>),
}

impl Work {
    async fn once(&self) {
        match self {
            Self::Insert(bare) => bare.insert().await,
            Self::Command(journal, number) => command(journal, number.fetch_add(1, Ordering::Relaxed)).await,
        }
    }

    /// How often it is done until the round is over.
    async fn until_over(self, begun: Instant) -> u32 {
        let mut done = 0;
        while begun.elapsed() < ROUND {
            self.once().await;
            done += 1;
        }
        done
    }
}

/// Bare connections to the same database, one for each writer.
#[derive(Clone)]
enum Bare {
    Sqlite(sqlx::SqlitePool),
    Postgres(sqlx::PgPool),
}

impl Bare {
    async fn of(storage: &Storage) -> Self {
        let many = u32::try_from(MANY).unwrap();
        match Database::open(storage, "bench").await.unwrap() {
            Database::Sqlite { writer, .. } => {
                let pool = sqlx::sqlite::SqlitePoolOptions::new().max_connections(many).min_connections(many);
                Self::Sqlite(pool.test_before_acquire(false).connect_with(*writer).await.unwrap())
            }
            Database::Postgres { writer, .. } => {
                let pool = sqlx::postgres::PgPoolOptions::new().max_connections(many).min_connections(many);
                Self::Postgres(pool.test_before_acquire(false).connect_with(*writer).await.unwrap())
            }
        }
    }

    async fn insert(&self) {
        const SQL: &str = "INSERT INTO bare (text) VALUES ($1)";
        match self {
            Self::Sqlite(pool) => drop(sqlx::query(SQL).bind(TEXT).execute(pool).await.unwrap()),
            Self::Postgres(pool) => drop(sqlx::query(SQL).bind(TEXT).execute(pool).await.unwrap()),
        }
    }
}

async fn command(journal: &Journal, number: u64) {
    let mut random = [0; 10];
    random[2..].copy_from_slice(&number.to_be_bytes());
    let (id, event_id, state) = (CommandId::new(1, random), EventId::new(1, random), (number % STATES).to_string());
    let now = Timestamp::UNIX_EPOCH;
    let trace = Some("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01".to_owned());
    let cause = Cause { now, actor: "secretariat:1".to_owned(), command: Some(id), trace };
    let event: OfferRecorded = serde_json::from_str(TEXT).unwrap();
    let own = journal.clone();
    let work = journal.write_for(id, move |tx| {
        Box::pin(async move {
            let request = Hash([7; 32]);
            assert_eq!(tx.answered(id, request).await?, Answered::No);
            let loaded = own.load_in::<Offers>(tx, &state).await?;
            let events = vec![(event_id, RegistryEvent::from(event))];
            let append = Append { stream: StreamId::new("state", &state), based_on: loaded.version, events };
            let entries = tx.append(append, &cause).await?;
            tx.put(&OFFERS, vec![entries[0].position.into(), state.as_str().into()]).await?;
            tx.answer(id, request, REPLY, now).await?;
            Ok::<_, AppendError>(())
        })
    });
    work.await.unwrap().unwrap();
}

impl Bench {
    fn on(runtime: Runtime, storage: &Storage) -> Self {
        let signer = Signer::new("bench", SigningKey::from_bytes(&[9; 32]));
        let opening = Journal::open(storage, "bench", &[TABLES], signer, Arc::new(|| Timestamp::UNIX_EPOCH));
        let journal = runtime.block_on(opening).unwrap();
        let bare = runtime.block_on(Bare::of(storage));
        Self { runtime, journal, bare, number: Arc::default() }
    }

    fn work(&self, bare: bool) -> Work {
        if bare { Work::Insert(self.bare.clone()) } else { Work::Command(self.journal.clone(), self.number.clone()) }
    }

    /// So many a second, by this many writers, each a task among others as those that serve requests are.
    fn rate(&self, writers: u64, bare: bool) -> f64 {
        let begun = Instant::now();
        let writing = (0..writers).map(|_| self.runtime.spawn(self.work(bare).until_over(begun)));
        let done = self.runtime.block_on(futures_util::future::try_join_all(writing.collect::<Vec<_>>())).unwrap();
        f64::from(done.into_iter().sum::<u32>()) / begun.elapsed().as_secs_f64()
    }

    /// Medians of rounds that were measured in turn: bare, and commands.
    fn rates(&self, writers: u64) -> (f64, f64) {
        let rounds: Vec<(f64, f64)> =
            (0..ROUNDS).map(|_| (self.rate(writers, true), self.rate(writers, false))).collect();
        let (bare, commands): (Vec<f64>, Vec<f64>) = rounds.into_iter().unzip();
        (median(bare), median(commands))
    }

    fn compare(&self, name: &str) {
        let (one, own) = self.rates(1);
        println!(
            "{name}, one writer: {one:.0} bare inserts/s, {own:.0} commands/s; ratio {:.2} (target 0.5)",
            own / one
        );
        let (many, own) = self.rates(MANY);
        println!(
            "{name}, {MANY} writers: {many:.0} bare inserts/s, {own:.0} commands/s; ratio {:.2} (target 1), to one writer's bare \
             inserts {:.2}\n",
            own / many,
            own / one
        );
    }

    fn criterion(&self, criterion: &mut Criterion, name: &str) {
        let mut group = criterion.benchmark_group(name);
        for (what, bare) in [("bare insert", true), ("command", false)] {
            group.bench_function(what, |bench| {
                bench.iter_custom(|times| {
                    let work = self.work(bare);
                    let doing = self.runtime.spawn(async move {
                        let begun = Instant::now();
                        for _ in 0..times {
                            work.once().await;
                        }
                        begun.elapsed()
                    });
                    self.runtime.block_on(doing).unwrap()
                });
            });
        }
        group.finish();
    }
}

fn median(mut rates: Vec<f64>) -> f64 {
    rates.sort_by(f64::total_cmp);
    rates[rates.len() / 2]
}

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(3))
        .configure_from_args();
    let folder = tempfile::tempdir().unwrap();
    let sqlite = Bench::on(Runtime::new().unwrap(), &Storage::Folder(folder.path().to_owned()));
    sqlite.criterion(&mut criterion, "SQLite");
    sqlite.compare("SQLite");
    let runtime = Runtime::new().unwrap();
    if let Some(server) = runtime.block_on(proving_ground::durable_postgres()) {
        let postgres = Bench::on(runtime, &Storage::Postgres(server.url()));
        postgres.criterion(&mut criterion, "PostgreSQL");
        postgres.compare("PostgreSQL");
    }
    criterion.final_summary();
}
