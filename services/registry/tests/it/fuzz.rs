//! Fuzz target of the States parties' file: whatever comes, it is read whole or refused with a reason, and nothing breaks. On stable it
//! runs for a bounded time.

use std::collections::BTreeMap;

use bolero::check;
use contracts::registry::ImportStates;
use registry::domain::{State, import};

/// Pieces of which files are made that come close to ours.
const PIECES: [&str; 24] = [
    "iso3,name,un_regional_group,untoc_date,tip_date,som_date,firearms_date,uncac_party,un_languages\n",
    "FRA",
    "France",
    "KEN",
    "WEOG",
    ",",
    ",",
    ",,",
    "\n",
    "\r\n",
    "\"",
    "\"\"",
    "2002-10-29",
    "2002-02-30",
    "9999-12-31",
    "yes",
    "no",
    "French",
    ";",
    "\u{feff}",
    "\0",
    "\u{fffd}",
    "é",
    " ",
];

fn hold(csv: String) {
    let known = BTreeMap::<_, State>::new();
    let command = ImportStates { csv, source: "a stranger".to_owned() };
    if let Err(notice) = import(&known, &command, "2026-11-01".parse().unwrap()) {
        assert!(!notice.code.is_empty() && !notice.sentence.is_empty(), "it says why");
    }
}

#[test]
fn whatever_comes_as_a_file_is_read_or_refused() {
    check!().for_each(|bytes| hold(String::from_utf8_lossy(bytes).into_owned()));
}

#[test]
fn what_comes_near_our_file_is_read_or_refused() {
    check!().for_each(|bytes| {
        let pieces = bytes.iter().map(|byte| PIECES[usize::from(*byte) % PIECES.len()]);
        hold(pieces.collect());
    });
}
