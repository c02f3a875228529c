//! What travels beside the payload: the attributes of `CloudEvents` 1.0, the trace, and who asks.

use serde_json::{Value, json};

/// The headers of a command.
pub const COMMAND_HEADERS: &[&str] =
    &["ce-id", "ce-type", "ce-source", "ce-dataschema", "statement", "expected-version", "traceparent"];

/// The headers of a query.
pub const QUERY_HEADERS: &[&str] = &["ce-id", "ce-type", "ce-source", "ce-dataschema", "statement", "traceparent"];

/// The headers of a reply.
pub const REPLY_HEADERS: &[&str] = &["outcome", "ce-source", "ce-dataschema"];

/// The headers of an event.
pub const EVENT_HEADERS: &[&str] =
    &["Nats-Msg-Id", "ce-id", "ce-type", "ce-source", "ce-time", "ce-dataschema", "stream-version", "traceparent"];

/// These may be missing: the first is there where somebody traces, the second where it matters to the person.
const OPTIONAL: [&str; 2] = ["traceparent", "expected-version"];

/// What can become of a request.
const OUTCOMES: [&str; 6] = ["done", "refused", "invalid", "forbidden", "conflict", "failed"];

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
    let text = |description: &str| json!({ "type": "string", "description": description });
    match name {
        "ce-id" => with(text("Identifies the message: a request sent twice is done once."), "format", "uuid"),
        "Nats-Msg-Id" => with(text("The same as ce-id: an event published twice is kept once."), "format", "uuid"),
        "ce-type" => text(
            "What it is: the subject of a request; the service and the name of an event, registry/deposit-recorded.",
        ),
        "ce-source" => text("The service that sent it."),
        "ce-time" => with(text("When it was recorded."), "format", "date-time"),
        "ce-dataschema" => text("The schema of the payload: registry/record-deposit.v1."),
        "statement" => text("Who asks, signed by the portal; good for two minutes."),
        "traceparent" => text("W3C Trace Context."),
        "expected-version" => with(text("The version of what is to be changed that the asker saw."), "pattern", DIGITS),
        "stream-version" => with(text("The version of what it happened to, after it."), "pattern", DIGITS),
        _ => json!({
            "type": "string",
            "enum": OUTCOMES,
            "description": "What became of it. Where it was not done, the payload is a notice that says why."
        }),
    }
}

/// A version, written in decimal.
const DIGITS: &str = "^[0-9]{1,16}$";

fn with(mut schema: Value, keyword: &str, value: &str) -> Value {
    if let Some(members) = schema.as_object_mut() {
        members.insert(keyword.to_owned(), json!(value));
    }
    schema
}
