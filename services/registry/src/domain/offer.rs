//! Offers to perform more than three reviews (para. 29).

use contracts::Notice;
use contracts::registry::{OfferRecorded, RecordOffer};
use jiff::civil::Date;
use treaty::Instrument;

use super::Decision;
use super::opt_out::is_out;
use super::refusal::{must_be_known, must_have_happened, must_name_its_source, nothing_changes};
use super::state::State;
use super::status::may_be_bound;

/// The rule: more than three only voluntarily.
const RULE: &str = "PR-29ii";

/// The most reviews that a State performs without an offer.
const LIMIT: u8 = 3;

/// The most that a message can carry.
const MOST: u8 = 20;

/// Records an offer from its day on, or that it was taken back.
///
/// # Errors
/// When the State is no party, when the offer is no more than what is owed, and when nothing changes.
pub fn record_offer(state: &State, command: &RecordOffer, today: Date) -> Decision {
    must_be_known(state, command.state)?;
    must_name_its_source(&command.source)?;
    must_have_happened(command.on.0, today)?;
    let RecordOffer { state: code, most_reviews, on, source } = command.clone();
    let before = state.offer.on(on.0).copied().flatten();
    match most_reviews {
        Some(most) => may_offer(state, command, most)?,
        None if before.is_none() => {
            let sentence = format!("No offer of {code} is recorded that could be taken back.");
            return Err(Notice::of(RULE, "no-offer", sentence).with("state", code));
        }
        None => {}
    }
    if before == most_reviews {
        return Err(nothing_changes(code));
    }
    Ok(vec![OfferRecorded { state: code, most_reviews, on, source }.into()])
}

fn may_offer(state: &State, command: &RecordOffer, most: u8) -> Result<(), Notice> {
    let (code, on) = (command.state, command.on.0);
    if most <= LIMIT || MOST < most {
        let sentence = format!("An offer is for more than {LIMIT} reviews and at most {MOST}; {most} is not.");
        return Err(Notice::of(RULE, "no-real-offer", sentence).with("limit", LIMIT).with("most", MOST));
    }
    if !may_be_bound(state, Instrument::Untoc, on) {
        let sentence = format!("{code} was not party to the Convention on {on}; reviews are performed by parties.");
        return Err(Notice::of(RULE, "not-a-party", sentence).with("state", code).with("day", on));
    }
    if is_out(state, on) {
        let sentence = "The Holy See takes no part on that day, so it reviews nobody.";
        return Err(Notice::of("R9/1-fn2", "opted-out", sentence).with("state", code).with("day", on));
    }
    Ok(())
}
