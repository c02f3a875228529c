//! The drawing of lots (paras. 17 and 28 to 30 of the procedures and rules).
pub mod chance;
mod additional;
mod allocation;
mod base;
mod completion;
mod listing;
pub mod problem;
pub mod sampler;
mod tilt;
