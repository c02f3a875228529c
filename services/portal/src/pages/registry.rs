//! States parties: what each is party to on a day, its history, and the forms that record it.

mod csv_file;
mod desk;
pub mod forms;
mod history;
mod state;
mod statements;
mod states;
mod treaty_status;

pub use csv_file::states_csv;
pub use desk::{DeskStatePage, DeskStatesPage};
pub use history::HistoryView;
pub use state::StatePage;
pub use statements::in_order;
pub use states::{RegionChoice, StatesPage};
pub use treaty_status::TreatyStatus;
