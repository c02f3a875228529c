//! Arrangements for parties without a regional group (AMB-09, guidelines para. 1).

use contracts::Notice;
use contracts::registry::{ArrangementRecorded, RecordArrangement};
use jiff::civil::Date;

use super::Decision;
use super::refusal::{must_be_decided, must_be_known, nothing_changes};
use super::state::State;
use super::status::may_be_bound;

/// The rule.
const RULE: &str = "AMB-09";

/// Records into which group a meeting put the party for the drawing, from the day of its decision; or that it took this back.
///
/// # Errors
/// When the State is no party or has a regional group, without a decision, and when there is nothing to take back.
pub fn record_arrangement(state: &State, command: &RecordArrangement, today: Date) -> Decision {
    must_be_known(state, command.state)?;
    must_be_decided(&command.decision, today)?;
    let RecordArrangement { state: code, regional_group, decision } = command.clone();
    let before = state.arrangement.on(decision.on.0);
    match (regional_group, before.and_then(|arrangement| arrangement.regional_group)) {
        (Some(_), _) => must_need_one(state, command)?,
        (None, Some(_)) => {}
        (None, None) => {
            let sentence = format!("No arrangement for {code} is recorded that could be taken back.");
            return Err(Notice::of(RULE, "no-arrangement", sentence).with("state", code));
        }
    }
    if before.is_some_and(|before| before.regional_group == regional_group && before.decision == decision) {
        return Err(nothing_changes(code));
    }
    Ok(vec![ArrangementRecorded { state: code, regional_group, decision }.into()])
}

fn must_need_one(state: &State, command: &RecordArrangement) -> Result<(), Notice> {
    let (code, on) = (command.state, command.decision.on.0);
    if !may_be_bound(state, treaty::Instrument::Untoc, on) {
        let sentence = format!("{code} was not party to the Convention on {on}; arrangements are made for parties.");
        return Err(Notice::of(RULE, "not-a-party", sentence).with("state", code).with("day", on));
    }
    match state.particulars.on(on).and_then(|particulars| particulars.regional_group) {
        Some(group) => {
            let sentence =
                format!("{code} belongs to a regional group ({group}); arrangements are for parties without one.");
            Err(Notice::of(RULE, "has-a-regional-group", sentence).with("state", code).with("group", group))
        }
        None => Ok(()),
    }
}
