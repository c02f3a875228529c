//! How reviews work: the paragraphs that govern them, and how they are read.

use askama::Template;

use crate::pages::Frame;
use crate::pages::law::{REVIEWS_QUOTED, REVIEWS_READINGS};

/// How reviews work (guidelines, para. 1).
#[derive(Debug, Template)]
#[template(path = "reviews/how.html")]
pub struct HowPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
}
