//! Every word that a person reads, through Fluent: one set of files for each language under `locales`.
//!
//! No language stands in for another: a test holds every file against the English one, and a sentence that is missing anywhere
//! fails the build.

mod choice;
mod citation;
#[cfg(test)]
mod cldr;
mod dates;
mod isolated;
mod notes;
mod numbers;
mod sentence;
mod states;
#[cfg(test)]
mod used;
#[cfg(test)]
mod whole;

pub use choice::choose;
pub use notes::{Note, Tone};
pub use sentence::{Fill, Sentence};
pub use states::{InLanguage, order};

use std::sync::LazyLock;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use treaty::Language;
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

/// The files of a language, one for each service and one for what all share.
type Files = [&'static str; 7];

macro_rules! files {
    ($folder:literal) => {
        [
            include_str!(concat!("../locales/", $folder, "/common.ftl")),
            include_str!(concat!("../locales/", $folder, "/home.ftl")),
            include_str!(concat!("../locales/", $folder, "/registry.ftl")),
            include_str!(concat!("../locales/", $folder, "/drawing.ftl")),
            include_str!(concat!("../locales/", $folder, "/constructive-dialogue.ftl")),
            include_str!(concat!("../locales/", $folder, "/session.ftl")),
            include_str!(concat!("../locales/", $folder, "/notices.ftl")),
        ]
    };
}

/// The texts that all others are held against.
#[cfg(test)]
const ENGLISH: Files = files_of(Language::English);

const fn files_of(language: Language) -> Files {
    match language {
        Language::Arabic => files!("ar"),
        Language::Chinese => files!("zh"),
        Language::English => files!("en"),
        Language::French => files!("fr"),
        Language::Russian => files!("ru"),
        Language::Spanish => files!("es"),
    }
}

/// The languages that have texts: all six.
pub const AVAILABLE: [Language; 6] = Language::ALL;

/// The texts of one language.
#[derive(Clone, Copy)]
pub struct Texts {
    language: Language,
    bundle: &'static Bundle,
}

impl Texts {
    /// The texts of a language.
    #[must_use]
    pub fn of(language: Language) -> Self {
        Self { language, bundle: bundle_of(language) }
    }

    /// The language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// As the `lang` attribute has it.
    #[must_use]
    pub const fn lang(&self) -> &'static str {
        self.language.code()
    }

    /// As scripts write numbers and days: with the digits and the order of day and month that the pages have.
    #[must_use]
    pub const fn locale(&self) -> &'static str {
        match self.language {
            Language::Arabic => "ar-u-nu-latn",
            Language::Chinese => "zh-u-nu-latn",
            Language::English => "en-GB-u-nu-latn",
            Language::French => "fr-u-nu-latn",
            Language::Russian => "ru-u-nu-latn",
            Language::Spanish => "es-u-nu-latn",
        }
    }

    /// As the `dir` attribute has it.
    #[must_use]
    pub const fn dir(&self) -> &'static str {
        if self.language.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// The sentence with this name, to be filled.
    #[must_use]
    pub fn say(&self, key: &str) -> Sentence {
        Sentence::new(*self, key)
    }

    /// Whether there is a sentence with this name.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Texts({})", self.lang())
    }
}

/// Each bundle is made when the language is first asked for, and kept.
fn bundle_of(language: Language) -> &'static Bundle {
    static ARABIC: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Arabic));
    static CHINESE: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Chinese));
    static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::English));
    static FRENCH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::French));
    static RUSSIAN: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Russian));
    static SPANISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Spanish));
    match language {
        Language::Arabic => &ARABIC,
        Language::Chinese => &CHINESE,
        Language::English => &ENGLISH,
        Language::French => &FRENCH,
        Language::Russian => &RUSSIAN,
        Language::Spanish => &SPANISH,
    }
}

/// What cannot be read in a file is left out; a test fails for each such line.
fn bundle(language: Language) -> Bundle {
    let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    // What runs the other way is isolated when it is written (`numbers::written`), and nothing else: marks around every number
    // would end up in whatever people copy.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(numbers::written));
    for file in files_of(language) {
        let resource = FluentResource::try_new(file.to_owned()).unwrap_or_else(|(readable, _)| readable);
        // A second sentence of the same name is a fault that the tests find; the first one stays.
        let _ = bundle.add_resource(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_reads_from_right_to_left() {
        let arabic = Texts::of(Language::Arabic);
        assert_eq!((arabic.lang(), arabic.dir()), ("ar", "rtl"));
        assert_eq!(Texts::of(Language::Russian).dir(), "ltr");
    }

    #[test]
    fn every_language_names_itself() {
        let names = AVAILABLE.map(|language| Texts::of(language).say("language-itself").to_string());
        assert_eq!(names, ["العربية", "中文", "English", "Français", "Русский", "Español"]);
    }
}
