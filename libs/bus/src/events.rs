//! Publishing a journal: position n of the journal is message n of the stream.

use std::time::Duration;

use async_nats::HeaderMap;
use async_nats::jetstream::context::PublishErrorKind;
use async_nats::jetstream::message::PublishMessage;
use async_nats::jetstream::stream::{Config, DiscardPolicy, RetentionPolicy, StorageType};
use contracts::{EventId, Invalid, subject};
use futures_util::future::join_all;
use thiserror::Error;

use crate::Bus;
use crate::headers::{ID, SCHEMA, SOURCE, STREAM_VERSION, TIME, TRACEPARENT, TYPE};

/// An event on its way out.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// Its position in the journal.
    pub position: u64,
    /// Its identifier.
    pub id: EventId,
    /// Its subject.
    pub subject: String,
    /// Its schema: `registry/deposit-recorded.v1`.
    pub schema: String,
    /// The version of its stream.
    pub stream_version: u64,
    /// When it was decided, RFC 3339.
    pub time: String,
    /// The trace it belongs to.
    pub trace: Option<String>,
    /// Canonical JSON.
    pub payload: String,
}

/// Why events are not published at present.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum StreamError {
    /// JetStream does not answer, or has lost the stream.
    #[error("the stream {stream} is not there: {reason}")]
    Absent {
        /// Its name.
        stream: String,
        /// What JetStream said.
        reason: String,
    },
    /// The stream is configured otherwise than asked for.
    #[error("the stream {stream} is configured otherwise: {what}")]
    Otherwise {
        /// Its name.
        stream: String,
        /// What differs.
        what: &'static str,
    },
    /// Something stands in the stream that the journal did not put there, or the journal has lost its end.
    #[error("the stream {stream} ends at {stream_end}, beyond the end of the journal at {journal_end}")]
    Ahead {
        /// Its name.
        stream: String,
        /// Where it ends.
        stream_end: u64,
        /// Where the journal ends.
        journal_end: u64,
    },
    /// A message was not taken; everything from there on will be published again.
    #[error("the stream did not take event {position}: {reason}")]
    NotTaken {
        /// The event.
        position: u64,
        /// Why.
        reason: String,
    },
    /// An event is not what its schema says.
    #[error(transparent)]
    Invalid(#[from] Invalid),
}

/// Within it the server itself drops what it has seen. The expected position guards beyond it.
const DUPLICATE_WINDOW: Duration = Duration::from_mins(2);

impl Bus {
    /// Makes the stream of this service's events if it is not there, and says where it ends.
    ///
    /// # Errors
    /// [`StreamError`].
    pub async fn stream_end(&self) -> Result<u64, StreamError> {
        let name = subject::stream_of(&self.service);
        let wanted = kept_for_ever(name.clone(), subject::events_of(&self.service));
        self.stream(wanted).await
    }

    async fn stream(&self, wanted: Config) -> Result<u64, StreamError> {
        let name = wanted.name.clone();
        let absent = |reason: String| StreamError::Absent { stream: name.clone(), reason };
        let mut stream =
            self.jetstream.get_or_create_stream(wanted.clone()).await.map_err(|fault| absent(fault.to_string()))?;
        let info = stream.info().await.map_err(|fault| absent(fault.to_string()))?;
        let otherwise = |what| Err(StreamError::Otherwise { stream: name.clone(), what });
        match &info.config {
            found if found.subjects != wanted.subjects => otherwise("its subjects"),
            found if found.storage != wanted.storage => otherwise("its storage"),
            found if found.retention != wanted.retention => otherwise("its retention"),
            found if !found.deny_delete => otherwise("that nothing may be deleted from it"),
            found if found.max_messages > 0 || found.max_bytes > 0 || !found.max_age.is_zero() => {
                otherwise("its limits")
            }
            _ => Ok(info.state.last_sequence),
        }
    }

    /// Publishes events in order; the first must follow the end of the stream. What fails is found by asking for the end again.
    ///
    /// # Errors
    /// [`StreamError::NotTaken`].
    pub async fn publish(&self, events: &[Outgoing]) -> Result<(), StreamError> {
        let mut acknowledgements = Vec::with_capacity(events.len());
        for event in events {
            let message = PublishMessage::build()
                .payload(event.payload.clone().into())
                .headers(self.event_headers(event))
                .message_id(event.id.to_string())
                .expected_last_sequence(event.position - 1);
            let sent = self.jetstream.send_publish(event.subject.clone(), message).await;
            acknowledgements.push(sent.map_err(|fault| not_taken(event, fault.kind()))?);
        }
        let answers = join_all(acknowledgements.into_iter().map(std::future::IntoFuture::into_future)).await;
        for (event, answer) in events.iter().zip(answers) {
            let taken = answer.map_err(|fault| not_taken(event, fault.kind()))?;
            if taken.sequence != event.position {
                let reason = format!("it was counted as {}", taken.sequence);
                return Err(StreamError::NotTaken { position: event.position, reason });
            }
        }
        Ok(())
    }

    fn event_headers(&self, event: &Outgoing) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(ID, event.id.to_string());
        headers.insert(TYPE, event.schema.rsplit_once('.').map_or(event.schema.as_str(), |(name, _)| name));
        headers.insert(SOURCE, self.service.as_ref());
        headers.insert(TIME, event.time.as_str());
        headers.insert(SCHEMA, event.schema.as_str());
        headers.insert(STREAM_VERSION, event.stream_version.to_string());
        if let Some(trace) = &event.trace {
            headers.insert(TRACEPARENT, trace.as_str());
        }
        headers
    }

    /// Puts an event that could not have its effect into the stream of dead letters.
    ///
    /// # Errors
    /// [`StreamError`].
    pub async fn publish_dead_letter(&self, id: &str, headers: HeaderMap, payload: Vec<u8>) -> Result<(), StreamError> {
        let wanted = kept_for_ever(subject::DEAD_LETTERS.to_owned(), "dead.>".to_owned());
        self.stream(wanted).await?;
        // What the first publication asked of JetStream does not hold for this one.
        let headers: HeaderMap = headers.iter().filter(|(name, _)| !asks_jetstream(name.as_ref())).fold(
            HeaderMap::new(),
            |mut kept, (name, values)| {
                for value in values {
                    kept.append(name.clone(), value.clone());
                }
                kept
            },
        );
        let message = PublishMessage::build().payload(payload.into()).headers(headers).message_id(id);
        let lost = |reason: String| StreamError::Absent { stream: subject::DEAD_LETTERS.to_owned(), reason };
        let sent = self.jetstream.send_publish(subject::dead_letters_of(&self.service), message).await;
        sent.map_err(|fault| lost(fault.to_string()))?.await.map_err(|fault| lost(fault.to_string()))?;
        Ok(())
    }
}

fn asks_jetstream(header: &str) -> bool {
    header.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("nats-"))
}

fn kept_for_ever(name: String, subjects: String) -> Config {
    Config {
        name,
        subjects: vec![subjects],
        retention: RetentionPolicy::Limits,
        storage: StorageType::File,
        discard: DiscardPolicy::New,
        duplicate_window: DUPLICATE_WINDOW,
        deny_delete: true,
        deny_purge: true,
        allow_direct: true,
        ..Config::default()
    }
}

fn not_taken(event: &Outgoing, kind: PublishErrorKind) -> StreamError {
    StreamError::NotTaken { position: event.position, reason: kind.to_string() }
}
