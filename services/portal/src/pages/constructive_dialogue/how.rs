//! How dialogues work, in the words of paragraph 53, and how it is read.

use askama::Template;

use crate::pages::Frame;
use crate::pages::law::{DIALOGUES_QUOTED, DIALOGUES_READINGS};

/// How dialogues work.
#[derive(Debug, Template)]
#[template(path = "constructive_dialogue/how.html")]
pub struct HowPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
}
