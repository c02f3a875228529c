//! Every word that a person reads: one set of files for each language under `locales`, and what the library of wording says by itself.
//!
//! No language stands in for another: a test holds every file against the English one, and a sentence that is missing anywhere
//! fails the build.

mod notes;
mod states;
#[cfg(test)]
mod used;
#[cfg(test)]
mod whole;
mod zones;

pub use notes::{Note, Tone};
pub use states::InLanguage;
pub use wording::{AVAILABLE, Fill, Sentence, choose, order};
pub use zones::{Part, Zone};

use std::ops::Deref;

use treaty::Language;
use wording::Wording;

/// The files of a language, one for each service and one for what all pages share.
static WORDING: Wording = Wording::new(wording::files!(
    "../locales" / "common",
    "home",
    "registry",
    "drawing",
    "reviews",
    "reviews-notices",
    "reviews-law",
    "reads",
    "people",
    "constructive-dialogue",
    "participants",
    "desk-dialogues",
    "calendar",
    "letters",
    "session",
    "signing-in",
    "notices",
));

/// The texts of one language, with what pages alone say.
#[derive(Clone, Copy, Debug)]
pub struct Texts(wording::Texts);

impl Texts {
    /// The texts of a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        Self(WORDING.texts(language))
    }

    /// As scripts write numbers and days: with the digits and the order of day and month that the pages have.
    #[must_use]
    pub const fn locale(&self) -> &'static str {
        match self.0.language() {
            Language::Arabic => "ar-u-nu-latn",
            Language::Chinese => "zh-u-nu-latn",
            Language::English => "en-GB-u-nu-latn",
            Language::French => "fr-u-nu-latn",
            Language::Russian => "ru-u-nu-latn",
            Language::Spanish => "es-u-nu-latn",
        }
    }
}

impl Deref for Texts {
    type Target = wording::Texts;

    fn deref(&self) -> &wording::Texts {
        &self.0
    }
}
