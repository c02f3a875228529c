//! The one stream of the drawing: meetings, drawings, requests, and the result that stands.

mod evolve;

use std::collections::BTreeMap;
use std::sync::Arc;

use contracts::drawing::{ConsultationClosed, Exclusion, Ground, MeetingKind, Purpose, Readings, ReviewersSettled};
use contracts::registry::DecisionReference;
use jiff::Timestamp;
use jiff::civil::Date;
use lots::record::{Inputs, Transcript};
use treaty::StateCode;

use super::pairings::Pairings;

/// Everything that was decided, folded from its events. Cheap to clone: what is large is shared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cycle {
    meetings: Arc<Vec<Meeting>>,
    drawings: Arc<Vec<Drawing>>,
    requests: Arc<Vec<Request>>,
    consultations: Arc<Vec<Consultation>>,
    consents: Arc<BTreeMap<StateCode, Vec<Consent>>>,
    pairings: Option<Arc<Pairings>>,
    settled: Option<Arc<ReviewersSettled>>,
}

/// A meeting that may draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Its number.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// Its kind.
    pub kind: MeetingKind,
    /// Its first day, in Vienna.
    pub on: Date,
    /// Its last day.
    pub until: Date,
    /// Why it is not held, when it was cancelled.
    pub cancelled: Option<String>,
}

/// A drawing, from its frozen inputs on.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// Its number.
    pub number: u32,
    /// Its meeting; none for a test, which is void (para. 28).
    pub meeting: Option<u32>,
    /// What it is for.
    pub purpose: Purpose,
    /// Parties that the meeting left out.
    pub without: Option<Exclusion>,
    /// How rules were read that can be read in two ways.
    pub readings: Readings,
    /// The frozen inputs; none when this program cannot read them.
    pub inputs: Option<Arc<Inputs>>,
    /// SHA-256 of the frozen inputs.
    pub inputs_hash: String,
    /// When they were frozen.
    pub frozen_at: Timestamp,
    /// What was called out in the room, in order; what was struck among them.
    pub room: Vec<RoomValue>,
    /// How far it is.
    pub stage: Stage,
}

/// A value from the room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomValue {
    /// The value.
    pub value: String,
    /// The delegation that called it out.
    pub called_by: String,
    /// When it was recorded.
    pub at: Timestamp,
    /// Why it counts no more, when it was struck.
    pub struck: Option<Struck>,
}

/// Why a value from the room counts no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Struck {
    /// At whose word.
    pub asked_by: String,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Timestamp,
}

/// How far a drawing is.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// Frozen and committed to; nothing is drawn yet.
    Frozen,
    /// Drawn.
    Drawn {
        /// The record; none when this program cannot read it.
        transcript: Option<Arc<Transcript>>,
        /// When.
        at: Timestamp,
    },
    /// Given up.
    Abandoned {
        /// Why.
        reason: String,
    },
}

/// A request to draw again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Its number.
    pub number: u32,
    /// Who asks.
    pub by: StateCode,
    /// Whose review it is.
    pub state_under_review: StateCode,
    /// The reviewing State to be replaced.
    pub reviewer: StateCode,
    /// On what ground.
    pub ground: Ground,
    /// The day of the request.
    pub on: Date,
    /// When it concerns exceptional circumstances: whether the meeting granted it, and its decision.
    pub decided: Option<(bool, DecisionReference)>,
    /// Whether it was withdrawn.
    pub withdrawn: bool,
    /// The drawing that carried it out.
    pub drawn: Option<u32>,
}

/// A consultation under para. 30.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consultation {
    /// Whose review it is.
    pub state_under_review: StateCode,
    /// The reviewing State.
    pub reviewer: StateCode,
    /// The day on which it was asked for.
    pub asked: Date,
    /// The note in which it was.
    pub source: String,
    /// How it ended.
    pub closed: Option<ConsultationClosed>,
}

/// The consent of a State under review to more reviewing States (para. 28 (c)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// How many it accepts; none where it took its consent back.
    pub most_reviewers: Option<u8>,
    /// From which day.
    pub on: Date,
    /// The note in which it said so.
    pub source: String,
}

