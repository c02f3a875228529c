//! The drawing service beside a registry that only says what it knows.

use std::sync::Arc;
use std::time::Duration;

use bus::{Asked, Bus, Connection, Credentials, Outcome, RequestError};
use contracts::drawing::DrawingEvent;
use contracts::registry::{
    ArrangementRecorded, DecisionReference, DepositRecorded, OptOutRecorded, RegistryEvent, StateRecorded,
};
use contracts::{Command, CommandId, Day, EventId, EventSet, Notice, Query};
use ed25519_dalek::SigningKey;
use jiff::Timestamp;
use journal::{Append, Cause, Storage, StreamId};
use proving_ground::Nats;
use runtime::{Clock as _, Entropy, Environment, Keys, Running, Service, SystemEntropy, VirtualClock, start};
use tempfile::TempDir;
use treaty::{Instrument, RegionalGroup, StateCode};

const PARTIES: &[u8] = include_bytes!("../../../../data/states-parties.csv");

pub(crate) struct House {
    pub(crate) nats: Nats,
    pub(crate) clock: VirtualClock,
    pub(crate) portal: Bus,
    pub(crate) drawing: Running,
    registry: Running,
    storage: Storage,
    _folder: TempDir,
}

pub(crate) enum On {
    Sqlite,
    Postgres,
}

impl House {
    /// Starts everything and waits until the drawing knows what the registry says; none where a server cannot be had.
    pub(crate) async fn open(on: On) -> Option<Self> {
        Self::after(on, Vec::new()).await
    }

    /// The same, where the drawing has said this before, in an earlier version of it.
    pub(crate) async fn after(on: On, said: Vec<DrawingEvent>) -> Option<Self> {
        let nats = proving_ground::nats().await?;
        let folder = tempfile::tempdir().unwrap();
        let storage = match on {
            On::Sqlite => Storage::Folder(folder.path().to_owned()),
            On::Postgres => Storage::Postgres(proving_ground::shared_postgres().await?.fresh_database().await),
        };
        let clock = VirtualClock::at("2020-10-20T08:00:00Z".parse().unwrap());
        let environment = |name: &str| environment(name, &nats, &storage, &clock);
        let portal = Bus::connect(&environment("portal").connection).await.unwrap();
        portal.make_streams(&contracts::SERVICES, 1).await.unwrap();
        let registry = start(Service::new("registry"), environment("registry")).await.unwrap();
        tell(&registry, "state", states()).await;
        if !said.is_empty() {
            let earlier = start(Service::new("drawing"), environment("drawing")).await.unwrap();
            tell(&earlier, "cycle", vec![("1", said)]).await;
            earlier.stop().await;
        }
        let drawing = start(drawing::service(), environment("drawing")).await.unwrap();
        let house = Self { nats, clock, portal, drawing, registry, storage, _folder: folder };
        house.follows().await;
        Some(house)
    }

