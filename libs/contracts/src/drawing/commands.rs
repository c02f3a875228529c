//! What the drawing service can be asked to do. A person of the Secretariat asks, for a State where one is named.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::{Instrument, StateCode};

use super::events::{Exclusion, Ground, MeetingKind, Purpose};
use crate::Day;
use crate::registry::DecisionReference;

/// Schedule a meeting that may draw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScheduleMeeting {
    /// Its title.
    #[schemars(length(min = 1, max = 200))]
    pub title: String,
    /// Its kind.
    pub kind: MeetingKind,
    /// Its first day, in Vienna.
    pub on: Day,
    /// Its last day; the first when none is given.
    pub until: Option<Day>,
}

/// Hold a meeting on another day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MoveMeeting {
    /// Its number.
    pub meeting: u32,
    /// The new first day.
    pub on: Day,
    /// The new last day; the first when none is given.
    pub until: Option<Day>,
    /// Why.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
}

/// Cancel a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CancelMeeting {
    /// Its number.
    pub meeting: u32,
    /// Why.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
}

/// How a question of treaty status is taken that the registry leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TakenInForce {
    /// The State.
    pub state: StateCode,
    /// The instrument taken to be in force for it.
    pub instrument: Instrument,
}

/// Freeze the inputs of a drawing and publish a commitment to the Secretariat's secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FreezePool {
    /// The meeting that draws; none for a test, which is void.
    pub meeting: Option<u32>,
    /// What it is for.
    pub purpose: Purpose,
    /// The day whose treaty status counts (AMB-02); the meeting's own, or today for a test, when none is given.
    pub as_of: Option<Day>,
    /// Open questions of treaty status that are taken as in force; all others are taken as not in force.
    #[schemars(length(max = 1000))]
    pub in_force: Vec<TakenInForce>,
    /// Parties that take no part, by decision of the meeting.
    pub without: Option<Exclusion>,
    /// Whether the pulse of a public beacon is bound in, which no delegation and no Secretariat can know in advance.
    pub beacon_round: Option<u64>,
}

/// Record a value that was called out in the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordRoomValue {
    /// The drawing.
    pub drawing: u32,
    /// The value.
    #[schemars(length(min = 1, max = 200))]
    pub value: String,
    /// The delegation that called it out.
    #[schemars(length(min = 1, max = 100))]
    pub called_by: String,
}

/// Strike a value that was recorded wrongly, before the lots are drawn. It stays on record and counts no more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StrikeRoomValue {
    /// The drawing.
    pub drawing: u32,
    /// The number of the value, from 1 in the order in which they were recorded.
    #[schemars(range(min = 1))]
    pub number: u32,
    /// At whose word: the delegation that called it out, or whoever noticed.
    #[schemars(length(min = 1, max = 100))]
    pub asked_by: String,
    /// Why.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
}

/// Give up a frozen drawing. The entry stays public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AbandonDrawing {
    /// The drawing.
    pub drawing: u32,
    /// Why.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
}

/// Open the secret and draw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DrawLots {
    /// The drawing.
    pub drawing: u32,
    /// The signature of the announced pulse, as the beacon published it, where one was announced.
    #[schemars(regex(pattern = "^[0-9a-f]{96}$"))]
    pub beacon_signature: Option<String>,
}

/// Ask for one reviewing State to be drawn again, for a State.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RequestRedraw {
    /// Who asks.
    pub by: StateCode,
    /// Whose review it is.
    pub state_under_review: StateCode,
    /// The reviewing State to be replaced.
    pub reviewer: StateCode,
    /// On what ground.
    pub ground: Ground,
    /// The day of the request; today when none is given.
    pub on: Option<Day>,
    /// The note in which it was made.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// Withdraw a request before it is drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WithdrawRedraw {
    /// The request.
    pub request: u32,
    /// The note in which it was withdrawn.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// Record what a meeting decided on a request in exceptional circumstances.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DecideRedraw {
    /// The request.
    pub request: u32,
    /// Whether the draw is repeated.
    pub granted: bool,
    /// The decision.
    pub decision: DecisionReference,
}

/// Record that the State under review asked for a consultation (para. 30).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RequestConsultation {
    /// Who asks: the State under review alone can.
    pub by: StateCode,
    /// Whose review it is.
    pub state_under_review: StateCode,
    /// The reviewing State.
    pub reviewer: StateCode,
    /// The day of the request; today when none is given.
    pub on: Option<Day>,
    /// The note in which it was made.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// Record the result of a consultation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CloseConsultation {
    /// Whose review it is.
    pub state_under_review: StateCode,
    /// The reviewing State.
    pub reviewer: StateCode,
    /// The days on which it was held.
    #[schemars(length(min = 1, max = 50))]
    pub held_on: Vec<Day>,
    /// Where its notes are.
    #[schemars(length(min = 1, max = 300))]
    pub notes: String,
    /// Whether the reviewing State goes on.
    pub resolved: bool,
    /// The day it closed; today when none is given.
    pub on: Option<Day>,
}

/// Record the consent of a State under review to more than four reviewing States.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordConsent {
    /// The State under review.
    pub state_under_review: StateCode,
    /// The most reviewing States that it accepts; none takes the consent back.
    #[schemars(range(min = 5, max = 12))]
    pub most_reviewers: Option<u8>,
    /// The day of its consent.
    pub on: Day,
    /// The note in which it consented.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// Replace a reviewing State by decision of a meeting, without the lot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordOverride {
    /// Whose review it is.
    pub state_under_review: StateCode,
    /// The reviewing State that goes.
    pub replaced: StateCode,
    /// The reviewing State that comes.
    pub reviewer: StateCode,
    /// The decision of the meeting; without one the automated system must be used (resolution 10/1, para. 6).
    pub decision: Option<DecisionReference>,
    /// Why.
    #[schemars(length(max = 1000))]
    pub reason: String,
}
