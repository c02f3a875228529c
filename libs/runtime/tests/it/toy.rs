//! Two small services that speak the registry's and the drawing's messages, to try the rooms with.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use bus::{Asked, Connection, Credentials};
use contracts::drawing::{Overview, ShowOverview};
use contracts::registry::{OfferRecorded, RecordOffer, RecordSignature, RegistryEvent};
use contracts::{EventId, Notice, Recorded};
use ed25519_dalek::SigningKey;
use jiff::Timestamp;
use journal::{Aggregate, Append, Cause, Column, Deadline, Entry, Journal, Migration, Storage, StreamId, Table, Tx};
use runtime::{Arrived, Clock, Context, Environment, Failure, Inquiry, Keys, Preparation, Service, VirtualClock};

/// A State's offers: how many were recorded, and the last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offers {
    pub count: u64,
    pub last: Option<u8>,
}

impl Aggregate for Offers {
    type Event = RegistryEvent;
    const KIND: &'static str = "state";

    fn evolve(&mut self, event: &RegistryEvent, _: Timestamp) {
        if let RegistryEvent::OfferRecorded(offer) = event {
            self.count += 1;
            self.last = offer.most_reviews;
        }
    }
}

fn recorded(command: &RecordOffer) -> OfferRecorded {
    OfferRecorded {
        state: command.state,
        most_reviews: command.most_reviews,
        on: command.on,
        source: command.source.clone(),
    }
}

fn decide(_: &Offers, command: &RecordOffer) -> Result<Vec<RegistryEvent>, Notice> {
    let mut event = recorded(command);
    match command.source.as_str() {
        "refuse" => {
            return Err(Notice::of("PR-29ii", "no-offer", "This offer is refused.").with("state", command.state));
        }
        // More than the schema of the event allows.
        "invalid event" => event.most_reviews = Some(99),
        _ => {}
    }
    Ok(vec![event.into()])
}

/// As most commands, notes ask nothing of the database: all their rows are put.
fn asks_nothing(source: &str) -> bool {
    source.starts_with("note ")
}

/// What the source says decides what becomes of it: see [`decide`], and below.
async fn record_offer(mut context: Context<'_>, command: RecordOffer) -> Result<Recorded, Failure> {
    let id = command.state.to_string();
    let version = context.decide::<Offers>(&id, |offers| decide(offers, &command)).await?;
    if !asks_nothing(&command.source) {
        context.execute("INSERT INTO asked_for (state) VALUES ($1)", &[id.as_str().into()]).await?;
    }
    assert_ne!(command.source, "panic", "as it was asked to");
    if command.source == "swallow" {
        // A fault of the database that the program makes nothing of.
        drop(context.execute("INSERT INTO asked_for (state) VALUES (NULL)", &[]).await);
    }
    if let Some(due) = command.source.strip_prefix("due ") {
        let payload = serde_json::to_string(&command).unwrap();
        let deadline =
            Deadline { name: "again".into(), key: format!("{id}/{due}"), due: due.parse().unwrap(), payload };
        context.arm(&deadline).await?;
    }
    // More than JSON's readers take for a whole number.
    let version = if command.source == "invalid reply" { u64::MAX } else { version };
    Ok(Recorded { version, ..Recorded::default() })
}

/// A deadline records the offer once more, without arming anything. What is refused comes after something was written.
async fn again(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let sql = "INSERT INTO fired (nth, name, key, due) VALUES ((SELECT COUNT(*) + 1 FROM fired), $1, $2, $3)";
    let values = [deadline.name.as_str().into(), deadline.key.as_str().into(), deadline.due.to_string().into()];
    context.execute(sql, &values).await?;
    let mut command: RecordOffer = serde_json::from_str(&deadline.payload).unwrap();
    if let Some(journal) = command.source.strip_prefix("arm another ") {
        arm_behind(journal_of(journal), &deadline).await;
        "refuse".clone_into(&mut command.source);
    }
    if command.source.starts_with("due ") {
        command.source = format!("fired {}", deadline.due);
    }
    context.decide::<Offers>(&command.state.to_string(), |offers| decide(offers, &command)).await?;
    Ok(())
}

/// Journals by a name that a test gives, for whoever has to reach one from inside a transaction.
pub static JOURNALS: Mutex<BTreeMap<String, Journal>> = Mutex::new(BTreeMap::new());

fn journal_of(name: &str) -> Journal {
    JOURNALS.lock().unwrap().get(name).unwrap().clone()
}

