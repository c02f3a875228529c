//! Records of the drawing engine inside messages.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A transcript, whole: `schemas/drawing/transcript.v1.json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TranscriptDocument(pub Value);

impl JsonSchema for TranscriptDocument {
    fn schema_name() -> Cow<'static, str> {
        "TranscriptDocument".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "$ref": "urn:mechanism:drawing:transcript:1" })
    }
}

/// The frozen inputs of a drawing: the members of a transcript that exist before its seed (`docs/drawing.md`, section 2).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct InputsDocument(pub Value);

impl JsonSchema for InputsDocument {
    fn schema_name() -> Cow<'static, str> {
        "InputsDocument".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let member =
            |name: &str| json_schema!({ "$ref": format!("urn:mechanism:drawing:transcript:1#/properties/{name}") });
        json_schema!({
            "type": "object",
            "required": ["format", "procedure", "meeting", "pool", "rules", "standing", "announced"],
            "properties": {
                "format": { "type": "string" },
                "procedure": { "type": "string" },
                "meeting": member("meeting"),
                "pool": member("pool"),
                "rules": member("rules"),
                "standing": member("standing"),
                "announced": member("announced")
            },
            // Not `additionalProperties`: what is hashed stays closed, although the event around it is open.
            "unevaluatedProperties": false
        })
    }
}
