//! The service as it runs: a real nats-server, `SQLite` and `PostgreSQL`, a registry beside it, and a clock that is moved by hand.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

mod arrivals;
mod attendance;
mod circulated;
mod counts;
mod erasure;
mod grid;
mod heard;
mod house;
mod inputs;
mod moved;
mod numbers;
mod objecting;
mod people;
mod public;
mod secrecy;
mod sights;
mod story;
mod summaries;
mod texts;
mod twice;
mod waiting;
