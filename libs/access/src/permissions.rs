//! What each service may say and hear on the bus, from the catalogue. The nats-server enforces it.

use contracts::{Entry, Kind, catalogue, subject};

/// The subjects of one service's account. What is not listed is forbidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permissions {
    /// The subjects to which it may publish.
    pub publish: Vec<String>,
    /// The subjects to which it may subscribe.
    pub subscribe: Vec<String>,
    /// Whether it may also answer a request that it received, on the reply subject of that request.
    pub allow_responses: bool,
}

/// The only service that asks others, for the people at its door.
const PORTAL: &str = "portal";

/// The permissions of a service that follows the events of these.
///
/// A service reads: where its stream ends, and the events of those that it follows, by their positions. It makes, changes and empties
/// neither stream nor consumer, for both can be told to say messages again on any subject, whoever may say what.
#[must_use]
pub fn bus_permissions(service: &str, follows: &[&str]) -> Permissions {
    let answers = requests().any(|entry| entry.service == service);
    let mut publish = vec![subject::events_of(service), subject::dead_letters_of(service)];
    publish.extend([subject::stream_of(service), subject::DEAD_LETTERS.to_owned()].map(|stream| asks("INFO", &stream)));
    publish.extend(follows.iter().map(|followed| format!("$JS.API.DIRECT.GET.{}", subject::stream_of(followed))));
    if service == PORTAL {
        publish.extend(requests().filter_map(|entry| entry.subject.clone()));
    }
    let mut subscribe = vec![format!("{}.>", inbox_of(service))];
    // Only to hear that there is something to read.
    subscribe.extend(follows.iter().map(|followed| subject::events_of(followed)));
    if answers {
        subscribe.extend(["cmd", "query"].map(|kind| format!("{kind}.{service}.>")));
    }
    Permissions { publish, subscribe, allow_responses: answers }
}

/// The permissions of whoever makes the streams of these services: `make_streams` and nothing else.
#[must_use]
pub fn stream_permissions(name: &str, services: &[&str]) -> Permissions {
    let streams = services.iter().map(|service| subject::stream_of(service)).chain([subject::DEAD_LETTERS.to_owned()]);
    let publish = streams.flat_map(|stream| ["INFO", "CREATE"].map(|action| asks(action, &stream))).collect();
    Permissions { publish, subscribe: vec![format!("{}.>", inbox_of(name))], allow_responses: false }
}

/// The prefix of the subjects on which a service hears the answers to what it asked.
#[must_use]
pub fn inbox_of(service: &str) -> String {
    format!("_INBOX_{service}")
}

fn requests() -> impl Iterator<Item = &'static Entry> {
    catalogue().iter().filter(|entry| matches!(entry.kind, Kind::Command { .. } | Kind::Query { .. }))
}

fn asks(action: &str, stream: &str) -> String {
    format!("$JS.API.STREAM.{action}.{stream}")
}
