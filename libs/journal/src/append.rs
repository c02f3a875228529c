//! Adding events to the record.

use contracts::{CommandId, EventId, EventSet};
use jiff::Timestamp;

use crate::chain::{self, Head};
use crate::{AppendError, Entry, JournalError, START, StreamId, Tx, Value, checkpoint};

/// Why events are appended.
#[derive(Clone, Debug)]
pub struct Cause {
    /// When it was decided.
    pub now: Timestamp,
    /// Who asked: `secretariat:1`.
    pub actor: String,
    /// The command, where one led to it.
    pub command: Option<CommandId>,
    /// The trace it belongs to (W3C traceparent).
    pub trace: Option<String>,
}

/// Events for one stream.
#[derive(Clone, Debug)]
pub struct Append<E> {
    /// The stream.
    pub stream: StreamId,
    /// The version on which the decision was based.
    pub based_on: u64,
    /// The events with their identifiers.
    pub events: Vec<(EventId, E)>,
}

impl Tx {
    /// Appends events to a stream that must be at the version on which they are based.
    ///
    /// # Errors
    /// [`AppendError::Conflict`] when somebody else was faster.
    pub async fn append<E: EventSet>(&mut self, append: Append<E>, cause: &Cause) -> Result<Vec<Entry>, AppendError> {
        let stream = append.stream.to_string();
        let actual = self.version_of(&stream).await?;
        if actual != append.based_on {
            return Err(AppendError::Conflict { stream, expected: append.based_on, actual });
        }
        let mut head = self.head().await?;
        let mut entries = Vec::with_capacity(append.events.len());
        for (version, (id, event)) in (actual + 1..).zip(append.events) {
            let entry = entry(head, &stream, version, id, &event, cause)?;
            self.insert(&entry).await?;
            head = Head { position: entry.position, hash: entry.hash };
            entries.push(entry);
        }
        self.head = Some(head);
        self.touched.insert(stream);
        Ok(entries)
    }

    /// How many events a stream has.
    async fn version_of(&mut self, stream: &str) -> Result<u64, JournalError> {
        let row = self.row("SELECT COALESCE(MAX(version), 0) FROM journal WHERE stream = $1", &[stream.into()]).await?;
        row.map_or(Ok(0), |row| row.count(0))
    }

    /// The end of the journal, as this transaction leaves it.
    pub(crate) async fn head(&mut self) -> Result<Head, JournalError> {
        if let Some(head) = self.head {
            return Ok(head);
        }
        let row = self.row("SELECT position, hash FROM checkpoint WHERE one = 1", &[]).await?;
        let head = match row {
            None => Head::EMPTY,
            Some(row) => Head { position: row.count(0)?, hash: checkpoint::hash(&row)? },
        };
        self.head = Some(head);
        Ok(head)
    }

    async fn insert(&mut self, entry: &Entry) -> Result<(), JournalError> {
        let values = [
            Value::from(entry.position),
            entry.stream.as_str().into(),
            entry.version.into(),
            entry.id.to_string().into(),
            entry.name.as_str().into(),
            entry.schema_version.into(),
            entry.payload.as_str().into(),
            entry.recorded_at.into(),
            entry.actor.as_str().into(),
            entry.command.map(|command| command.to_string()).into(),
            entry.trace.clone().into(),
            entry.previous.to_string().into(),
            entry.hash.to_string().into(),
        ];
        let sql = "INSERT INTO journal (position, stream, version, event_id, name, schema_version, payload, recorded_at, \
                   actor, command, trace, previous, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
        self.execute(sql, &values).await?;
        Ok(())
    }
}

fn entry<E: EventSet>(
    head: Head,
    stream: &str,
    version: u64,
    id: EventId,
    event: &E,
    cause: &Cause,
) -> Result<Entry, JournalError> {
    let position = head.position + 1;
    let unreadable = |fault: serde_json::Error| JournalError::Unreadable { position, reason: fault.to_string() };
    let payload = event.to_value().and_then(|value| contracts::canonical(&value)).map_err(unreadable)?;
    let mut entry = Entry {
        position,
        stream: stream.to_owned(),
        version,
        id,
        name: event.name().to_owned(),
        schema_version: event.version(),
        payload,
        // The databases keep microseconds; the hash is of what they keep.
        recorded_at: Timestamp::from_microsecond(cause.now.as_microsecond()).unwrap_or(cause.now),
        actor: cause.actor.clone(),
        command: cause.command,
        trace: cause.trace.clone(),
        previous: head.hash,
        hash: START,
    };
    entry.hash = chain::hash_of(&entry)?;
    Ok(entry)
}
