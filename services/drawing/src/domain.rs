//! What may be decided about the drawing, and what follows from it. Pure: no clock, no bus, no database, no randomness but
//! the secret that is handed in.
//!
//! There is one [`Cycle`]: its meetings, its drawings, the requests to draw again. A function for every command looks at it
//! and answers with events, or with a [`contracts::Notice`] that names the rule. The lots themselves are drawn by [`lots`].

pub mod ceremony;
pub mod consents;
pub mod consultations;
mod cycle;
mod engine;
pub mod freezing;
pub mod meetings;
pub mod overrides;
mod pairings;
mod pool;
mod readings;
pub mod requests;
pub mod settling;
pub mod waiting;
mod words;

pub use cycle::{Consent, Consultation, Cycle, Drawing, Meeting, Request, RoomValue, Stage, Struck};
pub(crate) use engine::fault;
pub use pairings::Pairings;
pub use participation::{Signatory, States as Known};

use contracts::Notice;
use contracts::drawing::DrawingEvent;

/// What a command leads to: events, or the reason why not.
pub type Decided = Result<Vec<DrawingEvent>, Notice>;

/// The number that the first of these events gives to something new: a meeting, a drawing or a request.
#[must_use]
pub fn number_given(events: &[DrawingEvent]) -> Option<u32> {
    match events.first()? {
        DrawingEvent::MeetingScheduled(e) => Some(e.meeting),
        DrawingEvent::PoolFrozen(e) => Some(e.drawing),
        DrawingEvent::RedrawRequested(e) => Some(e.request),
        _ => None,
    }
}
