//! What must hold after every step (part C of the catalogue), whatever anybody did.
//!
//! After each command and each day: everything about the reviews, States and people that it touched, and whatever was said. On the first of
//! each month: the same of all of them, and what is shown of them; a review as others see it, of every sixth. In every fourth January and at the end: everything folded anew from
//! all events must be what is kept. After a drawing: who reviews whom.

mod dates;
mod lots;
mod people;
mod reviews;
mod said;
mod shown;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use reviews_domain::Opened;
use treaty::{Phase, StateCode, YearlyGroup};

use crate::run::world::{Event, World};
use ::reviews::domain as reviews_domain;

/// What must hold, or what does not.
pub type Holds = Result<(), String>;

/// What is remembered of before.
#[derive(Debug, Default)]
pub struct Watch {
    /// The phases that groups have entered, as they were when they did.
    opened: BTreeMap<(YearlyGroup, Phase), Opened>,
    /// How often something was looked at: after a step, on the first of a month, in a fourth January.
    pub looked: [u64; 3],
    /// How many reviews were under way and how many complete in any phase, on the first of each month.
    pub months: Vec<Month>,
}

/// How far reviews were on the first of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// The day.
    pub day: jiff::civil::Date,
    /// Those whose group has begun.
    pub begun: usize,
    /// Those that have agreed a consultation in their first phase.
    pub moving: usize,
    /// Phases that are complete.
    pub complete: usize,
}

impl Watch {
    /// After a step.
    ///
    /// # Errors
    /// What does not hold.
    pub fn after(&mut self, world: &World, new: &[(Timestamp, Event)], touched: &BTreeSet<StateCode>) -> Holds {
        self.looked[0] += 1;
        for (_, event) in new {
            said::holds_of(world, event)?;
        }
        for state in touched {
            reviews::holds_of(world, *state)?;
        }
        for concerned in people::concerned(new) {
            people::holds_of(world, concerned)?;
        }
        if new.iter().any(|(_, event)| lots::changes(event)) {
            lots::holds_all(world)?;
        }
        self.groups(world)
    }

    /// On the first of a month.
    ///
    /// # Errors
    /// What does not hold.
    pub fn month(&mut self, world: &World) -> Holds {
        self.looked[1] += 1;
        for state in world.reviews.reviews.keys() {
            reviews::holds_of(world, *state)?;
        }
        people::holds_of_all(world)?;
        shown::holds_of(world, self.months.len())?;
        self.months.push(Month::of(world));
        let is_sampled = world.today.month() == 1 && world.today.year() % 4 == 0;
        if is_sampled { self.everything_again(world) } else { Ok(()) }
    }

    fn everything_again(&mut self, world: &World) -> Holds {
        self.looked[2] += 1;
        world.holds_what_was_said()
    }

    /// At the end.
    ///
    /// # Errors
    /// What does not hold.
    pub fn finish(&mut self, world: &World) -> Holds {
        self.month(world)?;
        self.everything_again(world)
    }

    /// A group enters one phase after the other, and what was opened never changes (paras. 10 and 11, invariants 8 and 9).
    fn groups(&mut self, world: &World) -> Holds {
        for number in YearlyGroup::ALL {
            let phases: Vec<&Opened> = world.reviews.groups[number as usize].phases().collect();
            for (at, opened) in phases.iter().enumerate() {
                let before = self.opened.entry((number, opened.phase)).or_insert_with(|| (*opened).clone());
                holds(before == *opened, || format!("{number:?} changed what it had opened: {before:?}, {opened:?}"))?;
                holds(Phase::ALL[at] == opened.phase, || {
                    format!("{number:?} left out a phase before {}", opened.phase)
                })?;
                let later = at == 0 || phases[at - 1].start < opened.start;
                holds(later, || format!("{number:?} entered {} before the phase before it", opened.phase))?;
            }
            let kept = self.opened.keys().filter(|(group, _)| *group == number).count();
            holds(kept == phases.len(), || format!("{number:?} lost a phase"))?;
        }
        Ok(())
    }
}

impl Month {
    fn of(world: &World) -> Self {
        let reviews = world.reviews.reviews.values();
        let first = |review: &&::reviews::domain::Review| review.group.is_some() && review.phase(Phase::I).is_some();
        let moving = |review: &&::reviews::domain::Review| {
            review.phase(Phase::I).is_some_and(|work| work.agreed.is_some() || work.completed.is_some())
        };
        let complete =
            |review: &::reviews::domain::Review| review.phases.values().filter(|work| work.completed.is_some()).count();
        Self {
            day: world.today,
            begun: reviews.clone().filter(first).count(),
            moving: reviews.clone().filter(first).filter(moving).count(),
            complete: reviews.map(complete).sum(),
        }
    }
}

/// Says what does not hold.
pub fn holds(it_does: bool, otherwise: impl FnOnce() -> String) -> Holds {
    if it_does { Ok(()) } else { Err(otherwise()) }
}
