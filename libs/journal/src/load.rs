//! From events to what they fold to. What was folded is remembered, so that only newer events are read.

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::entry::select_entries;
use crate::{Aggregate, Entry, JournalError, Loaded, Reader, Row, StreamId, Tx, Value};

/// How many streams are remembered.
const REMEMBERED: usize = 2_000;

/// States by stream, each as of a committed version.
#[derive(Clone, Default)]
pub(crate) struct Memory {
    states: Arc<Mutex<HashMap<String, Remembered>>>,
}

/// A version, and the state as of it.
type Remembered = (u64, Arc<dyn Any + Send + Sync>);

impl std::fmt::Debug for Memory {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Memory")
    }
}

impl Memory {
    fn recall<A: Aggregate>(&self, stream: &str) -> Loaded<A> {
        let states = self.states.lock().unwrap_or_else(PoisonError::into_inner);
        let known = states.get(stream).cloned();
        let known = known.and_then(|(version, state)| Some((version, state.downcast::<A>().ok()?)));
        known.map_or_else(
            || Loaded { state: Arc::new(A::default()), version: 0 },
            |(version, state)| Loaded { state, version },
        )
    }

    fn remember<A: Aggregate>(&self, stream: &str, loaded: &Loaded<A>) {
        let mut states = self.states.lock().unwrap_or_else(PoisonError::into_inner);
        if states.len() >= REMEMBERED && !states.contains_key(stream) {
            states.clear();
        }
        let newer = states.get(stream).is_none_or(|(version, _)| *version < loaded.version);
        if newer {
            states.insert(stream.to_owned(), (loaded.version, loaded.state.clone()));
        }
    }
}

const NEWER: &str = select_entries!("WHERE stream = $1 AND version > $2 ORDER BY version");

/// What the stream folds to in this transaction, its own events included.
pub(crate) async fn in_transaction<A: Aggregate>(
    memory: &Memory,
    tx: &mut Tx,
    stream: &StreamId,
) -> Result<Loaded<A>, JournalError> {
    let name = stream.to_string();
    let known = memory.recall::<A>(&name);
    let rows = tx.rows(NEWER, &[name.as_str().into(), known.version.into()]).await?;
    let loaded = fold(known, &rows)?;
    if !tx.touched.contains(&name) {
        memory.remember(&name, &loaded);
    }
    Ok(loaded)
}

/// What the stream folds to by what is committed.
pub(crate) async fn committed<A: Aggregate>(
    memory: &Memory,
    reader: &Reader,
    stream: &StreamId,
) -> Result<Loaded<A>, JournalError> {
    let name = stream.to_string();
    let known = memory.recall::<A>(&name);
    let rows = reader.rows(NEWER, &[name.as_str().into(), known.version.into()]).await?;
    let loaded = fold(known, &rows)?;
    memory.remember(&name, &loaded);
    Ok(loaded)
}

fn fold<A: Aggregate>(mut known: Loaded<A>, rows: &[Row]) -> Result<Loaded<A>, JournalError> {
    for row in rows {
        let entry = Entry::read(row)?;
        if let Some(event) = event_of::<A::Event>(&entry)? {
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
    rows_after(reader, position, most).await?.iter().map(Entry::read).collect()
}

/// The same, unread.
pub(crate) async fn rows_after(reader: &Reader, position: u64, most: u32) -> Result<Vec<Row>, JournalError> {
    const AFTER: &str = select_entries!("WHERE position > $1 ORDER BY position LIMIT $2");
    reader.rows(AFTER, &[Value::from(position), Value::from(most)]).await
}

/// Entries of one stream, oldest first.
pub(crate) async fn of_stream(reader: &Reader, stream: &StreamId) -> Result<Vec<Entry>, JournalError> {
    let rows = reader.rows(NEWER, &[stream.to_string().into(), Value::Int(0)]).await?;
    rows.iter().map(Entry::read).collect()
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
