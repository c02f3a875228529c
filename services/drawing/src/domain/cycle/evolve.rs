//! What each event changes.

use std::sync::Arc;

use contracts::drawing::{
    ConsentRecorded, ConsultationClosed, ConsultationRequested, DrawingEvent, LotsDrawn, MeetingScheduled,
    OverrideRecorded, PoolFrozen, Purpose, RedrawRequested, RoomValueStruck,
};
use jiff::Timestamp;
use journal::Aggregate;

use super::{Consent, Consultation, Cycle, Drawing, Meeting, Request, RoomValue, Stage, Struck};
use crate::domain::pairings::Pairings;

impl Aggregate for Cycle {
    type Event = DrawingEvent;
    const KIND: &'static str = "cycle";

    fn evolve(&mut self, event: &DrawingEvent, recorded_at: Timestamp) {
        match event {
            DrawingEvent::MeetingScheduled(e) => self.scheduled(e),
            DrawingEvent::MeetingMoved(e) => {
                self.with_meeting(e.meeting, |meeting| (meeting.on, meeting.until) = (e.on.0, e.until.0));
            }
            DrawingEvent::MeetingCancelled(e) => {
                self.with_meeting(e.meeting, |meeting| meeting.cancelled = Some(e.reason.clone()));
            }
            DrawingEvent::PoolFrozen(e) => self.pool_frozen(e, recorded_at),
            DrawingEvent::RoomValueRecorded(e) => {
                let (value, called_by) = (e.value.clone(), e.called_by.clone());
                let value = RoomValue { value, called_by, at: recorded_at, struck: None };
                self.with_drawing(e.drawing, |drawing| drawing.room.push(value));
            }
            DrawingEvent::RoomValueStruck(e) => self.room_value_struck(e, recorded_at),
            DrawingEvent::DrawingAbandoned(e) => {
                self.with_drawing(e.drawing, |drawing| drawing.stage = Stage::Abandoned { reason: e.reason.clone() });
            }
            DrawingEvent::LotsDrawn(e) => self.lots_drawn(e),
            DrawingEvent::RedrawRequested(e) => self.redraw_requested(e),
            DrawingEvent::RedrawWithdrawn(e) => self.with_request(e.request, |request| request.withdrawn = true),
            DrawingEvent::RedrawDecided(e) => {
                self.with_request(e.request, |request| request.decided = Some((e.granted, e.decision.clone())));
            }
            DrawingEvent::ConsultationRequested(e) => self.consultation_requested(e),
            DrawingEvent::ConsultationClosed(e) => self.consultation_closed(e),
            DrawingEvent::ConsentRecorded(e) => self.consent_recorded(e),
            DrawingEvent::OverrideRecorded(e) => self.override_recorded(e),
            DrawingEvent::ReviewersSettled(e) => self.settled = Some(Arc::new(e.clone())),
        }
    }
}

impl Cycle {
    fn with_meeting(&mut self, number: u32, change: impl FnOnce(&mut Meeting)) {
        Arc::make_mut(&mut self.meetings).iter_mut().find(|meeting| meeting.number == number).map(change);
    }

    fn with_drawing(&mut self, number: u32, change: impl FnOnce(&mut Drawing)) {
        Arc::make_mut(&mut self.drawings).iter_mut().find(|drawing| drawing.number == number).map(change);
    }

    fn with_request(&mut self, number: u32, change: impl FnOnce(&mut Request)) {
        Arc::make_mut(&mut self.requests).iter_mut().find(|request| request.number == number).map(change);
    }

    fn scheduled(&mut self, e: &MeetingScheduled) {
        Arc::make_mut(&mut self.meetings).push(Meeting {
            number: e.meeting,
            title: e.title.clone(),
            kind: e.kind,
            on: e.on.0,
            until: e.until.0,
            cancelled: None,
        });
    }

    fn pool_frozen(&mut self, e: &PoolFrozen, recorded_at: Timestamp) {
        Arc::make_mut(&mut self.drawings).push(Drawing {
            number: e.drawing,
            meeting: e.meeting,
            purpose: e.purpose.clone(),
            without: e.without.clone(),
            readings: e.readings,
            inputs: serde_json::from_value(e.inputs.0.clone()).ok().map(Arc::new),
            inputs_hash: e.inputs_hash.clone(),
            frozen_at: recorded_at,
            room: Vec::new(),
            stage: Stage::Frozen,
        });
    }

    fn room_value_struck(&mut self, e: &RoomValueStruck, at: Timestamp) {
        let struck = Struck { asked_by: e.asked_by.clone(), reason: e.reason.clone(), at };
        let index = usize::try_from(e.number).ok().and_then(|number| number.checked_sub(1));
        self.with_drawing(e.drawing, |drawing| {
            if let Some(value) = index.and_then(|index| drawing.room.get_mut(index)) {
                value.struck = Some(struck);
            }
        });
    }

    /// A test changes nothing but its own entry: it is void (para. 28).
    fn lots_drawn(&mut self, e: &LotsDrawn) {
        let transcript = serde_json::from_value(e.transcript.0.clone()).ok().map(Arc::new);
        let stage = Stage::Drawn { transcript: transcript.clone(), at: e.at.0 };
        self.with_drawing(e.drawing, |drawing| drawing.stage = stage);
        let Some(drawing) = self.drawing(e.drawing).filter(|drawing| !drawing.is_void()) else { return };
        let purpose = drawing.purpose.clone();
        if let Purpose::Redraw { requests } = &purpose {
            for &number in requests {
                self.with_request(number, |request| request.drawn = Some(e.drawing));
            }
        }
        if let Some(transcript) = transcript {
            let pairings = Pairings::after_draw(self.pairings.as_deref(), e.drawing, transcript);
            self.pairings = Some(Arc::new(pairings));
        }
    }

    fn redraw_requested(&mut self, e: &RedrawRequested) {
        Arc::make_mut(&mut self.requests).push(Request {
            number: e.request,
            by: e.by,
            state_under_review: e.state_under_review,
            reviewer: e.reviewer,
            ground: e.ground.clone(),
            on: e.on.0,
            decided: None,
            withdrawn: false,
            drawn: None,
        });
    }

    fn consultation_requested(&mut self, e: &ConsultationRequested) {
        Arc::make_mut(&mut self.consultations).push(Consultation {
            state_under_review: e.state_under_review,
            reviewer: e.reviewer,
            asked: e.on.0,
            source: e.source.clone(),
            closed: None,
        });
    }

    fn consultation_closed(&mut self, e: &ConsultationClosed) {
        let of = |c: &&mut Consultation| c.state_under_review == e.state_under_review && c.reviewer == e.reviewer;
        if let Some(consultation) = Arc::make_mut(&mut self.consultations).iter_mut().rev().find(of) {
            consultation.closed = Some(e.clone());
        }
    }

    fn consent_recorded(&mut self, e: &ConsentRecorded) {
        let history = Arc::make_mut(&mut self.consents).entry(e.state_under_review).or_default();
        let at = history.partition_point(|consent| consent.on <= e.on.0);
        history.insert(at, Consent { most_reviewers: e.most_reviewers, on: e.on.0, source: e.source.clone() });
    }

    fn override_recorded(&mut self, e: &OverrideRecorded) {
        if let Some(pairings) = &mut self.pairings {
            Arc::make_mut(pairings).replace(e);
        }
    }
}
