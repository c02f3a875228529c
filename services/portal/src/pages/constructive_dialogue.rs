//! Constructive dialogues: what is open, applying, where an application stands, and what officials do about it.

mod application;
mod applying;
mod dialogues;
pub mod forms;
mod lists;
mod words;

pub use application::{ApplicationPage, ApplicationsPage, BeginPage};
pub use applying::{CheckPage, DraftLine, StepPage};
pub use dialogues::{DialoguePage, DialoguesPage, may_run};
pub use lists::{ListPage, ListsPage, list_csv};
