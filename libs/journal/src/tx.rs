//! A transaction that writes: whatever happens in it, happens together or not at all.

use std::collections::BTreeSet;

use sqlx::{Postgres, Sqlite, Transaction};

use crate::chain::Head;
use crate::database::{bound_postgres, bound_sqlite};
use crate::{JournalError, Row, Value};

/// A transaction on either database.
#[derive(Debug)]
pub struct Tx {
    inner: Inner,
    /// The end of the journal, once it has been read.
    pub(crate) head: Option<Head>,
    /// Streams with events of this transaction: what they fold to must not be remembered, for they may be rolled back.
    pub(crate) touched: BTreeSet<String>,
    /// Whether a deadline was armed or moved.
    pub(crate) deadlines_changed: bool,
    /// The first statement that failed. What a database keeps after that differs from one to the other: nothing may be kept.
    pub(crate) failed: Option<JournalError>,
}

#[derive(Debug)]
enum Inner {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Tx {
    pub(crate) fn sqlite(tx: Transaction<'static, Sqlite>) -> Self {
        Self::over(Inner::Sqlite(tx))
    }

    pub(crate) fn postgres(tx: Transaction<'static, Postgres>) -> Self {
        Self::over(Inner::Postgres(tx))
    }

    fn over(inner: Inner) -> Self {
        Self { inner, head: None, touched: BTreeSet::new(), deadlines_changed: false, failed: None }
    }

    /// Carries out a statement; says how many rows it changed.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub async fn execute(&mut self, sql: &'static str, values: &[Value]) -> Result<u64, JournalError> {
        let done = match &mut self.inner {
            Inner::Sqlite(tx) => bound_sqlite(sql, values).execute(&mut **tx).await.map(|done| done.rows_affected()),
            Inner::Postgres(tx) => {
                bound_postgres(sql, values).execute(&mut **tx).await.map(|done| done.rows_affected())
            }
        };
        self.noted(done)
    }

    /// The rows of a statement.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub async fn rows(&mut self, sql: &'static str, values: &[Value]) -> Result<Vec<Row>, JournalError> {
        let rows = match &mut self.inner {
            Inner::Sqlite(tx) => {
                let rows = bound_sqlite(sql, values).fetch_all(&mut **tx).await;
                rows.map(|rows| rows.into_iter().map(Row::Sqlite).collect())
            }
            Inner::Postgres(tx) => {
                let rows = bound_postgres(sql, values).fetch_all(&mut **tx).await;
                rows.map(|rows| rows.into_iter().map(Row::Postgres).collect())
            }
        };
        self.noted(rows)
    }

    fn noted<T>(&mut self, done: Result<T, sqlx::Error>) -> Result<T, JournalError> {
        done.map_err(|fault| {
            let fault = JournalError::from(fault);
            self.failed.get_or_insert_with(|| fault.clone());
            fault
        })
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub async fn row(&mut self, sql: &'static str, values: &[Value]) -> Result<Option<Row>, JournalError> {
        Ok(self.rows(sql, values).await?.into_iter().next())
    }

    pub(crate) async fn commit(self) -> Result<(), JournalError> {
        match self.inner {
            Inner::Sqlite(tx) => tx.commit().await?,
            Inner::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }

    pub(crate) async fn rollback(self) -> Result<(), JournalError> {
        match self.inner {
            Inner::Sqlite(tx) => tx.rollback().await?,
            Inner::Postgres(tx) => tx.rollback().await?,
        }
        Ok(())
    }
}
