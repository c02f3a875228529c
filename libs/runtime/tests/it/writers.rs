//! Several writers on one thing: one wins, the other is told, and it is tried again where that is safe.

use std::sync::Arc;

use bus::{Asked, Bus, Outcome, RequestError};
use contracts::Notice;
use proving_ground::Nats;
use runtime::{Running, VirtualClock, start};

use crate::ground::{self, Ground, until};
use crate::on_both::on_both;
use crate::{rows, toy};

on_both!(
    a_wish_based_on_an_old_version_is_told,
    wishes_without_a_version_all_come_true,
    two_processes_share_one_journal,
    what_was_prepared_is_prepared_again,
    a_panic_takes_nothing_else_with_it,
    a_fault_of_the_database_is_not_swallowed,
);

struct Scene {
    server: Nats,
    ground: Ground,
    clock: VirtualClock,
    registry: Running,
    portal: Bus,
}

impl Scene {
    async fn set(ground: Ground) -> Option<Self> {
        let server = ground::nats().await?;
        let clock = VirtualClock::at(toy::start_of_time());
        let registry = launch(&server, &ground, &clock).await;
        let connection = toy::environment("portal", &server, ground.storage.clone(), &clock).connection;
        Some(Self { portal: Bus::connect(&connection).await.unwrap(), server, ground, clock, registry })
    }

    async fn offer(&self, source: &str, expected: Option<u64>) -> Result<u64, RequestError> {
        let asked = Asked { expected, ..toy::asked(&self.clock) };
        Ok(self.portal.command(&toy::offer("AFG", source), &asked).await?.version)
    }

    async fn sign(&self, source: &str) -> Result<u64, RequestError> {
        Ok(self.portal.command(&toy::signature("AUT", source), &toy::asked(&self.clock)).await?.version)
    }

    /// Sends so many offers at once; gives what was answered, in order.
    async fn together(self: &Arc<Self>, sources: Vec<String>) -> Vec<Result<u64, RequestError>> {
        let sending = sources.into_iter().map(|source| {
            let this = self.clone();
            tokio::spawn(async move { this.offer(&source, None).await })
        });
        let answers = futures_util::future::join_all(sending).await;
        answers.into_iter().map(Result::unwrap).collect()
    }

    async fn sources(&self) -> Vec<String> {
        let source = |payload: &str| {
            let payload: serde_json::Value = serde_json::from_str(payload).unwrap();
            payload["source"].as_str().unwrap().to_owned()
        };
        rows::entries(&self.registry.house().journal).await.iter().map(|entry| source(&entry.payload)).collect()
    }
}

async fn launch(server: &Nats, ground: &Ground, clock: &VirtualClock) -> Running {
    start(toy::registry(), toy::environment("registry", server, ground.storage.clone(), clock)).await.unwrap()
}

fn answered(answer: Result<u64, RequestError>) -> (Outcome, Notice) {
    match answer {
        Err(RequestError::Answered { outcome, notice }) => (outcome, *notice),
        other => panic!("{other:?}"),
    }
}

async fn a_wish_based_on_an_old_version_is_told(ground: Ground) {
    let Some(scene) = Scene::set(ground).await else { return };
    assert_eq!(scene.offer("first", Some(0)).await, Ok(1));
    assert_eq!(scene.offer("second", Some(1)).await, Ok(2));
    let (outcome, notice) = answered(scene.offer("late", Some(1)).await);
    assert_eq!(outcome, Outcome::Conflict);
    assert_eq!((notice.details["expected"].as_str(), notice.details["actual"].as_str()), ("1", "2"));
    assert_eq!(scene.sources().await, ["first", "second"]);
    scene.registry.stop().await;
}

async fn wishes_without_a_version_all_come_true(ground: Ground) {
    let Some(scene) = Scene::set(ground).await else { return };
    let scene = Arc::new(scene);
    let answers = scene.together((0..48).map(|number| format!("note {number}")).collect()).await;
    let mut versions: Vec<u64> = answers.into_iter().map(Result::unwrap).collect();
    versions.sort_unstable();
    assert_eq!(versions, (1..=48).collect::<Vec<_>>());
    rows::agree(&scene.registry.house().journal).await;
}

async fn two_processes_share_one_journal(ground: Ground) {
    let Some(scene) = Scene::set(ground).await else { return };
    let other = launch(&scene.server, &scene.ground, &scene.clock).await;
    let scene = Arc::new(scene);
    let answers = scene.together((0..64).map(|number| format!("note {number}")).collect()).await;
    let mut versions: Vec<u64> = answers.into_iter().map(Result::unwrap).collect();
    versions.sort_unstable();
    assert_eq!(versions, (1..=64).collect::<Vec<_>>());
    rows::agree(&scene.registry.house().journal).await;
    // Both publish; the stream holds each event once all the same.
    until("everything is published", async || other.house().bus.stream_end().await == Ok(64)).await;
    other.ready().await;
    scene.registry.ready().await;
    other.stop().await;
}

async fn what_was_prepared_is_prepared_again(ground: Ground) {
    let Some(scene) = Scene::set(ground).await else { return };
    assert_eq!(scene.sign("overtaken once").await, Ok(2));
    assert_eq!(scene.sources().await, ["faster", "overtaken once"]);
    let (outcome, _) = answered(scene.sign("overtaken always").await);
    assert_eq!(outcome, Outcome::Conflict, "after some tries the person is told");
    let sources = scene.sources().await;
    assert!(sources.len() > 3 && sources[2..].iter().all(|source| source == "faster"), "{sources:?}");
    scene.registry.stop().await;
}

async fn a_panic_takes_nothing_else_with_it(ground: Ground) {
    let Some(scene) = Scene::set(ground).await else { return };
    let scene = Arc::new(scene);
    let sources = (0..24).map(|number| match number % 8 {
        3 => "panic".to_owned(),
        5 => "refuse".to_owned(),
        _ => format!("note {number}"),
    });
    let answers = scene.together(sources.collect()).await;
    for (number, answer) in answers.into_iter().enumerate() {
        match number % 8 {
            3 => assert_eq!(answered(answer).0, Outcome::Failed),
            5 => assert_eq!(answered(answer).0, Outcome::Refused),
            _ => drop(answer.unwrap()),
        }
    }
    let journal = &scene.registry.house().journal;
    assert_eq!(rows::count(journal, "SELECT COUNT(*) FROM asked_for").await, 18);
    assert_eq!(rows::count(journal, "SELECT COUNT(*) FROM journal").await, 18);
    rows::agree(journal).await;
    assert_eq!(scene.offer("afterwards", None).await, Ok(19), "the service goes on");
}

async fn a_fault_of_the_database_is_not_swallowed(ground: Ground) {
    let Some(scene) = Scene::set(ground).await else { return };
    let scene = Arc::new(scene);
    let (outcome, _) = answered(scene.offer("swallow", None).await);
    assert_eq!(outcome, Outcome::Failed, "alone");
    let answers = scene.together(["one", "two", "swallow", "three"].map(str::to_owned).into()).await;
    for (number, answer) in answers.into_iter().enumerate() {
        match number {
            2 => assert_eq!(answered(answer).0, Outcome::Failed, "among others"),
            _ => drop(answer.unwrap()),
        }
    }
    let journal = &scene.registry.house().journal;
    assert_eq!(rows::count(journal, "SELECT COUNT(*) FROM asked_for").await, 3);
    rows::agree(journal).await;
}
