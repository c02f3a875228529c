//! What happened to the rules, to a group, to a review.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::{Cluster, Instrument, Language, Phase, StateCode, YearlyGroup};

use super::{Amendment, Capacity, Due, Move, OpenedBy, Period, ReviewReadings, Reviewer, Step, Strand};
use crate::Day;
use crate::registry::DecisionReference;

/// The Conference changed a rule from a day on (paras. 7, 10 and 16).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RulesAmended {
    /// What.
    pub amendment: Amendment,
    /// The first day on which it holds.
    pub from: Day,
    /// The decision.
    pub decision: DecisionReference,
}

/// The Conference changed from a day on how long States have for something (paras. 7 and 16).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PeriodAmended {
    /// For what, and how long from then on.
    pub period: Period,
    /// The first day on which it holds.
    pub from: Day,
    /// The decision.
    pub decision: DecisionReference,
}

/// How rules are read from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReadingsChosen {
    /// The readings.
    pub readings: ReviewReadings,
    /// The first day on which they hold.
    pub from: Day,
    /// The decision.
    pub decision: DecisionReference,
}

/// Working groups recommended another workplan to the Conference (para. 16). It changes nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RecommendationRecorded {
    /// What.
    pub amendment: Amendment,
    /// The first day on which it would hold.
    pub from: Day,
    /// Which of them recommended it, when, and where that can be read.
    pub recommendation: DecisionReference,
}

/// A recommendation was recorded by mistake. It stays visible.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RecommendationStruck {
    /// Its number: recommendations count from 1, in the order in which they were recorded.
    pub number: u32,
    /// Why.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
    /// The day.
    pub on: Day,
}

/// A group entered a phase. What is foreseen is fixed here and never changes (AMB-03, invariant 9).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PhaseOpened {
    /// The group.
    pub group: YearlyGroup,
    /// The phase.
    pub phase: Phase,
    /// The cluster that all of the group are reviewed under (para. 11).
    pub cluster: Cluster,
    /// The day on which it starts.
    pub start: Day,
    /// The first day of the phase on the calendar, which may be earlier (para. 15).
    pub nominal_start: Day,
    /// The last day of the phase on the calendar (para. 15).
    pub nominal_end: Due,
    /// Whose reviews are foreseen: the States of the group, in the order of their codes.
    pub foreseen: Vec<StateCode>,
    /// By what.
    pub by: OpenedBy,
}

/// It is settled who reviews the State, as the lots or a meeting have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReviewersSet {
    /// The State under review.
    pub state: StateCode,
    /// Its group; none for a signatory (AMB-21).
    pub group: Option<YearlyGroup>,
    /// Its reviewing States, in the order of their codes.
    pub reviewers: Vec<Reviewer>,
    /// The drawing whose result stands.
    pub drawing: u32,
    /// The day on which it was settled.
    pub on: Day,
}

/// A phase began for a State. Its dates follow from the rules as they were on that day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PhaseBegun {
    /// The State under review.
    pub state: StateCode,
    /// The phase.
    pub phase: Phase,
    /// The cluster.
    pub cluster: Cluster,
    /// The day on which it begins for this State: later than its group's where the State joined later.
    pub start: Day,
    /// The rules in force: `9/1 annex + 10/1` (resolution 9/1, para. 2).
    #[schemars(length(min = 1, max = 200))]
    pub rules: String,
    /// What is reviewed.
    pub strands: Vec<Strand>,
    /// By when focal points are named (guidelines, para. 5).
    pub focal_points_by: Due,
    /// By when experts are named (guidelines, para. 6).
    pub experts_by: Due,
    /// By when the consultation is held (guidelines, para. 11).
    pub consultation_by: Due,
    /// The latest day for the answers that may be agreed (para. 34, AMB-14).
    pub answers_cap: Due,
    /// The last day of the phase on the calendar (para. 15).
    pub nominal_end: Due,
}

/// An instrument entered the review in the middle of a phase: the registry learnt late that it was in force when the phase began. A new one
/// joins with the next phase (AMB-02).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StrandOpened {
    /// The State under review.
    pub state: StateCode,
    /// The phase.
    pub phase: Phase,
    /// What is reviewed.
    pub strand: Strand,
    /// The day.
    pub on: Day,
}

/// An instrument left the review: its denunciation took effect (AMB-02).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StrandClosed {
    /// The State under review.
    pub state: StateCode,
    /// The phase.
    pub phase: Phase,
    /// The instrument.
    pub instrument: Instrument,
    /// The day.
    pub on: Day,
}

/// The State under review laid down what came of its consultation, for its reviewing States to confirm (para. 31). What was said in words
/// is not here: it lies with the service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ConsultationProposed {
    /// The State under review.
    pub state: StateCode,
    /// The phase.
    pub phase: Phase,
    /// The number of the proposal, from 1 in each phase; a new one replaces the one before.
    pub proposal: u32,
    /// The days on which the consultation was held.
    pub held_on: Vec<Day>,
    /// The working languages of the review: one, two, or exceptionally three (para. 50).
    pub languages: Vec<Language>,
    /// Whether there are three because circumstances are exceptional; the reason lies with the service.
    pub exceptional: bool,
    /// By when the answers are agreed to come (para. 34).
    pub answers_by: Day,
    /// By when the feedback is agreed to come, where that was agreed (para. 35).
    pub feedback_by: Option<Day>,
    /// As what the State acted; none where the Secretariat wrote it on behalf of the State, which then has to confirm it (para. 48).
    pub by: Option<Capacity>,
    /// The day.
    pub on: Day,
    /// SHA-256 of what lies with the service: requirements, division of labour, reason.
    #[schemars(regex(pattern = "^[0-9a-f]{64}$"))]
    pub words: String,
}

