//! An address that has changed: said by whoever has the account, and put in its place by the Secretariat.

use contracts::notices::AccountLine;

use super::accounts::purpose;
use crate::http::moved::Said;
use crate::pages::Frame;
use crate::pages::constructive_dialogue::forms::read_email;
use crate::pages::form::{Fault, Field, Form, Kind, Reading, Values};

/// The longest answers.
const LINE: u32 = 200;
const ADDRESS: u32 = 254;

/// Asks who somebody is, and which address takes the place of which.
#[must_use]
pub fn say(frame: &Frame) -> Form {
    let line = |name, key: &str, most| Field::new(name, frame.say(key), Kind::Line).at_most(most);
    Form::new("/link/moved", frame.say("moved-title"), frame.say("moved-submit"))
        .lead(frame.say("moved-lead"))
        .will(frame.say("will-ask-moved"))
        .will(frame.say("will-forget-moved"))
        .rule("GL-7")
        .back("/link", frame.say("back"))
        .ask(line("contact_name", "account-name", LINE))
        .ask(line("whose", "moved-whose", LINE).hint(frame.say("moved-whose-hint")))
        .ask(line("before", "moved-before", ADDRESS))
        .ask(line("email", "moved-now", ADDRESS))
}

/// Reads it.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_say(values: &Values) -> Result<Said, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let (name, whose) = (reading.text("contact_name", LINE.into()), reading.text("whose", LINE.into()));
    let (before, now) = (reading.text("before", ADDRESS.into()), read_email(&mut reading));
    let read = || Some(Said { name: name?, whose: whose?, before: before?, now: now? });
    let read = read();
    reading.finish(read)
}

/// Asks the Secretariat for the new address of an account; it is there already where its person said so.
#[must_use]
pub fn put(frame: &Frame, account: &AccountLine, said: Option<&Said>) -> Form {
    let contact = &account.contact;
    let lead = frame.say("account-about").with("name", &contact.name).with("purpose", purpose(frame, account));
    let email = Field::new("email", frame.say("moved-now"), Kind::Line).at_most(ADDRESS);
    let action = format!("/desk/accounts/{}/address", contact.contact);
    Form::new(action, frame.say("moved-put"), frame.say("moved-put"))
        .lead(lead)
        .will(frame.say("will-put-address").with("address", contact.address.as_str()))
        .will(frame.say("will-put-address-know"))
        .rule("GL-7")
        .back("/desk/accounts", frame.say("back"))
        .ask(match said {
            Some(said) => email.answer(&said.now),
            None => email,
        })
}

/// Reads it.
///
/// # Errors
/// What is wrong with it.
pub fn read_put(values: &Values) -> Result<String, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let address = read_email(&mut reading);
    reading.finish(address)
}
