//! Notes of the Secretariat.

use std::collections::BTreeMap;

use contracts::Instant;
use contracts::reviews::NoteLine;
use runtime::{Context, Failure, Inquiry};
use treaty::StateCode;

/// Keeps a note.
pub(crate) async fn keep_note(
    context: &mut Context<'_>,
    review: StateCode,
    account: &str,
    text: &str,
) -> Result<(), Failure> {
    let sql = "INSERT INTO notes (review, kept_at, account, text) VALUES ($1, $2, $3, $4)";
    let values = [review.as_str().into(), context.now().into(), account.into(), text.into()];
    context.execute(sql, &values).await.map(drop)
}

/// The notes on a review, newest first.
pub(crate) async fn notes_of(inquiry: &Inquiry, review: StateCode) -> Result<Vec<NoteLine>, Failure> {
    let sql = "SELECT kept_at, account, text FROM notes WHERE review = $1 ORDER BY kept_at DESC";
    let rows = inquiry.rows(sql, &[review.as_str().into()]).await?;
    rows.iter().map(|row| Ok(NoteLine { at: Instant(row.time(0)?), by: row.text(1)?, text: row.text(2)? })).collect()
}

/// How many notes there are on each review that has any.
pub(crate) async fn counts(inquiry: &Inquiry) -> Result<BTreeMap<String, u32>, Failure> {
    let rows = inquiry.rows("SELECT review, COUNT(*) FROM notes GROUP BY review", &[]).await?;
    let count = |row: &journal::Row| Ok((row.text(0)?, u32::try_from(row.count(1)?).unwrap_or(u32::MAX)));
    rows.iter().map(count).collect()
}
