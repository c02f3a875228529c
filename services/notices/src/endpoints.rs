//! Commands and queries.

pub(crate) mod accounts;
pub(crate) mod contacts;
pub(crate) mod letters;
pub(crate) mod links;
pub(crate) mod missions;
pub(crate) mod own;
