//! The service as it runs: a nats-server, a database, and a clock that is moved by hand.

use std::sync::Arc;
use std::time::Duration;

use access::Asker;
use bus::{Asked, Bus, Connection, Credentials, Outcome, Outgoing, RequestError};
use contracts::notices::NoticesEvent;
use contracts::registry::{FindState, ImportStates, Imported, StateFile};
use contracts::reviews::ReviewsEvent;
use contracts::{Command, CommandId, EventId, EventSet, Notice, Query};
use ed25519_dalek::SigningKey;
use jiff::Timestamp;
use journal::Storage;
use runtime::{Clock as _, Config, Entropy as _, Environment, Keys, Running, SystemEntropy, VirtualClock, start};
use tempfile::TempDir;

pub(crate) const FILE: &str = include_str!("../../../../data/states-parties.csv");

/// A registry that runs, and somebody of the Secretariat beside it.
pub(crate) struct House {
    running: Option<Running>,
    portal: Bus,
    reviews: Bus,
    notices: Bus,
    /// How much happened in each of them.
    happened: [u64; 2],
    pub(crate) clock: VirtualClock,
    environment: Environment,
    server: proving_ground::Nats,
    _folder: TempDir,
}

/// One house for each database that can be had here.
pub(crate) async fn houses(now: &str) -> Vec<House> {
    let mut houses = Vec::new();
    let folder = tempfile::tempdir().unwrap();
    let sqlite = Storage::Folder(folder.path().to_owned());
    houses.extend(House::open(now, sqlite, folder).await);
    if let Some(postgres) = proving_ground::shared_postgres().await {
        let storage = Storage::Postgres(postgres.fresh_database().await);
        houses.extend(House::open(now, storage, tempfile::tempdir().unwrap()).await);
    }
    houses
}

impl House {
    async fn open(now: &str, storage: Storage, folder: TempDir) -> Option<Self> {
        let server = proving_ground::nats().await?;
        let clock = VirtualClock::at(now.parse().unwrap());
        let environment = environment("registry", &server, storage.clone(), &clock);
        let join =
            async |name| Bus::connect(&self::environment(name, &server, storage.clone(), &clock).connection).await;
        let portal = join("portal").await.unwrap();
        portal.make_streams(&contracts::SERVICES, 1).await.unwrap();
        let (reviews, notices) = (join("reviews").await.unwrap(), join("notices").await.unwrap());
        let happened = [0; 2];
        let mut house =
            Self { running: None, portal, reviews, notices, happened, clock, environment, server, _folder: folder };
        house.start().await;
        Some(house)
    }

    pub(crate) async fn start(&mut self) {
        let running = start(registry::service(), self.environment.clone()).await.unwrap();
        running.ready().await;
        self.running = Some(running);
    }

    pub(crate) async fn stop(&mut self) {
        self.running.take().unwrap().stop().await;
    }

    pub(crate) async fn close(mut self) {
        self.stop().await;
        for bus in [&self.portal, &self.reviews, &self.notices] {
            bus.close().await;
        }
        self.server.stop().await;
    }

    /// Something happened in the service `reviews`, and is known here.
    pub(crate) async fn happens_in_reviews(&mut self, event: impl Into<ReviewsEvent>) {
        self.happened[0] += 1;
        publish(&self.reviews, self.happened[0], &event.into(), self.clock.now()).await;
        self.until_followed("reviews", self.happened[0]).await;
    }

    /// Something happened in the service `notices`, and is known here.
    pub(crate) async fn happens_in_notices(&mut self, event: impl Into<NoticesEvent>) {
        self.happened[1] += 1;
        publish(&self.notices, self.happened[1], &event.into(), self.clock.now()).await;
        self.until_followed("notices", self.happened[1]).await;
    }

