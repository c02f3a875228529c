//! The `AsyncAPI` document is one, and leaves nothing out.

use std::path::Path;

use contracts::{Kind, asyncapi, catalogue, examples};
use serde_json::{Value, json};

use crate::walk::pointers;

const OFFICIAL: &str = include_str!("../asyncapi/3.0.0.json");

fn faults(document: &Value) -> Vec<String> {
    let official: Value = serde_json::from_str(OFFICIAL).unwrap();
    let validator = jsonschema::options().should_validate_formats(true).build(&official).unwrap();
    validator.iter_errors(document).map(|fault| format!("{}: {}", fault.instance_path(), fault.masked())).collect()
}

#[test]
fn the_document_is_asyncapi_3() {
    assert_eq!(faults(&asyncapi::document()), Vec::<String>::new());
}

#[test]
fn the_official_schema_finds_what_is_wrong() {
    let without_action = |document: &mut Value| {
        let operation = &mut document["operations"]["registry.receive.record-deposit"];
        assert_eq!(operation["action"], "receive");
        operation.as_object_mut().unwrap().remove("action");
    };
    let misspelt = |document: &mut Value| document["channels"]["cmd.registry.record-deposit"]["adress"] = json!("x");
    for spoil in [&without_action as &dyn Fn(&mut Value), &misspelt] {
        let mut document = asyncapi::document();
        spoil(&mut document);
        assert!(!faults(&document).is_empty());
    }
}

#[test]
fn every_reference_leads_somewhere() {
    let document = asyncapi::document();
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas");
    let mut count = 0;
    for pointer in pointers(&document) {
        let Some(reference) = document.pointer(&pointer).and_then(|value| value["$ref"].as_str()) else { continue };
        count += 1;
        match reference.strip_prefix('#') {
            Some(inside) => assert!(document.pointer(inside).is_some(), "{pointer}: {reference}"),
            None => assert!(schemas.join(reference).is_file(), "{pointer}: {reference}"),
        }
    }
    assert!(count > catalogue().len() * 4, "only {count} references");
}

#[test]
fn every_message_has_its_channel_and_operation() {
    let document = asyncapi::document();
    for entry in catalogue() {
        let (action, address) = match (&entry.kind, &entry.subject) {
            (Kind::Event { aggregate }, Some(subject)) => ("send", subject.replace('*', &format!("{{{aggregate}}}"))),
            (_, Some(subject)) => ("receive", subject.clone()),
            (_, None) => continue,
        };
        let operation = &document["operations"][format!("{}.{action}.{}", entry.service, entry.name)];
        let channel = document.pointer(&operation["channel"]["$ref"].as_str().unwrap()[1..]).unwrap();
        assert_eq!(channel["address"], address.as_str());
        let key = format!("{}.{}.v{}", entry.service, entry.name, entry.version);
        assert!(channel["messages"].get(&key).is_some(), "{key}");
        assert_eq!(operation.get("reply").is_some(), action == "receive");
        let stream = channel["x-jetstream"]["stream"].as_str();
        assert_eq!(stream.is_some(), action == "send", "{key}");
    }
}

#[test]
fn a_reply_is_what_the_request_promises_or_a_notice() {
    let document = asyncapi::document();
    let channel = &document["channels"]["reply.query.registry.states"];
    assert_eq!(channel["address"], Value::Null);
    let names: Vec<_> = channel["messages"].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(names, ["mechanism.notice.v1", "registry.states-reply.v1"]);
}

#[test]
fn examples_are_shown() {
    let document = asyncapi::document();
    let deposit = contracts::entry("registry/record-deposit.v1").unwrap();
    let shown = &document["components"]["messages"]["registry.record-deposit.v1"]["examples"][0]["payload"];
    assert_eq!(Some(shown), examples::of(deposit));
}
