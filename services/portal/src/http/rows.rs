//! One statement, committed by itself.

use journal::{Journal, Value};
use runtime::Failure;

/// Changes rows of the portal's tables.
///
/// # Errors
/// [`Failure`] when that cannot be kept.
pub(super) async fn change(journal: &Journal, sql: &'static str, values: Vec<Value>) -> Result<(), Failure> {
    journal.write(move |tx| Box::pin(async move { tx.execute(sql, &values).await })).await??;
    Ok(())
}
