//! What happened in a run: how often what practice knows of came about.

use contracts::drawing::DrawingEvent;
use contracts::registry::RegistryEvent;
use contracts::reviews::{Capacity, OpenedBy, ReviewsEvent, Step};
use jiff::civil::Date;
use serde::Serialize;

use crate::run::world::Event;

/// How often.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// States of which the registry learnt after the launch.
    pub new_states: u32,
    /// Deposits of Protocols and of the Convention after it.
    pub deposits: u32,
    /// Denunciations, with those that follow from one of the Convention.
    pub denunciations: u32,
    /// People who were named.
    pub named: u32,
    /// People who left.
    pub left: u32,
    /// Those of them who left a successor.
    pub replaced: u32,
    /// Consultations that a permanent representative laid down or confirmed, because no focal point was there.
    pub by_missions: u32,
    /// Consultations that the Secretariat laid down on behalf of a State.
    pub on_behalf: u32,
    /// Consultations that were asked to be otherwise.
    pub returned: u32,
    /// Consultations that were agreed.
    pub agreed: u32,
    /// Those of them that were held after their six weeks.
    pub consulted_late: u32,
    /// Answers that were submitted.
    pub answers: u32,
    /// Those of them that were late.
    pub answers_late: u32,
    /// Feedback that was given.
    pub feedback: u32,
    /// That of it that was late.
    pub feedback_late: u32,
    /// Entries that were struck.
    pub struck: u32,
    /// Phases of reviews that were completed.
    pub completed: u32,
    /// Those of them that were open again later.
    pub reopened: u32,
    /// Requests to draw again.
    pub redraws_asked: u32,
    /// Drawings that were held.
    pub lots_drawn: u32,
    /// Drawings that were given up because no result keeps to all limits.
    pub given_up: u32,
    /// Reviewing States that a meeting put in place.
    pub overrides: u32,
    /// Phases that groups entered because enough was complete.
    pub by_gate: u32,
    /// Phases that groups entered because the Conference decided so.
    pub by_decision: u32,
    /// Changes of rules and readings.
    pub rules_changed: u32,
    /// Reminders that the Secretariat asked for.
    pub reminded: u32,
    /// Reviews whose State let everybody see how far they are.
    pub made_public: u32,
    /// Those of which it took that back.
    pub taken_back: u32,
}

impl Tally {
    /// Counts an event; of the registry, only since the launch.
    pub(super) fn count(&mut self, event: &Event, since_launch: bool) {
        match event {
            Event::Registry(event) if since_launch => self.registry(event),
            Event::Registry(_) => {}
            Event::Drawing(event) => self.drawing(event),
            Event::Reviews(event) => self.reviews(event),
        }
    }

    fn registry(&mut self, event: &RegistryEvent) {
        match event {
            RegistryEvent::StateRecorded(_) => self.new_states += 1,
            RegistryEvent::DepositRecorded(_) => self.deposits += 1,
            RegistryEvent::DenunciationRecorded(_) => self.denunciations += 1,
            RegistryEvent::PersonNamed(_) => self.named += 1,
            RegistryEvent::PersonLeft(e) => {
                self.left += 1;
                self.replaced += u32::from(e.successor.is_some());
            }
            _ => {}
        }
    }

    fn drawing(&mut self, event: &DrawingEvent) {
        match event {
            DrawingEvent::RedrawRequested(_) => self.redraws_asked += 1,
            DrawingEvent::OverrideRecorded(_) => self.overrides += 1,
            DrawingEvent::LotsDrawn(_) => self.lots_drawn += 1,
            DrawingEvent::DrawingAbandoned(_) => self.given_up += 1,
            _ => {}
        }
    }

    fn reviews(&mut self, event: &ReviewsEvent) {
        use ReviewsEvent as E;
        let by_mission = |capacity| u32::from(capacity == Some(Capacity::PermanentRepresentative));
        match event {
            E::ConsultationProposed(e) => {
                self.by_missions += by_mission(e.by);
                self.on_behalf += u32::from(e.by.is_none());
            }
            E::ConsultationConfirmed(e) => self.by_missions += by_mission(Some(e.capacity)),
            E::ConsultationReturned(_) => self.returned += 1,
            E::ConsultationAgreed(e) => {
                self.agreed += 1;
                self.consulted_late += u32::from(e.cap_after_consultation.is_some());
            }
            E::StepRecorded(e) => self.step(e.step, e.on.0, e.due.as_ref().map(|due| due.day.0)),
            E::StepStruck(_) => self.struck += 1,
            E::PhaseCompleted(_) => self.completed += 1,
            E::PhaseReopened(_) => self.reopened += 1,
            E::PhaseOpened(e) => match e.by {
                OpenedBy::Start => {}
                OpenedBy::Gate { .. } => self.by_gate += 1,
                OpenedBy::Decision { .. } => self.by_decision += 1,
            },
            E::RulesAmended(_) | E::PeriodAmended(_) | E::ReadingsChosen(_) => self.rules_changed += 1,
            E::Reminded(_) => self.reminded += 1,
            E::PublicStageChosen(e) if e.public => self.made_public += 1,
            E::PublicStageChosen(_) => self.taken_back += 1,
            _ => {}
        }
    }

    fn step(&mut self, step: Step, on: Date, due: Option<Date>) {
        let late = u32::from(due.is_some_and(|due| on > due));
        match step {
            Step::Answers { .. } => {
                self.answers += 1;
                self.answers_late += late;
            }
            Step::Feedback => {
                self.feedback += 1;
                self.feedback_late += late;
            }
            Step::List { .. } | Step::Summary => {}
        }
    }
}
