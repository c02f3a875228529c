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
/// A service creates its own stream and that of the dead letters where they are missing, but can neither change nor empty a
/// stream. Its consumers of other streams are ordered ones: nothing is acknowledged, so it gets no acknowledgement
/// subjects, and it pulls, so it gets no flow-control subjects.
#[must_use]
pub fn bus_permissions(service: &str, follows: &[&str]) -> Permissions {
    let answers = requests().any(|entry| entry.service == service);
    let mut publish = vec![subject::events_of(service), subject::dead_letters_of(service)];
    publish.extend(own_stream(service));
    publish.extend(follows.iter().copied().flat_map(followed_stream));
    if service == PORTAL {
        publish.extend(requests().filter_map(|entry| entry.subject.clone()));
    }
    let mut subscribe = vec![format!("{}.>", inbox_of(service))];
    if answers {
        subscribe.extend(["cmd", "query"].map(|kind| format!("{kind}.{service}.>")));
    }
    Permissions { publish, subscribe, allow_responses: answers }
}

/// The prefix of the subjects on which a service hears the answers to what it asked.
#[must_use]
pub fn inbox_of(service: &str) -> String {
    format!("_INBOX_{service}")
}

fn requests() -> impl Iterator<Item = &'static Entry> {
    catalogue().iter().filter(|entry| matches!(entry.kind, Kind::Command { .. } | Kind::Query { .. }))
}

fn own_stream(service: &str) -> Vec<String> {
    let own = subject::stream_of(service);
    let dead = subject::DEAD_LETTERS;
    vec![
        format!("$JS.API.STREAM.INFO.{own}"),
        format!("$JS.API.STREAM.CREATE.{own}"),
        format!("$JS.API.STREAM.MSG.GET.{own}"),
        format!("$JS.API.DIRECT.GET.{own}"),
        format!("$JS.API.DIRECT.GET.{own}.>"),
        format!("$JS.API.STREAM.INFO.{dead}"),
        format!("$JS.API.STREAM.CREATE.{dead}"),
    ]
}

fn followed_stream(service: &str) -> Vec<String> {
    let stream = subject::stream_of(service);
    vec![
        format!("$JS.API.STREAM.INFO.{stream}"),
        // A new ordered consumer has no name; made again after a loss, it has one.
        format!("$JS.API.CONSUMER.CREATE.{stream}"),
        format!("$JS.API.CONSUMER.CREATE.{stream}.>"),
        format!("$JS.API.CONSUMER.INFO.{stream}.*"),
        format!("$JS.API.CONSUMER.DELETE.{stream}.*"),
        format!("$JS.API.CONSUMER.MSG.NEXT.{stream}.*"),
    ]
}
