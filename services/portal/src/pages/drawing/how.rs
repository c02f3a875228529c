//! How lots are drawn, in plain words and with the paragraphs.

use askama::Template;

use crate::pages::Frame;
use crate::pages::law::{QUOTED, READINGS};

/// How lots are drawn.
#[derive(Debug, Template)]
#[template(path = "drawing/how.html")]
pub struct HowPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
}
