//! The drawing of lots: who reviews whom (paras. 17 and 28 to 30 of the procedures and rules).
//!
//! Pure: no clock, no files, no randomness but the seed that is handed in. [`Frozen`] inputs and a [`seed::Seed`] give a
//! [`record::Transcript`], and [`record::Transcript::verify`] draws it again. The procedure is written down in
//! `docs/drawing.md`, closely enough for other programs to take the same steps.

mod additional;
mod allocation;
mod base;
pub mod beacon;
pub mod certificate;
pub mod chance;
pub mod chances;
pub mod cohort;
mod completion;
mod count;
mod draw;
pub mod feasibility;
pub mod groups;
pub mod interchange;
mod listing;
pub mod problem;
pub mod record;
pub mod redraw;
pub mod report;
pub mod sampler;
pub mod seed;
mod tilt;

pub use draw::{Fault, Frozen, Refusal};
