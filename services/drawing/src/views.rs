//! What the service shows, from the aggregate and from what is known of the States. Pure.

pub mod chances;
pub mod lots;
pub mod overview;
pub mod preview;
pub mod requests;
pub mod result;
pub mod transcript;
