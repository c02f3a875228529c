//! Reviews as the States see them: whose move it is, one review with all its dates, and what comes of its consultation.

mod consultation;
mod diary;
pub mod forms;
pub mod help;
mod history;
mod how;
mod list;
mod moves;
pub mod public;
mod record;
mod review;
#[cfg(test)]
mod tests;
mod words;

pub use consultation::{ConsultationPage, may_confirm, may_propose};
pub use diary::moves_of;
pub use history::HistoryPage;
pub use how::HowPage;
pub use list::{ReviewsPage, reviews_csv};
pub use moves::{FirstStep, MovesPage, first_step};
pub use record::{consultation_record, record_file_name};
pub use review::{ReviewPage, SidePeople, people_of};

use contracts::Day;
use contracts::reviews::{MoveKind, Mover, ShownMove};
use treaty::{Phase, StateCode};

use crate::pages::{Frame, Role};
use crate::text::Sentence;

/// Where a review lies.
#[must_use]
pub fn at(state: &StateCode) -> String {
    format!("/reviews/{state}")
}

/// Where what comes of its consultation lies.
#[must_use]
pub fn consultation_at(state: &StateCode, phase: &Phase) -> String {
    format!("{}/consultation/{}", at(state), phase.roman())
}

/// Whether a move is this State's.
fn is_of(shown: &ShownMove, state: Option<StateCode>) -> bool {
    state.is_some_and(|state| shown.what.who.iter().copied().filter_map(Mover::state).any(|one| one == state))
}

/// The day that counts for a move: the one that was agreed, else the rule's. Nobody has to act by the day on which a phase starts.
fn day_of(shown: &ShownMove) -> Option<Day> {
    shown.what.agreed.or_else(|| shown.by.as_ref().map(|due| due.day))
}

/// Where a move is made, and what the button there says.
#[derive(Debug)]
pub struct Doing {
    /// The path.
    pub path: String,
    /// What the button says.
    pub says: Sentence,
}

impl Doing {
    /// Of a move; none where there is nothing to do.
    #[must_use]
    pub fn of(frame: &Frame, shown: &ShownMove) -> Option<Self> {
        let review = at(&shown.review);
        let consultation = || {
            let phase = shown.what.phase.as_ref();
            phase.map_or_else(|| review.clone(), |phase| consultation_at(&shown.review, phase))
        };
        // People are named by a note of the mission; an official sees there who is.
        let names = matches!(frame.role(), Some(Role::Mission));
        let (path, key) = match shown.what.what {
            MoveKind::NameFocalPoint | MoveKind::NameExperts if names => ("/people/name".to_owned(), "do-name-people"),
            MoveKind::NameFocalPoint | MoveKind::NameExperts => ("/people".to_owned(), "do-see-people"),
            MoveKind::Consult => (consultation(), "do-consult"),
            MoveKind::ConfirmConsultation => (consultation(), "do-confirm"),
            what if what.is_somebodys() => (review, "do-open-review"),
            _ => return None,
        };
        Some(Self { path, says: frame.say(key) })
    }
}
