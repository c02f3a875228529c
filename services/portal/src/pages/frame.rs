//! What every page has around it.

use std::sync::Arc;

use contracts::{Day, Notice};
use treaty::Citation;

use crate::assets;
use crate::pages::{LanguageLink, Names, Place, law};
use crate::text::{Note, Sentence, Texts, Tone};

/// Who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// As the band of the page greets.
    pub name: String,
}

/// The frame of a page: language, where we are, who reads, what was just done.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The reader's texts.
    pub texts: Texts,
    /// Where this page lies.
    pub place: Place,
    /// Who is signed in, if anybody.
    pub person: Option<Person>,
    /// Proves that a form of ours was sent; goes into each of them.
    pub csrf: String,
    /// Today, in Vienna.
    pub today: Day,
    /// What was just done, and what there is to know about it.
    pub notes: Vec<Note>,
    /// The names of States, for what the services say of them; empty for the public, who is told nothing by code.
    pub names: Arc<Names>,
}

/// A way through the site: path and name of its sentence.
type Way = (&'static str, &'static str);

const WAYS: [Way; 6] = [
    ("/states", "way-states"),
    ("/groups", "way-groups"),
    ("/pairings", "way-pairings"),
    ("/drawings", "way-drawings"),
    ("/meetings", "way-meetings"),
    ("/how-lots-are-drawn", "way-how"),
];

const DESK_WAYS: [Way; 5] = [
    ("/desk", "desk-way-start"),
    ("/desk/states", "desk-way-states"),
    ("/desk/meetings", "desk-way-meetings"),
    ("/desk/drawings", "desk-way-drawings"),
    ("/desk/requests", "desk-way-requests"),
];

/// A link of the navigation.
#[derive(Debug)]
pub struct WayLink {
    /// Where to.
    pub path: &'static str,
    /// What it says.
    pub says: Sentence,
    /// `page` on that very page, `true` on one below it.
    pub current: Option<&'static str>,
}

impl Frame {
    /// The sentence with this name.
    #[must_use]
    pub fn say(&self, key: &str) -> Sentence {
        self.texts.say(key)
    }

    /// What a service says, in the reader's words.
    #[must_use]
    pub fn note(&self, tone: Tone, notice: &Notice) -> Note {
        self.texts.note(tone, notice, &self.names)
    }

    /// The path of a style sheet, script or image.
    #[must_use]
    pub fn asset(&self, name: &str) -> String {
        assets::path(name)
    }

    /// The path of a page of ours, in the language of the address where that names one: readers stay in it.
    #[must_use]
    pub fn to(&self, path: &str) -> String {
        self.place.to(self.texts.language(), path)
    }

    /// This page in each language.
    #[must_use]
    pub fn languages(&self) -> Vec<LanguageLink> {
        self.place.in_all(self.texts.language())
    }

    /// The slices of the typeface that every page in the reader's language needs, to be fetched at once.
    #[must_use]
    pub fn typeface(&self) -> &'static [&'static str] {
        assets::typeface(self.texts.language())
    }

    /// The public ways.
    #[must_use]
    pub fn ways(&self) -> Vec<WayLink> {
        WAYS.iter().map(|way| self.way(*way)).collect()
    }

    /// The ways of the Secretariat's desk; none for those who are not signed in.
    #[must_use]
    pub fn desk_ways(&self) -> Vec<WayLink> {
        if self.person.is_none() {
            return Vec::new();
        }
        DESK_WAYS.iter().map(|way| self.way(*way)).collect()
    }

    fn way(&self, (path, key): Way) -> WayLink {
        let below = self.place.path.strip_prefix(path).is_some_and(|rest| rest.starts_with('/')) && path != "/desk";
        let current = if self.place.path == path { Some("page") } else { below.then_some("true") };
        WayLink { path, says: self.say(key), current }
    }

    /// Where the text of a rule can be read on our pages, if it can.
    #[must_use]
    pub fn law_link(&self, rule: &Citation) -> Option<String> {
        law::link(rule).map(|path| self.to(&path))
    }

    /// The rule with this id in the catalogue.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<Citation> {
        id.parse().ok()
    }
}
