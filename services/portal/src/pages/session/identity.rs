//! One's identity at the provider.

use askama::Template;
use contracts::Instant;

use super::passkeys::come_in_again;
use crate::http::proof::Lacking;
use crate::pages::Frame;
use crate::text::Sentence;

/// What is linked, and linking or removing it.
#[derive(Debug, Template)]
#[template(path = "session/identity.html")]
pub struct IdentityPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Where the pages on one's way in lie.
    pub base: &'a str,
    /// The name of the provider.
    pub provider: &'a str,
    /// Since when one is linked; none where none is.
    pub linked_at: Option<Instant>,
    /// What is still to be shown before anything changes.
    pub lacking: Option<Lacking>,
    /// For how many minutes a link shows it.
    pub minutes: u8,
    /// Why it was not done.
    pub fault: Option<Sentence>,
}

impl IdentityPage<'_> {
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

/// Leads on to the provider. A page, for a form leads to no other site.
#[derive(Debug, Template)]
#[template(path = "session/identity_go.html")]
pub struct IdentityGoPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The name of the provider.
    pub provider: &'a str,
    /// Where to.
    pub address: &'a str,
}
