//! Who read what is confidential, for the States concerned and the Secretariat (paras. 21 and 37).

use askama::Template;
use contracts::reviews::ReadLine;
use treaty::StateCode;

use crate::pages::Frame;
use crate::pages::pager::Pager;
use crate::pages::people::{Known, Whose};
use crate::text::Sentence;

/// Of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOf {
    /// The review of a State.
    Review(StateCode),
    /// The people of a State.
    People(Whose),
}

/// The list.
#[derive(Debug, Template)]
#[template(path = "reads.html")]
pub struct ReadsPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Of what.
    pub of: ReadOf,
    /// Who read, the latest first.
    pub reads: &'a [ReadLine],
    /// Names of officials, as far as the reader is told them.
    pub known: &'a Known,
    /// Which page of them this is.
    pub pager: Pager,
}

impl ReadsPage<'_> {
    /// Where that lies, and what it is called.
    #[must_use]
    pub fn place(&self) -> (String, Sentence) {
        match &self.of {
            ReadOf::Review(state) => (format!("/reviews/{state}"), self.frame.review_of(state)),
            ReadOf::People(whose) => {
                (whose.at("/people"), self.frame.say("people-of").with("state", self.frame.names.name(&whose.state)))
            }
        }
    }

    /// The address of the list, up to the number of a page.
    #[must_use]
    pub fn list(&self) -> String {
        let path = match &self.of {
            ReadOf::Review(state) => format!("/reviews/{state}/reads?"),
            ReadOf::People(whose) => {
                let path = whose.at("/people/reads");
                if path.contains('?') { format!("{path}&") } else { format!("{path}?") }
            }
        };
        format!("{}page=", self.frame.to(path.as_str()))
    }

    /// What the page is called, what it is about, and that nobody has read.
    #[must_use]
    pub fn words(&self) -> [Sentence; 3] {
        let keys = match self.of {
            ReadOf::Review(_) => ["reads-title", "reads-lead", "reads-none"],
            ReadOf::People(_) => ["people-reads-title", "people-reads-lead", "people-reads-none"],
        };
        keys.map(|key| self.frame.say(key))
    }

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
