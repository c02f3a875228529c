//! What the drawing service can be asked.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::{InstrumentSet, RegionalGroup, StateCode};

use super::commands::TakenInForce;
use super::events::{Exclusion, Ground, MeetingKind, OverrideRecorded, Purpose};
use super::readings::Readings;
use crate::registry::DecisionReference;
use crate::{Day, Instant, Notice};

/// Meetings, drawings, and what may be done next.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShowOverview {}

/// Where the drawing stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Overview {
    /// Version of the whole: hand it back to say what a change is based on.
    pub version: u64,
    /// The meetings, by day.
    pub meetings: Vec<MeetingLine>,
    /// The drawings, newest first, those that are void among them.
    pub drawings: Vec<DrawingLine>,
    /// The drawing whose result stands; none before the first.
    pub current: Option<u32>,
    /// By when the meeting of the first drawing is due, six weeks after the launch (resolution 10/1, para. 6; guidelines, para. 3).
    pub first_meeting_due: Option<Day>,
    /// The meetings at which requests for repetition are to be drawn (para. 28 (f)), by day.
    pub pending: Vec<PendingLine>,
    /// States that wait to join the result that stands (AMB-31, AMB-21).
    pub waiting: Vec<WaitingLine>,
}

/// How many requests a meeting is to draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PendingLine {
    /// The meeting.
    pub meeting: u32,
    /// How many requests.
    pub requests: u32,
}

/// A State that waits to join.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct WaitingLine {
    /// The State.
    pub state: StateCode,
    /// Its name.
    pub name: String,
    /// What it waits for.
    pub waits_for: WaitsFor,
}

/// What a State waits for that does not take part yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum WaitsFor {
    /// A party: the next meeting puts it in a group and draws its reviewing States.
    Group,
    /// A signatory that wants to be reviewed: the next meeting draws its reviewing States.
    Reviewers,
    /// A signatory that wants to be reviewed: voluntary contributions (para. 52).
    Funds,
}

/// A meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MeetingLine {
    /// Its number.
    pub meeting: u32,
    /// Its title.
    pub title: String,
    /// Its kind.
    pub kind: MeetingKind,
    /// Its first day.
    pub on: Day,
    /// Its last day: until its end lots may be drawn there.
    pub until: Day,
    /// Why it is not held, when it was cancelled.
    pub cancelled: Option<String>,
    /// What the person should know.
    pub warnings: Vec<Notice>,
}

/// A drawing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DrawingLine {
    /// Its number.
    pub drawing: u32,
    /// Its meeting; none for a test, which is void.
    pub meeting: Option<u32>,
    /// What it is for.
    pub purpose: Purpose,
    /// Parties that the meeting left out of it.
    pub without: Option<Exclusion>,
    /// How rules were read that can be read in two ways.
    pub readings: Readings,
    /// How far it is.
    pub stage: Stage,
    /// SHA-256 of the frozen inputs.
    pub inputs_hash: String,
    /// The published commitment to the Secretariat's secret.
    pub commitment: Option<String>,
    /// The announced round of the public beacon.
    pub beacon_round: Option<u64>,
    /// When it is published.
    pub beacon_at: Option<Instant>,
    /// What was called out in the room, in order; what was struck among them.
    pub room: Vec<RoomValue>,
    /// When the pool was frozen.
    pub frozen_at: Instant,
    /// When the lots were drawn.
    pub drawn_at: Option<Instant>,
    /// SHA-256 of the transcript.
    pub transcript_hash: Option<String>,
    /// How many States are under review in it.
    pub states_under_review: u32,
}

/// How far a drawing is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "stage")]
pub enum Stage {
    /// Frozen and committed; values from the room may come.
    Frozen,
    /// Drawn.
    Drawn,
    /// Given up.
    Abandoned {
        /// Why.
        reason: String,
    },
}

/// A value from the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RoomValue {
    /// The value.
    pub value: String,
    /// Who called it out.
    pub called_by: String,
    /// When it was recorded.
    pub at: Instant,
    /// Why it counts no more, when it was struck.
    pub struck: Option<Struck>,
}

