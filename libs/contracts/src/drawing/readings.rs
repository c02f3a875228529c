//! How rules are read that can be read in two ways, where the Conference may settle them otherwise.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The readings that a drawing follows. The default is the catalogue's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Readings {
    /// Whether a ratification after the first drawing opens a strand (AMB-02).
    pub new_ratifications: NewRatifications,
    /// How the four requests of para. 28 (d) are counted (AMB-11).
    pub requests: RequestCount,
    /// Where signatories stand that want to be reviewed (AMB-21).
    pub signatories: Signatories,
    /// When a State joins that becomes a party after the first drawing (AMB-31).
    pub late_parties: LateParties,
}

/// Which day fixes what a State is party to (AMB-02).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NewRatifications {
    /// What comes into force later joins, with an additional reviewing State where one is needed.
    #[default]
    Join,
    /// The first drawing fixes it for the whole cycle.
    WaitForTheNextCycle,
}

/// How the four requests are counted (AMB-11).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RequestCount {
    /// Each State has four of its own in each review.
    #[default]
    EachReview,
    /// The reviewing States of a review have four together, the State under review four of its own.
    EachSide,
    /// Each State has four over all the reviews in which it takes part.
    AllReviews,
}

/// Where signatories stand (AMB-21).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Signatories {
    /// Outside the yearly groups: their reviewing States are drawn in a drawing of their own.
    #[default]
    OutsideTheGroups,
    /// Within the groups, like parties.
    InAGroup,
}

/// When a late party joins (AMB-31).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LateParties {
    /// The next meeting puts it in a group and draws its reviewing States.
    #[default]
    NextMeeting,
    /// Not before the next cycle.
    NextCycle,
}
