//! The drawing of lots, held in meetings (paras. 17 and 28 to 30 of the procedures and rules).

pub mod domain;
pub mod views;
