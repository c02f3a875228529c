//! The signed end of the record: what was there cannot be cut off unseen.

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use jiff::Timestamp;
use serde_json::json;

use crate::chain::Head;
use crate::rows::{Column, Table};
use crate::{Hash, JournalError, Reader, Tx, Value};

/// Signs checkpoints with a service's key.
#[derive(Clone)]
pub struct Signer {
    service: &'static str,
    key: SigningKey,
}

impl std::fmt::Debug for Signer {
    /// Without the key.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Signer").field("service", &self.service).finish_non_exhaustive()
    }
}

impl Signer {
    /// The signer of this service with this key.
    #[must_use]
    pub fn new(service: &'static str, key: SigningKey) -> Self {
        Self { service, key }
    }

    /// The key with which its signatures are checked.
    #[must_use]
    pub fn verifying_key(&self) -> VerifyingKey {
        self.key.verifying_key()
    }
}

/// The end of a journal, signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The position of the last event.
    pub position: u64,
    /// Its hash.
    pub hash: Hash,
    /// When it was signed.
    pub signed_at: Timestamp,
    /// Ed25519 (RFC 8032) over [`Checkpoint::signed_text`].
    pub signature: String,
}

impl Checkpoint {
    /// What is signed: canonical JSON.
    #[must_use]
    pub fn signed_text(service: &str, position: u64, hash: Hash, signed_at: Timestamp) -> String {
        let signed_at = signed_at.as_microsecond();
        let record = json!({
            "journal": service, "position": position, "hash": hash.to_string(), "signed_at": signed_at
        });
        // An object of numbers and texts has canonical JSON.
        contracts::canonical(&record).unwrap_or_default()
    }

    /// Whether the key's owner signed it.
    #[must_use]
    pub fn is_signed_by(&self, service: &str, key: &VerifyingKey) -> bool {
        let text = Self::signed_text(service, self.position, self.hash, self.signed_at);
        let mut bytes = [0; 64];
        hex::decode_to_slice(&self.signature, &mut bytes).is_ok()
            && hex::encode(bytes) == self.signature
            && key.verify_strict(text.as_bytes(), &Signature::from_bytes(&bytes)).is_ok()
    }

    pub(crate) async fn read(reader: &Reader) -> Result<Option<Self>, JournalError> {
        let row = reader.row("SELECT position, hash, signed_at, signature FROM checkpoint WHERE one = 1", &[]).await?;
        row.map(|row| {
            let Head { position, hash } = Head::read(&row)?;
            Ok(Self { position, hash, signed_at: row.time(2)?, signature: row.text(3)? })
        })
        .transpose()
    }
}

static CHECKPOINT: Table = Table {
    name: "checkpoint",
    columns: &[
        Column::Int("one"),
        Column::Int("position"),
        Column::Text("hash"),
        Column::Int("signed_at"),
        Column::Text("signature"),
    ],
    key: 1,
    otherwise: "DO UPDATE SET position = excluded.position, hash = excluded.hash, signed_at = excluded.signed_at, \
                signature = excluded.signature",
};

/// Signs the end of the journal in the transaction that moved it.
pub(crate) async fn write(tx: &mut Tx, signer: &Signer, head: Head, now: Timestamp) -> Result<(), JournalError> {
    let now = Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now);
    let text = Checkpoint::signed_text(signer.service, head.position, head.hash, now);
    let signature = hex::encode(signer.key.sign(text.as_bytes()).to_bytes());
    let one = Value::Int(1);
    tx.put(&CHECKPOINT, vec![one, head.position.into(), head.hash.to_string().into(), now.into(), signature.into()])
        .await
}
