//! Events reach every consumer in order, each effect exactly once, whatever is restarted.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bus::{Bus, Outgoing, RequestError, StreamError};
use contracts::subject;
use proving_ground::Nats;
use runtime::{Running, Service, VirtualClock, start};
use tokio_util::sync::CancellationToken;

use crate::ground::{self, Ground, until};
use crate::on_both::on_both;
use crate::{rows, toy};

on_both!(
    each_event_has_its_effect_once_and_in_order,
    the_stream_can_be_lost,
    two_followers_have_each_effect_once,
    nothing_is_published_out_of_its_place,
    followers_are_back_soon_after_the_server,
);

struct House {
    server: Nats,
    ground: Ground,
    clock: VirtualClock,
}

impl House {
    async fn new(ground: Ground) -> Option<Self> {
        let server = ground::nats().await?;
        Some(Self { server, ground, clock: VirtualClock::at(toy::start_of_time()) })
    }

    async fn start(&self, service: Service) -> Running {
        self.start_on(&self.ground, service).await
    }

    async fn start_on(&self, ground: &Ground, service: Service) -> Running {
        let environment = toy::environment(service.name(), &self.server, ground.storage.clone(), &self.clock);
        start(service, environment).await.unwrap()
    }

    async fn portal(&self) -> Bus {
        let mut connection =
            toy::environment("portal", &self.server, self.ground.storage.clone(), &self.clock).connection;
        connection.patience = Duration::from_millis(500);
        Bus::connect(&connection).await.unwrap()
    }
}

/// Asks for one offer, as often as it takes.
async fn offer(portal: &Bus, clock: &VirtualClock, number: u64) {
    let asked = toy::asked(clock);
    loop {
        match portal.command(&toy::offer("AFG", &format!("note {number}")), &asked).await {
            Ok(_) => return,
            Err(RequestError::Absent(_)) => tokio::time::sleep(Duration::from_millis(5)).await,
            Err(RequestError::Silent(_)) => {}
            Err(other) => panic!("{other}"),
        }
    }
}

/// Commands that flow until they are told to stop.
struct Flow {
    done: Arc<AtomicU64>,
    stop: CancellationToken,
    task: tokio::task::JoinHandle<()>,
}

impl Flow {
    fn begin(portal: Bus, clock: VirtualClock) -> Self {
        let (done, stop) = (Arc::new(AtomicU64::new(0)), CancellationToken::new());
        let (counted, told) = (done.clone(), stop.clone());
        let task = tokio::spawn(async move {
            while !told.is_cancelled() {
                offer(&portal, &clock, counted.load(Ordering::Relaxed)).await;
                counted.fetch_add(1, Ordering::Relaxed);
            }
        });
        Self { done, stop, task }
    }

    /// Waits until so many more are done.
    async fn goes_on(&self, by: u64) {
        let goal = self.done.load(Ordering::Relaxed) + by;
        until("commands are done", async || self.done.load(Ordering::Relaxed) >= goal).await;
    }

    async fn end(self) -> u64 {
        self.stop.cancel();
        self.task.await.unwrap();
        self.done.load(Ordering::Relaxed)
    }
}

/// Waits until the follower has seen as many events as the registry has recorded.
async fn caught_up(registry: &Running, drawing: &Running) -> u64 {
    let end = registry.house().journal.checkpoint().await.unwrap().unwrap().position;
    until("every event had its effect", async || drawing.house().journal.followed("registry").await.unwrap() == end)
        .await;
    end
}

/// The follower saw the journal, all of it, once and in order.
async fn saw(registry: &Running, drawing: &Running) {
    let journal: Vec<(u64, String)> = rows::entries(&registry.house().journal)
        .await
        .into_iter()
        .map(|entry| (entry.position, entry.payload))
        .collect();
    assert_eq!(rows::seen(&drawing.house().journal).await, journal);
}

async fn each_event_has_its_effect_once_and_in_order(ground: Ground) {
    let Some(mut house) = House::new(ground).await else { return };
    let mut registry = house.start(toy::registry()).await;
    let mut drawing = house.start(toy::drawing()).await;
    let flow = Flow::begin(house.portal().await, house.clock.clone());
    for round in 0..9 {
        flow.goes_on(10).await;
        match round % 3 {
            0 => {
                drawing.crash().await;
                flow.goes_on(20).await;
                drawing = house.start(toy::drawing()).await;
            }
            1 => {
                house.server.kill();
                house.server.restart().await;
            }
            _ => {
                registry.crash().await;
                registry = house.start(toy::registry()).await;
            }
        }
    }
    flow.goes_on(10).await;
    let done = flow.end().await;
    assert_eq!(caught_up(&registry, &drawing).await, done);
    saw(&registry, &drawing).await;
    rows::agree(&registry.house().journal).await;
    drawing.stop().await;
    registry.stop().await;
}

