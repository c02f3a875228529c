//! The people of a State.

use std::collections::BTreeMap;

use contracts::registry::{ActedOnBehalf, Duty, DutyIn, PersonStanding, RegistryEvent};
use contracts::{ContactId, Day};
use jiff::Timestamp;
use jiff::civil::Date;
use journal::Aggregate;
use treaty::{InstrumentSet, StateCode};

/// All of them, with the notes in which they were named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// The notes, by number from 1.
    pub notes: Vec<Note>,
    /// Everybody who was ever named.
    pub persons: BTreeMap<ContactId, Person>,
    /// Whether institution and mailbox are public.
    pub public: bool,
    /// What the Secretariat did on behalf of the State without a note that names people, oldest first.
    pub on_behalf: Vec<ActedOnBehalf>,
}

/// A note verbale that was received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The mission's reference.
    pub reference: String,
    /// The day on it.
    pub dated: Day,
    /// The day on which it was received.
    pub received: Day,
    /// Whether a file came with it.
    pub has_file: bool,
    /// Whether the Secretariat entered it for the State (para. 48).
    pub entered_by_secretariat: bool,
}

/// Somebody, without who it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// How far they are.
    pub standing: PersonStanding,
    /// Since when.
    pub since: Date,
    /// The latest note that names them.
    pub note: u32,
    /// The instruments in which the person is an expert, by the note.
    pub named_for: InstrumentSet,
    /// The same by the profile that was handed in last, once there is one.
    pub profile: Option<InstrumentSet>,
    /// The same by the profile that the Secretariat approved last.
    pub approved: Option<InstrumentSet>,
    /// How many profiles were handed in.
    pub handed_in: u32,
    /// The day of the last of them.
    pub handed_in_on: Option<Date>,
    /// How many there were when the Secretariat last looked at one: at none that came later.
    pub looked_at: u32,
    /// The duties that they have.
    pub duties: BTreeMap<DutyIn, Held>,
    /// The day of the undertaking, where it was given.
    pub undertaking: Option<Date>,
}

/// Since when somebody has a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// The day.
    pub since: Date,
    /// The note that gave it.
    pub note: Option<u32>,
}

impl Person {
    fn named(on: Date) -> Self {
        Self {
            standing: PersonStanding::Named,
            since: on,
            note: 0,
            named_for: InstrumentSet::EMPTY,
            profile: None,
            approved: None,
            handed_in: 0,
            handed_in_on: None,
            looked_at: 0,
            duties: BTreeMap::new(),
            undertaking: None,
        }
    }

    /// Whether the Secretariat has approved the person.
    #[must_use]
    pub fn is_approved(&self) -> bool {
        self.standing == PersonStanding::Approved
    }

    /// Whether the person can act and read: is approved, and has undertaken to keep confidential what reviews hold (para. 37).
    #[must_use]
    pub fn acts(&self) -> bool {
        self.is_approved() && self.undertaking.is_some()
    }

    /// Whether the person has left.
    #[must_use]
    pub fn has_left(&self) -> bool {
        self.standing == PersonStanding::Left
    }

    /// The instruments in which the person is an expert: by the profile that was approved, until then by the note (para. 27).
    #[must_use]
    pub fn expertise(&self) -> InstrumentSet {
        self.approved.unwrap_or(self.named_for)
    }

    /// Whether the Secretariat is to look at a profile: the first, one that was asked for, or one that changed since it was approved
    /// (guidelines, para. 7).
    #[must_use]
    pub fn waits(&self) -> bool {
        let changed = self.is_approved() && self.handed_in > self.looked_at;
        changed || self.standing == PersonStanding::Submitted
    }

    /// Whether the person is a focal point in any review.
    #[must_use]
    pub fn is_focal_point(&self) -> bool {
        self.duties.keys().any(|duty| duty.duty == Duty::FocalPoint)
    }

    fn stand(&mut self, standing: PersonStanding, on: Date) {
        if self.standing != standing {
            (self.standing, self.since) = (standing, on);
        }
    }
}

impl People {
    /// Somebody who was named and has not left.
    #[must_use]
    pub fn present(&self, person: ContactId) -> Option<&Person> {
        self.persons.get(&person).filter(|known| !known.has_left())
    }

