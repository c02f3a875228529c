//! The names of States in the reader's language, and the order in which lists have them.
//!
//! Services know a State by its code and its English name.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;
use treaty::{Language, StateCode};

use crate::{AVAILABLE, Texts};

/// Code, and the name in each language, in the order of [`AVAILABLE`].
const NAMES: &str = include_str!("../../../data/state-names.csv");

type Row = [String; AVAILABLE.len()];

static STATES: LazyLock<BTreeMap<StateCode, Row>> = LazyLock::new(|| {
    let mut file = csv::Reader::from_reader(NAMES.as_bytes());
    // A row that cannot be read is left out, and the English name is shown; a test counts them.
    file.deserialize::<(String, Row)>()
        .filter_map(Result::ok)
        .filter_map(|(code, row)| Some((code.parse().ok()?, row)))
        .collect()
});

/// Where a language stands in a row.
fn column(language: Language) -> usize {
    AVAILABLE.iter().position(|one| *one == language).unwrap_or_default()
}

impl Texts {
    /// The name of a State that the registry has under this English one. A State that was renamed since our list was made keeps
    /// the name that it is registered with.
    #[must_use]
    pub fn state(&self, state: StateCode, registered: &str) -> String {
        let row = STATES.get(&state).filter(|row| row[column(Language::English)] == registered);
        row.map_or(registered, |row| row[column(self.language())].as_str()).to_owned()
    }
}

/// What lists of names are ordered by: letters alone, without case and accents, so that Côte d'Ivoire stands before Croatia.
///
/// One collation serves all six languages, as none of them orders the letters of another: Chinese by the sounds (pinyin), the
/// others by their alphabets (CLDR).
#[must_use]
pub fn order(name: &str) -> Vec<u8> {
    static COLLATION: LazyLock<Option<CollatorBorrowed<'static>>> = LazyLock::new(|| {
        let mut options = CollatorOptions::default();
        options.strength = Some(Strength::Primary);
        Collator::try_new(locale!("zh").into(), options).ok()
    });
    let mut key = Vec::new();
    match COLLATION.as_ref().map(|collation| collation.write_sort_key_to(name, &mut key)) {
        Some(Ok(())) => key,
        // Its data is compiled in: this does not happen. Were it to, the letters of the name order it.
        _ => name.to_lowercase().into_bytes(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::of;

    /// The States parties' file, from which the registry has its names.
    const PARTIES: &str = include_str!("../../../data/states-parties.csv");

    #[test]
    fn every_party_has_a_name_in_every_language() {
        let mut parties = csv::Reader::from_reader(PARTIES.as_bytes());
        for line in parties.records() {
            let line = line.expect("a line");
            let code: StateCode = line[0].parse().expect("a code");
            let row = STATES.get(&code).unwrap_or_else(|| panic!("{code} has no names"));
            assert_eq!(row[column(Language::English)], line[1], "the name by which it is looked up");
            assert!(row.iter().all(|name| !name.trim().is_empty()), "{code}");
        }
        assert_eq!(STATES.len(), NAMES.lines().count() - 1, "every row is read");
    }

    #[test]
    fn a_state_that_was_renamed_keeps_its_registered_name() {
        let russian = of(Language::Russian);
        let france = "FRA".parse().expect("a code");
        assert_eq!(russian.state(france, "France"), "Франция");
        assert_eq!(russian.state(france, "Gaul"), "Gaul");
    }

    fn sorted<const N: usize>(mut names: [&str; N]) -> [&str; N] {
        names.sort_by_key(|name| order(name));
        names
    }

    #[test]
    fn lists_are_in_the_order_of_their_language() {
        let names = ["Zambia", "Türkiye", "Croatia", "Côte d'Ivoire", "Turkmenistan", "Tunisia"];
        assert_eq!(sorted(names), ["Côte d'Ivoire", "Croatia", "Tunisia", "Türkiye", "Turkmenistan", "Zambia"]);
        assert_eq!(sorted(["Япония", "Ангола", "Йемен", "Индия"]), ["Ангола", "Индия", "Йемен", "Япония"]);
        assert_eq!(sorted(["中国", "阿尔巴尼亚", "法国", "巴西"]), ["阿尔巴尼亚", "巴西", "法国", "中国"], "by sound");
        assert_eq!(sorted(["مصر", "إسبانيا", "تونس", "ألبانيا"]), ["ألبانيا", "إسبانيا", "تونس", "مصر"]);
    }
}
