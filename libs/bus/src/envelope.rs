//! What the headers of a message say.

use std::fmt;
use std::str::FromStr;

/// Names of headers.
pub mod headers {
    /// The identifier of the message (CloudEvents).
    pub const ID: &str = "ce-id";
    /// What it is: its subject's words without the id (CloudEvents).
    pub const TYPE: &str = "ce-type";
    /// The service that sent it (CloudEvents).
    pub const SOURCE: &str = "ce-source";
    /// When it was sent or decided, RFC 3339 (CloudEvents).
    pub const TIME: &str = "ce-time";
    /// Its schema: `registry/record-deposit.v1` (CloudEvents).
    pub const SCHEMA: &str = "ce-dataschema";
    /// The signed statement of who asks.
    pub const STATEMENT: &str = "statement";
    /// The version on which a command is based.
    pub const EXPECTED_VERSION: &str = "expected-version";
    /// What became of a request.
    pub const OUTCOME: &str = "outcome";
    /// The version of the event's stream in its journal.
    pub const STREAM_VERSION: &str = "stream-version";
    /// The W3C trace context.
    pub const TRACEPARENT: &str = "traceparent";

    /// Whether a header is between JetStream and whoever speaks with it, and no part of the message.
    #[must_use]
    pub fn is_of_jetstream(name: &str) -> bool {
        name.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("nats-"))
    }
}

/// What became of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was done; the body is the reply.
    Done,
    /// A rule stands against it; the body is the notice.
    Refused,
    /// The message is not what its schema says; the body is a notice with the JSON pointer and the reason.
    Invalid,
    /// Whoever asks may not.
    Forbidden,
    /// Somebody else was faster; the body says at which version things are.
    Conflict,
    /// Something failed; nothing was done.
    Failed,
}

impl Outcome {
    const ALL: [Self; 6] = [Self::Done, Self::Refused, Self::Invalid, Self::Forbidden, Self::Conflict, Self::Failed];

    /// The word in the header.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused => "refused",
            Self::Invalid => "invalid",
            Self::Forbidden => "forbidden",
            Self::Conflict => "conflict",
            Self::Failed => "failed",
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.word())
    }
}

impl FromStr for Outcome {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|outcome| outcome.word() == word).ok_or(())
    }
}
