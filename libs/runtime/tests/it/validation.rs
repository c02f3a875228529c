//! What is not as its schema says neither enters nor leaves.

use std::str::FromStr as _;
use std::sync::atomic::Ordering;

use async_nats::HeaderMap;
use bus::{Bus, Gate, LARGEST, Outcome, RequestError, headers};
use contracts::Notice;
use runtime::{Running, VirtualClock, start};
use serde_json::{Value, json};

use crate::ground::{self, Ground};
use crate::on_both::on_both;
use crate::{rows, toy};

on_both!(an_invalid_reply_does_not_leave, an_invalid_event_is_not_appended);

/// A value that must not be repeated.
const MARKER: &str = "confidential-marker";

struct Scene {
    _server: proving_ground::Nats,
    _ground: Ground,
    clock: VirtualClock,
    registry: Running,
    portal: Bus,
}

async fn scene(ground: Ground) -> Option<Scene> {
    let server = ground::nats().await?;
    let clock = VirtualClock::at(toy::start_of_time());
    let environment = |name| toy::environment(name, &server, ground.storage.clone(), &clock);
    let registry = start(toy::registry(), environment("registry")).await.unwrap();
    let portal = Bus::connect(&environment("portal").connection).await.unwrap();
    Some(Scene { _server: server, _ground: ground, clock, registry, portal })
}

impl Scene {
    /// Sends bytes past the gate of whoever asks.
    async fn raw(&self, name: &str, schema: &str, body: &Value) -> (Outcome, Notice) {
        let mut head = HeaderMap::new();
        head.insert(headers::ID, toy::asked(&self.clock).id.to_string());
        head.insert(headers::STATEMENT, toy::statement(&self.clock));
        head.insert(headers::SCHEMA, schema);
        self.raw_with(name, head, body.to_string().into_bytes()).await
    }

    async fn raw_with(&self, name: &str, head: HeaderMap, body: Vec<u8>) -> (Outcome, Notice) {
        let subject = format!("cmd.registry.{name}");
        let answer = self.portal.client().request_with_headers(subject, head, body.into()).await.unwrap();
        let word = answer.headers.unwrap().get(headers::OUTCOME).unwrap().to_string();
        (Outcome::from_str(&word).unwrap(), serde_json::from_slice(&answer.payload).unwrap())
    }

    fn invalid(&self) -> u64 {
        self.registry.house().bus.counters().invalid.load(Ordering::Relaxed)
    }

    async fn nothing_was_done(&self) {
        let journal = &self.registry.house().journal;
        assert_eq!(rows::count(journal, "SELECT COUNT(*) FROM journal").await, 0);
        assert_eq!(rows::count(journal, "SELECT COUNT(*) FROM asked_for").await, 0);
        assert_eq!(rows::count(journal, "SELECT COUNT(*) FROM replies").await, 0);
    }
}

fn offer(field: &str, value: Value) -> Value {
    let mut offer = serde_json::to_value(toy::offer("AFG", "a note")).unwrap();
    offer[field] = value;
    offer
}

