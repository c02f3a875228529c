//! Every word that a person reads, through Fluent: one set of files for each language under `locales`.

mod choice;
mod dates;
mod notes;
mod sentence;
#[cfg(test)]
mod used;

pub use choice::choose;
pub use notes::{Note, Tone};
pub use sentence::{Fill, Sentence};

use std::sync::LazyLock;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use treaty::Language;
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

/// The files of a language, one for each service and one for what all share.
const ENGLISH: [&str; 6] = [
    include_str!("../locales/en/common.ftl"),
    include_str!("../locales/en/home.ftl"),
    include_str!("../locales/en/registry.ftl"),
    include_str!("../locales/en/drawing.ftl"),
    include_str!("../locales/en/session.ftl"),
    include_str!("../locales/en/notices.ftl"),
];

/// The languages that have texts. The other working languages join this list with their files.
pub const AVAILABLE: [Language; 1] = [Language::English];

/// The texts of one language.
#[derive(Clone, Copy)]
pub struct Texts {
    language: Language,
    bundle: &'static Bundle,
}

impl Texts {
    /// The texts of a language; English where it has none yet.
    #[must_use]
    pub fn of(language: Language) -> Self {
        let language = if AVAILABLE.contains(&language) { language } else { Language::English };
        Self { language, bundle: &ENGLISH_BUNDLE }
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

static ENGLISH_BUNDLE: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::English, &ENGLISH));

/// What cannot be read in a file is left out; a test fails for each such line.
fn bundle(language: Language, files: &[&str]) -> Bundle {
    let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    // Where sentences run from left to right only what runs the other way needs isolating, which `Fill` sees to: marks around
    // every number would end up in whatever people copy.
    bundle.set_use_isolating(language.is_right_to_left());
    for file in files {
        let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(readable, _)| readable);
        // A second sentence of the same name is a fault that the tests find; the first one stays.
        let _ = bundle.add_resource(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_reads_whole_and_names_each_sentence_once() {
        let mut bundle = Bundle::new_concurrent(vec![]);
        for file in ENGLISH {
            let resource = FluentResource::try_new(file.to_owned()).expect("every line reads");
            bundle.add_resource(resource).expect("no sentence is named twice");
        }
    }

    #[test]
    fn arabic_will_read_from_right_to_left() {
        let arabic = Texts { language: Language::Arabic, bundle: &ENGLISH_BUNDLE };
        assert_eq!((arabic.lang(), arabic.dir()), ("ar", "rtl"));
        assert_eq!(Texts::of(Language::Arabic).dir(), "ltr", "until it has texts, English is shown");
    }
}