/// A reviewing State asked for something else. Its words lie with the service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ConsultationReturned {
    /// The State under review.
    pub state: StateCode,
    /// The phase.
    pub phase: Phase,
    /// The proposal.
    pub proposal: u32,
    /// Which State.
    pub by: StateCode,
    /// As what it acted.
    pub capacity: Capacity,
    /// The day.
    pub on: Day,
}

/// A State confirmed what came of the consultation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ConsultationConfirmed {
    /// The State under review.
    pub state: StateCode,
    /// The phase.
    pub phase: Phase,
    /// The proposal.
    pub proposal: u32,
    /// Which State.
    pub by: StateCode,
    /// As what it acted.
    pub capacity: Capacity,
    /// The day.
    pub on: Day,
}

/// Everybody concerned has confirmed: this is agreed from now on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ConsultationAgreed {
    /// The State under review.
    pub state: StateCode,
    /// The phase.
    pub phase: Phase,
    /// The proposal.
    pub proposal: u32,
    /// The working languages.
    pub languages: Vec<Language>,
    /// By when the answers are agreed to come.
    pub answers_by: Day,
    /// By when the feedback is agreed to come, where that was agreed.
    pub feedback_by: Option<Day>,
    /// Six months after the consultation, where that was held late (AMB-14).
    pub cap_after_consultation: Option<Due>,
    /// The day.
    pub on: Day,
}

/// A step was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StepRecorded {
    /// The State under review.
    pub state: StateCode,
    /// The phase.
    pub phase: Phase,
    /// The number of the entry, from 1 in each phase.
    pub entry: u32,
    /// Which.
    pub step: Step,
    /// The day on which it was taken.
    pub on: Day,
    /// By when it was due, where that was set.
    pub due: Option<Due>,
    /// Where this is known from.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// An entry was recorded by mistake. It stays visible and counts for nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StepStruck {
    /// The State under review.
    pub state: StateCode,
    /// The phase.
    pub phase: Phase,
    /// The entry.
    pub entry: u32,
    /// Why.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
    /// The day.
    pub on: Day,
}

/// A phase of a review is complete: list and summary are agreed for all its instruments (para. 39, AMB-03).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PhaseCompleted {
    /// The State under review.
    pub state: StateCode,
    /// Its group.
    pub group: Option<YearlyGroup>,
    /// The phase.
    pub phase: Phase,
    /// The day on which the last step was taken.
    pub on: Day,
}

/// What made it complete was struck.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PhaseReopened {
    /// The State under review.
    pub state: StateCode,
    /// Its group.
    pub group: Option<YearlyGroup>,
    /// The phase.
    pub phase: Phase,
    /// The day.
    pub on: Day,
}

/// What is to be done in a review is another than before. It follows from all the other events; it is said for those who remind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MovesChanged {
    /// The State under review.
    pub state: StateCode,
    /// The one thing that the review waits for.
    pub next: Move,
    /// What else is open.
    pub also: Vec<Move>,
}

/// The Secretariat asked for a reminder of the next move to be sent now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Reminded {
    /// The State under review.
    pub state: StateCode,
    /// Of what.
    pub of: Move,
    /// The day.
    pub on: Day,
}

/// The State under review chose whether everybody sees how far its review is (AMB-36). Before it first does, nobody but States and the
/// Secretariat does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublicStageChosen {
    /// The State under review.
    pub state: StateCode,
    /// Whether everybody sees phase and stage.
    pub public: bool,
    /// As what the State acted; none where the Secretariat did so on its behalf (para. 48).
    pub by: Option<Capacity>,
    /// The reference of the State's note or letter, where the Secretariat acted on its behalf.
    #[schemars(length(min = 1, max = 100))]
    pub mandate: Option<String>,
    /// The day.
    pub on: Day,
}

/// A State of the review asked the Secretariat for help (para. 48). Its words lie with the service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct HelpAsked {
    /// The State under review.
    pub state: StateCode,
    /// The number of the request, from 1 for each State in each review.
    pub request: u32,
    /// Which State.
    pub by: StateCode,
    /// As what it acted.
    pub capacity: Capacity,
    /// The day.
    pub on: Day,
    /// SHA-256 of what lies with the service.
    #[schemars(regex(pattern = "^[0-9a-f]{64}$"))]
    pub words: String,
}

/// The Secretariat said what it did for a State that had asked for help. Its words lie with the service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct HelpAnswered {
    /// The State under review.
    pub state: StateCode,
    /// The request.
    pub request: u32,
    /// The State that had asked.
    pub by: StateCode,
    /// The day on which it was answered.
    pub on: Day,
    /// SHA-256 of what lies with the service.
    #[schemars(regex(pattern = "^[0-9a-f]{64}$"))]
    pub words: String,
}

/// Somebody of the Secretariat looks after a review, or nobody any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OfficerAssigned {
    /// The State under review.
    pub state: StateCode,
    /// The account.
    #[schemars(length(min = 1, max = 64))]
    pub officer: Option<String>,
}
