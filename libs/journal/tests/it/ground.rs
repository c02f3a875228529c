//! Journals on SQLite and on PostgreSQL.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use contracts::registry::{OfferRecorded, RegistryEvent};
use contracts::{CommandId, EventId};
use ed25519_dalek::SigningKey;
use jiff::Timestamp;
use journal::{
    Aggregate, Append, AppendError, Cause, Column, Entry, Journal, JournalError, Migration, Signer, Storage, StreamId,
    Table, Value,
};
use tempfile::TempDir;

/// A thing that has had some events.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted(pub u64);

impl Aggregate for Counted {
    type Event = RegistryEvent;
    const KIND: &'static str = "state";

    fn evolve(&mut self, _: &RegistryEvent, _: Timestamp) {
        self.0 += 1;
    }
}

/// A place for journals.
pub struct Ground {
    pub storage: Storage,
    _folder: Option<TempDir>,
}

pub fn sqlite() -> Ground {
    let folder = tempfile::tempdir().unwrap();
    Ground { storage: Storage::Folder(folder.path().to_owned()), _folder: Some(folder) }
}

pub async fn postgresql() -> Option<Ground> {
    let database = proving_ground::shared_postgres().await?.fresh_database().await;
    Some(Ground { storage: Storage::Postgres(database), _folder: None })
}

/// The same stories on both databases.
macro_rules! on_both {
    ($($story:ident),+ $(,)?) => {
        mod on_sqlite {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $story() {
                super::$story(crate::ground::sqlite()).await;
            })+
        }

        mod on_postgresql {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $story() {
                let Some(ground) = crate::ground::postgresql().await else { return };
                super::$story(ground).await;
            })+
        }
    };
}
pub(crate) use on_both;

pub fn key() -> SigningKey {
    SigningKey::from_bytes(&[9; 32])
}

pub fn now() -> Timestamp {
    "2026-01-01T00:00:00Z".parse().unwrap()
}

const TABLES: Migration = Migration { number: 1, name: "notes", sql: "CREATE TABLE notes (text TEXT NOT NULL UNIQUE)" };

/// The table of notes, none of which may come twice.
pub static NOTES: Table = Table { name: "notes", columns: &[Column::Text("text")], key: 1, otherwise: "" };

impl Ground {
    pub async fn open(&self, service: &'static str) -> Journal {
        let signer = Signer::new(service, key());
        Journal::open(&self.storage, service, &[TABLES], signer, Arc::new(now)).await.unwrap()
    }

    /// The journal of a service that nobody else has here.
    pub async fn another(&self) -> Journal {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        self.open(Box::leak(format!("service-{number}").into_boxed_str())).await
    }
}

pub fn event(source: &str) -> RegistryEvent {
    let (state, on) = ("AFG".parse().unwrap(), "2026-01-01".parse().unwrap());
    OfferRecorded { state, most_reviews: Some(5), on, source: source.to_owned() }.into()
}

pub fn cause() -> Cause {
    Cause { now: now(), actor: "secretariat:1".to_owned(), command: None, trace: None }
}

/// Identifiers that nobody else has.
fn unique() -> [u8; 10] {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let mut bytes = [0; 10];
    bytes[6..].copy_from_slice(&NUMBER.fetch_add(1, Ordering::Relaxed).to_be_bytes());
    bytes
}

pub fn command_id() -> CommandId {
    CommandId::new(1, unique())
}

pub fn append_of(thing: &str, based_on: u64, sources: &[&str]) -> Append<RegistryEvent> {
    let events = sources.iter().map(|source| (EventId::new(1, unique()), event(source))).collect();
    Append { stream: StreamId::new(Counted::KIND, thing), based_on, events }
}

/// Appends to a thing that is at this version.
pub async fn append(
    journal: &Journal,
    thing: &str,
    based_on: u64,
    sources: &[&str],
) -> Result<Vec<Entry>, AppendError> {
    append_for(journal, append_of(thing, based_on, sources), cause()).await
}

pub async fn append_for(
    journal: &Journal,
    append: Append<RegistryEvent>,
    cause: Cause,
) -> Result<Vec<Entry>, AppendError> {
    journal.write(move |tx| Box::pin(async move { tx.append(append, &cause).await })).await.unwrap()
}

/// Carries out a statement; says how many rows it changed.
pub async fn execute(journal: &Journal, sql: &str, values: Vec<Value>) -> Result<u64, JournalError> {
    let sql: &'static str = Box::leak(sql.to_owned().into_boxed_str());
    journal.write(move |tx| Box::pin(async move { tx.execute(sql, &values).await })).await?
}

pub async fn count(journal: &Journal, sql: &'static str) -> u64 {
    journal.reader().row(sql, &[]).await.unwrap().unwrap().count(0).unwrap()
}