#[tokio::test]
async fn an_invalid_command_is_refused_before_it_is_sent() {
    let Some(server) = ground::nats().await else { return };
    let clock = VirtualClock::at(toy::start_of_time());
    let connection = toy::environment("portal", &server, ground::sqlite().storage, &clock).connection;
    let portal = Bus::connect(&connection).await.unwrap();
    let mut too_few = toy::offer("AFG", "a note");
    too_few.most_reviews = Some(3);
    // Nobody answers: had it been sent, it would be said that the service is absent.
    match portal.command(&too_few, &toy::asked(&clock)).await {
        Err(RequestError::Invalid(invalid)) => assert_eq!(invalid.pointer, "/most_reviews", "{invalid}"),
        other => panic!("{other:?}"),
    }
    let sent = portal.command(&toy::offer("AFG", "a note"), &toy::asked(&clock)).await;
    assert_eq!(sent, Err(RequestError::Absent("registry")));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invalid_command_is_refused_with_its_place_and_the_reason() {
    let Some(scene) = scene(ground::sqlite()).await else { return };
    let cases = [
        (offer("most_reviews", json!(3)), "/most_reviews"),
        (offer("most_reviews", json!(MARKER)), "/most_reviews"),
        (offer("on", json!(MARKER)), "/on"),
        (offer("source", json!(MARKER.repeat(100))), "/source"),
        (offer(MARKER, json!(MARKER)), ""),
        (json!(MARKER), ""),
    ];
    for (number, (body, pointer)) in cases.iter().enumerate() {
        let (outcome, notice) = scene.raw("record-offer", "registry/record-offer.v1", body).await;
        assert_eq!(outcome, Outcome::Invalid);
        assert_eq!(notice.details["pointer"], *pointer, "{notice}");
        assert!(!notice.details["reason"].is_empty());
        assert!(!format!("{notice:?}").contains(MARKER), "{notice:?}");
        assert_eq!(scene.invalid(), number as u64 + 1);
    }
    let (outcome, notice) = scene.raw_with("record-offer", HeaderMap::new(), MARKER.into()).await;
    assert!(outcome == Outcome::Invalid && !format!("{notice:?}").contains(MARKER), "{notice:?}");
    let (outcome, notice) =
        scene.raw_with("record-offer", HeaderMap::new(), offer("on", json!("2026-01-01")).to_string().into()).await;
    assert_eq!((outcome, notice.code.as_str()), (Outcome::Invalid, "no-identifier"));
    scene.nothing_was_done().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_too_long_is_refused_with_its_length() {
    let Some(scene) = scene(ground::sqlite()).await else { return };
    let offer = serde_json::to_vec(&toy::offer("AFG", "a note")).unwrap();
    // JSON does not mind the blanks.
    let of = |length: usize| [offer.clone(), vec![b' '; length - offer.len()]].concat();
    let head = || {
        let mut head = HeaderMap::new();
        head.insert(headers::ID, toy::asked(&scene.clock).id.to_string());
        head.insert(headers::STATEMENT, toy::statement(&scene.clock));
        head
    };
    let (outcome, notice) = scene.raw_with("record-offer", head(), of(LARGEST + 1)).await;
    let reason = format!("the message is {} bytes long, and at most {LARGEST} may be", LARGEST + 1);
    assert_eq!((outcome, notice.details["reason"].as_str()), (Outcome::Invalid, reason.as_str()));
    scene.nothing_was_done().await;

    // What is to leave is held against it as well: the states' file has no other limit.
    let gate = Gate::published().unwrap();
    let file = |length: usize| json!({ "csv": "x".repeat(length - json!({ "csv": "" }).to_string().len()) });
    assert_eq!(gate.leaving("registry/states-csv.v1", &file(LARGEST)).map(|bytes| bytes.len()), Ok(LARGEST));
    assert_eq!(gate.leaving("registry/states-csv.v1", &file(LARGEST + 1)).unwrap_err().reason, reason);
    // And so is an event before it is appended, and a reply before it is committed.
    let bus = &scene.registry.house().bus;
    assert_eq!(bus.hold("registry/states-csv.v1", &file(LARGEST)), Ok(()));
    assert_eq!(bus.hold("registry/states-csv.v1", &file(LARGEST + 1)).unwrap_err().reason, reason);

    // The largest that may be arrives.
    let subject = "cmd.registry.record-offer";
    let answer = scene.portal.client().request_with_headers(subject, head(), of(LARGEST).into()).await.unwrap();
    assert_eq!(answer.headers.unwrap().get(headers::OUTCOME).unwrap().as_str(), "done");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_chooses_the_schema_that_a_message_is_held_against() {
    let Some(scene) = scene(ground::sqlite()).await else { return };
    // The event's schema takes what the command's does not.
    let body = offer("unknown", json!(1));
    for schema in ["registry/offer-recorded.v1", "registry/record-offer", "registry/record-offer.v1x", "x", ""] {
        let (outcome, notice) = scene.raw("record-offer", schema, &body).await;
        assert_eq!(outcome, Outcome::Invalid, "{schema}: {notice}");
    }
    scene.nothing_was_done().await;
}

async fn an_invalid_reply_does_not_leave(ground: Ground) {
    let Some(scene) = scene(ground).await else { return };
    let answer = scene.portal.command(&toy::offer("AFG", "invalid reply"), &toy::asked(&scene.clock)).await;
    assert!(matches!(answer, Err(RequestError::Answered { outcome: Outcome::Failed, .. })), "{answer:?}");
    scene.nothing_was_done().await;
    scene.registry.stop().await;
}

async fn an_invalid_event_is_not_appended(ground: Ground) {
    let Some(scene) = scene(ground).await else { return };
    let answer = scene.portal.command(&toy::offer("AFG", "invalid event"), &toy::asked(&scene.clock)).await;
    assert!(matches!(answer, Err(RequestError::Answered { outcome: Outcome::Failed, .. })), "{answer:?}");
    scene.nothing_was_done().await;
    scene.registry.stop().await;
}
