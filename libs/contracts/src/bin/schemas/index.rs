//! The index: which schema is frozen, and as what.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// How far a schema is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum State {
    /// Still follows the types.
    Draft,
    /// Never changes.
    Published,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Line {
    pub(crate) sha256: String,
    pub(crate) state: State,
}

/// `schemas/index.json`: every file of a schema, by its path there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Index(pub(crate) BTreeMap<String, Line>);

impl Index {
    /// The index of these files; what was published stays so.
    pub(crate) fn following(&self, files: &BTreeMap<String, String>) -> Self {
        let line = |path: &String, text: &String| Line {
            sha256: sha256(text),
            state: self.0.get(path).map_or(State::Draft, |line| line.state),
        };
        Self(files.iter().map(|(path, text)| (path.clone(), line(path, text))).collect())
    }

    /// The same files, with these published as well.
    pub(crate) fn publishing(mut self, which: impl Fn(&str) -> bool) -> Self {
        let published = self.0.iter_mut().filter(|(path, _)| which(path));
        published.for_each(|(_, line)| line.state = State::Published);
        self
    }

    pub(crate) fn published(&self) -> impl Iterator<Item = (&String, &Line)> {
        self.0.iter().filter(|(_, line)| line.state == State::Published)
    }
}

pub(crate) fn sha256(text: &str) -> String {
    hex::encode(Sha256::digest(text.as_bytes()))
}
