//! Naming people by a note verbale: what was typed, kept from step to step, and read.
//!
//! Nothing is kept at the portal between the steps: what was typed, and the file, go along in the page itself, so that neither a refusal nor
//! a new sign-in loses any of it.

mod block;
mod comparison;
mod identity;
mod page;
mod reading;

pub use block::Block;
pub use comparison::{Comparison, ComparisonPage};
pub use page::NamingPage;
pub use reading::Typed;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use contracts::registry::{LARGEST_NOTE, NoteFile, People, PersonLine};
use contracts::{CommandId, ContactId};
use std::collections::{BTreeMap, BTreeSet};

use super::Known;
use crate::pages::Frame;
use crate::pages::form::{Fault, Values};

/// How many people a form takes.
const MOST_PEOPLE: usize = 20;
/// The questions about the note itself.
const NOTE: [&str; 3] = ["reference", "dated", "received"];
/// What begins the name under which it is sent who leaves.
const LEAVES: &str = "leaves-";
/// What files of a note end in.
const ENDINGS: [&str; 3] = [".pdf", ".docx", ".txt"];

/// The file of a note, as forms carry it.
#[derive(Clone, PartialEq, Eq)]
pub struct TypedFile {
    /// Its name.
    pub name: String,
    /// Its bytes in base64url, which grows in no form.
    content: String,
}

impl std::fmt::Debug for TypedFile {
    /// Nothing of it.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("TypedFile").finish_non_exhaustive()
    }
}

impl TypedFile {
    /// As messages carry it; or what is wrong with it.
    fn read(&self) -> Result<NoteFile, &'static str> {
        let name = self.name.to_lowercase();
        if !ENDINGS.iter().any(|ending| name.ends_with(ending)) {
            return Err("fault-note-kind");
        }
        let bytes = URL_SAFE_NO_PAD.decode(&self.content).map_err(|_| "fault-note-kind")?;
        if bytes.len() > LARGEST_NOTE {
            return Err("fault-note-large");
        }
        Ok(NoteFile { name: self.name.clone(), content: STANDARD.encode(bytes) })
    }
}

