//! The words that its messages share.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::dates::Periods;
use treaty::{Cluster, Instrument, InstrumentSet, Phase, StateCode, YearlyGroup};

use crate::{Day, Rule};

/// A day by which something is due, in a record: the rule and the arithmetic stand beside it for ever (invariant 19).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Due {
    /// The last day; it counts whole, Vienna time.
    pub day: Day,
    /// The rule.
    pub rule: Rule,
    /// How it was computed: `2020-12-01 + 6 weeks`.
    #[schemars(length(min = 1, max = 80))]
    pub computed: String,
}

/// For whom somebody of a State acts in a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Capacity {
    /// As the focal point that the State named (para. 18).
    FocalPoint,
    /// As permanent representative, who is the focal point as long as none is named (para. 18, AMB-06).
    PermanentRepresentative,
}

/// A State that reviews another, and what of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Reviewer {
    /// The reviewing State.
    pub state: StateCode,
    /// The instruments for which it reviews; an additional reviewing State has a part of them (para. 28 (b)).
    pub instruments: InstrumentSet,
}

/// The work on one instrument in one phase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Strand {
    /// The instrument.
    pub instrument: Instrument,
    /// The articles that are reviewed, ascending. None where table 1 has an empty cell: then nothing is due (T1-FA).
    pub articles: Vec<u8>,
}

/// A step of a phase (guidelines, para. 10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "step")]
pub enum Step {
    /// The answers for an instrument were submitted (para. 34).
    Answers {
        /// The instrument.
        instrument: Instrument,
        /// From when the reviewing States could read them in an agreed language (para. 20, AMB-20): this starts their clock.
        readable_from: Day,
    },
    /// The joint written feedback was submitted (para. 35, AMB-34).
    Feedback,
    /// The list of observations for an instrument was agreed by all concerned (para. 39).
    List {
        /// The instrument.
        instrument: Instrument,
    },
    /// The summary was agreed by all concerned (paras. 38 and 39).
    Summary,
}

impl Step {
    /// The instrument, where the step is of one.
    #[must_use]
    pub const fn instrument(self) -> Option<Instrument> {
        match self {
            Self::Answers { instrument, .. } | Self::List { instrument } => Some(instrument),
            Self::Feedback | Self::Summary => None,
        }
    }
}

/// How far a review is in its phase. It is derived from what happened, never typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// The phase has not begun for its group.
    ToCome,
    /// No consultation of paragraph 31 was held: what statistics call "not started" (guidelines, para. 11).
    NotStarted,
    /// A consultation was held, and what came of it is to be agreed.
    Consultation,
    /// Answers are to come.
    Answers,
    /// Written feedback is to come.
    Feedback,
    /// Lists of observations are to be agreed.
    Lists,
    /// The summary is to be agreed.
    Summary,
    /// List and summary are agreed.
    Complete,
}

impl Stage {
    /// All of them, first to last.
    pub const ALL: [Self; 8] = [
        Self::ToCome,
        Self::NotStarted,
        Self::Consultation,
        Self::Answers,
        Self::Feedback,
        Self::Lists,
        Self::Summary,
        Self::Complete,
    ];

    /// As messages write it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ToCome => "to-come",
            Self::NotStarted => "not-started",
            Self::Consultation => "consultation",
            Self::Answers => "answers",
            Self::Feedback => "feedback",
            Self::Lists => "lists",
            Self::Summary => "summary",
            Self::Complete => "complete",
        }
    }
}

/// What the Conference can change (paras. 7, 10 and 16). It holds for what comes after its day and changes nothing that was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "what")]
pub enum Amendment {
    /// The share of reviews that lets a group go on (para. 10).
    Threshold {
        /// So many
        #[schemars(range(min = 1, max = 1000))]
        numerator: u32,
        /// of so many.
        #[schemars(range(min = 1, max = 1000))]
        denominator: u32,
    },
    /// Which cluster is reviewed in which phase, first to last (table 2).
    Workplan {
        /// The four clusters.
        #[schemars(length(min = 4, max = 4))]
        clusters: Vec<Cluster>,
    },
    /// The day on which the first phase of a group starts (guidelines, para. 4).
    GroupStart {
        /// The group.
        group: YearlyGroup,
        /// The day.
        start: Day,
    },
    /// How long a phase lasts, in months (para. 15).
    PhaseLength {
        /// The months.
        #[schemars(range(min = 1, max = 120))]
        months: u16,
    },
}

