//! Where messages travel.

/// The subject of a command: `cmd.registry.record-deposit`.
#[must_use]
pub fn command(service: &str, name: &str) -> String {
    format!("cmd.{service}.{name}")
}

/// The subject of a query: `query.registry.parties`.
#[must_use]
pub fn query(service: &str, name: &str) -> String {
    format!("query.{service}.{name}")
}

/// The subject of an event: `event.registry.state.AFG.deposit-recorded`.
#[must_use]
pub fn event(service: &str, aggregate: &str, id: &str, name: &str) -> String {
    format!("event.{service}.{aggregate}.{id}.{name}")
}

/// All events of a service.
#[must_use]
pub fn events_of(service: &str) -> String {
    format!("event.{service}.>")
}

/// The stream that distributes a service's events: `EVENTS_CONSTRUCTIVE_DIALOGUE`.
#[must_use]
pub fn stream_of(service: &str) -> String {
    format!("EVENTS_{}", service.to_ascii_uppercase().replace('-', "_"))
}

/// Where events go that a service could not take: `dead.drawing`.
#[must_use]
pub fn dead_letters_of(service: &str) -> String {
    format!("dead.{service}")
}

/// The dead letters of all services.
#[must_use]
pub fn all_dead_letters() -> String {
    dead_letters_of(">")
}

/// The stream of dead letters of all services.
pub const DEAD_LETTERS: &str = "DEAD_LETTERS";

/// Whether a text may be one token of a subject: letters, digits, `-` and `_`.
#[must_use]
pub fn is_token(text: &str) -> bool {
    !text.is_empty() && text.len() <= 64 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}
