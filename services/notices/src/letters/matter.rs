//! What some letters are about, beside a dialogue.

use contracts::constructive_dialogue::Format;
use treaty::Language;

/// Whose matter it is, and where it can be looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matter {
    /// The organization, as the lists show it; none where the matter is that of the dialogue.
    pub organization: Option<String>,
    /// The page.
    pub url: String,
}

/// Something that is another than before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn<T> {
    /// What it was.
    pub before: T,
    /// What it is.
    pub now: T,
}

impl<T: Clone + PartialEq> Turn<T> {
    /// The turn from one to the other; none where they are the same.
    #[must_use]
    pub fn of(before: &T, now: &T) -> Option<Self> {
        (before != now).then(|| Self { before: before.clone(), now: now.clone() })
    }
}

/// What changed in what is said of a dialogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Its title.
    Title(Turn<String>),
    /// Where it is held.
    Place(Turn<String>),
    /// How people take part.
    Format(Turn<Format>),
    /// The languages in which it is held.
    Languages(Turn<Vec<Language>>),
    /// The chair or co-chairs.
    Chairs(Turn<Vec<String>>),
    /// How many words written comments may have.
    WordLimit(Turn<u32>),
}
