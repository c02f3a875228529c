//! Deadlines fire exactly once and in order, whatever the clock does and however often the service is restarted.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use journal::{Deadline, Journal};
use runtime::{Clock as _, Entropy as _, Running, SeededEntropy, VirtualClock, start};

use crate::ground::{self, Ground, until};
use crate::on_both::on_both;
use crate::{rows, toy};

on_both!(
    each_fires_once_and_in_order,
    a_refused_one_passes_and_no_other_in_its_stead,
    one_that_fails_waits_and_fires_once,
    after_downtime_they_wait_for_what_was_said_meanwhile,
    while_it_runs_they_wait_for_what_was_said_before
);

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Deadlines by name and key, as they should fire.
type Armed = BTreeMap<(String, String), Deadline>;

struct Dice(SeededEntropy);

impl Dice {
    fn below(&self, bound: u32) -> i32 {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes).unwrap();
        i32::try_from(u32::from_le_bytes(bytes) % bound).unwrap()
    }
}

fn deadline(name: &str, key: &str, due: Timestamp, source: &str) -> Deadline {
    let payload = serde_json::to_string(&toy::offer("AFG", source)).unwrap();
    Deadline { name: name.to_owned(), key: key.to_owned(), due, payload }
}

async fn arm(journal: &Journal, deadlines: Vec<Deadline>) {
    let arming = journal.write(|tx| {
        Box::pin(async move {
            for deadline in &deadlines {
                tx.arm(deadline).await?;
            }
            Ok::<_, journal::JournalError>(())
        })
    });
    arming.await.unwrap().unwrap();
}

async fn disarm(journal: &Journal, (name, key): (String, String)) {
    let disarming = journal.write(|tx| Box::pin(async move { tx.disarm(&name, &key).await }));
    disarming.await.unwrap().unwrap();
}

/// Everything that is due has fired.
async fn quiet(running: &Running, clock: &VirtualClock) {
    let journal = &running.house().journal;
    until("everything due has fired", async || journal.next_due().await.unwrap().is_none_or(|due| due > clock.now()))
        .await;
}

/// What fired, in the order in which it did: when it was due, its name and key.
async fn fired(journal: &Journal) -> Vec<(Timestamp, String, String)> {
    let rows = journal.reader().rows("SELECT due, name, key FROM fired ORDER BY nth", &[]).await.unwrap();
    let fired =
        |row: &journal::Row| (row.text(0).unwrap().parse().unwrap(), row.text(1).unwrap(), row.text(2).unwrap());
    rows.iter().map(fired).collect()
}

/// Some dozen deadlines in the next twelve years, many at the same time; every tenth will be refused.
fn some(dice: &Dice, clock: &VirtualClock, round: usize) -> Vec<Deadline> {
    (0..40)
        .map(|number| {
            let name = ["again", "also"][number % 2];
            let due = clock.now() + DAY * (30 * (1 + dice.below(144)));
            let source = if number % 10 == 9 { "refuse" } else { "due then" };
            deadline(name, &format!("{:02}-{round}", dice.below(90)), due, source)
        })
        .collect()
}

async fn each_fires_once_and_in_order(ground: Ground) {
    let Some(server) = ground::nats().await else { return };
    let (clock, dice) = (VirtualClock::at(toy::start_of_time()), Dice(SeededEntropy::new(7)));
    let launch = async || {
        let environment = toy::environment("registry", &server, ground.storage.clone(), &clock);
        start(toy::registry(), environment).await.unwrap()
    };
    let mut running = launch().await;
    let (mut armed, mut expected): (Armed, Vec<Deadline>) = (Armed::new(), Vec::new());
    for round in 0..8 {
        let new = some(&dice, &clock, round);
        arm(&running.house().journal, new.clone()).await;
        armed.extend(new.into_iter().map(|deadline| ((deadline.name.clone(), deadline.key.clone()), deadline)));
        let change: Vec<_> = armed.keys().cloned().collect();
        disarm(&running.house().journal, change[0].clone()).await;
        armed.remove(&change[0]);
        let moved = armed.get_mut(&change[1]).unwrap();
        moved.due = clock.now() + DAY * (1 + dice.below(4000));
        arm(&running.house().journal, vec![moved.clone()]).await;
        // A day, some months, or years; every second time while the service is down.
        let later =
            clock.now() + DAY * [1, 200, 1500, 31][round % 4] + SignedDuration::from_secs(dice.below(5000).into());
        if round % 2 == 0 {
            clock.advance_to(later);
        } else {
            if round % 4 == 1 {
                running.stop().await;
            } else {
                running.crash().await;
            }
            clock.advance_to(later);
            running = launch().await;
        }
        quiet(&running, &clock).await;
        let due: Vec<Deadline> =
            armed.extract_if(.., |_, deadline| deadline.due <= later).map(|(_, due)| due).collect();
        expected.extend(due);
    }
    clock.advance_to(clock.now() + DAY * (12 * 366));
    quiet(&running, &clock).await;
    expected.extend(armed.into_values());
    let journal = &running.house().journal;
    assert_eq!(journal.next_due().await.unwrap(), None);
    expected.sort_by(|one, other| (one.due, &one.name, &one.key).cmp(&(other.due, &other.name, &other.key)));
    let expected: Vec<_> = expected
        .into_iter()
        .filter(|deadline| !deadline.payload.contains("refuse"))
        .map(|deadline| (deadline.due, deadline.name, deadline.key))
        .collect();
    assert!(expected.len() > 150, "{}", expected.len());
    assert_eq!(fired(journal).await, expected, "once each, in order of time, name and key");
    let entries = rows::entries(journal).await;
    let recorded: Vec<String> = entries.iter().map(|entry| entry.payload.clone()).collect();
    for ((due, ..), (payload, entry)) in expected.iter().zip(recorded.iter().zip(&entries)) {
        assert!(payload.contains(&format!("fired {due}")) && entry.recorded_at >= *due, "{payload}");
    }
    assert_eq!(entries.len(), expected.len());
    rows::agree(journal).await;
    running.stop().await;
}

