//! One example of every message, for readers and for tests.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value;

use crate::Entry;

const TEXTS: [(&str, &str); 6] = [
    ("mechanism", include_str!("../examples/mechanism.json")),
    ("registry", include_str!("../examples/registry.json")),
    ("drawing", include_str!("../examples/drawing.json")),
    ("reviews", include_str!("../examples/reviews.json")),
    ("constructive-dialogue", include_str!("../examples/constructive-dialogue.json")),
    ("notices", include_str!("../examples/notices.json")),
];

static BY_SERVICE: LazyLock<BTreeMap<&str, BTreeMap<String, Value>>> = LazyLock::new(|| {
    // A test reads every one of them, so that none goes missing here.
    TEXTS.into_iter().filter_map(|(service, text)| Some((service, serde_json::from_str(text).ok()?))).collect()
});

/// The example of a message.
#[must_use]
pub fn of(entry: &Entry) -> Option<&'static Value> {
    BY_SERVICE.get(entry.service)?.get(entry.name)
}

/// The services and names of all messages that have an example.
pub fn names() -> impl Iterator<Item = (&'static str, &'static str)> {
    BY_SERVICE.iter().flat_map(|(service, examples)| examples.keys().map(move |name| (*service, name.as_str())))
}
