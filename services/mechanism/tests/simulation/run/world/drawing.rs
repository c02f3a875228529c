//! What the drawing's shell does.

use contracts::Notice;
use contracts::drawing::{DrawLots, DrawingEvent, FreezePool, Readings};
use drawing::domain::freezing::{self, Wish};
use drawing::domain::{Decided, ceremony, consents, consultations, meetings, overrides, requests, settling};
use journal::Aggregate as _;

use super::{Event, World};
use crate::run::deed::What;

impl World {
    /// What the drawing does when it is asked for this; none where it does not do it.
    pub(super) fn in_drawing(&mut self, what: &What) -> Option<Result<(), Notice>> {
        let (cycle, known, today) = (&self.cycle, &self.reviews.states, self.today);
        let decided = match what {
            What::ScheduleMeeting(c) => meetings::schedule(cycle, c, today),
            What::MoveMeeting(c) => meetings::reschedule(cycle, c, today),
            What::CancelMeeting(c) => meetings::cancel(cycle, c),
            What::FreezePool(c) => self.freeze(c),
            What::RecordRoomValue(c) => ceremony::record_room_value(cycle, c),
            What::AbandonDrawing(c) => ceremony::abandon(cycle, c),
            What::DrawLots(c) => self.draw(c),
            What::RequestRedraw(c) => requests::request(cycle, Readings::default(), c, today),
            What::WithdrawRedraw(c) => requests::withdraw(cycle, c, today),
            What::DecideRedraw(c) => requests::decide(cycle, c, today),
            What::RequestConsultation(c) => consultations::request(cycle, c, today),
            What::CloseConsultation(c) => consultations::close(cycle, c, today),
            What::RecordConsent(c) => consents::record(cycle, known, c, today),
            What::RecordOverride(c) => overrides::record(cycle, known, c, today),
            _ => return None,
        };
        Some(decided.map(|events| self.drawing_happens(events)))
    }

    fn drawing_happens(&mut self, events: Vec<DrawingEvent>) {
        self.cycle_evolves(events);
        if let Some(settled) = settling::unsaid(&self.cycle, self.today) {
            self.cycle_evolves(vec![settled.into()]);
        }
    }

    fn cycle_evolves(&mut self, events: Vec<DrawingEvent>) {
        let now = self.now();
        for event in events {
            self.cycle.evolve(&event, now);
            self.say(Event::Drawing(event));
        }
    }

    fn freeze(&self, command: &FreezePool) -> Decided {
        let wish = Wish::from(command);
        let known = &self.reviews.states;
        let examined = freezing::examine(freezing::inputs(&self.cycle, known, &wish, self.today)?, &wish)?;
        let number = u32::try_from(self.cycle.drawings().len() + 1).unwrap();
        let secret = super::secret(self.seed, number);
        freezing::freeze(&self.cycle, known, command, &examined, &secret, self.now())
    }

    fn draw(&self, command: &DrawLots) -> Decided {
        let opening = ceremony::open(&self.cycle, command, self.today)?;
        let transcript = opening.draw(&super::secret(self.seed, command.drawing))?;
        ceremony::record(&self.cycle, command, &transcript, self.now())
    }
}
