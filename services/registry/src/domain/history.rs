//! A State's history, line by line.

use std::collections::BTreeMap;

use contracts::EventSet as _;
use contracts::registry::{HistoryLine, RegistryEvent};
use serde_json::Value;

use super::record::Line;
use super::state::State;

/// Who reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Anybody: what was recorded, when, and by which rule.
    Public,
    /// The Secretariat: also who told it, and how.
    Secretariat,
}

/// What the public is not told: who told the Secretariat, and who pays.
const PRIVATE: [&str; 3] = ["source", "told_by", "funding"];

/// All that was recorded of the State, oldest first. Nothing is left out; what was struck says so.
#[must_use]
pub fn history(state: &State, audience: Audience) -> Vec<HistoryLine> {
    state.record.lines().iter().map(|line| told(line, audience)).collect()
}

/// The entry as a line of the history. Its details are the fields of the event; a field within a field is `decision.body`.
fn told(line: &Line, audience: Audience) -> HistoryLine {
    let mut details = BTreeMap::new();
    if let Ok(Value::Object(fields)) = line.event.to_value() {
        let may_see = |name: &String| audience == Audience::Secretariat || !PRIVATE.contains(&name.as_str());
        for (name, value) in fields.iter().filter(|(name, _)| may_see(name)) {
            describe(name, value, &mut details);
        }
    }
    HistoryLine {
        number: line.number,
        recorded_at: line.recorded_at.into(),
        event: line.event.name().to_owned(),
        details,
        rule: rule(&line.event).and_then(|id| id.parse().ok()),
        struck_by: line.struck_by,
    }
}

/// The rule of the Mechanism by which such an entry counts.
const fn rule(event: &RegistryEvent) -> Option<&'static str> {
    match event {
        RegistryEvent::DepositRecorded(_)
        | RegistryEvent::DepositCorrected(_)
        | RegistryEvent::InstrumentEnteredIntoForce(_)
        | RegistryEvent::DenunciationRecorded(_)
        | RegistryEvent::DenunciationWithdrawn(_) => Some("PR-9i"),
        RegistryEvent::SignatureRecorded(_)
        | RegistryEvent::SignatureCorrected(_)
        | RegistryEvent::VoluntaryReviewDeclared(_) => Some("PR-52i"),
        RegistryEvent::UncacStatusRecorded(_) => Some("T1-a"),
        RegistryEvent::OptOutRecorded(_) | RegistryEvent::OptInRecorded(_) => Some("R9/1-fn2"),
        RegistryEvent::ArrangementRecorded(_) => Some("AMB-09"),
        RegistryEvent::OfferRecorded(_) => Some("PR-29ii"),
        // The others stand in no State's stream.
        _ => None,
    }
}

/// What is empty is left out.
fn describe(name: &str, value: &Value, details: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(fields) => {
            for (inner, value) in fields {
                describe(&format!("{name}.{inner}"), value, details);
            }
        }
        Value::Array(items) if items.is_empty() => {}
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(text).collect();
            details.insert(name.to_owned(), items.join("; "));
        }
        Value::Null => {}
        plain => {
            details.insert(name.to_owned(), text(plain));
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
