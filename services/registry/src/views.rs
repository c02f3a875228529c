//! The whole registry, as it is committed: folded from the journal, and each time only from what is new in it.

use std::collections::BTreeMap;
use std::sync::Arc;

use contracts::registry::RegistryEvent;
use journal::{Aggregate, Entry, Journal};
use runtime::Failure;
use tokio::sync::Mutex;
use treaty::StateCode;

use crate::domain::State;

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
    register: Arc<States>,
}

/// All States at one moment.
#[derive(Clone, Debug, Default)]
pub(crate) struct States {
    /// What is known of each.
    pub(crate) states: BTreeMap<StateCode, State>,
    /// The version of each one's stream.
    pub(crate) versions: BTreeMap<StateCode, u64>,
}

impl Register {
    /// All that is committed by now.
    pub(crate) async fn now(&self, journal: &Journal) -> Result<Arc<States>, Failure> {
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

impl States {
    fn take(&mut self, news: &[Entry]) -> Result<(), Failure> {
        for entry in news {
            let Some(code) = state_of(entry) else { continue };
            if let Some(event) = entry.event::<RegistryEvent>()? {
                self.states.entry(code).or_default().evolve(&event, entry.recorded_at);
            }
            self.versions.insert(code, entry.version);
        }
        Ok(())
    }
}

/// The State whose stream an event is in.
fn state_of(entry: &Entry) -> Option<StateCode> {
    let (kind, code) = entry.stream.split_once('/')?;
    code.parse().ok().filter(|_| kind == State::KIND)
}
