//! The identifiers of people whom a form names for the first time.

use contracts::notices::KeepContact;
use contracts::{CommandId, ContactId};
use sha2::{Digest as _, Sha256};
use treaty::Language;

/// Who a person is, and under which identifier their name and address are kept.
///
/// Both are made of what was typed: sent twice, it is the same person, kept once. And nobody can aim them at a person who is there
/// already, as could be done with an identifier that a page carries.
pub(super) fn of(
    naming: CommandId,
    number: u16,
    name: &str,
    address: &str,
    language: Language,
) -> (CommandId, KeepContact) {
    let mut hash = Sha256::new();
    for part in [&naming.to_string(), &number.to_string(), name, address, language.code()] {
        hash.update(part.len().to_be_bytes());
        hash.update(part);
    }
    let digest = hash.finalize();
    let part = |from: usize| {
        let mut bytes = [0; 10];
        bytes.iter_mut().zip(digest.iter().skip(from)).for_each(|(byte, hashed)| *byte = *hashed);
        bytes
    };
    let unix_ms = unix_ms(naming);
    let contact = ContactId::new(unix_ms, part(0));
    let command =
        KeepContact { contact, address: address.to_owned(), name: name.to_owned(), language, time_zone: None };
    (CommandId::new(unix_ms, part(10)), command)
}

/// When the form was made: the first 48 bits of its identifier.
fn unix_ms(naming: CommandId) -> u64 {
    let digits: String = naming.to_string().chars().filter(char::is_ascii_hexdigit).take(12).collect();
    u64::from_str_radix(&digits, 16).unwrap_or_default()
}
