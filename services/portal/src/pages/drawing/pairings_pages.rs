//! The table of who reviews whom, and the page of one State.

use askama::Template;
use contracts::drawing::{DrawingLine, DrawingResult, OverrideRecorded, Slot};
use treaty::StateCode;

use super::pairings::{Pairings, Review, Reviewer};
use crate::pages::registry::RegionChoice;
use crate::pages::{Frame, Names};

/// Who reviews whom.
#[derive(Debug, Template)]
#[template(path = "drawing/pairings.html")]
pub struct PairingsPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The drawing; none before the first.
    pub drawing: Option<&'a DrawingLine>,
    /// Whether it is void.
    pub void: bool,
    /// The yearly group shown; all when none.
    pub group: Option<u8>,
    /// The regional group shown.
    pub region: RegionChoice,
    /// The reviews shown.
    pub reviews: Vec<&'a Review>,
    /// How many there are in all.
    pub total: usize,
    /// What was looked for and not found.
    pub not_found: Option<String>,
    /// What keeps links at this drawing when it is not the one that stands.
    pub at: String,
}

impl<'a> PairingsPage<'a> {
    /// From the result, with a choice of groups.
    #[must_use]
    pub fn new(
        frame: &'a Frame,
        result: &'a DrawingResult,
        pairings: &'a Pairings,
        group: Option<u8>,
        region: RegionChoice,
    ) -> Self {
        let wanted = |review: &&Review| region.includes(review.region) && group.is_none_or(|g| review.group == Some(g));
        Self {
            frame,
            drawing: result.drawing.as_ref(),
            void: result.void,
            group,
            region,
            reviews: pairings.iter().filter(wanted).collect(),
            total: pairings.iter().count(),
            not_found: None,
            at: String::new(),
        }
    }

    /// Whether this yearly group is the one shown.
    #[must_use]
    pub fn is_group(&self, number: &u8) -> bool {
        self.group == Some(*number)
    }
}

/// Who reviews one State, and whom it reviews, with the lots.
#[derive(Debug, Template)]
#[template(path = "drawing/state_pairings.html")]
pub struct StatePairingsPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The drawing that decided.
    pub drawing: &'a DrawingLine,
    /// Whether it is void.
    pub void: bool,
    /// The State's review.
    pub review: &'a Review,
    /// What it reviews.
    pub performs: Vec<(&'a Review, &'a Reviewer)>,
    /// Decisions of meetings about its review.
    pub overrides: Vec<&'a OverrideRecorded>,
    /// Names of States.
    pub names: Names,
}

impl<'a> StatePairingsPage<'a> {
    /// From the result; none when it has no such review.
    #[must_use]
    pub fn new(frame: &'a Frame, result: &'a DrawingResult, pairings: &'a Pairings, state: StateCode) -> Option<Self> {
        Some(Self {
            frame,
            drawing: result.drawing.as_ref()?,
            void: result.void,
            review: pairings.review_of(state)?,
            performs: pairings.performed_by(state),
            overrides: result.overrides.iter().filter(|o| o.state_under_review == state).collect(),
            names: Names::of_pool(&result.states),
        })
    }
}
