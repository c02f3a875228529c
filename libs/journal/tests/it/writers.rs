//! Two writers on one stream: one wins, the other is told.

use journal::{AppendError, Journal, JournalError};

use crate::ground::{Counted, Ground, append, count, key, on_both};

on_both!(one_wins_and_the_other_is_told, a_check_beside_writers_finds_nothing, what_is_remembered_is_what_was_recorded);

/// Appends one event to what the journal shows; says whether it was first.
async fn bid(journal: &Journal, version: u64, source: &str) -> bool {
    match append(journal, "AFG", version, &[source]).await {
        Ok(entries) => {
            assert_eq!((entries[0].version, entries[0].position), (version + 1, version + 1));
            true
        }
        Err(AppendError::Conflict { stream, expected, actual }) => {
            assert_eq!((stream.as_str(), expected, actual), ("state/AFG", version, version + 1));
            false
        }
        Err(AppendError::Journal(fault)) => panic!("{fault}"),
    }
}

async fn one_wins_and_the_other_is_told(ground: Ground) {
    let (one, other) = (ground.open("registry").await, ground.open("registry").await);
    let mut wins = [0, 0];
    for version in 0..100 {
        let (first, second) = tokio::join!(bid(&one, version, "one"), bid(&other, version, "other"));
        assert!(first != second, "exactly one");
        wins[usize::from(second)] += 1;
        for journal in [&one, &other] {
            assert_eq!(journal.load::<Counted>("AFG").await.unwrap().version, version + 1);
        }
    }
    println!("{wins:?}");
    assert_eq!(one.check(&key().verifying_key()).await.unwrap().findings, []);
    assert_eq!(count(&one, "SELECT COUNT(*) FROM journal").await, 100);
}

async fn a_check_beside_writers_finds_nothing(ground: Ground) {
    let (one, other) = (ground.open("registry").await, ground.open("registry").await);
    let writing: Vec<_> = [one.clone(), other.clone()]
        .into_iter()
        .enumerate()
        .flat_map(|(number, journal)| {
            (0..4).map(move |thing| {
                let journal = journal.clone();
                tokio::spawn(async move {
                    let thing = format!("{number}-{thing}");
                    for version in 0..60 {
                        append(&journal, &thing, version, &["a note"]).await.unwrap();
                    }
                })
            })
        })
        .collect();
    let mut checks = 0;
    while writing.iter().any(|writer| !writer.is_finished()) {
        let report = one.check(&key().verifying_key()).await.unwrap();
        assert_eq!(report.findings, [], "while others write");
        checks += 1;
    }
    futures_util::future::join_all(writing).await.into_iter().for_each(Result::unwrap);
    let report = one.check(&key().verifying_key()).await.unwrap();
    assert_eq!((report.findings.as_slice(), report.events, report.last), ([].as_slice(), 480, 480), "{checks}");
}

/// What is rolled back is not remembered.
async fn what_is_remembered_is_what_was_recorded(ground: Ground) {
    let journal = ground.open("registry").await;
    append(&journal, "AFG", 0, &["first"]).await.unwrap();
    let inside = journal.clone();
    let work = journal.write(move |tx| {
        Box::pin(async move {
            let append = crate::ground::append_of("AFG", 1, &["second", "third"]);
            tx.append(append, &crate::ground::cause()).await?;
            assert_eq!(inside.load_in::<Counted>(tx, "AFG").await?.version, 3, "its own events are seen");
            Err::<(), AppendError>(JournalError::Closed.into())
        })
    });
    work.await.unwrap().unwrap_err();
    let loaded = journal.load::<Counted>("AFG").await.unwrap();
    assert_eq!((loaded.version, loaded.state.0), (1, 1));
}
