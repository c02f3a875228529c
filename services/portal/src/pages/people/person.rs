//! Somebody whom a State named: all that is known of them.

use askama::Template;
use contracts::registry::{DutyLine, NoteLine, People, PersonLine, PersonStanding, Profile};

use super::{Known, Whose};
use crate::pages::{Frame, Role};
use crate::text::Zone;

/// One of a State's people.
#[derive(Debug, Template)]
#[template(path = "people/person.html")]
pub struct PersonPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Whose people.
    pub whose: Whose,
    /// The person.
    pub line: &'a PersonLine,
    /// Names and addresses.
    pub known: &'a Known,
    /// The people of the State, with its notes.
    pub of: &'a People,
}

impl PersonPage<'_> {
    /// The name.
    #[must_use]
    pub fn name(&self) -> String {
        self.known.name(self.frame, self.line)
    }

    /// Whether anything can still be done.
    #[must_use]
    pub fn is_here(&self) -> bool {
        self.line.standing != PersonStanding::Left
    }

    /// Whether whoever looks names people.
    #[must_use]
    pub fn may_name(&self) -> bool {
        matches!(self.frame.role(), Some(Role::Mission | Role::Secretariat))
    }

    /// Function and institution: as the profile has it, else the note.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        let in_note = self.line.named.as_ref().map(|named| named.title.as_str());
        self.line.profile.as_ref().map(|profile| profile.title.as_str()).or(in_note)
    }

    /// The office telephone: as the profile has it, else the note.
    #[must_use]
    pub fn phone(&self) -> Option<&str> {
        match &self.line.profile {
            Some(profile) => profile.phone.as_deref(),
            None => self.line.named.as_ref()?.phone.as_deref(),
        }
    }

    /// The instruments in which the person is an expert.
    #[must_use]
    pub fn instruments(&self) -> Option<String> {
        let in_note = self.line.named.as_ref().map(|named| named.instruments);
        let set = self.line.profile.as_ref().map(|profile| profile.instruments).or(in_note)?;
        (!set.is_empty()).then(|| self.frame.texts.instruments(&set))
    }

    /// The time zone by its city.
    #[must_use]
    pub fn time_zone(&self, profile: &Profile) -> Option<String> {
        let name = profile.time_zone.as_deref()?;
        Some(Zone::named(name).map_or_else(|| name.to_owned(), |zone| self.frame.texts.city(zone).to_owned()))
    }

    /// The note by which a duty was given.
    #[must_use]
    pub fn note(&self, held: &DutyLine) -> Option<&NoteLine> {
        self.of.notes.iter().find(|note| Some(note.note) == held.note)
    }
}
