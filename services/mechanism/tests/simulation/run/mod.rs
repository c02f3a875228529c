//! The simulation itself: what the tests and the bench share.

pub mod chance;
pub mod deed;
pub mod habits;
pub mod story;
pub mod town;
pub mod watch;
pub mod world;