/// A value from the room counts no more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Struck {
    /// At whose word.
    pub asked_by: String,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Instant,
}

/// What would be frozen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PreviewPool {
    /// As in the command.
    pub meeting: Option<u32>,
    /// As in the command.
    pub purpose: Purpose,
    /// As in the command.
    pub as_of: Option<Day>,
    /// As in the command.
    #[schemars(length(max = 1000))]
    pub in_force: Vec<TakenInForce>,
    /// As in the command.
    pub without: Option<Exclusion>,
}

/// The pool as it would be frozen, and whether anything can be drawn from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PoolPreview {
    /// The day whose treaty status counts.
    pub as_of: Day,
    /// The States that take part.
    pub states: Vec<PoolLine>,
    /// The parties that do not, with the reason.
    pub left_out: Vec<LeftOutLine>,
    /// Questions of treaty status that the registry leaves open.
    pub open: Vec<OpenStatus>,
    /// Why nothing can be drawn, as sentences; empty when it can.
    pub impossible: Vec<String>,
    /// What the person should know.
    pub warnings: Vec<Notice>,
}

/// A State of the pool.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PoolLine {
    /// The State.
    pub state: StateCode,
    /// Its name.
    pub name: String,
    /// The group in which it takes part.
    pub regional_group: Option<RegionalGroup>,
    /// The instruments in force for it.
    pub instruments: InstrumentSet,
    /// Whether it is reviewed.
    pub under_review: bool,
    /// Whether it may review.
    pub reviewer: bool,
    /// Most reviews that it performs.
    pub most_reviews: u8,
    /// Most reviewing States that it has.
    pub most_reviewers: u8,
}

/// A party that takes no part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LeftOutLine {
    /// The State.
    pub state: StateCode,
    /// Its name.
    pub name: String,
    /// Why.
    pub reason: String,
}

/// A question of treaty status that the registry leaves open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OpenStatus {
    /// The State.
    pub state: StateCode,
    /// Its name.
    pub name: String,
    /// The instrument.
    pub instrument: treaty::Instrument,
    /// Whether it is taken as in force.
    pub taken_in_force: bool,
    /// Why it is open.
    pub because: String,
}

/// Who reviews whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShowResult {
    /// The drawing; the one whose result stands when none is given.
    pub drawing: Option<u32>,
}

/// The result of a drawing, overrides of later meetings included when it is the one that stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DrawingResult {
    /// The drawing; none before the first.
    pub drawing: Option<DrawingLine>,
    /// Its meeting.
    pub meeting: Option<MeetingLine>,
    /// Whether it is void: a test.
    pub void: bool,
    /// Its States, by name.
    pub states: Vec<PoolLine>,
    /// The yearly group of each State party under review, in the order of States' codes; signatories are outside (AMB-21).
    pub groups: Vec<GroupLine>,
    /// The assignments in the order of the lots.
    pub assignments: Vec<AssignmentLine>,
    /// Decisions of meetings that changed it without the lot.
    pub overrides: Vec<OverrideRecorded>,
}

/// A State's yearly group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct GroupLine {
    /// The State.
    pub state: StateCode,
    /// The group, from 1.
    pub group: u8,
}

/// Which slot a reviewing State fills (para. 28).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Slot {
    /// From the regional group of the State under review.
    SameRegion,
    /// From another one.
    OtherRegion,
}

/// One reviewing State of one State under review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AssignmentLine {
    /// The lot, from 1, in the order in which they are shown.
    pub lot: u32,
    /// The State under review.
    pub state_under_review: StateCode,
    /// The reviewing State.
    pub reviewer: StateCode,
    /// The slot.
    pub slot: Slot,
    /// Whether it completes another reviewing State that is not party to all instruments (para. 28 (b)).
    pub additional: bool,
    /// The instruments that it reviews.
    pub instruments: InstrumentSet,
    /// Whether it stood before this drawing.
    pub standing: bool,
    /// Whether a meeting put it there without the lot.
    pub by_decision: bool,
}

/// The record of a drawing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FetchTranscript {
    /// The drawing.
    pub drawing: u32,
}

