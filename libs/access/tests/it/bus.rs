//! The permissions are enough for what the services do, and for nothing else: held against a real nats-server.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use access::{Permissions, bus_permissions, stream_permissions};
use bus::{Asked, Bus, Connection, Credentials, Outgoing, Responder, Response, StreamError, headers_from_json};
use contracts::registry::{ListStates, States};
use contracts::{CommandId, Day, Entry, EventId, SERVICES, examples};
use proving_ground::{Credential, Nats, User, nats_for};
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

/// Every service, and whose events it follows.
pub(crate) const FOLLOWS: [(&str, &[&str]); 6] = [
    ("registry", &["notices", "reviews"]),
    ("drawing", &["registry"]),
    ("reviews", &["drawing", "registry"]),
    ("constructive-dialogue", &["notices", "registry"]),
    ("notices", &["registry", "constructive-dialogue", "reviews"]),
    ("portal", &["notices"]),
];

/// Long enough for a busy machine; what is forbidden is refused sooner than that.
const PATIENCE: Duration = Duration::from_secs(5);

/// Who makes the streams.
pub(crate) const STREAMS: &str = "streams";

pub(crate) async fn server() -> Option<Nats> {
    let services = FOLLOWS.into_iter().map(|(service, follows)| user(service, bus_permissions(service, follows)));
    nats_for(services.chain([user(STREAMS, stream_permissions(STREAMS, &SERVICES))]).collect()).await
}

fn user(name: &str, permissions: Permissions) -> User {
    let Permissions { publish, subscribe, allow_responses } = permissions;
    let credential = Credential::Password(name.to_owned());
    User { name: name.to_owned(), credential, publish, subscribe, allow_responses }
}

