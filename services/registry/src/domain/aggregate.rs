//! Something with a stream of events.

use contracts::EventSet;
use jiff::Timestamp;

/// Something that is what its events made of it.
pub trait Aggregate: Default + Clone + Send + Sync + 'static {
    /// Its events.
    type Event: EventSet;
    /// The kind of thing it is, as in the subjects of its events.
    const KIND: &'static str;

    /// Takes in one more event.
    fn evolve(&mut self, event: &Self::Event, recorded_at: Timestamp);
}
