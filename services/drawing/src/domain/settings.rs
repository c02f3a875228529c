//! Readings of the rules that the Conference may settle otherwise.

use lots::redraw::PerState;

/// How ambiguous rules are read. The default is the catalogue's own reading.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// How the four requests of para. 28 (d) are counted (AMB-11).
    pub quota: PerState,
}
