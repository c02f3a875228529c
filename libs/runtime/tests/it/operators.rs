//! What operators see: health and meters.

use bus::Bus;
use runtime::{VirtualClock, start};
use serde_json::Value;

use crate::door::{self, Door, METERS, meter};
use crate::ground::{self, until};
use crate::toy;

#[tokio::test(flavor = "multi_thread")]
async fn ready_as_long_as_the_bus_is_there() {
    door::prepare();
    let Some(mut server) = ground::nats().await else { return };
    let (ground, clock) = (ground::sqlite(), VirtualClock::at(toy::start_of_time()));
    let registry =
        start(toy::registry(), toy::environment("registry", &server, ground.storage.clone(), &clock)).await.unwrap();
    let door = Door::open(&[&registry]).await;
    registry.ready().await;
    assert_eq!(door.get("/livez").await, (200, "alive\n".to_owned()));
    until("it is ready", async || door.get("/readyz").await.0 == 200).await;

    server.kill();
    until("it is not ready", async || door.get("/readyz").await.0 == 503).await;
    let (_, body) = door.get("/readyz").await;
    assert!(body.contains("the bus is not connected"), "{body}");
    assert_eq!(door.get("/livez").await.0, 200, "it lives");
    let answer: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(answer["ready"], false);

    server.restart().await;
    until("it is ready again", async || door.get("/readyz").await.0 == 200).await;
    registry.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_are_counted_for_prometheus() {
    door::prepare();
    let Some(server) = ground::nats().await else { return };
    let (ground, clock) = (ground::sqlite(), VirtualClock::at(toy::start_of_time()));
    let environment = |name| toy::environment(name, &server, ground.storage.clone(), &clock);
    let registry = start(toy::registry(), environment("registry")).await.unwrap();
    let portal = Bus::connect(&environment("portal").connection).await.unwrap();
    let door = Door::open(&[&registry]).await;
    let _alone = METERS.lock().await;
    let count = async |outcome: &str| {
        let (_, text) = door.get("/metrics").await;
        let labels = [("subject", "cmd.registry.record-signature"), ("outcome", outcome)];
        meter(&text, "requests_total", &labels).unwrap_or_default()
    };
    let (done, forbidden) = (count("done").await, count("forbidden").await);
    for number in 0..3 {
        let signature = toy::signature("AFG", &format!("note {number}"));
        portal.command(&signature, &toy::asked(&clock)).await.unwrap();
    }
    let unsigned = bus::Asked { statement: String::new(), ..toy::asked(&clock) };
    portal.command(&toy::signature("AFG", "unsigned"), &unsigned).await.unwrap_err();
    // Others count as well.
    assert!(count("done").await >= done + 3.0 && count("forbidden").await >= forbidden + 1.0);
    let (status, text) = door.get("/metrics").await;
    assert_eq!(status, 200);
    assert_eq!(meter(&text, "journal_position", &[("service", "registry")]), Some(3.0));
    assert!(
        meter(&text, "request_duration_seconds_count", &[("subject", "cmd.registry.record-signature")]) >= Some(3.0)
    );
    registry.stop().await;
}
