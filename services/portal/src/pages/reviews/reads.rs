//! Who read what is confidential in a review, for its States and the Secretariat (paras. 21 and 37).

use askama::Template;
use contracts::reviews::{ReadLine, Reads};
use treaty::StateCode;

use crate::pages::Frame;
use crate::pages::people::Known;

/// The page.
#[derive(Debug, Template)]
#[template(path = "reviews/reads.html")]
pub struct ReadsPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The State under review.
    pub state: StateCode,
    /// Who read, the latest first.
    pub answer: &'a Reads,
    /// Names of officials, as far as the reader is told them.
    pub known: &'a Known,
}

impl ReadsPage<'_> {
    /// Who it was: an official by name, where the reader is told it; else what they are.
    #[must_use]
    pub fn who(&self, line: &ReadLine) -> String {
        let named = line.account.parse().ok().and_then(|person| self.known.contact(&person));
        let key = match line.role.as_str() {
            "mission" => "person-mission",
            "secretariat" => "secretariat",
            _ => "person-official",
        };
        named.map_or_else(|| self.frame.say(key).into(), |contact| contact.name.clone())
    }

    /// How often, in the reader's digits.
    #[must_use]
    pub fn times(&self, line: &ReadLine) -> String {
        self.frame.texts.number(&usize::try_from(line.times).unwrap_or(usize::MAX))
    }
}
