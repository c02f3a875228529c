//! The places of a JSON value.

use serde_json::Value;

/// Pointers of all values inside, the whole first.
pub(crate) fn pointers(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    walk(value, "", &mut found);
    found
}

fn walk(value: &Value, pointer: &str, found: &mut Vec<String>) {
    found.push(pointer.to_owned());
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                walk(member, &format!("{pointer}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(item, &format!("{pointer}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// The same value with another one at this place.
pub(crate) fn with(value: &Value, pointer: &str, put: impl FnOnce(&mut Value)) -> Value {
    let mut changed = value.clone();
    put(changed.pointer_mut(pointer).unwrap_or_else(|| panic!("nothing at {pointer}")));
    changed
}

/// The same without members that are null: a field that may be missing says the same when it is null.
pub(crate) fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let kept = members.iter().filter(|(_, member)| !member.is_null());
            Value::Object(kept.map(|(name, member)| (name.clone(), without_nulls(member))).collect())
        }
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        _ => value.clone(),
    }
}
