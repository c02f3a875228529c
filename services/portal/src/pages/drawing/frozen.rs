//! What was frozen, as everybody can read it from that moment on.

use askama::Template;
use contracts::drawing::DrawingLine;
use lots::record::{Inputs, PoolState, TakenAs};

use crate::pages::{Frame, Names};
use crate::text::order;

/// The frozen inputs of a drawing.
#[derive(Debug, Template)]
#[template(path = "drawing/frozen.html")]
pub struct FrozenPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The drawing.
    pub drawing: &'a DrawingLine,
    /// What was frozen.
    pub inputs: &'a Inputs,
    /// SHA-256 of the file that can be downloaded.
    pub sha256: &'a str,
    /// Names of States that take no part.
    pub names: Names,
}

impl FrozenPage<'_> {
    /// Whether it is void: a test.
    #[must_use]
    pub const fn void(&self) -> bool {
        self.inputs.meeting.is_none()
    }

    /// Whether this is not what was published: then something is badly wrong.
    #[must_use]
    pub fn differs(&self) -> bool {
        self.sha256 != self.drawing.inputs_hash
    }

    /// The States, by name.
    #[must_use]
    pub fn states(&self) -> Vec<&PoolState> {
        let mut states: Vec<&PoolState> = self.inputs.pool.states.iter().collect();
        states.sort_by_key(|entry| (order(&self.name(entry)), entry.state));
        states
    }

    /// The name of a State that was frozen, in the reader's language.
    #[must_use]
    pub fn name(&self, entry: &PoolState) -> String {
        self.frame.texts.state(entry.state, &entry.name)
    }

    /// The open questions of treaty status: whose, which, whether it is taken as in force, and why it is open.
    #[must_use]
    pub fn assumptions(&self) -> Vec<(String, String, bool, &str)> {
        let pool = &self.inputs.pool;
        let name = |state| match pool.states.iter().find(|entry| entry.state == state) {
            Some(entry) => self.name(entry),
            None => self.names.name(&state),
        };
        let line = |a: &lots::record::Assumption| (name(a.state), a.instrument, a.taken_as == TakenAs::InForce);
        pool.assumptions
            .iter()
            .map(|a| {
                let (name, instrument, taken) = line(a);
                (name, self.frame.texts.instrument(&instrument).to_string(), taken, a.because.as_str())
            })
            .collect()
    }
}
