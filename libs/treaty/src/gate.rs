//! The 70 per cent of paragraph 10: when a group may enter the next phase.
//!
//! Counted per group of States parties, in integers, without rounding (AMB-03): 44 of 63 is 69.84
//! per cent and does not pass, though it prints as 70. A phase foreseeing no review at all has
//! nothing that could be 70 per cent complete, and a zero is more often a count not yet loaded than
//! a fact: the gate stays shut, and only a decision of the Conference opens it.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The share of reviews that must be complete: a fraction of two whole numbers, and data, because
/// the Conference may change it (procedures and rules, para. 7). In JSON, `[7, 10]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "(u32, u32)", into = "(u32, u32)")]
pub struct Threshold {
    numerator: u32,
    denominator: u32,
}

impl Threshold {
    /// The 70 per cent of paragraph 10.
    pub const PARA_10: Self = Self {
        numerator: 7,
        denominator: 10,
    };

    /// The threshold `numerator / denominator`.
    ///
    /// # Errors
    /// When it is no share: a denominator of zero, or more than the whole.
    pub const fn new(numerator: u32, denominator: u32) -> Result<Self, NotAShare> {
        if denominator == 0 || numerator > denominator {
            return Err(NotAShare {
                numerator,
                denominator,
            });
        }
        Ok(Self {
            numerator,
            denominator,
        })
    }

    /// Whether so many completed reviews suffice: `completed * 10 >= foreseen * 7` for 70 per cent.
    /// Never when none was foreseen.
    #[must_use]
    pub const fn is_met(self, completed: u32, foreseen: u32) -> bool {
        foreseen > 0
            && completed as u64 * self.denominator as u64 >= foreseen as u64 * self.numerator as u64
    }

    /// How many completed reviews it takes; none when no review was foreseen.
    #[must_use]
    pub fn needed(self, foreseen: u32) -> Option<u32> {
        let share = u64::from(foreseen) * u64::from(self.numerator);
        let needed = share.div_ceil(u64::from(self.denominator));
        // A share is at most the whole, so it fits where the whole did.
        u32::try_from(needed).ok().filter(|_| foreseen > 0)
    }
}

impl Default for Threshold {
    fn default() -> Self {
        Self::PARA_10
    }
}

/// A fraction that is no share of anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{numerator}/{denominator} is not a share between nothing and the whole")]
pub struct NotAShare {
    /// The number above the line.
    pub numerator: u32,
    /// The number below the line.
    pub denominator: u32,
}

impl TryFrom<(u32, u32)> for Threshold {
    type Error = NotAShare;

    fn try_from((numerator, denominator): (u32, u32)) -> Result<Self, Self::Error> {
        Self::new(numerator, denominator)
    }
}

impl From<Threshold> for (u32, u32) {
    fn from(threshold: Threshold) -> Self {
        (threshold.numerator, threshold.denominator)
    }
}

/// How many completed reviews 70 per cent takes; none when no review was foreseen.
#[must_use]
pub fn needed(foreseen: u32) -> Option<u32> {
    Threshold::PARA_10.needed(foreseen)
}

/// Whether so many completed reviews are 70 per cent: `completed * 10 >= foreseen * 7`, and at
/// least one was foreseen.
#[must_use]
pub const fn is_met(completed: u32, foreseen: u32) -> bool {
    Threshold::PARA_10.is_met(completed, foreseen)
}

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
            return Err(TooManyCompleted {
                completed,
                foreseen,
            });
        }
        Ok(Self {
            completed,
            foreseen,
        })
    }

    /// The tally of reviews by what is agreed in each, of those foreseen.
    ///
    /// # Errors
    /// When more are completed than were foreseen.
    pub fn count(
        reviews: impl IntoIterator<Item = Agreement>,
        foreseen: u32,
    ) -> Result<Self, TooManyCompleted> {
        let completed = reviews
            .into_iter()
            .filter(|review| review.is_complete())
            .count();
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

/// The reference of a decision of the Conference: the only thing that overrides paragraph 10.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DecisionReference(String);

impl DecisionReference {
    /// The reference, such as `decision 11/2`.
    ///
    /// # Errors
    /// When it is blank.
    pub fn new(reference: &str) -> Result<Self, NoReference> {
        let reference = reference.trim();
        if reference.is_empty() {
            Err(NoReference)
        } else {
            Ok(Self(reference.to_owned()))
        }
    }
}

impl fmt::Display for DecisionReference {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(&self.0)
    }
}

/// An override without a decision behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("only a decision of the Conference lets a group advance; give its reference")]
pub struct NoReference;

impl TryFrom<String> for DecisionReference {
    type Error = NoReference;

    fn try_from(reference: String) -> Result<Self, Self::Error> {
        Self::new(&reference)
    }
}

impl From<DecisionReference> for String {
    fn from(reference: DecisionReference) -> Self {
        reference.0
    }
}

/// A share in tenths of a per cent, rounded half up: for people to read, never to decide by.
/// Shown as `42.9 %`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TenthsOfAPerCent(pub u32);

impl TenthsOfAPerCent {
    /// The share that the part is of the whole; none of an empty whole, or of a share too large to
    /// write.
    #[must_use]
    pub fn of(part: u32, whole: u32) -> Option<Self> {
        let doubled = u64::from(part) * 2000 + u64::from(whole);
        let tenths = doubled.checked_div(u64::from(whole) * 2)?;
        u32::try_from(tenths).ok().map(Self)
    }
}

impl fmt::Display for TenthsOfAPerCent {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{} %", self.0 / 10, self.0 % 10)
    }
}
