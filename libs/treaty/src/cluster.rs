//! The four thematic clusters.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A thematic cluster of articles: a column of table 1 of the appendix, numbered from the left.
///
/// Its number is not the number of the phase in which it is reviewed: see [`crate::Workplan`].
/// In JSON a cluster is its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub enum Cluster {
    /// Cluster I, on criminalization and jurisdiction.
    Criminalization,
    /// Cluster II, on prevention, technical assistance, protection measures and other measures.
    Prevention,
    /// Cluster III, on law enforcement and the judicial system.
    LawEnforcement,
    /// Cluster IV, on international cooperation, mutual legal assistance and confiscation.
    InternationalCooperation,
}

impl Cluster {
    /// All four, in the order of table 1.
    pub const ALL: [Self; 4] =
        [Self::Criminalization, Self::Prevention, Self::LawEnforcement, Self::InternationalCooperation];

    /// The number in table 1, 1 to 4.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The heading of the column, without the words "Cluster on".
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Criminalization => "criminalization and jurisdiction",
            Self::Prevention => "prevention, technical assistance, protection measures and other measures",
            Self::LawEnforcement => "law enforcement and the judicial system",
            Self::InternationalCooperation => "international cooperation, mutual legal assistance and confiscation",
        }
    }
}

impl fmt::Display for Cluster {
    /// `cluster IV`, as the questionnaires write it.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        const ROMAN: [&str; 4] = ["I", "II", "III", "IV"];
        write!(out, "cluster {}", ROMAN[*self as usize])
    }
}

/// A number that is no cluster's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("there is no cluster {0}; table 1 has the clusters 1 to 4")]
pub struct UnknownCluster(pub u8);

impl TryFrom<u8> for Cluster {
    type Error = UnknownCluster;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        Self::ALL.into_iter().find(|cluster| cluster.number() == number).ok_or(UnknownCluster(number))
    }
}

impl From<Cluster> for u8 {
    fn from(cluster: Cluster) -> Self {
        cluster.number()
    }
}
