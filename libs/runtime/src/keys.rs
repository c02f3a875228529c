//! A service's keys.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use access::{Stated, StatementFault};
use ed25519_dalek::{SigningKey, VerifyingKey};
use jiff::Timestamp;
use thiserror::Error;

use crate::Entropy;

/// The key with which the portal signs who asks.
#[derive(Clone)]
pub struct StatementKey(pub SigningKey);

impl std::fmt::Debug for StatementKey {
    /// Without the key.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("StatementKey(..)")
    }
}

/// A service's keys.
#[derive(Clone)]
pub struct Keys {
    /// Signs the checkpoints of its journal.
    pub journal: SigningKey,
    /// Checks the statements of who asks.
    pub statements: VerifyingKey,
    /// Signs such statements: only the portal and the operator's command line have it.
    pub statement: Option<StatementKey>,
}

impl std::fmt::Debug for Keys {
    /// Without the keys.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Keys(..)")
    }
}

/// Why there is no key.
#[derive(Debug, Error)]
pub enum KeyError {
    /// The file cannot be read or written.
    #[error("The key file {path} cannot be read or written: {reason}.")]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: std::io::Error,
    },
    /// The file holds no key.
    #[error("The key file {path} does not hold a key of 64 hexadecimal digits.")]
    NoKey {
        /// The file.
        path: PathBuf,
    },
}

impl Keys {
    /// Who asks, and since when, by a signed statement.
    ///
    /// # Errors
    /// [`StatementFault`].
    pub fn stated(&self, statement: &str, now: Timestamp) -> Result<Stated, StatementFault> {
        access::verify(statement, &self.statements, now)
    }

    /// The signing key in a file; a new one when there is no file.
    ///
    /// # Errors
    /// [`KeyError`].
    pub fn signing(path: &Path, entropy: &dyn Entropy) -> Result<SigningKey, KeyError> {
        match std::fs::read_to_string(path) {
            Ok(text) => Ok(SigningKey::from_bytes(&bytes(path, &text)?)),
            Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => new(path, entropy),
            Err(reason) => Err(KeyError::File { path: path.to_owned(), reason }),
        }
    }

    /// The public key in a file.
    ///
    /// # Errors
    /// [`KeyError`].
    pub fn public(path: &Path) -> Result<VerifyingKey, KeyError> {
        let text = std::fs::read_to_string(path).map_err(|reason| KeyError::File { path: path.to_owned(), reason })?;
        VerifyingKey::from_bytes(&bytes(path, &text)?).map_err(|_| KeyError::NoKey { path: path.to_owned() })
    }
}

fn bytes(path: &Path, text: &str) -> Result<[u8; 32], KeyError> {
    let mut bytes = [0; 32];
    hex::decode_to_slice(text.trim(), &mut bytes).map_err(|_| KeyError::NoKey { path: path.to_owned() })?;
    Ok(bytes)
}

/// Makes a key and keeps it where only its owner can read it.
fn new(path: &Path, entropy: &dyn Entropy) -> Result<SigningKey, KeyError> {
    let failed = |reason| KeyError::File { path: path.to_owned(), reason };
    let mut seed = [0; 32];
    entropy.fill(&mut seed).map_err(failed)?;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(failed)?;
    writeln!(file, "{}", hex::encode(seed)).and_then(|()| file.sync_all()).map_err(failed)?;
    Ok(SigningKey::from_bytes(&seed))
}
