//! Answering requests.

use std::str::FromStr as _;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use async_nats::HeaderMap;
use contracts::{CommandId, Entry, Notice, subject};
use futures_util::StreamExt as _;
use futures_util::future::BoxFuture;
use serde_json::Value;
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::Instrument as _;

use crate::gate::{self, notice};
use crate::headers::{EXPECTED_VERSION, ID, OUTCOME, SCHEMA, SOURCE, STATEMENT};
use crate::{Bus, Outcome, trace};

/// A command or a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Asks for a decision.
    Command,
    /// Asks what is known.
    Query,
}

/// A request that arrived and is what its schema says.
#[derive(Clone, Debug)]
pub struct Request {
    /// What kind it is.
    pub kind: Kind,
    /// Its name: `record-deposit`.
    pub name: String,
    /// Its subject.
    pub subject: String,
    /// Its identifier.
    pub id: CommandId,
    /// The signed statement of who asks, unread.
    pub statement: String,
    /// The version on which it is based.
    pub expected: Option<u64>,
    /// The service that sent it.
    pub from: String,
    /// The message.
    pub body: Value,
}

/// What is answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// What became of the request.
    pub outcome: Outcome,
    /// The schema of the body.
    pub schema: String,
    /// The reply, or the notice.
    pub body: Value,
}

impl Response {
    /// The reply to a request that was done.
    #[must_use]
    pub fn done(schema: impl Into<String>, body: Value) -> Self {
        Self { outcome: Outcome::Done, schema: schema.into(), body }
    }

    /// Why a request was not done.
    #[must_use]
    pub fn not_done(outcome: Outcome, notice: &Notice) -> Self {
        // A notice of texts has JSON.
        let body = serde_json::to_value(notice).unwrap_or_default();
        Self { outcome, schema: Entry::name_of::<Notice>(), body }
    }
}

/// Answers requests.
pub type Responder = Arc<dyn Fn(Request) -> BoxFuture<'static, Response> + Send + Sync>;

/// How many requests are answered at the same time; the rest wait their turn.
const AT_ONCE: usize = 128;
/// How long an identifier or a statement may be, in bytes.
const LONGEST_HEADER: usize = 4_096;

impl Bus {
    /// Answers this service's commands and queries until it is stopped, then finishes what it has begun.
    ///
    /// # Errors
    /// When the server does not take the subscriptions.
    pub async fn serve(&self, respond: Responder, stop: CancellationToken) -> Result<TaskTracker, async_nats::Error> {
        let tasks = TaskTracker::new();
        let turns = Arc::new(Semaphore::new(AT_ONCE));
        for (word, kind) in [("cmd", Kind::Command), ("query", Kind::Query)] {
            let subject = format!("{word}.{}.*", self.service);
            let mut arriving = self.client.queue_subscribe(subject, self.service.to_string()).await?;
            let (bus, respond, stop, turns) = (self.clone(), respond.clone(), stop.clone(), turns.clone());
            let own = tasks.clone();
            tasks.spawn(async move {
                let mut draining = false;
                while let Some(message) = next(&mut arriving, &stop, &mut draining).await {
                    // The semaphore is never closed.
                    let Ok(turn) = turns.clone().acquire_owned().await else { break };
                    let (bus, respond) = (bus.clone(), respond.clone());
                    own.spawn(async move {
                        bus.answer(kind, message, &respond).await;
                        drop(turn);
                    });
                }
            });
        }
        // Subscriptions are buffered, and a flush reaches no farther than the socket. The server takes what comes over one connection
        // in order: when it has answered this, whatever the answer, it knows of them.
        drop(self.jetstream.get_stream(subject::stream_of(&self.service)).await);
        tasks.close();
        Ok(tasks)
    }

    async fn answer(&self, kind: Kind, message: async_nats::Message, respond: &Responder) {
        let Some(reply_to) = message.reply.clone() else { return };
        let headers = message.headers.clone().unwrap_or_default();
        let span = tracing::info_span!("answer", otel.kind = "server", subject = %message.subject);
        trace::set_parent(&span, trace::parent_of(&headers));
        async {
            let response = match self.accept(kind, &message, &headers) {
                Ok(request) => respond(request).await,
                Err(refused) => *refused,
            };
            let response = self.fit_to_leave(response);
            let mut headers = HeaderMap::new();
            headers.insert(OUTCOME, response.outcome.word());
            headers.insert(SCHEMA, response.schema.as_str());
            headers.insert(SOURCE, self.service.as_ref());
            // A Value always has JSON.
            let body = serde_json::to_vec(&response.body).unwrap_or_default();
            if let Err(fault) = self.client.publish_with_headers(reply_to, headers, body.into()).await {
                tracing::error!(%fault, "the answer could not be sent");
            }
        }
        .instrument(span)
        .await;
    }

    fn accept(&self, kind: Kind, message: &async_nats::Message, headers: &HeaderMap) -> Result<Request, Box<Response>> {
        let name = message.subject.rsplit('.').next().unwrap_or_default().to_owned();
        let schema = gate::named(&self.service, &name, header(headers, SCHEMA));
        let body = schema.and_then(|schema| self.gate.arriving(&schema, &message.payload)).map_err(|invalid| {
            self.counters.invalid.fetch_add(1, Ordering::Relaxed);
            tracing::warn!(%invalid, "a request is not what its schema says");
            Box::new(Response::not_done(Outcome::Invalid, &notice(&invalid)))
        })?;
        let id = header(headers, ID).and_then(|id| CommandId::from_str(id).ok());
        let id = id.ok_or_else(|| {
            let notice = Notice::plain("no-identifier", "The request has no identifier in its header ce-id.");
            Box::new(Response::not_done(Outcome::Invalid, &notice))
        })?;
        Ok(Request {
            kind,
            name,
            subject: message.subject.to_string(),
            id,
            statement: header(headers, STATEMENT).unwrap_or_default().to_owned(),
            expected: header(headers, EXPECTED_VERSION).and_then(|version| version.parse().ok()),
            from: header(headers, SOURCE).unwrap_or_default().to_owned(),
            body,
        })
    }

    /// An answer that is not what its schema says does not leave: it is our fault, and said so.
    fn fit_to_leave(&self, response: Response) -> Response {
        match self.gate.leaving(&response.schema, &response.body) {
            Ok(_) => response,
            Err(invalid) => {
                self.counters.invalid.fetch_add(1, Ordering::Relaxed);
                tracing::error!(%invalid, "an answer is not what its schema says");
                let sentence = "The answer of the service is not what its schema says. This is a fault of the program.";
                Response::not_done(Outcome::Failed, &Notice::plain("invalid-answer", sentence))
            }
        }
    }
}

/// The next request. Once told to stop, what the server has sent already still comes; everything after that it sends to others.
async fn next(
    arriving: &mut async_nats::Subscriber,
    stop: &CancellationToken,
    draining: &mut bool,
) -> Option<async_nats::Message> {
    if !*draining {
        tokio::select! {
            biased;
            () = stop.cancelled() => *draining = true,
            message = arriving.next() => return message,
        }
        arriving.drain().await.ok()?;
    }
    arriving.next().await
}

fn header<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name).map(async_nats::HeaderValue::as_str).filter(|value| value.len() <= LONGEST_HEADER)
}
