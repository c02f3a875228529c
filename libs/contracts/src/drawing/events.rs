//! What happened in the drawing. Meetings, drawings and requests are numbered from 1, each in their own row.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::{InstrumentSet, StateCode, YearlyGroup};

use super::documents::{InputsDocument, TranscriptDocument};
use super::readings::Readings;
use crate::registry::DecisionReference;
use crate::{Day, Instant};

/// What kind of meeting may draw lots (paras. 28, 28 (f) and 30).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MeetingKind {
    /// A joint intersessional meeting of the working groups.
    Intersessional,
    /// A meeting of a working group.
    WorkingGroup,
}

/// What a drawing is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Purpose {
    /// The first drawing: groups and reviewing States of everybody (paras. 17 and 28).
    First,
    /// Some reviewing States again (paras. 28 (d) to (f) and 30): the requests to be carried out.
    Redraw {
        /// The numbers of the requests.
        requests: Vec<u32>,
    },
    /// States that became parties after the first drawing (AMB-31), with the group that the meeting put each in, and signatories that
    /// want to be reviewed, outside the groups (para. 52, AMB-21).
    LateJoiners {
        /// The States.
        joining: Vec<Joining>,
    },
    /// Additional reviewers for strands that new ratifications opened (AMB-02).
    Supplement,
}

/// A State that joins, and its yearly group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Joining {
    /// The State.
    pub state: StateCode,
    /// The group, from 1; none for a signatory.
    #[schemars(range(min = 1, max = 3))]
    pub group: Option<u8>,
}

/// Parties that take no part in a drawing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Exclusion {
    /// The parties.
    #[schemars(length(min = 1, max = 200))]
    pub states: Vec<StateCode>,
    /// The decision of the meeting; only a test, which is void, can do without.
    pub decision: Option<DecisionReference>,
    /// Why.
    #[schemars(length(min = 1, max = 1000))]
    pub reason: String,
}

/// A meeting that may draw was scheduled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MeetingScheduled {
    /// Its number.
    pub meeting: u32,
    /// Its title.
    #[schemars(length(min = 1, max = 200))]
    pub title: String,
    /// Its kind.
    pub kind: MeetingKind,
    /// Its first day, in Vienna.
    pub on: Day,
    /// Its last day.
    pub until: Day,
    /// The intersessional meeting is held without interpretation (para. 28).
    pub interpretation: bool,
}

/// It is held on another day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MeetingMoved {
    /// Its number.
    pub meeting: u32,
    /// The new first day.
    pub on: Day,
    /// The new last day.
    pub until: Day,
    /// Why.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
}

/// It is not held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MeetingCancelled {
    /// Its number.
    pub meeting: u32,
    /// Why.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
}

/// The inputs of a drawing were frozen and committed to, before any seed existed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PoolFrozen {
    /// The number of the drawing.
    pub drawing: u32,
    /// The meeting that draws; none for a test, which is void (para. 28).
    pub meeting: Option<u32>,
    /// What it is for.
    pub purpose: Purpose,
    /// Parties that the meeting left out.
    pub without: Option<Exclusion>,
    /// How rules were read that can be read in two ways.
    pub readings: Readings,
    /// The frozen inputs with the commitment in them.
    pub inputs: InputsDocument,
    /// SHA-256 of their canonical bytes: published at once.
    #[schemars(regex(pattern = "^[0-9a-f]{64}$"))]
    pub inputs_hash: String,
}

/// A value was called out in the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RoomValueRecorded {
    /// The drawing.
    pub drawing: u32,
    /// The value.
    #[schemars(length(min = 1, max = 200))]
    pub value: String,
    /// The delegation that called it out.
    #[schemars(length(min = 1, max = 100))]
    pub called_by: String,
}

/// A value was struck, since it had been recorded wrongly: it counts no more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RoomValueStruck {
    /// The drawing.
    pub drawing: u32,
    /// The number of the value, from 1 in the order in which they were recorded.
    pub number: u32,
    /// At whose word.
    #[schemars(length(min = 1, max = 100))]
    pub asked_by: String,
    /// Why.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
}

