//! The same on random journals, shrunk to the smallest that fails.

use std::collections::{BTreeMap, BTreeSet};

use journal::{Cause, Journal};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};

use crate::ground::{Ground, append_for, append_of, cause, command_id, postgresql, sqlite};
use crate::tamper::{self, COLUMNS, ENDS, findings, names};

/// Events of one thing, appended together.
#[derive(Clone, Debug)]
struct Batch {
    thing: usize,
    sources: Vec<String>,
    actor: String,
    command: bool,
    trace: Option<String>,
}

#[derive(Clone, Debug)]
enum Change {
    Nothing,
    Cell { row: Index, column: Index, instead: Index },
    Remove(Vec<Index>),
    Swap(Index, Index),
    CutOff(Index),
    End(Index),
}

fn batch() -> impl Strategy<Value = Batch> {
    (0..4_usize, vec("\\PC{1,30}", 1..4), "[a-z]{1,8}:\\PC{0,8}", any::<bool>(), option::of("[0-9a-f-]{55}"))
        .prop_map(|(thing, sources, actor, command, trace)| Batch { thing, sources, actor, command, trace })
}

fn change() -> impl Strategy<Value = Change> {
    let index = any::<Index>;
    prop_oneof![
        1 => Just(Change::Nothing),
        4 => (index(), index(), index()).prop_map(|(row, column, instead)| Change::Cell { row, column, instead }),
        2 => vec(index(), 1..4).prop_map(Change::Remove),
        2 => (index(), index()).prop_map(|(one, other)| Change::Swap(one, other)),
        1 => index().prop_map(Change::CutOff),
        1 => index().prop_map(Change::End),
    ]
}

async fn write(journal: &Journal, batches: Vec<Batch>) -> u64 {
    let mut versions = BTreeMap::<usize, u64>::new();
    let mut position = 0;
    for batch in batches {
        let version = versions.entry(batch.thing).or_default();
        let sources: Vec<&str> = batch.sources.iter().map(String::as_str).collect();
        let append = append_of(&format!("thing-{}", batch.thing), *version, &sources);
        let command = batch.command.then(command_id);
        let cause = Cause { actor: batch.actor, command, trace: batch.trace, ..cause() };
        let entries = append_for(journal, append, cause).await.unwrap();
        *version += entries.len() as u64;
        position += entries.len() as u64;
    }
    position
}

/// Makes the change; gives the positions that must be named, or none where nothing was changed.
async fn make(journal: &Journal, change: &Change, last: u64) -> Vec<u64> {
    let at = |index: &Index| index.index(usize::try_from(last).unwrap()) as u64 + 1;
    match change {
        Change::Nothing => vec![],
        Change::Cell { row, column, instead } => {
            let column = COLUMNS[column.index(COLUMNS.len())];
            let all = tamper::instead(column);
            let changed = tamper::cell(journal, at(row), column, &all[instead.index(all.len())]).await;
            if changed { vec![at(row)] } else { vec![] }
        }
        Change::Remove(rows) => {
            let removed: BTreeSet<u64> = rows.iter().map(at).collect();
            tamper::remove(journal, &removed.iter().copied().collect::<Vec<_>>()).await;
            removed.into_iter().collect()
        }
        Change::Swap(one, other) if at(one) == at(other) => vec![],
        Change::Swap(one, other) => {
            tamper::swap(journal, at(one), at(other)).await;
            vec![at(one), at(other)]
        }
        Change::CutOff(from) => {
            tamper::remove(journal, &(at(from)..=last).collect::<Vec<_>>()).await;
            (at(from)..=last).collect()
        }
        Change::End(end) => {
            tamper::end(journal, ENDS[end.index(ENDS.len())]).await;
            vec![last]
        }
    }
}

async fn story(ground: &Ground, batches: Vec<Batch>, change: Change) -> Result<(), TestCaseError> {
    let journal = ground.another().await;
    let last = write(&journal, batches).await;
    let found = findings(&journal).await;
    prop_assert!(found.is_empty(), "untouched: {:?}", found);
    let changed = make(&journal, &change, last).await;
    let found = findings(&journal).await;
    journal.close().await;
    prop_assert_eq!(found.is_empty(), changed.is_empty(), "{:?}", found);
    for position in changed {
        prop_assert!(names(&found, position), "event {} is not named: {:?}", position, found);
    }
    Ok(())
}

fn tell(runtime: &tokio::runtime::Runtime, ground: &Ground, cases: u32) {
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    runner
        .run(&(vec(batch(), 1..12), change()), |(batches, change)| runtime.block_on(story(ground, batches, change)))
        .unwrap();
}

#[test]
fn whatever_is_changed_is_named_on_sqlite() {
    tell(&tokio::runtime::Runtime::new().unwrap(), &sqlite(), 150);
}

#[test]
fn whatever_is_changed_is_named_on_postgresql() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let Some(ground) = runtime.block_on(postgresql()) else { return };
    tell(&runtime, &ground, 60);
}