impl Cycle {
    /// The meetings, in the order of their numbers.
    #[must_use]
    pub fn meetings(&self) -> &[Meeting] {
        &self.meetings
    }

    /// The meeting of this number.
    #[must_use]
    pub fn meeting(&self, number: u32) -> Option<&Meeting> {
        self.meetings.iter().find(|meeting| meeting.number == number)
    }

    /// The drawings, in the order of their numbers, tests among them.
    #[must_use]
    pub fn drawings(&self) -> &[Drawing] {
        &self.drawings
    }

    /// The drawing of this number.
    #[must_use]
    pub fn drawing(&self, number: u32) -> Option<&Drawing> {
        self.drawings.iter().find(|drawing| drawing.number == number)
    }

    /// The one drawing that is frozen and not yet drawn.
    #[must_use]
    pub fn frozen(&self) -> Option<&Drawing> {
        self.drawings.iter().find(|drawing| drawing.stage == Stage::Frozen)
    }

    /// The requests, in the order of their numbers.
    #[must_use]
    pub fn requests(&self) -> &[Request] {
        &self.requests
    }

    /// The request of this number.
    #[must_use]
    pub fn request(&self, number: u32) -> Option<&Request> {
        self.requests.iter().find(|request| request.number == number)
    }

    /// The consultations, in the order in which they were asked for.
    #[must_use]
    pub fn consultations(&self) -> &[Consultation] {
        &self.consultations
    }

    /// The latest consultation of a State under review with a reviewing State.
    #[must_use]
    pub fn consultation(&self, state_under_review: StateCode, reviewer: StateCode) -> Option<&Consultation> {
        let of = |c: &&Consultation| c.state_under_review == state_under_review && c.reviewer == reviewer;
        self.consultations.iter().rev().find(of)
    }

    /// The consents that hold on a day: each State with how many reviewing States it accepts, and where it said so.
    pub fn consents(&self, on: Date) -> impl Iterator<Item = (StateCode, u8, &Consent)> {
        self.consents.iter().filter_map(move |(&state, history)| {
            let latest = history.iter().rev().find(|consent| consent.on <= on)?;
            Some((state, latest.most_reviewers?, latest))
        })
    }

    /// Who reviews whom now; none before the first drawing.
    #[must_use]
    pub fn pairings(&self) -> Option<&Pairings> {
        self.pairings.as_deref()
    }

    /// What was last said of who reviews whom.
    #[must_use]
    pub fn settled(&self) -> Option<&ReviewersSettled> {
        self.settled.as_deref()
    }
}

impl Meeting {
    /// Whether it is held, as far as is known.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.cancelled.is_none()
    }
}

impl Drawing {
    /// Whether it is a test, and so void: lots are drawn at a meeting (para. 28).
    #[must_use]
    pub fn is_void(&self) -> bool {
        self.meeting.is_none()
    }

    /// The values from the room that count, in order.
    pub fn counted(&self) -> impl Iterator<Item = &RoomValue> {
        self.room.iter().filter(|value| value.struck.is_none())
    }

    /// The record of a drawing that was drawn.
    #[must_use]
    pub fn transcript(&self) -> Option<&Arc<Transcript>> {
        match &self.stage {
            Stage::Drawn { transcript, .. } => transcript.as_ref(),
            Stage::Frozen | Stage::Abandoned { .. } => None,
        }
    }
}

impl Request {
    /// Whether it still waits for something.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.withdrawn && self.drawn.is_none() && self.decided.as_ref().is_none_or(|(granted, _)| *granted)
    }

    /// Whether only the decision of a meeting is missing (para. 28 (e)).
    #[must_use]
    pub fn awaits_decision(&self) -> bool {
        self.is_open() && self.decided.is_none() && matches!(self.ground, Ground::Exceptional { .. })
    }
}

impl Consultation {
    /// The day on which it closed without resolving the matter.
    #[must_use]
    pub fn failed(&self) -> Option<Date> {
        self.closed.as_ref().filter(|end| !end.resolved).map(|end| end.on.0)
    }
}
