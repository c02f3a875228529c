//! Every name of a sentence that the code uses exists, and every one that exists is used.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use treaty::Language;

use super::{ENGLISH, Texts};

/// Sentences named by what a service sends: the codes of its notices and the names of its events.
const NAMED_BY_SERVICES: [&str; 3] = ["notice-", "history-", "reason-"];

/// The files that name sentences, by ending.
const ENDINGS: [&str; 2] = ["rs", "html"];

#[test]
fn every_name_used_exists() {
    let texts = Texts::of(Language::English);
    let missing: Vec<String> = used().into_iter().filter(|key| !texts.has(key)).collect();
    assert!(missing.is_empty(), "no sentence for: {missing:#?}");
}

#[test]
fn every_sentence_is_used() {
    let source = source();
    let by_services = |key: &str| NAMED_BY_SERVICES.iter().any(|prefix| key.starts_with(prefix));
    let unused: Vec<String> =
        existing().into_iter().filter(|key| !by_services(key) && !source.contains(&format!("\"{key}\""))).collect();
    assert!(unused.is_empty(), "nobody says: {unused:#?}");
}

/// What stands in `say("…")` anywhere.
fn used() -> BTreeSet<String> {
    let source = source();
    let calls = source.split("say(\"").skip(1);
    calls.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

/// A sentence begins at the start of a line, with its name.
fn existing() -> BTreeSet<String> {
    let lines = ENGLISH.iter().flat_map(|file| file.lines());
    let named = lines.filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
    named.filter_map(|line| line.split_once(" =")).map(|(name, _)| name.to_owned()).collect()
}

fn source() -> String {
    let mut text = String::new();
    gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut text);
    text
}

fn gather(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).expect("the folder of the sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            gather(&path, text);
        } else if path.extension().is_some_and(|ending| ENDINGS.iter().any(|e| ending == *e))
            && !path.ends_with("used.rs")
        {
            text.push_str(&fs::read_to_string(&path).expect("text"));
        }
    }
}
