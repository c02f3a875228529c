//! The service beside a registry that knows the States parties of 2020, and whoever asks.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use access::Asker;
use bus::{Asked, Bus, Connection, Credentials, Outcome, RequestError};
use contracts::registry::ImportStates;
use contracts::{Command, CommandId, Notice, Query};
use ed25519_dalek::{SigningKey, VerifyingKey};
use jiff::{SignedDuration, Timestamp};
use journal::{Entry, Storage};
use proving_ground::Nats;
use runtime::{Clock as _, Config, Entropy as _, Environment, Keys, Running, SystemEntropy, VirtualClock, start};
use tempfile::TempDir;

use crate::people::secretariat;

const STATES: &str = include_str!("../../../../data/states-parties.csv");
/// When every house opens.
const OPENING: &str = "2026-11-01T11:00:00Z";
/// How long a condition is waited for.
const PATIENCE: Duration = Duration::from_mins(2);

/// Everything that runs.
pub(crate) struct House {
    pub(crate) nats: Nats,
    pub(crate) clock: VirtualClock,
    pub(crate) portal: Bus,
    registry: Running,
    running: Option<Running>,
    environment: Environment,
    _folder: TempDir,
}

/// One house for each database that can be had here.
pub(crate) async fn houses() -> Vec<House> {
    let folder = tempfile::tempdir().unwrap();
    let sqlite = Storage::Folder(folder.path().to_owned());
    let mut houses: Vec<House> = House::open(sqlite, folder).await.into_iter().collect();
    if let Some(postgres) = proving_ground::shared_postgres().await {
        let storage = Storage::Postgres(postgres.fresh_database().await);
        houses.extend(House::open(storage, tempfile::tempdir().unwrap()).await);
    }
    houses
}

/// One house, on the database that is there everywhere.
pub(crate) async fn house() -> Option<House> {
    let folder = tempfile::tempdir().unwrap();
    House::open(Storage::Folder(folder.path().to_owned()), folder).await
}

impl House {
    async fn open(storage: Storage, folder: TempDir) -> Option<Self> {
        let nats = proving_ground::nats().await?;
        let clock = VirtualClock::at(OPENING.parse().unwrap());
        let environment = |name: &str, key: u8| environment(name, key, &nats, &storage, &clock);
        let portal = Bus::connect(&environment("portal", 1).connection).await.unwrap();
        portal.make_streams(&contracts::SERVICES, 1).await.unwrap();
        let registry = start(registry::service(), environment("registry", 2)).await.unwrap();
        let environment = environment("constructive-dialogue", 3);
        let mut house = Self { nats, clock, portal, registry, running: None, environment, _folder: folder };
        let import = ImportStates { csv: STATES.to_owned(), source: "a file".to_owned() };
        house.command(&secretariat(), &import).await.unwrap();
        house.start().await;
        Some(house)
    }

    /// Starts the service, and waits until it knows what the registry says.
    pub(crate) async fn start(&mut self) {
        let running = start(constructive_dialogue::service(), self.environment.clone()).await.unwrap();
        running.ready().await;
        let said = self.registry.house().journal.checkpoint().await.unwrap().unwrap().position;
        let journal = running.house().journal.clone();
        self.running = Some(running);
        until("the registry is followed", async || journal.followed("registry").await.unwrap() >= said).await;
    }

    pub(crate) async fn stop(&mut self) {
        self.running.take().unwrap().stop().await;
    }

    pub(crate) async fn close(mut self) {
        self.check().await;
        assert!(self.journal().dead_letters().await.unwrap().is_empty());
        self.stop().await;
        self.registry.stop().await;
        self.portal.close().await;
        self.nats.stop().await;
    }

    /// How the service is connected.
    pub(crate) fn connection(&self) -> Connection {
        self.environment.connection.clone()
    }

    pub(crate) fn journal(&self) -> &journal::Journal {
        &self.running.as_ref().unwrap().house().journal
    }

