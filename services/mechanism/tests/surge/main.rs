//! Many apply while the day for it ends, and meanwhile what serves them is killed: nobody is misjudged, lost or doubled. How many and
//! how fast is measured by `benches/surge.rs`.
#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "tests fail loudly; the bench uses more of this"
)]

mod applicant;
mod child;
mod line;
mod record;
mod town;
mod wave;

use std::time::Duration;

use journal::Storage;
use record::{Judged, Record};
use tokio::time::Instant;
use town::{Town, before, deadline};
use wave::Wave;

/// How many apply.
const MANY: u32 = 300;
/// How long before and after the deadline.
const AROUND: Duration = Duration::from_secs(2);
/// How this program is called to be a child.
const CHILD: [&str; 3] = ["--exact", "serves_until_it_is_killed", "--nocapture"];

/// What the children run. Without the sign it has nothing to do.
#[test]
fn serves_until_it_is_killed() {
    child::serve_if_asked();
}

async fn nobody_is_wronged(storage: Storage, folder: &std::path::Path) {
    let day = "2027-02-26".parse().unwrap();
    let over = deadline(day);
    let Some(mut town) = Town::build(storage.clone(), folder.to_owned(), &CHILD, before(over, 600 * AROUND)).await
    else {
        return;
    };
    let dialogue = town.convene(day).await;
    let wave = Wave::prepare(town.door, dialogue, MANY, MANY).await;
    town.is_now(before(over, 2 * AROUND));
    let (clock, start) = (town.clock.clone(), Instant::now() + AROUND);
    let step = 2 * AROUND / MANY;
    let sending = tokio::spawn(async move { wave.send(&clock, start, |number| step * number).await });
    tokio::time::sleep_until(start + AROUND / 2).await;
    town.kill("constructive-dialogue");
    town.start("constructive-dialogue").await;
    tokio::time::sleep_until(start + AROUND * 5 / 4).await;
    town.nats.kill();
    town.nats.restart().await;
    let sent = sending.await.unwrap();
    town.close().await;
    let record = Record::read(&storage).await;
    let judged = Judged::of(&sent, &record, over);
    println!("{judged:#?}");
    assert!(judged.is_just(), "{judged:#?}");
    assert_eq!(judged.receipts + judged.too_late, sent.len());
    assert_eq!((record.applications(), record.findings), (judged.receipts, 0));
    assert!(
        judged.receipts > 0 && judged.too_late > 0,
        "some came before the end of the day, some after it: {judged:#?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53d_i_nobody_is_misjudged_lost_or_doubled_at_the_deadline_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    nobody_is_wronged(Storage::Folder(folder.path().to_owned()), folder.path()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_53d_i_nobody_is_misjudged_lost_or_doubled_at_the_deadline_on_postgresql() {
    let Some(postgres) = proving_ground::durable_postgres().await else { return };
    let folder = tempfile::tempdir().unwrap();
    nobody_is_wronged(Storage::Postgres(postgres.url()), folder.path()).await;
}
