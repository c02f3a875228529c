//! Numbers as each language writes them, by the data of CLDR.

use std::convert::Infallible;

use fluent_bundle::FluentValue;
use fluent_bundle::memoizer::MemoizerKind;
use icu_decimal::input::Decimal;
use icu_decimal::{DecimalFormatter, options};
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use super::Texts;

/// A language with its digits. Documents of the United Nations have the digits 0 to 9 in all six, Arabic among them.
struct Digits(Locale);

impl Digits {
    fn of(language: &str) -> Self {
        Self(format!("{language}-u-nu-latn").parse().unwrap_or(Locale::UNKNOWN))
    }

    /// With the language's marks between groups of digits; its data is compiled in.
    fn write(&self, number: i64) -> String {
        let formatter = DecimalFormatter::try_new((&self.0).into(), options::DecimalFormatterOptions::default());
        formatter.map_or_else(|_| number.to_string(), |formatter| formatter.format_to_string(&Decimal::from(number)))
    }
}

impl Memoizable for Digits {
    type Args = ();
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Infallible> {
        Ok(Self::of(language.language.as_str()))
    }
}

/// A number that fills a blank; anything else is written as it is. We have whole ones alone.
pub(super) fn written<M: MemoizerKind>(value: &FluentValue<'_>, memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let whole: i64 = number.as_string().parse().ok()?;
    memoizer.with_try_get_threadsafe::<Digits, _, _>((), |digits| digits.write(whole)).ok()
}

impl Texts {
    /// A number that stands alone.
    #[must_use]
    pub fn number(&self, number: &usize) -> String {
        i64::try_from(*number).map_or_else(|_| number.to_string(), |number| Digits::of(self.lang()).write(number))
    }
}

#[cfg(test)]
mod tests {
    use treaty::Language;

    use super::*;
    use crate::text::AVAILABLE;

    #[test]
    fn thousands_are_set_apart_as_the_language_does() {
        let written = |language| Texts::of(language).number(&12_345);
        assert_eq!(written(Language::English), "12,345");
        assert_eq!(written(Language::Spanish), "12.345");
        assert_eq!(written(Language::French), "12\u{202f}345");
        assert_eq!(written(Language::Russian), "12\u{a0}345");
    }

    #[test]
    fn digits_are_the_same_in_all_six() {
        for language in AVAILABLE {
            assert_eq!(Texts::of(language).number(&47), "47");
            let said = Texts::of(language).say("lot-number").with("lot", 47_u32).to_string();
            assert!(said.contains("47"), "{said}");
        }
    }
}
