//! From what was typed of a note to what is meant; every fault is found.

use contracts::notices::KeepContact;
use contracts::registry::{CompareNote, LARGEST_NOTE, Leaving, NamePeople, NamedPerson, People};
use contracts::{CommandId, ContactId, Day};
use treaty::Language;

use super::super::Whose;
use super::super::forms::{LINE, PHONE, read_expertise};
use super::super::words::duty_of;
use super::{Block, NoteForm, identity, present};
use crate::pages::constructive_dialogue::forms::read_email;
use crate::pages::form::{Fault, Reading};

/// The longest reference.
const REFERENCE: u64 = 100;

/// What was typed, as commands: name and address of those who are new, and the note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// To be kept before the note, each under an identifier of its own: sent twice, it is kept once.
    pub contacts: Vec<(CommandId, KeepContact)>,
    /// The note.
    pub command: NamePeople,
}

impl Typed {
    /// The question where note and form differ; none where there is no file.
    #[must_use]
    pub fn compare(&self) -> Option<CompareNote> {
        let file = self.command.file.clone()?;
        Some(CompareNote { file, reference: self.command.reference.clone(), people: self.command.people.clone() })
    }
}

/// A person as read, with what is to be kept where they are new.
struct Person {
    number: u16,
    named: NamedPerson,
    keep: Option<(CommandId, KeepContact)>,
}

impl NoteForm {
    /// Reads everything. What is wrong stands in the form afterwards, each fault at its question.
    pub fn read(&mut self, whose: Whose, people: &People, today: Day) -> Option<Typed> {
        let note = self.read_note(whose, today);
        let naming = self.naming;
        let read: Vec<Option<Person>> =
            self.blocks.iter_mut().map(|block| read_person(block, naming, people)).collect();
        let persons: Vec<Person> = read.into_iter().collect::<Option<_>>()?;
        let leaving = self.read_leaving(people, &persons);
        if persons.is_empty() && leaving.as_ref().is_some_and(Vec::is_empty) {
            self.faults.push(Fault { field: "person", key: "fault-nobody-named", most: 0 });
        }
        let ((reference, dated, received), leaving) = (note?, leaving?);
        let file = self.file.as_ref().and_then(|file| file.read().ok());
        if self.is_faulty() {
            return None;
        }
        let (mut contacts, mut named) = (Vec::new(), Vec::new());
        for person in persons {
            contacts.extend(person.keep);
            named.push(person.named);
        }
        let command = NamePeople { state: whose.state, reference, dated, received, file, people: named, leaving };
        Some(Typed { contacts, command })
    }

    /// Reference, day on it, day on which it came. A mission's note comes on the day on which it is sent here.
    fn read_note(&mut self, whose: Whose, today: Day) -> Option<(String, Day, Day)> {
        let mut reading = Reading::of(&self.note);
        let reference = reading.text("reference", REFERENCE);
        let dated = reading.day("dated");
        let received = if whose.desk { reading.day("received") } else { Some(today) };
        if dated.zip(received).is_some_and(|(dated, received)| dated > received) {
            reading.fault("dated", "fault-dated-later");
        }
        let read =
            reference.zip(dated).zip(received).map(|((reference, dated), received)| (reference, dated, received));
        let mut faults = Vec::new();
        let read = reading.finish(read).map_err(|found| faults = found).ok();
        if let Some(Err(key)) = self.file.as_ref().map(super::TypedFile::read) {
            faults.push(Fault { field: "note_file", key, most: LARGEST_NOTE as u64 / 1_000_000 });
            if key == "fault-note-large" {
                // It is not sent back and forth: another is chosen.
                self.file = None;
            }
        }
        self.faults = faults;
        read
    }

    /// Who leaves: only somebody who is there, and for somebody who is there or is named here.
    fn read_leaving(&mut self, people: &People, persons: &[Person]) -> Option<Vec<Leaving>> {
        let is_present = |id: &ContactId| present(people).any(|line| line.person == *id);
        let successor = |choice: &str| -> Option<Option<ContactId>> {
            if choice == "nobody" {
                return Some(None);
            }
            let number = choice.strip_prefix('p').and_then(|number| number.parse::<u16>().ok());
            let named = persons.iter().find(|person| Some(person.number) == number);
            let id = named.map(|person| person.named.person).or_else(|| choice.parse().ok().filter(is_present))?;
            Some(Some(id))
        };
        let all = self.leaving.iter().map(|(person, choice)| {
            let successor = successor(choice)?;
            is_present(person).then_some(Leaving { person: *person, successor })
        });
        let all: Option<Vec<Leaving>> = all.collect();
        if all.is_none() {
            self.faults.push(Fault { field: "leaving", key: "fault-choice", most: 0 });
        }
        all
    }
}

fn read_person(block: &mut Block, naming: CommandId, people: &People) -> Option<Person> {
    let values = block.values.clone();
    let mut reading = Reading::of(&values);
    let known = block.known_person();
    let name = reading.text("name", LINE.into());
    let address = read_email(&mut reading);
    let title = reading.text("title", LINE.into());
    let phone = reading.text_if_any("phone", PHONE.into());
    let duties: Option<Vec<_>> = values.all("duty").into_iter().map(duty_of).collect();
    match &duties {
        None => reading.fault("duty", "fault-choice"),
        Some(duties) if duties.is_empty() && known.is_none() => reading.fault("duty", "fault-named-for-nothing"),
        Some(_) => {}
    }
    let instruments = read_expertise(&mut reading);
    let language = if known.is_some() { None } else { reading.parsed::<Language>("language", "fault-choice") };
    if known.is_some_and(|known| present(people).all(|line| line.person != known)) {
        reading.fault("name", "fault-not-named-before");
    }
    let read = || {
        let (name, address) = (name?, address?);
        let new = language.map(|language| identity::of(naming, block.number, &name, &address, language));
        let person = known.or(new.as_ref().map(|(_, keep)| keep.contact))?;
        let (title, phone, duties, instruments) = (title?, phone?, duties?, instruments?);
        let named = NamedPerson { person, name, address, title, phone, duties, instruments };
        Some(Person { number: block.number, named, keep: new })
    };
    let read = read();
    match reading.finish(read) {
        Ok(read) => Some(read),
        Err(faults) => {
            block.faults = faults;
            None
        }
    }
}