    /// The key with which the service's journal is signed.
    pub(crate) fn public_key(&self) -> VerifyingKey {
        self.environment.keys.journal.verifying_key()
    }

    /// Holds that the record is whole.
    pub(crate) async fn check(&self) {
        let report = self.journal().check(&self.public_key()).await.unwrap();
        assert!(report.findings.is_empty(), "{report:?}");
    }

    pub(crate) async fn events(&self) -> Vec<Entry> {
        self.journal().after(0, 100_000).await.unwrap()
    }

    /// How often each event happened.
    pub(crate) async fn counts(&self) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for entry in self.events().await {
            *counts.entry(entry.name).or_default() += 1;
        }
        counts
    }

    pub(crate) async fn count(&self, event: &str) -> usize {
        self.counts().await.get(event).copied().unwrap_or_default()
    }

    /// When the next deadline is due.
    pub(crate) async fn next_due(&self) -> Option<Timestamp> {
        self.journal().next_due().await.unwrap()
    }

    /// Lets time pass, and whatever is due by then happen.
    pub(crate) async fn pass(&self, to: &str) {
        self.clock.advance_to(to.parse().unwrap());
        self.until_nothing_is_due().await;
    }

    pub(crate) async fn until_nothing_is_due(&self) {
        until("nothing is due", async || self.next_due().await.is_none_or(|due| due > self.clock.now())).await;
    }

    pub(crate) fn asked_by(&self, asker: &Asker) -> Asked {
        asked(asker, self.clock.now())
    }

    pub(crate) async fn command<C: Command>(&self, asker: &Asker, command: &C) -> Result<C::Reply, Refusal> {
        self.send(command, &self.asked_by(asker)).await
    }

    pub(crate) async fn send<C: Command>(&self, command: &C, asked: &Asked) -> Result<C::Reply, Refusal> {
        self.portal.command(command, asked).await.map_err(refusal)
    }

    pub(crate) async fn query<Q: Query>(&self, asker: &Asker, query: &Q) -> Result<Q::Reply, Refusal> {
        self.portal.query(query, &self.asked_by(asker)).await.map_err(refusal)
    }
}

/// Waits until something is so.
pub(crate) async fn until(what: &str, is_so: impl AsyncFn() -> bool) {
    let wait = async {
        while !is_so().await {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(PATIENCE, wait).await.unwrap_or_else(|_| panic!("never: {what}"));
}

/// Why something was not done.
pub(crate) type Refusal = (Outcome, Notice);

fn refusal(fault: RequestError) -> Refusal {
    match fault {
        RequestError::Answered { outcome, notice } => (outcome, *notice),
        fault => panic!("{fault}"),
    }
}

/// A wish of its own, of this asker, whose request reached the portal at this time.
pub(crate) fn asked(asker: &Asker, at: Timestamp) -> Asked {
    Asked { id: CommandId::new(0, random()), statement: access::sign(&portal_key(), asker, at), expected: None }
}

pub(crate) fn random() -> [u8; 10] {
    let mut random = [0; 10];
    SystemEntropy.fill(&mut random).unwrap();
    random
}

/// So much later than a time.
pub(crate) fn later(time: &str, seconds: i64) -> Timestamp {
    time.parse::<Timestamp>().unwrap() + SignedDuration::from_secs(seconds)
}

fn portal_key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

fn environment(name: &str, key: u8, nats: &Nats, storage: &Storage, clock: &VirtualClock) -> Environment {
    let credentials = Credentials::Password { user: nats.user().to_owned(), password: nats.password().to_owned() };
    let (url, service, patience) = (nats.url(), name.to_owned(), Duration::from_mins(1));
    let journal = SigningKey::from_bytes(&[key; 32]);
    Environment {
        storage: storage.clone(),
        connection: Connection { url, service, credentials, patience },
        keys: Keys { journal, statements: portal_key().verifying_key(), statement: None },
        clock: Arc::new(clock.clone()),
        entropy: Arc::new(SystemEntropy),
        config: Config::default(),
    }
}
