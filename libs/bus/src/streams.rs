//! The streams: made by whoever operates the bus, and held by everybody else to be what they must be.
//!
//! A stream can be told to take messages from elsewhere or to say them again elsewhere, whoever may say what. So no service makes or
//! changes a stream, and none publishes to one that is not exactly as it must be.

use contracts::subject;
use serde_json::{Map, Value, json};

use crate::{Bus, StreamError};

/// Within it, in nanoseconds, the server itself drops what it has seen. The expected position guards beyond it.
const DUPLICATE_WINDOW: u64 = 120_000_000_000;
/// What the operator is free to choose.
const FREE: [&str; 5] = ["num_replicas", "placement", "description", "metadata", "compression"];
/// JetStream's number for a stream that is not there.
const NOT_FOUND: u64 = 10_059;

/// A stream as it must be.
pub(crate) struct Stream {
    pub(crate) name: String,
    subjects: String,
}

impl Stream {
    /// The stream of a service's events.
    pub(crate) fn of(service: &str) -> Self {
        Self { name: subject::stream_of(service), subjects: subject::events_of(service) }
    }

    /// The stream of all dead letters.
    pub(crate) fn of_dead_letters() -> Self {
        Self { name: subject::DEAD_LETTERS.to_owned(), subjects: subject::all_dead_letters() }
    }

    /// What it must say of itself; everything else must be unset.
    fn settings(&self) -> Map<String, Value> {
        let settings = json!({
            "name": self.name,
            "subjects": [self.subjects],
            "retention": "limits",
            "storage": "file",
            "discard": "new",
            "duplicate_window": DUPLICATE_WINDOW,
            "deny_delete": true,
            "deny_purge": true,
            "allow_direct": true,
        });
        settings.as_object().cloned().unwrap_or_default()
    }

    /// The first setting that is otherwise.
    fn otherwise(&self, found: &Map<String, Value>) -> Option<String> {
        let wanted = self.settings();
        let differs = |name: &&String| match (wanted.get(*name), found.get(*name)) {
            (Some(wanted), found) => found != Some(wanted),
            (None, Some(found)) => !FREE.contains(&name.as_str()) && !is_unset(found),
            (None, None) => false,
        };
        wanted.keys().chain(found.keys()).find(differs).cloned()
    }

    fn absent(&self, reason: &dyn std::fmt::Display) -> StreamError {
        StreamError::Absent { stream: self.name.clone(), reason: reason.to_string() }
    }
}

/// As the server writes what nobody has set.
fn is_unset(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Bool(true) => false,
        Value::Number(number) => number.as_i64().is_some_and(|number| number <= 0),
        Value::String(text) => matches!(text.as_str(), "" | "none" | "default"),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.values().all(is_unset),
    }
}

impl Bus {
    /// Makes the streams of these services and that of the dead letters where they are missing, each with so many copies; gives the
    /// names of those it made. For the operator: no service may do this.
    ///
    /// # Errors
    /// [`StreamError`]; also when a stream is there and not as it must be.
    pub async fn make_streams(&self, services: &[&str], copies: usize) -> Result<Vec<String>, StreamError> {
        let missing = self.missing(services).await?;
        for stream in &missing {
            self.make(stream, copies).await?;
        }
        Ok(missing.into_iter().map(|stream| stream.name).collect())
    }

    /// The names of the streams that `make_streams` would make.
    ///
    /// # Errors
    /// [`StreamError`]; also when a stream is there and not as it must be.
    pub async fn missing_streams(&self, services: &[&str]) -> Result<Vec<String>, StreamError> {
        Ok(self.missing(services).await?.into_iter().map(|stream| stream.name).collect())
    }

    async fn missing(&self, services: &[&str]) -> Result<Vec<Stream>, StreamError> {
        let mut missing = Vec::new();
        for stream in services.iter().copied().map(Stream::of).chain([Stream::of_dead_letters()]) {
            match self.end_of(&stream).await {
                Ok(_) => {}
                Err(StreamError::Missing { .. }) => missing.push(stream),
                Err(fault) => return Err(fault),
            }
        }
        Ok(missing)
    }

    async fn make(&self, stream: &Stream, copies: usize) -> Result<(), StreamError> {
        let mut settings = stream.settings();
        for unlimited in ["max_consumers", "max_msgs", "max_bytes"] {
            settings.insert(unlimited.to_owned(), json!(-1));
        }
        settings.insert("num_replicas".to_owned(), json!(copies));
        let made = self.api("CREATE", stream, &Value::Object(settings)).await?;
        if let Some(fault) = made.get("error") {
            return Err(stream.absent(&description(fault)));
        }
        self.end_of(stream).await.map(drop)
    }

    /// Where a stream ends, if it is as it must be.
    pub(crate) async fn end_of(&self, stream: &Stream) -> Result<u64, StreamError> {
        let info = self.api("INFO", stream, &Value::Null).await?;
        if let Some(fault) = info.get("error") {
            let missing = fault["err_code"].as_u64() == Some(NOT_FOUND);
            let name = stream.name.clone();
            return Err(if missing {
                StreamError::Missing { stream: name }
            } else {
                stream.absent(&description(fault))
            });
        }
        let found = info["config"].as_object().ok_or_else(|| stream.absent(&"it does not say how it is configured"))?;
        if let Some(what) = stream.otherwise(found) {
            return Err(StreamError::Otherwise { stream: stream.name.clone(), what });
        }
        info["state"]["last_seq"].as_u64().ok_or_else(|| stream.absent(&"it does not say where it ends"))
    }

    /// Asks JetStream itself: the client's own types leave out what they do not know, and what they do not know is what matters here.
    async fn api(&self, action: &str, stream: &Stream, message: &Value) -> Result<Value, StreamError> {
        let subject = format!("STREAM.{action}.{}", stream.name);
        self.jetstream.request(subject, message).await.map_err(|fault| stream.absent(&fault))
    }
}

fn description(fault: &Value) -> String {
    fault["description"].as_str().unwrap_or("JetStream gives no reason").to_owned()
}
