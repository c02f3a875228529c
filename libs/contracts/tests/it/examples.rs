//! The examples are messages, and the types lose nothing of them.

use contracts::constructive_dialogue::ConstructiveDialogueEvent;
use contracts::{EventSet, Kind};
use contracts::{
    Validators, catalogue, drawing::DrawingEvent, examples, notices::NoticesEvent, registry::RegistryEvent,
};
use serde_json::json;

#[test]
fn every_message_has_an_example_and_every_example_a_message() {
    for entry in catalogue() {
        assert!(examples::of(entry).is_some(), "{} has no example", entry.schema_name());
    }
    assert_eq!(examples::names().count(), catalogue().len(), "an example belongs to no message");
}

#[test]
fn an_example_is_valid_and_written_again_as_it_was() {
    let validators = Validators::published().unwrap();
    for entry in catalogue() {
        let example = examples::of(entry).unwrap();
        validators.check(&entry.schema_name(), example).unwrap();
        assert_eq!(&entry.reread(example).unwrap(), example, "{}", entry.schema_name());
    }
}

#[test]
fn the_sets_of_events_read_their_own_and_no_other() {
    for entry in catalogue() {
        let example = examples::of(entry).unwrap().clone();
        let of_registry = RegistryEvent::from_value(entry.name, entry.version, example.clone()).unwrap();
        let of_drawing = DrawingEvent::from_value(entry.name, entry.version, example.clone()).unwrap();
        let of_dialogues = ConstructiveDialogueEvent::from_value(entry.name, entry.version, example.clone()).unwrap();
        let of_notices = NoticesEvent::from_value(entry.name, entry.version, example.clone()).unwrap();
        let is_event = matches!(entry.kind, Kind::Event { .. });
        assert_eq!(of_registry.is_some(), is_event && entry.service == "registry", "{}", entry.schema_name());
        assert_eq!(of_drawing.is_some(), is_event && entry.service == "drawing", "{}", entry.schema_name());
        let own = is_event && entry.service == "constructive-dialogue";
        assert_eq!(of_dialogues.is_some(), own, "{}", entry.schema_name());
        assert_eq!(of_notices.is_some(), is_event && entry.service == "notices", "{}", entry.schema_name());
        let written = of_registry.map(|event| (event.name(), event.to_value().unwrap()));
        let written = written.or(of_drawing.map(|event| (event.name(), event.to_value().unwrap())));
        let written = written.or(of_dialogues.map(|event| (event.name(), event.to_value().unwrap())));
        let written = written.or(of_notices.map(|event| (event.name(), event.to_value().unwrap())));
        assert!(written.is_none_or(|written| written == (entry.name, example)));
    }
}

#[test]
fn a_later_version_of_an_event_is_not_taken_for_this_one() {
    let event = RegistryEvent::from_value("opt-in-recorded", 2, json!({})).unwrap();
    assert!(event.is_none());
}

#[test]
fn an_event_that_cannot_be_read_says_so_without_quoting_it() {
    let fault = RegistryEvent::from_value("opt-in-recorded", 1, json!({ "state": "hush-hush" })).unwrap_err();
    assert_eq!(
        fault.to_string(),
        "the event opt-in-recorded cannot be read: it is not version 1 as this program knows it"
    );
}
