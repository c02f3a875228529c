//! Whatever a service may say has a sentence here: the codes are read out of the services' own sources.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use treaty::Language;

use super::Texts;
use crate::text::WORDING;

/// Where notices come from.
const SOURCES: [&str; 11] = [
    "services/registry/src",
    "services/drawing/src",
    "services/reviews/src",
    "services/constructive-dialogue/src/domain",
    "services/constructive-dialogue/src/endpoints",
    "services/notices/src/domain",
    "services/notices/src/endpoints",
    "services/portal/src/http",
    "libs/bus/src",
    "libs/runtime/src",
    "libs/access/src",
];

/// Words in those sources that are written like codes and are none. One that is gone from the sources must go from here.
const NO_NOTICES: [&str; 58] = [
    "a-state-party-objects",
    "absent-instead",
    "absent-title",
    "broken-instead",
    "broken-title",
    "ce-dataschema",
    "ce-id",
    "ce-source",
    "ce-time",
    "ce-type",
    "consultation-agreed",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "dead-because",
    "enters-into-force",
    "expected-version",
    "forged-instead",
    "forged-title",
    "group-day",
    "handed-in",
    "kebab-case",
    "large-instead",
    "large-note-instead",
    "large-title",
    "limits-changes-instead",
    "limits-instead",
    "limits-title",
    "link-asked",
    "method-instead",
    "method-title",
    "moves-changed",
    "no-store",
    "not-found-instead",
    "not-found-title",
    "officer-assigned",
    "officials-kept-long-enough",
    "permissions-policy",
    "phase-begun",
    "phase-completed",
    "phase-reopened",
    "public-stage-chosen",
    "review-day",
    "reviewers-set",
    "reviewers-unsaid",
    "rules-day",
    "same-origin",
    "sec-fetch-site",
    "step-recorded",
    "strand-closed",
    "strand-opened",
    "stream-version",
    "address-not-confirmed",
    "contact-unused",
    "bureau-has-not-decided",
    "comments-held",
    "kind-not-settled",
    "list-not-circulated",
    "time-for-objections",
];

/// Codes of a single word.
const SHORT: [&str; 2] = ["blank", "failed"];

#[test]
fn every_notice_of_every_service_has_a_sentence() {
    let texts = Texts::of(Language::English);
    let words = words();
    let is_code = |word: &&String| !NO_NOTICES.contains(&word.as_str());
    let silent: Vec<_> = words.keys().filter(is_code).filter(|word| !texts.has(&format!("notice-{word}"))).collect();
    assert!(silent.is_empty(), "no sentence notice-… for: {silent:#?}");
    let gone: Vec<_> = NO_NOTICES.iter().filter(|word| !words.contains_key(**word)).collect();
    assert!(gone.is_empty(), "not in the sources any more: {gone:#?}");
}

#[test]
fn every_sentence_belongs_to_a_notice_and_its_blanks_to_that_notice() {
    let words = words();
    for (code, blanks) in sentences() {
        let Some(files) = words.get(&code) else { panic!("nobody says notice-{code}") };
        for blank in blanks {
            let known = files.iter().any(|text| text.contains(&format!("with(\"{blank}\"")));
            assert!(known, "notice-{code} has a blank {blank} that no service fills");
        }
    }
}

/// Every word written like a code, with the texts of the files that it stands in.
fn words() -> BTreeMap<String, Vec<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut words: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in SOURCES.iter().flat_map(|folder| files(&root.join(folder))) {
        let text = fs::read_to_string(&file).expect("a source");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        let literals: BTreeSet<&str> =
            lines.flat_map(|line| line.split('"')).filter(|word| is_written_like_a_code(word)).collect();
        for word in literals {
            words.entry(word.to_owned()).or_default().push(text.clone());
        }
    }
    words
}

fn is_written_like_a_code(word: &str) -> bool {
    let lower = |part: &str| !part.is_empty() && part.chars().all(|letter| letter.is_ascii_lowercase());
    SHORT.contains(&word) || (word.contains('-') && word.split('-').all(lower))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let inside = entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] });
    inside.filter(|path| path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("tests.rs")).collect()
}

/// The sentences for notices: code, and the names of the blanks.
fn sentences() -> Vec<(String, BTreeSet<String>)> {
    let mut all: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in WORDING.files(Language::English).iter().flat_map(|file| file.lines()) {
        if let Some((name, _)) = line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase())) {
            all.push((name.to_owned(), BTreeSet::new()));
        }
        let blanks = line.split("{ $").skip(1).filter_map(|rest| rest.split([' ', '}']).next());
        if let Some((_, known)) = all.last_mut() {
            known.extend(blanks.map(str::to_owned));
        }
    }
    all.into_iter().filter_map(|(name, blanks)| Some((name.strip_prefix("notice-")?.to_owned(), blanks))).collect()
}
