//! Readings of the rules that the Conference may settle otherwise, as the engine's ledger has them.

use contracts::drawing::RequestCount;
use lots::redraw::PerState;

/// How the quota of para. 28 (d) is counted (AMB-11).
pub(crate) fn per_state(count: RequestCount) -> PerState {
    match count {
        RequestCount::EachReview => PerState::EachReview,
        RequestCount::EachSide => PerState::EachSide,
        RequestCount::AllReviews => PerState::AllReviews,
    }
}
