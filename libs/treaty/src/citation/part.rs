//! What a citation consists of, for those who say it in a language.

use super::document::Document;
use crate::Instrument;

/// A document whose places are cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Resolution 9/1 of the Conference of the Parties.
    Resolution91,
    /// The procedures and rules for the functioning of the Mechanism.
    ProceduresAndRules,
    /// Resolution 10/1 of the Conference of the Parties.
    Resolution101,
    /// The guidelines for the conduct of the country reviews.
    Guidelines,
    /// The blueprint for the list of observations.
    ListOfObservations,
    /// The blueprint for the summary.
    Summary,
    /// The catalogue of rules.
    Catalogue,
}

/// A step into a document; several lead from the outside in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A paragraph.
    Paragraph(u8),
    /// A lettered sub-paragraph of a paragraph.
    SubParagraph(u8, char),
    /// Sub-paragraphs from one letter to another.
    SubParagraphs(u8, char, char),
    /// A footnote.
    Footnote(u8),
    /// A table of the appendix.
    Table(u8),
    /// The column of a treaty in a table.
    Treaty(Instrument),
    /// The years from one to another, in Roman numerals.
    Years(&'static str, &'static str),
    /// A lettered note under a table or a timeline.
    Note(char),
    /// The timeline of a review process.
    Timeline,
    /// The title.
    Title,
    /// A section, by its Roman numeral.
    Section(&'static str),
    /// A lettered part of a section.
    Lettered(char),
    /// Parts of a section from one letter to another.
    LetteredFromTo(char, char),
    /// A reading that the catalogue settles.
    Reading(u8),
}

impl From<Document> for Work {
    fn from(document: Document) -> Self {
        match document {
            Document::Resolution91 => Self::Resolution91,
            Document::ProceduresAndRules => Self::ProceduresAndRules,
            Document::Resolution101 => Self::Resolution101,
            Document::Guidelines => Self::Guidelines,
        }
    }
}
