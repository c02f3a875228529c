//! The words of letters: one file for each language under `locales`, and what the library of wording says by itself.

use treaty::Language;
use wording::{Texts, Wording};

static WORDING: Wording = Wording::new(wording::files!("../../locales" / "letters"));

/// The words of letters in a language.
pub(super) fn texts(language: Language) -> Texts {
    WORDING.texts(language)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use wording::{AVAILABLE, checks};

    use super::*;

    /// Sentences that read the same as in English, because the word is the same.
    const SAME_AS_ENGLISH: [(Language, &str); 1] = [(Language::French, "fact-dialogue")];

    fn here(path: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
    }

    #[test]
    fn every_language_is_whole() {
        let faults = checks::whole(&WORDING, &SAME_AS_ENGLISH);
        assert!(faults.is_empty(), "{faults:#?}");
    }

    #[test]
    fn every_sentence_is_there_and_is_said() {
        let missing = checks::unwritten(&WORDING, &here("src/letters")).expect("the sources");
        assert!(missing.is_empty(), "no sentence for: {missing:#?}");
        let files = WORDING.files(Language::English);
        let unused = checks::unsaid(files, &here("src/letters"), &[], &["texts.rs"]).expect("the sources");
        assert!(unused.is_empty(), "nobody says: {unused:#?}");
    }

    #[test]
    fn what_a_letter_says_to_press_is_what_the_page_has() {
        let named = [
            ("constructive-dialogue.ftl", "do-erase = ", "stop"),
            ("constructive-dialogue.ftl", "draft-delete = ", "unsent-no-more"),
            ("session.ftl", "account-title = ", "stop-account"),
            ("session.ftl", "account-title = ", "address-asked-not-you"),
        ];
        for (language, (file, key, letter)) in AVAILABLE.into_iter().flat_map(|one| named.map(|named| (one, named))) {
            let path = here("../portal/locales").join(language.code()).join(file);
            let page = fs::read_to_string(path).expect("the portal's texts");
            let label = page.lines().find_map(|line| line.strip_prefix(key)).expect("what is to be pressed");
            let says = texts(language).say(letter).to_string();
            assert!(says.contains(label), "{language}: {says} does not name {label}");
        }
    }
}
