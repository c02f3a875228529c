//! Every name of a sentence that the code uses exists, and every one that exists is used.

use std::path::{Path, PathBuf};

use treaty::Language;
use wording::checks;

use super::WORDING;

/// Sentences named by what a service sends: the codes of its notices and the names of its events.
const NAMED_BY_SERVICES: [&str; 3] = ["notice-", "history-", "reason-"];

fn sources() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

#[test]
fn every_name_used_exists() {
    let missing = checks::unwritten(&WORDING, &sources()).expect("the sources");
    assert!(missing.is_empty(), "no sentence for: {missing:#?}");
}

#[test]
fn every_sentence_is_used() {
    let files = WORDING.files(Language::English);
    let unused = checks::unsaid(files, &sources(), &NAMED_BY_SERVICES, &["whole.rs"]).expect("the sources");
    assert!(unused.is_empty(), "nobody says: {unused:#?}");
}
