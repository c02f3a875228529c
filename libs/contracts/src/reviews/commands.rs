//! What the reviews can be asked to do.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::{Language, Phase, StateCode, YearlyGroup};

use super::{Amendment, Period, ReviewReadings, Step};
use crate::Day;
use crate::registry::DecisionReference;

/// Record that the Conference changed a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AmendRules {
    /// What.
    pub amendment: Amendment,
    /// The first day on which it holds.
    pub from: Day,
    /// The decision.
    pub decision: DecisionReference,
}

/// Record that the Conference changed how long States have for something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AmendPeriod {
    /// For what, and how long from then on.
    pub period: Period,
    /// The first day on which it holds.
    pub from: Day,
    /// The decision.
    pub decision: DecisionReference,
}

/// Choose how rules are read that can be read in two ways.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChooseReadings {
    /// The readings.
    pub readings: ReviewReadings,
    /// The first day on which they hold.
    pub from: Day,
    /// The decision.
    pub decision: DecisionReference,
}

/// Record that working groups recommend another workplan to the Conference (para. 16). It changes nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordRecommendation {
    /// What.
    pub amendment: Amendment,
    /// The first day on which it would hold.
    pub from: Day,
    /// Which of them recommended it, when, and where that can be read.
    pub recommendation: DecisionReference,
}

/// Strike a recommendation that was recorded by mistake. It stays visible.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StrikeRecommendation {
    /// Its number, from 1.
    pub number: u32,
    /// Why.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
}

/// Record that the Conference lets a group go on, whatever is complete (para. 10).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LetAdvance {
    /// The group.
    pub group: YearlyGroup,
    /// The phase that it enters: the one after its own.
    pub phase: Phase,
    /// The day on which that starts.
    pub start: Day,
    /// The decision.
    pub decision: DecisionReference,
}

/// Lay down what came of the consultation, for the reviewing States to confirm (para. 31). The focal point of the State under review does so;
/// the Secretariat may on its behalf, with a mandate, and then that State has to confirm it too (para. 48).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProposeConsultation {
    /// The State under review.
    pub state: StateCode,
    /// The phase.
    pub phase: Phase,
    /// The days on which the consultation was held.
    #[schemars(length(min = 1, max = 20))]
    pub held_on: Vec<Day>,
    /// The working languages: one, two, or exceptionally three.
    #[schemars(length(min = 1, max = 6))]
    pub languages: Vec<Language>,
    /// What is exceptional, where there are three (para. 50).
    #[schemars(length(min = 1, max = 1000))]
    pub exceptional: Option<String>,
    /// By when the answers come, at most six months after the start (para. 34).
    pub answers_by: Day,
    /// By when the feedback comes, where that was agreed (para. 35).
    pub feedback_by: Option<Day>,
    /// What else the review needs.
    #[schemars(length(min = 1, max = 4000))]
    pub requirements: Option<String>,
    /// Who does what (para. 32).
    #[schemars(length(min = 1, max = 4000))]
    pub division: Option<String>,
    /// The written mandate, where the Secretariat writes on behalf of the State.
    #[schemars(length(min = 1, max = 300))]
    pub mandate: Option<String>,
}

impl fmt::Debug for ProposeConsultation {
    /// Without what is confidential.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ProposeConsultation").field("state", &self.state).finish_non_exhaustive()
    }
}

/// Ask for something else than what was laid down.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReturnConsultation {
    /// The State under review.
    pub state: StateCode,
    /// The phase.
    pub phase: Phase,
    /// The proposal.
    pub proposal: u32,
    /// What should be otherwise.
    #[schemars(length(min = 1, max = 2000))]
    pub reason: String,
}

impl fmt::Debug for ReturnConsultation {
    /// Without what is confidential.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ReturnConsultation").field("state", &self.state).finish_non_exhaustive()
    }
}

/// Confirm what was laid down, for one's own State.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfirmConsultation {
    /// The State under review.
    pub state: StateCode,
    /// The phase.
    pub phase: Phase,
    /// The proposal.
    pub proposal: u32,
}

/// Record that a step was taken outside, with the day on which it was: what came by note verbale or through another system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordStep {
    /// The State under review.
    pub state: StateCode,
    /// The phase.
    pub phase: Phase,
    /// Which.
    pub step: Step,
    /// The day on which it was taken. Late is recorded, never refused (guidelines, para. 2).
    pub on: Day,
    /// Where this is known from.
    #[schemars(length(min = 1, max = 300))]
    pub source: String,
}

/// Strike a step that was recorded by mistake. It stays visible.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StrikeStep {
    /// The State under review.
    pub state: StateCode,
    /// The phase.
    pub phase: Phase,
    /// The entry.
    pub entry: u32,
    /// Why.
    #[schemars(length(min = 1, max = 300))]
    pub reason: String,
}

/// Send a reminder of the next move of a review to whoever has it, now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Remind {
    /// The State under review.
    pub state: StateCode,
}

/// Keep a note of the Secretariat on a review. Nobody else reads it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KeepNote {
    /// The State under review.
    pub state: StateCode,
    /// The note.
    #[schemars(length(min = 1, max = 2000))]
    pub text: String,
}

impl fmt::Debug for KeepNote {
    /// Without its words.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("KeepNote").field("state", &self.state).finish_non_exhaustive()
    }
}

/// Choose whether everybody sees how far the own review is, or totals of its group alone (AMB-36). The focal point of the State under review
/// does so; the Secretariat may on its behalf, with a mandate (para. 48). It can be chosen otherwise at any time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChoosePublicStage {
    /// The State under review.
    pub state: StateCode,
    /// Whether everybody sees phase and stage.
    pub public: bool,
    /// The reference of the State's note or letter, where the Secretariat acts on its behalf: then it is obligatory, else there is none
    /// (para. 48). It names no person.
    #[schemars(length(min = 1, max = 100))]
    pub mandate: Option<String>,
}

/// Ask the Secretariat for help in a review (para. 48). Whoever acts for a State of the review does so. What is said is for that State and the
/// Secretariat alone.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AskForHelp {
    /// The State under review.
    pub state: StateCode,
    /// With what.
    #[schemars(length(min = 1, max = 2000))]
    pub text: String,
}

impl fmt::Debug for AskForHelp {
    /// Without what is confidential.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("AskForHelp").field("state", &self.state).finish_non_exhaustive()
    }
}

/// Say what was done for a State that asked for help. Its request is closed with that.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerHelp {
    /// The State under review.
    pub state: StateCode,
    /// The State that asked.
    pub by: StateCode,
    /// The request.
    pub request: u32,
    /// The day on which it was answered.
    pub on: Day,
    /// What was done, or why nothing could be.
    #[schemars(length(min = 1, max = 2000))]
    pub text: String,
}

impl fmt::Debug for AnswerHelp {
    /// Without what is confidential.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("AnswerHelp").field("state", &self.state).finish_non_exhaustive()
    }
}

/// Say who of the Secretariat looks after reviews.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AssignOfficer {
    /// The States under review.
    #[schemars(length(min = 1, max = 200))]
    pub states: Vec<StateCode>,
    /// The account; none for nobody.
    #[schemars(length(min = 1, max = 64))]
    pub officer: Option<String>,
}
