//! A sentence with its blanks filled.

use std::fmt;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::{Texts, numbers};

/// What can fill a blank.
pub trait Fill {
    /// The value; numbers stay numbers, so that the language can choose its plural.
    fn fill(&self) -> FluentValue<'static>;
}

impl<T: Fill + ?Sized> Fill for &T {
    fn fill(&self) -> FluentValue<'static> {
        (**self).fill()
    }
}

macro_rules! fill_as_number {
    ($($number:ty),*) => {
        $(impl Fill for $number {
            fn fill(&self) -> FluentValue<'static> {
                FluentValue::from(*self)
            }
        })*
    };
}
fill_as_number!(u8, u16, u32, u64, i64, usize);

macro_rules! fill_as_text {
    ($($text:ty),*) => {
        $(impl Fill for $text {
            fn fill(&self) -> FluentValue<'static> {
                FluentValue::from(self.to_string())
            }
        })*
    };
}
fill_as_text!(str, String, Sentence, treaty::StateCode, jiff::civil::Date, contracts::Day);

/// A sentence in the reader's language. Shown, it is the text.
pub struct Sentence {
    texts: Texts,
    key: String,
    blanks: FluentArgs<'static>,
}

impl Sentence {
    /// The text, if there is such a sentence and none of its blanks stays empty.
    #[must_use]
    pub fn whole(&self) -> Option<String> {
        let pattern = self.texts.bundle.get_message(&self.key)?.value()?;
        let mut faults = Vec::new();
        let mut text = String::new();
        self.texts.bundle.write_pattern(&mut text, pattern, Some(&self.blanks), &mut faults).ok()?;
        faults.is_empty().then_some(text)
    }

    pub(crate) fn new(texts: Texts, key: &str) -> Self {
        Self { texts, key: key.to_owned(), blanks: FluentArgs::new() }
    }

    /// The same with a blank filled.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Fill) -> Self {
        let value = match value.fill() {
            FluentValue::Number(number) => numbers::counted(number, self.texts.language()).into(),
            other => other,
        };
        self.blanks.set(name.to_owned(), value);
        self
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pattern = self.texts.bundle.get_message(&self.key).and_then(|message| message.value());
        // The tests hold every name against the files; a name that is missing all the same is at least seen.
        let Some(pattern) = pattern else { return write!(out, "[{}]", self.key) };
        let mut faults = Vec::new();
        // Written, not formatted: that would write the whole sentence once more, like a blank.
        self.texts.bundle.write_pattern(out, pattern, Some(&self.blanks), &mut faults)
    }
}

impl fmt::Debug for Sentence {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Sentence({self})")
    }
}

impl From<Sentence> for String {
    fn from(sentence: Sentence) -> Self {
        sentence.to_string()
    }
}

#[cfg(test)]
mod tests {
    use treaty::Language;

    use crate::Wording;

    static GREETING: Wording = Wording::new(|language| match language {
        Language::Arabic => &["greeting = مرحبًا { $name }"],
        _ => &["greeting = Dear { $name }"],
    });

    #[test]
    fn only_what_runs_the_other_way_is_isolated() {
        let greet = |language, name: &str| GREETING.texts(language).say("greeting").with("name", name).to_string();
        assert_eq!(greet(Language::English, "Côte d'Ivoire"), "Dear Côte d'Ivoire");
        assert_eq!(greet(Language::English, "الأمانة"), "Dear \u{2068}الأمانة\u{2069}");
        assert!(greet(Language::Arabic, "Secretariat").ends_with("\u{2068}Secretariat\u{2069}"));
        assert!(greet(Language::Arabic, "2020-11-27").ends_with("\u{2068}2020-11-27\u{2069}"));
        assert!(greet(Language::Arabic, "الأمانة").ends_with(" الأمانة"), "nothing that people would copy");
    }

    #[test]
    fn a_sentence_is_whole_when_there_is_one_and_its_blanks_are_filled() {
        let greeting = GREETING.texts(Language::English).say("greeting");
        assert_eq!(greeting.whole(), None, "nobody is greeted");
        assert_eq!(greeting.with("name", "Amina").whole().as_deref(), Some("Dear Amina"));
        assert_eq!(GREETING.texts(Language::English).say("farewell").whole(), None);
    }
}
