//! The engine by its rules, against what is written in the documents and against other programs.
#![allow(
    clippy::allow_attributes,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::pedantic,
    reason = "tests fail loudly"
)]

mod chances;
mod commands;
mod feasibility;
mod interchange;
mod page;
#[path = "../support/python.rs"]
mod python;
mod real_cohort;
mod redraws;
mod schemas;
mod second_implementation;
mod signed_only;
mod small_cohorts;
#[path = "../support/mod.rs"]
mod support;
mod uniformity;
mod vectors;
