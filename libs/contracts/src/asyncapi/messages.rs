//! The messages: headers, payload, example.

use serde_json::{Value, json};

use super::{headers, message_key, object, reference};
use crate::{Entry, Kind, catalogue, examples};

/// Longer examples are left to the tests: the reader would not find the rest.
const LONGEST_EXAMPLE: usize = 1000;

/// All messages, by key.
pub(super) fn all() -> Value {
    object(catalogue().iter().map(|entry| (message_key(&entry.schema_name()), message(entry))))
}

fn message(entry: &Entry) -> Value {
    let example = examples::of(entry).filter(|example| example.to_string().len() <= LONGEST_EXAMPLE);
    let mut message = json!({
        "name": entry.name,
        "title": entry.name,
        "summary": entry.summary(),
        "contentType": "application/json",
        "headers": reference("components/schemas", headers_of(&entry.kind)),
        "payload": {
            "schemaFormat": "application/schema+json;version=draft-2020-12",
            "schema": { "$ref": format!("./{}.json", entry.schema_name()) }
        }
    });
    if let (Some(members), Some(example)) = (message.as_object_mut(), example) {
        members.insert("examples".to_owned(), json!([{ "payload": example }]));
    }
    message
}

fn headers_of(kind: &Kind) -> &'static str {
    match kind {
        Kind::Command { .. } => headers::OF_COMMANDS,
        Kind::Query { .. } => headers::OF_QUERIES,
        Kind::Event { .. } => headers::OF_EVENTS,
        Kind::Reply => headers::OF_REPLIES,
    }
}
