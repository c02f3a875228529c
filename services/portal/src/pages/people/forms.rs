//! The forms about people: for each command its questions, and how the answers are read.

mod duties;
mod leaving;
mod profile;
mod public;
mod returning;

pub use duties::{change_duties, read_change_duties};
pub use leaving::{let_leave, read_let_leave, what_leaving_does};
pub use profile::{profile, read_profile};
pub use public::{public_contact, read_public_contact};
pub use returning::{approve, invite_again, looked_at, read_return, return_profile};

use treaty::{Instrument, InstrumentSet};

use crate::pages::Frame;
use crate::pages::form::{Choice, Field, Kind, Reading};

/// The longest line of text.
pub(super) const LINE: u32 = 200;
/// The longest telephone number.
pub(super) const PHONE: u32 = 50;

/// The question for the instruments in which somebody is an expert.
fn expertise(frame: &Frame, known: InstrumentSet) -> Field {
    let choices = Instrument::ALL.map(|one| Choice::new(one, frame.texts.treaty(one))).to_vec();
    let mut field = Field::new("instruments", frame.say("person-expertise"), Kind::Any(choices));
    field.values = known.iter().map(|one| one.code().to_owned()).collect();
    field.hint(frame.say("person-expertise-hint")).if_any()
}

/// Any of the four instruments.
pub(super) fn read_expertise(reading: &mut Reading<'_>) -> Option<InstrumentSet> {
    let read: Result<InstrumentSet, _> =
        reading.values().all("instruments").into_iter().map(str::parse::<Instrument>).collect();
    if read.is_err() {
        reading.fault("instruments", "fault-choice");
    }
    read.ok()
}
