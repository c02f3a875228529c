//! Who read what is confidential of a State's people.

use askama::Template;
use contracts::registry::PeopleReads;
use contracts::reviews::ReadLine;

use super::{Known, Whose};
use crate::pages::Frame;

/// The list.
#[derive(Debug, Template)]
#[template(path = "people/reads.html")]
pub struct PeopleReadsPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Whose people.
    pub whose: Whose,
    /// Who read, the latest first.
    pub answer: &'a PeopleReads,
    /// Names of officials, as far as the reader is told them.
    pub known: &'a Known,
}

impl PeopleReadsPage<'_> {
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