/// The frozen inputs of a drawing: who takes part, what stands, and what was announced. They are public from the moment they are
/// frozen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FetchInputs {
    /// The drawing.
    pub drawing: u32,
}

/// A record, byte for byte.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TranscriptText {
    /// Its canonical bytes, as text: what is hashed, and what a verifier reads.
    pub text: String,
    /// SHA-256 of them.
    pub sha256: String,
}

/// With what chances the next lots could have fallen, given those before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShowChances {
    /// The drawing.
    pub drawing: u32,
    /// How many lots have been shown.
    pub shown: u32,
    /// For how many of the lots after them.
    #[schemars(range(min = 1, max = 8))]
    pub next: u8,
}

/// Chances, lot by lot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Chances {
    /// For each of the lots asked for that are ready; the rest are being computed.
    pub lots: Vec<LotChances>,
}

/// The candidates of a lot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LotChances {
    /// The lot, from 1.
    pub lot: u32,
    /// Whether the chances are counted exactly, or estimated from repeated draws.
    pub exact: bool,
    /// The candidates, most likely first.
    pub candidates: Vec<Candidate>,
}

/// A candidate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Candidate {
    /// The State; none for the chance that no additional reviewing State is needed here.
    pub state: Option<StateCode>,
    /// The chance, from 0 to 1.
    pub chance: f64,
    /// Its standard error; 0 when it is exact.
    pub error: f64,
}

/// Requests for repetition and consultations.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListRequests {}

/// Requests for repetition and consultations.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Requests {
    /// The requests, newest first.
    pub requests: Vec<RequestLine>,
    /// Consultations under para. 30, newest first.
    pub consultations: Vec<ConsultationLine>,
    /// Consents to more than four reviewing States that hold today (para. 28 (c)).
    pub consents: Vec<ConsentLine>,
    /// States that have performed, and been drawn for, no review so far (para. 29), in the order of their codes.
    pub owing: Vec<StateCode>,
}

/// A consultation under para. 30.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ConsultationLine {
    /// Whose review it is; it asked.
    pub state_under_review: StateCode,
    /// The reviewing State.
    pub reviewer: StateCode,
    /// The day of the request.
    pub asked: Day,
    /// The note in which it was made.
    pub source: String,
    /// How it ended; none while it is open.
    pub closed: Option<ConsultationEnd>,
}

/// How a consultation ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ConsultationEnd {
    /// The days on which it was held.
    pub held_on: Vec<Day>,
    /// Where its notes are.
    pub notes: String,
    /// Whether the reviewing State goes on.
    pub resolved: bool,
    /// The day it closed.
    pub on: Day,
}

/// A consent to more than four reviewing States.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ConsentLine {
    /// The State under review.
    pub state_under_review: StateCode,
    /// The most reviewing States that it accepts.
    pub most_reviewers: u8,
    /// Since which day.
    pub on: Day,
    /// The note in which it consented.
    pub source: String,
}

/// A request for repetition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RequestLine {
    /// Its number.
    pub request: u32,
    /// Who asks.
    pub by: StateCode,
    /// Whose review it is.
    pub state_under_review: StateCode,
    /// The reviewing State to be replaced.
    pub reviewer: StateCode,
    /// On what ground.
    pub ground: Ground,
    /// The day of the request.
    pub on: Day,
    /// What became of it.
    pub state: RequestState,
    /// How many requests under para. 28 (d) the State that asked has left in this review.
    pub left: u8,
    /// What the two States have in common, for information only: the draw favours nothing (para. 28 (d)).
    pub common_languages: Vec<treaty::Language>,
}

/// What became of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum RequestState {
    /// To be drawn at this meeting.
    Pending {
        /// The meeting.
        meeting: u32,
        /// Its day.
        on: Day,
    },
    /// It waits until a meeting is scheduled (para. 28 (f)).
    Waiting,
    /// It waits for the decision of a meeting (para. 28 (e)).
    AwaitsDecision,
    /// The meeting did not grant it.
    NotGranted {
        /// The decision.
        decision: DecisionReference,
    },
    /// Withdrawn; it does not count.
    Withdrawn,
    /// Drawn.
    Drawn {
        /// The drawing.
        drawing: u32,
    },
}
