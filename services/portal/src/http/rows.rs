//! One statement, committed by itself.

use journal::{Journal, Row, Value};
use runtime::Failure;

use super::Portal;

/// The first row of the portal's tables, if there is one, as soon as it is one's turn.
///
/// # Errors
/// [`Failure`] when it cannot be read.
pub(super) async fn find(portal: &Portal, sql: &'static str, values: &[Value]) -> Result<Option<Row>, Failure> {
    let _turn = portal.turns.reading().await;
    Ok(portal.house.journal.reader().row(sql, values).await?)
}

/// All rows of them, as soon as it is one's turn.
///
/// # Errors
/// [`Failure`] when they cannot be read.
pub(super) async fn all(portal: &Portal, sql: &'static str, values: &[Value]) -> Result<Vec<Row>, Failure> {
    let _turn = portal.turns.reading().await;
    Ok(portal.house.journal.reader().rows(sql, values).await?)
}

/// Changes rows of the portal's tables.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub(super) async fn change(journal: &Journal, sql: &'static str, values: Vec<Value>) -> Result<(), Failure> {
    journal.write(move |tx| Box::pin(async move { tx.execute(sql, &values).await })).await??;
    Ok(())
}
