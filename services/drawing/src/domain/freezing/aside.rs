//! Reviews in which a meeting departed from the regions of para. 28 (AMB-13).
//!
//! The engine lets stand only what the lot could have drawn. A review that departs from it is therefore not part of a further
//! drawing: its State is not under review there, and its reviewing States count it as a review performed, so that their loads
//! and the bar to mutual reviews hold. The result of that drawing is joined with it again.

use contracts::Notice;
use lots::record::{Ended, Inputs};
use treaty::StateCode;

use crate::domain::pairings::Pairings;

/// Sets aside the reviews that the engine cannot let stand.
pub(super) fn set_aside(inputs: &mut Inputs, pairings: &Pairings) -> Result<(), Notice> {
    for state in pairings.exceptions() {
        let before = pairings.reviewers(state).len();
        let now = inputs.standing.assignments.iter().filter(|a| a.state_under_review == state).count();
        // When it is the exception itself that goes, the others may be in their places again.
        if now < before && fits(inputs, state) {
            continue;
        }
        if now < before {
            return Err(exception_stands(state));
        }
        one(inputs, state)?;
    }
    Ok(())
}

fn fits(inputs: &Inputs, state: StateCode) -> bool {
    let mut alone = inputs.clone();
    alone.standing.assignments.retain(|a| a.state_under_review == state);
    alone.standing.ended.clear();
    alone.check().is_ok()
}

fn one(inputs: &mut Inputs, state: StateCode) -> Result<(), Notice> {
    let standing = &mut inputs.standing;
    let entry = inputs.pool.states.iter_mut().find(|entry| entry.state == state);
    match entry {
        Some(entry) if entry.reviewer => entry.under_review = false,
        // A signatory has no other part in the drawing than to be reviewed.
        _ => return Err(exception_stands(state)),
    }
    standing.groups.retain(|group| group.state != state);
    let mut ended: Vec<Ended> = Vec::new();
    standing.assignments.retain(|a| {
        if a.state_under_review == state {
            ended.push(Ended { reviewer: a.reviewer, state_under_review: state, counts: true });
        }
        a.state_under_review != state
    });
    let replaced = |e: &Ended| {
        ended.iter().any(|new| (new.state_under_review, new.reviewer) == (e.state_under_review, e.reviewer))
    };
    standing.ended.retain(|e| !replaced(e));
    standing.ended.extend(ended);
    standing.ended.sort_by_key(|e| (e.state_under_review, e.reviewer));
    Ok(())
}

fn exception_stands(state: StateCode) -> Notice {
    let sentence = format!(
        "A meeting gave {state} a reviewing State of another region than the lot would; its other reviewing States can be changed by \
         decision of a meeting only, as long as that exception stands."
    );
    Notice::of("AMB-13", "exception-stands", sentence).with("state", state)
}
