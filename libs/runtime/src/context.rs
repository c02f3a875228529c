//! What an endpoint has in its hands.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use access::Asker;
use contracts::{EventSet, Notice};
use futures_util::future::BoxFuture;
use jiff::Timestamp;
use jiff::civil::Date;
use journal::{
    Aggregate, Append, Cause, Deadline, Entry, JournalError, Learnt, Loaded, Row, Said, StreamId, Table, Tx, Value,
};

use crate::{Failure, House};

/// What keeps the views true: called for each event in the transaction that appends it.
pub(crate) type Projection =
    Box<dyn for<'t> Fn(&'t mut Tx, Entry) -> BoxFuture<'t, Result<(), JournalError>> + Send + Sync>;

/// A decision being made: inside one transaction, with the time it is made at.
pub struct Context<'t> {
    pub(crate) house: &'t House,
    pub(crate) tx: &'t mut Tx,
    pub(crate) cause: &'t Cause,
    pub(crate) asker: &'t Asker,
    pub(crate) arrived: Timestamp,
    pub(crate) expected: Option<u64>,
    pub(crate) project: Option<&'t Projection>,
}

impl fmt::Debug for Context<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Context").field("cause", &self.cause).finish_non_exhaustive()
    }
}

impl Context<'_> {
    /// When the decision is made; the same for everything in it.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.cause.now
    }

    /// The day in Vienna on which it is made.
    #[must_use]
    pub fn today(&self) -> Date {
        treaty::dates::vienna_date(self.cause.now)
    }

    /// Who asks.
    #[must_use]
    pub fn asker(&self) -> &Asker {
        self.asker
    }

    /// When the request reached the portal, however long it waited since; for what happens by itself, now.
    #[must_use]
    pub fn arrived(&self) -> Timestamp {
        self.arrived
    }

    /// What the service lives in.
    #[must_use]
    pub fn house(&self) -> &House {
        self.house
    }

    /// Random bytes.
    ///
    /// # Errors
    /// [`Failure::Broken`] when the operating system has none to give.
    pub fn random<const N: usize>(&self) -> Result<[u8; N], Failure> {
        Ok(self.house.random()?)
    }

    /// What a thing is, with what this decision has done to it so far.
    ///
    /// # Errors
    /// [`Failure::Journal`].
    pub async fn load<A: Aggregate>(&mut self, id: &str) -> Result<Loaded<A>, Failure> {
        Ok(self.house.journal.load_in(self.tx, id).await?)
    }

    /// What is known from another service's events.
    ///
    /// # Errors
    /// [`Failure::Journal`].
    pub async fn known<L: Learnt>(&mut self) -> Result<Arc<L>, Failure> {
        Ok(self.house.journal.known_in(self.tx).await?)
    }

    /// That everything that another service has said has had its effect here: for what rests on it, and was said after it by a third.
    ///
    /// # Errors
    /// [`Failure::TooEarly`] as long as that is not so, or cannot be known; [`Failure::Journal`].
    pub async fn must_have_heard(&mut self, source: &str) -> Result<(), Failure> {
        let position = self.tx.followed(source).await?;
        match self.house.bus.says_more(source, position).await {
            Ok(false) => Ok(()),
            Ok(true) => Err(Failure::TooEarly(format!("what {source} has said after event {position}"))),
            Err(fault) => Err(Failure::TooEarly(fault.to_string())),
        }
    }

    /// Keeps an event of another service, so that it is known from then on: for reactions that also do something else.
    ///
    /// # Errors
    /// [`Failure::Journal`] when it cannot be kept.
    pub async fn keep_learnt(&mut self, arrived: &Arrived) -> Result<(), Failure> {
        let (name, version) = &arrived.name;
        let (source, position, payload) = (arrived.source.as_str(), arrived.position, arrived.payload.as_str());
        Ok(self.tx.keep_learnt(&Said { source, position, name, version: *version, payload }).await?)
    }

    /// Decides about one thing: loads it, asks `decide`, appends what was decided. Gives its version afterwards.
    ///
    /// # Errors
    /// What `decide` refuses, or [`Failure::Conflict`] when the wish was based on another version.
    pub async fn decide<A: Aggregate>(
        &mut self,
        id: &str,
        decide: impl FnOnce(&A) -> Result<Vec<A::Event>, Notice> + Send,
    ) -> Result<u64, Failure> {
        let loaded = self.load::<A>(id).await?;
        self.must_be_expected(loaded.version)?;
        let events = decide(&loaded.state)?;
        self.append::<A>(id, loaded.version, events).await
    }

    /// Refuses a wish that was based on another version.
    ///
    /// # Errors
    /// [`Failure::Conflict`].
    pub fn must_be_expected(&self, actual: u64) -> Result<(), Failure> {
        match self.expected {
            Some(expected) if expected != actual => Err(Failure::Conflict { expected, actual }),
            _ => Ok(()),
        }
    }

    /// What was decided of a thing that is at version `actual`. A wish that was based on another version is refused with that; but a conflict
    /// tells the version, so that whoever does not know it is told why it is refused instead.
    ///
    /// # Errors
    /// [`Failure::Conflict`], or what was decided.
    pub fn decided<T>(&self, actual: u64, decided: Result<T, Notice>, knows: bool) -> Result<T, Failure> {
        if decided.is_ok() || knows {
            self.must_be_expected(actual)?;
        }
        Ok(decided?)
    }

    /// Appends events to a thing and lets the views follow. Gives its version afterwards.
    ///
    /// # Errors
    /// [`Failure::Conflict`] when the thing is not at `based_on`; [`Failure::Invalid`] for an event that is not what its schema says.
    pub async fn append<A: Aggregate>(
        &mut self,
        id: &str,
        based_on: u64,
        events: Vec<A::Event>,
    ) -> Result<u64, Failure> {
        let mut identified = Vec::with_capacity(events.len());
        for event in events {
            self.must_be_valid(&event)?;
            identified.push((self.house.event_id()?, event));
        }
        let stream = StreamId::new(A::KIND, id);
        let append = Append { stream, based_on, events: identified };
        let entries: Vec<Entry> = self.tx.append(append, self.cause).await?;
        let version = entries.last().map_or(based_on, |entry| entry.version);
        if let Some(project) = self.project {
            for entry in entries {
                project(self.tx, entry).await?;
            }
        }
        Ok(version)
    }

    /// Begins a thing whose identifier is random, so that nobody can have begun it: nothing is asked of the database. Gives its version
    /// afterwards.
    ///
    /// # Errors
    /// As [`Context::append`].
    pub async fn begin<A: Aggregate>(&mut self, id: &str, events: Vec<A::Event>) -> Result<u64, Failure> {
        self.tx.is_new(&StreamId::new(A::KIND, id));
        self.append::<A>(id, 0, events).await
    }

    fn must_be_valid<E: EventSet>(&self, event: &E) -> Result<(), Failure> {
        let schema = format!("{}/{}.v{}", E::SERVICE, event.name(), event.version());
        let value = event.to_value().map_err(|fault| Failure::Broken(fault.to_string()))?;
        self.house.bus.hold(&schema, &value)?;
        Ok(())
    }

    /// Arms a deadline, or moves it.
    ///
    /// # Errors
    /// [`Failure::Journal`].
    pub async fn arm(&mut self, deadline: &Deadline) -> Result<(), Failure> {
        Ok(self.tx.arm(deadline).await?)
    }

    /// Takes a deadline back that has not fired.
    ///
    /// # Errors
    /// [`Failure::Journal`].
    pub async fn disarm(&mut self, name: &str, key: &str) -> Result<(), Failure> {
        Ok(self.tx.disarm(name, key).await?)
    }

    /// Carries out a statement on the service's own tables; says how many rows it changed.
    ///
    /// # Errors
    /// [`Failure::Journal`].
    pub async fn execute(&mut self, sql: &'static str, values: &[Value]) -> Result<u64, Failure> {
        Ok(self.tx.execute(sql, values).await?)
    }

    /// Puts a row into one of the service's own tables by the end of the transaction, as [`Tx::put`] does.
    ///
    /// # Errors
    /// [`Failure::Journal`].
    pub async fn put(&mut self, table: &'static Table, values: Vec<Value>) -> Result<(), Failure> {
        Ok(self.tx.put(table, values).await?)
    }

    /// The rows of a statement on the service's own tables.
    ///
    /// # Errors
    /// [`Failure::Journal`].
    pub async fn rows(&mut self, sql: &'static str, values: &[Value]) -> Result<Vec<Row>, Failure> {
        Ok(self.tx.rows(sql, values).await?)
    }
}

