//! From events to what they fold to. What was folded is remembered, so that only newer events are read.

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::entry::select_entries;
use crate::{Aggregate, Entry, JournalError, Loaded, Reader, Row, StreamId, Tx, Value};

/// How many streams are remembered.
const REMEMBERED: usize = 2_000;

/// What may follow a remembered state before it is folded in.
const FOLLOWING: usize = 64;

/// States by stream, each as of a committed version.
#[derive(Clone, Default)]
pub(crate) struct Memory {
    states: Arc<Mutex<HashMap<String, Remembered>>>,
}

/// A state as of a version, and the events that followed.
#[derive(Clone)]
struct Remembered {
    version: u64,
    state: Arc<dyn Any + Send + Sync>,
    /// The era of the writer in which nothing can be missing here; 0 where something may be.
    era: u64,
    following: Vec<Entry>,
}

impl Remembered {
    fn last(&self) -> u64 {
        self.following.last().map_or(self.version, |entry| entry.version)
    }
}

impl std::fmt::Debug for Memory {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Memory")
    }
}

impl Memory {
    fn states(&self) -> MutexGuard<'_, HashMap<String, Remembered>> {
        self.states.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is remembered of a stream, and in which era of the writer nothing can be missing from it.
    fn recall<A: Aggregate>(&self, stream: &str) -> Result<(Loaded<A>, u64), JournalError> {
        let known = self.states().get(stream).cloned();
        let Some(known) = known else { return Ok((Loaded::nothing(), 0)) };
        let Ok(state) = known.state.downcast::<A>() else { return Ok((Loaded::nothing(), 0)) };
        let loaded = fold(Loaded { state, version: known.version }, &known.following)?;
        Ok((loaded, known.era))
    }

    /// Remembers what a transaction of the writer found, before its own events.
    fn remember_in_era<A: Aggregate>(&self, stream: &str, loaded: &Loaded<A>, era: u64) {
        let (version, state) = (loaded.version, loaded.state.clone());
        self.put(stream, Remembered { version, state, era, following: Vec::new() });
    }

    /// Remembers what somebody read, if it is newer than what is remembered.
    fn remember<A: Aggregate>(&self, stream: &str, loaded: &Loaded<A>) {
        if self.states().get(stream).is_none_or(|known| known.last() < loaded.version) {
            self.remember_in_era(stream, loaded, 0);
        }
    }

    fn put(&self, stream: &str, remembered: Remembered) {
        let mut states = self.states();
        if states.len() >= REMEMBERED && !states.contains_key(stream) {
            states.clear();
        }
        states.insert(stream.to_owned(), remembered);
    }

    /// What a transaction of the writer has committed.
    pub(crate) fn committed(&self, entries: Vec<Entry>, era: u64) {
        let mut states = self.states();
        for entry in entries {
            let Some(known) = states.get_mut(&entry.stream) else { continue };
            if known.era == era && known.last() + 1 == entry.version && known.following.len() < FOLLOWING {
                known.following.push(entry);
            } else {
                known.era = 0;
            }
        }
    }
}

/// What the stream folds to in this transaction, its own events included.
pub(crate) async fn in_transaction<A: Aggregate>(
    memory: &Memory,
    tx: &mut Tx,
    stream: &StreamId,
) -> Result<Loaded<A>, JournalError> {
    const BEFORE: &str = select_entries!("WHERE stream = $1 AND version > $2 AND position <= $3 ORDER BY version");
    let name = stream.to_string();
    let (mut loaded, era) = memory.recall::<A>(&name)?;
    if era != tx.era {
        let base = tx.base.clone()?;
        let values = [name.as_str().into(), loaded.version.into(), base.position.into()];
        loaded = fold(loaded, &read(&tx.written(BEFORE, &values).await?)?)?;
    }
    memory.remember_in_era(&name, &loaded, tx.era);
    tx.versions.insert(name.clone(), loaded.version);
    fold(loaded, tx.entries.iter().filter(|entry| entry.stream == name))
}

/// What the stream folds to by what is committed.
pub(crate) async fn committed<A: Aggregate>(
    memory: &Memory,
    reader: &Reader,
    stream: &StreamId,
) -> Result<Loaded<A>, JournalError> {
    const NEWER: &str = select_entries!("WHERE stream = $1 AND version > $2 ORDER BY version");
    let name = stream.to_string();
    let (known, _) = memory.recall::<A>(&name)?;
    let rows = reader.rows(NEWER, &[name.as_str().into(), known.version.into()]).await?;
    let loaded = fold(known, &read(&rows)?)?;
    memory.remember(&name, &loaded);
    Ok(loaded)
}

fn read(rows: &[Row]) -> Result<Vec<Entry>, JournalError> {
    rows.iter().map(Entry::read).collect()
}

fn fold<'e, A: Aggregate>(
    mut known: Loaded<A>,
    entries: impl IntoIterator<Item = &'e Entry>,
) -> Result<Loaded<A>, JournalError> {
    for entry in entries {
        if let Some(event) = event_of::<A::Event>(entry)? {
            Arc::make_mut(&mut known.state).evolve(&event, entry.recorded_at);
        }
        known.version = entry.version;
    }
    Ok(known)
}

/// The event in an entry; none where this program does not know its name.
pub(crate) fn event_of<E: contracts::EventSet>(entry: &Entry) -> Result<Option<E>, JournalError> {
    let unreadable = |reason: String| JournalError::Unreadable { position: entry.position, reason };
    let value = serde_json::from_str(&entry.payload).map_err(|fault| unreadable(fault.to_string()))?;
    E::from_value(&entry.name, entry.schema_version, value).map_err(|fault| unreadable(fault.to_string()))
}

/// Entries after a position, in order.
pub(crate) async fn after(reader: &Reader, position: u64, most: u32) -> Result<Vec<Entry>, JournalError> {
    read(&rows_after(reader, position, most).await?)
}

/// The same, unread.
pub(crate) async fn rows_after(reader: &Reader, position: u64, most: u32) -> Result<Vec<Row>, JournalError> {
    const AFTER: &str = select_entries!("WHERE position > $1 ORDER BY position LIMIT $2");
    reader.rows(AFTER, &[Value::from(position), Value::from(most)]).await
}

/// Entries of one stream, oldest first.
pub(crate) async fn of_stream(reader: &Reader, stream: &StreamId) -> Result<Vec<Entry>, JournalError> {
    const ALL: &str = select_entries!("WHERE stream = $1 ORDER BY version");
    read(&reader.rows(ALL, &[stream.to_string().into()]).await?)
}

impl Entry {
    /// The event in it; none where this program does not know its name.
    ///
    /// # Errors
    /// [`JournalError::Unreadable`].
    pub fn event<E: contracts::EventSet>(&self) -> Result<Option<E>, JournalError> {
        event_of(self)
    }
}
