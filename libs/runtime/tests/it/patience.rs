//! What takes long is waited for, is not begun again meanwhile, and is answered once.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bus::{Bus, RequestError};
use contracts::drawing::{AbandonDrawing, DrawLots};
use contracts::{Notice, Recorded};
use journal::Storage;
use proving_ground::Nats;
use runtime::{Context, Failure, Preparation, Running, Service, VirtualClock, start};
use tempfile::TempDir;
use tokio::sync::Semaphore;

use crate::ground::{self, until};
use crate::toy;

/// What the preparation of a drawing of one test has been through, and what it waits for.
struct Gate {
    begun: AtomicUsize,
    first: Semaphore,
    later: Semaphore,
}

impl Gate {
    const fn closed() -> Self {
        Self { begun: AtomicUsize::new(0), first: Semaphore::const_new(0), later: Semaphore::const_new(0) }
    }

    async fn has_begun(&self, times: usize) {
        until("it is being prepared", async || self.begun.load(Ordering::SeqCst) == times).await;
    }
}

/// One for each drawing: drawing 0 of the first test, drawing 1 of the second.
static GATES: [Gate; 2] = [Gate::closed(), Gate::closed()];

/// The first preparation succeeds; what is prepared later finds that it was drawn.
async fn prepare(_: Preparation, command: DrawLots) -> Result<u64, Failure> {
    let gate = &GATES[usize::try_from(command.drawing).unwrap()];
    if gate.begun.fetch_add(1, Ordering::SeqCst) == 0 {
        gate.first.acquire().await.unwrap().forget();
        return Ok(7);
    }
    gate.later.acquire().await.unwrap().forget();
    Err(Notice::plain("drawn-already", "It was drawn.").into())
}

async fn draw(_: Context<'_>, (_, version): (DrawLots, u64)) -> Result<Recorded, Failure> {
    Ok(Recorded { version, ..Recorded::default() })
}

async fn never(_: Preparation, _: AbandonDrawing) -> Result<(), Failure> {
    std::future::pending().await
}

async fn abandon(_: Context<'_>, (_, ()): (AbandonDrawing, ())) -> Result<Recorded, Failure> {
    Ok(Recorded::default())
}

struct Scene {
    portal: Bus,
    clock: VirtualClock,
    drawing: Running,
    _server: Nats,
    _folder: TempDir,
}

/// A service that draws, and a portal with little patience.
async fn scene() -> Option<Scene> {
    let server = ground::nats().await?;
    let folder = tempfile::tempdir().unwrap();
    let clock = VirtualClock::at(toy::start_of_time());
    let environment = |name| toy::environment(name, &server, Storage::Folder(folder.path().to_owned()), &clock);
    let service = Service::new("drawing")
        .prepared_command::<DrawLots, _, _, _>(prepare, draw)
        .prepared_command::<AbandonDrawing, _, _, _>(never, abandon);
    let drawing = start(service, environment("drawing")).await.unwrap();
    drawing.ready().await;
    let mut connection = environment("portal").connection;
    connection.patience = Duration::from_millis(300);
    let portal = Bus::connect(&connection).await.unwrap();
    Some(Scene { portal, clock, drawing, _server: server, _folder: folder })
}

fn lots(drawing: u32) -> DrawLots {
    DrawLots { drawing, beacon_signature: None }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_answer_is_waited_for_and_its_work_done_once() {
    let Some(scene) = scene().await else { return };
    let (portal, asked) = (scene.portal.clone(), toy::asked(&scene.clock));
    let drawn = tokio::spawn(async move { portal.command(&lots(0), &asked).await });
    GATES[0].has_begun(1).await;
    let usual = AbandonDrawing { drawing: 0, reason: "it takes long".to_owned() };
    let silent = scene.portal.command(&usual, &toy::asked(&scene.clock)).await;
    assert_eq!(silent, Err(RequestError::Silent("drawing")), "the usual patience is over");
    GATES[0].first.add_permits(1);
    assert_eq!(drawn.await.unwrap().unwrap().version, 7);
    assert_eq!(GATES[0].begun.load(Ordering::SeqCst), 1, "it was not begun again meanwhile");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wish_that_came_true_while_it_was_prepared_again_has_its_first_answer() {
    let Some(scene) = scene().await else { return };
    let asked = toy::asked(&scene.clock);
    let send = || {
        let (portal, asked) = (scene.portal.clone(), asked.clone());
        tokio::spawn(async move { portal.command(&lots(1), &asked).await })
    };
    let first = send();
    GATES[1].has_begun(1).await;
    let again = send();
    GATES[1].has_begun(2).await;
    GATES[1].first.add_permits(1);
    assert_eq!(first.await.unwrap().unwrap().version, 7);
    GATES[1].later.add_permits(1);
    assert_eq!(again.await.unwrap().unwrap().version, 7, "not a refusal of what was done");
    scene.drawing.stop().await;
}
