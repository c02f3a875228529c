//! The catalogue holds together.

use std::collections::BTreeSet;

use contracts::{Kind, SERVICES, Validators, catalogue, entry, subject};

#[test]
fn names_and_aggregates_are_tokens_of_a_subject() {
    for entry in catalogue() {
        assert!(subject::is_token(entry.name), "{} is no token", entry.name);
        assert!(subject::is_token(entry.service), "{} is no token", entry.service);
        if let Kind::Event { aggregate } = entry.kind {
            assert!(subject::is_token(aggregate), "{aggregate} is no token");
        }
    }
}

#[test]
fn schemas_and_subjects_are_unique() {
    let names: BTreeSet<_> = catalogue().iter().map(contracts::Entry::schema_name).collect();
    assert_eq!(names.len(), catalogue().len(), "two messages share a schema");
    let subjects: Vec<_> = catalogue().iter().filter_map(|entry| entry.subject.as_deref()).collect();
    assert_eq!(subjects.iter().collect::<BTreeSet<_>>().len(), subjects.len(), "two messages share a subject");
}

#[test]
fn no_message_takes_the_name_or_the_id_of_a_document() {
    let (mut names, mut ids) = (BTreeSet::new(), BTreeSet::new());
    for (name, document) in contracts::published::documents() {
        assert!(ids.insert(document["$id"].to_string()), "{name}: its id is taken");
        assert!(names.insert(name.clone()), "{name} is taken");
    }
}

#[test]
fn every_reply_is_in_the_catalogue() {
    for request in catalogue() {
        if let Kind::Command { reply } | Kind::Query { reply } = &request.kind {
            let reply = entry(reply).unwrap_or_else(|| panic!("{} has no entry", request.schema_name()));
            assert_eq!(reply.kind, Kind::Reply, "{}", reply.schema_name());
        }
    }
}

#[test]
fn every_message_belongs_to_a_service_or_to_all() {
    for entry in catalogue() {
        let of_all = entry.service == "mechanism" && entry.kind == Kind::Reply;
        assert!(of_all || SERVICES.contains(&entry.service), "{}", entry.schema_name());
    }
}

#[test]
fn every_schema_compiles_and_says_what_it_is() {
    Validators::published().unwrap();
    for entry in catalogue() {
        assert!(!entry.summary().is_empty(), "{} has no description", entry.schema_name());
        let id = format!("urn:mechanism:{}:{}:{}", entry.service, entry.name, entry.version);
        assert_eq!(entry.schema["$id"], id.as_str());
        assert_eq!(entry.schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    }
}

#[test]
fn a_schema_that_nobody_published_is_refused() {
    let fault = Validators::published().unwrap().check("registry/nothing.v1", &serde_json::json!({})).unwrap_err();
    assert_eq!(fault.to_string(), "registry/nothing.v1: at \"\": no such schema is published");
}

#[test]
fn identifiers_of_other_things_are_no_tokens() {
    for text in ["", "a.b", "a*", ">", "a b", "é", &"a".repeat(65)] {
        assert!(!subject::is_token(text), "{text:?}");
    }
}
