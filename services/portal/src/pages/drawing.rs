//! The drawing: groups, who reviews whom, the record, the ceremony, and the Secretariat's desk for them.

mod ceremony;
mod desk;
mod drawings;
pub mod forms;
mod frozen;
mod groups;
mod how;
mod meetings;
mod pairings;
mod pairings_pages;
mod pool;
mod requests;

pub use ceremony::CeremonyPage;
pub use desk::{DeskDrawingPage, DeskDrawingsPage, DeskMeetingsPage, DeskPage, Move};
pub use drawings::{DrawingPage, DrawingsPage, VerifyPage};
pub use frozen::FrozenPage;
pub use groups::GroupsPage;
pub use how::HowPage;
pub use meetings::MeetingsPage;
pub use pairings::{Pairings, Review, Reviewer, pairings_csv};
pub use pairings_pages::{PairingsPage, StatePairingsPage};
pub use pool::PoolPage;
pub use requests::{RequestView, RequestsPage};
