//! What may be decided, rule by rule: given what happened, when somebody asks, then this follows.
#![expect(clippy::unwrap_used, reason = "tests fail loudly")]

mod ceremony;
mod chances;
mod citations;
mod consultations;
mod freezing;
mod late;
mod meetings;
mod overrides;
mod random;
mod readings;
mod requests;
mod results;
mod signatories;
mod waiting;
mod world;
