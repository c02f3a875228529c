//! Asking another service.

use std::str::FromStr as _;
use std::sync::atomic::Ordering;
use std::time::Duration;

use async_nats::client::RequestErrorKind;
use async_nats::{HeaderMap, Request};
use contracts::{Command, CommandId, Entry, Invalid, Message, Notice, Pace, Query, subject};
use thiserror::Error;
use tracing::Instrument as _;

use crate::gate::notice;
use crate::headers::{EXPECTED_VERSION, ID, OUTCOME, SCHEMA, SOURCE, STATEMENT, TYPE};
use crate::{Bus, Outcome, trace};

/// How long an answer is waited for that takes [`Pace::Long`]: the longest drawing that is not given up, with room to spare on a
/// slow machine.
const LONG: Duration = Duration::from_secs(55);

/// Who asks, and for what.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Identifies the wish: sent again with the same identifier, it is done once.
    pub id: CommandId,
    /// The signed statement of who asks.
    pub statement: String,
    /// The version on which the wish is based, where that matters.
    pub expected: Option<u64>,
}

/// Why there is no reply.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum RequestError {
    /// The service answered that it was not done.
    #[error("{outcome}: {notice}")]
    Answered {
        /// Why not.
        outcome: Outcome,
        /// In words.
        notice: Box<Notice>,
    },
    /// What was to be sent, or what came back, is not what its schema says.
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// No such service runs at present. Nothing was done.
    #[error("the service {0} does not run at present")]
    Absent(&'static str),
    /// No answer came. Whether it was done is not known; it may be asked again with the same identifier.
    #[error("the service {0} did not answer in time")]
    Silent(&'static str),
}

impl Bus {
    /// Asks the owning service to decide something. A lost answer is asked for again: the identifier makes that safe.
    ///
    /// # Errors
    /// [`RequestError`].
    pub async fn command<C: Command>(&self, command: &C, asked: &Asked) -> Result<C::Reply, RequestError> {
        match self.ask(command, asked).await {
            Err(RequestError::Silent(_)) => match self.ask(command, asked).await {
                // It is gone now; before that it may have done it.
                Err(RequestError::Absent(service)) => Err(RequestError::Silent(service)),
                answered => answered,
            },
            answered => answered,
        }
    }

    pub(crate) async fn ask<C: Command>(&self, command: &C, asked: &Asked) -> Result<C::Reply, RequestError> {
        self.request::<C, C::Reply>(&subject::command(C::SERVICE, C::NAME), command, asked).await
    }

    /// How long an answer to such a message is waited for.
    pub(crate) fn patience_for<M: Message>(&self) -> Duration {
        match M::PACE {
            Pace::Usual => self.patience,
            Pace::Long => LONG.max(self.patience),
        }
    }

    /// Asks the owning service what it knows; again, when the connection was lost meanwhile.
    ///
    /// # Errors
    /// [`RequestError`].
    pub async fn query<Q: Query>(&self, query: &Q, asked: &Asked) -> Result<Q::Reply, RequestError> {
        self.seek(query, asked).await
    }

    pub(crate) async fn look<Q: Query>(&self, query: &Q, asked: &Asked) -> Result<Q::Reply, RequestError> {
        self.request::<Q, Q::Reply>(&subject::query(Q::SERVICE, Q::NAME), query, asked).await
    }

    async fn request<M: Message, R: Message>(
        &self,
        subject: &str,
        message: &M,
        asked: &Asked,
    ) -> Result<R, RequestError> {
        let span = tracing::info_span!("request", otel.kind = "client", subject);
        async {
            let schema = Entry::name_of::<M>();
            let body = self.gate.leaving(&schema, message)?;
            let headers = self.headers(subject, &schema, asked);
            let patience = self.patience_for::<M>();
            let request = Request::new().headers(headers).payload(body.into()).timeout(Some(patience));
            let answer =
                self.client.send_request(subject.to_owned(), request).await.map_err(|fault| match fault.kind() {
                    RequestErrorKind::NoResponders => RequestError::Absent(M::SERVICE),
                    _ => RequestError::Silent(M::SERVICE),
                })?;
            self.read::<R>(&answer)
        }
        .instrument(span)
        .await
    }

    fn headers(&self, subject: &str, schema: &str, asked: &Asked) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(ID, asked.id.to_string());
        headers.insert(TYPE, subject);
        headers.insert(SOURCE, self.service.as_ref());
        headers.insert(SCHEMA, schema);
        headers.insert(STATEMENT, asked.statement.as_str());
        if let Some(version) = asked.expected {
            headers.insert(EXPECTED_VERSION, version.to_string());
        }
        trace::inject(&mut headers);
        headers
    }

    fn read<R: Message>(&self, answer: &async_nats::Message) -> Result<R, RequestError> {
        let word = answer.headers.as_ref().and_then(|headers| headers.get(OUTCOME));
        let outcome = word.and_then(|word| Outcome::from_str(word.as_str()).ok()).unwrap_or(Outcome::Failed);
        let read = match outcome {
            Outcome::Done => self.decode::<R>(&answer.payload),
            outcome => {
                let notice = Box::new(self.decode::<Notice>(&answer.payload)?);
                return Err(RequestError::Answered { outcome, notice });
            }
        };
        Ok(read?)
    }

    fn decode<M: Message>(&self, bytes: &[u8]) -> Result<M, Invalid> {
        let schema = Entry::name_of::<M>();
        let read = self.gate.arriving(&schema, bytes).and_then(|value| {
            serde_json::from_value(value).map_err(|fault| Invalid {
                schema: schema.clone(),
                pointer: String::new(),
                reason: format!("this program cannot read it: {:?}", fault.classify()),
            })
        });
        if read.is_err() {
            self.counters.invalid.fetch_add(1, Ordering::Relaxed);
        }
        read
    }
}

impl RequestError {
    /// What to tell the person: the notice of the service, or a sentence about the fault.
    #[must_use]
    pub fn to_notice(&self) -> Notice {
        match self {
            Self::Answered { notice, .. } => (**notice).clone(),
            Self::Invalid(invalid) => notice(invalid),
            Self::Absent(service) => Notice::plain(
                "service-absent",
                "This part of the mechanism does not run at present. Nothing was changed.",
            )
            .with("service", service),
            Self::Silent(service) => Notice::plain(
                "service-silent",
                "No answer came in time. Send the same page again: what was done is not done twice.",
            )
            .with("service", service),
        }
    }
}
