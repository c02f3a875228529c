//! Which cluster is reviewed in which phase.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{Cluster, Phase};

/// The clusters in the order of the phases: data, because the Conference may amend it (procedures
/// and rules, para. 16).
///
/// The default follows table 2 read as AMB-28 reads it: phase II takes up international
/// cooperation, so its cluster is IV. In JSON a workplan is the four cluster numbers, phase I first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "[Cluster; 4]", into = "[Cluster; 4]")]
pub struct Workplan([Cluster; 4]);

impl Workplan {
    /// A workplan of these clusters, phase I first.
    ///
    /// # Errors
    /// When a cluster is missing: all articles must be addressed (para. 9).
    pub fn new(clusters: [Cluster; 4]) -> Result<Self, IncompleteWorkplan> {
        let missing = Cluster::ALL.into_iter().find(|cluster| !clusters.contains(cluster));
        missing.map_or(Ok(Self(clusters)), |cluster| Err(IncompleteWorkplan(cluster)))
    }

    /// The other reading that AMB-28 keeps as a setting: phase n reviews cluster n.
    #[must_use]
    pub const fn cluster_equals_phase() -> Self {
        Self(Cluster::ALL)
    }

    /// The cluster reviewed in the phase.
    #[must_use]
    pub const fn cluster(&self, phase: Phase) -> Cluster {
        self.0[phase as usize]
    }

    /// The phase in which the cluster is reviewed.
    #[must_use]
    pub fn phase(&self, cluster: Cluster) -> Phase {
        let found = Phase::ALL.into_iter().find(|phase| self.cluster(*phase) == cluster);
        // Four different clusters stand in four places, so the last place needs no look.
        found.unwrap_or(Phase::IV)
    }
}

impl Default for Workplan {
    fn default() -> Self {
        Self([
            Cluster::Criminalization,
            Cluster::InternationalCooperation,
            Cluster::LawEnforcement,
            Cluster::Prevention,
        ])
    }
}

/// A workplan that leaves a cluster out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("no phase of this workplan reviews {0}; each cluster needs one phase")]
pub struct IncompleteWorkplan(pub Cluster);

impl TryFrom<[Cluster; 4]> for Workplan {
    type Error = IncompleteWorkplan;

    fn try_from(clusters: [Cluster; 4]) -> Result<Self, Self::Error> {
        Self::new(clusters)
    }
}

impl From<Workplan> for [Cluster; 4] {
    fn from(workplan: Workplan) -> Self {
        workplan.0
    }
}
