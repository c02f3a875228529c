//! One service's database: a SQLite file, or a schema of a PostgreSQL database.

use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{AssertSqlSafe, PgPool, SqlitePool};

use crate::{JournalError, Row, Tx, Value};

/// Where a service keeps its tables.
#[derive(Clone)]
pub enum Storage {
    /// `<folder>/<service>.sqlite`
    Folder(PathBuf),
    /// A schema named after the service in this PostgreSQL database.
    Postgres(String),
}

impl std::fmt::Debug for Storage {
    /// Without the address of the database, which may hold a password.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Folder(folder) => out.debug_tuple("Folder").field(folder).finish(),
            Self::Postgres(_) => out.write_str("Postgres(..)"),
        }
    }
}

/// Open connections to a service's tables.
#[derive(Clone, Debug)]
pub enum Database {
    /// One connection writes, several read.
    Sqlite {
        /// The one that writes.
        writer: SqlitePool,
        /// Those that read.
        readers: SqlitePool,
    },
    /// Connections to the schema.
    Postgres(PgPool),
}

const BUSY: Duration = Duration::from_secs(10);
const ACQUIRE: Duration = Duration::from_secs(10);
const READERS: u32 = 4;
const CONNECTIONS: u32 = 6;

impl Database {
    /// Opens a service's database and makes it if there is none.
    ///
    /// # Errors
    /// [`JournalError::Unreachable`].
    pub async fn open(storage: &Storage, service: &str) -> Result<Self, JournalError> {
        let opened = match storage {
            Storage::Folder(folder) => open_file(folder.join(format!("{service}.sqlite"))).await,
            Storage::Postgres(url) => open_schema(url, &service.replace('-', "_")).await,
        };
        opened.map_err(|fault| JournalError::Unreachable { service: service.to_owned(), reason: in_words(&fault) })
    }

    /// A transaction that writes. On SQLite it holds the write lock at once, on PostgreSQL the lock of this journal.
    pub(crate) async fn begin(&self) -> Result<Tx, JournalError> {
        match self {
            Self::Sqlite { writer, .. } => Ok(Tx::sqlite(writer.begin_with("BEGIN IMMEDIATE").await?)),
            Self::Postgres(pool) => {
                let mut tx = Tx::postgres(pool.begin().await?);
                tx.execute("SELECT pg_advisory_xact_lock(hashtext('journal ' || current_schema()))", &[]).await?;
                Ok(tx)
            }
        }
    }

    /// What reads outside a transaction.
    #[must_use]
    pub fn reader(&self) -> Reader {
        Reader { database: self.clone() }
    }

    pub(crate) async fn close(&self) {
        match self {
            Self::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

async fn open_file(path: PathBuf) -> Result<Database, sqlx::Error> {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(BUSY)
        .foreign_keys(true);
    let writer =
        SqlitePoolOptions::new().max_connections(1).acquire_timeout(ACQUIRE).connect_with(options.clone()).await?;
    let readers = SqlitePoolOptions::new()
        .max_connections(READERS)
        .acquire_timeout(ACQUIRE)
        .connect_with(options.pragma("query_only", "ON"))
        .await?;
    Ok(Database::Sqlite { writer, readers })
}

async fn open_schema(url: &str, schema: &str) -> Result<Database, sqlx::Error> {
    let options = PgConnectOptions::from_str(url)?;
    let first = PgPoolOptions::new().max_connections(1).acquire_timeout(ACQUIRE).connect_with(options.clone()).await?;
    // Service names are constants of the program; the name is quoted all the same.
    let create = format!("CREATE SCHEMA IF NOT EXISTS \"{}\"", schema.replace('"', ""));
    let made = sqlx::query(AssertSqlSafe(create)).execute(&first).await;
    first.close().await;
    // Two programs that start at once may both try; the loser finds it made.
    if let Err(fault) = made
        && !fault.as_database_error().is_some_and(sqlx::error::DatabaseError::is_unique_violation)
    {
        return Err(fault);
    }
    let pool = PgPoolOptions::new()
        .max_connections(CONNECTIONS)
        .acquire_timeout(ACQUIRE)
        .connect_with(options.options([("search_path", schema)]))
        .await?;
    Ok(Database::Postgres(pool))
}

/// What happened, without the address of the database.
fn in_words(fault: &sqlx::Error) -> String {
    match fault {
        sqlx::Error::Io(fault) => fault.to_string(),
        sqlx::Error::PoolTimedOut => "it did not answer in time".to_owned(),
        sqlx::Error::Configuration(_) => "its address is not one".to_owned(),
        sqlx::Error::Database(fault) => fault.message().to_owned(),
        _ => "it refused the connection".to_owned(),
    }
}

/// Reads what is committed.
#[derive(Clone, Debug)]
pub struct Reader {
    database: Database,
}

impl Reader {
    /// The rows of a statement that only reads.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub async fn rows(&self, sql: &'static str, values: &[Value]) -> Result<Vec<Row>, JournalError> {
        Ok(match &self.database {
            Database::Sqlite { readers, .. } => {
                bound_sqlite(sql, values).fetch_all(readers).await?.into_iter().map(Row::Sqlite).collect()
            }
            Database::Postgres(pool) => {
                bound_postgres(sql, values).fetch_all(pool).await?.into_iter().map(Row::Postgres).collect()
            }
        })
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub async fn row(&self, sql: &'static str, values: &[Value]) -> Result<Option<Row>, JournalError> {
        Ok(self.rows(sql, values).await?.into_iter().next())
    }
}

pub(crate) fn bound_sqlite<'q>(
    sql: &'static str,
    values: &[Value],
) -> sqlx::query::Query<'q, sqlx::Sqlite, sqlx::sqlite::SqliteArguments> {
    values.iter().fold(sqlx::query(sql), |query, value| match value {
        Value::Text(text) => query.bind(text.clone()),
        Value::Int(number) => query.bind(*number),
        Value::NoText => query.bind(None::<String>),
        Value::NoInt => query.bind(None::<i64>),
    })
}

pub(crate) fn bound_postgres<'q>(
    sql: &'static str,
    values: &[Value],
) -> sqlx::query::Query<'q, sqlx::Postgres, sqlx::postgres::PgArguments> {
    values.iter().fold(sqlx::query(sql), |query, value| match value {
        Value::Text(text) => query.bind(text.clone()),
        Value::Int(number) => query.bind(*number),
        Value::NoText => query.bind(None::<String>),
        Value::NoInt => query.bind(None::<i64>),
    })
}
