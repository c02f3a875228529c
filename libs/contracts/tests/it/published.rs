//! What lies under `schemas/` is what the types say, and what is published never changes.

use std::fs;

use contracts::Kind;
use serde_json::{Value, json};

use crate::tool::{copy, edit, enter_as_published, published, run};

const DEPOSIT: &str = "registry/deposit-recorded.v1.json";

#[test]
fn the_files_are_those_of_the_types() {
    run(&published(), &["check"]).unwrap();
}

#[test]
fn a_file_changed_by_hand_is_named() {
    let folder = copy();
    edit(folder.path(), DEPOSIT, |schema| schema["properties"]["source"]["maxLength"] = json!(301));
    let said = run(folder.path(), &["check"]).unwrap_err();
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.starts_with(&format!("{DEPOSIT} is not as the types have it")), "{said}");
}

#[test]
fn a_missing_file_a_stray_one_and_another_document_are_named() {
    let folder = copy();
    fs::remove_file(folder.path().join(DEPOSIT)).unwrap();
    fs::write(folder.path().join("registry/nothing.v1.json"), "{}").unwrap();
    edit(folder.path(), "asyncapi.json", |document| document["info"]["title"] = json!("Another"));
    edit(folder.path(), "index.json", |index| index["drawing/result.v1.json"]["sha256"] = json!("0"));
    let said = run(folder.path(), &["check"]).unwrap_err();
    for path in [DEPOSIT, "registry/nothing.v1.json", "asyncapi.json", "index.json"] {
        assert!(said.lines().any(|line| line.starts_with(&format!("{path} "))), "{path}: {said}");
    }
}

#[test]
fn writing_again_changes_nothing_and_drafts_follow_the_types() {
    let folder = copy();
    assert!(run(folder.path(), &["write"]).unwrap().contains(" 0 files"));
    edit(folder.path(), DEPOSIT, |schema| schema["title"] = json!("something else"));
    assert!(run(folder.path(), &[]).unwrap().contains(" 1 files"));
    run(folder.path(), &["check"]).unwrap();
}

#[test]
fn a_draft_that_no_message_has_any_more_goes_away() {
    let folder = copy();
    fs::write(folder.path().join("registry/gone.v1.json"), "{}").unwrap();
    edit(folder.path(), "index.json", |index| {
        index["registry/gone.v1.json"] = json!({ "sha256": "0", "state": "draft" });
    });
    run(folder.path(), &["write"]).unwrap();
    assert!(!folder.path().join("registry/gone.v1.json").exists());
}

#[test]
fn a_published_file_is_refused_after_the_slightest_change() {
    let folder = copy();
    run(folder.path(), &["publish"]).unwrap();
    run(folder.path(), &["check"]).unwrap();
    let file = folder.path().join(DEPOSIT);
    let text = fs::read_to_string(&file).unwrap();
    for changed in [text.clone() + " ", text.replacen("It deposited", "It Deposited", 1), String::new()] {
        assert_ne!(changed, text);
        fs::write(&file, changed).unwrap();
        for wish in ["write", "check", "publish"] {
            let said = run(folder.path(), &[wish]).unwrap_err();
            assert!(said.starts_with(&format!("{DEPOSIT} is published and never changes")), "{wish}: {said}");
        }
    }
    fs::write(&file, text).unwrap();
    run(folder.path(), &["check"]).unwrap();
}

#[test]
fn what_is_kept_for_ever_can_be_published_before_the_rest() {
    let folder = copy();
    run(folder.path(), &["publish", "--lasting"]).unwrap();
    let index: Value = serde_json::from_str(&fs::read_to_string(folder.path().join("index.json")).unwrap()).unwrap();
    let state = |path: &str| index[path]["state"].as_str().unwrap().to_owned();
    for entry in contracts::catalogue() {
        let expected = if matches!(entry.kind, Kind::Event { .. }) { "published" } else { "draft" };
        assert_eq!(state(&format!("{}.json", entry.schema_name())), expected, "{}", entry.schema_name());
    }
    assert_eq!(state("drawing/transcript.v1.json"), "published");
}

