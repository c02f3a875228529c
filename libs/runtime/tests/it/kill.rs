//! kill -9 at any point loses no acknowledged command and applies none twice.

use std::collections::BTreeMap;
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_nats::client::RequestErrorKind;
use bus::{Asked, Bus, RequestError};
use contracts::{CommandId, subject};
use ed25519_dalek::SigningKey;
use journal::{Entry, Journal, Migration, Signer};
use proving_ground::Nats;
use runtime::{Entropy as _, SeededEntropy, SystemClock};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::child::Cradle;
use crate::ground::{self, Ground, until};
use crate::{rows, toy};

/// How often the child is killed.
const LIVES: usize = 54;
/// How many commands are sent in each life.
const TOGETHER: usize = 16;

/// What the Secretariat wants, and the version it was told when it was done.
#[derive(Clone)]
struct Wish {
    id: CommandId,
    state: String,
    source: String,
    told: Option<u64>,
}

type Wishes = Arc<Mutex<Vec<Wish>>>;

struct Dice(SeededEntropy);

impl Dice {
    fn below(&self, bound: u64) -> u64 {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes).unwrap();
        u64::from_le_bytes(bytes) % bound
    }
}

/// Sends a wish until it is answered; the same wish every time.
async fn insist(portal: &Bus, wishes: &Wishes, number: usize, told: &mpsc::UnboundedSender<()>) {
    let wish = wishes.lock().unwrap()[number].clone();
    loop {
        let asked = Asked { id: wish.id, statement: toy::statement(&SystemClock), expected: None };
        match portal.command(&toy::offer(&wish.state, &wish.source), &asked).await {
            Ok(reply) => {
                wishes.lock().unwrap()[number].told = Some(reply.version);
                told.send(()).ok();
                return;
            }
            Err(RequestError::Absent(_)) => tokio::time::sleep(Duration::from_millis(2)).await,
            Err(RequestError::Silent(_)) => {}
            Err(other) => panic!("{other}"),
        }
    }
}

/// Waits until the child hears.
async fn heard(portal: &Bus) {
    let probe = async || portal.client().request("query.registry.probe", "".into()).await;
    until(
        "the registry answers",
        async || !matches!(probe().await, Err(fault) if fault.kind() == RequestErrorKind::NoResponders),
    )
    .await;
}

fn wish(dice: &Dice, number: usize, wishes: &Wishes) {
    let state = ["AFG", "AUT", "FRA", "EUE"][number % 4].to_owned();
    // Every fifth arms a deadline that is due at once; the microseconds tell them apart.
    let source = if number.is_multiple_of(5) {
        format!("due 2020-01-01T00:00:00.{number:06}Z")
    } else {
        format!("note {number}")
    };
    let mut random = [0; 10];
    dice.0.fill(&mut random).unwrap();
    wishes.lock().unwrap().push(Wish { id: CommandId::new(number as u64, random), state, source, told: None });
}

/// One life of the child: wishes old and new are sent, and at some point it is killed.
async fn live(life: usize, cradle: &Cradle, portal: &Bus, dice: &Dice, wishes: &Wishes) {
    let mut child = cradle.start(Stdio::null());
    let first = wishes.lock().unwrap().len();
    (first..first + TOGETHER).for_each(|number| wish(dice, number, wishes));
    let unanswered: Vec<usize> = {
        let wishes = wishes.lock().unwrap();
        (0..wishes.len()).filter(|&number| wishes[number].told.is_none()).collect()
    };
    let (tell, mut told) = mpsc::unbounded_channel();
    let mut sending = JoinSet::new();
    // Some are there before the child is; the others come when it hears.
    if !life.is_multiple_of(4) {
        heard(portal).await;
    }
    let (own, all) = (portal.clone(), wishes.clone());
    if life % 4 == 1 {
        sending.spawn(async move {
            for number in unanswered {
                insist(&own, &all, number, &tell).await;
            }
        });
    } else {
        for number in unanswered {
            let (own, all, tell) = (own.clone(), all.clone(), tell.clone());
            sending.spawn(async move { insist(&own, &all, number, &tell).await });
        }
    }
    match life % 4 {
        0 => heard(portal).await,
        2 => {}
        // At the very moment of an answer.
        _ => {
            for _ in 0..=dice.below(12) {
                told.recv().await.unwrap();
            }
        }
    }
    if life % 4 != 3 {
        tokio::time::sleep(Duration::from_micros(dice.below(40_000))).await;
    }
    child.kill();
    sending.shutdown().await;
}

async fn outlives(ground: Ground) {
    let Some(server) = ground::nats().await else { return };
    let clock = runtime::VirtualClock::at(toy::start_of_time());
    let mut connection = toy::environment("portal", &server, ground.storage.clone(), &clock).connection;
    connection.patience = Duration::from_secs(1);
    let portal = Bus::connect(&connection).await.unwrap();
    let cradle = Cradle::new("registry", &ground.storage, &server);
    let (dice, wishes) = (Dice(SeededEntropy::new(3)), Wishes::default());
    for life in 0..LIVES {
        live(life, &cradle, &portal, &dice, &wishes).await;
    }
    let acknowledged = wishes.lock().unwrap().iter().filter(|wish| wish.told.is_some()).count();
    let last = cradle.start(Stdio::null());
    let all = wishes.lock().unwrap().len();
    let (tell, _told) = mpsc::unbounded_channel();
    for number in 0..all {
        if wishes.lock().unwrap()[number].told.is_none() {
            insist(&portal, &wishes, number, &tell).await;
        }
    }
    println!("{all} commands, {acknowledged} of them acknowledged before the last life");
    let journal = open(&ground, "registry", &toy::REGISTRY).await;
    settled(&journal, &portal).await;
    drop(last);
    let wishes = wishes.lock().unwrap().clone();
    holds(&journal, &wishes).await;
    published(&journal, &server).await;
    journal.close().await;
}