/// A server with its streams, and the three services.
async fn services() -> Option<(Nats, [Bus; 3])> {
    let nats = server().await?;
    let maker = join(&nats, STREAMS).await;
    assert_eq!(maker.make_streams(&SERVICES, 1).await.unwrap().len(), SERVICES.len() + 1, "and one for dead letters");
    assert_eq!(maker.make_streams(&SERVICES, 1).await, Ok(Vec::new()), "what is there is not made again");
    assert_eq!(forbidden(&maker), 0);
    let services = [join(&nats, "registry").await, join(&nats, "drawing").await, join(&nats, "portal").await];
    Some((nats, services))
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
    let Some((_nats, [registry, drawing, portal])) = services().await else { return };
    for bus in [&registry, &drawing, &portal] {
        assert_eq!(bus.stream_end().await.unwrap(), 0, "its stream is there");
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
async fn without_its_stream_a_service_says_what_it_waits_for() {
    let Some(nats) = server().await else { return };
    let (registry, drawing) = (join(&nats, "registry").await, join(&nats, "drawing").await);
    let missing = registry.stream_end().await.unwrap_err();
    assert_eq!(missing, StreamError::Missing { stream: "EVENTS_REGISTRY".to_owned() });
    assert!(missing.to_string().contains("mechanism streams"), "{missing}");
    let letter = drawing.publish_dead_letter("1", headers_from_json("{}").unwrap(), b"{}".to_vec()).await;
    assert_eq!(letter, Err(StreamError::Missing { stream: "DEAD_LETTERS".to_owned() }));
    assert!(matches!(drawing.follow("registry", 0).await, Err(StreamError::Absent { .. })));
}

#[tokio::test]
async fn they_allow_nothing_else() {
    let Some((nats, [registry, drawing, portal])) = services().await else { return };
    registry.publish(&[deposit(1)]).await.unwrap();

    // Another's events, another's letters, and questions in another's place.
    refused(&drawing, "event.registry.state.AUT.deposit-recorded").await;
    refused(&drawing, "dead.registry").await;
    refused(&drawing, "cmd.registry.record-deposit").await;
    refused(&portal, "event.registry.state.AUT.deposit-recorded").await;
    // Streams and consumers, the own ones too: either can be told to say messages again on a subject of another.
    for bus in [&registry, &drawing, &portal] {
        for action in ["CREATE", "UPDATE", "DELETE", "PURGE", "MSG.DELETE", "MSG.GET"] {
            for stream in ["EVENTS_REGISTRY", "EVENTS_DRAWING", "EVENTS_PORTAL", "DEAD_LETTERS", "MINE"] {
                refused(bus, &format!("$JS.API.STREAM.{action}.{stream}")).await;
            }
        }
        for stream in ["EVENTS_REGISTRY", "EVENTS_DRAWING"] {
            refused(bus, &format!("$JS.API.CONSUMER.CREATE.{stream}")).await;
            refused(bus, &format!("$JS.API.CONSUMER.CREATE.{stream}.mine.event.>")).await;
            refused(bus, &format!("$JS.API.CONSUMER.DURABLE.CREATE.{stream}.mine")).await;
        }
    }
    refused(&portal, "$JS.API.DIRECT.GET.EVENTS_REGISTRY").await;
    refused(&registry, "$JS.API.DIRECT.GET.EVENTS_DRAWING").await;
    for subject in ["cmd.registry.>", "_INBOX_portal.>", "event.portal.>", "dead.>", "$JS.EVENT.>", ">"] {
        deaf(&drawing, subject).await;
    }
    deaf(&portal, "event.registry.>").await;
    assert!(portal.follow("registry", 0).await.is_err(), "the portal follows nobody");

    // Nothing of that has left a trace.
    let info = api(&nats, "INFO", "EVENTS_REGISTRY", &Value::Null).await;
    assert_eq!((&info["state"]["messages"], &info["state"]["consumer_count"]), (&json!(1), &json!(0)));
    assert_eq!(api(&nats, "INFO", "MINE", &Value::Null).await["error"]["code"], 404);
}

/// What JetStream answers to whoever may do everything.
async fn api(nats: &Nats, action: &str, stream: &str, settings: &Value) -> Value {
    let subject = format!("$JS.API.STREAM.{action}.{stream}");
    let body = if settings.is_null() { String::new() } else { settings.to_string() };
    let answer = nats.connect().await.request(subject, body.into()).await.unwrap();
    serde_json::from_slice(&answer.payload).unwrap()
}

/// A stream that somebody with more power than a service has made or changed: no service publishes to it.
#[tokio::test]
async fn a_stream_that_says_its_messages_elsewhere_is_not_used() {
    let Some((nats, [registry, ..])) = services().await else { return };
    let api = async |action: &str, settings: &Value| {
        let answer = api(&nats, action, "EVENTS_REGISTRY", settings).await;
        assert!(answer["error"].is_null(), "{action} {settings}: {answer}");
        answer
    };
    let good = api("INFO", &Value::Null).await["config"].clone();
    let external = json!([{ "name": "ELSEWHERE", "external": { "api": "$JS.other.API" } }]);
    for (setting, value) in [
        ("republish", json!({ "src": ">", "dest": "event.portal.>" })),
        ("sources", external),
        ("subject_transform", json!({ "src": "event.registry.>", "dest": "event.portal.>" })),
        ("subjects", json!(["event.registry.>", "cmd.drawing.>"])),
        ("storage", json!("memory")),
        ("max_age", json!(1_000_000_000_000_u64)),
        ("max_msgs", json!(10)),
        ("max_bytes", json!(1_000_000)),
        ("max_msgs_per_subject", json!(1)),
        ("max_msg_size", json!(100)),
        ("discard", json!("old")),
        ("retention", json!("interest")),
        ("duplicate_window", json!(1_000_000_000)),
        ("deny_delete", json!(false)),
        ("deny_purge", json!(false)),
        ("allow_rollup_hdrs", json!(true)),
        ("allow_direct", json!(false)),
        ("no_ack", json!(true)),
        ("first_seq", json!(7)),
        ("allow_msg_ttl", json!(true)),
    ] {
        api("DELETE", &Value::Null).await;
        let mut bad = good.clone();
        bad[setting] = value;
        // A roll-up is a purge, and the server asks for consent to that.
        if setting == "allow_rollup_hdrs" {
            bad["deny_purge"] = json!(false);
        }
        api("CREATE", &bad).await;
        let end = registry.stream_end().await;
        let Err(StreamError::Otherwise { what, .. }) = &end else { panic!("{setting}: {end:?}") };
        assert!(what == setting || bad[what.as_str()] != good[what.as_str()], "{setting}: {what}");
    }
    // What the operator is free to choose.
    api("DELETE", &Value::Null).await;
    let mut free = good.clone();
    free["description"] = json!("the registry's");
    free["compression"] = json!("s2");
    api("CREATE", &free).await;
    assert_eq!(registry.stream_end().await, Ok(0));
}

/// Publishes there and waits until the server has said that this is not allowed.
pub(crate) async fn refused(bus: &Bus, subject: &str) {
    let before = forbidden(bus);
    bus.client().publish(subject.to_owned(), "{}".into()).await.unwrap();
    complained(bus, before, subject).await;
}

/// Subscribes there and waits until the server has said that this is not allowed.
pub(crate) async fn deaf(bus: &Bus, subject: &str) {
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
