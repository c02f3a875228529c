//! Who may do and see what, and the signed statement of who asks.
//!
//! The portal signs who asks; the owning service checks the signature and decides by the policies. What no policy allows is forbidden.

mod asker;
mod policy;
mod statement;

pub use asker::Asker;
pub use policy::{matrix, may};
pub use statement::{LIFETIME, StatementFault, sign, verify};
