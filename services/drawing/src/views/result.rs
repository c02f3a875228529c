//! Who reviews whom.

use std::collections::BTreeSet;

use ::lots::record::{Assignment, Kind, Pool, SlotKind, YearlyGroup};
use contracts::Notice;
use contracts::drawing::{AssignmentLine, DrawingResult, GroupLine, PoolLine, Signatories, Slot};
use treaty::StateCode;

use super::lots::{self, Lot};
use super::overview;
use super::preview::pool_line;
use crate::domain::{Cycle, Drawing, Pairings};

/// The result of a drawing, or the one that stands when none is named.
///
/// # Errors
/// A [`Notice`] when there is no such drawing.
pub fn result(cycle: &Cycle, number: Option<u32>) -> Result<DrawingResult, Notice> {
    let Some(number) = number.or(cycle.pairings().map(Pairings::drawing)) else { return Ok(nothing()) };
    let drawing = find(cycle, number)?;
    let mut result = DrawingResult {
        drawing: Some(overview::drawing(drawing)),
        meeting: drawing.meeting.and_then(|m| cycle.meeting(m)).map(|m| overview::meeting(cycle, m)),
        void: drawing.is_void(),
        ..nothing()
    };
    match cycle.pairings().filter(|pairings| pairings.drawing() == number) {
        Some(pairings) => standing(&mut result, pairings),
        None => as_drawn(&mut result, drawing),
    }
    if drawing.readings.signatories == Signatories::OutsideTheGroups {
        let signatory = |line: &PoolLine| line.under_review && !line.reviewer;
        let outside: BTreeSet<StateCode> = result.states.iter().filter(|l| signatory(l)).map(|l| l.state).collect();
        result.groups.retain(|line| !outside.contains(&line.state));
    }
    Ok(result)
}

/// The drawing of this number.
pub(super) fn find(cycle: &Cycle, number: u32) -> Result<&Drawing, Notice> {
    cycle.drawing(number).ok_or_else(|| {
        Notice::plain("no-such-drawing", format!("There is no drawing {number}.")).with("drawing", number)
    })
}

fn nothing() -> DrawingResult {
    DrawingResult {
        drawing: None,
        meeting: None,
        void: false,
        states: Vec::new(),
        groups: Vec::new(),
        assignments: Vec::new(),
        overrides: Vec::new(),
    }
}

/// The result that stands, with what meetings changed since.
fn standing(result: &mut DrawingResult, pairings: &Pairings) {
    result.states = by_name(pairings.pool());
    result.groups = pairings.standing().groups.iter().map(group_line).collect();
    let drawn = lots::in_order(pairings.transcript());
    result.assignments = as_it_stands(&drawn, pairings);
    result.overrides = pairings.overrides().to_vec();
}

/// The lots as drawn; where a meeting put another State in the place since, that State with the lot of the place. Reviews that the
/// drawing did not concern come last.
fn as_it_stands(drawn: &[Lot], pairings: &Pairings) -> Vec<AssignmentLine> {
    let mut left: Vec<Assignment> = pairings.standing().assignments.clone();
    let mut lines = Vec::new();
    for lot in drawn {
        let now = in_place_of(&lot.assignment, pairings);
        if let Some(at) = left.iter().position(|a| (a.state_under_review, a.reviewer) == now) {
            lines.push(line(lot.number, &left.remove(at), lot.standing, pairings));
        }
    }
    let after = u32::try_from(drawn.len()).unwrap_or(u32::MAX);
    let rest = left.iter().zip(after.saturating_add(1)..);
    lines.extend(rest.map(|(assignment, number)| line(number, assignment, true, pairings)));
    lines
}

/// Who holds the place now that this assignment was drawn for.
fn in_place_of(drawn: &Assignment, pairings: &Pairings) -> (StateCode, StateCode) {
    let mut pair = (drawn.state_under_review, drawn.reviewer);
    for change in pairings.overrides() {
        if pair == (change.state_under_review, change.replaced) {
            pair.1 = change.reviewer;
        }
    }
    pair
}

fn line(lot: u32, a: &Assignment, standing: bool, pairings: &Pairings) -> AssignmentLine {
    let by_decision = pairings.is_by_decision(a.state_under_review, a.reviewer);
    AssignmentLine { by_decision, ..assignment_line(lot, a, standing) }
}

fn as_drawn(result: &mut DrawingResult, drawing: &Drawing) {
    let Some(transcript) = drawing.transcript() else {
        result.states = drawing.inputs.as_ref().map(|inputs| by_name(&inputs.pool)).unwrap_or_default();
        return;
    };
    result.states = by_name(&transcript.pool);
    result.groups = transcript.groups.iter().map(group_line).collect();
    let lots = lots::in_order(transcript);
    result.assignments = lots.iter().map(|lot| assignment_line(lot.number, &lot.assignment, lot.standing)).collect();
}

fn by_name(pool: &Pool) -> Vec<PoolLine> {
    let mut lines: Vec<PoolLine> = pool.states.iter().map(pool_line).collect();
    lines.sort_by(|one, other| (&one.name, one.state).cmp(&(&other.name, other.state)));
    lines
}

fn group_line(group: &YearlyGroup) -> GroupLine {
    GroupLine { state: group.state, group: u8::try_from(group.group).unwrap_or(u8::MAX) }
}

fn assignment_line(lot: u32, a: &Assignment, standing: bool) -> AssignmentLine {
    AssignmentLine {
        lot,
        state_under_review: a.state_under_review,
        reviewer: a.reviewer,
        slot: match a.slot {
            SlotKind::SameRegion => Slot::SameRegion,
            SlotKind::OtherRegion => Slot::OtherRegion,
        },
        additional: a.kind == Kind::Additional,
        instruments: a.instruments,
        standing,
        by_decision: false,
    }
}
