//! The `AsyncAPI` document of the bus, made from the catalogue.

mod channels;
mod headers;
mod messages;
mod operations;

pub use headers::{COMMAND_HEADERS, EVENT_HEADERS, QUERY_HEADERS, REPLY_HEADERS};

use serde_json::{Map, Value, json};

const ABOUT: &str = "Every message between the services of the review mechanism. A service receives its commands and queries and \
    answers them; it sends its events, which JetStream keeps for the services that follow it. Each operation is described \
    as its owner performs it. Payloads are canonical JSON (RFC 8785) and are held against their schemas where they enter and where \
    they leave a service.";

/// The document (`AsyncAPI` 3.0); the payloads are references to the files beside it.
#[must_use]
pub fn document() -> Value {
    json!({
        "asyncapi": "3.0.0",
        "id": "urn:mechanism:bus",
        "info": {
            "title": "The bus of the review mechanism",
            "version": env!("CARGO_PKG_VERSION"),
            "description": ABOUT,
            "license": { "name": "Apache-2.0", "url": "https://www.apache.org/licenses/LICENSE-2.0" }
        },
        "defaultContentType": "application/json",
        "servers": { "bus": server() },
        "channels": channels::all(),
        "operations": operations::all(),
        "components": {
            "messages": messages::all(),
            "schemas": headers::schemas(),
            "securitySchemes": {
                "account": {
                    "type": "userPassword",
                    "description": "One account per service, which may use its own subjects only."
                }
            }
        }
    })
}

fn server() -> Value {
    json!({
        "host": "{host}",
        "protocol": "nats",
        "description": "nats-server 2.11 or newer with JetStream.",
        "variables": { "host": { "default": "127.0.0.1:4222", "description": "Host and port, as in NATS_URL." } },
        "security": [{ "$ref": "#/components/securitySchemes/account" }]
    })
}

/// The key of a message among the components: `registry.record-deposit.v1`.
fn message_key(schema_name: &str) -> String {
    schema_name.replace('/', ".")
}

fn reference(place: &str, key: &str) -> Value {
    json!({ "$ref": format!("#/{place}/{}", key.replace('~', "~0").replace('/', "~1")) })
}

fn object(members: impl IntoIterator<Item = (String, Value)>) -> Value {
    Value::Object(members.into_iter().collect::<Map<_, _>>())
}
