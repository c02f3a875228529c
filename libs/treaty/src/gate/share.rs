//! Shares for people to read.

use std::fmt;

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
