//! Following another service's events, in order, from any position.

use async_nats::HeaderMap;
use async_nats::jetstream::consumer::DeliverPolicy;
use async_nats::jetstream::consumer::pull::{Ordered, OrderedConfig};
use contracts::subject;
use futures_util::StreamExt as _;
use tokio::sync::watch;

use crate::headers::{ID, SCHEMA, TIME};
use crate::{Bus, StreamError, gate};

/// An event that arrived, not yet held against its schema.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// The service whose event it is.
    pub source: String,
    /// Its position in that service's journal.
    pub position: u64,
    /// Its subject.
    pub subject: String,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub payload: Vec<u8>,
}

impl Delivery {
    /// The name of its schema; empty when the header lacks.
    #[must_use]
    pub fn schema(&self) -> &str {
        self.header(SCHEMA)
    }

    /// Its identifier; empty when the header lacks.
    #[must_use]
    pub fn id(&self) -> &str {
        self.header(ID)
    }

    /// When it was decided; empty when the header lacks.
    #[must_use]
    pub fn time(&self) -> &str {
        self.header(TIME)
    }

    /// The name and version that its schema says: `("deposit-recorded", 1)`.
    #[must_use]
    pub fn name(&self) -> Option<(&str, u32)> {
        let (name, version) = self.schema().split_once('/')?.1.rsplit_once(".v")?;
        Some((name, version.parse().ok()?))
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", async_nats::HeaderValue::as_str)
    }
}

/// The events of one service, as they come.
pub struct Follower {
    source: String,
    stream: String,
    messages: Ordered,
    connections: watch::Receiver<u64>,
}

impl std::fmt::Debug for Follower {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Follower").field("stream", &self.stream).finish_non_exhaustive()
    }
}

impl Bus {
    /// Follows the events of a service after a position. A stream that is not there yet, or shorter, is waited for.
    ///
    /// # Errors
    /// [`StreamError::Absent`]; then try again later.
    pub async fn follow(&self, source: &str, after: u64) -> Result<Follower, StreamError> {
        let name = subject::stream_of(source);
        let mut connections = self.connections.clone();
        connections.mark_unchanged();
        let absent = |reason: String| StreamError::Absent { stream: name.clone(), reason };
        let stream = self.jetstream.get_stream(&name).await.map_err(|fault| absent(fault.to_string()))?;
        let config = OrderedConfig {
            deliver_policy: DeliverPolicy::ByStartSequence { start_sequence: after + 1 },
            ..OrderedConfig::default()
        };
        let consumer = stream.create_consumer(config).await.map_err(|fault| absent(fault.to_string()))?;
        let messages = consumer.messages().await.map_err(|fault| absent(fault.to_string()))?;
        Ok(Follower { source: source.to_owned(), stream: name.clone(), messages, connections })
    }

    /// Holds an event that arrived against its schema.
    ///
    /// # Errors
    /// [`contracts::Invalid`].
    pub fn check(&self, delivery: &Delivery) -> Result<serde_json::Value, contracts::Invalid> {
        let name = delivery.subject.rsplit('.').next().unwrap_or_default();
        let schema = gate::named(&delivery.source, name, Some(delivery.schema()));
        let checked = schema.and_then(|schema| self.gate.arriving(&schema, &delivery.payload));
        if checked.is_err() {
            self.counters.invalid.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        }
        checked
    }
}

impl Follower {
    /// The next event.
    ///
    /// # Errors
    /// [`StreamError::Absent`] when the stream or the connection is lost; then follow it anew. A server that comes back knows
    /// nothing of who followed before, and the client would notice only after many seconds.
    pub async fn next(&mut self) -> Result<Delivery, StreamError> {
        let absent = |reason: String| StreamError::Absent { stream: self.stream.clone(), reason };
        let message = tokio::select! {
            message = self.messages.next() => message.ok_or_else(|| absent("it ended".to_owned()))?,
            _ = self.connections.changed() => return Err(absent("the connection was lost".to_owned())),
        };
        let message = message.map_err(|fault| absent(fault.to_string()))?;
        let position = message.info().map_err(|fault| absent(fault.to_string()))?.stream_sequence;
        let message = message.message;
        Ok(Delivery {
            source: self.source.clone(),
            position,
            subject: message.subject.to_string(),
            headers: message.headers.unwrap_or_default(),
            payload: message.payload.to_vec(),
        })
    }
}

/// Headers as JSON, to keep them: one list of values for each name.
#[must_use]
pub fn headers_to_json(headers: &HeaderMap) -> String {
    let texts: std::collections::BTreeMap<&str, Vec<&str>> = headers
        .iter()
        .map(|(name, values)| (name.as_ref(), values.iter().map(async_nats::HeaderValue::as_str).collect()))
        .collect();
    // Texts have JSON.
    serde_json::to_string(&texts).unwrap_or_default()
}

/// Headers from the JSON in which they were kept.
#[must_use]
pub fn headers_from_json(text: &str) -> Option<HeaderMap> {
    let texts: std::collections::BTreeMap<String, Vec<String>> = serde_json::from_str(text).ok()?;
    let mut headers = HeaderMap::new();
    for (name, values) in &texts {
        for value in values {
            headers.append(name.as_str(), value.as_str());
        }
    }
    Some(headers)
}
