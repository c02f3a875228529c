//! Commands are decided by what the writer remembers. Where somebody else has written meanwhile, nothing is kept and nobody is told anything:
//! the same, sent again, is decided on what is recorded.

use contracts::CommandId;
use futures_util::future::join_all;
use journal::{Answered, Hash, Journal, JournalError};

use crate::ground::{Counted, Ground, append, append_of, cause, command_id, count, key, now, on_both};

on_both!(
    what_somebody_else_wrote_is_not_decided_over,
    what_somebody_else_answered_is_answered_alike,
    a_refusal_is_by_what_is_recorded,
    an_answer_without_events_is_by_what_is_recorded,
    whoever_shares_a_transaction_is_told_the_same,
    after_that_nothing_is_taken_for_granted,
);

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
    let [one, other] = two(&ground).await;
    let id = command_id();
    // Without events: the journal has not moved.
    assert_eq!(once(&one, id, "AFG", End::KeptWithoutEvents).await.unwrap(), Ok(Some(1)));
    for end in [End::Kept, End::KeptWithoutEvents, End::Refused] {
        let told = once(&other, id, "AFG", end).await;
        if end == End::Kept {
            outdated(&told);
        } else {
            assert_eq!(told.unwrap(), Ok(None), "{end:?}, begun at the database, for somebody was seen to write");
        }
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
    whole(&one, 22).await;
}
