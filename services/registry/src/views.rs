//! The whole registry, as it is committed: folded from the journal, and each time only from what is new in it.

pub(crate) mod people;
pub(crate) mod reads;

use std::collections::BTreeMap;
use std::sync::Arc;

use contracts::registry::RegistryEvent;
use journal::{Aggregate, Entry, Journal};
use runtime::Failure;
use tokio::sync::Mutex;
use treaty::StateCode;

use crate::domain::State;
use crate::domain::people::People;

/// How many events are read at once.
const PORTION: u32 = 2_000;

/// The registry as far as it has been read, kept between requests.
#[derive(Debug, Default)]
pub(crate) struct Register {
    read: Mutex<Read>,
}

#[derive(Debug, Default)]
struct Read {
    /// The position of the last event in it.
    position: u64,
    register: Arc<Moment>,
}

/// All that is known at one moment.
#[derive(Clone, Debug, Default)]
pub(crate) struct Moment {
    /// What is known of each.
    pub(crate) states: BTreeMap<StateCode, State>,
    /// The version of each one's stream.
    pub(crate) versions: BTreeMap<StateCode, u64>,
    /// The people of each.
    pub(crate) people: BTreeMap<StateCode, People>,
}

impl Register {
    /// All that is committed by now.
    pub(crate) async fn now(&self, journal: &Journal) -> Result<Arc<Moment>, Failure> {
        let mut read = self.read.lock().await;
        loop {
            let news = journal.after(read.position, PORTION).await?;
            let Some(last) = news.last() else { return Ok(read.register.clone()) };
            let position = last.position;
            Arc::make_mut(&mut read.register).take(&news)?;
            read.position = position;
        }
    }
}

impl Moment {
    fn take(&mut self, news: &[Entry]) -> Result<(), Failure> {
        for entry in news {
            let Some((kind, code)) = stream_of(entry) else { continue };
            let event = entry.event::<RegistryEvent>()?;
            if kind == State::KIND {
                self.versions.insert(code, entry.version);
            }
            match event {
                Some(event) if kind == State::KIND => {
                    self.states.entry(code).or_default().evolve(&event, entry.recorded_at);
                }
                Some(event) if kind == People::KIND => self.people.entry(code).or_default().follow(&event),
                _ => {}
            }
        }
        Ok(())
    }
}

/// What an event's stream is of, and which State's.
fn stream_of(entry: &Entry) -> Option<(&str, StateCode)> {
    let (kind, code) = entry.stream.split_once('/')?;
    Some((kind, code.parse().ok()?))
}
