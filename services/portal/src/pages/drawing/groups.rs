//! The yearly groups.

use askama::Template;
use contracts::Day;
use contracts::drawing::DrawingResult;
use treaty::YearlyGroup;

use super::pairings::{Pairings, Review};
use crate::pages::Frame;

/// A yearly group.
#[derive(Debug)]
pub struct GroupView<'a> {
    /// Its number.
    pub number: u8,
    /// When its reviews start (guidelines, para. 4).
    pub starts: Day,
    /// Its States, by name.
    pub states: Vec<&'a Review>,
}

/// The yearly groups.
#[derive(Debug, Template)]
#[template(path = "drawing/groups.html")]
pub struct GroupsPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Whether lots were drawn.
    pub drawn: bool,
    /// Whether the result is void.
    pub void: bool,
    /// The groups.
    pub groups: Vec<GroupView<'a>>,
}

impl<'a> GroupsPage<'a> {
    /// From the result.
    #[must_use]
    pub fn new(frame: &'a Frame, result: &DrawingResult, pairings: &'a Pairings) -> Self {
        let group = |group: YearlyGroup| GroupView {
            number: group.number(),
            starts: Day(group.start()),
            states: pairings.iter().filter(|review| review.group == Some(group.number())).collect(),
        };
        let groups = YearlyGroup::ALL.map(group).into_iter().collect();
        Self { frame, drawn: result.drawing.is_some(), void: result.void, groups }
    }
}
