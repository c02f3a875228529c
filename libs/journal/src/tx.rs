//! A transaction that writes: whatever happens in it, happens together or not at all.
//!
//! Events, replies, deadlines and rows of views wait in memory and are written together at its end, or before the first statement
//! that could see them.

use std::collections::BTreeMap;

use contracts::CommandId;

use crate::chain::Head;
use crate::link::Link;
use crate::replies::Reply;
use crate::rows::{Rows, Table};
use crate::{Entry, JournalError, Row, Value};

/// A transaction on either database.
#[derive(Debug)]
pub struct Tx {
    link: Link,
    /// Where the journal ended when the transaction began. Nobody else moves it meanwhile, or nothing of this is kept.
    pub(crate) base: Result<Head, JournalError>,
    /// Counts how often somebody else wrote to the journal: what was remembered in the same era is still so.
    pub(crate) era: u64,
    /// What has been appended.
    pub(crate) entries: Vec<Entry>,
    /// At which version streams were when the transaction began, where that is known.
    pub(crate) versions: BTreeMap<String, u64>,
    /// What is known of replies: to commands of this transaction, and to those that were looked up for it.
    pub(crate) replies: BTreeMap<CommandId, Option<Reply>>,
    rows: Rows,
    /// Whether a deadline was armed or moved.
    pub(crate) deadlines_changed: bool,
    /// The first statement that failed. What a database keeps after that differs from one to the other: nothing may be kept.
    pub(crate) failed: Option<JournalError>,
    /// Where the present piece of work among several began.
    mark: Option<Mark>,
    /// What the database knows of it.
    standing: Standing,
}

/// What the database knows of a transaction.
#[derive(Debug)]
enum Standing {
    /// Nothing yet: that the journal ends where it did, and that the commands are new, is assumed.
    Assumed,
    /// It was begun, and nobody else writes.
    Begun,
    /// It could not be begun, or what was assumed is not so: nothing is kept.
    Lost(JournalError),
}

/// What to go back to when a piece of work is refused.
#[derive(Debug)]
struct Mark {
    entries: usize,
    rows: usize,
    answered: Option<CommandId>,
    deadlines_changed: bool,
    /// Whether the database was told; only once a statement of this work goes to it.
    saved: bool,
}

impl Tx {
    /// Begins a transaction, of which these commands are a part.
    ///
    /// # Errors
    /// [`JournalError`]; then the connection is closed.
    pub(crate) async fn begin(mut link: Link, commands: &[CommandId]) -> Result<Self, JournalError> {
        let base = link.begin().await?;
        let mut tx = Self::new(link, base, commands, Standing::Begun);
        tx.look_up().await?;
        Ok(tx)
    }

    /// A transaction of commands alone, which is begun at the database only when something is asked of it. Until then the journal is
    /// taken to end where it did and the commands to be new; what is written at the end stands only if both are so.
    pub(crate) fn assume(link: Link, base: Head, commands: &[CommandId]) -> Self {
        Self::new(link, Ok(base), commands, Standing::Assumed)
    }

    fn new(link: Link, base: Result<Head, JournalError>, commands: &[CommandId], standing: Standing) -> Self {
        Self {
            link,
            base,
            era: 0,
            entries: Vec::new(),
            versions: BTreeMap::new(),
            replies: commands.iter().map(|command| (*command, None)).collect(),
            rows: Rows::default(),
            deadlines_changed: false,
            failed: None,
            mark: None,
            standing,
        }
    }

    /// Begins at the database what was assumed, and sees whether it is so.
    ///
    /// # Errors
    /// [`JournalError::Outdated`] when it is not; [`JournalError`].
    pub(crate) async fn make_sure(&mut self) -> Result<(), JournalError> {
        if matches!(self.standing, Standing::Assumed) {
            // Whatever happens meanwhile, nothing is kept by half.
            self.standing = Standing::Lost(JournalError::Outdated);
            if self.is_as_assumed().await {
                self.standing = Standing::Begun;
            }
        }
        match &self.standing {
            Standing::Lost(fault) => Err(fault.clone()),
            _ => Ok(()),
        }
    }

    async fn is_as_assumed(&mut self) -> bool {
        // The connection may be gone; nothing was done on it yet.
        let Ok(Ok(found)) = self.link.begin().await else { return false };
        self.base.as_ref().is_ok_and(|base| *base == found) && matches!(self.look_up().await, Ok(false))
    }

