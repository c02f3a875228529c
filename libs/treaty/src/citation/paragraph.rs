//! Ids of paragraphs: `PR-28b-ii` is document, number, letter, and a split of the catalogue's own.

use std::fmt;

use super::document::{Document, Lettered};
use super::part::{Part, Work};

/// A paragraph, or a part of one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Paragraph {
    document: Document,
    number: u8,
    letters: Letters,
    /// The catalogue's own split, from 1; 0 when there is none.
    part: u8,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Letters {
    None,
    One(u8),
    FromTo(u8, u8),
}

/// The numerals of the catalogue's splits.
pub(super) const SPLITS: [&str; 10] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

impl Paragraph {
    pub(super) const fn whole(document: Document, number: u8) -> Self {
        Self { document, number, letters: Letters::None, part: 0 }
    }

    pub(super) const fn letter(self, letter: u8) -> Self {
        Self { letters: Letters::One(letter), ..self }
    }

    pub(super) const fn part(self, part: u8) -> Self {
        Self { part, ..self }
    }

    pub(super) fn parse(id: &str) -> Option<Self> {
        Document::ALL.into_iter().find_map(|document| {
            let rest = id.strip_prefix(document.prefix())?;
            let tail = rest.trim_start_matches(|c: char| c.is_ascii_digit());
            let digits = rest.strip_suffix(tail)?;
            let number = (1..=document.last_paragraph()).find(|number| number.to_string() == digits)?;
            Self::whole(document, number).with_tail(tail)
        })
    }

    /// Reads what follows the number.
    fn with_tail(self, tail: &str) -> Option<Self> {
        if tail.is_empty() {
            return Some(self);
        }
        match self.document.lettered(self.number) {
            None => split(tail).map(|part| self.part(part)),
            Some(lettered) => {
                let opening = split(tail).filter(|_| lettered.opening_is_split());
                opening.map(|part| self.part(part)).or_else(|| self.with_lettered_tail(lettered, tail))
            }
        }
    }

    /// Reads `b`, `b-ii` or `a-f`. After the dash, `i`, `v` and `x` are numerals, not letters.
    fn with_lettered_tail(self, lettered: Lettered, tail: &str) -> Option<Self> {
        let Some((first, rest)) = tail.split_once('-') else {
            return Some(self.letter(lettered.letter(tail)?));
        };
        let letter = lettered.letter(first)?;
        if let Some(part) = split(rest) {
            return Some(self.letter(letter).part(part));
        }
        let last = lettered.letter(rest).filter(|last| *last > letter)?;
        Some(Self { letters: Letters::FromTo(letter, last), ..self })
    }

    pub(super) fn readable(self) -> String {
        let paragraph = format!("{}, para. {}", self.document.title(), self.number);
        match self.letters {
            Letters::None => paragraph,
            Letters::One(letter) => format!("{paragraph} ({})", char::from(letter)),
            Letters::FromTo(first, last) => {
                format!("{paragraph} ({}) to ({})", char::from(first), char::from(last))
            }
        }
    }

    pub(super) fn parts(self) -> (Work, Vec<Part>) {
        let part = match self.letters {
            Letters::None => Part::Paragraph(self.number),
            Letters::One(letter) => Part::SubParagraph(self.number, char::from(letter)),
            Letters::FromTo(first, last) => Part::SubParagraphs(self.number, char::from(first), char::from(last)),
        };
        (self.document.into(), vec![part])
    }

    fn token(self, letter: u8) -> String {
        let lettered = self.document.lettered(self.number);
        lettered.map_or_else(String::new, |lettered| lettered.token(letter))
    }
}

impl fmt::Display for Paragraph {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}{}", self.document.prefix(), self.number)?;
        match self.letters {
            Letters::None => {}
            Letters::One(letter) => out.write_str(&self.token(letter))?,
            Letters::FromTo(first, last) => {
                write!(out, "{}-{}", self.token(first), self.token(last))?;
            }
        }
        match (self.letters, self.part.checked_sub(1)) {
            (_, None) => Ok(()),
            (Letters::None, Some(index)) => out.write_str(SPLITS[usize::from(index)]),
            (_, Some(index)) => write!(out, "-{}", SPLITS[usize::from(index)]),
        }
    }
}

/// The split that this numeral names, from 1.
fn split(numeral: &str) -> Option<u8> {
    (1..=10).zip(SPLITS).find_map(|(part, known)| (known == numeral).then_some(part))
}
