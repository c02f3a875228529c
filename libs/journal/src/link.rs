//! The one connection that writes to a journal.
//!
//! It is kept, not taken from a pool: a pool asks a connection how it is before and after each use, and on PostgreSQL each such
//! question is a way to the server and back.

use std::time::Duration;

use sqlx::postgres::PgConnection;
use sqlx::sqlite::SqliteConnection;
use sqlx::{ConnectOptions as _, Connection as _, SqlSafeStr};

use crate::chain::Head;
use crate::database::{Database, bound_postgres, bound_sqlite, postgres_rows, sqlite_rows};
use crate::{JournalError, Row, Value};

/// How long opening a connection may take.
const OPENING: Duration = Duration::from_secs(10);
/// How long ending a transaction politely may take before the connection is dropped, which ends it too.
const ENDING: Duration = Duration::from_secs(10);

/// The connection, to either database.
#[derive(Debug)]
pub(crate) enum Link {
    /// To a file.
    Sqlite(SqliteConnection),
    /// To a schema.
    Postgres(PgConnection),
}

macro_rules! take_turn {
    () => {
        "SELECT pg_advisory_xact_lock(hashtext('journal ' || current_schema()))"
    };
}

/// Waits until nobody else writes to this journal, and keeps others from it until the transaction ends (PostgreSQL).
pub(crate) const TAKE_TURN: &str = take_turn!();

macro_rules! read_end {
    () => {
        "SELECT position, hash FROM checkpoint WHERE one = 1"
    };
}

impl Link {
    pub(crate) async fn open(database: &Database) -> Result<Self, JournalError> {
        let opening = async {
            Ok(match database {
                Database::Sqlite { writer, .. } => Self::Sqlite(writer.connect().await?),
                Database::Postgres { writer, .. } => Self::Postgres(writer.connect().await?),
            })
        };
        match tokio::time::timeout(OPENING, opening).await {
            Ok(opened) => opened,
            Err(_) => Err(sqlx::Error::PoolTimedOut.into()),
        }
    }

    /// Begins to write: nobody else writes to this journal until this ends. Gives the end of the journal, or why it cannot be read.
    pub(crate) async fn begin(&mut self) -> Result<Result<Head, JournalError>, JournalError> {
        let rows = match self {
            Self::Sqlite(_) => self.rows(concat!("BEGIN IMMEDIATE; ", read_end!()), &[]).await?,
            Self::Postgres(connection) => {
                // One way to the server for all three. The end is read after the lock is held, and so is the true one.
                const BEGIN: &str = concat!("BEGIN; ", take_turn!(), "; ", read_end!());
                let rows = sqlx::raw_sql(BEGIN).fetch_all(connection).await?;
                // The first row is the lock's.
                rows.into_iter().skip(1).map(Row::Postgres).collect()
            }
        };
        Ok(rows.first().map_or(Ok(Head::EMPTY), Head::read))
    }

    pub(crate) async fn commit(&mut self) -> Result<(), JournalError> {
        let done = match self {
            Self::Sqlite(connection) => sqlx::query("COMMIT").execute(connection).await.map(drop),
            Self::Postgres(connection) => sqlx::raw_sql("COMMIT").execute(connection).await.map(drop),
        };
        done.map_err(|fault| match fault {
            sqlx::Error::Database(_) => fault.into(),
            _ => JournalError::Unanswered,
        })
    }

    /// Ends a transaction of which nothing is kept; none when the connection is of no use any more.
    pub(crate) async fn rolled_back(mut self) -> Option<Self> {
        let ending = async {
            match &mut self {
                Self::Sqlite(connection) => sqlx::query("ROLLBACK").execute(connection).await.map(drop),
                Self::Postgres(connection) => sqlx::raw_sql("ROLLBACK").execute(connection).await.map(drop),
            }
        };
        let ended = tokio::time::timeout(ENDING, ending).await;
        matches!(ended, Ok(Ok(()))).then_some(self)
    }

    pub(crate) async fn execute(&mut self, sql: impl SqlSafeStr, values: &[Value]) -> Result<u64, JournalError> {
        Ok(match self {
            Self::Sqlite(connection) => bound_sqlite(sql, values).execute(connection).await?.rows_affected(),
            Self::Postgres(connection) => bound_postgres(sql, values).execute(connection).await?.rows_affected(),
        })
    }

    pub(crate) async fn rows(&mut self, sql: &'static str, values: &[Value]) -> Result<Vec<Row>, JournalError> {
        match self {
            Self::Sqlite(connection) => sqlite_rows(connection, sql, values).await,
            Self::Postgres(connection) => postgres_rows(connection, sql, values).await,
        }
    }

    pub(crate) async fn close(self) {
        let closing = async {
            match self {
                Self::Sqlite(connection) => connection.close().await,
                Self::Postgres(connection) => connection.close().await,
            }
        };
        // Closing is a courtesy: what is committed stands without it.
        drop(tokio::time::timeout(ENDING, closing).await);
    }
}
