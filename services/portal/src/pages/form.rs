//! Forms as data: one template shows them all, so that every form has its labels, hints, faults, token and command id.

mod field;
pub mod mandate;
mod reading;
mod summary;
mod values;

pub use field::{Choice, Field, Kind};
pub use reading::{Fault, Reading};
pub use summary::{CONFIRMED, SummaryPage};
pub use values::Values;

use askama::Template;
use treaty::Citation;

use crate::pages::Frame;
use crate::text::{Note, Sentence};

/// A form.
#[derive(Clone, Debug)]
pub struct Form {
    /// Where it is sent.
    pub action: String,
    /// Its title, also of the page.
    pub title: String,
    /// What it is for.
    pub lead: Vec<String>,
    /// The rules that it follows from.
    pub rules: Vec<Citation>,
    /// What will happen, in full, before anything that cannot be undone.
    pub will: Vec<String>,
    /// What is asked.
    pub fields: Vec<Field>,
    /// What the button says.
    pub submit: String,
    /// Where one goes who does not want to send it: path and words.
    pub back: (String, String),
    /// What is wrong with what was typed.
    pub faults: Vec<Fault>,
    /// Why the service did not do it.
    pub refusal: Option<Note>,
    /// Sent twice, it is done once.
    pub command_id: String,
    /// Whether a file goes with it.
    pub with_file: bool,
}

impl Form {
    /// A form without questions yet.
    #[must_use]
    pub fn new(action: impl Into<String>, title: Sentence, submit: Sentence) -> Self {
        Self {
            action: action.into(),
            title: title.into(),
            lead: Vec::new(),
            rules: Vec::new(),
            will: Vec::new(),
            fields: Vec::new(),
            submit: submit.into(),
            back: (String::new(), String::new()),
            faults: Vec::new(),
            refusal: None,
            command_id: String::new(),
            with_file: false,
        }
    }

    /// With a sentence on what it is for.
    #[must_use]
    pub fn lead(mut self, sentence: Sentence) -> Self {
        self.lead.push(sentence.into());
        self
    }

    /// With a rule. An id that the catalogue does not have is left out.
    #[must_use]
    pub fn rule(mut self, id: &str) -> Self {
        self.rules.extend(id.parse::<Citation>().ok());
        self
    }

    /// With a sentence on what will happen.
    #[must_use]
    pub fn will(mut self, sentence: Sentence) -> Self {
        self.will.push(sentence.into());
        self
    }

    /// With a question.
    #[must_use]
    pub fn ask(mut self, field: Field) -> Self {
        self.with_file |= matches!(field.kind, Kind::File { .. });
        self.fields.push(field);
        self
    }

    /// With a value that was settled on the page before.
    #[must_use]
    pub fn keep(self, name: &'static str, value: impl ToString) -> Self {
        self.ask(Field::hidden(name, value))
    }

    /// With a way back.
    #[must_use]
    pub fn back(mut self, path: impl Into<String>, says: Sentence) -> Self {
        self.back = (path.into(), says.into());
        self
    }

    /// With what was typed before; nothing is lost.
    #[must_use]
    pub fn filled(mut self, values: &Values) -> Self {
        for field in &mut self.fields {
            field.fill(values);
        }
        self
    }

    /// The version of what it is about, as it is now.
    #[must_use]
    pub fn version(&self) -> Option<String> {
        self.fields.iter().find(|field| field.name == "version").map(|field| field.value().to_owned())
    }

    /// The same, based on this version.
    #[must_use]
    pub fn with_version(mut self, version: Option<&str>) -> Self {
        for field in self.fields.iter_mut().filter(|field| field.name == "version") {
            field.values = version.map(str::to_owned).into_iter().collect();
        }
        self
    }

    /// With what is wrong, each fault at its field.
    #[must_use]
    pub fn with_faults(mut self, frame: &Frame, faults: Vec<Fault>) -> Self {
        for fault in &faults {
            if let Some(field) = self.fields.iter_mut().find(|field| field.name == fault.field) {
                field.fault.get_or_insert_with(|| fault.says(frame).into());
            }
        }
        self.faults = faults;
        self
    }

    /// A fault in the summary, with the question that it is about.
    #[must_use]
    pub fn fault_line(&self, frame: &Frame, fault: &Fault) -> String {
        let label = self.fields.iter().find(|field| field.name == fault.field).map_or("", |field| &field.label);
        frame.say("fault-line").with("question", label).with("fault", fault.says(frame)).into()
    }

    /// With the reason why the service did not do it.
    #[must_use]
    pub fn refused(mut self, note: Note) -> Self {
        self.refusal = Some(note);
        self
    }

    /// With the id of the wish.
    #[expect(clippy::needless_pass_by_value, reason = "forms are written with what is at hand: numbers, codes, texts")]
    #[must_use]
    pub fn command(mut self, id: impl ToString) -> Self {
        self.command_id = id.to_string();
        self
    }

    /// Whether something kept it from being done.
    #[must_use]
    pub fn failed(&self) -> bool {
        self.refusal.is_some() || !self.faults.is_empty()
    }
}

/// A page that asks.
#[derive(Debug, Template)]
#[template(path = "form/form.html")]
pub struct FormPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The form.
    pub form: Form,
}
