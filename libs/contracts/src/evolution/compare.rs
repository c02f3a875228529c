//! Two schemas, place by place.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::keywords;
use super::{Change, Step};

/// Schemas of messages are far flatter; a schema that contains itself ends here.
const DEEPEST: usize = 32;

/// The changes between two documents.
pub(super) fn documents(old: &Value, new: &Value) -> Vec<Change> {
    let mut comparison = Comparison { old_root: old, new_root: new, changes: Vec::new() };
    comparison.schemas("", old, new, 0);
    comparison.changes.sort();
    comparison.changes.dedup();
    comparison.changes
}

struct Comparison<'a> {
    old_root: &'a Value,
    new_root: &'a Value,
    changes: Vec<Change>,
}

impl<'a> Comparison<'a> {
    fn schemas(&mut self, place: &str, old: &'a Value, new: &'a Value, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        let (old, new) = (resolved(self.old_root, old), resolved(self.new_root, new));
        let (Some(old), Some(new)) = (old.as_object(), new.as_object()) else {
            return self.boolean(place, old, new);
        };
        for (about, step) in keywords::steps(old, new) {
            self.add(place, step, about);
        }
        self.fields(place, old, new, depth);
        self.branches(place, old, new, depth);
        for keyword in ["items", "additionalProperties"] {
            self.nested(place, keyword, old, new, depth);
        }
    }

    fn add(&mut self, place: &str, step: Step, about: impl Into<String>) {
        self.changes.push(Change { place: place.to_owned(), step, about: about.into() });
    }

    /// `true` allows everything and `false` nothing.
    fn boolean(&mut self, place: &str, old: &Value, new: &Value) {
        if old != new {
            let tighter = new == &Value::Bool(false) || old == &Value::Bool(true);
            self.add(place, if tighter { Step::Tightened } else { Step::Loosened }, "the value");
        }
    }

    fn fields(&mut self, place: &str, old: &'a Map<String, Value>, new: &'a Map<String, Value>, depth: usize) {
        let (old_fields, new_fields) = (properties(old), properties(new));
        let (old_required, new_required) = (required(old), required(new));
        for name in old_fields.keys().filter(|name| !new_fields.contains_key(*name)) {
            self.add(place, Step::FieldRemoved, *name);
        }
        for name in new_fields.keys().filter(|name| !old_fields.contains_key(*name) && !new_required.contains(*name)) {
            self.add(place, Step::FieldAdded, *name);
        }
        for name in new_required.difference(&old_required) {
            self.add(place, Step::FieldRequired, *name);
        }
        for name in old_required.difference(&new_required).filter(|name| new_fields.contains_key(*name)) {
            self.add(place, Step::Loosened, format!("the presence of {name}"));
        }
        for (name, old) in old_fields {
            if let Some(new) = new_fields.get(name) {
                self.schemas(&format!("{place}/{name}"), old, new, depth + 1);
            }
        }
    }

    fn branches(&mut self, place: &str, old: &'a Map<String, Value>, new: &'a Map<String, Value>, depth: usize) {
        for keyword in ["oneOf", "anyOf"] {
            let (old, new) = (by_mark(old.get(keyword)), by_mark(new.get(keyword)));
            if old.is_empty() != new.is_empty() {
                let step = if new.is_empty() { Step::Loosened } else { Step::Tightened };
                self.add(place, step, keyword);
                continue;
            }
            for mark in old.keys().filter(|mark| !new.contains_key(*mark)) {
                self.add(place, Step::Tightened, format!("the choice without {mark}"));
            }
            for (mark, new) in new {
                match old.get(&mark) {
                    Some(old) => self.schemas(place, old, new, depth + 1),
                    None => self.add(place, Step::Loosened, format!("the choice with {mark}")),
                }
            }
        }
    }

    fn nested(
        &mut self,
        place: &str,
        keyword: &str,
        old: &'a Map<String, Value>,
        new: &'a Map<String, Value>,
        depth: usize,
    ) {
        const EVERYTHING: &Value = &Value::Bool(true);
        let (old, new) = (old.get(keyword).unwrap_or(EVERYTHING), new.get(keyword).unwrap_or(EVERYTHING));
        self.schemas(&format!("{place}/*"), old, new, depth + 1);
    }
}

/// The schema itself, where a reference stands for one of the same document.
fn resolved<'a>(root: &'a Value, schema: &'a Value) -> &'a Value {
    let reference = schema.get("$ref").and_then(Value::as_str).and_then(|text| text.strip_prefix('#'));
    reference.and_then(|pointer| root.pointer(pointer)).unwrap_or(schema)
}

fn properties(schema: &Map<String, Value>) -> BTreeMap<&str, &Value> {
    let fields = schema.get("properties").and_then(Value::as_object);
    fields.into_iter().flatten().map(|(name, field)| (name.as_str(), field)).collect()
}

fn required(schema: &Map<String, Value>) -> BTreeSet<&str> {
    schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The branches of a choice, each by what tells it from the others.
fn by_mark(choice: Option<&Value>) -> BTreeMap<String, &Value> {
    choice.and_then(Value::as_array).into_iter().flatten().map(|branch| (mark(branch), branch)).collect()
}

/// The tag of a variant, or what the branch is.
fn mark(branch: &Value) -> String {
    let mut fields = branch.get("properties").and_then(Value::as_object).into_iter().flatten();
    let tag = fields.find_map(|(_, field)| field.get("const"));
    let own = ["const", "$ref", "enum", "type"].into_iter().find_map(|keyword| branch.get(keyword));
    tag.or(own).map_or_else(|| branch.to_string(), Value::to_string)
}
