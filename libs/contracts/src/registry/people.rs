//! People whom States name for reviews: focal points, governmental experts, observers (paras. 18 and 27; guidelines, paras. 5 to 7).
//!
//! Events name a person by a [`ContactId`](crate::ContactId) alone. Name and address lie with the service `notices`; what a note verbale
//! said and what a profile says lie with the registry, in no event.

mod commands;
mod events;
mod queries;

pub use commands::*;
pub use events::*;
pub use queries::*;
