//! Rules by their number in the catalogue, and how a person reads them.

mod document;
mod named;
mod paragraph;
mod part;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use document::Document;
pub(crate) use named::Named;
use paragraph::Paragraph;
pub use part::{Part, Work};

/// A place in the law, by its id in the catalogue of rules: `PR-28a`, `GL-5i`, `R9/1-fn2`,
/// `T1-a`, `BP-LO-T`, `AMB-01`.
///
/// Text and JSON carry the id, which reads back to the same citation; [`Citation::readable`] is
/// for people. Paragraphs and letters that the documents do not have are refused. A whole paragraph
/// (`PR-28`) and a whole sub-paragraph (`PR-53d`) may be cited too.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Citation(Place);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Place {
    Paragraph(Paragraph),
    Named(Named),
    Reading(u8),
}

/// How many ambiguities the catalogue settles.
const LAST_READING: u8 = 40;

impl Citation {
    /// Procedures and rules, para. 34.
    pub(crate) const PR_34: Self = Self::whole(Document::ProceduresAndRules, 34);
    /// The length of a phase.
    pub(crate) const PR_15_II: Self = Self::split(Document::ProceduresAndRules, 15, 2);
    /// The time for written feedback.
    pub(crate) const PR_35_I: Self = Self::split(Document::ProceduresAndRules, 35, 1);
    /// Confirmation by non-governmental organizations.
    pub(crate) const PR_53_D_I: Self = Self::lettered(53, b'd', 1);
    /// Circulation of their list.
    pub(crate) const PR_53_D_II: Self = Self::lettered(53, b'd', 2);
    /// Applications of other stakeholders.
    pub(crate) const PR_53_E_I: Self = Self::lettered(53, b'e', 1);
    /// Circulation of their list.
    pub(crate) const PR_53_E_II: Self = Self::lettered(53, b'e', 2);
    /// The meeting that draws the lots.
    pub(crate) const R10_1_6_I: Self = Self::split(Document::Resolution101, 6, 1);
    /// Focal points.
    pub(crate) const GL_5_I: Self = Self::split(Document::Guidelines, 5, 1);
    /// Governmental experts.
    pub(crate) const GL_6: Self = Self::whole(Document::Guidelines, 6);
    /// Accounts.
    pub(crate) const GL_7: Self = Self::whole(Document::Guidelines, 7);
    /// Consultations.
    pub(crate) const GL_11_I: Self = Self::split(Document::Guidelines, 11, 1);
    /// From when six months run.
    pub(crate) const AMB_14: Self = Self(Place::Reading(14));

    const fn whole(document: Document, number: u8) -> Self {
        Self(Place::Paragraph(Paragraph::whole(document, number)))
    }

    const fn split(document: Document, number: u8, part: u8) -> Self {
        Self(Place::Paragraph(Paragraph::whole(document, number).part(part)))
    }

    const fn lettered(number: u8, letter: u8, part: u8) -> Self {
        let paragraph = Paragraph::whole(Document::ProceduresAndRules, number);
        Self(Place::Paragraph(paragraph.letter(letter).part(part)))
    }

    /// The citation of a place that has a name and no paragraph number.
    pub(crate) const fn named(place: Named) -> Self {
        Self(Place::Named(place))
    }

    /// The place as a delegate would cite it: `Procedures and rules, para. 28 (a)`.
    ///
    /// The catalogue splits some paragraphs further, with Roman numerals; those splits are not the
    /// law's and are left out.
    #[must_use]
    pub fn readable(&self) -> String {
        match self.0 {
            Place::Paragraph(paragraph) => paragraph.readable(),
            Place::Named(place) => place.readable().to_owned(),
            Place::Reading(number) => format!("Catalogue of rules, reading AMB-{number:02}"),
        }
    }
}

impl Citation {
    /// The document, and the steps that lead to the place in it, for those who say it in another language.
    #[must_use]
    pub fn parts(&self) -> (Work, Vec<Part>) {
        match self.0 {
            Place::Paragraph(paragraph) => paragraph.parts(),
            Place::Named(place) => place.parts(),
            Place::Reading(number) => (Work::Catalogue, vec![Part::Reading(number)]),
        }
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Place::Paragraph(paragraph) => paragraph.fmt(out),
            Place::Named(place) => out.write_str(place.id()),
            Place::Reading(number) => write!(out, "AMB-{number:02}"),
        }
    }
}

impl fmt::Debug for Citation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Citation({self})")
    }
}

/// A text that cites no rule of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("\"{0}\" cites no rule of the catalogue; an id looks like PR-28a, GL-5i or AMB-01")]
pub struct UnknownCitation(pub String);

impl FromStr for Citation {
    type Err = UnknownCitation;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let place = Named::parse(text)
            .map(Place::Named)
            .or_else(|| Paragraph::parse(text).map(Place::Paragraph))
            .or_else(|| parse_reading(text).map(Place::Reading));
        place.map(Self).ok_or_else(|| UnknownCitation(text.to_owned()))
    }
}

fn parse_reading(text: &str) -> Option<u8> {
    let digits = text.strip_prefix("AMB-")?;
    (1..=LAST_READING).find(|number| format!("{number:02}") == digits)
}

impl TryFrom<String> for Citation {
    type Error = UnknownCitation;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Citation> for String {
    fn from(citation: Citation) -> Self {
        citation.to_string()
    }
}
