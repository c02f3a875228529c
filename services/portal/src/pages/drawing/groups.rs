//! The yearly groups.

use askama::Template;
use contracts::Day;
use contracts::drawing::{DrawingResult, WaitingLine, WaitsFor};
use treaty::YearlyGroup;

use super::pairings::{Pairings, Review};
use crate::pages::Frame;
use crate::text::Sentence;

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
    /// Signatories that are reviewed of their own will, outside the groups.
    pub outside: Vec<&'a Review>,
    /// States that wait to join.
    pub waiting: &'a [WaitingLine],
}

impl<'a> GroupsPage<'a> {
    /// From the result.
    #[must_use]
    pub fn new(frame: &'a Frame, result: &DrawingResult, pairings: &'a Pairings, waiting: &'a [WaitingLine]) -> Self {
        let group = |group: YearlyGroup| GroupView {
            number: group.number(),
            starts: Day(group.start()),
            states: pairings.iter().filter(|review| review.group == Some(group.number())).collect(),
        };
        let groups = YearlyGroup::ALL.map(group).into_iter().collect();
        let outside = pairings.iter().filter(|review| review.group.is_none()).collect();
        Self { frame, drawn: result.drawing.is_some(), void: result.void, groups, outside, waiting }
    }

    /// What a State waits for, and the rule of it.
    #[must_use]
    pub fn waits_for(&self, line: &WaitingLine) -> (&'static str, Sentence) {
        match line.waits_for {
            WaitsFor::Group => ("AMB-31", self.frame.say("waits-for-group")),
            WaitsFor::Reviewers => ("AMB-21", self.frame.say("waits-for-reviewers")),
            WaitsFor::Funds => ("PR-52", self.frame.say("waits-for-funds")),
        }
    }
}