    async fn until_followed(&self, service: &str, position: u64) {
        let known = async {
            while self.journal().followed(service).await.unwrap() < position {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        assert!(tokio::time::timeout(Duration::from_secs(20), known).await.is_ok(), "it did not come");
        assert_eq!(self.journal().dead_letters().await.unwrap().len(), 0);
    }

    pub(crate) fn journal(&self) -> &journal::Journal {
        &self.running.as_ref().unwrap().house().journal
    }

    /// The texts of a column.
    pub(crate) async fn column(&self, sql: &'static str) -> Vec<String> {
        let rows = self.journal().reader().rows(sql, &[]).await.unwrap();
        rows.iter().map(|row| row.text(0).unwrap()).collect()
    }

    pub(crate) async fn command_by<C: Command>(&self, asker: &Asker, command: &C) -> C::Reply {
        self.portal.command(command, &self.asked_by(asker)).await.unwrap()
    }

    pub(crate) async fn refusal_to<C: Command>(&self, asker: &Asker, command: &C) -> Notice {
        match self.portal.command(command, &self.asked_by(asker)).await {
            Err(RequestError::Answered { outcome: Outcome::Refused, notice }) => *notice,
            Ok(_) => panic!("not refused"),
            Err(fault) => panic!("{fault}"),
        }
    }

    pub(crate) async fn query_by<Q: Query>(&self, asker: &Asker, query: &Q) -> Q::Reply {
        self.portal.query(query, &self.asked_by(asker)).await.unwrap()
    }

    /// The bus on which people ask.
    pub(crate) fn portal(&self) -> &Bus {
        &self.portal
    }

    pub(crate) fn asked(&self) -> Asked {
        self.asked_by(&Asker::Secretariat { account: "1".to_owned() })
    }

    pub(crate) fn asked_by(&self, asker: &Asker) -> Asked {
        let mut random = [0; 10];
        SystemEntropy.fill(&mut random).unwrap();
        let statement = access::sign(&portal_key(), asker, self.clock.now());
        Asked { id: CommandId::new(0, random), statement, expected: None }
    }

    pub(crate) async fn command<C: Command>(&self, command: &C) -> C::Reply {
        self.portal.command(command, &self.asked()).await.unwrap()
    }

    pub(crate) async fn command_based_on<C: Command>(&self, command: &C, version: u64) -> Result<C::Reply, Outcome> {
        let asked = Asked { expected: Some(version), ..self.asked() };
        outcome(self.portal.command(command, &asked).await)
    }

    pub(crate) async fn refusal<C: Command>(&self, command: &C) -> Notice {
        match self.portal.command(command, &self.asked()).await {
            Err(RequestError::Answered { outcome: Outcome::Refused, notice }) => *notice,
            Ok(_) => panic!("not refused"),
            Err(fault) => panic!("{fault}"),
        }
    }

    /// What becomes of the command when this asker sends it.
    pub(crate) async fn outcome_for<C: Command>(&self, asker: &Asker, command: &C) -> Result<C::Reply, Outcome> {
        outcome(self.portal.command(command, &self.asked_by(asker)).await)
    }

    pub(crate) async fn refused_query<Q: Query>(&self, query: &Q, asker: &Asker) -> Notice {
        match self.portal.query(query, &self.asked_by(asker)).await {
            Err(RequestError::Answered { outcome: Outcome::Refused, notice }) => *notice,
            Ok(_) => panic!("not refused"),
            Err(fault) => panic!("{fault}"),
        }
    }

    /// Asks as somebody who has not signed in.
    pub(crate) async fn query<Q: Query>(&self, query: &Q) -> Q::Reply {
        self.portal.query(query, &self.asked_by(&Asker::Public)).await.unwrap()
    }

    pub(crate) async fn query_as_secretariat<Q: Query>(&self, query: &Q) -> Q::Reply {
        self.portal.query(query, &self.asked()).await.unwrap()
    }

    pub(crate) async fn import(&self, csv: &str) -> Imported {
        self.command(&ImportStates { csv: csv.to_owned(), source: "a file".to_owned() }).await
    }

    pub(crate) async fn file_of(&self, state: &str) -> StateFile {
        self.query(&FindState { state: state.parse().unwrap(), as_of: None }).await
    }

    /// What happened to a State, by the events' names.
    pub(crate) async fn events_of(&self, state: &str) -> Vec<String> {
        self.file_of(state).await.history.into_iter().map(|line| line.event).collect()
    }

    /// Waits until this is the last that happened to the State.
    pub(crate) async fn until_last(&self, state: &str, event: &str) {
        let patience = Duration::from_secs(20);
        let last = async {
            while self.events_of(state).await.last().is_none_or(|last| last != event) {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(patience, last).await.unwrap_or_else(|_| panic!("{event} did not come"));
    }

    /// When the next deadline is due.
    pub(crate) async fn next_due(&self) -> Option<Timestamp> {
        self.running.as_ref().unwrap().house().journal.next_due().await.unwrap()
    }

    /// Waits until no deadline is due that has not fired.
    pub(crate) async fn until_nothing_is_due(&self) {
        while self.next_due().await.is_some_and(|due| due <= self.clock.now()) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// How many events the journal holds, after a check of all of it.
    pub(crate) async fn journal_length(&self) -> usize {
        let journal = self.journal();
        let report = journal.check(&self.environment.keys.journal.verifying_key()).await.unwrap();
        assert!(report.findings.is_empty(), "{report:?}");
        journal.after(0, 100_000).await.unwrap().len()
    }
}

async fn publish<E: EventSet>(bus: &Bus, position: u64, event: &E, now: Timestamp) {
    let outgoing = Outgoing {
        position,
        id: EventId::new(position, [1; 10]),
        subject: contracts::subject::event(E::SERVICE, event.aggregate(), "1", event.name()),
        schema: format!("{}/{}.v{}", E::SERVICE, event.name(), event.version()),
        stream_version: position,
        time: now.to_string(),
        trace: None,
        payload: contracts::canonical(&event.to_value().unwrap()).unwrap(),
    };
    bus.publish(&[outgoing]).await.unwrap();
}

fn outcome<R>(answer: Result<R, RequestError>) -> Result<R, Outcome> {
    match answer {
        Ok(reply) => Ok(reply),
        Err(RequestError::Answered { outcome, .. }) => Err(outcome),
        Err(fault) => panic!("{fault}"),
    }
}

fn portal_key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

fn environment(name: &str, server: &proving_ground::Nats, storage: Storage, clock: &VirtualClock) -> Environment {
    let credentials = Credentials::Password { user: server.user().to_owned(), password: server.password().to_owned() };
    let (url, service, patience) = (server.url(), name.to_owned(), Duration::from_secs(10));
    let journal = SigningKey::from_bytes(&[9; 32]);
    Environment {
        storage,
        connection: Connection { url, service, credentials, patience },
        keys: Keys { journal, statements: portal_key().verifying_key(), statement: None },
        clock: Arc::new(clock.clone()),
        entropy: Arc::new(SystemEntropy),
        config: Config::default(),
    }
}

pub(crate) fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}
