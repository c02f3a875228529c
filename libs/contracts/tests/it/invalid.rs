//! An invalid message is refused with its place and a reason, and the reason keeps what was typed to itself.

use contracts::{Entry, Invalid, Validators, catalogue, entry, examples};
use serde_json::{Value, json};

use crate::walk::{pointers, with};

const SECRET: &str = "hush-hush";

fn check(schema: &str, message: &Value) -> Result<(), Invalid> {
    Validators::published().unwrap().check(schema, message)
}

/// Each example with one of its texts, numbers and so on replaced.
fn with_one_leaf(entry: &Entry, leaf: &Value) -> Vec<(String, Value)> {
    let example = examples::of(entry).unwrap();
    let leaves = pointers(example)
        .into_iter()
        .filter(|pointer| example.pointer(pointer).is_some_and(|value| !value.is_object() && !value.is_array()));
    leaves.map(|pointer| (pointer.clone(), with(example, &pointer, |value| *value = leaf.clone()))).collect()
}

#[test]
fn a_value_of_another_type_is_refused_at_its_place() {
    for entry in catalogue() {
        for (pointer, message) in with_one_leaf(entry, &json!([SECRET])) {
            let fault = check(&entry.schema_name(), &message).unwrap_err();
            // A wrong tag fits no variant, which is said of the whole.
            assert!(pointer.starts_with(&fault.pointer), "{fault} instead of {pointer}");
            assert!(!fault.reason.is_empty() && !fault.to_string().contains(SECRET), "{fault}");
        }
    }
}

#[test]
fn no_reason_quotes_a_text() {
    let long = json!(SECRET.repeat(200));
    let refused = catalogue().iter().flat_map(|entry| {
        let messages = with_one_leaf(entry, &long);
        messages.into_iter().filter_map(|(_, message)| check(&entry.schema_name(), &message).err()).collect::<Vec<_>>()
    });
    let mut count = 0;
    for fault in refused {
        assert!(!fault.to_string().contains(SECRET), "{fault}");
        count += 1;
    }
    assert!(count > 300, "only {count} texts were refused");
}

fn refusal(schema: &str, place: &str, value: &Value) -> String {
    let example = examples::of(entry(schema).unwrap()).unwrap();
    check(schema, &with(example, place, |it| *it = value.clone())).unwrap_err().to_string()
}

#[test]
fn places_and_reasons_are_exact() {
    let cases = [
        ("registry/record-offer.v1", "/most_reviews", json!(3), "value is less than the minimum of 4"),
        ("registry/record-deposit.v1", "/deposit", json!("27 May 2004"), "value does not match"),
        ("registry/record-opt-out.v1", "/from", json!("2020-02-30"), "value is not a \"date\""),
        ("registry/record-deposit.v1", "/source", json!(""), "value is shorter than 1 character"),
        ("drawing/preview-pool.v1", "/purpose/requests/1", json!(-1), "value is less than the minimum of 0"),
        ("drawing/freeze-pool.v1", "/purpose/joining/0/group", json!(4), "value is greater than the maximum of 3"),
    ];
    for (schema, place, value, reason) in cases {
        let refusal = refusal(schema, place, &value);
        assert!(refusal.starts_with(&format!("{schema}: at \"{place}\": {reason}")), "{refusal}");
    }
}

#[test]
fn what_is_missing_is_named() {
    let fault = check("drawing/move-meeting.v1", &json!({ "meeting": 1, "on": "2020-11-18" })).unwrap_err();
    assert_eq!(fault.to_string(), "drawing/move-meeting.v1: at \"\": \"reason\" is a required property");
}

#[test]
fn numbers_that_the_types_cannot_hold_are_refused() {
    for value in [json!(4_294_967_296_u64), json!(-1), json!(1.5)] {
        let refusal = refusal("drawing/draw-lots.v1", "/drawing", &value);
        assert!(refusal.starts_with("drawing/draw-lots.v1: at \"/drawing\""), "{refusal}");
    }
    let past_exact = json!(9_007_199_254_740_992_u64);
    assert!(refusal("mechanism/recorded.v1", "/version", &past_exact).contains("/version"));
}
