//! The three letters that name a State.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A State by three upper-case letters: ISO 3166-1 alpha-3, and `EUE` for the European Union.
///
/// Whether such a State exists is not checked here; the file of States parties decides that.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct StateCode([u8; 3]);

impl StateCode {
    /// The code of these letters, unless one is not an upper-case letter from A to Z.
    #[must_use]
    pub const fn from_letters(letters: [u8; 3]) -> Option<Self> {
        let [a, b, c] = letters;
        if a.is_ascii_uppercase() && b.is_ascii_uppercase() && c.is_ascii_uppercase() {
            Some(Self(letters))
        } else {
            None
        }
    }

    /// The three letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Every constructor has checked that these are letters from A to Z, which are UTF-8.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for StateCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

impl fmt::Debug for StateCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

/// A text that is not three upper-case letters.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("\"{0}\" is not a State's code; a code is three upper-case letters from A to Z")]
pub struct InvalidStateCode(pub String);

impl FromStr for StateCode {
    type Err = InvalidStateCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        <[u8; 3]>::try_from(text.as_bytes())
            .ok()
            .and_then(Self::from_letters)
            .ok_or_else(|| InvalidStateCode(text.to_owned()))
    }
}

impl TryFrom<String> for StateCode {
    type Error = InvalidStateCode;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<StateCode> for String {
    fn from(code: StateCode) -> Self {
        code.as_str().to_owned()
    }
}
