//! How far the events of other services have had their effect here.

use crate::{JournalError, Reader, Tx, Value};

impl Tx {
    /// Whether the event at this position of another service's journal is new here. If so it is marked as seen, in the same
    /// transaction as its effect.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub async fn first_sight(&mut self, source: &str, position: u64) -> Result<bool, JournalError> {
        let sql = "INSERT INTO followed (source, position) VALUES ($1, $2) ON CONFLICT (source) \
                   DO UPDATE SET position = excluded.position WHERE followed.position < excluded.position";
        Ok(self.execute(sql, &[source.into(), Value::from(position)]).await? == 1)
    }

    /// The position of the last event of another service that had its effect here; 0 before the first.
    ///
    /// # Errors
    /// [`JournalError`].
    pub async fn followed(&mut self, source: &str) -> Result<u64, JournalError> {
        let rows = self.rows(POSITION, &[source.into()]).await?;
        rows.first().map_or(Ok(0), |row| row.count(0))
    }
}

const POSITION: &str = "SELECT position FROM followed WHERE source = $1";

/// The position of the last event of a service that had its effect here; 0 before the first.
pub(crate) async fn position(reader: &Reader, source: &str) -> Result<u64, JournalError> {
    let row = reader.row(POSITION, &[source.into()]).await?;
    row.map_or(Ok(0), |row| row.count(0))
}
