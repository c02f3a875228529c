//! Adding events to the record.

use contracts::{CommandId, EventId, EventSet};
use jiff::Timestamp;

use crate::chain::{self, Head};
use crate::rows::{Column, Table};
use crate::written::Written;
use crate::{AppendError, Entry, JournalError, START, StreamId, Tx, Value};

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

static JOURNAL: Table = Table {
    name: "journal",
    columns: &[
        Column::Int("position"),
        Column::Text("stream"),
        Column::Int("version"),
        Column::Text("event_id"),
        Column::Text("name"),
        Column::Int("schema_version"),
        Column::Text("payload"),
        Column::Int("recorded_at"),
        Column::Text("actor"),
        Column::Text("command"),
        Column::Text("trace"),
        Column::Text("previous"),
        Column::Text("hash"),
    ],
    key: 1,
    otherwise: "",
};

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
        let mut head = self.head()?;
        let mut entries = Vec::with_capacity(append.events.len());
        for (version, (id, event)) in (actual + 1..).zip(append.events) {
            let entry = entry(head, &stream, version, id, &event, cause)?;
            self.put(&JOURNAL, row_of(&entry)).await?;
            head = Head { position: entry.position, hash: entry.hash };
            entries.push(entry);
        }
        self.entries.extend(entries.iter().cloned());
        Ok(entries)
    }

    /// Takes a stream to be new without asking: for a thing whose identifier is random, so that nobody can have begun it. Were it there
    /// all the same, the journal's key would refuse its first event.
    pub fn is_new(&mut self, stream: &StreamId) {
        self.versions.entry(stream.to_string()).or_insert(0);
    }

    /// How many events a stream has.
    async fn version_of(&mut self, stream: &str) -> Result<u64, JournalError> {
        let before = match self.versions.get(stream) {
            Some(version) => *version,
            None => self.version_before(stream).await?,
        };
        Ok(self.entries.iter().rfind(|entry| entry.stream == stream).map_or(before, |entry| entry.version))
    }

    /// How many it had when the transaction began.
    async fn version_before(&mut self, stream: &str) -> Result<u64, JournalError> {
        let sql = "SELECT COALESCE(MAX(version), 0) FROM journal WHERE stream = $1 AND position <= $2";
        let base = self.base.clone()?;
        let rows = self.written(sql, &[stream.into(), base.position.into()]).await?;
        let version = rows.first().map_or(Ok(0), |row| row.count(0))?;
        self.versions.insert(stream.to_owned(), version);
        Ok(version)
    }
}

fn row_of(entry: &Entry) -> Vec<Value> {
    let written = Written::from(entry);
    vec![
        written.position.into(),
        written.stream.into(),
        written.version.into(),
        written.event_id.into(),
        written.name.into(),
        written.schema_version.into(),
        written.payload.into(),
        written.recorded_at.into(),
        written.actor.into(),
        written.command.into(),
        written.trace.into(),
        written.previous.into(),
        written.hash.into(),
    ]
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
