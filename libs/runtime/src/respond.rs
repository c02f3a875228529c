//! From a request to its response: who asks, may they, was it answered before, decide, commit, answer.

use std::sync::Arc;

use access::{Asker, Stated};
use bus::{Kind, Outcome, Request, Responder, Response};
use contracts::Notice;
use jiff::Timestamp;
use journal::{Answered, Cause, Hash, JournalError};
use opentelemetry::KeyValue;
use opentelemetry::metrics::{Counter, Histogram};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use tokio_util::sync::CancellationToken;
use tracing::Instrument as _;

use crate::context::{Context, Inquiry};
use crate::service::{CommandRoute, Prepared, QueryRoute, Service, done};
use crate::{Failure, House};

/// How often a decision is made again when somebody else was faster, and as often when it is not known what was kept.
const TIMES: usize = 3;

pub(crate) struct Respond {
    pub(crate) house: House,
    pub(crate) service: Arc<Service>,
    pub(crate) meters: Meters,
}

#[derive(Clone, Debug)]
pub(crate) struct Meters {
    requests: Counter<u64>,
    seconds: Histogram<f64>,
}

impl Meters {
    pub(crate) fn new() -> Self {
        let meter = opentelemetry::global::meter("mechanism");
        Self {
            requests: meter
                .u64_counter("requests")
                .with_description("Requests answered, by subject and outcome")
                .build(),
            seconds: meter
                .f64_histogram("request_duration")
                .with_unit("s")
                .with_description("From a request's arrival to its answer")
                .build(),
        }
    }
}

impl Respond {
    /// Answers until the service has crashed; what it was doing then is never answered.
    pub(crate) fn responder(self, crashed: CancellationToken) -> Responder {
        let this = Arc::new(self);
        Arc::new(move |request| {
            let (this, crashed) = (this.clone(), crashed.clone());
            Box::pin(async move {
                tokio::select! {
                    biased;
                    () = crashed.cancelled() => std::future::pending().await,
                    response = this.measured(request) => response,
                }
            })
        })
    }

    #[expect(clippy::disallowed_methods, reason = "measures how long an answer took; nothing is decided by it")]
    async fn measured(&self, request: Request) -> Response {
        let begun = std::time::Instant::now();
        let subject = KeyValue::new("subject", request.subject.clone());
        let response = self.respond(request).await;
        let outcome = KeyValue::new("outcome", response.outcome.word());
        self.meters.seconds.record(begun.elapsed().as_secs_f64(), std::slice::from_ref(&subject));
        self.meters.requests.add(1, &[subject, outcome]);
        response
    }

    async fn respond(&self, request: Request) -> Response {
        let stated = match self.stated(&request) {
            Ok(stated) => stated,
            Err(forbidden) => return *forbidden,
        };
        let answered = match request.kind {
            Kind::Query => match self.service.queries.get(request.name.as_str()) {
                Some(route) => self.query(route, request, stated.asker).await,
                None => return absent(),
            },
            Kind::Command => match self.service.commands.get(request.name.as_str()) {
                Some(route) => self.command(route, request, stated).await,
                None => return absent(),
            },
        };
        answered.unwrap_or_else(|failure| not_done(&failure))
    }

    /// Who asks, and since when, if they may.
    fn stated(&self, request: &Request) -> Result<Stated, Box<Response>> {
        let forbidden = |code, sentence: String| {
            tracing::warn!(subject = %request.subject, code, "forbidden");
            Box::new(Response::not_done(Outcome::Forbidden, &Notice::plain(code, sentence)))
        };
        let stated = self
            .house
            .keys
            .stated(&request.statement, self.house.now())
            .map_err(|fault| forbidden("statement-refused", fault.to_string()))?;
        if access::may(&stated.asker, &request.subject) {
            Ok(stated)
        } else {
            Err(forbidden("not-permitted", "You may not do this.".to_owned()))
        }
    }

    async fn query(&self, route: &QueryRoute, request: Request, asker: Asker) -> Result<Response, Failure> {
        let inquiry = Inquiry { house: self.house.clone(), asker, now: self.house.now() };
        Ok(done(&route.reply, (route.answer)(inquiry, request.body).await?))
    }

    async fn command(&self, route: &CommandRoute, request: Request, stated: Stated) -> Result<Response, Failure> {
        let (mut overtaken, mut unsure) = (0, 0);
        loop {
            let decided = self.decide(route, request.clone(), stated.clone()).await;
            match decided {
                // What was prepared no longer holds. A wish that names its version is for the person to think over again.
                Err(Failure::Conflict { .. })
                    if route.prepare.is_some() && request.expected.is_none() && overtaken < TIMES =>
                {
                    overtaken += 1;
                }
                // Whether it is committed, or what has moved, is found out by sending the same again: it is done once.
                Err(Failure::Journal(JournalError::Unanswered | JournalError::Outdated)) if unsure < TIMES => {
                    unsure += 1;
                }
                decided => return decided,
            }
        }
    }

