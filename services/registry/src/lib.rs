//! Who takes part: States parties and what they are party to.

pub mod domain;
