//! An event that cannot have its effect: kept, counted, shown, replayed once after the fix. Later events are not held up.

use bus::Bus;
use contracts::registry::{OfferRecorded, RegistryEvent};
use contracts::subject;
use journal::{Aggregate as _, Append, Cause, StreamId};
use runtime::{Running, Service, VirtualClock, start};
use serde_json::{Value, json};

use crate::door::{self, Door, METERS, meter};
use crate::ground::{self, Ground, until};
use crate::on_both::on_both;
use crate::{rows, toy};

on_both!(a_dead_letter_is_kept_counted_shown_and_replayed_once);

/// Appends an event that is not what its schema says, below the gate.
async fn smuggle(registry: &Running) {
    let house = registry.house();
    let event = RegistryEvent::from(OfferRecorded {
        state: "AFG".parse().unwrap(),
        most_reviews: Some(99),
        on: "2026-01-01".parse().unwrap(),
        source: "smuggled".to_owned(),
    });
    let based_on = house.journal.load::<toy::Offers>("AFG").await.unwrap().version;
    let events = vec![(house.event_id().unwrap(), event)];
    let append = Append { stream: StreamId::new(toy::Offers::KIND, "AFG"), based_on, events };
    let cause = Cause { now: house.now(), actor: "somebody:else".to_owned(), command: None, trace: None };
    let appended = house.journal.write(move |tx| Box::pin(async move { tx.append(append, &cause).await }));
    appended.await.unwrap().unwrap();
}

fn positions(seen: &[(u64, String)]) -> Vec<u64> {
    seen.iter().map(|(position, _)| *position).collect()
}

async fn shown(door: &Door) -> Vec<(u64, String)> {
    let (status, body) = door.get("/dead-letters").await;
    assert_eq!(status, 200);
    assert!(!body.contains("smuggled"), "bodies are not shown: {body}");
    let letters: Vec<Value> = serde_json::from_str(&body).unwrap();
    letters.iter().map(|letter| (letter["position"].as_u64().unwrap(), letter["reason"].to_string())).collect()
}

async fn a_dead_letter_is_kept_counted_shown_and_replayed_once(ground: Ground) {
    door::prepare();
    let Some(server) = ground::nats().await else { return };
    let clock = VirtualClock::at(toy::start_of_time());
    let environment = |name| toy::environment(name, &server, ground.storage.clone(), &clock);
    let launch = async |service: Service| start(service, environment("drawing")).await.unwrap();
    let registry = start(toy::registry(), environment("registry")).await.unwrap();
    let portal = Bus::connect(&environment("portal").connection).await.unwrap();
    let offer = async |source: &str| {
        portal.command(&toy::offer("AFG", source), &toy::asked(&clock)).await.unwrap();
    };
    let drawing = launch(toy::drawing()).await;
    offer("first").await;
    offer("poison").await;
    smuggle(&registry).await;
    offer("last").await;

    let journal = drawing.house().journal.clone();
    until("all four have come", async || journal.followed("registry").await.unwrap() == 4).await;
    assert_eq!(positions(&rows::seen(&journal).await), [1, 4], "those after it have their effect");
    let letters = journal.dead_letters().await.unwrap();
    assert_eq!(letters.iter().map(|letter| letter.position).collect::<Vec<_>>(), [2, 3]);
    assert!(letters[0].reason.contains("cannot have its effect"), "{}", letters[0].reason);
    assert!(letters[1].reason.contains("/most_reviews"), "{}", letters[1].reason);
    let mut stream = portal.jetstream().get_stream(subject::DEAD_LETTERS).await.unwrap();
    assert_eq!(stream.info().await.unwrap().state.messages, 2);
    let second = stream.get_raw_message(2).await.unwrap();
    assert_eq!(second.subject.as_str(), "dead.drawing");
    assert!(second.headers.get("dead-because").unwrap().as_str().contains("/most_reviews"));
    assert_eq!(second.payload, letters[1].payload.as_bytes());

    let door = Door::open(&[&drawing]).await;
    let waiting = async |door: &Door| {
        let _alone = METERS.lock().await;
        meter(&door.get("/metrics").await.1, "dead_letters_waiting", &[("service", "drawing")])
    };
    assert_eq!(waiting(&door).await, Some(2.0));
    assert_eq!(shown(&door).await.len(), 2);
    // Before the fix a replay changes nothing.
    assert_eq!(door.post("/dead-letters/drawing/replay").await, (200, json!({ "replayed": 0 }).to_string()));
    assert_eq!(rows::seen(&journal).await.len(), 2);
    drawing.stop().await;

    let mended = launch(toy::mended_drawing()).await;
    let door = Door::open(&[&mended]).await;
    let (one, other) =
        tokio::join!(door.post("/dead-letters/drawing/replay"), door.post("/dead-letters/drawing/replay"));
    let replayed =
        |(_, body): (u16, String)| serde_json::from_str::<Value>(&body).unwrap()["replayed"].as_u64().unwrap();
    assert_eq!(replayed(one) + replayed(other), 1, "once, however often it is asked for");
    let journal = mended.house().journal.clone();
    let seen = rows::seen(&journal).await;
    assert_eq!(positions(&seen), [1, 4, 2]);
    assert_eq!(seen[2].1, letters[0].payload);
    assert_eq!(shown(&door).await.iter().map(|(position, _)| *position).collect::<Vec<_>>(), [3], "the other stays");
    assert_eq!(waiting(&door).await, Some(1.0));
    assert_eq!(door.post("/dead-letters/nobody/replay").await.0, 404);
    mended.stop().await;
    registry.stop().await;
}
