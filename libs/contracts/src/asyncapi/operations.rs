//! What each service does with the channels.

use serde_json::{Value, json};

use super::{channels, message_key, object, reference};
use crate::{Entry, Kind, SERVICES, catalogue, subject};

/// All operations, by key: `registry.receive.record-deposit`.
pub(super) fn all() -> Value {
    object(catalogue().iter().filter_map(of).chain(SERVICES.into_iter().map(dead_letters)))
}

fn of(entry: &Entry) -> Option<(String, Value)> {
    let channel = channels::key(entry)?;
    let action = if matches!(entry.kind, Kind::Event { .. }) { "send" } else { "receive" };
    let mut operation = json!({
        "action": action,
        "summary": entry.summary(),
        "channel": reference("channels", &channel),
        "messages": [message(&channel, &entry.schema_name())],
        "x-service": entry.service
    });
    if let (Some(members), Some(reply)) = (operation.as_object_mut(), reply(entry)) {
        members.insert("reply".to_owned(), reply);
        members.insert("bindings".to_owned(), json!({ "nats": { "queue": entry.service } }));
    }
    Some((format!("{}.{action}.{}", entry.service, entry.name), operation))
}

fn reply(entry: &Entry) -> Option<Value> {
    let (Kind::Command { reply } | Kind::Query { reply }) = &entry.kind else { return None };
    let channel = channels::reply_key(entry)?;
    let messages = [reply.as_str(), channels::REFUSAL].map(|name| message(&channel, name));
    Some(json!({ "channel": reference("channels", &channel), "messages": messages }))
}

fn message(channel: &str, schema_name: &str) -> Value {
    reference(&format!("channels/{channel}/messages"), &message_key(schema_name))
}

fn dead_letters(service: &str) -> (String, Value) {
    let operation = json!({
        "action": "send",
        "summary": "Puts aside an event that it could not take.",
        "channel": reference("channels", &subject::dead_letters_of(service)),
        "x-service": service
    });
    (format!("{service}.send.dead-letter"), operation)
}
