//! What is learnt from another service: its events are kept as they arrived, and what they fold to is remembered.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use contracts::EventSet;

use crate::{JournalError, Reader, Row, Tx, Value};

/// What a service knows by the events of another.
pub trait Learnt: Clone + Default + Send + Sync + 'static {
    /// Those events.
    type Event: EventSet;

    /// Whether an event matters here. One that does not is not kept.
    #[must_use]
    fn matters(_: &Self::Event) -> bool {
        true
    }

    /// Learns from an event.
    fn learn(&mut self, event: &Self::Event);
}

/// What was folded so far, each as of a committed position.
#[derive(Clone, Default)]
pub(crate) struct Lore(Arc<Mutex<HashMap<TypeId, Known>>>);

#[derive(Clone)]
struct Known {
    position: u64,
    known: Arc<dyn Any + Send + Sync>,
}

impl std::fmt::Debug for Lore {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Lore")
    }
}

impl Lore {
    fn all(&self) -> MutexGuard<'_, HashMap<TypeId, Known>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn recall<L: Learnt>(&self) -> (u64, Arc<L>) {
        let found = self.all().get(&TypeId::of::<L>()).cloned();
        let known = found.and_then(|found| Some((found.position, found.known.downcast::<L>().ok()?)));
        known.unwrap_or_default()
    }

    /// Remembers what is committed, if it is newer than what is remembered.
    fn remember<L: Learnt>(&self, position: u64, known: &Arc<L>) {
        let mut all = self.all();
        if all.get(&TypeId::of::<L>()).is_none_or(|before| before.position < position) {
            all.insert(TypeId::of::<L>(), Known { position, known: known.clone() });
        }
    }
}

/// An event of another service, as it arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said<'a> {
    /// The service.
    pub source: &'a str,
    /// Its position in that service's journal.
    pub position: u64,
    /// Its name.
    pub name: &'a str,
    /// The version of its schema.
    pub version: u32,
    /// Canonical JSON.
    pub payload: &'a str,
}

impl Tx {
    /// Keeps an event of another service. It is kept once, however often it comes.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub async fn keep_learnt(&mut self, said: &Said<'_>) -> Result<(), JournalError> {
        let sql = "INSERT INTO learnt (source, position, name, version, payload) VALUES ($1, $2, $3, $4, $5) \
                   ON CONFLICT (source, position) DO NOTHING";
        let values =
            [said.source.into(), said.position.into(), said.name.into(), said.version.into(), said.payload.into()];
        self.execute(sql, &values).await.map(drop)
    }
}

/// Events are kept in their order, so that those after a position are all that is missing.
const AFTER: &str =
    "SELECT position, name, version, payload FROM learnt WHERE source = $1 AND position > $2 ORDER BY position";

fn missing<L: Learnt>(position: u64) -> [Value; 2] {
    [L::Event::SERVICE.into(), position.into()]
}

/// What is known by what is committed.
pub(crate) async fn committed<L: Learnt>(lore: &Lore, reader: &Reader) -> Result<Arc<L>, JournalError> {
    let (position, known) = lore.recall::<L>();
    let rows = reader.rows(AFTER, &missing::<L>(position)).await?;
    let (position, known) = fold(position, known, &rows)?;
    lore.remember(position, &known);
    Ok(known)
}

/// What is known in a transaction: what is committed, which is remembered, and what this transaction keeps, which is not.
pub(crate) async fn in_transaction<L: Learnt>(
    lore: &Lore,
    reader: &Reader,
    tx: &mut Tx,
) -> Result<Arc<L>, JournalError> {
    committed::<L>(lore, reader).await?;
    let (position, known) = lore.recall::<L>();
    let rows = tx.rows(AFTER, &missing::<L>(position)).await?;
    Ok(fold(position, known, &rows)?.1)
}

fn fold<L: Learnt>(mut position: u64, mut known: Arc<L>, rows: &[Row]) -> Result<(u64, Arc<L>), JournalError> {
    for row in rows {
        position = row.count(0)?;
        if let Some(event) = event::<L::Event>(row, position)? {
            Arc::make_mut(&mut known).learn(&event);
        }
    }
    Ok((position, known))
}

/// The event in a row; none where this program does not know its name.
fn event<E: EventSet>(row: &Row, position: u64) -> Result<Option<E>, JournalError> {
    let unreadable = |reason: &dyn std::fmt::Display| JournalError::Unreadable {
        position,
        reason: format!("an event of the service {}: {reason}", E::SERVICE),
    };
    let (name, version, payload) = (row.text(1)?, row.count(2)?, row.text(3)?);
    let payload = serde_json::from_str(&payload).map_err(|fault| unreadable(&fault))?;
    E::from_value(&name, u32::try_from(version).unwrap_or(u32::MAX), payload).map_err(|fault| unreadable(&fault))
}
