//! Commands and queries refuse fields that they do not know, at every depth; readers of events and replies ignore them.

use contracts::{Entry, Kind, Validators, catalogue, examples};
use serde_json::{Value, json};

use crate::walk::{pointers, with};

/// Objects whose members are free, and records that are hashed whole and so stay closed.
const NOT_FIELDS: [&str; 3] = ["/details", "/inputs", "/transcript"];

/// Each example with one more field in one of its objects, and where that is.
fn with_one_more(entry: &Entry) -> Vec<(String, Value)> {
    let example = examples::of(entry).unwrap();
    let objects =
        pointers(example).into_iter().filter(|pointer| example.pointer(pointer).is_some_and(Value::is_object));
    let known = objects.filter(|pointer| !NOT_FIELDS.iter().any(|place| pointer.contains(place)));
    known
        .map(|pointer| (pointer.clone(), with(example, &pointer, |object| object["surplus"] = json!("hush-hush"))))
        .collect()
}

#[test]
fn who_asks_with_an_unknown_field_is_refused() {
    let validators = Validators::published().unwrap();
    let asked = catalogue().iter().filter(|entry| matches!(entry.kind, Kind::Command { .. } | Kind::Query { .. }));
    for entry in asked {
        for (pointer, message) in with_one_more(entry) {
            let fault = validators.check(&entry.schema_name(), &message).unwrap_err();
            assert_eq!(fault.pointer, pointer, "{fault}");
            let without_fields = entry.schema.get("properties").is_none();
            let reason = if without_fields {
                "no field is known to the schema here"
            } else {
                "one field is not known to the schema"
            };
            assert_eq!(fault.reason, reason);
        }
    }
}

#[test]
fn who_reads_an_unknown_field_ignores_it() {
    let validators = Validators::published().unwrap();
    let told = catalogue().iter().filter(|entry| matches!(entry.kind, Kind::Event { .. } | Kind::Reply));
    for entry in told {
        for (pointer, message) in with_one_more(entry) {
            validators.check(&entry.schema_name(), &message).unwrap();
            let read =
                entry.reread(&message).unwrap_or_else(|fault| panic!("{} {pointer}: {fault}", entry.schema_name()));
            assert_eq!(&read, examples::of(entry).unwrap());
        }
    }
}

#[test]
fn what_is_hashed_whole_has_no_room_for_more() {
    let validators = Validators::published().unwrap();
    for (schema, place) in [("drawing/pool-frozen.v1", "/inputs"), ("drawing/lots-drawn.v1", "/transcript/pool")] {
        let example = examples::of(contracts::entry(schema).unwrap()).unwrap();
        let fault = validators.check(schema, &with(example, place, |it| it["surplus"] = json!(1))).unwrap_err();
        assert_eq!(fault.pointer, place);
    }
}
