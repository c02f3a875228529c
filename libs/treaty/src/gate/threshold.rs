//! The share that paragraph 10 asks for.

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
    pub const PARA_10: Self = Self { numerator: 7, denominator: 10 };

    /// The threshold `numerator / denominator`.
    ///
    /// # Errors
    /// When it is no share: a denominator of zero, or more than the whole.
    pub const fn new(numerator: u32, denominator: u32) -> Result<Self, NotAShare> {
        if denominator == 0 || numerator > denominator {
            return Err(NotAShare { numerator, denominator });
        }
        Ok(Self { numerator, denominator })
    }

    /// Whether so many completed reviews suffice: `completed * 10 >= foreseen * 7` for 70 per cent.
    /// Never when none was foreseen.
    #[must_use]
    pub const fn is_met(self, completed: u32, foreseen: u32) -> bool {
        foreseen > 0 && completed as u64 * self.denominator as u64 >= foreseen as u64 * self.numerator as u64
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
