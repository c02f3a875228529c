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

use super::Whose;
use crate::pages::Frame;
use crate::pages::form::{Choice, Field, Form, Kind, Reading, mandate};
use crate::text::Sentence;

/// The longest line of text.
pub(super) const LINE: u32 = 200;
/// The longest telephone number.
pub(super) const PHONE: u32 = 50;

/// The longest reference of a mandate.
const MANDATE: u32 = 100;

/// The form with the question for the State's written mandate, where the Secretariat acts on its behalf (para. 48).
fn on_behalf(frame: &Frame, whose: Whose, form: Form) -> Form {
    if !whose.desk {
        return form;
    }
    mandate::ask(frame, form.will(will_show(frame, whose)), MANDATE, frame.say("people-mandate-hint"))
}

/// That it is shown who did it, and by which mandate.
fn will_show(frame: &Frame, whose: Whose) -> Sentence {
    frame.say("will-on-behalf").with("state", frame.names.name(&whose.state))
}

/// The State's written mandate: whoever acts for the own State is not asked for one.
#[expect(clippy::option_option, reason = "that there is none is an answer; a fault is none")]
fn read_mandate(reading: &mut Reading<'_>, whose: Whose) -> Option<Option<String>> {
    mandate::read(reading, whose.desk, MANDATE)
}

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
