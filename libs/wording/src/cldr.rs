//! Days and plurals, held against the data of CLDR.

use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{YMD, YMDE};
use icu_datetime::input::Date;
use icu_locale_core::Locale;
use icu_plurals::{PluralRules, PluralRulesOptions};
use jiff::ToSpan as _;
use jiff::civil::{Date as Day, date};
use treaty::Language;

use crate::numbers::counted;
use crate::texts::Bundle;
use crate::{AVAILABLE, of};

/// Words of CLDR that documents of the United Nations write differently: the "year" of a Russian date, which ours writes out and
/// leaves out in tables, and two months in Arabic.
const OTHERWISE: [&str; 3] = ["г", "يونيو", "يوليو"];

fn locale(language: Language) -> Locale {
    // In English the day stands before its month, as in documents of the United Nations.
    let name = if language == Language::English { "en-GB" } else { language.code() };
    format!("{name}-u-nu-latn").parse().expect("a locale")
}

/// The first of every month, and the days of a week.
fn days() -> impl Iterator<Item = Day> {
    let week = (0..7).map(|days| date(2020, 11, 24) + days.days());
    (1..=12).map(|month| date(2021, month, 1)).chain(week)
}

/// A day as ICU4X has it. Its type has a name only in a crate below.
macro_rules! iso {
    ($day:expr) => {
        Date::try_new_iso($day.year().into(), $day.month().unsigned_abs(), $day.day().unsigned_abs()).expect("a day")
    };
}

/// The words and numbers of a date. Chinese sets nothing between them: there each of its characters is one.
fn words(text: &str, language: Language) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut last = ' ';
    for c in text.chars() {
        let begins = !last.is_alphanumeric()
            || last.is_ascii_digit() != c.is_ascii_digit()
            || (language == Language::Chinese && !c.is_ascii_digit());
        match words.last_mut().filter(|_| !begins) {
            Some(word) if c.is_alphanumeric() => word.push(c),
            _ if c.is_alphanumeric() => words.push(c.to_string()),
            _ => {}
        }
        last = c;
    }
    words.retain(|word| !OTHERWISE.contains(&word.as_str()));
    words
}

/// Whether all of these are among those, in the same order.
fn are_among(some: &[String], all: &[String]) -> bool {
    let mut all = all.iter();
    some.iter().all(|word| all.any(|other| other == word))
}

#[test]
fn every_month_and_weekday_is_named_as_in_cldr() {
    for language in AVAILABLE {
        let formatter = DateTimeFormatter::try_new(locale(language).into(), YMDE::long()).expect("its data");
        for day in days() {
            let cldr = words(&formatter.format(&iso!(day)).to_string(), language);
            let ours = words(&of(language).day(&contracts::Day(day)), language);
            let lacking: Vec<_> = cldr.iter().filter(|word| !ours.contains(word)).collect();
            assert!(lacking.is_empty(), "{language} {day}: {ours:?} lacks {lacking:?}");
        }
    }
}

#[test]
fn day_month_and_year_stand_in_the_order_of_cldr() {
    for language in AVAILABLE {
        let formatter = DateTimeFormatter::try_new(locale(language).into(), YMD::long()).expect("its data");
        for day in days() {
            let cldr = words(&formatter.format(&iso!(day)).to_string(), language);
            let ours = words(&of(language).day(&contracts::Day(day)), language);
            assert!(are_among(&cldr, &ours), "{language} {day}: {ours:?} and {cldr:?}");
        }
    }
}

#[test]
fn plurals_are_those_of_cldr() {
    let forms = "form = { $n ->\n    [zero] Zero\n    [one] One\n    [two] Two\n    [few] Few\n    [many] Many\n   *[other] Other\n}\n";
    for language in AVAILABLE {
        let mut bundle = Bundle::new_concurrent(vec![language.code().parse().expect("a language")]);
        bundle.add_resource(FluentResource::try_new(forms.to_owned()).expect("it reads")).expect("one sentence");
        let pattern = bundle.get_message("form").and_then(|message| message.value()).expect("a sentence");
        let cldr = PluralRules::try_new(locale(language).into(), PluralRulesOptions::default()).expect("its data");
        for n in 0_u32..1_000 {
            let args: FluentArgs<'_> = [("n", counted(FluentNumber::from(n), language))].into_iter().collect();
            let ours = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
            assert_eq!(ours, format!("{:?}", cldr.category_for(n)), "{n} in {language}");
        }
    }
}

#[test]
fn a_number_is_written_as_it_is_meant() {
    let days = |n: u32| of(Language::Arabic).say("date-ahead").with("days", n).to_string();
    assert!(days(103).contains("103"), "{}", days(103));
    assert!(days(1_011).contains("1,011"), "{}", days(1_011));
}

#[test]
fn distances_are_said_with_their_plural() {
    let day = |text: &str| text.parse::<contracts::Day>().expect("a day");
    let from = |text| of(Language::Russian).distance(&day("2020-11-27"), &day(text));
    assert_eq!(
        ["2020-11-26", "2020-11-25", "2020-11-22", "2020-11-06"].map(from),
        ["через 1 день", "через 2 дня", "через 5 дней", "через 21 день"]
    );
}
