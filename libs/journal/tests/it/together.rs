//! Work that waits is committed together; what is refused among it, or panics, leaves no trace and harms nobody.

use std::pin::pin;

use futures_util::poll;
use journal::{Journal, JournalError};
use tokio::sync::oneshot;

use crate::ground::{Ground, NOTES, append_of, cause, count, key, on_both};

on_both!(
    what_waits_is_committed_together,
    nothing_is_answered_before_the_commit,
    a_failed_statement_keeps_nothing,
    a_row_that_is_refused_before_another_speaks_keeps_nothing,
);

/// How a piece of work ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Well,
    Refused,
    Panic,
    /// A statement fails, and the work says that all is well.
    Swallowed,
}

/// Appends one event and writes one row beside it.
async fn work(journal: &Journal, number: usize, end: End) -> Result<Result<(), ()>, JournalError> {
    journal
        .write(move |tx| {
            Box::pin(async move {
                tx.append(append_of(&format!("thing-{number}"), 0, &["a note"]), &cause()).await.unwrap();
                let note = "INSERT INTO notes (text) VALUES ($1)";
                tx.execute(note, &[number.to_string().into()]).await.unwrap();
                match end {
                    End::Well => Ok(()),
                    End::Refused => Err(()),
                    End::Panic => panic!("as it was asked to"),
                    End::Swallowed => {
                        tx.execute(note, &[number.to_string().into()]).await.unwrap_err();
                        Ok(())
                    }
                }
            })
        })
        .await
}

const ENDS: [End; 8] =
    [End::Well, End::Panic, End::Well, End::Refused, End::Swallowed, End::Well, End::Panic, End::Well];

fn right(end: End, answer: &Result<Result<(), ()>, JournalError>) -> bool {
    match end {
        End::Well => matches!(answer, Ok(Ok(()))),
        End::Refused => matches!(answer, Ok(Err(()))),
        End::Panic => matches!(answer, Err(JournalError::Panicked)),
        End::Swallowed => matches!(answer, Err(JournalError::Database(_))),
    }
}

/// Work that keeps the writer busy until it is let go.
async fn hold(journal: Journal, begin: oneshot::Sender<()>, held: oneshot::Receiver<()>) {
    let holding = journal.write(|_| {
        Box::pin(async move {
            begin.send(()).unwrap();
            held.await.unwrap();
            Ok::<_, ()>(())
        })
    });
    holding.await.unwrap().unwrap();
}

/// Keeps the writer busy until it is let go.
async fn busy(journal: &Journal) -> (oneshot::Sender<()>, tokio::task::JoinHandle<()>) {
    let ((begin, running), (free, held)) = (oneshot::channel(), oneshot::channel());
    let holding = tokio::spawn(hold(journal.clone(), begin, held));
    running.await.unwrap();
    (free, holding)
}

async fn what_waits_is_committed_together(ground: Ground) {
    let journal = ground.open("registry").await;
    let (free, holding) = busy(&journal).await;
    let mut waiting: Vec<_> =
        ENDS.into_iter().enumerate().map(|(number, end)| Box::pin(work(&journal, number, end))).collect();
    for work in &mut waiting {
        assert!(poll!(work).is_pending(), "it waits behind the other");
    }
    free.send(()).unwrap();
    holding.await.unwrap();
    let answers = futures_util::future::join_all(waiting).await;
    for (end, answer) in ENDS.into_iter().zip(&answers) {
        assert!(right(end, answer), "{end:?}: {answer:?}");
    }
    assert_eq!(count(&journal, "SELECT COUNT(*) FROM notes").await, 4);
    assert_eq!(count(&journal, "SELECT COUNT(*) FROM journal").await, 4);
    assert_eq!(journal.check(&key().verifying_key()).await.unwrap().findings, []);
    assert!(right(End::Well, &work(&journal, 99, End::Well).await), "it goes on");
}

async fn nothing_is_answered_before_the_commit(ground: Ground) {
    let (journal, other) = (ground.open("registry").await, ground.open("registry").await);
    // The first of two that are committed together is done, and must wait for the second.
    let (free, holding) = busy(&journal).await;
    let mut first = Box::pin(work(&journal, 0, End::Well));
    assert!(poll!(&mut first).is_pending());
    let ((begin, running), (free_second, held)) = (oneshot::channel(), oneshot::channel());
    let mut second = Box::pin(hold(journal.clone(), begin, held));
    assert!(poll!(&mut second).is_pending());
    free.send(()).unwrap();
    running.await.unwrap();
    holding.await.unwrap();
    assert!(poll!(&mut first).is_pending(), "nothing is committed yet");
    assert_eq!(other.checkpoint().await.unwrap(), None);
    free_second.send(()).unwrap();
    assert!(right(End::Well, &first.await));
    second.await;
    // Once it is answered, another connection sees it.
    for number in 1..100 {
        assert!(right(End::Well, &work(&journal, number, End::Well).await));
        assert_eq!(other.checkpoint().await.unwrap().unwrap().position, number as u64 + 1);
    }
}

async fn a_failed_statement_keeps_nothing(ground: Ground) {
    let journal = ground.open("registry").await;
    for (number, end) in ENDS.into_iter().enumerate() {
        let answer = pin!(work(&journal, number, end)).await;
        assert!(right(end, &answer), "alone, {end:?}: {answer:?}");
    }
    assert_eq!(count(&journal, "SELECT COUNT(*) FROM notes").await, 4);
    assert_eq!(count(&journal, "SELECT COUNT(*) FROM journal").await, 4);
    assert_eq!(journal.check(&key().verifying_key()).await.unwrap().findings, []);
}

/// Rows that wait are written before another piece of work speaks to the database. One of them is refused: nobody's work is kept.
async fn a_row_that_is_refused_before_another_speaks_keeps_nothing(ground: Ground) {
    let journal = ground.open("registry").await;
    assert!(right(End::Well, &work(&journal, 0, End::Well).await));
    let (free, holding) = busy(&journal).await;
    let mut bad = Box::pin(journal.write(|tx| {
        Box::pin(async move {
            tx.put(&NOTES, vec!["0".into()]).await.unwrap();
            tx.append(append_of("bad", 0, &["a note"]), &cause()).await.unwrap();
            Ok::<_, ()>(())
        })
    }));
    let (mut one, mut other) = (Box::pin(work(&journal, 1, End::Well)), Box::pin(work(&journal, 2, End::Refused)));
    assert!(poll!(&mut bad).is_pending() && poll!(&mut one).is_pending() && poll!(&mut other).is_pending());
    free.send(()).unwrap();
    holding.await.unwrap();
    let (bad, one, other) = tokio::join!(bad, one, other);
    assert!(bad.is_err() && one.is_err() && other.is_err(), "{bad:?}, {one:?}, {other:?}");
    assert_eq!(count(&journal, "SELECT COUNT(*) FROM journal").await, 1);
    assert_eq!(count(&journal, "SELECT COUNT(*) FROM notes").await, 1);
    assert!(right(End::Well, &work(&journal, 3, End::Well).await), "it goes on");
    assert_eq!(journal.check(&key().verifying_key()).await.unwrap().findings, []);
}