/// Waits until every deadline has fired and everything is published.
async fn settled(journal: &Journal, portal: &Bus) {
    until("every deadline has fired", async || journal.next_due().await.unwrap().is_none()).await;
    until("everything is published", async || {
        let position = journal.checkpoint().await.unwrap().unwrap().position;
        let mut stream = portal.jetstream().get_stream(subject::stream_of("registry")).await.unwrap();
        stream.info().await.unwrap().state.last_sequence == position
    })
    .await;
}

/// Each wish is in the journal once, as its answer said; each deadline fired once; the views agree.
async fn holds(journal: &Journal, wishes: &[Wish]) {
    let entries = rows::entries(journal).await;
    let (asked, fired): (Vec<&Entry>, Vec<&Entry>) = entries.iter().partition(|entry| entry.command.is_some());
    let found: BTreeMap<CommandId, u64> = asked.iter().map(|entry| (entry.command.unwrap(), entry.version)).collect();
    assert_eq!(found.len(), asked.len(), "no command was done twice");
    let told: BTreeMap<CommandId, u64> = wishes.iter().map(|wish| (wish.id, wish.told.unwrap())).collect();
    assert_eq!(found, told, "what was acknowledged is in the journal, as it was acknowledged");
    let mut firings: Vec<String> = fired.iter().map(|entry| entry.payload.clone()).collect();
    firings.sort();
    firings.dedup();
    let armed = wishes.iter().filter(|wish| wish.source.starts_with("due ")).count();
    assert_eq!((firings.len(), fired.len()), (armed, armed), "each deadline fired once");
    assert_eq!(rows::count(journal, "SELECT COUNT(*) FROM asked_for").await, wishes.len() as u64);
    assert_eq!(rows::count(journal, "SELECT COUNT(*) FROM fired").await, armed as u64);
    rows::agree(journal).await;
}

/// The stream is the journal.
async fn published(journal: &Journal, server: &Nats) {
    let context = async_nats::jetstream::new(server.connect().await);
    let mut stream = context.get_stream(subject::stream_of("registry")).await.unwrap();
    let entries = rows::entries(journal).await;
    assert_eq!(stream.info().await.unwrap().state.messages, entries.len() as u64);
    for entry in entries {
        let message = stream.get_raw_message(entry.position).await.unwrap();
        assert_eq!(message.headers.get(bus::headers::ID).unwrap().as_str(), entry.id.to_string());
        assert_eq!(message.subject.as_str(), entry.subject("registry"));
        assert_eq!(message.payload, entry.payload.as_bytes());
    }
}

/// How often a follower is killed, and how many events come in each of its lives.
const FOLLOWERS: u64 = 50;
const EVENTS: u64 = 30;

/// The follower is killed while it follows; each effect is had once all the same.
async fn follows_through(ground: Ground) {
    let Some(server) = ground::nats().await else { return };
    let (clock, dice) = (runtime::VirtualClock::at(toy::start_of_time()), Dice(SeededEntropy::new(5)));
    let registry = toy::environment("registry", &server, ground.storage.clone(), &clock);
    let registry = runtime::start(toy::registry(), registry).await.unwrap();
    let cradle = Cradle::new("drawing", &ground.storage, &server);
    let journal = open(&ground, "drawing", &toy::DRAWING).await;
    for life in 0..FOLLOWERS {
        for number in 0..EVENTS {
            toy::overtake(registry.house(), "AFG".to_owned(), life * EVENTS + number).await;
        }
        let before = journal.followed("registry").await.unwrap();
        let mut child = cradle.start(Stdio::null());
        until("it follows", async || journal.followed("registry").await.unwrap() > before).await;
        tokio::time::sleep(Duration::from_micros(dice.below(25_000))).await;
        child.kill();
    }
    let last = cradle.start(Stdio::null());
    let end = FOLLOWERS * EVENTS;
    until("every event had its effect", async || journal.followed("registry").await.unwrap() == end).await;
    drop(last);
    let seen: Vec<u64> = rows::seen(&journal).await.into_iter().map(|(position, _)| position).collect();
    assert_eq!(seen, (1..=end).collect::<Vec<_>>());
    journal.close().await;
    registry.stop().await;
}

/// The journal of a child, beside it.
async fn open(ground: &Ground, service: &'static str, tables: &[Migration]) -> Journal {
    let signer = Signer::new(service, SigningKey::from_bytes(&[9; 32]));
    Journal::open(&ground.storage, service, tables, signer, Arc::new(toy::start_of_time)).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn no_acknowledged_command_is_lost_and_none_done_twice_on_sqlite() {
    outlives(ground::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_acknowledged_command_is_lost_and_none_done_twice_on_postgresql() {
    let Some(server) = proving_ground::durable_postgres().await else { return };
    outlives(ground::on(&server)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_effect_is_had_once_on_sqlite() {
    follows_through(ground::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_effect_is_had_once_on_postgresql() {
    let Some(server) = proving_ground::durable_postgres().await else { return };
    follows_through(ground::on(&server)).await;
}
