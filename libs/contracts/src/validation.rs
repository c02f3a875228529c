//! Messages against their published schemas.

mod telling;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jsonschema::Validator;
use serde_json::Value;
use thiserror::Error;

use crate::published;

/// A message that is not what its schema says, with the place and the reason.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{schema}: at \"{pointer}\": {reason}")]
pub struct Invalid {
    /// The schema: `registry/record-deposit.v1`.
    pub schema: String,
    /// The place in the message, as a JSON pointer (RFC 6901); empty for the whole.
    pub pointer: String,
    /// What is wrong there.
    pub reason: String,
}

/// The validators of all published schemas.
///
/// A test holds them against the files under `schemas/`.
#[derive(Debug)]
pub struct Validators {
    by_name: BTreeMap<String, Validator>,
}

/// The longest reason, in characters.
const LONGEST_REASON: usize = 300;

impl Validators {
    /// The validators of this program's schemas, compiled once.
    ///
    /// # Errors
    /// [`Invalid`] when a published file is not a schema.
    pub fn published() -> Result<&'static Self, Invalid> {
        static PUBLISHED: OnceLock<Result<Validators, Invalid>> = OnceLock::new();
        PUBLISHED.get_or_init(|| Self::compile(published::documents())).as_ref().map_err(Clone::clone)
    }

    /// The validators of these documents, by schema name.
    ///
    /// # Errors
    /// [`Invalid`] when one of them is not a schema.
    pub fn compile(documents: impl IntoIterator<Item = (String, Value)>) -> Result<Self, Invalid> {
        let documents: Vec<(String, Value)> = documents.into_iter().collect();
        let broken = |schema: &str, fault: &dyn std::fmt::Display| Invalid {
            schema: schema.to_owned(),
            pointer: String::new(),
            reason: fault.to_string(),
        };
        let mut registry = jsonschema::Registry::new();
        for (name, document) in &documents {
            let id = document.get("$id").and_then(Value::as_str).unwrap_or(name);
            registry = registry.add(id, document.clone()).map_err(|fault| broken(name, &fault))?;
        }
        let registry = registry.prepare().map_err(|fault| broken("schemas", &fault))?;
        let mut by_name = BTreeMap::new();
        for (name, document) in &documents {
            let validator = jsonschema::options()
                .with_registry(&registry)
                .should_validate_formats(true)
                .build(document)
                .map_err(|fault| broken(name, &fault))?;
            by_name.insert(name.clone(), validator);
        }
        Ok(Self { by_name })
    }

    /// Holds a message against its schema.
    ///
    /// # Errors
    /// [`Invalid`], naming the first place that is wrong; also when there is no such schema.
    pub fn check(&self, schema: &str, message: &Value) -> Result<(), Invalid> {
        let invalid = |pointer: String, reason: String| Invalid { schema: schema.to_owned(), pointer, reason };
        let validator =
            self.by_name.get(schema).ok_or_else(|| invalid(String::new(), "no such schema is published".to_owned()))?;
        let Some(fault) = validator.iter_errors(message).next() else { return Ok(()) };
        let fault = telling::fault(&fault);
        let reason: String = telling::reason(fault).chars().take(LONGEST_REASON).collect();
        Err(invalid(fault.instance_path().to_string(), reason))
    }
}
