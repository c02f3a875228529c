//! The rooms of a service with a real nats-server and real databases.
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

mod child;
mod deadlines;
mod door;
mod ground;
mod insists;
mod kill;
mod letters;
mod logs;
mod on_both;
mod operators;
mod patience;
mod permissions;
mod restarts;
mod rows;
mod smoke;
mod stops;
mod toy;
mod validation;
mod writers;