/// A time that the Conference can change, with its length (paras. 7 and 16).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "period")]
pub enum Period {
    /// To name a focal point (guidelines, para. 5).
    FocalPoints {
        /// The weeks.
        #[schemars(range(min = 1, max = 52))]
        weeks: u16,
    },
    /// To name experts (guidelines, para. 6).
    Experts {
        /// The weeks.
        #[schemars(range(min = 1, max = 52))]
        weeks: u16,
    },
    /// To hold the consultation (guidelines, para. 11).
    Consultation {
        /// The weeks.
        #[schemars(range(min = 1, max = 52))]
        weeks: u16,
    },
    /// To answer, from the start; after a late consultation, from there (para. 34, AMB-14).
    Answers {
        /// The months.
        #[schemars(range(min = 1, max = 60))]
        months: u16,
    },
    /// For the written feedback, from when the answers were received (para. 35).
    Feedback {
        /// The months.
        #[schemars(range(min = 1, max = 60))]
        months: u16,
    },
}

impl Period {
    /// The most weeks that one can last.
    pub const MOST_WEEKS: u16 = 52;
    /// The most months that one can last.
    pub const MOST_MONTHS: u16 = 60;

    /// All of them, with these lengths.
    #[must_use]
    pub const fn all(of: &Periods) -> [Self; 5] {
        [
            Self::FocalPoints { weeks: of.focal_points },
            Self::Experts { weeks: of.experts },
            Self::Consultation { weeks: of.consultation },
            Self::Answers { months: of.answers },
            Self::Feedback { months: of.feedback },
        ]
    }

    /// The others stay as they are.
    pub const fn take_in(self, periods: &mut Periods) {
        match self {
            Self::FocalPoints { weeks } => periods.focal_points = weeks,
            Self::Experts { weeks } => periods.experts = weeks,
            Self::Consultation { weeks } => periods.consultation = weeks,
            Self::Answers { months } => periods.answers = months,
            Self::Feedback { months } => periods.feedback = months,
        }
    }

    /// How many weeks or months it lasts.
    #[must_use]
    pub const fn length(self) -> u16 {
        match self {
            Self::FocalPoints { weeks } | Self::Experts { weeks } | Self::Consultation { weeks } => weeks,
            Self::Answers { months } | Self::Feedback { months } => months,
        }
    }

    /// How many weeks or months it can last at most.
    #[must_use]
    pub const fn most(self) -> u16 {
        match self {
            Self::FocalPoints { .. } | Self::Experts { .. } | Self::Consultation { .. } => Self::MOST_WEEKS,
            Self::Answers { .. } | Self::Feedback { .. } => Self::MOST_MONTHS,
        }
    }

    /// The paragraph that sets it, by its number in the catalogue.
    #[must_use]
    pub const fn rule(self) -> &'static str {
        match self {
            Self::FocalPoints { .. } => "GL-5i",
            Self::Experts { .. } => "GL-6",
            Self::Consultation { .. } => "GL-11i",
            Self::Answers { .. } => "PR-34",
            Self::Feedback { .. } => "PR-35i",
        }
    }

    /// As messages write it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::FocalPoints { .. } => "focal-points",
            Self::Experts { .. } => "experts",
            Self::Consultation { .. } => "consultation",
            Self::Answers { .. } => "answers",
            Self::Feedback { .. } => "feedback",
        }
    }
}

/// By what a group entered a phase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "by")]
pub enum OpenedBy {
    /// The first phase, on the day of its start.
    Start,
    /// Enough reviews of the phase before were complete (para. 10).
    Gate {
        /// How many were.
        completed: u32,
        /// Of how many that were foreseen when that phase opened.
        foreseen: u32,
        /// The share that was needed: so many
        numerator: u32,
        /// of so many.
        denominator: u32,
    },
    /// The Conference decided so (para. 10).
    Decision {
        /// Where that can be read.
        decision: crate::registry::DecisionReference,
    },
}

/// A phase of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub struct GroupPhase {
    /// The group; none for signatories, which are outside the groups (AMB-21).
    pub group: Option<YearlyGroup>,
    /// The phase.
    pub phase: Phase,
}
