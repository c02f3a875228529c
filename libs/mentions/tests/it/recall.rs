//! How many of the States that people name are found: the figures of the crate's documentation.
//!
//! The sentences were written before they were tried, and those that fail stay. What was mended after
//! the first try: plurals of peoples in Arabic, women of a country in Russian.

use std::collections::BTreeMap;

use crate::support::codes;

/// What is documented: language, States named, States found, names too many.
const DOCUMENTED: [(&str, usize, usize, usize); 6] =
    [("ar", 46, 43, 0), ("en", 48, 44, 0), ("es", 42, 40, 0), ("fr", 41, 37, 0), ("ru", 44, 42, 0), ("zh", 45, 41, 0)];

#[test]
fn pr_53b_what_the_documentation_says_of_recall_is_measured() {
    let mut measured: BTreeMap<String, [usize; 3]> = BTreeMap::new();
    let mut missed = Vec::new();
    let mut reader = csv::Reader::from_reader(include_bytes!("../data/recall.csv").as_slice());
    for record in reader.records() {
        let record = record.unwrap();
        let found = codes(&record[1]);
        let mut rest: Vec<&str> = found.split_whitespace().collect();
        let named: Vec<&str> = record[2].split(' ').collect();
        let hits =
            named.iter().filter(|code| rest.iter().position(|one| one == *code).map(|at| rest.remove(at)).is_some());
        let hits = hits.count();
        if hits < named.len() || !rest.is_empty() {
            missed.push(format!("{}: {} found {found:?}", &record[1], &record[2]));
        }
        let counts = measured.entry(record[0].to_owned()).or_default();
        for (count, more) in counts.iter_mut().zip([named.len(), hits, rest.len()]) {
            *count += more;
        }
    }
    let measured: Vec<_> =
        measured.iter().map(|(language, [named, hits, more])| (language.as_str(), *named, *hits, *more)).collect();
    assert_eq!(measured, DOCUMENTED, "\n{}", missed.join("\n"));
}