/// A frozen drawing is not held; the entry stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DrawingAbandoned {
    /// The drawing.
    pub drawing: u32,
    /// Why.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
}

/// The lots were drawn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LotsDrawn {
    /// The drawing.
    pub drawing: u32,
    /// The record: everything that is needed to draw it again.
    pub transcript: TranscriptDocument,
    /// When.
    pub at: Instant,
}

/// On what ground a repetition is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "ground")]
pub enum Ground {
    /// Any reason, at most four times each (para. 28 (d)).
    Any {
        /// The typical reason it falls under.
        reason: RedrawReason,
        /// What was said.
        #[schemars(length(max = 1000))]
        text: Option<String>,
    },
    /// Exceptional circumstances, without a quota (para. 28 (e)).
    Exceptional {
        /// What they are.
        #[schemars(length(max = 1000))]
        justification: String,
    },
    /// The reviewing State is unable to carry out its duties, and a consultation did not resolve it (para. 30).
    Unable,
}

/// Reasons that paragraph 28 (d) names, and the two others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RedrawReason {
    /// A common working language.
    Language,
    /// A similar legal system.
    LegalSystem,
    /// Another one.
    Other,
    /// None was given, which is a right.
    NotGiven,
}

/// A State asked for one reviewing State to be drawn again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RedrawRequested {
    /// The number of the request.
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
    /// The note in which it was made.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// A request was withdrawn before the draw; it does not count (AMB-11).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RedrawWithdrawn {
    /// The request.
    pub request: u32,
    /// The day.
    pub on: Day,
    /// The note in which it was withdrawn.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// A meeting decided on a request in exceptional circumstances (para. 28 (e)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RedrawDecided {
    /// The request.
    pub request: u32,
    /// Whether the draw is repeated.
    pub granted: bool,
    /// The decision.
    pub decision: DecisionReference,
}

/// The State under review asked for a consultation with a reviewing State that cannot do its duty (para. 30).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ConsultationRequested {
    /// Whose review it is; it alone can ask.
    pub state_under_review: StateCode,
    /// The reviewing State.
    pub reviewer: StateCode,
    /// The day of the request.
    pub on: Day,
    /// The note in which it was made.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// The consultation closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ConsultationClosed {
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
    /// The day it closed.
    pub on: Day,
}

/// The State under review consented to more than four reviewing States (para. 28 (c)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ConsentRecorded {
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

/// A meeting replaced a reviewing State by another without the lot (resolution 10/1, para. 6).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OverrideRecorded {
    /// Whose review it is.
    pub state_under_review: StateCode,
    /// The reviewing State that goes.
    pub replaced: StateCode,
    /// The reviewing State that comes, in the same slot and for the same instruments.
    pub reviewer: StateCode,
    /// For which instruments.
    pub instruments: InstrumentSet,
    /// The decision of the meeting.
    pub decision: DecisionReference,
    /// Why.
    #[schemars(length(min = 1, max = 1000))]
    pub reason: String,
}

/// Who reviews whom from now on, of all States: said whenever lots that count were drawn or a meeting decided without them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReviewersSettled {
    /// The drawing whose result stands, with what meetings decided after it.
    pub drawing: u32,
    /// The reviews, in the order of the codes of the States under review.
    pub reviews: Vec<SettledReview>,
    /// The day.
    pub on: Day,
}

/// Who reviews one State.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SettledReview {
    /// The State under review.
    pub state: StateCode,
    /// Its group; none for a signatory (AMB-21).
    pub group: Option<YearlyGroup>,
    /// Its reviewing States, in the order of their codes.
    pub reviewers: Vec<SettledReviewer>,
}

/// A reviewing State, and the instruments for which it reviews.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SettledReviewer {
    /// The reviewing State.
    pub state: StateCode,
    /// The instruments.
    pub instruments: InstrumentSet,
}
