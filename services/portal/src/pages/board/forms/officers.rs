//! Who of the Secretariat looks after reviews.

use contracts::reviews::AssignOfficer;
use treaty::StateCode;

use crate::pages::Frame;
use crate::pages::form::{Fault, Field, Form, Kind, Reading, Values};

/// The longest name of an account.
const LONGEST: u32 = 64;
/// The name under which each State is sent.
const STATE: &str = "pick";

/// Asks who looks after the reviews of these States.
#[must_use]
pub fn officer(frame: &Frame, states: &[StateCode], account: &str) -> Form {
    let form = Form::new("/desk/board/officer", frame.say("officer-title"), frame.say("record"));
    let form = form
        .lead(frame.say("officer-lead").with("count", states.len()).with("states", frame.state_names(states)))
        .back("/desk/board", frame.say("back"))
        .ask(
            Field::new("officer", frame.say("field-officer"), Kind::Line)
                .hint(frame.say("field-officer-hint"))
                .answer(account)
                .at_most(LONGEST)
                .if_any(),
        );
    states.iter().fold(form, |form, state| form.keep(STATE, state))
}

/// Reads it. No account: nobody looks after them.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_officer(values: &Values) -> Result<AssignOfficer, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let states = reading.states(STATE);
    if states.as_ref().is_some_and(Vec::is_empty) {
        reading.fault("officer", "fault-no-review");
    }
    let officer = reading.text_if_any("officer", LONGEST.into());
    let read = states.zip(officer).map(|(states, officer)| AssignOfficer { states, officer });
    reading.finish(read)
}
