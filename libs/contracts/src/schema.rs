//! Schemas from types.

use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::transform_subschemas;
use serde_json::{Value, json};

use crate::Message;

/// The name of a schema: `registry/record-deposit.v1`; its file is `schemas/<name>.json`.
pub(crate) fn name(service: &str, message: &str, version: u32) -> String {
    format!("{service}/{message}.v{version}")
}

/// The name of this message's schema.
pub(crate) fn name_of<M: Message>() -> String {
    name(M::SERVICE, M::NAME, M::VERSION)
}

/// The `$id` of a schema: `urn:mechanism:registry:record-deposit:1`.
pub(crate) fn id(service: &str, message: &str, version: u32) -> String {
    format!("urn:mechanism:{service}:{message}:{version}")
}

/// Whether a message may have fields that its schema does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fields {
    /// No: a command with a misspelt field must not be half obeyed.
    Closed,
    /// Yes: a later program may say more, and readers take what they know.
    Open,
}

/// The published schema of a message (JSON Schema 2020-12).
pub(crate) fn schema_of<M: Message>(fields: Fields) -> Value {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<M>();
    bound_integers(&mut schema);
    match fields {
        Fields::Closed => close(&mut schema),
        Fields::Open => open(&mut schema),
    }
    schema.insert("$id".to_owned(), json!(id(M::SERVICE, M::NAME, M::VERSION)));
    schema.insert("title".to_owned(), json!(M::NAME));
    schema.to_value()
}

/// Every object with named fields has these only, at every depth.
fn close(schema: &mut Schema) {
    transform_subschemas(&mut close, schema);
    if schema.get("properties").is_some() && schema.get("additionalProperties").is_none() {
        schema.insert("additionalProperties".to_owned(), json!(false));
    }
}

/// The opposite of [`close`].
fn open(schema: &mut Schema) {
    transform_subschemas(&mut open, schema);
    if schema.get("additionalProperties") == Some(&Value::Bool(false)) {
        schema.remove("additionalProperties");
    }
}

/// The largest integer that every reader of JSON takes for what it is (RFC 8785, appendix D).
const LARGEST_INTEGER: u64 = (1 << 53) - 1;

/// Says the width of an integer by its bounds: formats such as `uint32` are no standard's, and a schema must not accept what
/// the type behind it refuses.
fn bound_integers(schema: &mut Schema) {
    transform_subschemas(&mut bound_integers, schema);
    let Some(format) = schema.get("format").and_then(Value::as_str) else { return };
    let largest = match format {
        "uint8" => u8::MAX.into(),
        "uint16" => u16::MAX.into(),
        "uint32" => u32::MAX.into(),
        "uint64" | "uint" => LARGEST_INTEGER,
        _ => return,
    };
    schema.remove("format");
    if schema.get("maximum").is_none() {
        schema.insert("maximum".to_owned(), json!(largest));
    }
}
