//! A document, apart from how it is written.

use jiff::civil::Date;
use serde::Serialize;
use treaty::Language;

/// A document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its title, which its file bears as well.
    pub title: String,
    /// The language of its sentences; the direction follows from it.
    pub language: Language,
    /// Its reference, which stands on every page.
    pub reference: Option<String>,
    /// The day that it bears.
    pub date: Date,
    /// Who made it.
    pub creator: String,
    /// What it says, from top to bottom.
    pub parts: Vec<Part>,
}

impl Document {
    /// What stands between the name of a thing and what it is.
    pub(crate) const fn colon(&self) -> &'static str {
        match self.language {
            Language::Chinese => "：",
            Language::French => "\u{a0}: ",
            _ => ": ",
        }
    }
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Part {
    /// The title of the document, to be seen.
    Title,
    /// A heading.
    Heading {
        /// From 1 on.
        level: u8,
        /// What it says.
        text: String,
    },
    /// A paragraph.
    Paragraph {
        /// What it says.
        text: String,
    },
    /// A line at the far edge, such as a reference or a day.
    Aside {
        /// What it says.
        text: String,
    },
    /// Paragraphs that are counted from 1 on.
    Numbered {
        /// What they say.
        texts: Vec<String>,
    },
    /// What a thing is called, and what it is.
    Facts {
        /// In this order.
        facts: Vec<(String, String)>,
    },
    /// A table.
    Table(Table),
    /// What is told in small print.
    SmallPrint {
        /// What it says.
        text: String,
    },
    /// What follows begins on a page of its own.
    PageBreak,
}

/// A table, whose head is repeated on every page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Table {
    /// What the columns are called.
    pub head: Vec<String>,
    /// How wide they are, as shares of the line; one for each of the head.
    pub widths: Vec<u8>,
    /// The rows: as many cells as the head has.
    pub rows: Vec<Vec<String>>,
}

impl Part {
    /// How many bytes of text it has, and how many rows.
    pub(crate) fn size(&self) -> (usize, usize) {
        let bytes = |texts: &[String]| texts.iter().map(String::len).sum::<usize>();
        match self {
            Self::Title | Self::PageBreak => (0, 0),
            Self::Heading { text, .. }
            | Self::Paragraph { text }
            | Self::Aside { text }
            | Self::SmallPrint { text } => (text.len(), 0),
            Self::Numbered { texts } => (bytes(texts), texts.len()),
            Self::Facts { facts } => (facts.iter().map(|(name, fact)| name.len() + fact.len()).sum(), facts.len()),
            Self::Table(table) => {
                let cells: usize = table.rows.iter().map(|row| bytes(row)).sum();
                (bytes(&table.head) + cells, table.rows.len())
            }
        }
    }
}
