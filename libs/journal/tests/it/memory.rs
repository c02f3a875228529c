//! What a writer remembers is what is recorded, whoever else writes, whatever is refused, and however work shares a transaction.

use std::collections::BTreeMap;

use contracts::CommandId;
use futures_util::future::join_all;
use journal::{Answered, AppendError, Hash, Journal, JournalError, Tx, Value};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::ground::{Counted, Ground, NOTES, append_of, cause, command_id, count, execute, key, now, on_both};

on_both!(
    two_writers_remember_the_truth,
    the_same_command_twice_at_once_is_done_once,
    a_row_that_is_refused_at_the_end_fails_alone_when_tried_again,
    rows_of_one_key_follow_one_another,
    much_may_happen_between_two_looks,
    what_is_taken_to_be_new_and_is_not_is_kept_once,
);

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_is_gone_is_opened_again() {
    let Some(ground) = crate::ground::postgresql().await else { return };
    let (journal, other) = (ground.open("registry").await, ground.open("other").await);
    append_one(&journal, "AFG", 0).await.unwrap();
    let others = "SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity \
                  WHERE datname = current_database() AND pid <> pg_backend_pid()";
    execute(&other, others, vec![]).await.unwrap();
    append_one(&journal, "AFG", 1).await.unwrap();
    assert_eq!(journal.check(&key().verifying_key()).await.unwrap().events, 2);
}

/// What a piece of work does.
#[derive(Clone, Debug)]
struct Step {
    /// By which of two programs.
    by: usize,
    /// Whether it is a command.
    asked: bool,
    thing: u8,
    events: u8,
    /// Whether a statement goes to the database in the middle of it.
    speaks: bool,
    kept: bool,
}

fn step() -> impl Strategy<Value = Step> {
    (0..2_usize, any::<bool>(), 0..3_u8, 0..3_u8, any::<bool>(), any::<bool>())
        .prop_map(|(by, asked, thing, events, speaks, kept)| Step { by, asked, thing, events, speaks, kept })
}

/// Does one step; says how many events its thing had before it.
async fn carry_out(journal: Journal, step: Step, note: String) -> u64 {
    let id = command_id();
    for _ in 0..10 {
        let (own, step, note) = (journal.clone(), step.clone(), note.clone());
        let done = if step.asked {
            journal.write_for(id, move |tx| Box::pin(answered(tx, id, own, step, note))).await
        } else {
            journal.write(move |tx| Box::pin(work(tx, own, step, note))).await
        };
        match done {
            // The other has written meanwhile.
            Err(JournalError::Outdated) => {}
            done => return done.unwrap().unwrap_or_else(|before| before),
        }
    }
    panic!("it is sent again and again")
}

async fn answered(tx: &mut Tx, id: CommandId, own: Journal, step: Step, note: String) -> Result<u64, u64> {
    assert_eq!(tx.answered(id, Hash([1; 32])).await.unwrap(), Answered::No);
    let before = work(tx, own, step, note).await?;
    tx.answer(id, Hash([1; 32]), "done", now()).await.unwrap();
    Ok(before)
}

async fn work(tx: &mut Tx, own: Journal, step: Step, note: String) -> Result<u64, u64> {
    let thing = step.thing.to_string();
    let before = own.load_in::<Counted>(tx, &thing).await.unwrap();
    assert_eq!(before.version, before.state.0, "it folds to what it is");
    tx.put(&NOTES, vec![Value::from(note.as_str())]).await.unwrap();
    let sources = vec!["a note"; step.events.into()];
    tx.append(append_of(&thing, before.version, &sources), &cause()).await.unwrap();
    if step.speaks {
        let rows = tx.rows("SELECT text FROM notes WHERE text = $1", &[note.into()]).await.unwrap();
        assert_eq!(rows.len(), 1, "a statement sees what was put");
    }
    let after = own.load_in::<Counted>(tx, &thing).await.unwrap();
    assert_eq!(after.version, before.version + u64::from(step.events), "its own events are seen");
    if step.kept { Ok(before.version) } else { Err(before.version) }
}

