//! The names that are sought, read from the two files beside the crate.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;
use treaty::StateCode;

use crate::fold::folded;

/// From the Unicode Common Locale Data Repository; written by `vendor_names.py`.
const NAMES: &str = include_str!("../data/names.csv");
/// What people write and that repository does not; written by hand.
const VARIANTS: &str = include_str!("../data/variants.csv");
/// Names that are words of their own in lower case.
const COMMON_WORDS: &str = include_str!("../data/common-words.txt");

/// How strictly letter size is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Case {
    /// Capital and small letters alike: adjectives of languages that write them small.
    Any,
    /// A capital first, or a long name that is no word of its own.
    Name,
    /// A capital first, always.
    Capital,
    /// All capitals.
    Abbreviation,
}

/// Which Arabic articles may stand before a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Article {
    /// None: with it the word is another one.
    No,
    /// With it or without: adjectives.
    Maybe,
    /// Always: it is part of the name, and merges with what stands before it.
    Yes,
}

/// What is known about a sought name.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    /// The State that it names; none when it names none although it looks as if.
    pub(crate) state: Option<StateCode>,
    /// Its letter size.
    pub(crate) case: Case,
    /// Its Arabic article.
    pub(crate) article: Article,
    /// Whether it is so common a word that its surroundings decide.
    pub(crate) weak: bool,
}

/// A row of either file.
#[derive(Debug, Deserialize)]
pub(crate) struct Row {
    code: String,
    language: String,
    name: String,
    kind: String,
}

/// Every name in its folded form.
pub(crate) fn all() -> BTreeMap<String, Name> {
    let mut names = BTreeMap::new();
    for row in [NAMES, VARIANTS].into_iter().flat_map(rows) {
        let (article, core) = article(&row);
        // Folded before its forms are written out: there are three times as many of them.
        for form in forms(&row, &folded(core)) {
            add(&mut names, &row, article, form);
        }
    }
    names
}

fn rows(file: &'static str) -> impl Iterator<Item = Row> {
    // A test reads every row, so none is dropped here.
    csv::Reader::from_reader(file.as_bytes()).into_deserialize().flatten()
}

/// A name read twice keeps the milder of its letter sizes and articles, unless it is weak.
fn add(names: &mut BTreeMap<String, Name>, row: &Row, article: Article, form: String) {
    let case = case(row, &form);
    let state = row.code.parse().ok();
    let name = names.entry(form).or_insert(Name { state, case, article, weak: false });
    name.case = name.case.min(case);
    if name.article != article {
        name.article = Article::Maybe;
    }
    if row.kind == "weak" {
        name.weak = true;
        name.case = Case::Capital;
    }
}

fn case(row: &Row, key: &str) -> Case {
    match (row.kind.as_str(), row.language.as_str()) {
        ("short", _) => Case::Abbreviation,
        ("except", _) => Case::Any,
        _ if is_common(key) => Case::Capital,
        ("adjective", "fr" | "es" | "ru") => Case::Any,
        _ => Case::Name,
    }
}

fn is_common(key: &str) -> bool {
    static WORDS: LazyLock<BTreeSet<String>> = LazyLock::new(|| COMMON_WORDS.lines().map(folded).collect());
    WORDS.contains(key)
}

fn article(row: &Row) -> (Article, &str) {
    if row.language != "ar" {
        return (Article::No, &row.name);
    }
    // The article is written without hamza, unlike the beginning of the name of Germany.
    match row.name.strip_prefix("ال") {
        Some(core) => (Article::Yes, core),
        None if row.kind == "adjective" => (Article::Maybe, &row.name),
        None => (Article::No, &row.name),
    }
}

fn forms(row: &Row, folded: &str) -> Vec<String> {
    if row.language == "ar" && row.kind == "adjective" { arabic_endings(folded) } else { expand(folded) }
}

/// `Кени{я|и}` stands for `Кения` and `Кении`.
fn expand(name: &str) -> Vec<String> {
    let Some((before, rest)) = name.split_once('{') else { return vec![name.to_owned()] };
    let Some((endings, after)) = rest.split_once('}') else { return vec![name.to_owned()] };
    let tails = expand(after);
    let join = |ending| tails.iter().map(move |tail| format!("{before}{ending}{tail}"));
    endings.split('|').flat_map(join).collect()
}

/// A folded adjective, all of its words in each gender and number, the later words with the article too.
fn arabic_endings(name: &str) -> Vec<String> {
    const ENDINGS: [&str; 7] = ["", "ه", "ين", "ون", "ات", "ا", "تين"];
    let with = |ending: &str, between: &str| {
        let words: Vec<String> = name.split(' ').map(|word| format!("{word}{ending}")).collect();
        words.join(between)
    };
    ENDINGS.iter().flat_map(|ending| [with(ending, " "), with(ending, " ال")]).collect()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::{NAMES, Row, VARIANTS, all, arabic_endings, expand};

    #[test]
    fn every_row_of_both_files_is_read() {
        for file in [NAMES, VARIANTS] {
            let rows: Vec<Row> =
                csv::Reader::from_reader(file.as_bytes()).into_deserialize().collect::<Result<_, _>>().unwrap();
            for row in rows {
                assert_eq!(row.kind == "except", row.code.parse::<treaty::StateCode>().is_err(), "{row:?}");
                let kinds = ["cldr", "other", "name", "adjective", "short", "weak", "except"];
                assert!(kinds.contains(&row.kind.as_str()), "{row:?}");
                assert!(["ar", "zh", "en", "fr", "ru", "es"].contains(&row.language.as_str()), "{row:?}");
                assert_eq!(row.name.matches('{').count(), row.name.matches('}').count(), "{row:?}");
            }
        }
    }

    #[test]
    fn no_name_is_empty_or_begins_with_a_space() {
        assert!(all().keys().all(|name| name.chars().count() > 1 && name.trim() == name));
    }

    #[test]
    fn braces_hold_endings() {
        assert_eq!(expand("Кени{я|и}"), ["Кения", "Кении"]);
        assert_eq!(expand("a{b|c} d{|e}"), ["ab d", "ab de", "ac d", "ac de"]);
    }

    #[test]
    fn arabic_adjectives_agree() {
        assert!(arabic_endings("كوري شمالي").contains(&"كوريه الشماليه".to_owned()));
    }
}