/// The end of a path, without what nobody types, and no longer than names of files are.
fn file_name(typed: &str) -> String {
    let last = typed.rsplit(['/', '\\']).next().unwrap_or(typed);
    let plain = last
        .chars()
        .filter(|letter| !letter.is_control() && !matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'));
    let plain: Vec<char> = plain.collect();
    // The ending stays: it says what the file is.
    plain.iter().skip(plain.len().saturating_sub(150)).collect()
}

/// What was typed of a note.
#[derive(Clone, Debug)]
pub struct NoteForm {
    /// What the identifiers of the people named here are made from: the same form, the same people.
    pub naming: CommandId,
    /// The version of the State's people on which the note is based.
    pub version: String,
    /// Reference and days.
    note: Values,
    /// The file.
    pub file: Option<TypedFile>,
    /// The people.
    pub blocks: Vec<Block>,
    /// Who leaves, and who takes over, as it was chosen.
    leaving: BTreeMap<ContactId, String>,
    /// What is wrong with what was typed of the note itself.
    pub faults: Vec<Fault>,
}

impl NoteForm {
    /// A form that is asked for the first time: with a person to name, who may be known.
    #[must_use]
    pub fn begin(naming: CommandId, people: &People, known: &Known, person: Option<ContactId>) -> Self {
        let mut form = Self {
            naming,
            version: people.version.to_string(),
            note: Values::default(),
            file: None,
            blocks: Vec::new(),
            leaving: BTreeMap::new(),
            faults: Vec::new(),
        };
        form.add(people, known, person);
        form
    }

    /// What was typed. A file that was chosen takes the place of one from before.
    #[must_use]
    pub fn of(values: &Values, fresh: CommandId) -> Self {
        let one = |name: &str| values.one(name).map(str::to_owned);
        let chosen = one("note_file").map(|content| (one("note_file_name").unwrap_or_default(), content));
        let kept = || one("note").map(|content| (one("note_name").unwrap_or_default(), content));
        let drop = values.one("go") == Some("drop-file");
        let file = if drop { None } else { chosen.or_else(kept) };
        let file = file.map(|(name, content)| TypedFile { name: file_name(&name), content });
        let mut seen = BTreeSet::new();
        let numbers = values.all("person").into_iter().filter_map(|number| number.parse::<u16>().ok());
        let numbers = numbers.filter(|number| seen.insert(*number)).take(MOST_PEOPLE);
        let leaving = values.iter().filter_map(|(name, value)| {
            let value = value.trim();
            let person: ContactId = name.strip_prefix(LEAVES)?.parse().ok()?;
            (!value.is_empty()).then(|| (person, value.to_owned()))
        });
        Self {
            naming: one("naming").and_then(|id| id.parse().ok()).unwrap_or(fresh),
            version: one("version").unwrap_or_default(),
            note: values.iter().filter(|(name, _)| NOTE.contains(name)).collect(),
            file,
            blocks: numbers.map(|number| Block::of(values, number)).collect(),
            leaving: leaving.take(100).collect(),
            faults: Vec::new(),
        }
    }

    /// Everything that was typed, as a form sends it on.
    #[must_use]
    pub fn pairs(&self) -> Vec<(String, String)> {
        let own = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let mut pairs = vec![own("naming", &self.naming.to_string()), own("version", &self.version)];
        pairs.extend(self.note.iter().map(|(name, value)| own(name, value)));
        if let Some(file) = &self.file {
            pairs.extend([own("note_name", &file.name), own("note", &file.content)]);
        }
        pairs.extend(self.blocks.iter().flat_map(Block::pairs));
        pairs.extend(self.leaving.iter().map(|(person, choice)| (leaves(person), choice.clone())));
        pairs
    }

    /// With another person to name: a new one, or somebody whom the State has named before. Nothing where there are as many as a form takes.
    pub fn add(&mut self, people: &People, known: &Known, person: Option<ContactId>) {
        if self.blocks.len() >= MOST_PEOPLE {
            return;
        }
        let number = self.blocks.iter().map(|block| block.number).max().unwrap_or(0).saturating_add(1);
        let line = person.and_then(|id| people.people.iter().find(|line| line.person == id));
        self.blocks.push(match line {
            Some(line) => Block::known(number, line, known),
            None => Block::blank(number),
        });
    }

    /// Without one of the people.
    pub fn remove(&mut self, number: u16) {
        self.blocks.retain(|block| block.number != number);
    }

    /// Whether another person can be added.
    #[must_use]
    pub fn takes_more(&self) -> bool {
        self.blocks.len() < MOST_PEOPLE
    }

    /// What was typed for a question about the note.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        self.note.one(name).unwrap_or_default()
    }

    /// What is wrong with a question about the note.
    #[must_use]
    pub fn fault(&self, frame: &Frame, field: &str) -> Option<String> {
        self.faults.iter().find(|fault| fault.field == field).map(|fault| fault.says(frame).into())
    }

    /// What was chosen for somebody who may leave.
    #[must_use]
    pub fn leaves(&self, person: &ContactId) -> &str {
        self.leaving.get(person).map_or("", String::as_str)
    }

    /// Whether something is wrong anywhere.
    #[must_use]
    pub fn is_faulty(&self) -> bool {
        !self.faults.is_empty() || self.blocks.iter().any(|block| !block.faults.is_empty())
    }

    /// The names of those who are named here, by the number of their part of the form.
    fn names<'a>(&'a self, frame: &'a Frame) -> impl Iterator<Item = (String, String)> + 'a {
        self.blocks.iter().enumerate().map(|(place, block)| (format!("p{}", block.number), block.title(frame, &place)))
    }
}

/// The name under which it is sent whether somebody leaves.
fn leaves(person: &ContactId) -> String {
    format!("{LEAVES}{person}")
}

/// Those of a State who have not left.
fn present(people: &People) -> impl Iterator<Item = &PersonLine> {
    people.people.iter().filter(|line| line.standing != contracts::registry::PersonStanding::Left)
}
