//! One event as the journal holds it.

use std::fmt;

use contracts::{CommandId, EventId, subject};
use jiff::Timestamp;

use crate::{Hash, JournalError, Row};

/// The stream of one thing: `state/AFG`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StreamId {
    kind: &'static str,
    id: String,
}

impl StreamId {
    /// The stream of the thing of this kind with this id. Characters that a subject cannot carry become `_`.
    #[must_use]
    pub fn new(kind: &'static str, id: &str) -> Self {
        let id = id.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' }).collect();
        Self { kind, id }
    }
}

impl fmt::Display for StreamId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", self.kind, self.id)
    }
}

/// One event of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its place in the journal, from 1, without gaps.
    pub position: u64,
    /// What it happened to: `state/AFG`.
    pub stream: String,
    /// Its place in that stream, from 1, without gaps.
    pub version: u64,
    /// Identifies it everywhere.
    pub id: EventId,
    /// Its name: `deposit-recorded`.
    pub name: String,
    /// The version of its schema.
    pub schema_version: u32,
    /// Canonical JSON.
    pub payload: String,
    /// When it was decided, in microseconds.
    pub recorded_at: Timestamp,
    /// Who asked for it: `secretariat:1`.
    pub actor: String,
    /// The command that led to it; none when a deadline or another service's event did.
    pub command: Option<CommandId>,
    /// The trace it belongs to (W3C traceparent).
    pub trace: Option<String>,
    /// The hash of the entry before it.
    pub previous: Hash,
    /// Its own hash.
    pub hash: Hash,
}

/// The columns that [`Entry::read`] expects.
macro_rules! select_entries {
    ($rest:literal) => {
        concat!(
            "SELECT position, stream, version, event_id, name, schema_version, payload, recorded_at, actor, command, trace, ",
            "previous, hash FROM journal ",
            $rest
        )
    };
}
pub(crate) use select_entries;

impl Entry {
    /// The subject on which it is published.
    #[must_use]
    pub fn subject(&self, service: &str) -> String {
        let (kind, id) = self.stream.split_once('/').unwrap_or((&self.stream, "-"));
        subject::event(service, kind, id, &self.name)
    }

    pub(crate) fn read(row: &Row) -> Result<Self, JournalError> {
        let position = row.count(0)?;
        let unreadable = |reason: String| JournalError::Unreadable { position, reason };
        let hash = |text: String| text.parse::<Hash>().map_err(|fault| unreadable(fault.to_string()));
        let command = row.optional_text(9)?.map(|text| text.parse::<CommandId>()).transpose();
        Ok(Self {
            position,
            stream: row.text(1)?,
            version: row.count(2)?,
            id: row.text(3)?.parse().map_err(|fault: contracts::InvalidId| unreadable(fault.to_string()))?,
            name: row.text(4)?,
            schema_version: u32::try_from(row.count(5)?).unwrap_or(u32::MAX),
            payload: row.text(6)?,
            recorded_at: row.time(7)?,
            actor: row.text(8)?,
            command: command.map_err(|fault| unreadable(fault.to_string()))?,
            trace: row.optional_text(10)?,
            previous: hash(row.text(11)?)?,
            hash: hash(row.text(12)?)?,
        })
    }
}
