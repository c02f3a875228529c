//! What there is to say of reviews.

use contracts::Day;
use contracts::reviews::{Move, Step};
use treaty::{Language, Phase, StateCode};

/// A State, and its name in English.
pub(super) type Named = (StateCode, String);

/// Something about reviews.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReviewLetter {
    /// What is the reader's to do: what became theirs, and reminders of what is open.
    Moves {
        /// What became theirs since the letter before.
        fresh: Vec<OpenMove>,
        /// What they were told of before.
        again: Vec<OpenMove>,
        /// The day on which it is written.
        today: Day,
        /// As what they have it to do.
        to: Reader,
        /// Where it is done.
        page: String,
    },
    /// A reminder for which the Secretariat asked.
    Reminded {
        /// Of what.
        of: OpenMove,
        /// The day on which it is written.
        today: Day,
        /// As what the reader has it to do.
        to: Reader,
        /// The review's page.
        page: String,
    },
    /// What came of a consultation is agreed.
    Agreed {
        /// The State under review.
        review: Named,
        /// The phase.
        phase: Phase,
        /// The working languages.
        languages: Vec<Language>,
        /// By when the answers come.
        answers_by: Day,
        /// By when the feedback comes, where that was agreed.
        feedback_by: Option<Day>,
        /// As what the reader is concerned.
        to: Reader,
        /// The review's page.
        page: String,
    },
    /// The Secretariat recorded that a step was taken (para. 48).
    Recorded {
        /// The State under review.
        review: Named,
        /// The phase.
        phase: Phase,
        /// The step.
        step: Step,
        /// The day on which it was taken.
        on: Day,
        /// As what the reader is concerned.
        to: Reader,
        /// The review's page.
        page: String,
    },
    /// To the Secretariat: a State asked for help (para. 48).
    HelpAsked {
        /// The State under review.
        review: Named,
        /// Who asked.
        by: Named,
        /// When.
        on: Day,
        /// Where it is answered.
        page: String,
    },
    /// What the Secretariat did for a State that had asked for help can be read (para. 48).
    HelpAnswered {
        /// The State under review.
        review: Named,
        /// As what the reader is concerned.
        to: Reader,
        /// The review's page.
        page: String,
    },
    /// To the Secretariat: reviews whose day is past.
    Stalled {
        /// What each waits for.
        waiting: Vec<OpenMove>,
        /// Where all of them are.
        page: String,
    },
}

/// What is open in a review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenMove {
    /// The State under review.
    pub review: Named,
    /// The States whose move it is.
    pub who: Vec<Named>,
    /// What is open.
    pub of: Move,
}

impl OpenMove {
    /// The day that counts: the agreed one, else the last day by the rule; none where there is neither.
    #[must_use]
    pub fn due(&self) -> Option<Day> {
        due(&self.of)
    }
}

/// The day that counts for a move: the agreed one, else the last day by the rule; none where there is neither.
#[must_use]
pub(crate) fn due(of: &Move) -> Option<Day> {
    of.agreed.or_else(|| of.by.as_ref().map(|by| by.day))
}

/// As what somebody of a State is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reader {
    /// As its focal point for the review.
    FocalPoint,
    /// As its permanent mission, which names people and receives everything as long as nobody else can (para. 18).
    Mission,
    /// As its permanent mission, which wishes for a copy of what its focal point is told (para. 18).
    Copy,
}
