//! Constructive dialogues: what is open, applying, where an application stands, and what officials do about it.

mod application;
mod dialogues;
pub mod forms;
mod lists;
mod outgoing;
mod registrants;
#[cfg(test)]
mod tests;
mod words;

pub use application::{ApplicationPage, ApplicationsPage, BeginPage};
pub use dialogues::{DialoguePage, DialoguesPage, may_run};
pub use lists::{FileOffer, ListPage, ListsPage, list_csv};
pub use outgoing::{Note, list_document, list_file_name, note};
pub use registrants::{Extract, registrants_csv};
