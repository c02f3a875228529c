//! Passwords for servers that live as long as a test.

use std::fs::File;
use std::io::Read;

/// A new password: 32 hexadecimal digits, which need no quoting anywhere.
pub(crate) fn new() -> String {
    let mut bytes = [0; 16];
    let filled = File::open("/dev/urandom").and_then(|mut source| source.read_exact(&mut bytes));
    filled.unwrap_or_else(|fault| panic!("This machine gives no randomness: {fault}."));
    hex::encode(bytes)
}
