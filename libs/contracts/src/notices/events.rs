//! What happened to a contact. No event says who that is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::LetterKind;
use crate::{ContactId, LetterId};

/// An address was kept for a contact, or changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ContactKept {
    /// The contact.
    pub contact: ContactId,
    /// Whether the address is another than before, and has to be confirmed.
    pub new_address: bool,
}

/// A letter reached the address: the link in it was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ContactConfirmed {
    /// The contact.
    pub contact: ContactId,
}

/// The address takes no letters: a server refused one for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ContactBounced {
    /// The contact.
    pub contact: ContactId,
    /// What the server answered, as its number alone: its words may repeat the address.
    pub code: u16,
}

/// Address, name and everything that was waiting to be sent were erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ContactForgotten {
    /// The contact.
    pub contact: ContactId,
}

/// A letter was handed to the server that carries it on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LetterSent {
    /// The contact.
    pub contact: ContactId,
    /// The letter.
    pub letter: LetterId,
    /// What it was about.
    pub kind: LetterKind,
}

/// A letter could not be handed over for three days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LetterGivenUp {
    /// The contact.
    pub contact: ContactId,
    /// The letter.
    pub letter: LetterId,
    /// What it was about.
    pub kind: LetterKind,
}

/// A mission's account chose whether it receives copies of what the focal points of its State are told (para. 18).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CopiesChosen {
    /// Whose.
    pub contact: ContactId,
    /// Whether it does.
    pub copies: bool,
}

/// An account was closed, since its person left: no link and no password opens it any more, and whoever was signed in is out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AccountClosed {
    /// Whose.
    pub contact: ContactId,
}
