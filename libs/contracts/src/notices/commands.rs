//! What the notices can be asked to do.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use treaty::{Language, StateCode};

use crate::ContactId;

/// Keep whom letters reach, or change it. Sent twice, it is kept once; another address has to be confirmed anew.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KeepContact {
    /// The contact; a new one is a random identifier.
    pub contact: ContactId,
    /// The e-mail address.
    #[schemars(length(min = 3, max = 254))]
    pub address: String,
    /// The name with which the person wants to be greeted.
    #[schemars(length(min = 1, max = 200))]
    pub name: String,
    /// The language of the letters.
    pub language: Language,
    /// The person's time zone, as `Africa/Nairobi`; none where it is not known.
    #[schemars(length(min = 1, max = 64))]
    pub time_zone: Option<String>,
}

/// Erase address and name for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ForgetContact {
    /// The contact.
    pub contact: ContactId,
}

/// Send a link that opens the door to a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InviteContact {
    /// The contact.
    pub contact: ContactId,
    /// What the link is for.
    pub purpose: Purpose,
}

/// What a private link is for. It opens nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "kind", deny_unknown_fields)]
pub enum Purpose {
    /// The contact's own applications for constructive dialogues.
    Application,
    /// The account of a permanent mission.
    Mission {
        /// The State.
        state: StateCode,
    },
    /// The account of an official whom a State named for reviews.
    Official {
        /// The State.
        state: StateCode,
    },
    /// The account of whoever chairs a constructive dialogue.
    Chair,
    /// The account of a member of the Bureau of the Conference.
    Bureau,
}

/// Open the link that a letter holds: this also shows that the address reaches its person.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenLink {
    /// What stands at the end of the link.
    #[schemars(length(min = 1, max = 200))]
    pub token: String,
}

/// Send a new link to this address, if letters go there; the answer does not say whether they do.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SendLink {
    /// The e-mail address.
    #[schemars(length(min = 3, max = 254))]
    pub address: String,
}

/// Send a new link to whom this one was sent, now that it has expired: one press of a button. The answer is the same for every link.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RenewLink {
    /// What stands at the end of the link that has expired.
    #[schemars(length(min = 1, max = 200))]
    pub token: String,
}

/// Correct the name, language and time zone of one's own account. Whose it is follows from who asks, and nobody corrects another's.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CorrectAccount {
    /// The name with which the person wants to be greeted.
    #[schemars(length(min = 1, max = 200))]
    pub name: String,
    /// The language of the letters.
    pub language: Language,
    /// The person's time zone, as `Africa/Nairobi`; none where it is not to be kept.
    #[schemars(length(min = 1, max = 64))]
    pub time_zone: Option<String>,
}

/// Have the letters of one's own account go to another address, once the link that is sent there is used; the old one is told.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeAccountAddress {
    /// The new e-mail address.
    #[schemars(length(min = 3, max = 254))]
    pub address: String,
}

/// Use the link that was sent to the new address of an account, signed in to it: to whoever is sent it by mistake it is of no use.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfirmAccountAddress {
    /// What stands at the end of the link.
    #[schemars(length(min = 1, max = 200))]
    pub token: String,
}

/// Keep the address of one's own account after all: the link that was sent to the new one opens nothing any more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KeepAccountAddress {}

/// Choose whether the own account of a permanent mission receives copies of what the focal points of its State are told of reviews (para. 18).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChooseCopies {
    /// Whether it does.
    pub copies: bool,
}

/// End one's own account: its person's data are erased for good, the Secretariat is told which it was, and the record stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EndAccount {}

/// Whose link was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OpenedLink {
    /// The contact.
    pub contact: ContactId,
    /// What the link is for.
    pub purpose: Purpose,
}

/// The same for every address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LinkAsked {
    /// For how many days a link to applications works, if one is on its way.
    pub days: u32,
}

// Addresses, names and links reach no log, whoever prints a command.

impl fmt::Debug for KeepContact {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("KeepContact").field("contact", &self.contact).finish_non_exhaustive()
    }
}

impl fmt::Debug for CorrectAccount {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("CorrectAccount").finish_non_exhaustive()
    }
}

impl fmt::Debug for ChangeAccountAddress {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ChangeAccountAddress").finish_non_exhaustive()
    }
}

impl fmt::Debug for ConfirmAccountAddress {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ConfirmAccountAddress").finish_non_exhaustive()
    }
}

impl fmt::Debug for OpenLink {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("OpenLink").finish_non_exhaustive()
    }
}

impl fmt::Debug for RenewLink {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("RenewLink").finish_non_exhaustive()
    }
}

impl fmt::Debug for SendLink {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("SendLink").finish_non_exhaustive()
    }
}
