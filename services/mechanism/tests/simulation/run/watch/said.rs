//! What must hold of an event when it is said.

use contracts::registry::RegistryEvent;
use contracts::reviews::ReviewsEvent;

use super::{Holds, agreed, opened, people, public, status, steps};
use crate::run::world::{Event, World};

/// That it is so of an event.
pub(super) fn holds_of(world: &World, event: &Event) -> Holds {
    match event {
        Event::Reviews(event) => of_reviews(world, event),
        Event::Registry(event) => of_registry(world, event),
        Event::Drawing(_) => Ok(()),
    }
}

fn of_reviews(world: &World, event: &ReviewsEvent) -> Holds {
    match event {
        ReviewsEvent::PhaseOpened(e) => opened::group(world, e),
        ReviewsEvent::PhaseBegun(e) => opened::state(world, e),
        ReviewsEvent::ConsultationProposed(e) => agreed::proposed(world, e),
        ReviewsEvent::ConsultationReturned(e) => agreed::acts(world, e.state, e.by, e.capacity),
        ReviewsEvent::ConsultationConfirmed(e) => agreed::confirmed(world, e),
        ReviewsEvent::ConsultationAgreed(e) => agreed::agreed(world, e),
        ReviewsEvent::StepRecorded(e) => steps::recorded(world, e),
        ReviewsEvent::PhaseCompleted(e) => steps::completed(world, e),
        ReviewsEvent::PhaseReopened(e) => steps::reopened(world, e),
        ReviewsEvent::PublicStageChosen(e) => public::chosen(world, e),
        _ => Ok(()),
    }
}

fn of_registry(world: &World, event: &RegistryEvent) -> Holds {
    match event {
        RegistryEvent::DepositRecorded(e) => status::deposited(e.instrument, Some(e.deposit), e.enters_into_force),
        RegistryEvent::DepositCorrected(e) => status::deposited(e.instrument, e.deposit, e.enters_into_force),
        RegistryEvent::InstrumentEnteredIntoForce(e) => status::entered(world, e),
        RegistryEvent::DenunciationRecorded(e) => status::denounced(e),
        RegistryEvent::PersonApproved(e) => people::approved(world, e.state, e.person),
        RegistryEvent::UndertakingGiven(e) => people::approved(world, e.state, e.person),
        RegistryEvent::PersonLeft(e) => people::left(world, e.state, e.person),
        _ => Ok(()),
    }
}
