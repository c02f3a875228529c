//! Before anything is recorded: what will happen, and where the note and the form differ.

use askama::Template;
use contracts::registry::{Difference, DifferenceAbout, People};

use super::super::{Known, Whose};
use super::{NoteForm, Typed};
use crate::pages::Frame;

/// What came of holding note and form against each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// There is no file.
    NoFile,
    /// Where they differ; nothing where they agree.
    Made(Vec<Difference>),
}

/// The page before a note is recorded.
#[derive(Debug, Template)]
#[template(path = "people/comparison.html")]
pub struct ComparisonPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Whose people.
    pub whose: Whose,
    /// What was typed.
    pub form: &'a NoteForm,
    /// The same as a command.
    pub typed: &'a Typed,
    /// The State's people as they are.
    pub people: &'a People,
    /// Names and addresses.
    pub known: &'a Known,
    /// Note and form against each other.
    pub comparison: Comparison,
    /// Sent twice, it is done once.
    pub command_id: String,
}

impl ComparisonPage<'_> {
    /// The differences that have two sides.
    #[must_use]
    pub fn differences(&self) -> Vec<&Difference> {
        let Comparison::Made(all) = &self.comparison else { return Vec::new() };
        all.iter().filter(|one| one.about != DifferenceAbout::Unreadable).collect()
    }

    /// Whether the file has no text that could be compared.
    #[must_use]
    pub fn is_unreadable(&self) -> bool {
        let Comparison::Made(all) = &self.comparison else { return false };
        all.iter().any(|one| one.about == DifferenceAbout::Unreadable)
    }

    /// Whether note and form were held against each other and agree.
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.comparison == Comparison::Made(Vec::new())
    }

    /// Whom a difference is about.
    #[must_use]
    pub fn about(&self, difference: &Difference) -> String {
        let named = self.typed.command.people.iter().find(|one| Some(one.person) == difference.person);
        named.map_or_else(|| self.frame.say("the-note").into(), |one| one.name.clone())
    }

    /// What somebody is named for.
    #[must_use]
    pub fn named_for(&self) -> Vec<(&str, String)> {
        let people = self.typed.command.people.iter();
        people.map(|one| (one.name.as_str(), self.frame.duties_in(&one.duties))).collect()
    }

    /// What will happen, in full, and who will see it.
    #[must_use]
    pub fn will(&self) -> Vec<String> {
        let frame = self.frame;
        let mut will: Vec<String> = Vec::new();
        for (_, keep) in &self.typed.contacts {
            let language = frame.texts.working_language(&keep.language);
            let says = frame.say("will-name-invite").with("name", keep.name.as_str());
            will.push(says.with("address", keep.address.as_str()).with("language", language).into());
        }
        for leaving in &self.typed.command.leaving {
            let line = self.people.people.iter().find(|line| line.person == leaving.person);
            let name = line.map_or_else(String::new, |line| self.known.name(frame, line));
            let says = match leaving.successor {
                Some(successor) => frame.say("will-name-replaced").with("successor", self.name_of(successor)),
                None => frame.say("will-name-leaves"),
            };
            will.push(says.with("name", name).into());
        }
        will.push(frame.say("will-name-approval").into());
        will.push(frame.say("will-name-seen").into());
        will.push(frame.say("will-name-received").with("day", frame.texts.day(&self.typed.command.received)).into());
        will
    }

    fn name_of(&self, person: contracts::ContactId) -> String {
        let named = self.typed.command.people.iter().find(|one| one.person == person).map(|one| one.name.clone());
        let there = || self.people.people.iter().find(|line| line.person == person);
        named.or_else(|| there().map(|line| self.known.name(self.frame, line))).unwrap_or_default()
    }
}
