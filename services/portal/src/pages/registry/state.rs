//! One State: what it is party to, who reviews it, whom it reviews, and what was recorded of it.

use askama::Template;
use contracts::drawing::DrawingResult;
use contracts::registry::{PublicContact, StateFile, Statement};

use super::{HistoryView, in_order};
use crate::pages::Frame;
use crate::pages::drawing::{Pairings, Review, Reviewer};

/// One State.
#[derive(Debug, Template)]
#[template(path = "registry/state.html")]
pub struct StatePage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The file.
    pub file: &'a StateFile,
    /// Its own review, where it has one.
    pub review: Option<&'a Review>,
    /// The reviews that it performs, by name of the State under review.
    pub performs: Vec<(&'a Review, &'a Reviewer)>,
    /// Whether the lots were drawn.
    pub drawn: bool,
    /// What the State lets everybody see: an institution and its functional mailbox (AMB-05).
    pub contact: Option<PublicContact>,
    /// What it reserved and declared; none where that is not known now.
    pub statements: Option<Vec<Statement>>,
}

impl<'a> StatePage<'a> {
    /// From the registry's answer and the result that stands.
    #[must_use]
    pub fn new(frame: &'a Frame, file: &'a StateFile, pairings: &'a Pairings, result: &DrawingResult) -> Self {
        let state = file.state.state;
        Self {
            frame,
            file,
            review: pairings.review_of(state),
            performs: pairings.performed_by(state),
            drawn: result.drawing.is_some(),
            contact: None,
            statements: None,
        }
    }

    /// With what the State lets everybody see.
    #[must_use]
    pub fn with_contact(mut self, contact: Option<PublicContact>) -> Self {
        self.contact = contact;
        self
    }

    /// With what it reserved and declared, by treaty and article (`GL-8d`).
    #[must_use]
    pub fn with_statements(mut self, statements: Option<Vec<Statement>>) -> Self {
        self.statements = statements.map(in_order);
        self
    }

    /// Its yearly group.
    #[must_use]
    pub fn group(&self) -> Option<u8> {
        self.review.and_then(|review| review.group)
    }

    /// The history, newest first.
    #[must_use]
    pub fn history(&self) -> Vec<HistoryView> {
        self.file.history.iter().rev().map(|line| HistoryView::of(self.frame, line)).collect()
    }
}
