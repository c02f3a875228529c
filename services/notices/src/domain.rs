//! What a contact went through, and what makes an address. Pure.

pub mod account;
mod card;
mod contact;
pub mod link;
mod reminding;
mod steps;

pub use card::{Card, folded, masked};
pub use contact::{Contact, confirmed, forgotten, kept, of_another};
pub use reminding::ReminderDays;
pub use steps::{FirstSteps, Profile};
