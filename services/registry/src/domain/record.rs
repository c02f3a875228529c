//! All that was recorded of a State, line by line. What was struck stays among it and counts for nothing.

use contracts::registry::RegistryEvent;
use jiff::Timestamp;

use super::state::State;

/// One entry.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    /// Its number, from 1: the version of the State's stream that it made.
    pub(super) number: u64,
    pub(super) event: RegistryEvent,
    pub(super) recorded_at: Timestamp,
    /// The entry that struck it.
    pub(super) struck_by: Option<u64>,
}

/// The entries, oldest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Record {
    lines: Vec<Line>,
}

impl Record {
    /// With one entry more; an entry that strikes another leaves its mark there.
    pub(super) fn with(mut self, event: &RegistryEvent, recorded_at: Timestamp) -> Self {
        let number = self.lines.last().map_or(1, |line| line.number + 1);
        if let RegistryEvent::EntryStruck(struck) = event {
            let meant = self.lines.iter_mut().filter(|line| line.number == struck.entry);
            meant.for_each(|line| line.struck_by = Some(number));
        }
        self.lines.push(Line { number, event: event.clone(), recorded_at, struck_by: None });
        self
    }

    /// The State as those entries tell it that stand.
    pub(super) fn told(&self) -> State {
        let mut state = State::default();
        for line in self.standing() {
            state.follow(&line.event, line.recorded_at);
        }
        state
    }

    pub(super) fn standing(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| line.struck_by.is_none())
    }

    pub(super) fn line(&self, number: u64) -> Option<&Line> {
        self.lines.iter().find(|line| line.number == number)
    }

    pub(super) fn lines(&self) -> &[Line] {
        &self.lines
    }
}
