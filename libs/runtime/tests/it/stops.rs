//! A service that is stopped finishes what has begun: nobody who asked is left without an answer, and what was decided is published.

use std::sync::Arc;
use std::time::Duration;

use bus::{Bus, RequestError};
use ed25519_dalek::SigningKey;
use journal::{Journal, Signer};
use runtime::{Part, VirtualClock, start};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::ground::{self, Ground};
use crate::on_both::on_both;
use crate::{rows, toy};

on_both!(nobody_is_left_without_an_answer, what_waits_is_published_at_the_end);

/// More than are answered at the same time, so that many wait their turn when it is told to stop.
const ASKED: usize = 400;
/// So many are answered before that.
const ANSWERED: usize = 20;

async fn nobody_is_left_without_an_answer(ground: Ground) {
    let Some(server) = ground::nats().await else { return };
    let clock = VirtualClock::at(toy::start_of_time());
    let environment = |name| toy::environment(name, &server, ground.storage.clone(), &clock);
    let registry = start(toy::registry(), environment("registry")).await.unwrap();
    registry.ready().await;
    let mut connection = environment("portal").connection;
    connection.patience = Duration::from_secs(20);
    let portal = Bus::connect(&connection).await.unwrap();
    let (tell, mut told) = mpsc::unbounded_channel();
    let mut asking = JoinSet::new();
    for number in 0..ASKED {
        let (portal, clock, tell) = (portal.clone(), clock.clone(), tell.clone());
        asking.spawn(async move {
            let answer = portal.command(&toy::offer("AFG", &format!("note {number}")), &toy::asked(&clock)).await;
            tell.send(()).ok();
            answer
        });
    }
    for _ in 0..ANSWERED {
        told.recv().await.unwrap();
    }
    registry.stop().await;
    let mut done = 0;
    for answer in asking.join_all().await {
        match answer {
            Ok(_) => done += 1,
            // It came after the service had left the bus: nothing was done, and that is said.
            Err(RequestError::Absent(_)) => {}
            other => panic!("{other:?}"),
        }
    }
    assert!(done >= ANSWERED, "{done}");
    let end = Bus::connect(&environment("registry").connection).await.unwrap().stream_end().await;
    assert_eq!(end, Ok(done as u64), "what was decided is published");
    let signer = Signer::new("registry", SigningKey::from_bytes(&[9; 32]));
    let journal = Journal::open(&ground.storage, "registry", &toy::REGISTRY, signer, Arc::new(toy::start_of_time));
    let journal = journal.await.unwrap();
    assert_eq!(rows::entries(&journal).await.len(), done, "what was answered was done");
    rows::agree(&journal).await;
    journal.close().await;
}

async fn what_waits_is_published_at_the_end(ground: Ground) {
    // Without streams: nothing can be published, and the relay waits before it tries again.
    let Some(server) = proving_ground::nats().await else { return };
    let clock = VirtualClock::at(toy::start_of_time());
    let environment = |name| toy::environment(name, &server, ground.storage.clone(), &clock);
    let registry = start(toy::registry(), environment("registry")).await.unwrap();
    let operator = Bus::connect(&environment("portal").connection).await.unwrap();
    operator.command(&toy::offer("AFG", "a note"), &toy::asked(&clock)).await.unwrap();
    ground::until("it waits for its stream", async || {
        registry.house().health.complaints().iter().any(|(part, _)| *part == Part::Relay)
    })
    .await;
    operator.make_streams(&["registry"], 1).await.unwrap();
    registry.stop().await;
    let end = Bus::connect(&environment("registry").connection).await.unwrap().stream_end().await;
    assert_eq!(end, Ok(1));
}
