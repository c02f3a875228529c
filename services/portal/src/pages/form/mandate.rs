//! The question for a State's written mandate, where the Secretariat acts on its behalf (para. 48).

use super::{Field, Form, Kind, Reading};
use crate::pages::Frame;
use crate::text::Sentence;

const NAME: &str = "mandate";

/// The form with the question: a reference of at most so many characters.
#[must_use]
pub fn ask(frame: &Frame, form: Form, most: u32, hint: Sentence) -> Form {
    form.rule("PR-48ii").ask(Field::new(NAME, frame.say("field-mandate"), Kind::Line).at_most(most).hint(hint))
}

/// Reads it; whoever acts for the own State was not asked.
#[must_use]
pub fn read(reading: &mut Reading<'_>, was_asked: bool, most: u32) -> Option<Option<String>> {
    if was_asked { reading.text(NAME, most.into()).map(Some) } else { Some(None) }
}