    /// Waits until the drawing has seen all that the registry said.
    async fn follows(&self) {
        self.drawing.ready().await;
        let said = self.registry.house().journal.checkpoint().await.unwrap().unwrap().position;
        while self.drawing.house().journal.followed("registry").await.unwrap() < said {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Stops the service in the middle of whatever it does, and starts it again.
    pub(crate) async fn crash(mut self) -> Self {
        let again = environment("drawing", &self.nats, &self.storage, &self.clock);
        let old = std::mem::replace(&mut self.drawing, start(drawing::service(), again).await.unwrap());
        old.crash().await;
        self.follows().await;
        self
    }

    /// Waits until everything has happened that is due.
    pub(crate) async fn until_nothing_is_due(&self) {
        while self.drawing.house().journal.next_due().await.unwrap().is_some_and(|due| due <= self.clock.now()) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    pub(crate) fn on(&self, time: &str) {
        self.clock.advance_to(time.parse().unwrap());
    }

    pub(crate) fn asked(&self) -> Asked {
        self.asked_by(&access::Asker::Secretariat { account: "1".to_owned() })
    }

    pub(crate) fn asked_by(&self, asker: &access::Asker) -> Asked {
        let mut random = [0; 10];
        SystemEntropy.fill(&mut random).unwrap();
        let statement = access::sign(&portal_key(), asker, runtime::Clock::now(&self.clock));
        Asked { id: CommandId::new(0, random), statement, expected: None }
    }

    pub(crate) async fn command<C: Command>(&self, command: &C) -> Result<C::Reply, Notice> {
        self.portal.command(command, &self.asked()).await.map_err(refusal)
    }

    pub(crate) async fn query<Q: Query>(&self, query: &Q) -> Q::Reply {
        self.portal.query(query, &self.asked()).await.unwrap()
    }

    pub(crate) async fn secrets(&self) -> usize {
        self.drawing.house().journal.reader().rows("SELECT drawing FROM secrets", &[]).await.unwrap().len()
    }

    pub(crate) async fn close(self) {
        let key = SigningKey::from_bytes(&[9; 32]).verifying_key();
        let report = self.drawing.house().journal.check(&key).await.unwrap();
        assert!(report.findings.is_empty(), "{report:?}");
        assert!(self.drawing.house().journal.dead_letters().await.unwrap().is_empty());
        self.drawing.stop().await;
        self.registry.stop().await;
        self.nats.stop().await;
    }
}

fn refusal(fault: RequestError) -> Notice {
    match fault {
        RequestError::Answered { outcome: Outcome::Refused | Outcome::Conflict, notice } => *notice,
        fault => panic!("{fault:?}"),
    }
}

fn portal_key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

fn environment(name: &str, nats: &Nats, storage: &Storage, clock: &VirtualClock) -> Environment {
    let credentials = Credentials::Password { user: nats.user().to_owned(), password: nats.password().to_owned() };
    Environment {
        storage: storage.clone(),
        connection: Connection {
            url: nats.url(),
            service: name.to_owned(),
            credentials,
            patience: Duration::from_secs(5),
        },
        keys: Keys {
            journal: SigningKey::from_bytes(&[9; 32]),
            statements: portal_key().verifying_key(),
            statement: None,
        },
        clock: Arc::new(clock.clone()),
        entropy: Arc::new(SystemEntropy),
        config: runtime::Config::default(),
    }
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
    let mut events: Vec<RegistryEvent> = vec![recorded.into()];
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
    let day: Day = "2020-10-16".parse().unwrap();
    if party.code.as_str() == "VAT" {
        events.push(OptOutRecorded { state, from: day, told_by: "note verbale".to_owned() }.into());
    }
    if party.code.as_str() == "EUE" {
        let decision = DecisionReference { body: "joint meeting".to_owned(), on: day, reference: "para. 7".to_owned() };
        let regional_group = Some(RegionalGroup::WesternEuropeanAndOthers);
        events.push(ArrangementRecorded { state, regional_group, decision }.into());
    }
    events
}

async fn tell<I: ToString, E: EventSet>(service: &Running, kind: &'static str, said: Vec<(I, Vec<E>)>) {
    let now: Timestamp = service.house().now();
    let cause = Cause { now, actor: "operator:1".to_owned(), command: None, trace: None };
    let mut number = 0_u64;
    let mut appends = Vec::new();
    for (id, events) in said {
        let identified = events.into_iter().map(|event| {
            number += 1;
            let mut random = [0; 10];
            random[..8].copy_from_slice(&number.to_be_bytes());
            (EventId::new(0, random), event)
        });
        appends.push(Append {
            stream: StreamId::new(kind, &id.to_string()),
            based_on: 0,
            events: identified.collect(),
        });
    }
    let told = service.house().journal.write(move |tx| {
        Box::pin(async move {
            for append in appends {
                tx.append(append, &cause).await?;
            }
            Ok::<(), journal::AppendError>(())
        })
    });
    told.await.unwrap().unwrap();
}
