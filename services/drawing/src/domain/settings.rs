//! Readings of the rules that the Conference may settle otherwise.

use lots::redraw::PerState;

/// How ambiguous rules are read. The default is the catalogue's own reading.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// How the four requests of para. 28 (d) are counted (AMB-11).
    pub quota: PerState,
}

impl Settings {
    /// The reading of the quota by its name: `each-review`, `each-side` or `all-reviews`.
    #[must_use]
    pub fn with_quota(name: &str) -> Option<Self> {
        serde_json::from_value(name.into()).ok().map(|quota| Self { quota })
    }
}
