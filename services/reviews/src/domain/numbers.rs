//! The numbers of proposals, entries, requests and recommendations.

/// The number of what comes after so many: from 1, without a gap.
pub(super) fn number_after(before: usize) -> u32 {
    u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1)
}