    async fn decide(&self, route: &CommandRoute, request: Request, stated: Stated) -> Result<Response, Failure> {
        let Stated { asker, at: arrived } = stated;
        let hash = hash_of(&request, &asker)?;
        let prepared: Prepared = match &route.prepare {
            None => Box::new(()),
            Some(_) if route.long && self.was_answered(&request, hash).await? => Box::new(()),
            Some(prepare) => {
                let inquiry = Inquiry { house: self.house.clone(), asker: asker.clone(), now: self.house.now() };
                match prepare(inquiry, request.body.clone()).await {
                    // The same wish, sent twice, came true meanwhile: that is why it can no longer be prepared.
                    Err(_) if self.was_answered(&request, hash).await? => Box::new(()),
                    prepared => prepared?,
                }
            }
        };
        let cause = Cause {
            now: self.house.now(),
            actor: asker.to_string(),
            command: Some(request.id),
            trace: bus::current_traceparent(),
        };
        let work = Work {
            house: self.house.clone(),
            service: self.service.clone(),
            request,
            asker,
            arrived,
            cause,
            hash,
            prepared,
        };
        let span = tracing::info_span!("commit");
        let command = work.request.id;
        let outcome = self.house.journal.write_for(command, |tx| Box::pin(work.run(tx).instrument(span))).await?;
        Ok(done(&route.reply, outcome?))
    }

    async fn was_answered(&self, request: &Request, hash: Hash) -> Result<bool, Failure> {
        let sql = "SELECT 1 FROM replies WHERE command = $1 AND request_hash = $2";
        let values = [request.id.to_string().into(), hash.to_string().into()];
        Ok(self.house.journal.reader().row(sql, &values).await?.is_some())
    }
}

struct Work {
    house: House,
    service: Arc<Service>,
    request: Request,
    asker: Asker,
    arrived: Timestamp,
    cause: Cause,
    hash: Hash,
    prepared: Prepared,
}

impl Work {
    async fn run(self, tx: &mut journal::Tx) -> Result<Value, Failure> {
        match tx.answered(self.request.id, self.hash).await? {
            Answered::No => {}
            Answered::With(reply) => {
                return serde_json::from_str(&reply).map_err(|fault| Failure::Broken(fault.to_string()));
            }
            Answered::Otherwise => {
                let sentence = "This identifier was used for another request. Open the page again.";
                return Err(Notice::plain("identifier-used", sentence).into());
            }
        }
        let Some(route) = self.service.commands.get(self.request.name.as_str()) else {
            return Err(Failure::Broken("the command has no endpoint".to_owned()));
        };
        let context = Context {
            house: &self.house,
            tx: &mut *tx,
            cause: &self.cause,
            asker: &self.asker,
            arrived: self.arrived,
            expected: self.request.expected,
            project: self.service.projection.as_ref(),
        };
        let reply = (route.decide)(context, self.request.body, self.prepared).await?;
        // The reply is checked before the commit: an answer that cannot leave must not be kept either.
        self.house.bus.hold(&route.reply, &reply)?;
        tx.answer(self.request.id, self.hash, &reply.to_string(), self.cause.now).await?;
        Ok(reply)
    }
}

/// What makes two requests the same: who asks, their subject, and their content.
fn hash_of(request: &Request, asker: &Asker) -> Result<Hash, Failure> {
    let body = contracts::canonical(&request.body).map_err(|fault| Failure::Broken(fault.to_string()))?;
    let mut hash = Sha256::new();
    for part in [asker.to_string().as_str(), request.subject.as_str()] {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    hash.update(body.as_bytes());
    Ok(Hash(hash.finalize().into()))
}

fn absent() -> Response {
    Response::not_done(Outcome::Failed, &Notice::plain("no-endpoint", "This program does not know this request."))
}

fn not_done(failure: &Failure) -> Response {
    match failure {
        Failure::Refused(notice) => Response::not_done(Outcome::Refused, notice),
        Failure::Conflict { expected, actual } => {
            let sentence = "Somebody else changed this in the meantime. Look at it again before you decide.";
            let notice = Notice::plain("changed-meanwhile", sentence).with("expected", expected).with("actual", actual);
            Response::not_done(Outcome::Conflict, &notice)
        }
        failure => {
            tracing::error!(%failure, "a request failed");
            let sentence = "Something went wrong in the mechanism. Nothing was changed. Please try again in a moment.";
            Response::not_done(Outcome::Failed, &Notice::plain("failed", sentence))
        }
    }
}
