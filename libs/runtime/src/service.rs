//! A service at a glance.

use std::collections::BTreeMap;
use std::sync::Arc;

use bus::Response;
use contracts::{Command, Entry as Listed, EventSet, Query};
use futures_util::future::BoxFuture;
use jiff::Timestamp;
use journal::{Deadline, Entry, JournalError, Learnt, Migration, Tx};
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use crate::context::{Arrived, Context, Inquiry, Preparation, Projection};
use crate::handler::Handler;
use crate::{Failure, House};

/// What was prepared for a decision.
pub(crate) type Prepared = Box<dyn std::any::Any + Send>;
type Prepare = Box<dyn Fn(Preparation, Value) -> BoxFuture<'static, Result<Prepared, Failure>> + Send + Sync>;
type Decide = Box<dyn for<'t> Fn(Context<'t>, Value, Prepared) -> BoxFuture<'t, Result<Value, Failure>> + Send + Sync>;
type Answer = Box<dyn Fn(Inquiry, Value) -> BoxFuture<'static, Result<Value, Failure>> + Send + Sync>;
pub(crate) type React =
    Box<dyn for<'t> Fn(Context<'t>, Value, Arrived) -> BoxFuture<'t, Result<(), Failure>> + Send + Sync>;
pub(crate) type Fire = Box<dyn for<'t> Fn(Context<'t>, Deadline) -> BoxFuture<'t, Result<(), Failure>> + Send + Sync>;
pub(crate) type Door =
    Box<dyn FnOnce(House, CancellationToken) -> BoxFuture<'static, Result<(), String>> + Send + Sync>;

pub(crate) struct CommandRoute {
    pub(crate) reply: String,
    pub(crate) prepare: Option<Prepare>,
    /// Whether preparing takes long, so that what was answered before is not prepared again.
    pub(crate) long: bool,
    pub(crate) decide: Decide,
}

pub(crate) struct QueryRoute {
    pub(crate) reply: String,
    pub(crate) answer: Answer,
}

/// A service: what it decides, what it knows, what it follows, what it waits for.
pub struct Service {
    pub(crate) name: &'static str,
    pub(crate) migrations: Vec<Migration>,
    pub(crate) commands: BTreeMap<&'static str, CommandRoute>,
    pub(crate) queries: BTreeMap<&'static str, QueryRoute>,
    pub(crate) projection: Option<Projection>,
    pub(crate) follows: BTreeMap<&'static str, React>,
    pub(crate) deadlines: BTreeMap<&'static str, Fire>,
    pub(crate) doors: Vec<Door>,
}

impl std::fmt::Debug for Service {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Service").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Service {
    /// A service of this name that does nothing yet.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            migrations: Vec::new(),
            commands: BTreeMap::new(),
            queries: BTreeMap::new(),
            projection: None,
            follows: BTreeMap::new(),
            deadlines: BTreeMap::new(),
            doors: Vec::new(),
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The services whose events it follows.
    pub fn follows(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.follows.keys().copied()
    }

    /// Its tables, beside the journal's.
    #[must_use]
    pub fn migrations(mut self, migrations: &[Migration]) -> Self {
        self.migrations.extend_from_slice(migrations);
        self
    }

    /// A command: `async fn(Context<'_>, C) -> Result<C::Reply, Failure>`.
    #[must_use]
    pub fn command<C, H>(mut self, handler: H) -> Self
    where
        C: Command,
        H: for<'t> Handler<Context<'t>, C, C::Reply>,
    {
        let handler = Arc::new(handler);
        let decide: Decide = Box::new(move |context, message, _| {
            let handler = handler.clone();
            Box::pin(async move { to_value(handler.call(context, from_value(message)?).await?) })
        });
        self.commands
            .insert(C::NAME, CommandRoute { reply: Listed::name_of::<C::Reply>(), prepare: None, long: false, decide });
        self
    }

    /// A command that takes long to prepare: `prepare` works outside the transaction, `decide` is given what it made and must find
    /// out whether that still holds.
    #[must_use]
    pub fn prepared_command<C, P, F, H>(self, prepare: F, decide: H) -> Self
    where
        C: Command + Clone,
        P: Send + 'static,
        F: Handler<Preparation, C, P>,
        H: for<'t> Handler<Context<'t>, (C, P), C::Reply>,
    {
        self.prepared(prepare, decide, true)
    }

    /// A command that asks what is committed before it is decided, so that nobody who is decided about meanwhile waits for the
    /// answer: `decide` is given it, and must be right also where it has just changed.
    #[must_use]
    pub fn informed_command<C, P, F, H>(self, ask: F, decide: H) -> Self
    where
        C: Command + Clone,
        P: Send + 'static,
        F: Handler<Preparation, C, P>,
        H: for<'t> Handler<Context<'t>, (C, P), C::Reply>,
    {
        self.prepared(ask, decide, false)
    }

    fn prepared<C, P, F, H>(mut self, prepare: F, decide: H, long: bool) -> Self
    where
        C: Command + Clone,
        P: Send + 'static,
        F: Handler<Preparation, C, P>,
        H: for<'t> Handler<Context<'t>, (C, P), C::Reply>,
    {
        let (prepare, decide) = (Arc::new(prepare), Arc::new(decide));
        let prepare: Prepare = Box::new(move |inquiry, message| {
            let prepare = prepare.clone();
            Box::pin(async move {
                let prepared: Prepared = Box::new(prepare.call(inquiry, from_value(message)?).await?);
                Ok(prepared)
            })
        });
        let decide: Decide = Box::new(move |context, message, prepared| {
            let decide = decide.clone();
            Box::pin(async move {
                let prepared =
                    prepared.downcast::<P>().map_err(|_| Failure::Broken("nothing was prepared".to_owned()))?;
                to_value(decide.call(context, (from_value(message)?, *prepared)).await?)
            })
        });
        let route = CommandRoute { reply: Listed::name_of::<C::Reply>(), prepare: Some(prepare), long, decide };
        self.commands.insert(C::NAME, route);
        self
    }