/// Arms a deadline that is due before this one; it waits behind what the writer does just now.
async fn arm_behind(journal: Journal, deadline: &Deadline) {
    let mut earlier = deadline.clone();
    earlier.due -= std::time::Duration::from_secs(1);
    "earlier".clone_into(&mut earlier.key);
    earlier.payload = serde_json::to_string(&offer("AFG", "armed behind")).unwrap();
    let (queued, waits) = tokio::sync::oneshot::channel();
    tokio::spawn(async move {
        let arming = journal.write(|tx| Box::pin(async move { tx.arm(&earlier).await }));
        let mut arming = std::pin::pin!(arming);
        // The first look puts it into the queue.
        assert!(futures_util::poll!(&mut arming).is_pending());
        queued.send(()).unwrap();
        arming.await.unwrap().unwrap();
    });
    waits.await.unwrap();
}

/// Prepares a signature: by the version the State is at. `overtaken once` and `overtaken always` say how often somebody else is
/// faster than the decision.
async fn prepare_signature(preparation: Preparation, command: RecordSignature) -> Result<u64, Failure> {
    let id = command.state.to_string();
    let version = preparation.load::<Offers>(&id).await?.version;
    if command.source == "overtaken always" || command.source == "overtaken once" && version == 0 {
        overtake(&preparation, id, version).await;
    }
    Ok(version)
}

/// So many events in one go.
pub async fn say_at_once(house: &runtime::House, many: u64) {
    let event = |number| RegistryEvent::from(recorded(&offer("AFG", &format!("note {number}"))));
    let events = (0..many).map(|number| (house.event_id().unwrap(), event(number))).collect();
    let append = Append { stream: StreamId::new(Offers::KIND, "AFG"), based_on: 0, events };
    let cause = Cause { now: house.now(), actor: "operator:1".to_owned(), command: None, trace: None };
    let said = house.journal.write(|tx| Box::pin(async move { tx.append(append, &cause).await.map(drop) }));
    said.await.unwrap().unwrap();
}

/// Somebody else appends to the State's events.
pub async fn overtake(house: &runtime::House, id: String, version: u64) {
    let event = RegistryEvent::from(recorded(&offer(&id, "faster")));
    let event_id: EventId = house.event_id().unwrap();
    let append =
        Append { stream: StreamId::new(Offers::KIND, &id), based_on: version, events: vec![(event_id, event)] };
    let cause = Cause { now: house.now(), actor: "somebody:else".to_owned(), command: None, trace: None };
    let appended = house.journal.write(move |tx| Box::pin(async move { tx.append(append, &cause).await }));
    appended.await.unwrap().unwrap();
}

async fn record_signature(
    mut context: Context<'_>,
    (command, version): (RecordSignature, u64),
) -> Result<Recorded, Failure> {
    let id = command.state.to_string();
    let event = recorded(&offer(&id, &command.source));
    let version = context.append::<Offers>(&id, version, vec![event.into()]).await?;
    Ok(Recorded { version, ..Recorded::default() })
}

async fn offers_made(tx: &mut Tx, (entry, event): (Entry, RegistryEvent)) -> Result<(), Failure> {
    let RegistryEvent::OfferRecorded(offer) = event else { return Ok(()) };
    let state = offer.state.to_string();
    if asks_nothing(&offer.source) {
        tx.put(&ASKED_FOR, vec![state.as_str().into()]).await?;
        tx.put(&OFFERS_MADE, vec![entry.position.into(), state.into()]).await?;
    } else {
        let values = [entry.position.into(), state.into()];
        tx.execute("INSERT INTO offers_made (position, state) VALUES ($1, $2)", &values).await?;
    }
    Ok(())
}

static ASKED_FOR: Table = Table { name: "asked_for", columns: &[Column::Text("state")], key: 1, otherwise: "" };
static OFFERS_MADE: Table =
    Table { name: "offers_made", columns: &[Column::Int("position"), Column::Text("state")], key: 1, otherwise: "" };

const OFFERS: Migration = Migration {
    number: 1,
    name: "offers",
    sql: "CREATE TABLE offers_made (position BIGINT NOT NULL, state TEXT NOT NULL);
          CREATE TABLE asked_for (state TEXT NOT NULL);
          CREATE TABLE fired (nth BIGINT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL, due TEXT NOT NULL)",
};

/// The tables of [`registry`], for whoever opens its journal without it.
pub const REGISTRY: [Migration; 1] = [OFFERS];

/// Answers `record-offer` and, prepared, `record-signature` as the service `registry`.
pub fn registry() -> Service {
    Service::new("registry")
        .migrations(&REGISTRY)
        .views::<RegistryEvent, _>(offers_made)
        .command::<RecordOffer, _>(record_offer)
        .prepared_command::<RecordSignature, _, _, _>(prepare_signature, record_signature)
        .deadline("again", again)
        .deadline("also", again)
}

