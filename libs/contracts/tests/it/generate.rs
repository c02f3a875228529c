//! Values that a schema allows.

use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;
use proptest::string::string_regex;
use serde_json::{Map, Value, json};

/// Long texts and lists say nothing that short ones do not.
const LONGEST: u64 = 12;

/// Values of this document; where it refers to another document, the part of the example that stands there.
pub(crate) fn values(document: &Value) -> BoxedStrategy<Value> {
    of(document, document)
}

fn of(root: &Value, schema: &Value) -> BoxedStrategy<Value> {
    if let Some(reference) = schema["$ref"].as_str() {
        return referred(root, reference);
    }
    if let Some(value) = schema.get("const") {
        return Just(value.clone()).boxed();
    }
    if let Some(values) = schema["enum"].as_array() {
        return select(values.clone()).boxed();
    }
    if let Some(branches) = schema["oneOf"].as_array().or(schema["anyOf"].as_array()) {
        return Union::new(branches.iter().map(|branch| of(root, branch))).boxed();
    }
    match &schema["type"] {
        Value::Array(types) => Union::new(types.iter().map(|one| typed(root, schema, one.as_str().unwrap()))).boxed(),
        one => typed(root, schema, one.as_str().unwrap_or_else(|| panic!("no type: {schema}"))),
    }
}

/// What some types demand beyond their schemas: days that exist, instruments in their order, rules of the catalogue.
fn referred(root: &Value, reference: &str) -> BoxedStrategy<Value> {
    let name = reference.strip_prefix("#/$defs/").unwrap_or_else(|| panic!("{reference} leads outside"));
    match name {
        "Day" => day().prop_map(Value::from).boxed(),
        "Instant" => {
            (day(), 0..24_u8, 0..60_u8).prop_map(|(day, h, m)| json!(format!("{day}T{h:02}:{m:02}:30Z"))).boxed()
        }
        "Deposit" => prop_oneof![day(), Just("unknown".to_owned()), "20[0-9]{2}"].prop_map(Value::from).boxed(),
        "Rule" => select(vec![json!("PR-28d"), json!("AMB-09"), json!("R10/1-6iii")]).boxed(),
        "InstrumentSet" => proptest::sample::subsequence(vec!["UNTOC", "TIP", "SOM", "FIREARMS"], 0..=4)
            .prop_map(|codes| json!(codes))
            .boxed(),
        "InputsDocument" => Just(example("drawing/pool-frozen.v1", "inputs")).boxed(),
        "TranscriptDocument" => Just(example("drawing/lots-drawn.v1", "transcript")).boxed(),
        _ => of(root, &root["$defs"][name]),
    }
}

fn day() -> impl Strategy<Value = String> {
    (2000..2100_u16, 1..=12_u8, 1..=28_u8).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}"))
}

fn example(schema: &str, member: &str) -> Value {
    contracts::examples::of(contracts::entry(schema).unwrap()).unwrap()[member].clone()
}

fn typed(root: &Value, schema: &Value, kind: &str) -> BoxedStrategy<Value> {
    let number = |keyword: &str, otherwise: u64| schema[keyword].as_u64().unwrap_or(otherwise);
    match kind {
        "null" => Just(Value::Null).boxed(),
        "boolean" => any::<bool>().prop_map(Value::from).boxed(),
        "integer" => (number("minimum", 0)..=number("maximum", 1 << 40)).prop_map(Value::from).boxed(),
        "number" => (-1.0e6..1.0e6_f64).prop_map(Value::from).boxed(),
        "string" => text(schema, number("minLength", 0), number("maxLength", LONGEST)),
        "array" => {
            let least = number("minItems", 0);
            let most = number("maxItems", 3).min(3).max(least);
            let items = of(root, &schema["items"]);
            prop::collection::vec(items, usize::try_from(least).unwrap()..=usize::try_from(most).unwrap())
                .prop_map(Value::from)
                .boxed()
        }
        "object" => object(root, schema),
        other => panic!("{other} is no type"),
    }
}

/// A UUID of version 7 (RFC 9562).
const UUID: &str = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

fn text(schema: &Value, least: u64, most: u64) -> BoxedStrategy<Value> {
    if schema["format"] == "uuid" {
        return string_regex(UUID).unwrap().prop_map(Value::from).boxed();
    }
    let any = format!("\\PC{{{least},{}}}", most.min(LONGEST).max(least));
    let pattern = schema["pattern"].as_str().map(|pattern| pattern.trim_start_matches('^').trim_end_matches('$'));
    string_regex(pattern.unwrap_or(&any)).unwrap().prop_map(Value::from).boxed()
}

fn object(root: &Value, schema: &Value) -> BoxedStrategy<Value> {
    let Some(fields) = schema["properties"].as_object() else { return free(root, schema) };
    let required = |name: &str| schema["required"].as_array().is_some_and(|all| all.iter().any(|one| one == name));
    let members = fields.iter().fold(Just(Map::new()).boxed(), |so_far, (name, field)| {
        let (value, name) = (of(root, field), name.clone());
        let member = if required(&name) { value.prop_map(Some).boxed() } else { prop::option::of(value).boxed() };
        (so_far, member)
            .prop_map(move |(mut members, member)| {
                members.extend(member.map(|value| (name.clone(), value)));
                members
            })
            .boxed()
    });
    members.prop_map(Value::Object).boxed()
}

/// An object whose members have names of their own.
fn free(root: &Value, schema: &Value) -> BoxedStrategy<Value> {
    if !schema["additionalProperties"].is_object() {
        return Just(json!({})).boxed();
    }
    let members = prop::collection::vec(("[a-z_]{1,8}", of(root, &schema["additionalProperties"])), 0..3);
    members.prop_map(|members| Value::Object(members.into_iter().collect())).boxed()
}
