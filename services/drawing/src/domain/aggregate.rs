//! What is kept as a stream of events.

use contracts::EventSet;

/// State that follows from a stream of events alone.
pub trait Aggregate: Default + Clone + Send + Sync + 'static {
    /// Its events.
    type Event: EventSet;
    /// The kind of its streams.
    const KIND: &'static str;

    /// What an event changes. `recorded_at` is when it was committed.
    fn evolve(&mut self, event: &Self::Event, recorded_at: jiff::Timestamp);
}
