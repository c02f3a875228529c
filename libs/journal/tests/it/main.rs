//! The event store with real databases.
#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    missing_docs,
    unreachable_pub,
    reason = "tests fail loudly"
)]

mod again;
mod chain;
mod export;
mod ground;
mod learnt;
mod memory;
mod random;
mod tamper;
mod together;
mod writers;
