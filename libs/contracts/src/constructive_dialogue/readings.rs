//! How paragraph 53 is read where it can be read in two ways.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The readings that a dialogue follows, fixed when it is convened. The default is the catalogue's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DialogueReadings {
    /// Written comments after the fifteenth day before (AMB-23).
    pub late_comments: LateComments,
    /// Until when objections count (AMB-25).
    pub objections: ObjectionsUntil,
    /// What holds while the Bureau has not decided (AMB-26).
    pub pending: Pending,
    /// What an earlier announced date does (AMB-39).
    pub announced: AnnouncedDate,
    /// With how many applications the chair may no longer cancel; none where that is the chair's judgement (AMB-27).
    pub threshold: Option<u32>,
}

/// What becomes of written comments that come after the fifteenth day before (AMB-23).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LateComments {
    /// The chair decides; they are marked late.
    #[default]
    AtTheChairsDiscretion,
    /// They are refused.
    Refused,
}

/// Until when a State party may object (AMB-25).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ObjectionsUntil {
    /// Until the dialogue is opened; late ones are marked.
    #[default]
    Opening,
    /// Until the tenth day before it.
    TenthDayBefore,
    /// Until the published indicative day, which then binds.
    IndicativeDay,
}

/// What holds for an organization while the Bureau has not decided (AMB-26).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Pending {
    /// Neither in nor out.
    #[default]
    Unresolved,
    /// It takes part until the Bureau says otherwise.
    In,
    /// It does not take part until the Bureau says otherwise.
    Out,
}

/// What an earlier announced date does (AMB-39).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AnnouncedDate {
    /// It asks for early applications; later ones until the legal day are accepted and marked.
    #[default]
    Marks,
    /// It binds.
    Binds,
}
