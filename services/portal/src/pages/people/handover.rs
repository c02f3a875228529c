//! The state of play for a successor: every review of one's State on one page that can be printed.

use askama::Template;
use contracts::registry::DirectoryEntry;
use contracts::reviews::{
    Consultation, HistoryLine, Milestone, OwnMoves, PhaseLine, ReviewFile, ShownMove, Side, Stage,
};
use treaty::StateCode;

use super::Known;
use crate::pages::Frame;
use crate::pages::reviews::SidePeople;
use crate::text::Sentence;

/// How much of what happened in a review is told.
const NEWS: usize = 5;

/// A review to be handed over, with the people of each side.
#[derive(Debug)]
pub struct Handed {
    /// The review.
    pub file: ReviewFile,
    /// Its people.
    pub people: Vec<SidePeople>,
}

/// The state of play.
#[derive(Debug, Template)]
#[template(path = "people/handover.html")]
pub struct HandoverPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The State for which the reader acts.
    pub state: StateCode,
    /// The reader's moves.
    pub moves: &'a OwnMoves,
    /// The reviews, the State's own first.
    pub reviews: &'a [Handed],
    /// Names and addresses.
    pub known: &'a Known,
}

impl HandoverPage<'_> {
    /// Whether a move is the State's own.
    #[must_use]
    pub fn is_own(&self, shown: &ShownMove) -> bool {
        shown.what.who.iter().any(|mover| mover.state() == Some(self.state))
    }

    /// The phase that is on; none before the first.
    #[must_use]
    pub fn phase<'f>(&self, file: &'f ReviewFile) -> Option<&'f PhaseLine> {
        file.phases.iter().rfind(|phase| phase.stage != Stage::ToCome)
    }

    /// What is agreed and binds; as long as nothing does, what lies there to be agreed.
    #[must_use]
    pub fn agreed<'f>(&self, file: &'f ReviewFile) -> Option<&'f Consultation> {
        let phase = self.phase(file)?;
        phase.agreed().or(phase.consultation.as_ref())
    }

    /// The days that are still to come in the phase: what has happened is in the list of what happened.
    #[must_use]
    pub fn days<'f>(&self, file: &'f ReviewFile) -> Vec<&'f Milestone> {
        let all = self.phase(file).map(|phase| phase.milestones.as_slice()).unwrap_or_default();
        all.iter().filter(|one| one.actual.is_none() && (one.nominal.is_some() || one.agreed.is_some())).collect()
    }

    /// What the review is to the State, in a sentence.
    #[must_use]
    pub fn about(&self, file: &ReviewFile) -> Sentence {
        let mut others: Vec<StateCode> =
            file.reviewers.iter().map(|one| one.state).filter(|state| *state != self.state).collect();
        others.sort_by_cached_key(|state| self.frame.names.order(state));
        let names: Vec<String> = others.iter().map(|state| self.frame.names.name(state)).collect();
        let names = self.frame.texts.list(&names);
        match file.side {
            Side::UnderReview => self.frame.say("handover-under-review").with("states", names),
            _ if others.is_empty() => {
                self.frame.say("handover-reviewing-alone").with("state", self.frame.names.name(&file.state))
            }
            _ => {
                let says = self.frame.say("handover-reviewing").with("state", self.frame.names.name(&file.state));
                says.with("states", names)
            }
        }
    }

    /// What happened lately, newest first.
    #[must_use]
    pub fn news<'f>(&self, file: &'f ReviewFile) -> &'f [HistoryLine] {
        file.history.get(..NEWS).unwrap_or(&file.history)
    }

    /// The people of the other States.
    #[must_use]
    pub fn others<'f>(&self, handed: &'f Handed) -> Vec<&'f SidePeople> {
        handed.people.iter().filter(|side| side.state != self.state).collect()
    }

    /// What somebody does in this review.
    #[must_use]
    pub fn duties(&self, entry: &DirectoryEntry, file: &ReviewFile) -> String {
        let here = entry.duties.iter().filter(|one| one.review == file.state);
        let names: Vec<String> = here.map(|one| self.frame.duty(&one.duty).into()).collect();
        self.frame.texts.list(&names)
    }
}
