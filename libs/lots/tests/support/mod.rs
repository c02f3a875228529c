//! Small cohorts, and every lawful outcome of one by plain recursion over the records: nothing of the engine.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::allow_attributes,
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::expect_used,
    missing_docs,
    reason = "shared by several tests and an example, each of which uses a part; it may fail loudly"
)]

pub mod brute_force;
pub mod cohorts;
pub mod law;
pub mod statistics;
pub mod uniformity;