    /// Who is the focal point in a review, approved or not.
    #[must_use]
    pub fn focal_point(&self, review: StateCode) -> Option<ContactId> {
        self.with(DutyIn { review, duty: Duty::FocalPoint }).next().map(|(id, _)| id)
    }

    /// Whether the focal point in a review can act: is approved, and has given the undertaking (para. 37). Where not, the permanent mission
    /// acts (para. 18, AMB-06).
    #[must_use]
    pub fn focal_point_acts(&self, review: StateCode) -> bool {
        self.with(DutyIn { review, duty: Duty::FocalPoint }).any(|(_, person)| person.acts())
    }

    /// Everybody who has a duty.
    pub fn with(&self, duty: DutyIn) -> impl Iterator<Item = (ContactId, &Person)> {
        self.persons.iter().filter(move |(_, person)| person.duties.contains_key(&duty)).map(|(id, one)| (*id, one))
    }

    /// Lets an event change what is known; those of States say nothing here.
    pub fn follow(&mut self, event: &RegistryEvent) {
        use RegistryEvent as E;
        match event {
            E::NoteReceived(e) => self.notes.push(Note {
                reference: e.reference.clone(),
                dated: e.dated,
                received: e.received,
                has_file: e.file.is_some(),
                entered_by_secretariat: e.entered_by_secretariat,
            }),
            E::PersonNamed(e) => {
                let person = self.persons.entry(e.person).or_insert_with(|| Person::named(e.on.0));
                person.note = e.note;
                // Named again for more, a note need not repeat what an earlier one said.
                if !e.instruments.is_empty() {
                    person.named_for = e.instruments;
                }
            }
            E::PublicContactChosen(e) => self.public = e.public,
            E::ActedOnBehalf(e) => self.on_behalf.push(e.clone()),
            event => self.follow_person(event),
        }
    }

    fn follow_person(&mut self, event: &RegistryEvent) {
        use RegistryEvent as E;
        let Some(person) = about(event).and_then(|id| self.persons.get_mut(&id)) else { return };
        match event {
            E::DutyGiven(e) => {
                let held = Held { since: e.on.0, note: e.note };
                person.duties.insert(DutyIn { review: e.review, duty: e.duty }, held);
            }
            E::DutyEnded(e) => {
                person.duties.remove(&DutyIn { review: e.review, duty: e.duty });
            }
            E::ProfileSubmitted(e) => {
                person.profile = Some(e.instruments);
                person.handed_in += 1;
                person.handed_in_on = Some(e.on.0);
                // Who is approved stays so: a new telephone takes no access away.
                if !person.is_approved() {
                    person.stand(PersonStanding::Submitted, e.on.0);
                }
            }
            // Who is approved stays so, also where what they changed is to be cleared up.
            E::ProfileReturned(_) if person.is_approved() => person.looked_at = person.handed_in,
            E::ProfileReturned(e) => person.stand(PersonStanding::Returned, e.on.0),
            E::PersonApproved(e) => {
                (person.approved, person.looked_at) = (person.profile, person.handed_in);
                person.stand(PersonStanding::Approved, e.on.0);
            }
            E::UndertakingGiven(e) => person.undertaking = Some(e.on.0),
            E::PersonLeft(e) => {
                person.stand(PersonStanding::Left, e.on.0);
                person.duties.clear();
            }
            _ => {}
        }
    }
}

/// Whom an event is about that does not name somebody anew.
const fn about(event: &RegistryEvent) -> Option<ContactId> {
    use RegistryEvent as E;
    match event {
        E::DutyGiven(e) => Some(e.person),
        E::DutyEnded(e) => Some(e.person),
        E::ProfileSubmitted(e) => Some(e.person),
        E::ProfileReturned(e) => Some(e.person),
        E::PersonApproved(e) => Some(e.person),
        E::UndertakingGiven(e) => Some(e.person),
        E::PersonLeft(e) => Some(e.person),
        _ => None,
    }
}

impl Aggregate for People {
    type Event = RegistryEvent;
    const KIND: &'static str = "people";

    fn evolve(&mut self, event: &RegistryEvent, _: Timestamp) {
        self.follow(event);
    }
}
