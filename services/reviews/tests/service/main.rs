//! The service as it runs: a real nats-server, `SQLite` and `PostgreSQL`, a registry and a drawing that only say what they know, and a
//! clock that is moved by hand.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

mod grid;
mod help;
mod house;
mod people;
mod public;
mod rules;
mod secrecy;
mod story;
