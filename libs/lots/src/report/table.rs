//! CSV, and one line for one outcome.

use std::fmt::Write as _;

use crate::chances::{Chance, Chances};
use crate::problem::State;
use crate::record::{Assignment, Kind, Numbered, SlotKind, Transcript};
use crate::report::{group_cell, yearly_groups};

/// The pairings as CSV (RFC 4180), one line for each assignment.
#[must_use]
pub fn pairings(transcript: &Transcript) -> String {
    let groups = yearly_groups(transcript);
    let mut csv = String::from("group,state_under_review,reviewer,slot,kind,instruments\r\n");
    for a in &transcript.assignments {
        let group = group_cell(&groups, a.state_under_review);
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

/// The chances of every candidate for every place as CSV (RFC 4180). An empty candidate means that nobody is needed.
#[must_use]
pub fn chances(numbered: &Numbered, chances: &Chances) -> String {
    let mut csv = String::from("state_under_review,slot,kind,candidate,chance,standard_error\r\n");
    for (slot, place) in numbered.problem.slots.iter().zip(&chances.slots) {
        let slot_kind = if slot.same_region { SlotKind::SameRegion } else { SlotKind::OtherRegion };
        let mut line = |kind: Kind, candidate: Option<State>, chance: &Chance| {
            let (state, slot, kind) = (numbered.code(slot.under_review), slot_kind.code(), kind.code());
            let candidate = candidate.map_or_else(String::new, |state| numbered.code(state).to_string());
            // Writing to a String cannot fail.
            let _ = write!(csv, "{state},{slot},{kind},{candidate},{:.6},{:.6}\r\n", chance.value, chance.error);
        };
        place.main.iter().for_each(|(state, chance)| line(Kind::Main, Some(*state), chance));
        place.additional.iter().for_each(|(state, chance)| line(Kind::Additional, *state, chance));
    }
    csv
}
