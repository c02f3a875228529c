//! Every language says everything that English says, with the same blanks. What is missing fails the build: nothing stands in
//! for it on the page.

use treaty::Language;
use wording::checks;

use super::WORDING;

/// Sentences that read the same as in English, because the word is the same.
const SAME_AS_ENGLISH: [(Language, &str); 19] = [
    (Language::French, "ways-name"),
    (Language::French, "statement-notification"),
    (Language::French, "instrument-untoc"),
    (Language::French, "place"),
    (Language::French, "ceremony-pause"),
    (Language::French, "consultations-heading"),
    (Language::French, "dialogue"),
    (Language::French, "do-programme"),
    (Language::French, "field-articles"),
    (Language::French, "field-document"),
    (Language::French, "objections"),
    (Language::French, "person-bureau"),
    (Language::French, "phase-number"),
    (Language::French, "strand-articles"),
    (Language::French, "line-consultation"),
    (Language::French, "world-europe"),
    (Language::Spanish, "no"),
    (Language::Spanish, "world-asia"),
    (Language::Spanish, "comments-file"),
];

#[test]
fn every_language_is_whole() {
    let faults = checks::whole(&WORDING, &SAME_AS_ENGLISH);
    assert!(faults.is_empty(), "{faults:#?}");
}
