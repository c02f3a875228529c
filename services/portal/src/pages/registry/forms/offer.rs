//! Offers to perform more reviews than the limit (para. 29).

use contracts::registry::{RecordOffer, StateFile};
use treaty::StateCode;

use super::{LONGEST_SOURCE, about, source};
use crate::pages::Frame;
use crate::pages::form::{Fault, Field, Form, Kind, Reading, Values};

/// Fewest and most reviews of an offer: more than the three that all may be asked for.
const LIMITS: (u64, u64) = (4, 20);

/// Asks for the offer.
#[must_use]
pub fn offer(frame: &Frame, file: &StateFile) -> Form {
    let most =
        Field::new("most_reviews", frame.say("field-most-reviews"), Kind::Number { least: LIMITS.0, most: LIMITS.1 });
    about(frame, file, "offer", frame.say("offer-title"), frame.say("record"))
        .lead(frame.say("offer-lead"))
        .rule("PR-29")
        .ask(most.hint(frame.say("field-most-reviews-hint")).if_any())
        .ask(Field::new("on", frame.say("field-offered-on"), Kind::Day))
        .ask(source(&frame.texts))
}

/// Reads the offer.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_offer(state: StateCode, values: &Values) -> Result<RecordOffer, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let most_reviews = if values.one("most_reviews").is_some() {
        let number = reading.number("most_reviews", LIMITS.0, LIMITS.1);
        number.and_then(|number| u8::try_from(number).ok()).map(Some)
    } else {
        Some(None)
    };
    let on = reading.day("on");
    let source = reading.text("source", u64::from(LONGEST_SOURCE));
    let read = || Some(RecordOffer { state, most_reviews: most_reviews?, on: on?, source: source? });
    let read = read();
    reading.finish(read)
}
