//! What a new version of a schema means for those who know the old one.

use contracts::evolution::{Step, changes};
use contracts::{Kind, catalogue, entry};
use serde_json::{Value, json};

const EVENT: Kind = Kind::Event { aggregate: "state" };
const REPLY: Kind = Kind::Reply;

fn command() -> Kind {
    Kind::Command { reply: "mechanism/recorded.v1".to_owned() }
}

fn schema() -> Value {
    json!({
        "type": "object",
        "required": ["state", "on"],
        "properties": {
            "state": { "$ref": "#/$defs/State" },
            "on": { "type": "string", "format": "date" },
            "note": { "type": ["string", "null"], "maxLength": 300 },
            "reviews": { "type": "integer", "minimum": 4, "maximum": 20 },
            "kind": { "enum": ["a", "b"] },
            "lines": { "type": "array", "items": { "type": "object", "properties": { "text": { "type": "string" } } } },
            "ground": { "oneOf": [
                { "type": "object", "properties": { "ground": { "const": "any" }, "text": { "type": "string" } } },
                { "type": "object", "properties": { "ground": { "const": "unable" } } }
            ] }
        },
        "$defs": { "State": { "type": "string", "pattern": "^[A-Z]{3}$" } }
    })
}

/// One change, what it is called, and whether it breaks an event, a command and a reply.
type Case = (&'static str, fn(&mut Value), Step, [bool; 3]);

const CASES: &[Case] = &[
    ("new required field", |s| add_required(s, "why"), Step::FieldRequired, [true, true, false]),
    ("required now", |s| require(s, "note"), Step::FieldRequired, [true, true, false]),
    ("removed field", |s| remove(s, "/properties", "note"), Step::FieldRemoved, [true, true, true]),
    ("new field", |s| s["properties"]["why"] = json!({ "type": "string" }), Step::FieldAdded, [false, false, false]),
    ("no longer required", |s| s["required"] = json!(["state"]), Step::Loosened, [true, false, true]),
    ("null no longer", |s| s["properties"]["note"]["type"] = json!("string"), Step::Tightened, [true, true, false]),
    ("null now", |s| s["properties"]["on"]["type"] = json!(["string", "null"]), Step::Loosened, [true, false, true]),
    ("lower maximum", |s| s["properties"]["reviews"]["maximum"] = json!(10), Step::Tightened, [true, true, false]),
    ("higher maximum", |s| s["properties"]["reviews"]["maximum"] = json!(30), Step::Loosened, [true, false, true]),
    ("higher minimum", |s| s["properties"]["reviews"]["minimum"] = json!(5), Step::Tightened, [true, true, false]),
    ("shorter text", |s| s["properties"]["note"]["maxLength"] = json!(9), Step::Tightened, [true, true, false]),
    ("new format", |s| s["properties"]["note"]["format"] = json!("date"), Step::Tightened, [true, true, false]),
    ("no format", |s| remove(s, "/properties/on", "format"), Step::Loosened, [true, false, true]),
    ("value gone", |s| s["properties"]["kind"]["enum"] = json!(["a"]), Step::Tightened, [true, true, false]),
    ("value added", |s| s["properties"]["kind"]["enum"] = json!(["a", "b", "c"]), Step::Loosened, [true, false, true]),
    ("inside a reference", |s| s["$defs"]["State"]["minLength"] = json!(3), Step::Tightened, [true, true, false]),
    ("inside a list", |s| require_in_items(s), Step::FieldRequired, [true, true, false]),
    (
        "choice gone",
        |s| drop(s["properties"]["ground"]["oneOf"].as_array_mut().unwrap().pop()),
        Step::Tightened,
        [true, true, false],
    ),
    ("closed", |s| s["additionalProperties"] = json!(false), Step::Tightened, [true, true, false]),
];

fn remove(schema: &mut Value, place: &str, member: &str) {
    schema.pointer_mut(place).and_then(Value::as_object_mut).unwrap().remove(member).unwrap();
}

fn require(schema: &mut Value, name: &str) {
    schema["required"].as_array_mut().unwrap().push(json!(name));
}

fn add_required(schema: &mut Value, name: &str) {
    schema["properties"][name] = json!({ "type": "string" });
    require(schema, name);
}

fn require_in_items(schema: &mut Value) {
    schema["properties"]["lines"]["items"]["required"] = json!(["text"]);
}

#[test]
fn each_kind_of_change_is_named_and_weighed() {
    for (case, change, step, breaks) in CASES {
        let (old, mut new) = (schema(), schema());
        change(&mut new);
        let [found] = &changes(&old, &new)[..] else { panic!("{case}: {:?}", changes(&old, &new)) };
        assert_eq!(found.step, *step, "{case}: {found}");
        let found_breaks = [EVENT, command(), REPLY].map(|kind| found.breaks(&kind));
        assert_eq!(found_breaks, *breaks, "{case}: {found}");
    }
}

#[test]
fn a_pattern_that_changed_is_both_tighter_and_looser() {
    let (old, mut new) = (schema(), schema());
    new["$defs"]["State"]["pattern"] = json!("^[A-Z]{2}$");
    let steps: Vec<_> = changes(&old, &new).into_iter().map(|change| (change.place, change.step)).collect();
    assert_eq!(steps, [("/state".to_owned(), Step::Tightened), ("/state".to_owned(), Step::Loosened)]);
}

#[test]
fn texts_for_readers_are_no_change() {
    let (old, mut new) = (schema(), schema());
    new["description"] = json!("Better words.");
    new["properties"]["on"]["description"] = json!("The day.");
    assert_eq!(changes(&old, &new), []);
}

#[test]
fn a_change_is_a_sentence() {
    let (old, mut new) = (schema(), schema());
    add_required(&mut new, "why");
    assert_eq!(changes(&old, &new)[0].to_string(), "\"\": why must now be there");
}

#[test]
fn every_message_is_compatible_with_itself_and_with_no_other() {
    for entry in catalogue() {
        assert_eq!(changes(&entry.schema, &entry.schema), [], "{}", entry.schema_name());
    }
    let [old, new] =
        ["registry/opt-out-recorded.v1", "registry/offer-recorded.v1"].map(|name| &entry(name).unwrap().schema);
    assert!(changes(old, new).iter().any(|change| change.breaks(&EVENT)));
}
