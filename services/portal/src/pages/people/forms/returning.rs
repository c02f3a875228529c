//! What the Secretariat does about a profile: approve it, ask back, or send another link.

use contracts::registry::{PersonLine, ReturnProfile};

use crate::pages::Frame;
use crate::pages::form::{Fault, Field, Form, Kind, Reading, Values};

/// The longest question.
const QUESTION: u32 = 1_000;

fn about(frame: &Frame, line: &PersonLine, what: &str, (title, submit): (&str, &str), name: &str) -> Form {
    let action = format!("/desk/people/{}/{what}?state={}", line.person, line.state);
    let form = Form::new(action, frame.say(title).with("name", name), frame.say(submit)).rule("GL-7");
    form.back("/desk/people", frame.say("back"))
}

/// By what a form remembers which profile was looked at.
const PROFILE: &str = "profile";

/// Which profile was looked at.
///
/// # Errors
/// Where the form does not say.
pub fn looked_at(values: &Values) -> Result<u32, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let profile = reading.parsed(PROFILE, "fault-choice");
    reading.finish(profile)
}

/// Asks whether a profile is approved.
#[must_use]
pub fn approve(frame: &Frame, line: &PersonLine, name: &str) -> Form {
    let form = about(frame, line, "approve", ("approve-title", "people-approve"), name).keep(PROFILE, line.handed_in);
    form.will(frame.say("will-approve-access")).will(frame.say("will-approve-directory"))
}

/// Asks whether another link is sent.
#[must_use]
pub fn invite_again(frame: &Frame, line: &PersonLine, name: &str) -> Form {
    about(frame, line, "invite", ("invite-again-title", "accounts-renew"), name).will(frame.say("will-renew-account"))
}

/// Asks what is to be cleared up.
#[must_use]
pub fn return_profile(frame: &Frame, line: &PersonLine, name: &str) -> Form {
    about(frame, line, "return", ("ask-person-title", "ask-person-submit"), name)
        .lead(frame.say("ask-person-lead"))
        .will(frame.say("will-return-person"))
        .will(frame.say("will-return-seen"))
        .keep(PROFILE, line.handed_in)
        .ask(Field::new("reason", frame.say("ask-person-question"), Kind::Lines).at_most(QUESTION))
}

/// Reads it.
///
/// # Errors
/// What is wrong with the answer.
pub fn read_return(line: &PersonLine, values: &Values) -> Result<ReturnProfile, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let (reason, profile) = (reading.text("reason", QUESTION.into()), reading.parsed(PROFILE, "fault-choice"));
    let both = reason.zip(profile);
    reading.finish(both.map(|(reason, profile)| ReturnProfile {
        state: line.state,
        person: line.person,
        profile,
        reason,
    }))
}
