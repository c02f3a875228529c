//! The documents that have numbered paragraphs.

/// A document of numbered paragraphs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Document {
    Resolution91,
    ProceduresAndRules,
    Resolution101,
    Guidelines,
}

/// A paragraph divided into lettered sub-paragraphs.
#[derive(Clone, Copy)]
pub(super) struct Lettered {
    number: u8,
    /// The last letter; the first is always (a).
    last: u8,
    /// Whether the catalogue has rules of the words before sub-paragraph (a), numbered `i`, `ii`.
    opening_is_split: bool,
}

impl Document {
    pub(super) const ALL: [Self; 4] =
        [Self::Resolution91, Self::ProceduresAndRules, Self::Resolution101, Self::Guidelines];

    /// What its ids begin with.
    pub(super) const fn prefix(self) -> &'static str {
        match self {
            Self::Resolution91 => "R9/1-",
            Self::ProceduresAndRules => "PR-",
            Self::Resolution101 => "R10/1-",
            Self::Guidelines => "GL-",
        }
    }

    /// Its name in a citation.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::Resolution91 => "Resolution 9/1",
            Self::ProceduresAndRules => "Procedures and rules",
            Self::Resolution101 => "Resolution 10/1",
            Self::Guidelines => "Guidelines",
        }
    }

    /// The number of its last paragraph.
    pub(super) const fn last_paragraph(self) -> u8 {
        match self {
            Self::Resolution91 => 10,
            Self::ProceduresAndRules => 54,
            Self::Resolution101 => 8,
            Self::Guidelines => 13,
        }
    }

    /// The letters of a paragraph, if it has any.
    pub(super) fn lettered(self, number: u8) -> Option<Lettered> {
        let lettered: &[Lettered] = match self {
            Self::ProceduresAndRules => &[
                Lettered { number: 4, last: b'p', opening_is_split: false },
                Lettered { number: 8, last: b'f', opening_is_split: false },
                Lettered { number: 28, last: b'f', opening_is_split: true },
                Lettered { number: 53, last: b'j', opening_is_split: true },
            ],
            Self::Guidelines => &[
                Lettered { number: 8, last: b'd', opening_is_split: false },
                Lettered { number: 10, last: b'c', opening_is_split: false },
            ],
            Self::Resolution91 | Self::Resolution101 => &[],
        };
        lettered.iter().copied().find(|paragraph| paragraph.number == number)
    }
}

impl Lettered {
    pub(super) const fn opening_is_split(self) -> bool {
        self.opening_is_split
    }

    /// The letter that an id writes with this token.
    pub(super) fn letter(self, token: &str) -> Option<u8> {
        (b'a'..=self.last).find(|letter| self.token(*letter) == token)
    }

    /// How an id writes the letter. `PR-53i` is the first split of the opening words of paragraph
    /// 53, so its sub-paragraph (i) is written `PR-53i2`; `PR-4i` is sub-paragraph (i) of paragraph 4.
    pub(super) fn token(self, letter: u8) -> String {
        let taken = self.opening_is_split && super::paragraph::SPLITS[0].as_bytes() == [letter];
        format!("{}{}", char::from(letter), if taken { "2" } else { "" })
    }
}