async fn the_stream_can_be_lost(ground: Ground) {
    let Some(mut house) = House::new(ground).await else { return };
    let registry = house.start(toy::registry()).await;
    let old = house.start(toy::drawing()).await;
    let portal = house.portal().await;
    for number in 0..30 {
        offer(&portal, &house.clock, number).await;
    }
    let before = caught_up(&registry, &old).await;

    house.server.kill();
    std::fs::remove_dir_all(house.server.folder().join("nats/store")).unwrap();
    house.server.restart().await;
    until("the registry says what it waits for", async || {
        registry.house().health.complaints().iter().any(|(_, why)| why.contains("`mechanism streams`"))
    })
    .await;
    offer(&portal, &house.clock, 30).await;
    let before = before + 1;
    ground::make_streams(&house.server).await;
    let context = async_nats::jetstream::new(house.server.connect().await);
    until("everything is published again", async || {
        let Ok(mut stream) = context.get_stream(subject::stream_of("registry")).await else { return false };
        stream.info().await.is_ok_and(|info| info.state.last_sequence == before)
    })
    .await;
    for number in 31..35 {
        offer(&portal, &house.clock, number).await;
    }

    let elsewhere = house.ground.another().await;
    let new = house.start_on(&elsewhere, toy::drawing()).await;
    for drawing in [&old, &new] {
        assert_eq!(caught_up(&registry, drawing).await, 35);
        saw(&registry, drawing).await;
    }
    for running in [new, old, registry] {
        running.stop().await;
    }
}

/// Two processes of one service follow at the same time.
async fn two_followers_have_each_effect_once(ground: Ground) {
    let Some(house) = House::new(ground).await else { return };
    let registry = house.start(toy::registry()).await;
    let (one, other) = (house.start(toy::drawing()).await, house.start(toy::drawing()).await);
    for version in 0..200 {
        toy::overtake(registry.house(), "AFG".to_owned(), version).await;
    }
    caught_up(&registry, &one).await;
    one.ready().await;
    other.ready().await;
    // The other may still be looking at what the first has done.
    other.stop().await;
    saw(&registry, &one).await;
    one.stop().await;
    registry.stop().await;
}

async fn nothing_is_published_out_of_its_place(ground: Ground) {
    let Some(house) = House::new(ground).await else { return };
    let registry = house.start(toy::registry()).await;
    for version in 0..3 {
        toy::overtake(registry.house(), "AFG".to_owned(), version).await;
    }
    let bus = &registry.house().bus;
    until("everything is published", async || bus.stream_end().await == Ok(3)).await;
    for position in [1, 3, 5] {
        let event = Outgoing {
            position,
            id: registry.house().event_id().unwrap(),
            subject: "event.registry.state.AFG.offer-recorded".to_owned(),
            schema: "registry/offer-recorded.v1".to_owned(),
            stream_version: position,
            time: toy::start_of_time().to_string(),
            trace: None,
            payload: "{}".to_owned(),
        };
        let refused = bus.publish(&[event]).await;
        assert!(matches!(refused, Err(StreamError::NotTaken { position: at, .. }) if at == position), "{refused:?}");
        assert_eq!(bus.stream_end().await, Ok(3));
    }
    registry.stop().await;
}

/// How soon events have their effect again: well before a client notices by itself that a server has forgotten it.
const SOON: Duration = Duration::from_secs(10);

async fn followers_are_back_soon_after_the_server(ground: Ground) {
    let Some(mut house) = House::new(ground).await else { return };
    let registry = house.start(toy::registry()).await;
    let drawing = house.start(toy::drawing()).await;
    registry.ready().await;
    drawing.ready().await;
    for number in 0..2 {
        house.server.kill();
        house.server.restart().await;
        let portal = house.portal().await;
        offer(&portal, &house.clock, number).await;
        tokio::time::timeout(SOON, caught_up(&registry, &drawing)).await.expect("its effect is had soon");
    }
    drawing.stop().await;
    registry.stop().await;
}
