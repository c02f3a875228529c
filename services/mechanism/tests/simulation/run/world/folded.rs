//! Everything, folded from its events.

use contracts::drawing::DrawingEvent;
use contracts::registry::RegistryEvent;
use contracts::reviews::ReviewsEvent;
use drawing::domain::Cycle;
use jiff::Timestamp;
use journal::{Aggregate as _, Learnt as _};
use registry::domain::people::Reviews as KnownReviews;
use reviews::domain::{Group, People, Settled, States};
use treaty::{StateCode, YearlyGroup};

use super::{Event, KeptReviews, Registry};

/// What all events fold to.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    /// The registry.
    pub registry: Registry,
    /// The drawing.
    pub cycle: Cycle,
    /// The reviews.
    pub reviews: KeptReviews,
}

impl Folded {
    /// From these events.
    pub fn of(said: &[(Timestamp, Event)]) -> Self {
        let mut folded = Self::default();
        for (at, event) in said {
            match event {
                Event::Registry(event) => folded.registry(event, *at),
                Event::Drawing(event) => folded.drawing(event, *at),
                Event::Reviews(event) => folded.reviews(event, *at),
            }
        }
        folded
    }

    /// Takes in what the registry said.
    pub fn registry(&mut self, event: &RegistryEvent, at: Timestamp) {
        match of_people(event) {
            Some(state) => self.registry.people.entry(state).or_default().evolve(event, at),
            None => self.registry.states.entry(of_state(event)).or_default().evolve(event, at),
        }
        if States::matters(event) {
            self.reviews.states.learn(event);
        }
        if People::matters(event) {
            self.reviews.people.learn(event);
        }
    }

    /// Takes in what the drawing said.
    pub fn drawing(&mut self, event: &DrawingEvent, at: Timestamp) {
        self.cycle.evolve(event, at);
        if Settled::matters(event) {
            self.reviews.settled.learn(event);
        }
    }

    /// Takes in what the reviews said.
    pub fn reviews(&mut self, event: &ReviewsEvent, at: Timestamp) {
        if KnownReviews::matters(event) {
            self.registry.reviews.learn(event);
        }
        match event {
            ReviewsEvent::RulesAmended(_) | ReviewsEvent::PeriodAmended(_) | ReviewsEvent::ReadingsChosen(_) => {
                self.reviews.rules.evolve(event, at);
            }
            ReviewsEvent::PhaseOpened(opened) => {
                let group: &mut Group = &mut self.reviews.groups[opened.group as usize];
                group.evolve(event, at);
            }
            event => {
                self.reviews.reviews.entry(of_review(event)).or_default().evolve(event, at);
            }
        }
    }

    /// The phases that a group has entered.
    pub fn phases(&self, group: YearlyGroup) -> usize {
        self.reviews.groups[group as usize].phases().count()
    }
}

/// Of which State's people an event speaks; none where it speaks of a State itself.
fn of_people(event: &RegistryEvent) -> Option<StateCode> {
    use RegistryEvent as E;
    Some(match event {
        E::NoteReceived(e) => e.state,
        E::PersonNamed(e) => e.state,
        E::DutyGiven(e) => e.state,
        E::DutyEnded(e) => e.state,
        E::ProfileSubmitted(e) => e.state,
        E::ProfileReturned(e) => e.state,
        E::PersonApproved(e) => e.state,
        E::UndertakingGiven(e) => e.state,
        E::PersonLeft(e) => e.state,
        E::PublicContactChosen(e) => e.state,
        E::ActedOnBehalf(e) => e.state,
        _ => return None,
    })
}

fn of_state(event: &RegistryEvent) -> StateCode {
    use RegistryEvent as E;
    match event {
        E::StateRecorded(e) => e.state,
        E::ParticularsChanged(e) => e.state,
        E::DepositRecorded(e) => e.state,
        E::DepositCorrected(e) => e.state,
        E::InstrumentEnteredIntoForce(e) => e.state,
        E::DenunciationRecorded(e) => e.state,
        E::DenunciationWithdrawn(e) => e.state,
        E::SignatureRecorded(e) => e.state,
        E::SignatureCorrected(e) => e.state,
        E::VoluntaryReviewDeclared(e) => e.state,
        E::UncacStatusRecorded(e) => e.state,
        E::OptOutRecorded(e) => e.state,
        E::OptInRecorded(e) => e.state,
        E::ArrangementRecorded(e) => e.state,
        E::OfferRecorded(e) => e.state,
        E::EntryStruck(e) => e.state,
        event => panic!("{event:?} is of no State"),
    }
}

fn of_review(event: &ReviewsEvent) -> StateCode {
    use ReviewsEvent as E;
    match event {
        E::ReviewersSet(e) => e.state,
        E::PhaseBegun(e) => e.state,
        E::StrandOpened(e) => e.state,
        E::StrandClosed(e) => e.state,
        E::ConsultationProposed(e) => e.state,
        E::ConsultationReturned(e) => e.state,
        E::ConsultationConfirmed(e) => e.state,
        E::ConsultationAgreed(e) => e.state,
        E::StepRecorded(e) => e.state,
        E::StepStruck(e) => e.state,
        E::PhaseCompleted(e) => e.state,
        E::PhaseReopened(e) => e.state,
        E::MovesChanged(e) => e.state,
        E::Reminded(e) => e.state,
        E::OfficerAssigned(e) => e.state,
        E::PublicStageChosen(e) => e.state,
        event => panic!("{event:?} is of no review"),
    }
}
