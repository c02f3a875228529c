//! What would be frozen: who takes part, who does not, what is open, and whether anything can be drawn.

use askama::Template;
use contracts::drawing::{MeetingLine, PoolLine, PoolPreview};
use treaty::RegionalGroup;

use crate::pages::Frame;
use crate::pages::form::{Form, Kind};
use crate::text::order;
use crate::text::{Note, Tone};

/// The preview of a pool.
#[derive(Debug, Template)]
#[template(path = "drawing/pool.html")]
pub struct PoolPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The meeting; none for a test.
    pub meeting: Option<&'a MeetingLine>,
    /// What would be frozen.
    pub preview: &'a PoolPreview,
    /// The open questions, and the way on.
    pub form: Form,
}

impl PoolPage<'_> {
    /// The States, by name.
    #[must_use]
    pub fn states(&self) -> Vec<&PoolLine> {
        let mut states: Vec<&PoolLine> = self.preview.states.iter().collect();
        states.sort_by_key(|line| (order(&line.name), line.state));
        states
    }

    /// How many States each group has in the pool.
    #[must_use]
    pub fn regions(&self) -> Vec<(Option<RegionalGroup>, usize)> {
        let groups = RegionalGroup::ALL.map(Some).into_iter().chain([None]);
        let count = |group| self.preview.states.iter().filter(|line| line.regional_group == group).count();
        groups.map(|group| (group, count(group))).filter(|(_, count)| *count > 0).collect()
    }

    /// What there is to know.
    #[must_use]
    pub fn warnings(&self) -> Vec<Note> {
        self.preview.warnings.iter().map(|warning| self.frame.note(Tone::Warning, warning)).collect()
    }
}
