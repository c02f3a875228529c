//! Commands are decided by what the writer remembers. Where somebody else has written meanwhile, nothing is kept and nobody is told anything:
//! the same, sent again, is decided on what is recorded.

use contracts::CommandId;
use futures_util::future::join_all;
use journal::{Answered, AppendError, Hash, Journal, JournalError};

use crate::ground::{Counted, Ground, append, append_of, cause, command_id, count, execute, key, now, on_both};

on_both!(
    what_somebody_else_wrote_is_not_decided_over,
    what_somebody_else_answered_is_answered_alike,
    a_refusal_is_by_what_is_recorded,
    an_answer_without_events_is_by_what_is_recorded,
    whoever_shares_a_transaction_is_told_the_same,
    after_that_nothing_is_taken_for_granted,
    what_takes_several_texts_is_kept_whole_or_not_at_all,
);

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_is_gone_is_none_of_the_commands_business() {
    let Some(ground) = crate::ground::postgresql().await else { return };
    let (journal, other) = (ground.open("registry").await, ground.open("other").await);
    for known in 0..5 {
        let id = command_id();
        let mut told = once(&journal, id, "AFG", End::Kept).await;
        for _ in 0..2 {
            // Before the database has heard of it, or without an answer.
            if matches!(told, Err(JournalError::Outdated | JournalError::Unanswered)) {
                told = once(&journal, id, "AFG", End::Kept).await;
            }
        }
        assert_eq!(told.unwrap(), Ok(Some(known)));
        let others = "SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity \
                      WHERE datname = current_database() AND pid <> pg_backend_pid()";
        execute(&other, others, vec![]).await.unwrap();
        settle(&journal, known).await;
    }
    whole(&ground.open("registry").await, 5).await;
}

/// Every other time, the writer is taken past the transactions in which nothing is taken for granted.
async fn settle(journal: &Journal, number: u64) {
    if number.is_multiple_of(2) {
        for _ in 0..70 {
            let _ = once(journal, command_id(), "AFG", End::Refused).await;
        }
    }
}

/// How a command ends that was carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Kept,
    KeptWithoutEvents,
    Refused,
}

/// Carries out a command on a thing; gives what was answered before, or how many events the thing had.
async fn once(
    journal: &Journal,
    id: CommandId,
    thing: &'static str,
    end: End,
) -> Result<Result<Option<u64>, u64>, JournalError> {
    let own = journal.clone();
    let work = journal.write_for(id, move |tx| {
        Box::pin(async move {
            let answered = tx.answered(id, Hash([1; 32])).await.unwrap();
            if answered != Answered::No {
                assert_eq!(answered, Answered::With("done".to_owned()));
                return Ok(None);
            }
            let before = own.load_in::<Counted>(tx, thing).await.unwrap().version;
            if end == End::Kept {
                tx.append(append_of(thing, before, &["a note"]), &cause()).await.unwrap();
            }
            tx.answer(id, Hash([1; 32]), "done", now()).await.unwrap();
            if end == End::Refused { Err(before) } else { Ok(Some(before)) }
        })
    });
    work.await
}

/// Two programs on one journal, both of which know a thing with one event.
async fn two(ground: &Ground) -> [Journal; 2] {
    let both = [ground.open("registry").await, ground.open("registry").await];
    append(&both[0], "AFG", 0, &["first"]).await.unwrap();
    for journal in &both {
        assert_eq!(once(journal, command_id(), "AFG", End::Refused).await.unwrap(), Err(1), "begun and looked at");
    }
    both
}

fn outdated<T: std::fmt::Debug>(told: &Result<T, JournalError>) {
    assert!(matches!(told, Err(JournalError::Outdated)), "{told:?}");
}

async fn whole(journal: &Journal, events: u64) {
    assert_eq!(count(journal, "SELECT COUNT(*) FROM journal").await, events);
    assert_eq!(journal.check(&key().verifying_key()).await.unwrap().findings, []);
}

async fn what_somebody_else_wrote_is_not_decided_over(ground: Ground) {
    let [one, other] = two(&ground).await;
    append(&one, "ALB", 0, &["elsewhere"]).await.unwrap();
    let id = command_id();
    outdated(&once(&other, id, "AFG", End::Kept).await);
    whole(&one, 2).await;
    assert_eq!(once(&other, id, "AFG", End::Kept).await.unwrap(), Ok(Some(1)));
    whole(&one, 3).await;
}

