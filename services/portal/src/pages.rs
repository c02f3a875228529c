//! What people see. One folder for each service, as in the house; each page a struct of what it shows and a template beside it.
//!
//! Nothing here asks anybody anything: pages are made from the answers of the services and from what was typed.

pub mod board;
pub mod constructive_dialogue;
pub mod drawing;
pub mod form;
mod frame;
pub mod home;
pub mod law;
pub mod notices;
pub mod own_time;
pub mod pager;
pub mod people;
mod place;
pub mod reads;
pub mod registry;
pub mod reviews;
pub mod session;
mod table;
pub mod trainings;
mod words;

pub use frame::{ForState, Frame, Person, Role};
pub use own_time::OwnTime;
pub use place::{LanguageLink, Place};
pub use words::Names;
