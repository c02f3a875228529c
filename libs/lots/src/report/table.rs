//! CSV, and one line for one outcome.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::record::{Assignment, Transcript};

/// The pairings as CSV (RFC 4180), one line for each assignment.
#[must_use]
pub fn pairings(transcript: &Transcript) -> String {
    let groups: BTreeMap<_, _> = transcript.groups.iter().map(|g| (g.state, g.group)).collect();
    let mut csv = String::from("group,state_under_review,reviewer,slot,kind,instruments\r\n");
    for a in &transcript.assignments {
        let group = groups.get(&a.state_under_review).copied().unwrap_or(0);
        let (slot, kind) = (a.slot.code(), a.kind.code());
        // Writing to a String cannot fail.
        let _ = write!(csv, "{group},{},{},{slot},{kind},{}\r\n", a.state_under_review, a.reviewer, a.instruments);
    }
    csv
}

/// An outcome in one line: `FRA<DEU(same-region,main,UNTOC+TIP);…`, sorted.
#[must_use]
pub fn outcome_line(assignments: &[Assignment]) -> String {
    let mut entries: Vec<String> = assignments
        .iter()
        .map(|a| {
            format!("{}<{}({},{},{})", a.state_under_review, a.reviewer, a.slot.code(), a.kind.code(), a.instruments)
        })
        .collect();
    entries.sort_unstable();
    entries.join(";")
}
