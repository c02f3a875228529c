//! Signing in by a link that works once.

mod accounts;

use askama::Template;

use crate::pages::Frame;
use crate::text::Sentence;

pub use accounts::{AccountsPage, account_form};

/// How to get in: nobody chooses a password, the operator hands out a link.
#[derive(Debug, Template)]
#[template(path = "session/sign_in.html")]
pub struct SignInPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Whether a link was tried that no longer works.
    pub spent: bool,
}

/// Asks for one press of a button, so that a preview of the link in a mail does not use it up.
#[derive(Debug, Template)]
#[template(path = "session/confirm.html")]
pub struct ConfirmSignInPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The token of the link; worthless once sent.
    pub token: String,
}

/// Coming back by a private link: pressing a button, or asking for another.
#[derive(Debug, Template)]
#[template(path = "session/enter.html")]
pub struct EnterPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// What stands at the end of the link.
    pub token: Option<String>,
    /// Whether another was asked for.
    pub asked: bool,
    /// Why the link opens nothing.
    pub refusal: Option<String>,
    /// The link that has expired, to be replaced with one press.
    pub old: Option<String>,
}

/// One's own account: a name and a password, so that the next time no link is needed.
#[derive(Debug, Template)]
#[template(path = "session/account.html")]
pub struct AccountPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Whether there is a password.
    pub has: bool,
    /// The name as it was typed. A password is never shown again.
    pub name: String,
    /// The question whose answer cannot be taken, and why.
    pub fault: Option<(&'static str, Sentence)>,
}

impl AccountPage<'_> {
    fn is_wrong(&self, field: &str) -> bool {
        self.fault.as_ref().is_some_and(|(wrong, _)| *wrong == field)
    }
}

/// Keeps what was typed when the session ended meanwhile, and sends it again with one press.
#[derive(Debug, Template)]
#[template(path = "session/send_again.html")]
pub struct SendAgainPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Where it was sent.
    pub action: String,
    /// What was typed.
    pub kept: Vec<(String, String)>,
}
