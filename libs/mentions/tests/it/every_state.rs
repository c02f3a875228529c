//! No State is forgotten in any language.

use std::collections::BTreeSet;

use crate::support::codes;

const NAMES: &str = include_str!("../../data/names.csv");
const PARTIES: &str = include_str!("../../../../data/states-parties.csv");

/// Code, language, name and kind.
fn rows() -> Vec<[String; 4]> {
    let rows = csv::Reader::from_reader(NAMES.as_bytes()).into_deserialize();
    rows.collect::<Result<_, _>>().unwrap()
}

#[test]
fn pr_53b_every_state_is_found_by_its_name_in_each_language() {
    for [code, language, name, kind] in rows() {
        assert_eq!(codes(&name), code, "{name} ({language}, {kind})");
        assert_eq!(codes(&format!("({name})")), code, "{name} ({language}) in brackets");
        assert_eq!(codes(&format!("1. {name}, 2025.")), code, "{name} ({language}) in a list");
    }
}

#[test]
fn pr_53b_every_party_has_a_name_in_each_language() {
    let named: BTreeSet<(String, String)> = rows().into_iter().map(|[code, language, ..]| (code, language)).collect();
    for line in PARTIES.lines().skip(1) {
        for language in ["ar", "zh", "en", "fr", "ru", "es"] {
            let key = (line[..3].to_owned(), language.to_owned());
            assert!(named.contains(&key), "{key:?}");
        }
    }
}

#[test]
fn pr_53b_every_party_is_found_by_its_name_in_the_parties_file() {
    let mut reader = csv::Reader::from_reader(PARTIES.as_bytes());
    for record in reader.records() {
        let record = record.unwrap();
        assert_eq!(codes(&format!("about {} only", &record[1])), record[0], "{}", &record[1]);
    }
}
