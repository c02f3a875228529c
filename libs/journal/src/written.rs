//! An event as it is written down: the cells of its row, the line of an export, and, without its hash, what is hashed.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::Entry;

/// An entry as numbers and texts.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Written {
    pub(crate) position: u64,
    pub(crate) stream: String,
    pub(crate) version: u64,
    pub(crate) event_id: String,
    pub(crate) name: String,
    pub(crate) schema_version: u32,
    pub(crate) payload: String,
    /// In microseconds.
    pub(crate) recorded_at: i64,
    pub(crate) actor: String,
    pub(crate) command: Option<String>,
    pub(crate) trace: Option<String>,
    pub(crate) previous: String,
    /// Empty, and then left out, where it is being computed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) hash: String,
}

impl From<&Entry> for Written {
    fn from(entry: &Entry) -> Self {
        Self {
            position: entry.position,
            stream: entry.stream.clone(),
            version: entry.version,
            event_id: entry.id.to_string(),
            name: entry.name.clone(),
            schema_version: entry.schema_version,
            payload: entry.payload.clone(),
            recorded_at: entry.recorded_at.as_microsecond(),
            actor: entry.actor.clone(),
            command: entry.command.map(|command| command.to_string()),
            trace: entry.trace.clone(),
            previous: entry.previous.to_string(),
            hash: entry.hash.to_string(),
        }
    }
}

impl Written {
    /// The entry, if every text is the one that this program writes: a hash in capitals is another text.
    pub(crate) fn entry(self) -> Result<Entry, &'static str> {
        Ok(Entry {
            position: self.position,
            stream: self.stream,
            version: self.version,
            id: exact(&self.event_id).ok_or("the identifier of its event is none")?,
            name: self.name,
            schema_version: self.schema_version,
            payload: self.payload,
            recorded_at: Timestamp::from_microsecond(self.recorded_at).map_err(|_| "its time is none")?,
            actor: self.actor,
            command: self
                .command
                .map(|command| exact(&command).ok_or("the identifier of its command is none"))
                .transpose()?,
            trace: self.trace,
            previous: exact(&self.previous).ok_or("the hash before it is none")?,
            hash: exact(&self.hash).ok_or("its hash is none")?,
        })
    }
}

/// What a text says, if it is the text that this program would write for it.
pub(crate) fn exact<T: FromStr + fmt::Display>(text: &str) -> Option<T> {
    text.parse().ok().filter(|value: &T| value.to_string() == text)
}
