//! A drawing after some of its lots have been shown.

use ::lots::chances::after;
use ::lots::problem::{Problem, State};
use ::lots::record::{Assignment, Kind, Numbered};

/// The problem in which these lots stand.
pub(super) fn reveal<'a>(numbered: &Numbered, shown: impl Iterator<Item = &'a Assignment>) -> Problem {
    let mut left = numbered.problem.clone();
    for assignment in shown {
        let Some((slot, reviewer)) = place(numbered, &left, assignment).zip(numbered.state(assignment.reviewer)) else {
            continue;
        };
        match assignment.kind {
            Kind::Main => left = main_shown(&left, slot, reviewer),
            Kind::Additional => additional_shown(&mut left, slot, reviewer, assignment.instruments.bits()),
        }
    }
    left
}

fn main_shown(problem: &Problem, slot: usize, reviewer: State) -> Problem {
    let mut left = after(problem, &[(slot, reviewer)].into());
    // The two reviewing States of a State without a region are listed in the order of their groups: after the first, the second
    // comes from a later one.
    if let Some(twin) = problem.slots[slot].twin.filter(|&twin| slot < twin && problem.slots[twin].kept.is_none()) {
        let group = problem.group[reviewer];
        left.slots[twin].groups.retain(|&later| later > group);
    }
    left
}

fn additional_shown(left: &mut Problem, slot: usize, reviewer: State, instruments: u8) {
    let (states, state) = (left.states(), left.slots[slot].under_review);
    if let Some(kept) = &mut left.slots[slot].kept {
        kept.covered |= instruments;
    }
    left.most[reviewer] = left.most[reviewer].saturating_sub(1);
    left.least[reviewer] = left.least[reviewer].saturating_sub(1);
    left.may[reviewer * states + state] = false;
    left.may[state * states + reviewer] = false;
    left.additional[state] = left.additional[state].saturating_sub(1);
}

/// The slot of an assignment that is shown next.
pub(super) fn place(numbered: &Numbered, left: &Problem, assignment: &Assignment) -> Option<usize> {
    let state = numbered.state(assignment.state_under_review)?;
    let group = left.group[numbered.state(assignment.reviewer)?];
    let same_region = assignment.slot == ::lots::record::SlotKind::SameRegion;
    let of = |&at: &usize| left.slots[at].under_review == state && left.slots[at].same_region == same_region;
    let holds = |at: &usize| match (assignment.kind, left.slots[*at].kept) {
        (Kind::Main, kept) => kept.is_none(),
        // Beside a State without a region, the group tells which of its two it completes.
        (Kind::Additional, Some(kept)) => left.slots[*at].twin.is_none() || left.group[kept.main] == group,
        (Kind::Additional, None) => false,
    };
    (0..left.slots.len()).filter(of).find(holds)
}
