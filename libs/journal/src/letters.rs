//! Events of other services that could not have their effect: kept, counted, shown, replayed after the fix.

use jiff::Timestamp;

use crate::{JournalError, Reader, Row, Tx, Value};

/// An event that could not have its effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadLetter {
    /// The service whose event it is.
    pub source: String,
    /// Its position in that service's journal.
    pub position: u64,
    /// Its subject.
    pub subject: String,
    /// Its headers, as JSON.
    pub headers: String,
    /// Its body as it arrived.
    pub payload: String,
    /// Why it could not have its effect.
    pub reason: String,
    /// When it arrived.
    pub arrived_at: Timestamp,
}

impl DeadLetter {
    fn read(row: &Row) -> Result<Self, JournalError> {
        Ok(Self {
            source: row.text(0)?,
            position: row.count(1)?,
            subject: row.text(2)?,
            headers: row.text(3)?,
            payload: row.text(4)?,
            reason: row.text(5)?,
            arrived_at: row.time(6)?,
        })
    }
}

impl Tx {
    /// Keeps an event that could not have its effect.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub async fn keep_letter(&mut self, letter: &DeadLetter) -> Result<(), JournalError> {
        let values = [
            Value::from(letter.source.as_str()),
            letter.position.into(),
            letter.subject.as_str().into(),
            letter.headers.as_str().into(),
            letter.payload.as_str().into(),
            letter.reason.as_str().into(),
            letter.arrived_at.into(),
        ];
        let sql = "INSERT INTO dead_letters (source, position, subject, headers, payload, reason, arrived_at) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (source, position) DO UPDATE SET reason = excluded.reason";
        self.execute(sql, &values).await?;
        Ok(())
    }

    /// Marks a letter as replayed, in the same transaction as its effect; false when it was already.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub async fn settle_letter(&mut self, source: &str, position: u64, now: Timestamp) -> Result<bool, JournalError> {
        let sql =
            "UPDATE dead_letters SET replayed_at = $3 WHERE source = $1 AND position = $2 AND replayed_at IS NULL";
        Ok(self.execute(sql, &[source.into(), Value::from(position), now.into()]).await? == 1)
    }
}

/// The letters that wait, oldest first.
pub(crate) async fn waiting(reader: &Reader) -> Result<Vec<DeadLetter>, JournalError> {
    let sql = "SELECT source, position, subject, headers, payload, reason, arrived_at FROM dead_letters \
               WHERE replayed_at IS NULL ORDER BY source, position";
    reader.rows(sql, &[]).await?.iter().map(DeadLetter::read).collect()
}
