//! The published schemas: those of the catalogue, and the documents that are older than it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::catalogue::Kind;
use crate::{asyncapi, catalogue};

/// Documents whose schemas stand in files of their own: those written by hand before the catalogue existed, and, later, old
/// versions of messages whose types have moved on.
const BY_HAND: [(&str, &str); 2] = [
    ("drawing/transcript.v1", include_str!("../../../schemas/drawing/transcript.v1.json")),
    ("drawing/certificate.v1", include_str!("../../../schemas/drawing/certificate.v1.json")),
];

/// Every published schema by name. A test holds these against the files under `schemas/`.
pub fn documents() -> impl Iterator<Item = (String, Value)> {
    let by_hand =
        BY_HAND.into_iter().filter_map(|(name, text)| Some((name.to_owned(), serde_json::from_str(text).ok()?)));
    catalogue().iter().map(|entry| (entry.schema_name(), entry.schema.clone())).chain(by_hand)
}

/// Every file of a schema as it has to be, by its path under `schemas/`.
///
/// # Errors
/// When a schema cannot be written as JSON.
pub fn files() -> Result<BTreeMap<String, String>, serde_json::Error> {
    let by_hand = BY_HAND.into_iter().map(|(name, text)| Ok((path(name), text.to_owned())));
    let made = catalogue().iter().map(|entry| Ok((path(&entry.schema_name()), text(&entry.schema)?)));
    made.chain(by_hand).collect()
}

/// The files of what is kept for ever: events, which journals hold, and the documents that were written by hand, which people hold.
#[must_use]
pub fn lasting() -> BTreeSet<String> {
    let events = catalogue().iter().filter(|entry| matches!(entry.kind, Kind::Event { .. }));
    events.map(|entry| path(&entry.schema_name())).chain(BY_HAND.into_iter().map(|(name, _)| path(name))).collect()
}

/// The text of `schemas/asyncapi.json`.
///
/// # Errors
/// When the document cannot be written as JSON.
pub fn asyncapi_text() -> Result<String, serde_json::Error> {
    text(&asyncapi::document())
}

/// The file of a schema: `registry/record-deposit.v1.json`.
fn path(schema_name: &str) -> String {
    format!("{schema_name}.json")
}

/// The same text from the same document on every machine and in every build.
fn text(document: &Value) -> Result<String, serde_json::Error> {
    Ok(serde_json::to_string_pretty(&sorted(document))? + "\n")
}

/// Members by name, whichever order the map keeps in this build.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let by_name: BTreeMap<_, _> = members.iter().collect();
            Value::Object(
                by_name.into_iter().map(|(name, member)| (name.clone(), sorted(member))).collect::<Map<_, _>>(),
            )
        }
        Value::Array(items) => items.iter().map(sorted).collect(),
        _ => value.clone(),
    }
}
