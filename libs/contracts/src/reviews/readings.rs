//! How rules are read that can be read in two ways.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The readings that reviews follow from a day on. The default is the catalogue's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReviewReadings {
    /// Which day fixes what a State is reviewed for (AMB-02).
    pub instruments: InstrumentsFixed,
    /// When a review counts as complete (AMB-03).
    pub complete: CompleteWhen,
    /// What becomes of reviews that are unfinished when their group goes on (AMB-04).
    pub arrears: Arrears,
    /// When the permanent representative is the focal point for the time being (AMB-06).
    pub temporary_focal_point: TemporaryFocalPoint,
    /// Whether the clock of paragraph 35 starts for each instrument or for all together (AMB-07).
    pub clock: Clock,
    /// Whether one expert is enough for all instruments (AMB-08).
    pub experts: ExpertsNeeded,
    /// From when the six months of paragraph 34 are counted (AMB-14).
    pub answers_from: AnswersFrom,
    /// From when the six months of paragraph 35 are counted (AMB-20).
    pub feedback_from: FeedbackFrom,
    /// What everybody may see of single reviews (AMB-36).
    pub public: PublicSees,
}

/// Which day fixes the instruments (AMB-02).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum InstrumentsFixed {
    /// The start of each phase.
    #[default]
    EachPhase,
    /// The start of the first phase, for all four.
    FirstPhase,
}

/// What makes a review complete (AMB-03).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CompleteWhen {
    /// List and summary are agreed for all instruments.
    #[default]
    ListAndSummary,
    /// The lists are agreed.
    ListAlone,
}

/// What becomes of arrears (AMB-04).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Arrears {
    /// They stay open beside the new phase.
    #[default]
    StayOpen,
    /// They are dropped.
    Dropped,
    /// They keep that State from the new phase.
    HoldBack,
}

/// When the permanent representative acts as focal point (AMB-06).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TemporaryFocalPoint {
    /// Whenever none is named.
    #[default]
    EveryGap,
    /// Until the first is named, and never again.
    UntilFirstNamed,
}

/// When the clock of paragraph 35 starts (AMB-07).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Clock {
    /// With the last answers.
    #[default]
    EachReview,
    /// For each instrument with its own.
    EachStrand,
}

/// How many experts are needed (AMB-08).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ExpertsNeeded {
    /// One in all; instruments that none of them knows are pointed out.
    #[default]
    OneInAll,
    /// One for each instrument.
    OneForEachInstrument,
}

/// From when the six months for the answers are counted (AMB-14).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AnswersFrom {
    /// From the start of the review; where the consultation was late, six months after it are shown beside.
    #[default]
    Start,
    /// From the consultation alone.
    Consultation,
}

/// From when the six months for feedback are counted (AMB-20).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FeedbackFrom {
    /// From the day on which the reviewing States can read the answers.
    #[default]
    Readable,
    /// From the day on which the answers were submitted.
    Submitted,
}

/// What everybody may see (AMB-36).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PublicSees {
    /// Totals for each group.
    #[default]
    Totals,
    /// The stage of each review.
    EachReview,
}
