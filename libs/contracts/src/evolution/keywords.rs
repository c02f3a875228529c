//! Two schemas at one place: the keywords that stand alone.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::Step;

/// What says something to readers only, and what is compared elsewhere.
const ELSEWHERE: [&str; 17] = [
    "$schema",
    "$id",
    "$defs",
    "title",
    "description",
    "examples",
    "default",
    "deprecated",
    "properties",
    "required",
    "items",
    "additionalProperties",
    "oneOf",
    "anyOf",
    "type",
    "enum",
    "const",
];

const LOWER: [&str; 5] = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
const UPPER: [&str; 5] = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];

/// How the keywords at this place changed.
pub(super) fn steps(old: &Map<String, Value>, new: &Map<String, Value>) -> Vec<(String, Step)> {
    let mut steps = sets("type", &types(old), &types(new));
    steps.extend(sets("the list of values", &values(old), &values(new)));
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for name in names.into_iter().filter(|name| !ELSEWHERE.contains(&name.as_str())) {
        steps.extend(compared(name, old.get(name), new.get(name)).into_iter().map(|step| (name.clone(), step)));
    }
    steps
}

/// One keyword: a bound that moved, or any other restriction that came, went or changed.
fn compared(name: &str, old: Option<&Value>, new: Option<&Value>) -> Vec<Step> {
    match (old, new) {
        (old, new) if old == new => Vec::new(),
        (None, _) => vec![Step::Tightened],
        (_, None) => vec![Step::Loosened],
        (Some(old), Some(new)) => {
            moved(name, old, new).map_or_else(|| vec![Step::Tightened, Step::Loosened], |s| vec![s])
        }
    }
}

fn moved(name: &str, old: &Value, new: &Value) -> Option<Step> {
    let raised = new.as_f64()? > old.as_f64()?;
    match (LOWER.contains(&name), UPPER.contains(&name)) {
        (true, _) => Some(if raised { Step::Tightened } else { Step::Loosened }),
        (_, true) => Some(if raised { Step::Loosened } else { Step::Tightened }),
        _ => None,
    }
}

/// A set of allowed things; none allows everything.
type Allowed = Option<BTreeSet<String>>;

fn sets(about: &str, old: &Allowed, new: &Allowed) -> Vec<(String, Step)> {
    let gone = match (old, new) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(old), Some(new)) => !old.is_subset(new),
    };
    let come = match (old, new) {
        (None, _) => false,
        (Some(_), None) => true,
        (Some(old), Some(new)) => !new.is_subset(old),
    };
    let steps = [(gone, Step::Tightened), (come, Step::Loosened)];
    steps.into_iter().filter(|(is, _)| *is).map(|(_, step)| (about.to_owned(), step)).collect()
}

/// The types, an integer being a number too.
fn types(schema: &Map<String, Value>) -> Allowed {
    let named = match schema.get("type")? {
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        one => one.as_str().into_iter().collect::<Vec<_>>(),
    };
    let integer = named.contains(&"number").then_some("integer");
    Some(named.into_iter().chain(integer).map(str::to_owned).collect())
}

fn values(schema: &Map<String, Value>) -> Allowed {
    let several = schema.get("enum").and_then(Value::as_array).map(|all| all.iter().map(Value::to_string).collect());
    several.or_else(|| schema.get("const").map(|one| BTreeSet::from([one.to_string()])))
}
