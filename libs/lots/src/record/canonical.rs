//! RFC 8785 bytes.

use crate::chance::Bytes32;
use serde::Serialize;
use sha2::{Digest, Sha256};

/// The canonical bytes of a record.
///
/// # Panics
/// Never for the records of this crate: they hold only texts, whole numbers, lists and named members.
#[must_use]
#[expect(clippy::expect_used, reason = "records of this crate always have a JSON form")]
pub fn canonical(record: &impl Serialize) -> Vec<u8> {
    serde_json_canonicalizer::to_vec(record).expect("a record of texts and whole numbers has canonical bytes")
}

/// SHA-256 of the canonical bytes of a record.
#[must_use]
pub fn hash_of(record: &impl Serialize) -> Bytes32 {
    Sha256::digest(canonical(record)).into()
}