async fn seen(mut context: Context<'_>, (_, arrived): (RegistryEvent, Arrived)) -> Result<(), Failure> {
    let sql = "INSERT INTO seen (nth, position, payload) VALUES ((SELECT COUNT(*) + 1 FROM seen), $1, $2)";
    context.execute(sql, &[arrived.position.into(), arrived.payload.into()]).await?;
    Ok(())
}

async fn seen_unless_poison(context: Context<'_>, (event, arrived): (RegistryEvent, Arrived)) -> Result<(), Failure> {
    if matches!(&event, RegistryEvent::OfferRecorded(offer) if offer.source == "poison") {
        return Err(Notice::plain("poison", "This event cannot have its effect.").into());
    }
    seen(context, (event, arrived)).await
}

async fn overview(inquiry: Inquiry, _: ShowOverview) -> Result<Overview, Failure> {
    let rows = inquiry.rows("SELECT COUNT(*) FROM seen", &[]).await?;
    Ok(Overview { version: rows[0].count(0)?, ..Overview::default() })
}

const SEEN: Migration = Migration {
    number: 1,
    name: "seen",
    sql: "CREATE TABLE seen (nth BIGINT NOT NULL, position BIGINT NOT NULL, payload TEXT NOT NULL)",
};

/// The tables of [`drawing`].
pub const DRAWING: [Migration; 1] = [SEEN];

fn follower() -> Service {
    Service::new("drawing").migrations(&DRAWING).query::<ShowOverview, _>(overview)
}

/// Follows the registry as the service `drawing`; its overview's version says how many effects there were. An event from the source
/// `poison` cannot have its effect.
pub fn drawing() -> Service {
    follower().follow::<RegistryEvent, _>(seen_unless_poison)
}

/// The same with a deadline that is seen like an event, without a position.
pub fn drawing_with_a_deadline() -> Service {
    drawing().deadline("seen", seen_deadline)
}

async fn seen_deadline(mut context: Context<'_>, _: Deadline) -> Result<(), Failure> {
    let sql = "INSERT INTO seen (nth, position, payload) VALUES ((SELECT COUNT(*) + 1 FROM seen), 0, '')";
    context.execute(sql, &[]).await.map(drop)
}

/// The same, mended: it takes the poison.
pub fn mended_drawing() -> Service {
    follower().follow::<RegistryEvent, _>(seen)
}

/// The portal's key in these tests.
pub fn portal_key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

pub fn start_of_time() -> Timestamp {
    "2026-01-01T00:00:00Z".parse().unwrap()
}

/// What a service is started in.
pub fn environment(name: &str, server: &proving_ground::Nats, storage: Storage, clock: &VirtualClock) -> Environment {
    environment_with(name, server, storage, Arc::new(clock.clone()))
}

/// The same with any clock.
pub fn environment_with(
    name: &str,
    server: &proving_ground::Nats,
    storage: Storage,
    clock: Arc<dyn Clock>,
) -> Environment {
    let credentials = Credentials::Password { user: server.user().to_owned(), password: server.password().to_owned() };
    let connection = Connection {
        url: server.url(),
        service: name.to_owned(),
        credentials,
        patience: std::time::Duration::from_secs(5),
    };
    let keys =
        Keys { journal: SigningKey::from_bytes(&[9; 32]), statements: portal_key().verifying_key(), statement: None };
    Environment {
        storage,
        connection,
        keys,
        clock,
        entropy: Arc::new(runtime::SystemEntropy),
        config: runtime::Config::default(),
    }
}

/// A wish of the Secretariat.
pub fn asked(clock: &impl Clock) -> Asked {
    let mut random = [0; 10];
    runtime::Entropy::fill(&runtime::SystemEntropy, &mut random).unwrap();
    Asked { id: contracts::CommandId::new(0, random), statement: statement(clock), expected: None }
}

/// Says that the Secretariat asks.
pub fn statement(clock: &impl Clock) -> String {
    access::sign(&portal_key(), &access::Asker::Secretariat { account: "1".to_owned() }, clock.now())
}

/// An offer of a State.
pub fn offer(state: &str, source: &str) -> RecordOffer {
    RecordOffer {
        state: state.parse().unwrap(),
        most_reviews: Some(5),
        on: "2026-01-01".parse().unwrap(),
        source: source.to_owned(),
    }
}

/// A signature of a State.
pub fn signature(state: &str, source: &str) -> RecordSignature {
    RecordSignature {
        state: state.parse().unwrap(),
        name: "A State".to_owned(),
        regional_group: None,
        instrument: treaty::Instrument::Untoc,
        on: "2026-01-01".parse().unwrap(),
        source: source.to_owned(),
    }
}

/// The key that checks the services' checkpoints.
pub fn environment_key() -> ed25519_dalek::VerifyingKey {
    SigningKey::from_bytes(&[9; 32]).verifying_key()
}