/// Journals hold events for ever: no event of this project is a draft.
#[test]
fn every_event_is_published() {
    let index: Value = serde_json::from_str(&fs::read_to_string(published().join("index.json")).unwrap()).unwrap();
    let drafts: Vec<_> =
        contracts::published::lasting().into_iter().filter(|path| index[path]["state"] != "published").collect();
    assert!(drafts.is_empty(), "publish them with --lasting before anything is recorded with them: {drafts:?}");
}

#[test]
fn a_type_that_moved_on_needs_a_new_version() {
    let folder = copy();
    // As if an older program had published it with another field, and with one field less than now.
    edit(folder.path(), DEPOSIT, |schema| {
        let fields = schema["properties"].as_object_mut().unwrap();
        fields.insert("depositary".to_owned(), json!({ "type": "string" }));
        fields.remove("source").unwrap();
        schema["required"].as_array_mut().unwrap().retain(|name| name != "source");
    });
    enter_as_published(folder.path(), DEPOSIT);
    let before = fs::read_to_string(folder.path().join(DEPOSIT)).unwrap();
    for wish in ["write", "check", "publish"] {
        let said = run(folder.path(), &[wish]).unwrap_err();
        let lines: Vec<_> = said.lines().collect();
        assert_eq!(
            lines,
            [
                "registry/deposit-recorded.v1.json is published and never changes: give the message a new version.",
                "  breaking: \"\": source must now be there",
                "  breaking: \"\": depositary is gone",
            ]
        );
    }
    assert_eq!(fs::read_to_string(folder.path().join(DEPOSIT)).unwrap(), before, "a refusal must not write");
}

#[test]
fn a_published_schema_that_no_program_knows_is_missed() {
    let folder = copy();
    fs::write(folder.path().join("registry/older.v1.json"), "{}\n").unwrap();
    enter_as_published(folder.path(), "registry/older.v1.json");
    let said = run(folder.path(), &["write"]).unwrap_err();
    assert!(said.starts_with("registry/older.v1.json is published, and nothing in the program knows it"), "{said}");
    assert!(folder.path().join("registry/older.v1.json").exists());
}

#[test]
fn what_was_published_once_cannot_be_taken_back_in_the_index() {
    let (older, folder) = (copy(), copy());
    run(older.path(), &["publish"]).unwrap();
    let since = ["check", "--since", older.path().to_str().unwrap()];
    let said = run(folder.path(), &since).unwrap_err();
    assert!(said.contains(&format!("{DEPOSIT} was published, and the index no longer says so")), "{said}");

    edit(older.path(), "index.json", |index| index[DEPOSIT]["sha256"] = json!("another"));
    run(folder.path(), &["publish"]).unwrap();
    let said = run(folder.path(), &since).unwrap_err();
    assert_eq!(said, format!("{DEPOSIT} was published with other contents: what is published never changes.\n"));
}

#[test]
fn an_older_folder_without_an_index_had_nothing_published() {
    let (nothing, folder) = (tempfile::tempdir().unwrap(), copy());
    run(folder.path(), &["check", "--since", nothing.path().to_str().unwrap()]).unwrap();
}

#[test]
fn a_word_that_it_does_not_know_gets_the_usage() {
    let said = run(copy().path(), &["freeze"]).unwrap_err();
    assert!(said.starts_with("Usage: schemas"), "{said}");
}

#[test]
fn documents_written_by_hand_are_in_the_index_and_are_read() {
    let index = fs::read_to_string(published().join("index.json")).unwrap();
    let index: serde_json::Value = serde_json::from_str(&index).unwrap();
    let documents: Vec<_> = contracts::published::documents().map(|(name, _)| name).collect();
    for name in ["drawing/transcript.v1", "drawing/certificate.v1"] {
        assert!(index.get(format!("{name}.json")).is_some());
        assert!(documents.iter().any(|known| known == name));
    }
    assert_eq!(documents.len(), contracts::published::files().unwrap().len(), "a file cannot be read as a schema");
}
