//! The chain of hashes: every event carries the hash of the one before it.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

use crate::written::{Written, exact};
use crate::{Entry, JournalError, Row};

/// A SHA-256, written in hexadecimal.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Hash(pub [u8; 32]);

/// What the first event follows.
pub const START: Hash = Hash([0; 32]);

impl fmt::Display for Hash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = [0; 64];
        hex::encode_to_slice(self.0, &mut text).map_err(|_| fmt::Error)?;
        out.write_str(std::str::from_utf8(&text).map_err(|_| fmt::Error)?)
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl FromStr for Hash {
    type Err = hex::FromHexError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes)?;
        Ok(Self(bytes))
    }
}

/// The end of the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) position: u64,
    pub(crate) hash: Hash,
}

impl Head {
    pub(crate) const EMPTY: Self = Self { position: 0, hash: START };

    /// The position and the hash in the first two columns of the signed end. Nothing is appended to an end that was read and cannot be.
    pub(crate) fn read(row: &Row) -> Result<Self, JournalError> {
        let unreadable = || JournalError::Unreadable { position: 0, reason: "the signed end holds no hash".to_owned() };
        Ok(Self { position: row.count(0)?, hash: exact(&row.text(1)?).ok_or_else(unreadable)? })
    }
}

/// The hash that belongs to an entry: of the canonical JSON (RFC 8785) of everything in it but the hash itself.
pub(crate) fn hash_of(entry: &Entry) -> Result<Hash, JournalError> {
    let unreadable =
        |fault: serde_json::Error| JournalError::Unreadable { position: entry.position, reason: fault.to_string() };
    let hashed = Written { hash: String::new(), ..Written::from(entry) };
    let canonical = contracts::canonical(&hashed).map_err(unreadable)?;
    Ok(Hash(Sha256::digest(canonical.as_bytes()).into()))
}
