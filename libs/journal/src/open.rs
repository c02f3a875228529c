//! A service's journal.

use std::sync::Arc;
use std::time::Duration;

use contracts::CommandId;
use futures_util::future::BoxFuture;
use jiff::Timestamp;
use tokio::sync::watch;

use crate::learnt::{self, Lore};
use crate::load::{self, Memory};
use crate::writer::{Told, Writer};
use crate::{
    Aggregate, Checkpoint, Database, DeadLetter, Entry, JournalError, Learnt, Loaded, Migration, Reader, Report,
    Signer, Storage, StreamId, Tx, check, deadline, followed, letters, migrate,
};

/// A service's journal, open. Cheap to clone.
#[derive(Clone)]
pub struct Journal {
    service: &'static str,
    database: Database,
    writer: Writer,
    memory: Memory,
    lore: Lore,
}

impl std::fmt::Debug for Journal {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Journal").field("service", &self.service).finish_non_exhaustive()
    }
}

impl Journal {
    /// Opens the journal of a service, brings its tables up to date, and starts its writer. `now` is the runtime's clock.
    ///
    /// # Errors
    /// [`JournalError`] when the database cannot be opened or its tables are not ours.
    pub async fn open(
        storage: &Storage,
        service: &'static str,
        migrations: &[Migration],
        signer: Signer,
        now: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    ) -> Result<Self, JournalError> {
        let database = Database::open(storage, service).await?;
        migrate::run(&database, service, migrations).await?;
        let memory = Memory::default();
        let writer = Writer::start(database.clone(), signer, now, memory.clone());
        Ok(Self { service, database, writer, memory, lore: Lore::default() })
    }

    /// The service whose journal it is.
    #[must_use]
    pub fn service(&self) -> &'static str {
        self.service
    }

    /// Does work in a transaction and returns after it is committed. Work that returns an error leaves no trace.
    ///
    /// # Errors
    /// [`JournalError`] when nothing was committed, whatever the work said.
    pub async fn write<T, E, W>(&self, work: W) -> Result<Result<T, E>, JournalError>
    where
        T: Send + 'static,
        E: Send + 'static,
        W: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, E>> + Send + 'static,
    {
        self.writer.write(None, Box::new(work)).await
    }

    /// The same for a command, which can be sent again under its identifier: the writer goes by what it remembers as long as nobody else
    /// writes, and needs one way to the database.
    ///
    /// # Errors
    /// [`JournalError::Outdated`] and [`JournalError::Unanswered`] when it is to be sent again; [`JournalError`] when nothing was committed,
    /// whatever the work said.
    pub async fn write_for<T, E, W>(&self, command: CommandId, work: W) -> Result<Result<T, E>, JournalError>
    where
        T: Send + 'static,
        E: Send + 'static,
        W: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, E>> + Send + 'static,
    {
        self.writer.write(Some(command), Box::new(work)).await
    }

    /// Reads what is committed.
    #[must_use]
    pub fn reader(&self) -> Reader {
        self.database.reader()
    }

    /// What a stream folds to by what is committed.
    ///
    /// # Errors
    /// [`JournalError`].
    pub async fn load<A: Aggregate>(&self, id: &str) -> Result<Loaded<A>, JournalError> {
        load::committed(&self.memory, &self.reader(), &StreamId::new(A::KIND, id)).await
    }

    /// What a stream folds to in a transaction, with what that transaction has appended.
    ///
    /// # Errors
    /// [`JournalError`].
    pub async fn load_in<A: Aggregate>(&self, tx: &mut Tx, id: &str) -> Result<Loaded<A>, JournalError> {
        load::in_transaction(&self.memory, tx, &StreamId::new(A::KIND, id)).await
    }

    /// What is known from another service's events, by what is committed.
    ///
    /// # Errors
    /// [`JournalError`].
    pub async fn known<L: Learnt>(&self) -> Result<Arc<L>, JournalError> {
        learnt::committed(&self.lore, &self.reader()).await
    }

    /// What is known from them in a transaction.
    ///
    /// # Errors
    /// [`JournalError`].
    pub async fn known_in<L: Learnt>(&self, tx: &mut Tx) -> Result<Arc<L>, JournalError> {
        learnt::in_transaction(&self.lore, &self.reader(), tx).await
    }

    /// The events of a stream, oldest first.
    ///
    /// # Errors
    /// [`JournalError`].
    pub async fn history<A: Aggregate>(&self, id: &str) -> Result<Vec<Entry>, JournalError> {
        load::of_stream(&self.reader(), &StreamId::new(A::KIND, id)).await
    }

    /// Events after a position, in order, at most so many.
    ///
    /// # Errors
    /// [`JournalError`].
    pub async fn after(&self, position: u64, most: u32) -> Result<Vec<Entry>, JournalError> {
        load::after(&self.reader(), position, most).await
    }

    /// The signed end of the journal; none as long as it is empty.
    ///
    /// # Errors
    /// [`JournalError`].
    pub async fn checkpoint(&self) -> Result<Option<Checkpoint>, JournalError> {
        Checkpoint::read(&self.reader()).await
    }

    /// When the next deadline is due.
    ///
    /// # Errors
    /// [`JournalError`].
    pub async fn next_due(&self) -> Result<Option<Timestamp>, JournalError> {
        deadline::next_due(&self.reader()).await
    }

    /// The position of the last event of another service that had its effect here.
    ///
    /// # Errors
    /// [`JournalError`].
    pub async fn followed(&self, source: &str) -> Result<u64, JournalError> {
        followed::position(&self.reader(), source).await
    }

    /// Events of other services that wait for a replay.
    ///
    /// # Errors
    /// [`JournalError`].
    pub async fn dead_letters(&self) -> Result<Vec<DeadLetter>, JournalError> {
        letters::waiting(&self.reader()).await
    }

    /// What has been told of commits; whoever watches it misses none.
    #[must_use]
    pub fn watch(&self) -> Changes {
        Changes(self.writer.told.clone())
    }

    /// Reads the whole journal and names everything in it that is not as it was written.
    ///
    /// # Errors
    /// [`JournalError`] when it cannot be read at all.
    pub async fn check(&self, key: &ed25519_dalek::VerifyingKey) -> Result<Report, JournalError> {
        check::run(&self.reader(), self.service, key).await
    }

    /// Reads the whole journal of a service that may be running elsewhere, as [`Journal::check`] does, and changes nothing.
    ///
    /// # Errors
    /// [`JournalError::Absent`] where the service has none; [`JournalError`] when it cannot be read at all.
    pub async fn inspect(
        storage: &Storage,
        service: &str,
        key: &ed25519_dalek::VerifyingKey,
    ) -> Result<Report, JournalError> {
        let database = Database::look(storage, service).await?;
        let report = check::run(&database.reader(), service, key).await;
        database.close().await;
        report
    }

    /// Does the work that still waits, and closes the connections.
    pub async fn close(&self) {
        self.writer.close().await;
        self.database.close().await;
    }
}

/// News of commits.
#[derive(Clone, Debug)]
pub struct Changes(watch::Receiver<Told>);

impl Changes {
    /// Whether there was a commit since this was last asked or waited for.
    pub fn any(&mut self) -> bool {
        let changed = self.0.has_changed().unwrap_or_default();
        self.0.mark_unchanged();
        changed
    }

    /// Waits for the next commit, or until the time is over.
    pub async fn next(&mut self, at_most: Duration) {
        drop(tokio::time::timeout(at_most, self.0.changed()).await);
    }
}
