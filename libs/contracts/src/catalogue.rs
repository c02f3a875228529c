//! The list of all messages.

use std::sync::LazyLock;

use serde_json::Value;

use crate::schema::{self, Fields};
use crate::{Command, Event, Message, Query, subject};

/// The services that exist, in the order in which a person meets them.
pub const SERVICES: [&str; 6] = ["registry", "drawing", "reviews", "constructive-dialogue", "notices", "portal"];

/// What kind of message an [`Entry`] is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A command, and the schema of its reply.
    Command {
        /// `registry/recorded.v1`
        reply: String,
    },
    /// A query, and the schema of its reply.
    Query {
        /// `registry/parties-reply.v1`
        reply: String,
    },
    /// An event that happens to this kind of thing.
    Event {
        /// `state`
        aggregate: &'static str,
    },
    /// An answer.
    Reply,
}

impl Kind {
    /// What is asked is taken exactly; what is said may grow.
    fn fields(&self) -> Fields {
        match self {
            Self::Command { .. } | Self::Query { .. } => Fields::Closed,
            Self::Event { .. } | Self::Reply => Fields::Open,
        }
    }
}

/// One message.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The owning service.
    pub service: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The version of its schema.
    pub version: u32,
    /// What kind it is.
    pub kind: Kind,
    /// The subject on which it travels; an event's ends in `*` for the id of what it happened to. Replies have none.
    pub subject: Option<String>,
    /// Its schema.
    pub schema: Value,
    reread: fn(&Value) -> Result<Value, serde_json::Error>,
}

impl Entry {
    pub(crate) fn event<E: Event>() -> Self {
        let subject = subject::event(E::SERVICE, E::AGGREGATE, "*", E::NAME);
        Self::new::<E>(Kind::Event { aggregate: E::AGGREGATE }, Some(subject))
    }

    pub(crate) fn command<C: Command>() -> Self {
        let reply = schema::name_of::<C::Reply>();
        Self::new::<C>(Kind::Command { reply }, Some(subject::command(C::SERVICE, C::NAME)))
    }

    pub(crate) fn query<Q: Query>() -> Self {
        let reply = schema::name_of::<Q::Reply>();
        Self::new::<Q>(Kind::Query { reply }, Some(subject::query(Q::SERVICE, Q::NAME)))
    }

    pub(crate) fn reply<M: Message>() -> Self {
        Self::new::<M>(Kind::Reply, None)
    }

    fn new<M: Message>(kind: Kind, subject: Option<String>) -> Self {
        let schema = schema::schema_of::<M>(kind.fields());
        Self { service: M::SERVICE, name: M::NAME, version: M::VERSION, kind, subject, schema, reread: reread::<M> }
    }

    /// The message as its Rust type understands it, written again: what the type does not know is gone.
    ///
    /// # Errors
    /// When the type cannot read it.
    pub fn reread(&self, message: &Value) -> Result<Value, serde_json::Error> {
        (self.reread)(message)
    }

    /// What it is for: the first sentence of its schema.
    #[must_use]
    pub fn summary(&self) -> &str {
        self.schema.get("description").and_then(Value::as_str).unwrap_or_default()
    }

    /// The name of a message's schema: `registry/record-deposit.v1`.
    #[must_use]
    pub fn name_of<M: Message>() -> String {
        schema::name_of::<M>()
    }

    /// The name of its schema: `registry/record-deposit.v1`.
    #[must_use]
    pub fn schema_name(&self) -> String {
        schema::name(self.service, self.name, self.version)
    }
}

fn reread<M: Message>(message: &Value) -> Result<Value, serde_json::Error> {
    M::deserialize(message).and_then(serde_json::to_value)
}

static ALL: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let mut all = crate::notice::entries();
    all.extend(crate::registry::entries());
    all.extend(crate::drawing::entries());
    all.extend(crate::reviews::entries());
    all.extend(crate::constructive_dialogue::entries());
    all.extend(crate::notices::entries());
    all
});

/// Every message, by service.
#[must_use]
pub fn catalogue() -> &'static [Entry] {
    &ALL
}

/// The message with this schema name.
#[must_use]
pub fn entry(schema_name: &str) -> Option<&'static Entry> {
    ALL.iter().find(|entry| entry.schema_name() == schema_name)
}