    /// A query: `async fn(Inquiry, Q) -> Result<Q::Reply, Failure>`.
    #[must_use]
    pub fn query<Q, H>(mut self, handler: H) -> Self
    where
        Q: Query,
        H: Handler<Inquiry, Q, Q::Reply>,
    {
        let handler = Arc::new(handler);
        let answer: Answer = Box::new(move |inquiry, message| {
            let handler = handler.clone();
            Box::pin(async move { to_value(handler.call(inquiry, from_value(message)?).await?) })
        });
        self.queries.insert(Q::NAME, QueryRoute { reply: Listed::name_of::<Q::Reply>(), answer });
        self
    }

    /// What keeps the views true, in the transaction that appends: `async fn(&mut Tx, (Entry, E)) -> Result<(), Failure>`.
    #[must_use]
    pub fn views<E, H>(mut self, handler: H) -> Self
    where
        E: EventSet,
        H: for<'t> Handler<&'t mut Tx, (Entry, E), ()>,
    {
        let handler = Arc::new(handler);
        self.projection = Some(Box::new(move |tx, entry| {
            let handler = handler.clone();
            Box::pin(async move {
                let Some(event) = entry.event::<E>()? else { return Ok(()) };
                handler.call(tx, (entry, event)).await.map_err(|failure| match failure {
                    Failure::Journal(fault) => fault,
                    failure => JournalError::Unreadable { position: 0, reason: failure.to_string() },
                })
            })
        }));
        self
    }

    /// What happens here when something happened in the service whose events these are:
    /// `async fn(Context<'_>, (E, Arrived)) -> Result<(), Failure>`. Each event has its effect exactly once, in order. A refusal
    /// makes it a dead letter.
    #[must_use]
    pub fn follow<E, H>(mut self, handler: H) -> Self
    where
        E: EventSet,
        H: for<'t> Handler<Context<'t>, (E, Arrived), ()>,
    {
        let handler = Arc::new(handler);
        let react: React = Box::new(move |context, payload, arrived| {
            let handler = handler.clone();
            Box::pin(async move {
                let (name, version) = &arrived.name;
                let event =
                    E::from_value(name, *version, payload).map_err(|fault| Failure::Broken(fault.to_string()))?;
                // What this program does not know yet is none of its business.
                let Some(event) = event else { return Ok(()) };
                handler.call(context, (event, arrived)).await
            })
        });
        self.follows.insert(E::SERVICE, react);
        self
    }

    /// Keeps what matters of another service's events, so that [`Context::known`] and [`Inquiry::known`] have what they fold to.
    #[must_use]
    pub fn learn<L: Learnt>(self) -> Self {
        self.follow::<L::Event, _>(keep::<L>)
    }

    /// What happens when a deadline of this name is due: `async fn(Context<'_>, Deadline) -> Result<(), Failure>`.
    #[must_use]
    pub fn deadline<H>(mut self, name: &'static str, handler: H) -> Self
    where
        H: for<'t> Handler<Context<'t>, Deadline, ()>,
    {
        let handler = Arc::new(handler);
        let fire: Fire = Box::new(move |context, deadline| {
            let handler = handler.clone();
            Box::pin(async move { handler.call(context, deadline).await })
        });
        self.deadlines.insert(name, fire);
        self
    }

    /// Something that runs beside the endpoints until it is told to stop, such as a door from HTTP. It says when it is ready by
    /// [`House::health`]; what it returns as an error ends the process.
    #[must_use]
    pub fn door<F, Fut>(mut self, open: F) -> Self
    where
        F: FnOnce(House, CancellationToken) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<(), String>> + Send + 'static,
    {
        self.doors.push(Box::new(move |house, stop| Box::pin(open(house, stop))));
        self
    }
}

async fn keep<L: Learnt>(mut context: Context<'_>, (event, arrived): (L::Event, Arrived)) -> Result<(), Failure> {
    if L::matters(&event) { context.keep_learnt(&arrived).await } else { Ok(()) }
}

fn from_value<M: serde::de::DeserializeOwned>(message: Value) -> Result<M, Failure> {
    serde_json::from_value(message).map_err(|fault| {
        let notice = contracts::Notice::plain("unreadable-message", "The message cannot be read.");
        // Only the kind of fault: its text may repeat what was typed.
        notice.with("kind", format!("{:?}", fault.classify())).into()
    })
}

fn to_value<M: serde::Serialize>(reply: M) -> Result<Value, Failure> {
    serde_json::to_value(reply).map_err(|fault| Failure::Broken(fault.to_string()))
}

/// What is answered when a request was done.
pub(crate) fn done(reply: &str, body: Value) -> Response {
    Response::done(reply, body)
}

/// The time in a header, or the beginning of time when it lacks.
pub(crate) fn time(text: &str) -> Timestamp {
    text.parse().unwrap_or(Timestamp::UNIX_EPOCH)
}