/// Rounds of work; what is in one round is sent at once.
async fn tell(journals: &[Journal; 2], rounds: Vec<Vec<Step>>, told: &str) {
    let [one, _] = journals;
    let mut kept = 0;
    let before = count(one, "SELECT COUNT(*) FROM notes").await;
    for (number, round) in rounds.into_iter().enumerate() {
        kept += round.iter().filter(|step| step.kept).count() as u64;
        let doing = round
            .into_iter()
            .enumerate()
            .map(|(place, step)| carry_out(journals[step.by].clone(), step, format!("{told}-{number}-{place}")));
        join_all(doing).await;
    }
    assert_eq!(count(one, "SELECT COUNT(*) FROM notes").await - before, kept, "kept and nothing else");
    let mut recorded: BTreeMap<String, u64> = BTreeMap::new();
    for entry in one.after(0, 1_000_000).await.unwrap() {
        *recorded.entry(entry.stream).or_default() += 1;
    }
    for journal in journals {
        for thing in 0..3_u8 {
            let thing = thing.to_string();
            let events = recorded.get(&format!("state/{thing}")).copied().unwrap_or(0);
            assert_eq!(journal.load::<Counted>(&thing).await.unwrap().version, events);
            assert_eq!(look(journal, &thing).await, events, "in a transaction");
        }
    }
    assert_eq!(one.check(&key().verifying_key()).await.unwrap().findings, []);
}

async fn two_writers_remember_the_truth(ground: Ground) {
    let runtime = tokio::runtime::Handle::current();
    let rounds = prop::collection::vec(prop::collection::vec(step(), 1..9), 1..6);
    // Only what is asked, all at once, goes by what is remembered.
    let story = (rounds, any::<bool>()).prop_map(|(mut rounds, all_asked)| {
        rounds.iter_mut().flatten().for_each(|step| {
            step.asked |= all_asked;
            step.speaks &= !all_asked;
        });
        rounds
    });
    tokio::task::spawn_blocking(move || {
        let mut runner = TestRunner::new(Config { cases: 40, failure_persistence: None, ..Config::default() });
        // A story that fails is told again in shorter forms, each with notes of its own.
        let number = std::cell::Cell::new(0);
        runner
            .run(&story, |rounds| {
                number.set(number.get() + 1);
                runtime.block_on(async {
                    // Both begin without doubt.
                    let journals = [ground.open("registry").await, ground.open("registry").await];
                    tell(&journals, rounds, &number.get().to_string()).await;
                    join_all(journals.iter().map(Journal::close)).await;
                });
                Ok(())
            })
            .unwrap();
    })
    .await
    .unwrap();
}

async fn append_one(journal: &Journal, thing: &str, based_on: u64) -> Result<(), JournalError> {
    let append = append_of(thing, based_on, &["a note"]);
    let work = journal.write(move |tx| Box::pin(async move { tx.append(append, &cause()).await.map(drop) }));
    work.await?.map_err(|fault| panic!("{fault}"))
}

/// Carries out a command, as often as it is to be sent again.
async fn command(journal: &Journal, id: CommandId, note: &'static str) -> Result<Answered, JournalError> {
    loop {
        let work = journal.write_for(id, move |tx| {
            Box::pin(async move {
                let known = tx.answered(id, Hash([1; 32])).await?;
                if known == Answered::No {
                    tx.put(&NOTES, vec![note.into()]).await?;
                    tx.answer(id, Hash([1; 32]), "done", now()).await?;
                }
                Ok::<_, JournalError>(known)
            })
        });
        match work.await {
            Err(JournalError::Outdated) => {}
            done => return done?,
        }
    }
}

async fn the_same_command_twice_at_once_is_done_once(ground: Ground) {
    let (journal, id) = (ground.open("registry").await, command_id());
    let answers = join_all((0..8).map(|_| command(&journal, id, "once"))).await;
    let new = answers.iter().filter(|answer| matches!(answer, Ok(Answered::No))).count();
    let again = answers.iter().filter(|answer| matches!(answer, Ok(Answered::With(reply)) if reply == "done")).count();
    assert_eq!((new, again), (1, 7), "{answers:?}");
    assert_eq!(count(&journal, "SELECT COUNT(*) FROM notes").await, 1);
    assert_eq!(command(&ground.open("registry").await, id, "once").await.unwrap(), Answered::With("done".to_owned()));
}

