//! Who asks.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Who asks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "role", deny_unknown_fields)]
pub enum Asker {
    /// Anybody, without signing in.
    Public,
    /// A person of the Secretariat.
    Secretariat {
        /// The account.
        account: String,
    },
    /// Whoever operates the machines.
    Operator {
        /// The account.
        account: String,
    },
    /// Whoever opened the private link of an application for a constructive dialogue.
    Applicant {
        /// Whom the link was sent to: a `ContactId`, as text.
        contact: String,
    },
    /// A person of a permanent mission, for its State.
    Mission {
        /// The account.
        account: String,
        /// The State's code.
        state: String,
    },
    /// An official whom a State named for reviews: focal point, governmental expert or observer. In which review as what is known to the
    /// services that own reviews, by the registry's events.
    Official {
        /// The account: a `ContactId`, as text.
        account: String,
        /// The State's code.
        state: String,
    },
    /// Whoever chairs a constructive dialogue.
    Chair {
        /// The account.
        account: String,
    },
    /// A member of the Bureau of the Conference.
    Bureau {
        /// The account.
        account: String,
    },
    /// A service, of its own accord: a deadline, a reaction.
    Service {
        /// Its name.
        name: String,
    },
}

impl Asker {
    /// A service, of its own accord.
    #[must_use]
    pub fn service(name: &str) -> Self {
        Self::Service { name: name.to_owned() }
    }

    /// The word for the role.
    #[must_use]
    pub const fn role(&self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Secretariat { .. } => "secretariat",
            Self::Operator { .. } => "operator",
            Self::Applicant { .. } => "applicant",
            Self::Mission { .. } => "mission",
            Self::Official { .. } => "official",
            Self::Chair { .. } => "chair",
            Self::Bureau { .. } => "bureau",
            Self::Service { .. } => "service",
        }
    }
}

impl fmt::Display for Asker {
    /// As the journal records it: `secretariat:1`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Public => out.write_str("public"),
            Self::Secretariat { account: name }
            | Self::Operator { account: name }
            | Self::Applicant { contact: name }
            | Self::Mission { account: name, .. }
            | Self::Official { account: name, .. }
            | Self::Chair { account: name }
            | Self::Bureau { account: name }
            | Self::Service { name } => write!(out, "{}:{name}", self.role()),
        }
    }
}
