//! A letter as sentences, before it is text or HTML.

/// The sentences of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) subject: String,
    pub(super) greeting: String,
    pub(super) parts: Vec<Part>,
    pub(super) farewell: String,
    /// Why it came, and how to hear no more: in small print.
    pub(super) foot: Vec<String>,
}

/// A part of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// A paragraph.
    Text(String),
    /// What is to be looked up: names and what they are.
    Facts(Vec<(String, String)>),
    /// A link in a line of its own.
    Link { words: String, url: String },
}
