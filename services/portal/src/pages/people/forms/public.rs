//! What everybody may see of a State: its institution and functional mailbox, or nothing (AMB-05).

use contracts::registry::{ChoosePublicContact, People, PublicContact};

use super::super::Whose;
use super::{LINE, on_behalf, read_mandate};
use crate::pages::Frame;
use crate::pages::constructive_dialogue::forms::read_email;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};

/// Asks for it.
#[must_use]
pub fn public_contact(frame: &Frame, whose: Whose, people: &People) -> Form {
    let choices = vec![
        Choice::new("nothing", frame.say("public-choose-nothing")),
        Choice::new("institution", frame.say("public-choose-institution")),
    ];
    let chosen = if people.public.is_some() { "institution" } else { "nothing" };
    let mut institution = Field::new("institution", frame.say("field-institution"), Kind::Line).at_most(LINE).if_any();
    let mut mailbox = Field::new("email", frame.say("field-mailbox"), Kind::Line)
        .at_most(254)
        .hint(frame.say("field-mailbox-hint"))
        .if_any();
    if let Some(contact) = &people.public {
        institution = institution.answer(&contact.institution);
        mailbox = mailbox.answer(&contact.mailbox);
    }
    let state = frame.names.name(&whose.state);
    let form = Form::new(whose.at("/people/public"), frame.say("public-contact-title"), frame.say("record"))
        .lead(frame.say("public-contact-lead").with("state", state))
        .rule("AMB-05")
        .will(frame.say("will-public-everybody"))
        .will(frame.say("will-public-no-person"))
        .will(frame.say("will-public-back"))
        .keep("version", people.version)
        .ask(Field::new("public", frame.say("public-question"), Kind::One(choices)).answer(chosen))
        .ask(institution)
        .ask(mailbox);
    on_behalf(frame, whose, form).back(whose.at("/people"), frame.say("back"))
}

/// Reads it.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_public_contact(whose: Whose, values: &Values) -> Result<ChoosePublicContact, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let public = reading.choice("public", &[("nothing", false), ("institution", true)]);
    let contact = match public {
        Some(true) => {
            let (institution, mailbox) = (reading.text("institution", LINE.into()), read_email(&mut reading));
            institution.zip(mailbox).map(|(institution, mailbox)| Some(PublicContact { institution, mailbox }))
        }
        Some(false) => Some(None),
        None => None,
    };
    let both = contact.zip(read_mandate(&mut reading, whose));
    reading.finish(both.map(|(contact, mandate)| ChoosePublicContact { state: whose.state, contact, mandate }))
}
