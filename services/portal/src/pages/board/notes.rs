//! The Secretariat's notes on a review, and keeping another. Nobody else reads them.

use askama::Template;
use contracts::reviews::ReviewFile;

use crate::pages::Frame;
use crate::pages::form::{Form, Kind};

/// The notes.
#[derive(Debug, Template)]
#[template(path = "board/notes.html")]
pub struct NotesPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The review.
    pub file: &'a ReviewFile,
    /// What asks for another.
    pub form: Form,
}
