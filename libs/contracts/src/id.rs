//! Identifiers of messages.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use uuid::Uuid;

/// A text that is no identifier.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("\"{0}\" is not an identifier; it must be a UUID")]
pub struct InvalidId(pub String);

macro_rules! identifier {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// The identifier made from these bytes, as a UUID of version 7 whose time is in milliseconds.
            #[must_use]
            pub fn new(unix_ms: u64, random: [u8; 10]) -> Self {
                Self(uuid::Builder::from_unix_timestamp_millis(unix_ms, &random).into_uuid())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(out)
            }
        }

        impl FromStr for $name {
            type Err = InvalidId;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::try_parse(text).map(Self).map_err(|_| InvalidId(text.to_owned()))
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "format": "uuid" })
            }
        }
    };
}

identifier! {
    /// Identifies an event everywhere and for ever; also the message id under which it is published.
    EventId
}
identifier! {
    /// Identifies whoever letters reach, without saying who that is: the address lies with the service `notices` alone.
    ContactId
}
identifier! {
    /// Identifies an application for constructive dialogues.
    ApplicationId
}
identifier! {
    /// Identifies a letter.
    LetterId
}
identifier! {
    /// Identifies one wish of one person: sent twice, it is done once.
    CommandId
}
