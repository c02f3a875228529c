//! How far a group is, and whether it may go on.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{DecisionReference, TenthsOfAPerCent, Threshold};

/// What a review must have to count as completed (AMB-03; para. 39): answers alone do not count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Agreement {
    /// The lists of observations are agreed, for every instrument reviewed.
    pub lists: bool,
    /// The summary is agreed.
    pub summary: bool,
}

impl Agreement {
    /// Whether the review counts as completed.
    #[must_use]
    pub const fn is_complete(self) -> bool {
        self.lists && self.summary
    }
}

/// How far the reviews of one group are in one phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "(u32, u32)", into = "(u32, u32)")]
pub struct Tally {
    completed: u32,
    foreseen: u32,
}

impl Tally {
    /// So many reviews completed of those foreseen when the phase began. That number is frozen: a
    /// State that leaves later stays in it (AMB-03).
    ///
    /// # Errors
    /// When more are completed than were foreseen.
    pub const fn new(completed: u32, foreseen: u32) -> Result<Self, TooManyCompleted> {
        if completed > foreseen {
            return Err(TooManyCompleted { completed, foreseen });
        }
        Ok(Self { completed, foreseen })
    }

    /// The tally of reviews by what is agreed in each, of those foreseen.
    ///
    /// # Errors
    /// When more are completed than were foreseen.
    pub fn count(reviews: impl IntoIterator<Item = Agreement>, foreseen: u32) -> Result<Self, TooManyCompleted> {
        let completed = reviews.into_iter().filter(|review| review.is_complete()).count();
        Self::new(u32::try_from(completed).unwrap_or(u32::MAX), foreseen)
    }

    /// Reviews completed.
    #[must_use]
    pub const fn completed(self) -> u32 {
        self.completed
    }

    /// Reviews foreseen when the phase began.
    #[must_use]
    pub const fn foreseen(self) -> u32 {
        self.foreseen
    }

    /// The completed share, for display only; none when nothing was foreseen.
    #[must_use]
    pub fn share(self) -> Option<TenthsOfAPerCent> {
        TenthsOfAPerCent::of(self.completed, self.foreseen)
    }

    /// Whether this group may enter the next phase: because the threshold is met, or because the
    /// Conference decided otherwise for this group.
    #[must_use]
    pub fn gate(self, threshold: Threshold, decision: Option<DecisionReference>) -> Gate {
        if threshold.is_met(self.completed, self.foreseen) {
            return Gate::Met;
        }
        let needed = threshold.needed(self.foreseen);
        let missing = needed.map(|needed| needed.saturating_sub(self.completed));
        decision.map_or(Gate::Shut { missing }, Gate::Decided)
    }
}

/// More reviews completed than the phase foresaw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{completed} reviews cannot be complete when {foreseen} were foreseen")]
pub struct TooManyCompleted {
    /// Reviews said to be complete.
    pub completed: u32,
    /// Reviews foreseen when the phase began.
    pub foreseen: u32,
}

impl TryFrom<(u32, u32)> for Tally {
    type Error = TooManyCompleted;

    fn try_from((completed, foreseen): (u32, u32)) -> Result<Self, Self::Error> {
        Self::new(completed, foreseen)
    }
}

impl From<Tally> for (u32, u32) {
    fn from(tally: Tally) -> Self {
        (tally.completed, tally.foreseen)
    }
}

/// Whether a group may enter the next phase, and why.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gate {
    /// The threshold is met.
    Met,
    /// It is not met, and the Conference decided that the group advances all the same.
    Decided(DecisionReference),
    /// The group stays.
    Shut {
        /// How many reviews are still to be completed; none when no review was foreseen.
        missing: Option<u32>,
    },
}

impl Gate {
    /// Whether the group may enter the next phase.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        !matches!(self, Self::Shut { .. })
    }
}
