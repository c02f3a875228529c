//! Things with a history.

use std::sync::Arc;

use contracts::EventSet;
use jiff::Timestamp;

/// Something whose state follows from its events and nothing else.
pub trait Aggregate: Default + Clone + Send + Sync + 'static {
    /// The events of its service.
    type Event: EventSet;
    /// The kind of thing it is: the first part of its streams' names and of its subjects.
    const KIND: &'static str;

    /// What it is after this event. `recorded_at` is when that was decided.
    fn evolve(&mut self, event: &Self::Event, recorded_at: Timestamp);
}

/// What a stream folds to.
#[derive(Clone, Debug)]
pub struct Loaded<A> {
    /// What it is.
    pub state: Arc<A>,
    /// How many events it took; 0 for a thing that has none.
    pub version: u64,
}

impl<A: Aggregate> Loaded<A> {
    /// A thing of which nothing is known.
    pub(crate) fn nothing() -> Self {
        Self { state: Arc::new(A::default()), version: 0 }
    }
}
