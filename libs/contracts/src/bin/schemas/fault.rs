//! What can be wrong, as sentences.

use std::path::PathBuf;

use thiserror::Error;

#[derive(Debug, Error)]
pub(crate) enum Fault {
    #[error("{0}")]
    Usage(&'static str),
    #[error("{path} is published and never changes: give the message a new version.{changes}")]
    Changed { path: String, changes: String },
    #[error("{0} is published and never changes, and the file is not what was published: take back the change.")]
    Touched(String),
    #[error(
        "{0} is published, and nothing in the program knows it any more: keep its file in libs/contracts/src/published.rs."
    )]
    Forgotten(String),
    #[error("{0} was published, and the index no longer says so: what is published stays.")]
    Unpublished(String),
    #[error("{0} was published with other contents: what is published never changes.")]
    Rewritten(String),
    #[error("{0} is not as the types have it: run `cargo run -p contracts --bin schemas`.")]
    Drifted(String),
    #[error("{0} belongs to no message: run `cargo run -p contracts --bin schemas`, or remove it.")]
    Stray(String),
    #[error("{path} cannot be read or written: {reason}", path = path.display())]
    File { path: PathBuf, reason: String },
    #[error("a schema cannot be written: {0}")]
    Json(#[from] serde_json::Error),
}

impl From<Fault> for Vec<Fault> {
    fn from(fault: Fault) -> Self {
        vec![fault]
    }
}
