//! Every decision of paragraph 53, by its rule.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod applications;
mod attendance;
mod comments;
mod deadlines;
mod holding;
mod invariants;
mod kinds;
mod lists;
mod objections;
mod publishing;
mod readings;
mod sight;
mod summaries;
mod world;
