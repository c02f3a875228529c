//! The three kinds of message.

use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use thiserror::Error;

/// Something with a published schema.
pub trait Message: Serialize + DeserializeOwned + JsonSchema + Send + Sync + 'static {
    /// The service that owns it: `registry`.
    const SERVICE: &'static str;
    /// Its name: `record-deposit`.
    const NAME: &'static str;
    /// The version of its schema, from 1. A published version never changes.
    const VERSION: u32 = 1;
    /// How long an answer to it may take.
    const PACE: Pace = Pace::Usual;
}

/// How long an answer may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// As long as a decision and its commit take.
    Usual,
    /// Up to a minute: lots are drawn, or chances counted, before it can be given.
    Long,
}

/// A request that a service decides something.
pub trait Command: Message {
    /// What is answered when it was done.
    type Reply: Message;
}

/// A question to a service.
pub trait Query: Message {
    /// What is answered.
    type Reply: Message;
}

/// Something that was decided, and stays so.
pub trait Event: Message {
    /// The kind of thing that it happened to: `state`.
    const AGGREGATE: &'static str;
}

/// All events of a service.
pub trait EventSet: Sized + Clone + Send + Sync + 'static {
    /// The service.
    const SERVICE: &'static str;

    /// The name of the event: `deposit-recorded`.
    fn name(&self) -> &'static str;

    /// The version of its schema.
    fn version(&self) -> u32;

    /// The kind of thing that it happened to.
    fn aggregate(&self) -> &'static str;

    /// The event as JSON.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    fn to_value(&self) -> Result<Value, serde_json::Error>;

    /// The event of this name and version; none where this program does not know it.
    ///
    /// # Errors
    /// [`UnreadableEvent`] when the JSON is not that event.
    fn from_value(name: &str, version: u32, value: Value) -> Result<Option<Self>, UnreadableEvent>;
}

/// JSON that is not the event it is called.
#[derive(Debug, Error)]
#[error("the event {name} cannot be read: {reason}")]
pub struct UnreadableEvent {
    /// The event's name.
    pub name: String,
    /// What is wrong with it.
    pub reason: String,
}

impl UnreadableEvent {
    /// The reader's own fault is left out: it quotes what it read, which may be confidential.
    pub(crate) fn new(name: &str, version: u32) -> Self {
        Self { name: name.to_owned(), reason: format!("it is not version {version} as this program knows it") }
    }
}
