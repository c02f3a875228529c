//! One State: what it is party to, who reviews it, whom it reviews, and what was recorded of it.

use askama::Template;
use contracts::drawing::DrawingResult;
use contracts::registry::{HistoryLine, StateFile};
use contracts::{Day, Instant};
use treaty::Instrument;

use crate::pages::Frame;
use crate::pages::drawing::{Pairings, Review, Reviewer};

/// A line of the history, in words.
#[derive(Debug)]
pub struct HistoryView {
    /// When it was recorded.
    pub at: Instant,
    /// What.
    pub says: String,
    /// Where it is known from.
    pub source: Option<String>,
}

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
        }
    }

    /// Its yearly group.
    #[must_use]
    pub fn group(&self) -> Option<u8> {
        self.review.and_then(|review| review.group)
    }

    /// The history, newest first.
    #[must_use]
    pub fn history(&self) -> Vec<HistoryView> {
        self.file.history.iter().rev().map(|line| self.line(line)).collect()
    }

    fn line(&self, line: &HistoryLine) -> HistoryView {
        let key = format!("history-{}", line.event);
        let details = line.details.iter().filter(|(name, _)| !SOURCES.contains(&name.as_str()));
        let says = if self.frame.texts.has(&key) {
            details.fold(self.frame.say(&key), |say, (name, value)| say.with(name, self.readable(value))).to_string()
        } else {
            line.event.clone()
        };
        let source = SOURCES.iter().find_map(|name| line.details.get(*name)).cloned();
        HistoryView { at: line.recorded_at, says, source }
    }

    /// Codes and days of a detail as people read them.
    fn readable(&self, value: &str) -> String {
        if let Ok(instrument) = value.parse::<Instrument>() {
            return self.frame.texts.instrument(&instrument).into();
        }
        value.parse::<Day>().map_or_else(|_| value.to_owned(), |day| self.frame.texts.short_day(&day))
    }
}

/// What says where something is known from.
const SOURCES: [&str; 2] = ["source", "told_by"];
