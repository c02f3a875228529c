//! Inviting a permanent mission, a chair, or a member of the Bureau.

use contracts::notices::Purpose;
use treaty::Language;

use super::{languages, line};
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};

/// Whom to invite, and as what.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// The e-mail address.
    pub address: String,
    /// The name.
    pub name: String,
    /// The language of the letter.
    pub language: Language,
    /// As what.
    pub purpose: Purpose,
}

/// Asks whom to invite.
#[must_use]
pub fn invite(frame: &Frame) -> Form {
    let purposes = vec![
        Choice::new("mission", frame.say("person-mission")),
        Choice::new("bureau", frame.say("person-bureau")),
        Choice::new("chair", frame.say("person-chair")),
    ];
    Form::new("/desk/dialogues/invite", frame.say("invite-title"), frame.say("invite-submit"))
        .lead(frame.say("invite-lead"))
        .back("/desk/dialogues", frame.say("back"))
        .ask(Field::new("purpose", frame.say("field-invited-as"), Kind::One(purposes)))
        .ask(
            Field::state("state", frame.say("field-mission-state"), &frame.names)
                .hint(frame.say("field-mission-state-hint"))
                .if_any(),
        )
        .ask(line("name", frame.say("field-invited-name")).at_most(120))
        .ask(line("email", frame.say("field-email")).at_most(254))
        .ask(
            Field::new("language", frame.say("field-letters-language"), Kind::List(languages(frame)))
                .answer(frame.texts.language().name()),
        )
}

/// Reads whom to invite; a mission needs its State.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_invite(values: &Values) -> Result<Invitation, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let purpose = read_purpose(&mut reading);
    let name = reading.text("name", 120);
    let address = super::apply::read_email(&mut reading);
    let language = reading.parsed("language", "fault-choice");
    let read = || Some(Invitation { address: address?, name: name?, language: language?, purpose: purpose? });
    let read = read();
    reading.finish(read)
}

fn read_purpose(reading: &mut Reading<'_>) -> Option<Purpose> {
    match reading.choice("purpose", &[("mission", 0), ("bureau", 1), ("chair", 2)])? {
        0 => reading.state("state").map(|state| Purpose::Mission { state }),
        1 => Some(Purpose::Bureau),
        _ => Some(Purpose::Chair),
    }
}
