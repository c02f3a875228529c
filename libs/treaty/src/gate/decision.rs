//! Decisions of the Conference.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The reference of a decision of the Conference: the only thing that overrides paragraph 10.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DecisionReference(String);

impl DecisionReference {
    /// The reference, such as `decision 11/2`.
    ///
    /// # Errors
    /// When it is blank.
    pub fn new(reference: &str) -> Result<Self, NoReference> {
        let reference = reference.trim();
        if reference.is_empty() { Err(NoReference) } else { Ok(Self(reference.to_owned())) }
    }
}

impl fmt::Display for DecisionReference {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(&self.0)
    }
}

/// An override without a decision behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("only a decision of the Conference lets a group advance; give its reference")]
pub struct NoReference;

impl TryFrom<String> for DecisionReference {
    type Error = NoReference;

    fn try_from(reference: String) -> Result<Self, Self::Error> {
        Self::new(&reference)
    }
}

impl From<DecisionReference> for String {
    fn from(reference: DecisionReference) -> Self {
        reference.0
    }
}
