//! Small cohorts, and every lawful outcome of one by plain recursion over the records: nothing of the engine.
#![expect(dead_code, unreachable_pub, clippy::pedantic, reason = "each test uses a part of the support")]

pub mod brute_force;
pub mod cohorts;
pub mod law;
pub mod statistics;
pub mod uniformity;
