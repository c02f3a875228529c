//! Numbers as each language writes them, by the data of CLDR.

use std::convert::Infallible;

use fluent_bundle::FluentValue;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use icu_decimal::input::Decimal;
use icu_decimal::{DecimalFormatter, options};
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use treaty::Language;
use unic_langid::LanguageIdentifier;

use crate::Texts;
use crate::isolated::isolated;

/// A language with its digits. Documents of the United Nations have the digits 0 to 9 in all six, Arabic among them.
struct Digits(Locale);

impl Digits {
    fn of(language: &str) -> Self {
        Self(format!("{language}-u-nu-latn").parse().unwrap_or(Locale::UNKNOWN))
    }

    fn is_right_to_left(&self) -> bool {
        self.0.id.language.as_str() == Language::Arabic.code()
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

/// What fills a blank, as the language writes it: a number, or a text that runs the other way. Anything else stays as it is.
pub(crate) fn written<M: MemoizerKind>(value: &FluentValue<'_>, memoizer: &M) -> Option<String> {
    let write = |digits: &Digits| match value {
        FluentValue::Number(number) => Some(digits.write(whole(number)?)),
        FluentValue::String(text) => isolated(text, digits.is_right_to_left()),
        _ => None,
    };
    memoizer.with_try_get_threadsafe::<Digits, _, _>((), write).ok().flatten()
}

/// We have whole numbers alone. One that stands for another carries that one in a place of its own, the currency, which no number of ours has.
fn whole(number: &FluentNumber) -> Option<i64> {
    number.options.currency.as_ref().map_or_else(|| number.as_string().parse().ok(), |meant| meant.parse().ok())
}

/// A number whose plural form is found as CLDR has it. For Arabic the library forgets that only the last two digits count: it gets
/// a smaller number of the same form, which carries the one that is meant. A test holds all forms against CLDR.
pub(crate) fn counted(number: FluentNumber, language: Language) -> FluentNumber {
    let Some(meant) = whole(&number).filter(|meant| language == Language::Arabic && *meant > 100) else {
        return number;
    };
    let alike = match meant % 100 {
        3..=10 => 3.0,
        11..=99 => 11.0,
        _ => 100.0,
    };
    let options = FluentNumberOptions { currency: Some(meant.to_string()), ..number.options };
    FluentNumber { value: alike, options }
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
    use super::*;
    use crate::{AVAILABLE, of};

    #[test]
    fn thousands_are_set_apart_as_the_language_does() {
        let written = |language| of(language).number(&12_345);
        assert_eq!(written(Language::English), "12,345");
        assert_eq!(written(Language::Spanish), "12.345");
        assert_eq!(written(Language::French), "12\u{202f}345");
        assert_eq!(written(Language::Russian), "12\u{a0}345");
    }

    #[test]
    fn digits_are_the_same_in_all_six() {
        for language in AVAILABLE {
            assert_eq!(of(language).number(&47), "47");
            let said = of(language).say("date-ahead").with("days", 47_u32).to_string();
            assert!(said.contains("47"), "{said}");
        }
    }
}
