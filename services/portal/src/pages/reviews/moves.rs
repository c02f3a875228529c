//! Everybody's own page: what is theirs to do, what others owe them, and what is new.

use askama::Template;
use contracts::registry::{OwnProfile, PersonStanding};
use contracts::reviews::{OwnMoves, OwnReview, ShownMove};
use jiff::ToSpan as _;

use super::{Doing, at, day_of};
use crate::pages::Frame;

/// How many days ahead a move stands below those that come first.
const SOON: i64 = 30;

/// What an official does before duties give access (guidelines, para. 7).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FirstStep {
    /// Fill in the profile.
    FillIn,
    /// Clear up what the Secretariat asked.
    ClearUp {
        /// Its words.
        asked: Option<String>,
    },
    /// Nothing: the profile is with the Secretariat.
    Wait,
    /// Undertake to keep confidential what the reviews hold (para. 37).
    Undertake,
}

/// What somebody has to do first; nothing once the profile is approved and the undertaking given.
#[must_use]
pub fn first_step(own: &OwnProfile) -> Option<FirstStep> {
    match own.person.standing {
        PersonStanding::Named => Some(FirstStep::FillIn),
        PersonStanding::Returned => Some(FirstStep::ClearUp { asked: own.person.asked.clone() }),
        PersonStanding::Submitted | PersonStanding::Approved if own.person.undertaking.is_none() => {
            Some(FirstStep::Undertake)
        }
        PersonStanding::Submitted => Some(FirstStep::Wait),
        PersonStanding::Approved | PersonStanding::Left => None,
    }
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "reviews/moves.html")]
pub struct MovesPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The moves; none where nothing can be shown before the first step is taken.
    pub answer: Option<&'a OwnMoves>,
    /// What an official does first.
    pub first: Option<FirstStep>,
}

impl MovesPage<'_> {
    /// The moves that come first, and those that are far off: without a day they are open now, as no rule sets one.
    #[must_use]
    pub fn own(&self) -> (Vec<&ShownMove>, Vec<&ShownMove>) {
        let Some(answer) = self.answer else { return (Vec::new(), Vec::new()) };
        let until = self.frame.today.0.saturating_add(SOON.days());
        answer.own.iter().partition(|shown| day_of(shown).is_none_or(|day| day.0 <= until))
    }

    /// Where a move is made.
    #[must_use]
    pub fn doing(&self, shown: &ShownMove) -> Option<Doing> {
        Doing::of(self.frame, shown)
    }

    /// Where a review lies.
    #[must_use]
    pub fn at(&self, review: &OwnReview) -> String {
        at(&review.state)
    }
}
