//! The signed statement of who asks: canonical JSON and its Ed25519 signature (RFC 8032), each in base64url, with a dot between.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::Asker;

/// How long a statement is good for.
pub const LIFETIME: SignedDuration = SignedDuration::from_secs(120);
/// How far two machines' clocks may differ.
const LEEWAY: SignedDuration = SignedDuration::from_secs(30);
/// The longest statement, in bytes.
const LONGEST: usize = 1_024;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Statement {
    asker: Asker,
    issued_at: Timestamp,
    expires_at: Timestamp,
}

/// What a good statement says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// Who asks.
    pub asker: Asker,
    /// When the request reached the portal.
    pub at: Timestamp,
}

/// Why a statement is refused. The sentences repeat nothing of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum StatementFault {
    /// It is no statement.
    #[error("The statement of who asks cannot be read.")]
    Unreadable,
    /// Nobody who may signed it.
    #[error("The statement of who asks was not signed by the portal.")]
    Forged,
    /// Its time is over.
    #[error("The statement of who asks has expired.")]
    Expired,
    /// Its time has not come.
    #[error("The statement of who asks is dated in the future.")]
    Early,
}

/// Signs who asks, and that the request reached the portal at this time.
#[must_use]
pub fn sign(key: &SigningKey, asker: &Asker, now: Timestamp) -> String {
    let expires_at = now.saturating_add(LIFETIME).unwrap_or(now);
    let statement = Statement { asker: asker.clone(), issued_at: now, expires_at };
    // Texts and times have canonical JSON.
    let text = contracts::canonical(&statement).unwrap_or_default();
    let signature = key.sign(text.as_bytes());
    format!("{}.{}", BASE64.encode(text), BASE64.encode(signature.to_bytes()))
}

/// Who asks since when, if the statement is good at this time.
///
/// # Errors
/// [`StatementFault`].
pub fn verify(text: &str, key: &VerifyingKey, now: Timestamp) -> Result<Stated, StatementFault> {
    let (content, signature) = parts(text).ok_or(StatementFault::Unreadable)?;
    key.verify_strict(&content, &signature).map_err(|_| StatementFault::Forged)?;
    let statement = read(&content).ok_or(StatementFault::Unreadable)?;
    if now > statement.expires_at {
        return Err(StatementFault::Expired);
    }
    if statement.issued_at.duration_since(now) > LEEWAY {
        return Err(StatementFault::Early);
    }
    Ok(Stated { asker: statement.asker, at: statement.issued_at })
}

/// The statement of these bytes, if they are its one spelling: nothing in them goes unread.
fn read(content: &[u8]) -> Option<Statement> {
    let statement = serde_json::from_slice(content).ok()?;
    let spelling = contracts::canonical(&statement).ok()?;
    (spelling.as_bytes() == content).then_some(statement)
}

fn parts(text: &str) -> Option<(Vec<u8>, Signature)> {
    let (content, signature) = text.split_once('.').filter(|_| text.len() <= LONGEST)?;
    let content = BASE64.decode(content).ok()?;
    let signature = Signature::from_slice(&BASE64.decode(signature).ok()?).ok()?;
    Some((content, signature))
}
