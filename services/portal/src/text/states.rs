//! Answers about States, with the names in the reader's language.
//!
//! Services know a State by its code and its English name. Answers are put into the reader's language whole, before a page is made
//! of them; the files that can be downloaded, and what forms send back, keep the registry's own name.

use contracts::drawing::{DrawingResult, Overview, PoolPreview};
use contracts::registry::{StateFile, States};
use contracts::reviews::{Board, Totals};

use super::Texts;

/// What is said of States, with their names in the reader's language.
pub trait InLanguage {
    /// The same in this language.
    #[must_use]
    fn in_language(self, texts: &Texts) -> Self;
}

/// Puts every name in a list that holds States by code and name into a language.
macro_rules! name_all {
    ($texts:ident, $lines:expr) => {
        for line in &mut $lines {
            line.name = $texts.state(line.state, &line.name);
        }
    };
}

impl InLanguage for States {
    fn in_language(mut self, texts: &Texts) -> Self {
        name_all!(texts, self.states);
        self
    }
}

impl InLanguage for StateFile {
    fn in_language(mut self, texts: &Texts) -> Self {
        self.state.name = texts.state(self.state.state, &self.state.name);
        self
    }
}

impl InLanguage for Overview {
    fn in_language(mut self, texts: &Texts) -> Self {
        name_all!(texts, self.waiting);
        self
    }
}

impl InLanguage for DrawingResult {
    fn in_language(mut self, texts: &Texts) -> Self {
        name_all!(texts, self.states);
        self
    }
}

impl InLanguage for PoolPreview {
    fn in_language(mut self, texts: &Texts) -> Self {
        name_all!(texts, self.states);
        name_all!(texts, self.left_out);
        name_all!(texts, self.open);
        self
    }
}

impl InLanguage for Board {
    fn in_language(mut self, texts: &Texts) -> Self {
        name_all!(texts, self.lines);
        self
    }
}

impl InLanguage for Totals {
    fn in_language(mut self, texts: &Texts) -> Self {
        name_all!(texts, self.reviews);
        self
    }
}