async fn after_downtime_they_wait_for_what_was_said_meanwhile(ground: Ground) {
    let Some(server) = ground::nats().await else { return };
    let clock = VirtualClock::at(toy::start_of_time());
    let environment = |name: &str| toy::environment(name, &server, ground.storage.clone(), &clock);
    let drawing = start(toy::drawing_with_a_deadline(), environment("drawing")).await.unwrap();
    let due = clock.now() + DAY;
    arm(&drawing.house().journal, vec![deadline("seen", "1", due, "")]).await;
    drawing.stop().await;
    // More than are fetched together.
    let registry = start(toy::registry(), environment("registry")).await.unwrap();
    let portal = bus::Bus::connect(&environment("portal").connection).await.unwrap();
    for number in 0..450 {
        let command = toy::offer("AFG", &format!("note {number}"));
        portal.command(&command, &toy::asked(&clock)).await.unwrap();
    }
    let said = registry.house().journal.checkpoint().await.unwrap().unwrap().position;
    registry.stop().await;
    clock.advance_to(due);
    let drawing = start(toy::drawing_with_a_deadline(), environment("drawing")).await.unwrap();
    quiet(&drawing, &clock).await;
    let sql = "SELECT nth FROM seen WHERE position = 0";
    let fired = drawing.house().journal.reader().rows(sql, &[]).await.unwrap();
    assert_eq!((said, fired.len(), fired[0].count(0).unwrap()), (450, 1, 451));
    drawing.stop().await;
}

/// As after an outage of the bus: everything is in the stream, and the day is over before it was taken in.
async fn while_it_runs_they_wait_for_what_was_said_before(ground: Ground) {
    let Some(server) = ground::nats().await else { return };
    let clock = VirtualClock::at(toy::start_of_time());
    let environment = |name: &str| toy::environment(name, &server, ground.storage.clone(), &clock);
    let registry = start(toy::registry(), environment("registry")).await.unwrap();
    let drawing = start(toy::drawing_with_a_deadline(), environment("drawing")).await.unwrap();
    let due = clock.now() + DAY;
    arm(&drawing.house().journal, vec![deadline("seen", "1", due, "")]).await;
    let all = 450;
    toy::say_at_once(registry.house(), all).await;
    until("all is said", async || registry.house().bus.stream_end().await.unwrap() == all).await;
    clock.advance_to(due);
    quiet(&drawing, &clock).await;
    let sql = "SELECT nth FROM seen WHERE position = 0";
    let fired = drawing.house().journal.reader().rows(sql, &[]).await.unwrap();
    assert_eq!((fired.len(), fired[0].count(0).unwrap()), (1, all + 1));
    drawing.stop().await;
    registry.stop().await;
}

async fn a_refused_one_passes_and_no_other_in_its_stead(ground: Ground) {
    let Some(server) = ground::nats().await else { return };
    let clock = VirtualClock::at(toy::start_of_time());
    let environment = toy::environment("registry", &server, ground.storage.clone(), &clock);
    let running = start(toy::registry(), environment).await.unwrap();
    let journal = running.house().journal.clone();
    let name = format!("{:?}", std::ptr::from_ref(&ground));
    toy::JOURNALS.lock().unwrap().insert(name.clone(), journal.clone());
    // While it is refused, another is armed that was due before it.
    let due = clock.now() + DAY;
    arm(&journal, vec![deadline("again", "refused", due, &format!("arm another {name}"))]).await;
    clock.advance_to(due + DAY);
    until("both have passed", async || {
        !fired(&journal).await.is_empty() && journal.next_due().await.unwrap().is_none()
    })
    .await;
    let keys: Vec<String> = fired(&journal).await.into_iter().map(|(.., key)| key).collect();
    assert_eq!(keys, ["earlier"], "nothing of the refused one is kept, and the other had its effect");
    toy::JOURNALS.lock().unwrap().remove(&name);
    running.stop().await;
}

async fn one_that_fails_waits_and_fires_once(ground: Ground) {
    let Some(server) = ground::nats().await else { return };
    let clock = VirtualClock::at(toy::start_of_time());
    let environment = toy::environment("registry", &server, ground.storage.clone(), &clock);
    let running = start(toy::registry(), environment).await.unwrap();
    let journal = running.house().journal.clone();
    let due = clock.now() + DAY;
    // Its event is not what the schema says: a fault of the program, which passes without notice in no case.
    arm(&journal, vec![deadline("again", "fails", due, "invalid event")]).await;
    clock.advance_to(due);
    until("it is said to fail", async || !running.status().complaints().await.is_empty()).await;
    assert_eq!((fired(&journal).await, journal.next_due().await.unwrap()), (Vec::new(), Some(due)));
    arm(&journal, vec![deadline("again", "fails", due, "due then")]).await;
    quiet(&running, &clock).await;
    assert_eq!(fired(&journal).await.len(), 1);
    running.stop().await;
}
