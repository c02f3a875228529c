//! What every page has around it.

use std::sync::Arc;

use contracts::{Day, Notice};
use treaty::Citation;

use crate::assets;
use crate::pages::{LanguageLink, Names, OwnTime, Place, law};
use crate::text::{Note, Sentence, Texts, Tone};

/// Who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// As the band of the page greets.
    pub name: String,
    /// What the person does here, which decides which ways are shown.
    pub role: Role,
    /// What an official is to the own State in dialogues.
    pub for_state: ForState,
}

/// What an official is to the own State, where that decides what is shown of dialogues (part D of the catalogue).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ForState {
    /// Nothing there: an expert, whoever observes other reviews, and everybody who is no official.
    #[default]
    Nothing,
    /// Observes its review, and reads what its focal point reads.
    Observer,
    /// A focal point, who speaks for it as its mission does.
    FocalPoint,
}

/// What somebody who is signed in does here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Works at the Secretariat's desk.
    Secretariat,
    /// Applied for constructive dialogues.
    Applicant,
    /// Works at a permanent mission.
    Mission,
    /// Was named by a State for reviews: focal point, governmental expert, observer.
    Official,
    /// Chairs dialogues.
    Chair,
    /// Sits on the Bureau.
    Bureau,
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
    /// Whose clocks the reader goes by besides Vienna's, where that is known.
    pub own: Option<OwnTime>,
    /// The names of States, for what the services say of them; empty for the public, who is told nothing by code.
    pub names: Arc<Names>,
}

/// A way through the site: path and name of its sentence.
type Way = (&'static str, &'static str);

const WAYS: [Way; 8] = [
    ("/states", "way-states"),
    ("/groups", "way-groups"),
    ("/pairings", "way-pairings"),
    ("/progress", "progress-title"),
    ("/drawings", "way-drawings"),
    ("/meetings", "way-meetings"),
    ("/dialogues", "way-dialogues"),
    ("/how-lots-are-drawn", "way-how"),
];

const DESK_WAYS: [Way; 15] = [
    ("/desk", "desk-way-start"),
    ("/desk/board", "board-title"),
    ("/desk/people", "intake-title"),
    ("/directory", "directory-title"),
    ("/training", "training-title"),
    ("/desk/states", "desk-way-states"),
    ("/desk/meetings", "desk-way-meetings"),
    ("/desk/drawings", "desk-way-drawings"),
    ("/desk/requests", "desk-way-requests"),
    ("/desk/dialogues", "way-dialogues"),
    ("/desk/waiting", "waiting-title"),
    ("/inputs", "inputs-title"),
    ("/desk/accounts", "accounts-title"),
    ("/desk/letters", "desk-way-letters"),
    ("/desk/own", "own-ways-title"),
];

const APPLICANT_WAYS: [Way; 1] = [("/applications", "way-applications")];

const CHAIR_WAYS: [Way; 4] = [
    ("/lists", "way-lists"),
    ("/desk/waiting", "waiting-title"),
    ("/inputs", "inputs-title"),
    ("/account", "account-title"),
];

/// Of a mission, and of the focal points and observers who read what it reads.
const STATE_WAYS: [Way; 7] = [
    ("/moves", "moves-title"),
    ("/reviews", "reviews-title"),
    ("/people", "people-title"),
    ("/directory", "directory-title"),
    ("/lists", "way-lists"),
    ("/inputs", "inputs-title"),
    ("/account", "account-title"),
];

const OFFICIAL_WAYS: [Way; 5] = [
    ("/moves", "moves-title"),
    ("/reviews", "reviews-title"),
    ("/people", "people-title"),
    ("/directory", "directory-title"),
    ("/account", "account-title"),
];

const BUREAU_WAYS: [Way; 3] = [("/lists", "way-lists"), ("/inputs", "inputs-title"), ("/account", "account-title")];

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

    /// What a service says, in the reader's words and on the reader's clocks.
    #[must_use]
    pub fn note(&self, tone: Tone, notice: &Notice) -> Note {
        let mut note = self.texts.note(tone, notice, &self.names);
        note.lines.extend(self.own_refusal(notice));
        note
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

    /// The ways of whoever is signed in: the Secretariat's desk, one's own applications, the lists of a mission.
    #[must_use]
    pub fn desk_ways(&self) -> Vec<WayLink> {
        let ways: &[Way] = match self.role() {
            None => &[],
            Some(Role::Secretariat) => &DESK_WAYS,
            Some(Role::Applicant) => &APPLICANT_WAYS,
            Some(Role::Chair) => &CHAIR_WAYS,
            Some(Role::Mission | Role::Official) if self.reads_for_a_state() => &STATE_WAYS,
            Some(Role::Mission | Role::Official) => &OFFICIAL_WAYS,
            Some(Role::Bureau) => &BUREAU_WAYS,
        };
        ways.iter().map(|way| self.way(*way)).collect()
    }

    /// What whoever is signed in does here.
    #[must_use]
    pub fn role(&self) -> Option<Role> {
        self.person.as_ref().map(|person| person.role)
    }

    /// Whether whoever reads speaks for a State in dialogues: its permanent mission, and its focal points (para. 18).
    #[must_use]
    pub fn speaks_for_a_state(&self) -> bool {
        let person = self.person.as_ref();
        person.is_some_and(|person| person.role == Role::Mission || person.for_state == ForState::FocalPoint)
    }

    /// Whether whoever reads sees of dialogues what is circulated to States, and no more: as their mission, focal points and observers do.
    #[must_use]
    pub fn reads_for_a_state(&self) -> bool {
        let observes = |person: &Person| person.for_state == ForState::Observer;
        self.speaks_for_a_state() || self.person.as_ref().is_some_and(observes)
    }

    /// Whether whoever reads may want to apply: not those who are here for a State or for the mechanism itself.
    #[must_use]
    pub fn may_apply(&self) -> bool {
        matches!(self.role(), None | Some(Role::Applicant))
    }

    /// Whether somebody of the Secretariat reads it.
    #[must_use]
    pub fn at_desk(&self) -> bool {
        self.role() == Some(Role::Secretariat)
    }

    /// What those ways are called.
    #[must_use]
    pub fn desk_name(&self) -> Option<Sentence> {
        let key = match self.person.as_ref()?.role {
            Role::Secretariat => "desk-ways-name",
            Role::Applicant | Role::Mission | Role::Official | Role::Chair | Role::Bureau => "own-ways-name",
        };
        Some(self.say(key))
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
