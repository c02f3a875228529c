//! One's own passkeys.

use askama::Template;

use super::own::password;
use super::sessions::device;
use crate::http::passkeys::PasskeyLine;
use crate::http::proof::Lacking;
use crate::pages::Frame;
use crate::pages::form::Form;
use crate::text::Sentence;

/// What there is, and making another.
#[derive(Debug, Template)]
#[template(path = "session/passkeys.html")]
pub struct PasskeysPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Where the pages on one's way in lie.
    pub base: &'a str,
    /// The passkeys.
    pub passkeys: &'a [PasskeyLine],
    /// Whether there can be any: browsers bind them to a name.
    pub possible: bool,
    /// What is still to be shown before one is made.
    pub lacking: Option<Lacking>,
    /// For how many minutes a link shows it.
    pub minutes: u8,
    /// Why the one that was to be made was not.
    pub fault: Option<Sentence>,
}

impl PasskeysPage<'_> {
    fn device(&self, line: &PasskeyLine) -> String {
        device(self.frame, line.device())
    }

    fn needs_password(&self) -> bool {
        self.lacking == Some(Lacking::Password)
    }

    fn needs_link(&self) -> bool {
        self.lacking == Some(Lacking::Link)
    }

    fn come_in_again(&self) -> Sentence {
        come_in_again(self.frame, self.minutes)
    }
}

/// What somebody does who has to come in again first.
pub(crate) fn come_in_again(frame: &Frame, minutes: u8) -> Sentence {
    frame.say(key_of_coming_in_again(frame)).with("most", minutes)
}

/// Which sentence says so: the Secretariat comes in by the operator's link.
pub(crate) fn key_of_coming_in_again(frame: &Frame) -> &'static str {
    if frame.at_desk() { "desk-come-in-again" } else { "account-come-in-again" }
}

/// Asks whether a passkey is removed, and for the password where there is one.
#[must_use]
pub fn remove(frame: &Frame, base: &str, line: &PasskeyLine, with_password: bool) -> Form {
    let action = format!("{base}/passkeys/{}/remove", line.id);
    let on = frame.say("passkeys-one").with("device", device(frame, line.device()));
    let form = Form::new(action, frame.say("passkeys-remove"), frame.say("passkeys-remove-submit"))
        .lead(on)
        .will(frame.say("will-remove-passkey"))
        .back(format!("{base}/passkeys"), frame.say("back"));
    password(frame, form, with_password)
}
