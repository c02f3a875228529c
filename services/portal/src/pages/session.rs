//! Signing in by a link that works once.

mod accounts;
mod identity;
pub mod moved;
pub mod own;
pub mod passkeys;
mod second_factor;
mod sessions;

use askama::Template;

use crate::pages::Frame;

use accounts::purpose_of;

pub use accounts::{AccountsPage, account_form};
pub use identity::{IdentityGoPage, IdentityPage};
pub use own::{AccountPage, ComeInPage};
pub use passkeys::PasskeysPage;
pub use second_factor::{CodesPage, SecondFactorPage, SetUpPage, ShowSecondPage};
pub use sessions::{OwnWaysPage, SessionsPage};

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

/// Coming back by a private link: pressing a button, or asking for another; and the other ways in.
#[derive(Debug, Template)]
#[template(path = "session/enter.html")]
pub struct EnterPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// What stands at the end of the link.
    pub token: Option<String>,
    /// The sentence about what was asked for, where something was.
    pub asked: Option<&'static str>,
    /// Why nothing is opened.
    pub refusal: Option<String>,
    /// The link that has expired, to be replaced with one press.
    pub old: Option<String>,
    /// The name of the provider whose identities let in; none where there is no provider.
    pub provider: Option<String>,
    /// The name that was typed beside a password that was wrong.
    pub name: String,
}

impl<'a> EnterPage<'a> {
    /// With nothing done yet.
    #[must_use]
    pub const fn new(frame: &'a Frame) -> Self {
        Self { frame, token: None, asked: None, refusal: None, old: None, provider: None, name: String::new() }
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
