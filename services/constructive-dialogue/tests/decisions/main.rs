//! Every decision of paragraph 53, by its rule.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod applications;
mod comments;
mod deadlines;
mod holding;
mod invariants;
mod objections;
mod readings;
mod summaries;
mod world;
