//! The permissions are enough for what the services do, and for nothing else: held against a real nats-server.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use access::bus_permissions;
use bus::{Asked, Bus, Connection, Credentials, Outgoing, Responder, Response, headers_from_json};
use contracts::registry::{ListStates, States};
use contracts::{CommandId, Day, Entry, EventId, examples};
use proving_ground::{Credential, Nats, User, nats_for};
use tokio_util::sync::CancellationToken;

/// Every service, and whose events it follows.
pub(crate) const FOLLOWS: [(&str, &[&str]); 3] = [("registry", &[]), ("drawing", &["registry"]), ("portal", &[])];

/// Long enough for a busy machine; what is forbidden is refused sooner than that.
const PATIENCE: Duration = Duration::from_secs(5);

pub(crate) async fn server() -> Option<Nats> {
    let users = FOLLOWS.into_iter().map(|(service, follows)| {
        let permissions = bus_permissions(service, follows);
        User {
            name: service.to_owned(),
            credential: Credential::Password(service.to_owned()),
            publish: permissions.publish,
            subscribe: permissions.subscribe,
            allow_responses: permissions.allow_responses,
        }
    });
    nats_for(users.collect()).await
}

pub(crate) async fn join(nats: &Nats, service: &str) -> Bus {
    let credentials = Credentials::Password { user: service.to_owned(), password: service.to_owned() };
    let connection = Connection { url: nats.url(), service: service.to_owned(), credentials, patience: PATIENCE };
    Bus::connect(&connection).await.unwrap()
}

fn forbidden(bus: &Bus) -> u64 {
    bus.counters().forbidden.load(Ordering::Relaxed)
}

fn deposit(position: u64) -> Outgoing {
    let entry = contracts::entry("registry/deposit-recorded.v1").unwrap();
    Outgoing {
        position,
        id: EventId::new(position, [1; 10]),
        subject: contracts::subject::event("registry", "state", "AUT", entry.name),
        schema: entry.schema_name(),
        stream_version: position,
        time: "2020-11-16T09:00:00Z".to_owned(),
        trace: None,
        payload: examples::of(entry).unwrap().to_string(),
    }
}

fn no_states() -> Responder {
    let states = States { as_of: Day(jiff::civil::date(2020, 11, 16)), states: Vec::new() };
    let body = serde_json::to_value(states).unwrap();
    Arc::new(move |_| {
        let response = Response::done(Entry::name_of::<States>(), body.clone());
        Box::pin(async move { response })
    })
}

fn asked() -> Asked {
    Asked { id: CommandId::new(1, [2; 10]), statement: "x".to_owned(), expected: None }
}

#[tokio::test]
async fn they_are_enough_to_publish_follow_ask_and_answer() {
    let Some(nats) = server().await else { return };
    let (registry, drawing, portal) =
        (join(&nats, "registry").await, join(&nats, "drawing").await, join(&nats, "portal").await);
    for bus in [&registry, &drawing, &portal] {
        assert_eq!(bus.stream_end().await.unwrap(), 0, "it makes its stream");
    }
    registry.publish(&[deposit(1), deposit(2)]).await.unwrap();
    let mut follower = drawing.follow("registry", 0).await.unwrap();
    for position in [1, 2] {
        let delivery = tokio::time::timeout(PATIENCE, follower.next()).await.expect("nothing is delivered");
        assert_eq!(delivery.unwrap().position, position);
    }
    drawing.publish_dead_letter("1", headers_from_json("{}").unwrap(), b"{}".to_vec()).await.unwrap();

    let stop = CancellationToken::new();
    let answering = registry.serve(no_states(), stop.clone()).await.unwrap();
    let states = portal.query(&ListStates { as_of: None }, &asked()).await.unwrap();
    assert!(states.states.is_empty());
    stop.cancel();
    answering.wait().await;
    assert_eq!([&registry, &drawing, &portal].map(forbidden), [0, 0, 0]);
}

#[tokio::test]
async fn they_allow_nothing_else() {
    let Some(nats) = server().await else { return };
    let (registry, drawing, portal) =
        (join(&nats, "registry").await, join(&nats, "drawing").await, join(&nats, "portal").await);
    portal.stream_end().await.unwrap();
    registry.stream_end().await.unwrap();
    registry.publish(&[deposit(1)]).await.unwrap();

    // Another's events, another's stream, and questions in another's place.
    for subject in [
        "event.registry.state.AUT.deposit-recorded",
        "cmd.registry.record-deposit",
        "$JS.API.STREAM.PURGE.EVENTS_REGISTRY",
    ] {
        refused(&drawing, subject).await;
    }
    refused(&registry, "$JS.API.CONSUMER.CREATE.EVENTS_DRAWING.x").await;
    refused(&portal, "event.registry.state.AUT.deposit-recorded").await;
    for subject in ["cmd.registry.>", "_INBOX_portal.>", "event.registry.>", "$JS.EVENT.>", ">"] {
        deaf(&drawing, subject).await;
    }
    assert!(portal.follow("registry", 0).await.is_err(), "the portal follows nobody");
}

/// Publishes there and waits until the server has said that this is not allowed.
async fn refused(bus: &Bus, subject: &str) {
    let before = forbidden(bus);
    bus.client().publish(subject.to_owned(), "{}".into()).await.unwrap();
    complained(bus, before, subject).await;
}

/// Subscribes there and waits until the server has said that this is not allowed.
async fn deaf(bus: &Bus, subject: &str) {
    let before = forbidden(bus);
    let subscription = bus.client().subscribe(subject.to_owned()).await.unwrap();
    complained(bus, before, subject).await;
    drop(subscription);
}

async fn complained(bus: &Bus, before: u64, subject: &str) {
    bus.client().flush().await.unwrap();
    let heard = async {
        while forbidden(bus) == before {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    assert!(tokio::time::timeout(PATIENCE, heard).await.is_ok(), "{subject} is allowed");
}
