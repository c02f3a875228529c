//! Two small services that speak the registry's and the drawing's messages, to try the rooms with.

use std::sync::Arc;

use bus::{Asked, Connection, Credentials};
use contracts::drawing::{Overview, ShowOverview};
use contracts::registry::{OfferRecorded, RecordOffer, RegistryEvent};
use contracts::{Notice, Recorded};
use ed25519_dalek::SigningKey;
use jiff::Timestamp;
use journal::{Aggregate, Deadline, Migration, Storage};
use runtime::{Arrived, Context, Environment, Failure, Inquiry, Keys, Service, VirtualClock};

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

fn decide(_: &Offers, command: &RecordOffer) -> Result<Vec<RegistryEvent>, Notice> {
    if command.source == "refuse" {
        return Err(Notice::of("PR-29ii", "no-offer", "This offer is refused.").with("state", command.state));
    }
    let event = OfferRecorded {
        state: command.state,
        most_reviews: command.most_reviews,
        on: command.on,
        source: command.source.clone(),
    };
    Ok(vec![event.into()])
}

async fn record_offer(mut context: Context<'_>, command: RecordOffer) -> Result<Recorded, Failure> {
    let id = command.state.to_string();
    let version = context.decide::<Offers>(&id, |offers| decide(offers, &command)).await?;
    context.execute("INSERT INTO offers_made (state) VALUES ($1)", &[id.as_str().into()]).await?;
    if let Some(due) = command.source.strip_prefix("due ") {
        let payload = serde_json::to_string(&command).unwrap();
        let deadline = Deadline { name: "again".into(), key: format!("{id}/{due}"), due: due.parse().unwrap(), payload };
        context.arm(&deadline).await?;
    }
    Ok(Recorded { version, ..Recorded::default() })
}

/// A deadline records the offer once more, without arming anything.
async fn again(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let mut command: RecordOffer = serde_json::from_str(&deadline.payload).unwrap();
    command.source = format!("fired {}", deadline.due);
    context.decide::<Offers>(&command.state.to_string(), |offers| decide(offers, &command)).await?;
    Ok(())
}

const OFFERS: Migration =
    Migration { number: 1, name: "offers", sql: "CREATE TABLE offers_made (state TEXT NOT NULL)" };

/// Answers `record-offer` as the service `registry`.
pub fn registry() -> Service {
    Service::new("registry").migrations(&[OFFERS]).command::<RecordOffer, _>(record_offer).deadline("again", again)
}

async fn seen(mut context: Context<'_>, (event, arrived): (RegistryEvent, Arrived)) -> Result<(), Failure> {
    if let RegistryEvent::OfferRecorded(offer) = &event
        && offer.source == "poison"
    {
        return Err(Notice::plain("poison", "This event cannot have its effect.").into());
    }
    let sql = "INSERT INTO seen (position, payload) VALUES ($1, $2)";
    context.execute(sql, &[arrived.position.into(), arrived.payload.into()]).await?;
    Ok(())
}

async fn overview(inquiry: Inquiry, _: ShowOverview) -> Result<Overview, Failure> {
    let rows = inquiry.rows("SELECT COUNT(*) FROM seen", &[]).await?;
    Ok(Overview { version: rows[0].count(0)?, ..Overview::default() })
}

const SEEN: Migration =
    Migration { number: 1, name: "seen", sql: "CREATE TABLE seen (position BIGINT NOT NULL, payload TEXT NOT NULL)" };

/// Follows the registry as the service `drawing`; its overview's version says how many effects there were.
pub fn drawing() -> Service {
    Service::new("drawing").migrations(&[SEEN]).query::<ShowOverview, _>(overview).follow::<RegistryEvent, _>(seen)
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
    let credentials = Credentials::Password { user: server.user().to_owned(), password: server.password().to_owned() };
    let connection = Connection {
        url: server.url(),
        service: name.to_owned(),
        credentials,
        patience: std::time::Duration::from_secs(5),
    };
    let keys = Keys { journal: SigningKey::from_bytes(&[9; 32]), statements: portal_key().verifying_key(), statement: None };
    Environment {
        storage,
        connection,
        keys,
        clock: Arc::new(clock.clone()),
        entropy: Arc::new(runtime::SystemEntropy),
        config: runtime::Config::default(),
    }
}

/// A wish of the Secretariat.
pub fn asked(clock: &VirtualClock) -> Asked {
    let mut random = [0; 10];
    runtime::Entropy::fill(&runtime::SystemEntropy, &mut random).unwrap();
    let asker = access::Asker::Secretariat { account: "1".to_owned() };
    let statement = access::sign(&portal_key(), &asker, runtime::Clock::now(clock));
    Asked { id: contracts::CommandId::new(0, random), statement, expected: None }
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

/// The key that checks the services' checkpoints.
pub fn environment_key() -> ed25519_dalek::VerifyingKey {
    SigningKey::from_bytes(&[9; 32]).verifying_key()
}
