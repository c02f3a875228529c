//! What happened elsewhere, and who is told.

pub(crate) mod registry;
