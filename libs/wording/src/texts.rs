//! The sentences of a language.

use std::sync::OnceLock;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use treaty::Language;
use unic_langid::LanguageIdentifier;

use crate::{Sentence, numbers};

pub(crate) type Bundle = FluentBundle<FluentResource>;

/// The texts of Fluent files.
pub type Files = &'static [&'static str];

/// The languages that have texts: all six.
pub const AVAILABLE: [Language; 6] = Language::ALL;

/// What this library says by itself.
pub(crate) fn shared(language: Language) -> Files {
    crate::files!("../locales" / "wording")(language)
}

/// All sentences of a service, in all languages. A static of the service's; [`files!`](crate::files) names its files.
pub struct Wording {
    files: fn(Language) -> Files,
    /// Each bundle is made when the language is first asked for, and kept.
    bundles: [OnceLock<Bundle>; AVAILABLE.len()],
}

impl Wording {
    /// The sentences in these files, and those of this library.
    #[must_use]
    pub const fn new(files: fn(Language) -> Files) -> Self {
        Self { files, bundles: [const { OnceLock::new() }; AVAILABLE.len()] }
    }

    /// The texts of a language.
    #[must_use]
    pub fn texts(&'static self, language: Language) -> Texts {
        let kept = AVAILABLE.iter().zip(&self.bundles).find(|(one, _)| **one == language);
        // Every language is among those available.
        let kept = kept.map_or(&self.bundles[0], |(_, kept)| kept);
        Texts { language, bundle: kept.get_or_init(|| bundle(language, &[shared(language), self.files(language)])) }
    }

    /// The service's own files in this language.
    #[must_use]
    pub fn files(&self, language: Language) -> Files {
        (self.files)(language)
    }
}

/// The texts of one language.
#[derive(Clone, Copy)]
pub struct Texts {
    language: Language,
    pub(crate) bundle: &'static Bundle,
}

impl Texts {
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

/// What cannot be read in a file is left out; a test fails for each such line.
fn bundle(language: Language, files: &[Files]) -> Bundle {
    let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    // What runs the other way is isolated when it is written (`numbers::written`), and nothing else: marks around every number
    // would end up in whatever people copy.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(numbers::written));
    for file in files.iter().copied().flatten() {
        let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(readable, _)| readable);
        // A second sentence of the same name is a fault that the tests find; the first one stays.
        let _ = bundle.add_resource(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::of;

    #[test]
    fn arabic_reads_from_right_to_left() {
        let arabic = of(Language::Arabic);
        assert_eq!((arabic.lang(), arabic.dir()), ("ar", "rtl"));
        assert_eq!(of(Language::Russian).dir(), "ltr");
    }

    #[test]
    fn every_language_names_itself() {
        let names = AVAILABLE.map(|language| of(language).own_name());
        assert_eq!(names, ["العربية", "中文", "English", "Français", "Русский", "Español"]);
    }
}
