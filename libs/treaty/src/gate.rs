//! The 70 per cent of paragraph 10: when a group may enter the next phase.
//!
//! Counted per group of States parties, in integers, without rounding (AMB-03): 44 of 63 is 69.84
//! per cent and does not pass, though it prints as 70. A phase foreseeing no review at all has
//! nothing that could be 70 per cent complete, and a zero is more often a count not yet loaded than
//! a fact: the gate stays shut, and only a decision of the Conference opens it.

mod decision;
mod share;
mod tally;
mod threshold;

pub use decision::{DecisionReference, NoReference};
pub use share::TenthsOfAPerCent;
pub use tally::{Agreement, Gate, Tally, TooManyCompleted};
pub use threshold::{NotAShare, Threshold};

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
