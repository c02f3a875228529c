//! Where messages are held against their schemas.

use contracts::{Invalid, Notice, Validators};
use serde::Serialize;
use serde_json::Value;

/// The largest message that the bus must take, in bytes, with its headers: `max_payload` of the nats-server.
pub const MAX_PAYLOAD: usize = 4 << 20;
/// The largest body of a message, in bytes. What is left of [`MAX_PAYLOAD`] is for its headers.
pub const LARGEST: usize = MAX_PAYLOAD - (64 << 10);

/// Holds messages against schemas: those of this program, or others in a test.
#[derive(Clone, Copy, Debug)]
pub struct Gate(&'static Validators);

impl Gate {
    /// The gate of the published schemas.
    ///
    /// # Errors
    /// [`Invalid`] when a published file is no schema.
    pub fn published() -> Result<Self, Invalid> {
        Validators::published().map(Self)
    }

    /// A gate with these schemas.
    #[must_use]
    pub fn with(validators: &'static Validators) -> Self {
        Self(validators)
    }

    /// The bytes of a message that may leave.
    ///
    /// # Errors
    /// [`Invalid`] when it is not what its schema says, or larger than [`LARGEST`].
    pub fn leaving(self, schema: &str, message: &impl Serialize) -> Result<Vec<u8>, Invalid> {
        let value = serde_json::to_value(message).map_err(|fault| unreadable(schema, &fault))?;
        self.0.check(schema, &value)?;
        let bytes = serde_json::to_vec(&value).map_err(|fault| unreadable(schema, &fault))?;
        must_fit(schema, bytes.len())?;
        Ok(bytes)
    }

    /// The message in bytes that arrived.
    ///
    /// # Errors
    /// [`Invalid`] when they are too many, no JSON, or not what the schema says.
    pub fn arriving(self, schema: &str, bytes: &[u8]) -> Result<Value, Invalid> {
        must_fit(schema, bytes.len())?;
        let value = serde_json::from_slice(bytes).map_err(|fault| unreadable(schema, &fault))?;
        self.0.check(schema, &value)?;
        Ok(value)
    }
}

/// The schema that a message names, if it is a version of the one that belongs to its subject. Otherwise whoever sends it could
/// choose what it is held against.
pub(crate) fn named(service: &str, name: &str, schema: Option<&str>) -> Result<String, Invalid> {
    let schema = schema.map_or_else(|| format!("{service}/{name}.v1"), str::to_owned);
    let version =
        schema.strip_prefix(service).and_then(|rest| rest.strip_prefix('/')?.strip_prefix(name)?.strip_prefix(".v"));
    if version.is_some_and(|version| !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit())) {
        return Ok(schema);
    }
    let reason = "the message names the schema of another".to_owned();
    Err(Invalid { schema: format!("{service}/{name}"), pointer: String::new(), reason })
}

/// Refuses what the bus would not take. An event that was appended and could not be published would hold up all that follow.
fn must_fit(schema: &str, bytes: usize) -> Result<(), Invalid> {
    if bytes <= LARGEST {
        return Ok(());
    }
    let reason = format!("the message is {bytes} bytes long, and at most {LARGEST} may be");
    Err(Invalid { schema: schema.to_owned(), pointer: String::new(), reason })
}

/// What is no JSON has no place in it; the reason names line and column and repeats nothing.
fn unreadable(schema: &str, fault: &serde_json::Error) -> Invalid {
    let (line, column) = (fault.line(), fault.column());
    let reason = format!("this is not JSON, from line {line}, column {column}");
    Invalid { schema: schema.to_owned(), pointer: String::new(), reason }
}

/// The notice about an invalid message.
pub(crate) fn notice(invalid: &Invalid) -> Notice {
    Notice::plain("invalid-message", format!("The message is not what its schema says. {invalid}"))
        .with("schema", &invalid.schema)
        .with("pointer", &invalid.pointer)
        .with("reason", &invalid.reason)
}

impl crate::Bus {
    /// Holds a message against its schema without sending it: an event before it is appended, a reply before it is committed.
    ///
    /// # Errors
    /// [`Invalid`].
    pub fn hold(&self, schema: &str, message: &Value) -> Result<(), Invalid> {
        self.gate.leaving(schema, message).map(drop)
    }
}
