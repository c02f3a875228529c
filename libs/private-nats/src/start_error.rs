//! Why a server does not run.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

/// Why a server was not started; each says what to do about it.
#[derive(Debug, Error)]
pub enum StartError {
    /// Nobody who could use it.
    #[error("The private nats-server has no users, and would be open to everybody: give it at least one.")]
    NoUsers,
    /// A user whom everybody could be.
    #[error("The private nats-server's user \"{name}\" needs a name and a password or key that are not blank.")]
    BlankCredential {
        /// Its name.
        name: String,
    },
    /// A file or folder that cannot be read or written.
    #[error("{} cannot be used ({source}): make it readable and writable, or choose another data folder.", path.display())]
    Folder {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Another program has a server there.
    #[error(
        "Another program already runs a nats-server in {}: stop it first, or choose another data folder.",
        folder.display()
    )]
    InUse {
        /// Where.
        folder: PathBuf,
    },
    /// A server of an earlier run that cannot be ended.
    #[error("The nats-server of an earlier run (process {process}) does not stop: end it by hand, and start again.")]
    LeftOver {
        /// Its process.
        process: i32,
    },
    /// The program does not start.
    #[error("{} cannot be started ({source}): install nats-server again.", program.display())]
    Spawn {
        /// Which.
        program: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The program ended at once.
    #[error("The private nats-server ended when it had just been started; its log is {}. It says: {complaint}", log.display())]
    Ended {
        /// The last that it wrote.
        complaint: String,
        /// Where it wrote the rest.
        log: PathBuf,
    },
    /// The program does not come up.
    #[error("The private nats-server was not ready after {seconds} seconds and was stopped; its log is {}.", log.display())]
    NotReady {
        /// How long it was given.
        seconds: u64,
        /// Where it wrote what it did.
        log: PathBuf,
    },
}

impl StartError {
    /// For `map_err`: what became of this path.
    pub(crate) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        |source| Self::Folder { path, source }
    }
}
