//! The version of a server.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// A server's version, as `nats-server --version` prints it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// Raised when old clients no longer work.
    pub major: u32,
    /// Raised for what is new.
    pub minor: u32,
    /// Raised for what is mended.
    pub patch: u32,
}

impl Version {
    /// The oldest that is used. Before it, filters and other fields of a consumer's configuration are dropped without a
    /// word, and a service would receive what is not meant for it.
    pub const OLDEST: Self = Self { major: 2, minor: 11, patch: 0 };
}

impl fmt::Display for Version {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

/// A text that names no version.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("\"{0}\" is not a version of nats-server, such as nats-server: v2.15.1")]
pub struct UnknownVersion(String);

impl FromStr for Version {
    type Err = UnknownVersion;

    /// Reads `2.15.1`, `v2.15.1` and `nats-server: v2.15.1`; a label such as `-RC.1` or `-beta` is left aside.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        read(text).ok_or_else(|| UnknownVersion(text.trim().to_owned()))
    }
}

fn read(text: &str) -> Option<Version> {
    let text = text.trim();
    let bare = text.strip_prefix("nats-server:").unwrap_or(text).trim_start();
    let bare = bare.strip_prefix('v').unwrap_or(bare);
    let numbers = bare.split(['-', '+']).next()?;
    let mut numbers = numbers.split('.').map(|number| number.parse().ok());
    let version = Version { major: numbers.next()??, minor: numbers.next()??, patch: numbers.next()?? };
    numbers.next().is_none().then_some(version)
}
