//! Things that happen by themselves at a time, exactly once, also after days of downtime.

use jiff::Timestamp;

use crate::rows::{Column, Table};
use crate::{JournalError, Reader, Row, Tx, Value};

/// Something that is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// What is to happen: `enters-into-force`.
    pub name: String,
    /// What it concerns: `AFG/TIP`. One deadline for each name and key.
    pub key: String,
    /// When.
    pub due: Timestamp,
    /// What the service needs to know then, as JSON.
    pub payload: String,
}

impl Deadline {
    fn read(row: &Row) -> Result<Self, JournalError> {
        Ok(Self { name: row.text(0)?, key: row.text(1)?, due: row.time(2)?, payload: row.text(3)? })
    }
}

static DEADLINES: Table = Table {
    name: "deadlines",
    columns: &[Column::Text("name"), Column::Text("key"), Column::Int("due"), Column::Text("payload")],
    key: 2,
    otherwise: "DO UPDATE SET due = excluded.due, payload = excluded.payload, \
                fired_at = CASE WHEN deadlines.due = excluded.due THEN deadlines.fired_at ELSE NULL END",
};

impl Tx {
    /// Arms a deadline, or moves the one of this name and key. One that has fired is armed anew only for another time.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub async fn arm(&mut self, deadline: &Deadline) -> Result<(), JournalError> {
        let values = vec![
            Value::from(deadline.name.as_str()),
            deadline.key.as_str().into(),
            deadline.due.into(),
            deadline.payload.as_str().into(),
        ];
        self.put(&DEADLINES, values).await?;
        self.deadlines_changed = true;
        Ok(())
    }

    /// Takes a deadline back that has not fired.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub async fn disarm(&mut self, name: &str, key: &str) -> Result<(), JournalError> {
        let sql = "DELETE FROM deadlines WHERE name = $1 AND key = $2 AND fired_at IS NULL";
        self.execute(sql, &[name.into(), key.into()]).await?;
        self.deadlines_changed = true;
        Ok(())
    }

    /// The first deadline that is due, marked as fired in this transaction; none when nothing is due.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub async fn take_due(&mut self, now: Timestamp) -> Result<Option<Deadline>, JournalError> {
        let sql = "SELECT name, key, due, payload FROM deadlines WHERE fired_at IS NULL AND due <= $1 \
                   ORDER BY due, name, key LIMIT 1";
        let Some(row) = self.row(sql, &[now.into()]).await? else { return Ok(None) };
        let deadline = Deadline::read(&row)?;
        self.pass(&deadline, now).await?;
        Ok(Some(deadline))
    }

    /// Marks this deadline as fired; false when it has fired already, was moved or taken back.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub async fn pass(&mut self, deadline: &Deadline, now: Timestamp) -> Result<bool, JournalError> {
        let sql = "UPDATE deadlines SET fired_at = $4 WHERE name = $1 AND key = $2 AND due = $3 AND fired_at IS NULL";
        let values = [deadline.name.as_str().into(), deadline.key.as_str().into(), deadline.due.into(), now.into()];
        Ok(self.execute(sql, &values).await? == 1)
    }
}

/// When the next deadline is due.
pub(crate) async fn next_due(reader: &Reader) -> Result<Option<Timestamp>, JournalError> {
    let sql = "SELECT due FROM deadlines WHERE fired_at IS NULL ORDER BY due LIMIT 1";
    reader.row(sql, &[]).await?.map(|row| row.time(0)).transpose()
}
