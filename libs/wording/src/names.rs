//! Names that stand in many sentences: of languages and treaties, alone and in a row.

use treaty::{Instrument, Language};

use crate::{Sentence, Texts};

impl Texts {
    /// The language's name in itself.
    #[must_use]
    pub fn own_name(&self) -> String {
        self.say("language-itself").into()
    }

    /// Names in a row.
    #[must_use]
    pub fn list<N: AsRef<str>>(&self, names: &[N]) -> String {
        let separator = self.say("list-separator").to_string();
        names.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(&separator)
    }

    /// The treaty, by the short title that citations use.
    #[must_use]
    pub fn treaty(&self, instrument: Instrument) -> Sentence {
        self.say(match instrument {
            Instrument::Untoc => "treaty-untoc",
            Instrument::Tip => "treaty-tip",
            Instrument::Som => "treaty-som",
            Instrument::Firearms => "treaty-firearms",
        })
    }

    /// A working language by its name.
    #[must_use]
    pub fn working_language(&self, language: &Language) -> Sentence {
        self.say(match language {
            Language::Arabic => "language-arabic",
            Language::Chinese => "language-chinese",
            Language::English => "language-english",
            Language::French => "language-french",
            Language::Russian => "language-russian",
            Language::Spanish => "language-spanish",
        })
    }

    /// Working languages in a row; a dash for none.
    #[must_use]
    pub fn working_languages(&self, languages: &[Language]) -> String {
        let names: Vec<String> = languages.iter().map(|language| self.working_language(language).into()).collect();
        if names.is_empty() { "–".to_owned() } else { self.list(&names) }
    }
}
