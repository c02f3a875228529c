//! Publishing a journal: position n of the journal is message n of the stream.

use async_nats::HeaderMap;
use async_nats::jetstream::context::PublishErrorKind;
use async_nats::jetstream::message::PublishMessage;
use contracts::{EventId, Invalid, subject};
use futures_util::future::join_all;
use thiserror::Error;

use crate::Bus;
use crate::headers::{ID, SCHEMA, SOURCE, STREAM_VERSION, TIME, TRACEPARENT, TYPE, is_of_jetstream};
use crate::streams::Stream;

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
    /// The stream has not been made, or is lost.
    #[error("the stream {stream} is not there; the operator makes it with `mechanism streams`")]
    Missing {
        /// Its name.
        stream: String,
    },
    /// JetStream does not answer for it.
    #[error("the stream {stream} cannot be reached: {reason}")]
    Absent {
        /// Its name.
        stream: String,
        /// What JetStream said.
        reason: String,
    },
    /// The stream is not configured as it must be. Whoever did that may have meant harm; nothing is published to it.
    #[error(
        "the stream {stream} is configured otherwise than it must be, in {what}; the operator deletes it and makes it again"
    )]
    Otherwise {
        /// Its name.
        stream: String,
        /// The setting that differs.
        what: String,
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

impl Bus {
    /// Where the stream of this service's events ends, if it is there and as it must be.
    ///
    /// # Errors
    /// [`StreamError`].
    pub async fn stream_end(&self) -> Result<u64, StreamError> {
        self.end_of(&Stream::of(&self.service)).await
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
        self.end_of(&Stream::of_dead_letters()).await?;
        // What the first publication asked of JetStream does not hold for this one.
        let headers: HeaderMap = headers.iter().filter(|(name, _)| !is_of_jetstream(name.as_ref())).fold(
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

fn not_taken(event: &Outgoing, kind: PublishErrorKind) -> StreamError {
    StreamError::NotTaken { position: event.position, reason: kind.to_string() }
}
