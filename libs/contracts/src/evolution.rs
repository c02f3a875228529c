//! What changed between two versions of a schema, and for whom that breaks something.
//!
//! A published version never changes, so this decides nothing alone: it names what a new version means for those who know
//! the old one.

mod compare;
mod keywords;

use std::fmt;

use serde_json::Value;

use crate::Kind;

/// In which way a place of a schema changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// A field that may be there.
    FieldAdded,
    /// A field that must be there and need not have been.
    FieldRequired,
    /// A field that is gone.
    FieldRemoved,
    /// Values that were allowed are not.
    Tightened,
    /// Values are allowed that were not.
    Loosened,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// Where in the messages: `/purpose/requests`.
    pub place: String,
    /// In which way.
    pub step: Step,
    /// What it is about: `maximum`, or the field's name.
    pub about: String,
}

impl Change {
    /// Whether it breaks what was written before, or those who wrote or read it by the old version.
    ///
    /// A request is read by its owner, who must go on understanding older askers. An event stays in the journals and is read by
    /// older and newer programs alike. A reply is read by those who asked, who may be older.
    #[must_use]
    pub fn breaks(&self, kind: &Kind) -> bool {
        let (asked, told) = match kind {
            Kind::Command { .. } | Kind::Query { .. } => (true, false),
            Kind::Event { .. } => (true, true),
            Kind::Reply => (false, true),
        };
        match self.step {
            Step::FieldAdded => false,
            Step::FieldRemoved => true,
            // Older writers.
            Step::FieldRequired | Step::Tightened => asked,
            // Older readers.
            Step::Loosened => told,
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, about, .. } = self;
        match self.step {
            Step::FieldAdded => write!(out, "\"{place}\": {about} is a new field"),
            Step::FieldRequired => write!(out, "\"{place}\": {about} must now be there"),
            Step::FieldRemoved => write!(out, "\"{place}\": {about} is gone"),
            Step::Tightened => write!(out, "\"{place}\": {about} now refuses values that were allowed"),
            Step::Loosened => write!(out, "\"{place}\": {about} now allows values that were refused"),
        }
    }
}

/// Everything that changed from one schema to another, texts for readers aside.
#[must_use]
pub fn changes(old: &Value, new: &Value) -> Vec<Change> {
    compare::documents(old, new)
}
