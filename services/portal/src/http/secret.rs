//! Secrets that are handed out once and kept only as hashes.

use runtime::{Failure, House};
use sha2::{Digest as _, Sha256};

/// How many bytes a secret has.
pub(super) const SIZE: usize = 32;

/// A new secret, as text for a URL or a cookie.
pub(super) fn new(house: &House) -> Result<String, Failure> {
    Ok(hex::encode(house.random::<SIZE>()?))
}

/// What is kept of it.
pub(super) fn hash(secret: &str) -> String {
    hex::encode(Sha256::digest(secret.as_bytes()))
}

/// The secret as an answer may carry it: another text in every answer, so that what answers compress to says nothing of it (BREACH).
/// Half of it is a mask, the other half the secret under that mask.
pub(super) fn masked(secret: &str, mask: [u8; SIZE]) -> Option<String> {
    let under = mixed(&hex::decode(secret).ok()?, &mask)?;
    Some(hex::encode(mask) + &hex::encode(under))
}

/// The secret out of what an answer carried.
pub(super) fn unmasked(text: &str) -> Option<String> {
    let bytes = hex::decode(text).ok()?;
    let (mask, under) = bytes.split_at_checked(SIZE)?;
    Some(hex::encode(mixed(under, mask)?))
}

fn mixed(one: &[u8], other: &[u8]) -> Option<Vec<u8>> {
    (one.len() == SIZE && other.len() == SIZE).then(|| one.iter().zip(other).map(|(a, b)| a ^ b).collect())
}

/// Whether two texts are the same, in a time that does not depend on where they differ.
pub(super) fn same(a: &str, b: &str) -> bool {
    // The hashes differ anywhere when the texts do; where they differ says nothing about the texts.
    hash(a) == hash(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_masked_secret_is_another_text_each_time_and_the_same_secret() {
        let secret = hex::encode([0x5a; SIZE]);
        let [one, other] = [[1; SIZE], [2; SIZE]].map(|mask| masked(&secret, mask).expect("masked"));
        assert_ne!(one, other);
        assert!(!one.contains(&secret) && !other.contains(&secret));
        assert_eq!(unmasked(&one), Some(secret.clone()));
        assert_eq!(unmasked(&other), Some(secret));
    }

    #[test]
    fn what_is_not_masked_gives_nothing() {
        let secret = hex::encode([0x5a; SIZE]);
        for text in ["", "zz", &secret, &secret[1..], &(secret.clone() + "00")] {
            assert_eq!(unmasked(text), None, "{text}");
        }
        assert_eq!(masked("sample", [0; SIZE]), None);
    }
}
