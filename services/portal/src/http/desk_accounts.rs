//! The accounts of the Secretariat: each is there from its first link on, which the operator makes, until the operator ends it.

use jiff::Timestamp;
use journal::Journal;
use runtime::Failure;

use super::{Portal, rows};

/// Remembers an account, unless it is known.
///
/// # Errors
/// [`Failure`] when it cannot be kept.
pub(super) async fn keep(journal: &Journal, now: Timestamp, account: &str) -> Result<(), Failure> {
    let sql = "INSERT INTO desk_accounts (account, made_at) VALUES ($1, $2) ON CONFLICT (account) DO NOTHING";
    rows::change(journal, sql, vec![account.into(), now.into()]).await
}

/// All of them, in the order of their names.
///
/// # Errors
/// [`Failure`] when they cannot be read.
pub async fn all(portal: &Portal) -> Result<Vec<String>, Failure> {
    let rows = rows::all(portal, "SELECT account FROM desk_accounts ORDER BY account", &[]).await?;
    rows.iter().map(|row| Ok(row.text(0)?)).collect()
}
