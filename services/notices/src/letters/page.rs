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

/// A name and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fact {
    pub(super) name: String,
    pub(super) value: String,
    /// Both in one line, with what the language sets between them.
    pub(super) line: String,
}

/// A part of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// A paragraph.
    Text(String),
    /// What is to be looked up.
    Facts(Vec<Fact>),
    /// A link in a line of its own.
    Link { words: String, url: String },
}
