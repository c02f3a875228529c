//! What must hold after every step (part C of the catalogue), whatever anybody did.
//!
//! After each command and each day: everything about the reviews, States and people that it touched, and whatever was said. On the first of
//! each month: the same of all of them, and what is shown of them; a review from every side, of every sixth. In every fourth January and at
//! the end: everything folded anew from all events must be what is kept. After a drawing: who reviews whom.

mod access;
mod agreed;
mod dates;
mod kept;
mod lots;
mod opened;
mod people;
mod public;
mod reviews;
mod said;
mod shown;
mod status;
mod steps;
mod tally;

use std::collections::BTreeSet;

use ::reviews::domain::{self, Review};
use contracts::reviews::ReviewsEvent;
use jiff::Timestamp;
use treaty::{Phase, StateCode, YearlyGroup};

use crate::run::story::LAUNCH;
use crate::run::world::{Event, World};

pub use tally::Tally;

/// What must hold, or what does not.
pub type Holds = Result<(), String>;

/// What is remembered of before.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    kept: kept::Kept,
    agreed: public::Agreed,
    /// How often something was looked at: after a step, on the first of a month, in a fourth January.
    pub looked: [u64; 3],
    /// How many reviews were under way and how many complete in any phase, on the first of each month.
    pub months: Vec<Month>,
    /// How often what happened.
    pub tally: Tally,
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
            self.tally.count(event, world.today > LAUNCH);
            said::holds_of(world, event)?;
        }
        self.agreed.hear(new);
        for state in touched {
            reviews::holds_of(world, *state)?;
            self.agreed.holds_of(world, world.review(*state))?;
            self.kept.review(world.review(*state))?;
        }
        for concerned in people::concerned(new) {
            people::holds_of(world, concerned)?;
        }
        if new.iter().any(|(_, event)| lots::settles(event)) {
            lots::holds_all(world)?;
        }
        if new.iter().any(|(_, event)| lots::asks_again(event)) {
            lots::quota(world)?;
        }
        if new.iter().any(|(_, event)| changes_a_gate(event)) {
            no_gate_is_left_open(world)?;
        }
        self.kept.groups(world)
    }

    /// On the first of a month.
    ///
    /// # Errors
    /// What does not hold.
    pub fn month(&mut self, world: &World) -> Holds {
        self.looked[1] += 1;
        for (state, review) in &world.reviews.reviews {
            reviews::holds_of(world, *state)?;
            self.agreed.holds_of(world, review)?;
            self.kept.review(review)?;
        }
        people::holds_of_all(world)?;
        no_gate_is_left_open(world)?;
        shown::holds_of(world, self.months.len())?;
        self.months.push(Month::of(world));
        let is_sampled = world.today.month() == 1 && world.today.year() % 4 == 0;
        if is_sampled { self.everything_again(world) } else { Ok(()) }
    }

    fn everything_again(&mut self, world: &World) -> Holds {
        self.looked[2] += 1;
        access::holds_of_all()?;
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
}

const fn changes_a_gate(event: &Event) -> bool {
    use ReviewsEvent as E;
    let Event::Reviews(event) = event else { return false };
    matches!(
        event,
        E::PhaseCompleted(_) | E::PhaseOpened(_) | E::RulesAmended(_) | E::PeriodAmended(_) | E::ReadingsChosen(_)
    )
}

/// Whoever may go on goes on: no gate is met, its day has come, and the group still waits (para. 10).
fn no_gate_is_left_open(world: &World) -> Holds {
    for number in YearlyGroup::ALL {
        let group = &world.reviews.groups[number as usize];
        let Some(last) = group.last() else { continue };
        let completed = world.completed(last.phase);
        let gate = domain::gate(number, group, &completed, &world.reviews.rules, world.today);
        let open = gate.filter(|gate| gate.met && gate.not_before.0 <= world.today);
        holds(open.is_none(), || format!("PR-10: {number:?} may go on and does not: {open:?}"))?;
    }
    Ok(())
}

impl Month {
    fn of(world: &World) -> Self {
        let reviews = world.reviews.reviews.values();
        let first = |review: &&Review| review.group.is_some() && review.phase(Phase::I).is_some();
        let moving = |review: &&Review| {
            review.phase(Phase::I).is_some_and(|work| work.agreed.is_some() || work.completed.is_some())
        };
        let complete = |review: &Review| review.phases.values().filter(|work| work.completed.is_some()).count();
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
