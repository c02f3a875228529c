//! Every message that crosses the bus, as a Rust type, and the published schemas made from these types.
//!
//! Three kinds of message: a [`Command`] asks the owning service to decide something, a [`Query`] asks what it knows, an [`Event`]
//! says what was decided. Each has a name, a version, a subject and a schema under `schemas/`. [`catalogue`] lists them all; the
//! permissions on the bus, the `AsyncAPI` document and the policies follow from that list.

pub mod asyncapi;
mod catalogue;
pub mod constructive_dialogue;
mod define;
pub mod drawing;
mod due_day;
pub mod evolution;
pub mod examples;
mod id;
mod message;
mod notice;
pub mod notices;
pub mod published;
pub mod registry;
pub mod reviews;
mod schema;
pub mod subject;
mod time;
mod validation;

pub use catalogue::{Entry, Kind, SERVICES, catalogue, entry};
pub use due_day::DueDay;
pub use id::{ApplicationId, CommandId, ContactId, EventId, InvalidId, LetterId};
pub use message::{Command, Event, EventSet, Message, Pace, Query, UnreadableEvent};
pub use notice::{Notice, Particular, Recorded, Rule};
pub use time::{Day, Instant};
pub use validation::{Invalid, Validators};

/// The canonical JSON text of a message (RFC 8785): what is hashed, stored and sent.
///
/// # Errors
/// When the value cannot be written as JSON at all, such as a map with keys that are not text.
pub fn canonical(value: &impl serde::Serialize) -> Result<String, serde_json::Error> {
    serde_json_canonicalizer::to_string(value)
}
