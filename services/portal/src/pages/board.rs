//! The Secretariat's board of reviews, the rules that reviews follow, how the gates will come, and what everybody sees of all that.

mod bar;
mod choice;
mod forecast;
pub mod forms;
mod notes;
mod plot;
mod progress;
mod reminders;
mod rules;
mod table;
#[cfg(test)]
mod tests;

pub use choice::BoardChoice;
pub use forecast::ForecastPage;
pub use notes::NotesPage;
pub use progress::{ProgressPage, progress_csv, progress_reviews_csv};
pub use reminders::{Addressee, Reached, Reminder, RemindersPage, Wish, read_wishes};
pub use rules::RulesPage;
pub use table::{BoardPage, board_csv};

use contracts::reviews::GateStanding;
use treaty::StateCode;

use crate::pages::Frame;
use crate::text::Sentence;

impl Frame {
    /// A share of reviews in tenths of a per cent, which are never rounded up: `69.8 per cent` (AMB-03).
    #[must_use]
    pub fn share(&self, gate: &GateStanding) -> Sentence {
        self.say("gate-share").with("whole", gate.share / 10).with("tenth", gate.share % 10)
    }

    /// How many reviews are complete of those that are needed: `3 of 62 are complete; 44 are needed.`
    #[must_use]
    pub fn gate_counts(&self, gate: &GateStanding) -> Sentence {
        let say = self.say("gate-counts").with("completed", gate.completed).with("foreseen", gate.foreseen);
        say.with("needed", gate.needed)
    }

    /// The names of States in a row, in the alphabetical order of the reader's language.
    #[must_use]
    pub fn state_names(&self, states: &[StateCode]) -> String {
        let mut states = states.to_vec();
        states.sort_by_cached_key(|state| self.names.order(state));
        let names: Vec<String> = states.iter().map(|state| self.names.name(state)).collect();
        self.texts.list(&names)
    }

    /// Whether the page runs from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        self.texts.dir() == "rtl"
    }
}