/// A question being answered, from what is committed.
#[derive(Clone, Debug)]
pub struct Inquiry {
    pub(crate) house: House,
    pub(crate) asker: Asker,
    pub(crate) now: Timestamp,
}

impl Inquiry {
    /// Who asks.
    #[must_use]
    pub fn asker(&self) -> &Asker {
        &self.asker
    }

    /// When it was asked.
    #[must_use]
    pub fn asked_at(&self) -> Timestamp {
        self.now
    }

    /// What a thing is.
    ///
    /// # Errors
    /// [`Failure::Journal`].
    pub async fn load<A: Aggregate>(&self, id: &str) -> Result<Loaded<A>, Failure> {
        Ok(self.house.journal.load(id).await?)
    }

    /// What is known from another service's events.
    ///
    /// # Errors
    /// [`Failure::Journal`].
    pub async fn known<L: Learnt>(&self) -> Result<Arc<L>, Failure> {
        Ok(self.house.journal.known().await?)
    }

    /// The rows of a statement on the service's own tables.
    ///
    /// # Errors
    /// [`Failure::Journal`].
    pub async fn rows(&self, sql: &'static str, values: &[Value]) -> Result<Vec<Row>, Failure> {
        Ok(self.house.journal.reader().rows(sql, values).await?)
    }
}

impl Deref for Inquiry {
    type Target = House;

    fn deref(&self) -> &House {
        &self.house
    }
}

/// What can be prepared before a decision is made, outside the transaction: it may take long, and reads what is committed.
///
/// The decision then finds out by itself whether what was prepared still holds, and says [`Failure::Conflict`] when not; it is
/// prepared again a few times before the person is told.
pub type Preparation = Inquiry;

/// What is known of an event of another service beside the event itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrived {
    /// The service whose event it is.
    pub source: String,
    /// Its position in that service's journal.
    pub position: u64,
    /// When it was decided.
    pub decided_at: Timestamp,
    /// Its name and the version of its schema.
    pub name: (String, u32),
    /// Canonical JSON, as it arrived.
    pub payload: String,
}
