//! Following another service's events, in order, from any position.

use std::collections::VecDeque;
use std::time::Duration;

use async_nats::{HeaderMap, Subscriber};
use contracts::subject;
use futures_util::{FutureExt as _, StreamExt as _};
use serde_json::json;
use tokio::sync::watch;

use crate::headers::{ID, SCHEMA, TIME, is_of_jetstream};
use crate::{Bus, StreamError, gate};

/// Where JetStream says which message of the stream it is, and under which subject it came.
const SEQUENCE: &str = "Nats-Sequence";
const SUBJECT: &str = "Nats-Subject";

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
    bus: Bus,
    source: String,
    stream: String,
    /// The position of the next event.
    next: u64,
    fetched: VecDeque<Delivery>,
    /// Something is being published. It may not be in the stream yet, or never come there: what counts is what the stream says.
    news: Subscriber,
    connections: watch::Receiver<u64>,
}

impl std::fmt::Debug for Follower {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Follower").field("stream", &self.stream).finish_non_exhaustive()
    }
}

/// Why a stream is taken to be absent that gives no answer.
const SILENT: &str = "it does not answer in time";
/// How many events are fetched together, and how many bytes of them.
const TOGETHER: usize = 200;
const BYTES: usize = 8 << 20;
/// How soon after news the stream is looked at again. Each time that nothing has come it is twice as long, up to the last.
const SOON: Duration = Duration::from_millis(1);
const LOOK_AGAIN: Duration = Duration::from_secs(2);

impl Bus {
    /// Follows the events of a service after a position. A stream that is shorter is waited for.
    ///
    /// Events are read by their positions, as from a book: a consumer would be something that JetStream keeps, and whoever may make
    /// one may have it say the events anywhere.
    ///
    /// # Errors
    /// [`StreamError::Absent`]; then try again later.
    pub async fn follow(&self, source: &str, after: u64) -> Result<Follower, StreamError> {
        let stream = subject::stream_of(source);
        let mut connections = self.connections.clone();
        connections.mark_unchanged();
        let news = self.client.subscribe(subject::events_of(source)).await;
        let news = news.map_err(|fault| absent(&stream, fault))?;
        let (bus, source) = (self.clone(), source.to_owned());
        let mut follower =
            Follower { bus, source, stream, next: after + 1, fetched: VecDeque::new(), news, connections };
        follower.fetch().await?;
        Ok(follower)
    }

    /// Whether a service has said more than the event at a position: its stream is asked for the one after it.
    ///
    /// # Errors
    /// [`StreamError::Absent`] when the stream gives no answer.
    pub async fn says_more(&self, source: &str, position: u64) -> Result<bool, StreamError> {
        let stream = subject::stream_of(source);
        let wanted = json!({ "seq": position + 1 }).to_string();
        let asked = self.client.request(direct_get(&stream), wanted.into());
        let answer = tokio::time::timeout(self.patience, asked).await;
        let answer = answer.map_err(|_| absent(&stream, SILENT))?.map_err(|fault| absent(&stream, fault))?;
        match answer.status.map(|status| status.as_u16()) {
            None => Ok(true),
            Some(404) => Ok(false),
            Some(status) => Err(absent(&stream, format!("it answered {status}"))),
        }
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
    /// [`StreamError::Absent`] when the stream or the connection is lost; then follow it anew.
    pub async fn next(&mut self) -> Result<Delivery, StreamError> {
        let mut pause = LOOK_AGAIN;
        loop {
            if let Some(delivery) = self.fetched.pop_front().inspect(|delivery| self.next = delivery.position + 1) {
                return Ok(delivery);
            }
            // What was told before the stream is looked at needs no look of its own.
            while self.news.next().now_or_never().flatten().is_some() {
                pause = SOON;
            }
            self.fetch().await?;
            if self.fetched.is_empty() {
                pause = self.wait(pause).await?;
            }
        }
    }

    /// Waits for news, or so long; gives how long to wait the next time.
    async fn wait(&mut self, pause: Duration) -> Result<Duration, StreamError> {
        tokio::select! {
            news = self.news.next() => {
                news.map(|_| SOON).ok_or_else(|| absent(&self.stream, "the connection is closed"))
            }
            () = tokio::time::sleep(pause) => Ok(LOOK_AGAIN.min(pause * 2)),
            _ = self.connections.changed() => Err(absent(&self.stream, "the connection was lost")),
        }
    }

    /// Fetches what the stream has from the next position on.
    async fn fetch(&mut self) -> Result<(), StreamError> {
        let client = &self.bus.client;
        let fault = |fault: &dyn std::fmt::Display| absent(&self.stream, fault);
        let inbox = client.new_inbox();
        let mut answers = client.subscribe(inbox.clone()).await.map_err(|reason| fault(&reason))?;
        let wanted = json!({ "seq": self.next, "batch": TOGETHER, "max_bytes": BYTES }).to_string();
        client
            .publish_with_reply(direct_get(&self.stream), inbox, wanted.into())
            .await
            .map_err(|reason| fault(&reason))?;
        let mut fetched = VecDeque::new();
        loop {
            let answer = tokio::select! {
                answer = answers.next() => answer.ok_or_else(|| fault(&"the connection is closed"))?,
                () = tokio::time::sleep(self.bus.patience) => return Err(fault(&SILENT)),
                _ = self.connections.changed() => return Err(fault(&"the connection was lost")),
            };
            match answer.status.map(|status| status.as_u16()) {
                None => fetched.push_back(self.read(answer).ok_or_else(|| fault(&"an event has no position"))?),
                // The end of what was asked for, and: there is nothing.
                Some(204 | 404) => break,
                Some(503) => return Err(fault(&"nobody answers for it")),
                Some(status) => return Err(fault(&format!("it answered {status}"))),
            }
        }
        self.fetched = fetched;
        Ok(())
    }

    /// An event as the stream gives it.
    fn read(&self, answer: async_nats::Message) -> Option<Delivery> {
        let mut headers = HeaderMap::new();
        let given = answer.headers.unwrap_or_default();
        let position = given.get(SEQUENCE)?.as_str().parse().ok()?;
        let subject = given.get(SUBJECT)?.to_string();
        for (name, values) in given.iter().filter(|(name, _)| !is_of_jetstream(name.as_ref())) {
            for value in values {
                headers.append(name.clone(), value.clone());
            }
        }
        Some(Delivery { source: self.source.clone(), position, subject, headers, payload: answer.payload.to_vec() })
    }
}

/// Where a stream is asked for its messages.
fn direct_get(stream: &str) -> String {
    format!("$JS.API.DIRECT.GET.{stream}")
}

fn absent(stream: &str, reason: impl std::fmt::Display) -> StreamError {
    StreamError::Absent { stream: stream.to_owned(), reason: reason.to_string() }
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
