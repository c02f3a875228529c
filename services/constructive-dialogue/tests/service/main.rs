//! The service as it runs: a real nats-server, `SQLite` and `PostgreSQL`, a registry beside it, and a clock that is moved by hand.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

mod arrivals;
mod counts;
mod erasure;
mod grid;
mod heard;
mod house;
mod inputs;
mod moved;
mod numbers;
mod people;
mod secrecy;
mod sights;
mod story;
mod texts;
mod twice;
