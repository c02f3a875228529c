//! Secrets that are handed out once and kept only as hashes.

use runtime::{Failure, House};
use sha2::{Digest as _, Sha256};

/// A new secret, as text for a URL or a cookie.
pub(super) fn new(house: &House) -> Result<String, Failure> {
    Ok(hex::encode(house.random::<32>()?))
}

/// What is kept of it.
pub(super) fn hash(secret: &str) -> String {
    hex::encode(Sha256::digest(secret.as_bytes()))
}

/// Whether two texts are the same, in a time that does not depend on where they differ.
pub(super) fn same(a: &str, b: &str) -> bool {
    // The hashes differ anywhere when the texts do; where they differ says nothing about the texts.
    hash(a) == hash(b)
}
