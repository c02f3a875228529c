//! The service beside a registry and a drawing that only say what they know.

use std::sync::Arc;
use std::time::Duration;

use access::Asker;
use bus::{Asked, Bus, Connection, Credentials, Outcome, RequestError};
use contracts::drawing::{ReviewersSettled, SettledReview, SettledReviewer};
use contracts::registry::{DepositRecorded, RegistryEvent, StateRecorded, UncacStatusRecorded};
use contracts::{Command, CommandId, Day, EventId, EventSet, Notice, Query};
use ed25519_dalek::SigningKey;
use jiff::Timestamp;
use journal::{Append, Cause, Entry, Storage, StreamId};
use proving_ground::Nats;
use runtime::{
    Clock as _, Config, Entropy as _, Environment, Keys, Running, Service, SystemEntropy, VirtualClock, start,
};
use tempfile::TempDir;
use treaty::{Instrument, InstrumentSet, StateCode, YearlyGroup};

const PARTIES: &[u8] = include_bytes!("../../../../data/states-parties.csv");
/// When every house opens: after the drawing, before the first group starts.
const OPENING: &str = "2020-11-28T09:00:00Z";
/// How long a condition is waited for.
const PATIENCE: Duration = Duration::from_mins(2);

/// Everything that runs.
pub(crate) struct House {
    pub(crate) clock: VirtualClock,
    pub(crate) portal: Bus,
    nats: Nats,
    registry: Running,
    drawing: Running,
    reviews: Option<Running>,
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
        let registry = start(Service::new("registry"), environment("registry", 2)).await.unwrap();
        let drawing = start(Service::new("drawing"), environment("drawing", 3)).await.unwrap();
        let environment = environment("reviews", 4);
        let mut house = Self { clock, portal, nats, registry, drawing, reviews: None, environment, _folder: folder };
        for (state, events) in states() {
            say(&house.registry, StreamId::new("state", state.as_str()), events).await;
        }
        house.start().await;
        Some(house)
    }

    /// Starts the service, and waits until it knows what the others say.
    pub(crate) async fn start(&mut self) {
        let running = start(reviews::service(), self.environment.clone()).await.unwrap();
        running.ready().await;
        self.reviews = Some(running);
        self.until_heard().await;
    }

    pub(crate) async fn stop(&mut self) {
        self.reviews.take().unwrap().stop().await;
    }

    /// Waits until the service has heard all that was said, and nothing is due.
    pub(crate) async fn until_heard(&self) {
        for (name, said) in [("registry", &self.registry), ("drawing", &self.drawing)] {
            let said = said.house().journal.checkpoint().await.unwrap().map_or(0, |end| end.position);
            until(name, async || self.journal().followed(name).await.unwrap() >= said).await;
        }
        let due = async || self.journal().next_due().await.unwrap().is_none_or(|due| due > self.clock.now());
        until("nothing is due", due).await;
    }

    /// Lets time pass, and whatever is due by then happen.
    pub(crate) async fn pass(&self, to: &str) {
        self.clock.advance_to(to.parse().unwrap());
        self.until_heard().await;
    }

    /// The registry says something of a State.
    pub(crate) async fn of_state(&self, state: StateCode, events: Vec<RegistryEvent>) {
        say(&self.registry, StreamId::new("state", state.as_str()), events).await;
        self.until_heard().await;
    }

    /// The same while the service is down: it is there to be heard.
    pub(crate) async fn said_of_state(&self, state: StateCode, events: Vec<RegistryEvent>) {
        say(&self.registry, StreamId::new("state", state.as_str()), events).await;
        let registry = self.registry.house();
        let said = registry.journal.checkpoint().await.unwrap().map_or(0, |end| end.position);
        until("it is in the stream", async || registry.bus.stream_end().await.unwrap() >= said).await;
    }

    /// The registry says something of the people of a State.
    pub(crate) async fn people(&self, state: StateCode, events: Vec<RegistryEvent>) {
        say(&self.registry, StreamId::new("people", state.as_str()), events).await;
        self.until_heard().await;
    }

    /// The drawing settles who reviews whom.
    pub(crate) async fn settle(&self, drawing: u32, on: &str, reviews: Vec<SettledReview>) {
        self.settle_unheard(drawing, on, reviews).await;
        self.until_heard().await;
    }

    /// The same, and nobody waits until the service has heard it.
    pub(crate) async fn settle_unheard(&self, drawing: u32, on: &str, reviews: Vec<SettledReview>) {
        let settled = ReviewersSettled { drawing, reviews, on: day(on) };
        let event = contracts::drawing::DrawingEvent::from(settled);
        say(&self.drawing, StreamId::new("cycle", "cycle"), vec![event]).await;
    }

    pub(crate) fn journal(&self) -> &journal::Journal {
        &self.reviews.as_ref().unwrap().house().journal
    }

    pub(crate) async fn events(&self) -> Vec<Entry> {
        self.journal().after(0, 100_000).await.unwrap()
    }

    pub(crate) fn asked_by(&self, asker: &Asker) -> Asked {
        let mut random = [0; 10];
        SystemEntropy.fill(&mut random).unwrap();
        let statement = access::sign(&portal_key(), asker, self.clock.now());
        Asked { id: CommandId::new(0, random), statement, expected: None }
    }

    pub(crate) async fn command<C: Command>(&self, asker: &Asker, command: &C) -> Result<C::Reply, Refusal> {
        self.portal.command(command, &self.asked_by(asker)).await.map_err(refusal)
    }

    pub(crate) async fn query<Q: Query>(&self, asker: &Asker, query: &Q) -> Result<Q::Reply, Refusal> {
        self.portal.query(query, &self.asked_by(asker)).await.map_err(refusal)
    }

    /// Holds that the record is whole and nothing was left aside, and stops everything.
    pub(crate) async fn close(mut self) {
        let report = self.journal().check(&self.environment.keys.journal.verifying_key()).await.unwrap();
        assert!(report.findings.is_empty(), "{report:?}");
        assert!(self.journal().dead_letters().await.unwrap().is_empty());
        self.stop().await;
        self.drawing.stop().await;
        self.registry.stop().await;
        self.portal.close().await;
        self.nats.stop().await;
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

pub(crate) fn state(code: &str) -> StateCode {
    code.parse().unwrap()
}

pub(crate) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Who reviews a State of the first group, for all its instruments.
pub(crate) fn reviewed(code: &str, group: YearlyGroup, by: &[&str]) -> SettledReview {
    let instruments: InstrumentSet = Instrument::ALL.into_iter().collect();
    let mut reviewers: Vec<SettledReviewer> =
        by.iter().map(|by| SettledReviewer { state: state(by), instruments }).collect();
    reviewers.sort_by_key(|reviewer| reviewer.state);
    SettledReview { state: state(code), group: Some(group), reviewers }
}

/// The shipped file as the registry would tell it.
fn states() -> Vec<(StateCode, Vec<RegistryEvent>)> {
    let parties = treaty::parties::read(PARTIES).unwrap();
    parties.into_iter().map(|party| (party.code, of_state(&party))).collect()
}

fn of_state(party: &treaty::parties::Party) -> Vec<RegistryEvent> {
    let (state, source) = (party.code, "depositary".to_owned());
    let recorded = StateRecorded {
        state,
        name: party.name.clone(),
        regional_group: party.group,
        languages: party.languages.clone(),
        source: source.clone(),
    };
    let uncac = UncacStatusRecorded { state, party: party.uncac_party, from: None, source: source.clone() };
    let mut events: Vec<RegistryEvent> = vec![recorded.into(), uncac.into()];
    for instrument in Instrument::ALL {
        let deposit = party.deposit(instrument).map(|deposit| DepositRecorded {
            state,
            instrument,
            deposit,
            enters_into_force: None,
            source: source.clone(),
        });
        events.extend(deposit.map(RegistryEvent::from));
    }
    events
}

/// Lets a service say something, as if it had decided it.
async fn say<E: EventSet + Clone + Send + 'static>(service: &Running, stream: StreamId, events: Vec<E>) {
    let now: Timestamp = service.house().now();
    let cause = Cause { now, actor: "operator:1".to_owned(), command: None, trace: None };
    let before = service.house().journal.after(0, 1_000_000).await.unwrap();
    let of_stream = before.iter().rev().find(|entry| entry.stream == stream.to_string());
    let based_on = of_stream.map_or(0, |entry| entry.version);
    let identified = events.into_iter().map(|event| {
        let mut random = [0; 10];
        SystemEntropy.fill(&mut random).unwrap();
        (EventId::new(0, random), event)
    });
    let append = Append { stream, based_on, events: identified.collect() };
    let told =
        service.house().journal.write(move |tx| Box::pin(async move { tx.append(append, &cause).await.map(drop) }));
    told.await.unwrap().unwrap();
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
