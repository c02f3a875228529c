//! The records of a drawing: what goes in, what comes out, and their canonical bytes.

mod assignment;
mod canonical;
mod check;
mod inputs;
mod numbered;
mod transcript;

pub use assignment::{Assignment, Kind, SlotKind};
pub use canonical::{canonical, hash_of};
pub use check::InputFault;
pub(crate) use check::order_of;
pub use inputs::{
    Announced, Assumption, Ended, Inputs, LeftOut, Meeting, MeetingKind, Pair, Pool, PoolState, Rules, Standing,
    TakenAs, YearlyGroup,
};
pub use numbered::Numbered;
pub use transcript::{Transcript, Tries};

/// The format of a transcript.
pub const FORMAT: &str = "mechanism.drawing.transcript/1";
/// The procedure that `docs/drawing.md` describes; a change of any step changes the number.
pub const PROCEDURE: &str = "mechanism.drawing.procedure/1";
/// The law of probability of `docs/drawing.md`, section 1.
pub const LAW: &str = "two-stage-uniform";
