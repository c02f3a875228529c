//! What the toys' tables hold.

use journal::{Entry, Journal};

/// Numbers of the only column of a statement.
pub async fn numbers(journal: &Journal, sql: &'static str) -> Vec<u64> {
    journal.reader().rows(sql, &[]).await.unwrap().iter().map(|row| row.count(0).unwrap()).collect()
}

/// The number that a statement counts.
pub async fn count(journal: &Journal, sql: &'static str) -> u64 {
    numbers(journal, sql).await[0]
}

/// The whole journal.
pub async fn entries(journal: &Journal) -> Vec<Entry> {
    journal.after(0, u32::MAX).await.unwrap()
}

/// The journal is as it was written, and the view has a row for each event.
pub async fn agree(journal: &Journal) {
    let report = journal.check(&crate::toy::environment_key()).await.unwrap();
    assert_eq!(report.findings, [], "{report:?}");
    let positions: Vec<u64> = entries(journal).await.iter().map(|entry| entry.position).collect();
    let view = numbers(journal, "SELECT position FROM offers_made ORDER BY position").await;
    assert_eq!(view, positions, "the view agrees with the journal");
}

/// The effects in the follower's table, in the order in which they were had: position and payload.
pub async fn seen(journal: &Journal) -> Vec<(u64, String)> {
    let rows = journal.reader().rows("SELECT nth, position, payload FROM seen ORDER BY nth", &[]).await.unwrap();
    let seen: Vec<_> = rows.iter().map(|row| (row.count(1).unwrap(), row.text(2).unwrap())).collect();
    let nth: Vec<u64> = rows.iter().map(|row| row.count(0).unwrap()).collect();
    assert_eq!(nth, (1..=seen.len() as u64).collect::<Vec<_>>(), "one after the other");
    seen
}
