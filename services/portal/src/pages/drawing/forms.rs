//! What the Secretariat does about the drawing: for each command its questions, and how the answers are read.

mod consultations;
mod freeze;
mod hold;
mod meetings;
mod override_form;
mod redraws;

pub use consultations::{close_consultation, consultation, read_close_consultation, read_consultation};
pub use freeze::{confirm_freeze, freeze, open_questions, read_freeze, read_preview};
pub use hold::{abandon, hold, read_abandon, read_hold, read_room_value, read_strike, room_value, strike};
pub use meetings::{cancel_meeting, move_meeting, read_cancel, read_move, read_schedule, schedule};
pub use override_form::{consent, override_reviewer, read_consent, read_override};
pub use redraws::{decide, read_decide, read_redraw, read_withdraw, redraw, withdraw};

use contracts::drawing::DrawingResult;

use super::pairings::Pairings;
use crate::pages::Frame;
use crate::pages::form::{Choice, Field, Kind};
use crate::text::Sentence;

/// The longest reason, note or title.
const LONGEST_REASON: u32 = 300;
const LONGEST_TITLE: u32 = 200;
const LONGEST_WORDS: u32 = 1000;

/// A State under review of the result that stands.
fn reviewed(frame: &Frame, result: &DrawingResult) -> Field {
    let pairings = Pairings::of(result);
    let choices =
        pairings.iter().map(|review| Choice::new(review.state, format!("{} ({})", review.name, review.state)));
    Field::new("state_under_review", frame.say("state-under-review"), Kind::List(choices.collect()))
}

/// A State of the pool that stands.
fn pool_state(name: &'static str, label: Sentence, result: &DrawingResult) -> Field {
    Field::state(name, label, &crate::pages::Names::of_pool(&result.states))
}
