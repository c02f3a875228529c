//! The Holy See, which may decide to take no part (resolution 9/1, footnote 2). Its treaty obligations stay as they are.

use contracts::Notice;
use contracts::registry::{OptInRecorded, OptOutRecorded, RecordOptIn, RecordOptOut};
use jiff::civil::Date;
use treaty::StateCode;

use super::Decision;
use super::refusal::must_be_known;
use super::state::State;

/// The rule.
const RULE: &str = "R9/1-fn2";

/// The code of the Holy See.
const HOLY_SEE: Option<StateCode> = StateCode::from_letters(*b"VAT");

/// Records that the Holy See takes no part from a day on.
///
/// # Errors
/// For every other State, without who told it, and when it takes no part already.
pub fn record_opt_out(state: &State, command: &RecordOptOut, _today: Date) -> Decision {
    must_be_the_holy_see(state, command.state, &command.told_by)?;
    let RecordOptOut { state: code, from, told_by } = command.clone();
    if is_out(state, from.0) {
        let sentence = format!("On {from} the Holy See takes no part already.");
        return Err(Notice::of(RULE, "already-opted-out", sentence).with("day", from));
    }
    Ok(vec![OptOutRecorded { state: code, from, told_by }.into()])
}

/// Records that the Holy See takes part again from a day on; it enters at the next draw.
///
/// # Errors
/// For every other State, without who told it, and when it takes part already.
pub fn record_opt_in(state: &State, command: &RecordOptIn, _today: Date) -> Decision {
    must_be_the_holy_see(state, command.state, &command.told_by)?;
    let RecordOptIn { state: code, from, told_by } = command.clone();
    if !is_out(state, from.0) {
        let sentence = format!("On {from} the Holy See takes part already.");
        return Err(Notice::of(RULE, "not-opted-out", sentence).with("day", from));
    }
    Ok(vec![OptInRecorded { state: code, from, told_by }.into()])
}

/// Whether it takes no part on the day.
pub(super) fn is_out(state: &State, on: Date) -> bool {
    state.opt_out.on(on).copied().unwrap_or(false)
}

fn must_be_the_holy_see(state: &State, code: StateCode, told_by: &str) -> Result<(), Notice> {
    if Some(code) != HOLY_SEE {
        let sentence = format!("Only the Holy See may decide to take no part; {code} may not.");
        return Err(Notice::of(RULE, "only-the-holy-see-may-opt-out", sentence).with("state", code));
    }
    if told_by.trim().is_empty() {
        return Err(Notice::of(RULE, "nobody-told", "Say who told the Secretariat, and how."));
    }
    must_be_known(state, code)
}