async fn what_somebody_else_answered_is_answered_alike(ground: Ground) {
    let [one, _] = two(&ground).await;
    for end in [End::Kept, End::KeptWithoutEvents, End::Refused] {
        let other = ground.open("registry").await;
        assert_eq!(once(&other, command_id(), "AFG", End::Refused).await.unwrap(), Err(1), "begun and looked at");
        let id = command_id();
        // Without events: the journal has not moved.
        assert_eq!(once(&one, id, "AFG", End::KeptWithoutEvents).await.unwrap(), Ok(Some(1)));
        outdated(&once(&other, id, "AFG", end).await);
        assert_eq!(once(&other, id, "AFG", end).await.unwrap(), Ok(None), "{end:?}");
    }
    whole(&one, 1).await;
}

async fn a_refusal_is_by_what_is_recorded(ground: Ground) {
    let [one, other] = two(&ground).await;
    append(&one, "AFG", 1, &["second"]).await.unwrap();
    let id = command_id();
    outdated(&once(&other, id, "AFG", End::Refused).await);
    assert_eq!(once(&other, id, "AFG", End::Refused).await.unwrap(), Err(2));
}

async fn an_answer_without_events_is_by_what_is_recorded(ground: Ground) {
    let [one, other] = two(&ground).await;
    append(&one, "AFG", 1, &["second"]).await.unwrap();
    let id = command_id();
    outdated(&once(&other, id, "AFG", End::KeptWithoutEvents).await);
    assert_eq!(once(&other, id, "AFG", End::KeptWithoutEvents).await.unwrap(), Ok(Some(2)));
}

async fn whoever_shares_a_transaction_is_told_the_same(ground: Ground) {
    let [one, other] = two(&ground).await;
    append(&one, "AFG", 1, &["second"]).await.unwrap();
    let ends = [End::Kept, End::Refused, End::Kept, End::KeptWithoutEvents, End::Kept];
    let commands = ends.map(|end| (command_id(), end));
    let mut kept = 0;
    // One of them may be carried out alone before the others come.
    for _ in 0..3 {
        let told = join_all(commands.map(|(id, end)| once(&other, id, "AFG", end))).await;
        for ((_, end), told) in commands.iter().zip(told) {
            match told {
                Err(fault) => assert!(matches!(fault, JournalError::Outdated), "{fault}"),
                Ok(Err(before)) => assert!(*end == End::Refused && before >= 2),
                Ok(Ok(Some(before))) => {
                    assert!(before >= 2);
                    kept += u64::from(*end == End::Kept);
                }
                Ok(Ok(None)) => assert_ne!(*end, End::Refused),
            }
        }
    }
    assert_eq!(kept, 3, "each is done once");
    whole(&one, 5).await;
}

async fn after_that_nothing_is_taken_for_granted(ground: Ground) {
    let [one, other] = two(&ground).await;
    append(&one, "AFG", 1, &["second"]).await.unwrap();
    outdated(&once(&other, command_id(), "AFG", End::Kept).await);
    for version in 2..12 {
        append(&one, "AFG", 2 * version - 2, &["one"]).await.unwrap();
        assert_eq!(once(&other, command_id(), "AFG", End::Kept).await.unwrap(), Ok(Some(2 * version - 1)));
    }
    // Once nobody was seen for a while, it is again.
    for _ in 0..64 {
        assert_eq!(once(&other, command_id(), "AFG", End::Refused).await.unwrap(), Err(22));
    }
    append(&one, "AFG", 22, &["one"]).await.unwrap();
    outdated(&once(&other, command_id(), "AFG", End::Kept).await);
    whole(&one, 23).await;
}

/// Carries out a command with many events, whether or not it was answered before.
async fn many(journal: &Journal, id: CommandId, thing: &'static str) -> Result<u64, JournalError> {
    let own = journal.clone();
    let work = journal.write_for(id, move |tx| {
        Box::pin(async move {
            let before = own.load_in::<Counted>(tx, thing).await?.version;
            tx.append(append_of(thing, before, &["a note"; 40]), &cause()).await?;
            tx.answer(id, Hash([1; 32]), "done", now()).await?;
            Ok::<_, AppendError>(before)
        })
    });
    work.await?.map_err(|fault| panic!("{fault}"))
}

async fn what_takes_several_texts_is_kept_whole_or_not_at_all(ground: Ground) {
    let [one, other] = two(&ground).await;
    let taken = command_id();
    assert_eq!(once(&one, taken, "AFG", End::KeptWithoutEvents).await.unwrap(), Ok(Some(1)));
    outdated(&many(&other, taken, "AFG").await);
    whole(&one, 1).await;
    let third = ground.open("registry").await;
    assert_eq!(once(&third, command_id(), "AFG", End::Refused).await.unwrap(), Err(1));
    assert_eq!(many(&third, command_id(), "AFG").await.unwrap(), 1);
    assert_eq!(many(&third, command_id(), "AFG").await.unwrap(), 41);
    whole(&one, 81).await;
}
