//! Whether a service can do its work, and if not, what it waits for.

use std::collections::BTreeMap;
use std::sync::Arc;

use tokio::sync::watch;

/// A part of a service that can be well or not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Publishing the journal.
    Relay,
    /// Following another service.
    Following(String),
    /// Firing deadlines.
    Deadlines,
    /// Answering requests.
    Endpoints,
    /// A door of the service's own, such as HTTP.
    Door(&'static str),
}

impl std::fmt::Display for Part {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Relay => out.write_str("publishing the journal"),
            Self::Following(source) => write!(out, "following {source}"),
            Self::Deadlines => out.write_str("deadlines"),
            Self::Endpoints => out.write_str("answering requests"),
            Self::Door(name) => out.write_str(name),
        }
    }
}

type Parts = BTreeMap<Part, Result<(), String>>;

/// How the parts of a service are. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Health {
    parts: Arc<watch::Sender<Parts>>,
}

impl Default for Health {
    fn default() -> Self {
        Self { parts: Arc::new(watch::Sender::new(Parts::new())) }
    }
}

impl Health {
    /// Says that a part exists and is not yet ready.
    pub fn expect(&self, part: Part) {
        self.set(part, &Err("starting".to_owned()));
    }

    /// Says that a part is well.
    pub fn well(&self, part: Part) {
        self.set(part, &Ok(()));
    }

    /// Says how far a part has come on its way to be well for the first time; one that is well stays so.
    pub fn on_the_way(&self, part: Part, how_far: impl Into<String>) {
        if self.parts.borrow().get(&part).is_some_and(Result::is_err) {
            self.unwell(part, how_far);
        }
    }

    /// Says that a part is not well, and why.
    pub fn unwell(&self, part: Part, why: impl Into<String>) {
        self.set(part, &Err(why.into()));
    }

    fn set(&self, part: Part, state: &Result<(), String>) {
        self.parts.send_if_modified(|parts| {
            let before = parts.insert(part, state.clone());
            before.as_ref() != Some(state)
        });
    }

    /// What is not well, with the reason.
    #[must_use]
    pub fn complaints(&self) -> Vec<(Part, String)> {
        let parts = self.parts.borrow();
        parts.iter().filter_map(|(part, state)| Some((part.clone(), state.clone().err()?))).collect()
    }

    /// Waits until every part is well.
    pub async fn ready(&self) {
        let mut parts = self.parts.subscribe();
        // The sender is this very value.
        drop(parts.wait_for(|parts| !parts.is_empty() && parts.values().all(Result::is_ok)).await);
    }
}
