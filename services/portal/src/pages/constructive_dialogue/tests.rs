//! What the tests of these pages begin with.

use contracts::Day;
use serde::de::DeserializeOwned;
use treaty::Language;

use crate::pages::{Frame, Names, Place};
use crate::text::Texts;

/// The example of this message.
pub(super) fn example<T: DeserializeOwned>(name: &str) -> T {
    let entry = contracts::entry(&format!("constructive-dialogue/{name}.v1")).expect("a message");
    let example = contracts::examples::of(entry).expect("an example");
    serde_json::from_value(example.clone()).expect("an example of this type")
}

/// The frame of the public on a day in 2026.
pub(super) fn frame(language: Language) -> Frame {
    Frame {
        texts: Texts::of(language),
        place: Place::default(),
        person: None,
        csrf: String::new(),
        today: "2026-11-29".parse::<Day>().expect("a day"),
        notes: Vec::new(),
        own: None,
        names: Names::default().into(),
    }
}