    /// Carries out a statement; says how many rows it changed.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub async fn execute(&mut self, sql: &'static str, values: &[Value]) -> Result<u64, JournalError> {
        self.write_what_waits().await?;
        let done = self.link.execute(sql, values).await;
        self.noted(done)
    }

    /// The rows of a statement.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub async fn rows(&mut self, sql: &'static str, values: &[Value]) -> Result<Vec<Row>, JournalError> {
        self.write_what_waits().await?;
        self.written(sql, values).await
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub async fn row(&mut self, sql: &'static str, values: &[Value]) -> Result<Option<Row>, JournalError> {
        Ok(self.rows(sql, values).await?.into_iter().next())
    }

    /// Puts a row into a table by the end of the transaction, or before the next statement of it. A row that the table does not take
    /// fails everything that is committed together with it: it is for rows that cannot be refused.
    ///
    /// # Errors
    /// [`JournalError::Database`], when rows that waited had to be written first.
    pub async fn put(&mut self, table: &'static Table, values: Vec<Value>) -> Result<(), JournalError> {
        if self.rows.has(table, &values) {
            self.write_what_waits().await?;
        }
        self.rows.put(table, values);
        Ok(())
    }

    /// Rows by what was written so far; what waits is not among them.
    pub(crate) async fn written(&mut self, sql: &'static str, values: &[Value]) -> Result<Vec<Row>, JournalError> {
        let sure = self.make_sure().await;
        self.noted(sure)?;
        let rows = self.link.rows(sql, values).await;
        self.noted(rows)
    }

    pub(crate) fn link(&mut self) -> &mut Link {
        &mut self.link
    }

    async fn write_what_waits(&mut self) -> Result<(), JournalError> {
        let sure = self.make_sure().await;
        self.noted(sure)?;
        if let Some(mark) = &self.mark
            && !mark.saved
        {
            // What others brought is written first, so that going back to the mark leaves it.
            let others = mark.rows;
            let written = self.write_and_save(others).await;
            self.noted(written)?;
            if let Some(mark) = &mut self.mark {
                (mark.rows, mark.saved) = (0, true);
            }
        }
        let written = self.rows.write(self.rows.len(), &mut self.link).await.map_err(JournalError::from);
        self.noted(written)
    }

    async fn write_and_save(&mut self, others: usize) -> Result<(), JournalError> {
        self.rows.write(others, &mut self.link).await?;
        self.link.execute("SAVEPOINT work", &[]).await?;
        Ok(())
    }

    fn noted<T>(&mut self, done: Result<T, JournalError>) -> Result<T, JournalError> {
        done.inspect_err(|fault| {
            self.failed.get_or_insert_with(|| fault.clone());
            // Without a savepoint there is nothing to go back to that leaves what others brought.
            if self.mark.as_ref().is_some_and(|mark| !mark.saved) {
                self.standing = Standing::Lost(fault.clone());
            }
        })
    }

    /// The end of the journal, as this transaction leaves it.
    pub(crate) fn head(&self) -> Result<Head, JournalError> {
        let base = self.base.clone()?;
        Ok(self.entries.last().map_or(base, |last| Head { position: last.position, hash: last.hash }))
    }

    /// Begins a piece of work among several.
    pub(crate) fn mark(&mut self) {
        self.mark = Some(Mark {
            entries: self.entries.len(),
            rows: self.rows.len(),
            answered: None,
            deadlines_changed: self.deadlines_changed,
            saved: false,
        });
    }

    /// What this piece of work answers, so that it is forgotten if the work is not kept.
    pub(crate) fn answers(&mut self, command: CommandId) {
        if let Some(mark) = &mut self.mark {
            mark.answered = Some(command);
        }
    }

    /// Keeps the piece of work since the mark.
    pub(crate) async fn keep(&mut self) -> Result<(), JournalError> {
        if self.mark.take().is_some_and(|mark| mark.saved) {
            self.link.execute("RELEASE SAVEPOINT work", &[]).await?;
        }
        Ok(())
    }

    /// Goes back to the mark.
    pub(crate) async fn go_back(&mut self) -> Result<(), JournalError> {
        let Some(mark) = self.mark.take() else { return Ok(()) };
        self.rows.truncate(mark.rows);
        self.entries.truncate(mark.entries);
        self.deadlines_changed = mark.deadlines_changed;
        if let Some(command) = mark.answered {
            self.replies.insert(command, None);
        }
        if mark.saved {
            self.link.execute("ROLLBACK TO SAVEPOINT work", &[]).await?;
            self.link.execute("RELEASE SAVEPOINT work", &[]).await?;
        }
        Ok(())
    }

    /// Writes all that waits and commits it: in one way to the database, where nothing was asked of it before.
    ///
    /// # Errors
    /// [`JournalError::Unanswered`] when the database did not say whether it has; [`JournalError::Outdated`]; [`JournalError`].
    pub(crate) async fn commit(&mut self) -> Result<(), JournalError> {
        if matches!(self.standing, Standing::Assumed) {
            let committed = self.rows.write_and_commit(&mut self.link).await;
            return committed.map_err(|fault| match fault {
                // The position of an event is taken once, and so is the identifier of a command that was answered. What else the
                // database may say, it says again when the same is begun with it.
                sqlx::Error::Database(_) => JournalError::Outdated,
                _ => JournalError::Unanswered,
            });
        }
        self.make_sure().await?;
        self.rows.write(self.rows.len(), &mut self.link).await?;
        self.link.commit().await
    }

    /// The connection, when the transaction was ended by it.
    pub(crate) fn into_link(self) -> Link {
        self.link
    }
}
