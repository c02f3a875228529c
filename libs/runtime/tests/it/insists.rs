//! Whoever insists is answered once, whatever is started anew meanwhile.

use std::time::Duration;

use async_nats::client::RequestErrorKind;
use bus::{Bus, RequestError};
use proving_ground::Nats;
use runtime::{Running, VirtualClock, start};
use tokio::task::JoinSet;

use crate::ground::{self, Ground, until};
use crate::on_both::on_both;
use crate::{rows, toy};

on_both!(a_wish_waits_for_its_service, wishes_outlive_the_service_and_the_bus);

/// Longer than anything here is away.
const LONG: Duration = Duration::from_mins(1);

async fn registry(server: &Nats, ground: &Ground, clock: &VirtualClock) -> Running {
    start(toy::registry(), toy::environment("registry", server, ground.storage.clone(), clock)).await.unwrap()
}

/// A portal that waits a minute for an answer: whoever is answered sooner was not left waiting for one that could not come.
async fn portal(server: &Nats, ground: &Ground, clock: &VirtualClock) -> Bus {
    let mut connection = toy::environment("portal", server, ground.storage.clone(), clock).connection;
    connection.patience = LONG;
    Bus::connect(&connection).await.unwrap()
}

async fn a_wish_waits_for_its_service(ground: Ground) {
    let Some(server) = ground::nats().await else { return };
    let clock = VirtualClock::at(toy::start_of_time());
    let (portal, asked) = (portal(&server, &ground, &clock).await, toy::asked(&clock));
    let wish = toy::offer("AFG", "note 1");
    let absent = portal.insist(&wish, &asked, Duration::ZERO).await;
    assert_eq!(absent, Err(RequestError::Absent("registry")), "nobody is waited for who is not to be");
    let (own, wish) = (portal.clone(), wish.clone());
    let waiting = tokio::spawn(async move { own.insist(&wish, &asked, LONG).await });
    let registry = registry(&server, &ground, &clock).await;
    assert_eq!(waiting.await.unwrap().unwrap().version, 1);
    registry.stop().await;
}

async fn wishes_outlive_the_service_and_the_bus(ground: Ground) {
    const MANY: usize = 120;
    let Some(mut server) = ground::nats().await else { return };
    let clock = VirtualClock::at(toy::start_of_time());
    let (portal, client) = (portal(&server, &ground, &clock).await, server.connect().await);
    let mut running = registry(&server, &ground, &clock).await;
    let mut wishes = JoinSet::new();
    for number in 0..MANY {
        let (own, asked) = (portal.clone(), toy::asked(&clock));
        let wish = toy::offer(["AFG", "AUT", "FRA"][number % 3], &format!("note {number}"));
        wishes.spawn(async move { own.insist(&wish, &asked, LONG).await });
        if number == MANY / 3 {
            let journal = running.house().journal.clone();
            until("some are done", async || journal.checkpoint().await.unwrap().is_some()).await;
            // Whatever it was doing is never answered.
            running.crash().await;
            let probe = async || client.request("cmd.registry.probe", "".into()).await;
            let gone = async || matches!(probe().await, Err(fault) if fault.kind() == RequestErrorKind::NoResponders);
            until("it is gone", gone).await;
            // Who finds it absent tells those who wait for it.
            let gone = portal.insist(&toy::offer("AFG", "note gone"), &toy::asked(&clock), Duration::ZERO).await;
            assert_eq!(gone, Err(RequestError::Absent("registry")));
            running = registry(&server, &ground, &clock).await;
        }
        if number == 2 * MANY / 3 {
            server.kill();
            server.restart().await;
        }
    }
    let answered = wishes.join_all().await;
    assert!(answered.iter().all(Result::is_ok), "{answered:?}");
    let entries = rows::entries(&running.house().journal).await;
    let commands: std::collections::BTreeSet<_> = entries.iter().map(|entry| entry.command).collect();
    assert_eq!((entries.len(), commands.len()), (MANY, MANY), "each is done once");
    running.stop().await;
}
