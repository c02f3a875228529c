//! Receipts: one line of text, `content.signature`, each in base64url: canonical JSON (RFC 8785) and its Ed25519 signature (RFC 8032) by
//! the key that signs the journal. What a receipt says follows from the first event of an application, and the same key signs it the
//! same way again, so that it need not be kept.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use contracts::constructive_dialogue::{ApplicationReceived, ReceiptContent};
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use runtime::Failure;

/// What is said of an application that was received.
pub(crate) fn of(received: &ApplicationReceived) -> ReceiptContent {
    ReceiptContent {
        application: received.application,
        dialogues: received.dialogues.iter().map(|chosen| chosen.dialogue).collect(),
        organization: received.stakeholder.name.clone(),
        particulars: received.digest.clone(),
        received_at: received.received_at,
    }
}

/// Signs it.
pub(crate) fn signed(says: &ReceiptContent, key: &SigningKey) -> Result<String, Failure> {
    let text = contracts::canonical(says).map_err(|fault| Failure::Broken(fault.to_string()))?;
    let signature = key.sign(text.as_bytes());
    Ok(format!("{}.{}", BASE64.encode(&text), BASE64.encode(signature.to_bytes())))
}

/// What a text says that was signed by this key, and the signed text itself; nothing where it was not. Line breaks that a mail put in do
/// not matter.
pub(crate) fn checked(signed: &str, key: &VerifyingKey) -> Option<(ReceiptContent, String)> {
    let line: String = signed.chars().filter(|one| !one.is_whitespace()).collect();
    let (content, signature) = line.split_once('.')?;
    let content = BASE64.decode(content).ok()?;
    let signature = Signature::from_slice(&BASE64.decode(signature).ok()?).ok()?;
    key.verify_strict(&content, &signature).ok()?;
    let says = serde_json::from_slice(&content).ok()?;
    Some((says, String::from_utf8(content).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says() -> ReceiptContent {
        ReceiptContent {
            application: "019e0000-0000-7000-8000-0000000000a1".parse().expect("an id"),
            dialogues: vec![1, 3],
            organization: "مأوى الأمل".to_owned(),
            particulars: "00".repeat(32),
            received_at: contracts::Instant("2022-06-16T21:59:59Z".parse().expect("an instant")),
        }
    }

    #[test]
    fn pr_53d_a_receipt_is_genuine_or_says_nothing() {
        let key = SigningKey::from_bytes(&[7; 32]);
        let signed = signed(&says(), &key).expect("signed");
        let (read, text) = checked(&signed, &key.verifying_key()).expect("it is genuine");
        assert_eq!(read, says());
        assert!(text.starts_with("{\"application\":\"019e"), "{text}");
        let broken = format!(" {}\r\n{} \n", &signed[..70], &signed[70..]);
        assert!(checked(&broken, &key.verifying_key()).is_some(), "a mail broke the line");
        let other = SigningKey::from_bytes(&[8; 32]);
        assert_eq!(checked(&signed, &other.verifying_key()), None, "another key");
        let mut bytes = signed.clone().into_bytes();
        bytes[20] = if bytes[20] == b'A' { b'B' } else { b'A' };
        let forged = String::from_utf8(bytes).expect("text");
        for wrong in [forged.as_str(), "", ".", "a.b", signed.split_once('.').expect("a dot").0] {
            assert_eq!(checked(wrong, &key.verifying_key()), None, "{wrong}");
        }
    }

    #[test]
    fn whatever_is_held_for_a_receipt_is_none_of_ours() {
        let key = SigningKey::from_bytes(&[7; 32]);
        let signed = signed(&says(), &key).expect("signed");
        bolero::check!().for_each(|bytes: &[u8]| {
            let verifying = key.verifying_key();
            assert_eq!(checked(&String::from_utf8_lossy(bytes), &verifying), None);
            // One that is ours, with a piece of it overwritten.
            let mut forged = signed.clone().into_bytes();
            let at = bytes.first().map_or(0, |byte| usize::from(*byte));
            for (place, byte) in forged[at..].iter_mut().zip(bytes.iter().skip(1)) {
                *place = *byte;
            }
            let forged = String::from_utf8_lossy(&forged).into_owned();
            let same = forged.split_whitespace().collect::<String>() == signed;
            assert_eq!(checked(&forged, &verifying).is_some(), same, "{forged}");
        });
    }
}
