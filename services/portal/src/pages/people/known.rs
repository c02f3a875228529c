//! Whose people a page is about, and what is known of them elsewhere.

use std::collections::BTreeMap;
use std::fmt;

use contracts::ContactId;
use contracts::notices::Contact;
use contracts::registry::{Duty, DutyLine, People, PersonLine};
use treaty::StateCode;

use crate::pages::Frame;

/// Names and addresses, which the service `notices` keeps. Who is forgotten there is not among them.
#[derive(Clone, Default)]
pub struct Known(BTreeMap<ContactId, Contact>);

impl fmt::Debug for Known {
    /// How many, and nobody of them.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Known").field(&self.0.len()).finish()
    }
}

impl Known {
    /// Of these.
    #[must_use]
    pub fn of(contacts: impl IntoIterator<Item = Contact>) -> Self {
        Self(contacts.into_iter().map(|contact| (contact.contact, contact)).collect())
    }

    /// What is known of somebody.
    #[must_use]
    pub fn contact(&self, person: &ContactId) -> Option<&Contact> {
        self.0.get(person)
    }

    /// The name of somebody: as they gave it, else as a note gave it, else that it is kept no more.
    #[must_use]
    pub fn name(&self, frame: &Frame, line: &PersonLine) -> String {
        let in_note = line.named.as_ref().map(|named| named.name.clone());
        self.contact(&line.person).map(|contact| contact.name.clone()).or(in_note).unwrap_or_else(|| erased(frame))
    }

    /// The name of somebody of whom no more is known here.
    #[must_use]
    pub fn name_of(&self, frame: &Frame, person: &ContactId) -> String {
        self.contact(person).map_or_else(|| erased(frame), |contact| contact.name.clone())
    }

    /// The e-mail address of somebody: the one that letters reach, else the one in the note.
    #[must_use]
    pub fn address<'a>(&'a self, line: &'a PersonLine) -> Option<&'a str> {
        let in_note = line.named.as_ref().map(|named| named.address.as_str());
        self.contact(&line.person).map(|contact| contact.address.as_str()).or(in_note)
    }
}

fn erased(frame: &Frame) -> String {
    frame.say("person-erased").into()
}

/// Whose people a page is about. The Secretariat chooses a State; everybody else is there for their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whose {
    /// The State.
    pub state: StateCode,
    /// Whether the Secretariat looks.
    pub desk: bool,
    /// The official of the State who looks, where one does: they decide in the reviews whose focal point they are.
    pub official: Option<ContactId>,
}

impl Whose {
    /// A path that leads to this State's people.
    #[must_use]
    pub fn at(&self, path: &str) -> String {
        if self.desk { format!("{path}?state={}", self.state) } else { path.to_owned() }
    }

    /// Whether whoever looks decides who has which duty in a review (para. 18).
    #[must_use]
    pub fn decides_in(&self, people: &People, review: StateCode) -> bool {
        let coordinates =
            |person| people.reviews.iter().any(|one| one.review == review && one.focal_point == Some(person));
        self.official.is_none_or(coordinates)
    }

    /// Whether whoever looks can let somebody leave: a focal point those without duties elsewhere who are none themselves (para. 18).
    #[must_use]
    pub fn lets_leave(&self, people: &People, line: &PersonLine) -> bool {
        let decides = |held: &DutyLine| held.duty.duty != Duty::FocalPoint && self.decides_in(people, held.duty.review);
        self.official.is_none_or(|own| own == line.person || line.duties.iter().all(decides))
    }

    /// Where people are named for it.
    #[must_use]
    pub fn naming(&self) -> String {
        self.at(if self.desk { "/desk/people/name" } else { "/people/name" })
    }

    /// Where the file of a note lies.
    #[must_use]
    pub fn note(&self, note: &u32) -> String {
        self.at(&format!("/people/notes/{note}"))
    }

    /// Where one of its people is shown, or asked something of.
    #[must_use]
    pub fn person(&self, person: &ContactId, what: &str) -> String {
        let slash = if what.is_empty() { "" } else { "/" };
        self.at(&format!("/people/{person}{slash}{what}"))
    }
}
