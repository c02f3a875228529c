//! Who may do and see what, and the signed statement of who asks.
//!
//! The portal signs who asks; the owning service checks the signature and decides by the policies. What no policy allows is forbidden.

mod asker;
mod matrix;
mod permissions;
mod policy;
mod refusals;
mod statement;

pub use asker::Asker;
pub use matrix::matrix;
pub use permissions::{Permissions, bus_permissions, inbox_of, stream_permissions};
pub use policy::{decided, may};
pub use refusals::{mandate, undertaking_first};
pub use statement::{LIFETIME, Stated, StatementFault, sign, verify};
