//! A State's history, line by line.

use std::collections::BTreeMap;

use contracts::EventSet;
use contracts::registry::{HistoryLine, RegistryEvent};
use jiff::Timestamp;
use serde_json::Value;

/// The event as a line of the history. Its details are the fields of the event; a field within a field is `decision.body`.
#[must_use]
pub fn line(event: &RegistryEvent, recorded_at: Timestamp) -> HistoryLine {
    let mut details = BTreeMap::new();
    if let Ok(Value::Object(fields)) = event.to_value() {
        for (name, value) in &fields {
            describe(name, value, &mut details);
        }
    }
    HistoryLine { recorded_at: recorded_at.into(), event: event.name().to_owned(), details }
}

/// What is empty is left out.
fn describe(name: &str, value: &Value, details: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(fields) => {
            for (inner, value) in fields {
                describe(&format!("{name}.{inner}"), value, details);
            }
        }
        Value::Array(items) if items.is_empty() => {}
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(text).collect();
            details.insert(name.to_owned(), items.join("; "));
        }
        Value::Null => {}
        plain => {
            details.insert(name.to_owned(), text(plain));
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
