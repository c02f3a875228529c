//! The words of letters, through Fluent: one file for each language under `locales`.

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use treaty::Language;
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

const ENGLISH: &str = include_str!("../../locales/en/letters.ftl");

/// The languages that have letters. The other working languages join this list with their files.
pub const AVAILABLE: [Language; 1] = [Language::English];

/// The words of one language.
#[derive(Clone, Copy)]
pub struct Texts {
    language: Language,
    bundle: &'static Bundle,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Texts({})", self.language.code())
    }
}

static ENGLISH_BUNDLE: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::English, ENGLISH));

impl Texts {
    /// The words of a language; English where it has none yet.
    #[must_use]
    pub fn of(language: Language) -> Self {
        let language = if AVAILABLE.contains(&language) { language } else { Language::English };
        Self { language, bundle: &ENGLISH_BUNDLE }
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

    /// The sentence with this name.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The sentence with this name, its blanks filled.
    #[must_use]
    pub fn with(&self, key: &str, blanks: &[(&'static str, &str)]) -> String {
        let args = blanks.iter().map(|(name, text)| (*name, FluentValue::from((*text).to_owned()))).collect();
        self.filled(key, &args)
    }

    /// The sentence with this name, and a number in it, so that the language chooses its plural.
    #[must_use]
    pub fn counted(&self, key: &str, count: u32, blanks: &[(&'static str, &str)]) -> String {
        let mut args: FluentArgs<'_> =
            blanks.iter().map(|(name, text)| (*name, FluentValue::from((*text).to_owned()))).collect();
        args.set("count", count);
        self.filled(key, &args)
    }

    /// A test fails for a sentence that is missing; the reader would see its name.
    fn filled(&self, key: &str, args: &FluentArgs<'_>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut faults = Vec::new();
        let text: Cow<'_, str> = self.bundle.format_pattern(pattern, Some(args), &mut faults);
        text.into_owned()
    }

    /// Whether there is a sentence with this name.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }
}

/// What cannot be read in a file is left out; a test fails for each such line.
fn bundle(language: Language, file: &str) -> Bundle {
    let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(language.is_right_to_left());
    let resource = FluentResource::try_new(file.to_owned()).unwrap_or_else(|(readable, _)| readable);
    let _ = bundle.add_resource(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_reads_whole_names_each_sentence_once_and_says_nothing_in_vain() {
        let mut bundle = Bundle::new_concurrent(vec![]);
        let resource = FluentResource::try_new(ENGLISH.to_owned()).expect("every line reads");
        bundle.add_resource(resource).expect("no sentence is named twice");
        let sources = [include_str!("compose.rs"), include_str!("dates.rs"), include_str!("html.rs")].concat();
        let named = ENGLISH.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        let unused: Vec<_> = named
            .filter_map(|line| line.split_once(" ="))
            .map(|(name, _)| name)
            .filter(|name| !sources.contains(&format!("\"{name}\"")) && !name.starts_with("weekday-"))
            .filter(|name| !name.starts_with("month-"))
            .collect();
        assert!(unused.is_empty(), "nobody says: {unused:?}");
    }
}
