//! Before something that cannot be undone: what was answered, what will happen, and a way back.

use askama::Template;
use contracts::Day;

use super::{Field, Form, Kind, Values};
use crate::pages::Frame;

/// The name under which a second look is sent: `yes` to go on, anything else to change something.
pub const CONFIRMED: &str = "confirmed";

/// What was answered, and what will happen.
#[derive(Debug, Template)]
#[template(path = "form/summary.html")]
pub struct SummaryPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The form, with its answers.
    pub form: Form,
    /// What was sent, to be sent again.
    pub kept: Vec<(String, String)>,
}

impl<'a> SummaryPage<'a> {
    /// Of a form, what was typed into it, and what will happen.
    #[must_use]
    pub fn new(frame: &'a Frame, form: Form, values: &Values, will: Vec<String>) -> Self {
        let ours = ["csrf", CONFIRMED];
        let kept = values.iter().filter(|(name, _)| !ours.contains(name));
        let kept = kept.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let form = Form { will, ..form.filled(values) };
        Self { frame, form, kept }
    }

    /// The questions that were answered, with the answers as people read them.
    #[must_use]
    pub fn answers(&self) -> Vec<(&str, String)> {
        self.form.answers(self.frame)
    }
}

impl Form {
    /// The questions that were answered, with the answers as people read them.
    #[must_use]
    pub fn answers(&self, frame: &Frame) -> Vec<(&str, String)> {
        self.answered().map(|field| (field.label.as_str(), answer(frame, field))).collect()
    }

    /// Those of them that are among these.
    #[must_use]
    pub fn answers_to(&self, frame: &Frame, names: &[&str]) -> Vec<(&str, String)> {
        let these = self.answered().filter(|field| names.contains(&field.name));
        these.map(|field| (field.label.as_str(), answer(frame, field))).collect()
    }

    fn answered(&self) -> impl Iterator<Item = &Field> {
        let asked = self.fields.iter().filter(|field| !matches!(field.kind, Kind::Hidden));
        asked.filter(|field| !field.value().is_empty())
    }
}

fn answer(frame: &Frame, field: &Field) -> String {
    match &field.kind {
        Kind::List(choices) | Kind::One(choices) | Kind::Any(choices) => {
            let chosen = choices.iter().filter(|choice| field.has(&choice.value));
            chosen.map(|choice| choice.label.as_str()).collect::<Vec<_>>().join(", ")
        }
        Kind::Day => {
            field.value().parse::<Day>().map_or_else(|_| field.value().to_owned(), |day| frame.texts.day(&day))
        }
        _ => field.value().to_owned(),
    }
}
