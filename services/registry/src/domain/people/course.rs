//! What happens in one decision, step by step: each step sees what the steps before it did.

use contracts::registry::{DutyEnded, DutyEndedBecause, DutyGiven, DutyIn, PersonLeft, RegistryEvent};
use contracts::{ContactId, Day};
use jiff::civil::Date;
use treaty::StateCode;

use super::state::People;

/// The people of a State as they are by now, and what made them so.
pub(super) struct Course {
    pub(super) state: StateCode,
    /// The day from which it counts.
    pub(super) on: Date,
    /// The note that says so, where there is one.
    pub(super) note: Option<u32>,
    pub(super) people: People,
    pub(super) events: Vec<RegistryEvent>,
}

impl Course {
    pub(super) fn from(people: &People, state: StateCode, on: Date, note: Option<u32>) -> Self {
        Self { state, on, note, people: people.clone(), events: Vec::new() }
    }

    pub(super) fn happens(&mut self, event: impl Into<RegistryEvent>) {
        let event = event.into();
        self.people.follow(&event);
        self.events.push(event);
    }

    /// Gives a duty, unless the person has it. Of a focal point there is one: the one before is one no longer.
    pub(super) fn give(&mut self, person: ContactId, duty: DutyIn) {
        if self.people.persons.get(&person).is_some_and(|known| known.duties.contains_key(&duty)) {
            return;
        }
        if duty.duty == contracts::registry::Duty::FocalPoint
            && let Some(before) = self.people.focal_point(duty.review)
        {
            self.end(before, duty, DutyEndedBecause::Replaced { by: person });
        }
        let DutyIn { review, duty } = duty;
        let (state, note, on) = (self.state, self.note, Day(self.on));
        self.happens(DutyGiven { state, person, review, duty, note, on });
    }

    /// Ends a duty that the person has; not before it began.
    pub(super) fn end(&mut self, person: ContactId, duty: DutyIn, why: DutyEndedBecause) {
        let held = self.people.persons.get(&person).and_then(|known| known.duties.get(&duty));
        let Some(held) = held else { return };
        let on = Day(self.on.max(held.since));
        let DutyIn { review, duty } = duty;
        self.happens(DutyEnded { state: self.state, person, review, duty, why, on });
    }

    /// Lets somebody leave. What `others` have by the same note is theirs; the successor has the rest, and without one it ends.
    pub(super) fn leave(&mut self, person: ContactId, successor: Option<ContactId>, others: &[(ContactId, DutyIn)]) {
        let Some(known) = self.people.persons.get(&person) else { return };
        let on = Day(self.on.max(known.since));
        let duties: Vec<DutyIn> = known.duties.keys().copied().collect();
        for duty in duties {
            let taken = others.iter().find(|(_, given)| *given == duty).map(|(by, _)| *by);
            match taken.or(successor) {
                None => self.end(person, duty, DutyEndedBecause::Left),
                Some(by) => {
                    self.end(person, duty, DutyEndedBecause::Replaced { by });
                    self.give(by, duty);
                }
            }
        }
        self.happens(PersonLeft { state: self.state, person, successor, on });
    }
}
