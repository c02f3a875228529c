//! The page on which a note is typed.

use askama::Template;
use contracts::ContactId;
use contracts::registry::{Duty, DutyIn, People, ReviewPeople};
use treaty::Instrument;

use super::super::words::duty_value;
use super::super::{Known, Whose};
use super::{NoteForm, leaves, present};
use crate::pages::Frame;
use crate::pages::constructive_dialogue::forms::languages;
use crate::pages::form::{Choice, Fault};
use crate::text::{Note, Sentence, order};

/// The page on which a note is typed.
#[derive(Debug, Template)]
#[template(path = "people/naming.html")]
pub struct NamingPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Whose people.
    pub whose: Whose,
    /// What was typed.
    pub form: &'a NoteForm,
    /// The State's people as they are.
    pub people: &'a People,
    /// Names and addresses.
    pub known: &'a Known,
    /// Why it was not done.
    pub refusal: Option<Note>,
    /// Sent twice, it is done once.
    pub command_id: String,
}

/// Somebody who is there and may leave.
#[derive(Debug)]
pub struct MayLeave {
    /// The name under which the answer is sent.
    pub id: String,
    /// Who.
    pub name: String,
    /// What they do.
    pub duties: String,
    /// What was chosen.
    pub chosen: String,
}

impl NamingPage<'_> {
    /// Whether something kept it from being done.
    #[must_use]
    pub fn failed(&self) -> bool {
        self.refusal.is_some() || self.form.is_faulty()
    }

    /// Every fault with the place where it is put right.
    #[must_use]
    pub fn faults(&self) -> Vec<(String, String)> {
        let line = |question: Sentence, fault: &Fault| -> String {
            let says = self.frame.say("fault-line").with("question", question);
            says.with("fault", fault.says(self.frame)).into()
        };
        let own =
            self.form.faults.iter().map(|fault| (fault.field.to_owned(), line(self.question(fault.field), fault)));
        let blocks = self.form.blocks.iter().enumerate().flat_map(|(place, block)| {
            block.faults.iter().map(move |fault| {
                let of = self.frame.say("person-question").with("name", block.title(self.frame, &place));
                (block.id(fault.field), line(of.with("question", self.question(fault.field)), fault))
            })
        });
        own.chain(blocks).collect()
    }

    fn question(&self, field: &str) -> Sentence {
        self.frame.say(match field {
            "reference" => "field-note-reference",
            "dated" => "field-note-dated",
            "received" => "field-note-received",
            "note_file" => "field-note-file",
            "leaving" => "naming-leaving",
            "name" => "field-person-name",
            "email" => "field-email",
            "title" => "field-function",
            "phone" => "field-phone",
            "language" => "field-person-language",
            "instruments" => "person-expertise",
            "duty" => "field-duty",
            _ => "naming-people",
        })
    }

    /// The file that was chosen before, to be sent along.
    #[must_use]
    pub fn file(&self) -> Vec<(String, String)> {
        self.form.pairs().into_iter().filter(|(name, _)| matches!(name.as_str(), "note" | "note_name")).collect()
    }

    /// The days that are asked for. When a mission's note came is known: it comes with this form.
    #[must_use]
    pub fn days(&self) -> Vec<(&'static str, Sentence)> {
        let dated = ("dated", self.frame.say("field-note-dated"));
        let received = ("received", self.frame.say("field-note-received"));
        std::iter::once(dated).chain(self.whose.desk.then_some(received)).collect()
    }

    /// How a day is asked: a browser's field for days would drop what was typed when it is no day.
    #[must_use]
    pub fn day_type(&self, name: &str) -> &'static str {
        let typed = self.form.value(name);
        if typed.is_empty() || typed.parse::<contracts::Day>().is_ok() { "date" } else { "text" }
    }

    /// The languages of letters.
    #[must_use]
    pub fn languages(&self) -> Vec<Choice> {
        languages(self.frame)
    }

    /// The language that letters to a new person are in as long as none is chosen: the reader's own.
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.frame.texts.language().name()
    }

    /// The four treaties.
    #[must_use]
    pub fn instruments(&self) -> [Instrument; 4] {
        Instrument::ALL
    }

    /// What somebody can be in a review, each with the value that is sent.
    #[must_use]
    pub fn duties(&self, review: &ReviewPeople) -> Vec<(Duty, String)> {
        Duty::ALL.map(|duty| (duty, duty_value(DutyIn { review: review.review, duty }))).into()
    }

    /// The review by its State.
    #[must_use]
    pub fn review(&self, review: &ReviewPeople) -> Sentence {
        let key = if review.review == self.whose.state { "review-own" } else { "review-as-reviewer" };
        self.frame.say(key).with("state", self.frame.names.name(&review.review))
    }

    /// Those who are there and are not named here, by name: they may be named again.
    #[must_use]
    pub fn others(&self) -> Vec<(ContactId, String)> {
        let named: Vec<ContactId> = self.form.blocks.iter().filter_map(super::Block::known_person).collect();
        let others = present(self.people).filter(|line| !named.contains(&line.person));
        let mut others: Vec<_> = others.map(|line| (line.person, self.known.name(self.frame, line))).collect();
        others.sort_by_cached_key(|(person, name)| (order(name), *person));
        others
    }

    /// Who may leave: whoever is there.
    #[must_use]
    pub fn may_leave(&self) -> Vec<MayLeave> {
        let mut all: Vec<MayLeave> = present(self.people)
            .map(|line| MayLeave {
                id: leaves(&line.person),
                name: self.known.name(self.frame, line),
                duties: self.frame.duties_in(line.duties.iter().map(|held| &held.duty)),
                chosen: self.form.leaves(&line.person).to_owned(),
            })
            .collect();
        all.sort_by_cached_key(|one| (order(&one.name), one.id.clone()));
        all
    }

    /// Who may take over from somebody: those who are named here, then those who are there.
    #[must_use]
    pub fn successors(&self, leaver: &MayLeave) -> Vec<(String, String)> {
        let new = self.form.names(self.frame);
        let there = self.others().into_iter().map(|(person, name)| (person.to_string(), name));
        new.chain(there).filter(|(value, _)| leaver.id != format!("{}{value}", super::LEAVES)).collect()
    }
}
