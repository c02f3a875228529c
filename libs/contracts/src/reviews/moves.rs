//! Whose move it is: what somebody has to do, by when, and why.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::{Instrument, Phase, StateCode};

use super::Due;
use crate::{Day, Rule};

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MoveKind {
    /// Nobody's move: the phase starts on a day (guidelines, para. 4; para. 15).
    WaitForStart,
    /// Funds are to be found for the review of a signatory (para. 52).
    FindFunds,
    /// A meeting is to draw reviewing States that are missing (paras. 26 and 28).
    DrawReviewers,
    /// A focal point is to be named (para. 18; guidelines, para. 5).
    NameFocalPoint,
    /// Governmental experts are to be named (para. 27; guidelines, para. 6).
    NameExperts,
    /// The State party under review is to consult its reviewing States (para. 31; guidelines, para. 11).
    Consult,
    /// What came of the consultation is to be confirmed (para. 31).
    ConfirmConsultation,
    /// Answers are to be submitted (para. 34).
    SubmitAnswers,
    /// Written feedback is to be submitted (para. 35).
    GiveFeedback,
    /// Lists of observations are to be agreed (paras. 38 and 39).
    AgreeLists,
    /// The summary is to be agreed (paras. 38 and 39).
    AgreeSummary,
    /// Nobody's move: the phase is complete here, the group is not yet through (paras. 10 and 11).
    WaitForGroup,
    /// Nobody's move: all four phases are complete, or the State takes no part any more.
    Finished,
}

impl MoveKind {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::WaitForStart,
        Self::FindFunds,
        Self::DrawReviewers,
        Self::NameFocalPoint,
        Self::NameExperts,
        Self::Consult,
        Self::ConfirmConsultation,
        Self::SubmitAnswers,
        Self::GiveFeedback,
        Self::AgreeLists,
        Self::AgreeSummary,
        Self::WaitForGroup,
        Self::Finished,
    ];

    /// As messages write it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::WaitForStart => "wait-for-start",
            Self::FindFunds => "find-funds",
            Self::DrawReviewers => "draw-reviewers",
            Self::NameFocalPoint => "name-focal-point",
            Self::NameExperts => "name-experts",
            Self::Consult => "consult",
            Self::ConfirmConsultation => "confirm-consultation",
            Self::SubmitAnswers => "submit-answers",
            Self::GiveFeedback => "give-feedback",
            Self::AgreeLists => "agree-lists",
            Self::AgreeSummary => "agree-summary",
            Self::WaitForGroup => "wait-for-group",
            Self::Finished => "finished",
        }
    }

    /// Whether anybody has to do anything.
    #[must_use]
    pub const fn is_somebodys(self) -> bool {
        !matches!(self, Self::WaitForStart | Self::WaitForGroup | Self::Finished)
    }
}

/// Who has to do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "who")]
pub enum Mover {
    /// The focal point of a State for this review.
    FocalPoint {
        /// The State.
        state: StateCode,
    },
    /// The permanent mission of a State: it names people, and acts where no focal point is (para. 18).
    Mission {
        /// The State.
        state: StateCode,
    },
    /// The Secretariat.
    Secretariat,
}

impl Mover {
    /// The State, where it is one's.
    #[must_use]
    pub const fn state(self) -> Option<StateCode> {
        match self {
            Self::FocalPoint { state } | Self::Mission { state } => Some(state),
            Self::Secretariat => None,
        }
    }
}

/// One statement of who has to do what by when, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Move {
    /// What.
    pub what: MoveKind,
    /// Who, in alphabetical order; nobody where it is nobody's move.
    pub who: Vec<Mover>,
    /// In which phase; none before the first and after the last.
    pub phase: Option<Phase>,
    /// For which instruments, where it is not for all.
    pub instruments: Vec<Instrument>,
    /// By when, where a rule gives a day; none where none does (TL-x). For [`MoveKind::WaitForStart`], the day of the start.
    pub by: Option<Due>,
    /// The day that the parties of the review agreed, where they agreed one.
    pub agreed: Option<Day>,
    /// Why: the paragraph behind it.
    pub rule: Rule,
    /// Since when it stands so.
    pub since: Day,
}
