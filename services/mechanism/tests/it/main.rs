//! The program as its operator and its visitors use it: real processes, a real nats-server, real databases, a real browser.
#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    missing_docs,
    reason = "tests fail loudly"
)]

mod desk;
mod drafts;
mod faults;
mod grid;
mod hostile;
mod http;
mod journey;
mod lots;
mod many;
mod pages;
mod passing;
mod program;
mod reviewing;
mod start;
mod states;
mod together;
mod traces;
