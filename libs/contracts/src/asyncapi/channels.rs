//! The channels: one per subject, one for the replies of each request, and one per service for what it could not take.

use serde_json::{Value, json};

use super::{message_key, object, reference};
use crate::{Entry, Kind, SERVICES, catalogue, subject};

/// The notice that a request is answered with when it is not done.
pub(super) const REFUSAL: &str = "mechanism/notice.v1";

/// All channels, by key.
pub(super) fn all() -> Value {
    let requests = catalogue().iter().filter_map(request);
    let replies = catalogue().iter().filter_map(reply);
    let events = catalogue().iter().filter_map(event);
    object(requests.chain(replies).chain(events).chain(SERVICES.into_iter().map(dead_letters)))
}

/// The key of the channel of a message: its subject, with the id of what happened to left out.
pub(super) fn key(entry: &Entry) -> Option<String> {
    entry.subject.as_ref().map(|subject| subject.replace(".*.", "."))
}

/// The key of the channel of its replies.
pub(super) fn reply_key(entry: &Entry) -> Option<String> {
    key(entry).map(|key| format!("reply.{key}"))
}

fn request(entry: &Entry) -> Option<(String, Value)> {
    if !matches!(entry.kind, Kind::Command { .. } | Kind::Query { .. }) {
        return None;
    }
    let channel = json!({
        "address": entry.subject,
        "summary": entry.summary(),
        "messages": messages([entry.schema_name().as_str()])
    });
    Some((key(entry)?, channel))
}

fn reply(entry: &Entry) -> Option<(String, Value)> {
    let (Kind::Command { reply } | Kind::Query { reply }) = &entry.kind else { return None };
    let channel = json!({
        "address": null,
        "description": "The inbox that the asker named as the reply subject of its request.",
        "messages": messages([reply.as_str(), REFUSAL])
    });
    Some((reply_key(entry)?, channel))
}

fn event(entry: &Entry) -> Option<(String, Value)> {
    let Kind::Event { aggregate } = entry.kind else { return None };
    let channel = json!({
        "address": subject::event(entry.service, aggregate, &format!("{{{aggregate}}}"), entry.name),
        "summary": entry.summary(),
        "parameters": { aggregate: parameter(entry, aggregate) },
        "messages": messages([entry.schema_name().as_str()]),
        "x-jetstream": {
            "stream": subject::stream_of(entry.service),
            "subjects": [subject::events_of(entry.service)],
            "deduplicated-by": "Nats-Msg-Id"
        }
    });
    Some((key(entry)?, channel))
}

fn parameter(entry: &Entry, aggregate: &str) -> Value {
    let description = format!("Which {aggregate} it happened to.");
    let in_payload = entry.schema.pointer(&format!("/properties/{aggregate}")).is_some();
    if in_payload {
        json!({ "description": description, "location": format!("$message.payload#/{aggregate}") })
    } else {
        json!({ "description": description })
    }
}

fn dead_letters(service: &str) -> (String, Value) {
    let address = subject::dead_letters_of(service);
    let channel = json!({
        "address": address,
        "summary": format!("Events that the service {service} could not take, as they came; they can be replayed."),
        "x-jetstream": { "stream": subject::DEAD_LETTERS, "subjects": [subject::all_dead_letters()] }
    });
    (address, channel)
}

fn messages<'a>(schema_names: impl IntoIterator<Item = &'a str>) -> Value {
    let keys = schema_names.into_iter().map(message_key);
    object(keys.map(|key| {
        let message = reference("components/messages", &key);
        (key, message)
    }))
}
