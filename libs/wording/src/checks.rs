//! For tests: the languages are held against each other, and the sentences against the code that says them.
//!
//! Each gives what is wrong, a line each; a test asserts that there is none.

mod used;
mod whole;

pub use used::{sentences, unsaid, unwritten};
pub use whole::whole;