async fn a_row_that_is_refused_at_the_end_fails_alone_when_tried_again(ground: Ground) {
    let journal = ground.open("registry").await;
    command(&journal, command_id(), "taken").await.unwrap();
    let notes = ["one", "two", "taken", "three"].map(|note| (command_id(), note));
    let mut waiting: Vec<_> = notes.iter().collect();
    // Whoever shared the transaction is told that nothing was kept, and sends it again.
    for _ in 0..3 {
        let sent = join_all(waiting.iter().map(|(id, note)| command(&journal, *id, note))).await;
        waiting = waiting.into_iter().zip(sent).filter(|(_, answer)| answer.is_err()).map(|(sent, _)| sent).collect();
    }
    assert_eq!(waiting.iter().map(|(_, note)| *note).collect::<Vec<_>>(), ["taken"]);
    assert_eq!(count(&journal, "SELECT COUNT(*) FROM notes").await, 4);
}

async fn rows_of_one_key_follow_one_another(ground: Ground) {
    let journal = ground.open("registry").await;
    let due = |seconds| jiff::Timestamp::from_second(seconds).unwrap();
    let arming = journal.write(move |tx| {
        Box::pin(async move {
            for seconds in [5, 7, 6] {
                let (name, key, payload) = ("falls-due".to_owned(), "AFG".to_owned(), seconds.to_string());
                tx.arm(&journal::Deadline { name, key, due: due(seconds), payload }).await?;
            }
            Ok::<_, JournalError>(())
        })
    });
    arming.await.unwrap().unwrap();
    assert_eq!(journal.next_due().await.unwrap(), Some(due(6)), "the last stands");
    assert_eq!(count(&journal, "SELECT COUNT(*) FROM deadlines").await, 1);
}

async fn much_may_happen_between_two_looks(ground: Ground) {
    let journal = ground.open("registry").await;
    assert_eq!(look(&journal, "AFG").await, 0);
    for version in 0..70 {
        append_one(&journal, "AFG", version).await.unwrap();
    }
    assert_eq!(look(&journal, "AFG").await, 70);
}

/// What a transaction of its own sees of a thing.
async fn look(journal: &Journal, thing: &str) -> u64 {
    let (inside, thing) = (journal.clone(), thing.to_owned());
    let looking = journal.write(move |tx| Box::pin(async move { inside.load_in::<Counted>(tx, &thing).await }));
    let loaded = looking.await.unwrap().unwrap();
    assert_eq!(loaded.version, loaded.state.0);
    loaded.version
}

/// Begins a thing without asking whether it is there.
async fn begin(journal: &Journal, thing: &str) -> Result<Result<(), AppendError>, JournalError> {
    let (id, append) = (command_id(), append_of(thing, 0, &["begun"]));
    let work = journal.write_for(id, move |tx| {
        Box::pin(async move {
            tx.is_new(&append.stream);
            tx.append(append, &cause()).await?;
            Ok(tx.answer(id, Hash([7; 32]), "done", now()).await?)
        })
    });
    work.await
}

async fn what_is_taken_to_be_new_and_is_not_is_kept_once(ground: Ground) {
    let (journal, other) = (ground.open("registry").await, ground.open("registry").await);
    begin(&journal, "AFG").await.unwrap().unwrap();
    begin(&journal, "AUT").await.unwrap().unwrap();
    // Of two at once, one is.
    let both = join_all([begin(&journal, "FRA"), begin(&journal, "FRA")]).await;
    assert_eq!(both.iter().filter(|done| matches!(done, Ok(Ok(())))).count(), 1, "{both:?}");
    for program in [&journal, &other] {
        let again = begin(program, "AUT").await;
        assert!(!matches!(again, Ok(Ok(()))), "{again:?}");
    }
    begin(&other, "KEN").await.unwrap().unwrap();
    assert_eq!(journal.check(&key().verifying_key()).await.unwrap().events, 4);
}
