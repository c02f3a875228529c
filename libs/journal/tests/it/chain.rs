//! Any changed, removed or reordered row is found and named.

use journal::{Cause, Entry, Journal, START};

use crate::ground::{Ground, append, append_for, append_of, cause, command_id, count, execute, on_both};
use crate::tamper::{self, COLUMNS, Care, ENDS, findings, names};

on_both!(
    hashes_are_as_described,
    whoever_knows_how_hashes_are_made_is_found,
    every_changed_cell_is_named,
    a_changed_end_is_found,
    what_was_added_is_found,
    an_unreadable_row_hides_nothing
);

/// Eight events of three things, some with a command, some with a trace.
async fn written(ground: &Ground) -> Journal {
    let journal = ground.another().await;
    let traced = Some("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01".to_owned());
    let full = || Cause { command: Some(command_id()), trace: traced.clone(), ..cause() };
    append(&journal, "AFG", 0, &["one", "two"]).await.unwrap();
    append_for(&journal, append_of("AUT", 0, &["three"]), full()).await.unwrap();
    append_for(&journal, append_of("AFG", 2, &["four", "five"]), full()).await.unwrap();
    append(&journal, "FRA", 0, &["six"]).await.unwrap();
    append_for(&journal, append_of("AUT", 1, &["seven", "eight"]), full()).await.unwrap();
    assert_eq!(findings(&journal).await, [], "as it was written");
    journal
}

async fn every_changed_cell_is_named(ground: Ground) {
    let journal = written(&ground).await;
    execute(&journal, "CREATE TABLE kept AS SELECT * FROM journal", vec![]).await.unwrap();
    let mut changes = 0;
    for position in 1..=8 {
        for column in COLUMNS {
            for instead in tamper::instead(column) {
                if !tamper::cell(&journal, position, column, &instead).await {
                    continue;
                }
                changes += 1;
                let found = findings(&journal).await;
                assert!(names(&found, position), "event {position}, {column} = {instead}: {found:?}");
                execute(&journal, "DELETE FROM journal", vec![]).await.unwrap();
                execute(&journal, "INSERT INTO journal SELECT * FROM kept", vec![]).await.unwrap();
            }
        }
    }
    assert!(changes > 200, "{changes}");
    assert_eq!(findings(&journal).await, []);
}

async fn hashes_are_as_described(ground: Ground) {
    let journal = written(&ground).await;
    let mut before = START;
    for entry in journal.after(0, 100).await.unwrap() {
        assert_eq!((entry.previous, entry.hash), (before, tamper::hash_of(&entry)));
        before = entry.hash;
    }
    assert_eq!(journal.checkpoint().await.unwrap().unwrap().hash, before);
}

async fn whoever_knows_how_hashes_are_made_is_found(ground: Ground) {
    for position in 1..=8 {
        for care in [Care::Itself, Care::AndTheNext, Care::ToTheEnd] {
            let journal = written(&ground).await;
            let change = |entry: &mut Entry| entry.payload = entry.payload.replace('5', "6");
            tamper::rewrite(&journal, position, change, care).await;
            let found = findings(&journal).await;
            // Only the signature stands against the greatest care; otherwise the event after it tells.
            let told = if matches!(care, Care::ToTheEnd) { 8 } else { (position + 1).min(8) };
            assert!(names(&found, told), "event {position}, {care:?}: {found:?}");
            journal.close().await;
        }
    }
    // A number in its stream that was not its turn is named even then.
    let journal = written(&ground).await;
    tamper::rewrite(&journal, 6, |entry| entry.version = 7, Care::ToTheEnd).await;
    let found = findings(&journal).await;
    assert!(names(&found, 6) && names(&found, 8), "{found:?}");
}

async fn a_changed_end_is_found(ground: Ground) {
    for end in ENDS {
        let journal = written(&ground).await;
        tamper::end(&journal, end).await;
        let found = findings(&journal).await;
        assert!(names(&found, 8), "{end:?}: {found:?}");
        journal.close().await;
    }
}

async fn what_was_added_is_found(ground: Ground) {
    for position in [9, 0, -1, 1_000] {
        let journal = written(&ground).await;
        tamper::add(&journal, position).await;
        let found = findings(&journal).await;
        assert!(names(&found, position.try_into().unwrap_or(0)), "{position}: {found:?}");
        journal.close().await;
    }
}

async fn an_unreadable_row_hides_nothing(ground: Ground) {
    let journal = written(&ground).await;
    for position in [2, 5] {
        assert!(tamper::cell(&journal, position, "hash", "'no hash'").await);
    }
    assert!(tamper::cell(&journal, 7, "actor", "'somebody else'").await);
    let found = findings(&journal).await;
    assert!([2, 5, 7].iter().all(|position| names(&found, *position)), "{found:?}");
    assert!(![1, 4, 8].iter().any(|position| names(&found, *position)), "{found:?}");
    // To an end that cannot be read nothing is added.
    execute(&journal, "UPDATE checkpoint SET hash = 'no hash'", vec![]).await.unwrap();
    append(&journal, "EUE", 0, &["nine"]).await.unwrap_err();
    assert_eq!(count(&journal, "SELECT COUNT(*) FROM journal").await, 8);
}

/// SQLite keeps any value in any column.
#[tokio::test]
async fn a_value_of_another_kind_is_named() {
    let ground = crate::ground::sqlite();
    for column in COLUMNS {
        for value in ["X'00'", "'text'", "1.5"] {
            let journal = written(&ground).await;
            if tamper::cell(&journal, 4, column, value).await {
                let found = findings(&journal).await;
                assert!(names(&found, 4), "{column} = {value}: {found:?}");
            }
            journal.close().await;
        }
    }
}
