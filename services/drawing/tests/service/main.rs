//! The service as it runs: a real nats-server, `SQLite` and `PostgreSQL`, the States parties of 2020.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests fail loudly")]

mod ceremony;
mod earlier;
mod faults;
mod house;
mod secrets;
