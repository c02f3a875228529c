//! What travels beside the payload: the attributes of `CloudEvents` 1.0, the trace, and who asks.

use serde_json::{Value, json};

/// The headers of a command.
pub const COMMAND_HEADERS: &[&str] =
    &["ce-id", "ce-type", "ce-source", "ce-time", "ce-dataschema", "statement", "traceparent", "expected-version"];

/// The headers of a query.
pub const QUERY_HEADERS: &[&str] =
    &["ce-id", "ce-type", "ce-source", "ce-time", "ce-dataschema", "statement", "traceparent"];

/// The headers of a reply.
pub const REPLY_HEADERS: &[&str] = &["outcome", "ce-dataschema", "traceparent"];

/// The headers of an event.
pub const EVENT_HEADERS: &[&str] =
    &["Nats-Msg-Id", "ce-id", "ce-type", "ce-source", "ce-time", "ce-dataschema", "traceparent"];

/// These may be missing: the first is there only where somebody traces, the second only where it matters to the person.
const OPTIONAL: [&str; 2] = ["traceparent", "expected-version"];

/// The key of the schema among the components.
pub(super) const OF_COMMANDS: &str = "command-headers";
pub(super) const OF_QUERIES: &str = "query-headers";
pub(super) const OF_REPLIES: &str = "reply-headers";
pub(super) const OF_EVENTS: &str = "event-headers";

/// The schemas of the headers, by key.
pub(super) fn schemas() -> Value {
    json!({
        OF_COMMANDS: schema(COMMAND_HEADERS),
        OF_QUERIES: schema(QUERY_HEADERS),
        OF_REPLIES: schema(REPLY_HEADERS),
        OF_EVENTS: schema(EVENT_HEADERS),
    })
}

fn schema(names: &[&str]) -> Value {
    let required: Vec<_> = names.iter().filter(|name| !OPTIONAL.contains(name)).collect();
    let properties = super::object(names.iter().map(|name| ((*name).to_owned(), meaning(name))));
    json!({ "type": "object", "required": required, "properties": properties })
}

fn meaning(name: &str) -> Value {
    let described = |description: &str| json!({ "type": "string", "description": description });
    match name {
        "ce-id" => with(described("Identifies the message: a request sent twice is done once."), "format", "uuid"),
        "Nats-Msg-Id" => with(described("The same as ce-id: an event published twice is kept once."), "format", "uuid"),
        "ce-type" => described("The message's name: record-deposit."),
        "ce-source" => described("The service that sent it."),
        "ce-time" => with(described("When it was sent; of an event, when it was recorded."), "format", "date-time"),
        "ce-dataschema" => described("The $id of the schema of the payload."),
        "statement" => described("Who asks, signed by the portal for this one request."),
        "traceparent" => described("W3C Trace Context."),
        "expected-version" => {
            with(described("The version of what is to be changed that the asker saw."), "pattern", "^[0-9]{1,16}$")
        }
        _ => described("How it went. Where it failed, the payload is a notice that says why."),
    }
}

fn with(mut schema: Value, keyword: &str, value: &str) -> Value {
    if let Some(members) = schema.as_object_mut() {
        members.insert(keyword.to_owned(), json!(value));
    }
    schema
}
