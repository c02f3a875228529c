//! From the bus to the decisions, and back.

pub(crate) mod commands;
pub(crate) mod import;
pub(crate) mod people;
pub(crate) mod queries;
pub(crate) mod statements;
pub(crate) mod trainings;
