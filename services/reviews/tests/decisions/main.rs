//! What may be decided of reviews, and whose move it is, rule by rule: given what happened, when somebody asks, then this follows.
#![expect(clippy::unwrap_used, reason = "tests fail loudly")]

mod beginning;
mod calendar;
mod citations;
mod consultation;
mod folds;
mod forecast;
mod groups;
mod help;
mod invariants;
mod moves;
mod people;
mod periods;
mod public;
mod readings;
mod recommendations;
mod rules;
mod shown;
mod signed_only;
mod steps;
mod totals;
mod world;
