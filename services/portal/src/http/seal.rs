//! What must be read again, encrypted at rest (ChaCha20-Poly1305, RFC 8439). The key is derived (HKDF-SHA256, RFC 5869) from the key with
//! which the portal signs its journal: whoever has the database alone, or a copy of it, reads nothing.
//!
//! What is sealed says whose it is and for what: it opens as nothing else, and under no other account.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hkdf::{HKDF_SHA256, Salt};
use runtime::{Failure, House};

/// The first version of how it is done; another way is another context.
const CONTEXT: &[u8] = b"mechanism portal: sealed at rest, 1";

/// For what, and whose.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seal<'a> {
    pub(super) purpose: &'static str,
    pub(super) owner: &'a str,
}

impl Seal<'_> {
    /// Encrypts it, as text.
    pub(super) fn close(self, house: &House, plain: &[u8]) -> Result<String, Failure> {
        let nonce: [u8; NONCE_LEN] = house.random()?;
        let mut text = plain.to_vec();
        let key = key(house).ok_or_else(broken)?;
        let sealed = key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), self.bound(), &mut text);
        sealed.map_err(|_| broken())?;
        Ok(BASE64.encode([&nonce[..], &text].concat()))
    }

    /// Reads it; none where it is not what was sealed, or was sealed for something or somebody else, or with another key.
    pub(super) fn open(self, house: &House, sealed: &str) -> Option<Vec<u8>> {
        let bytes = BASE64.decode(sealed).ok()?;
        let (nonce, text) = bytes.split_at_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut text = text.to_vec();
        let plain = key(house)?.open_in_place(nonce, self.bound(), &mut text).ok()?;
        Some(plain.to_vec())
    }

    fn bound(self) -> Aad<Vec<u8>> {
        Aad::from([self.purpose.as_bytes(), b"\0", self.owner.as_bytes()].concat())
    }
}

fn key(house: &House) -> Option<LessSafeKey> {
    let from = Salt::new(HKDF_SHA256, &[]).extract(house.keys.journal.as_bytes());
    let mut key = [0; 32];
    from.expand(&[CONTEXT], &CHACHA20_POLY1305).ok()?.fill(&mut key).ok()?;
    UnboundKey::new(&CHACHA20_POLY1305, &key).ok().map(LessSafeKey::new)
}

fn broken() -> Failure {
    Failure::Broken("nothing can be encrypted".to_owned())
}
