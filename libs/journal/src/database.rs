//! One service's database: a SQLite file, or a schema of a PostgreSQL database.

use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, PgPool, SqlSafeStr, SqlitePool};

use crate::{JournalError, Row, Value};

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

/// A service's tables: how to write to them, and open connections that read.
#[derive(Clone, Debug)]
pub enum Database {
    /// A file.
    Sqlite {
        /// How the one connection is opened that writes.
        writer: Box<SqliteConnectOptions>,
        /// Those that read.
        readers: SqlitePool,
    },
    /// A schema.
    Postgres {
        /// How the one connection is opened that writes.
        writer: Box<PgConnectOptions>,
        /// Those that read.
        readers: PgPool,
    },
}

const BUSY: Duration = Duration::from_secs(10);
const ACQUIRE: Duration = Duration::from_secs(10);
const READERS: u32 = 4;
/// A program that no longer speaks must not hold the journal for ever against the one that takes its place. What is written has one
/// good plan; to look for a better one each time would cost more than to write it.
const WRITER: [(&str, &str); 4] = [
    ("lock_timeout", "20s"),
    ("statement_timeout", "60s"),
    ("idle_in_transaction_session_timeout", "60s"),
    ("plan_cache_mode", "force_generic_plan"),
];

impl Database {
    /// Opens a service's database and makes it if there is none.
    ///
    /// # Errors
    /// [`JournalError::Unreachable`].
    pub async fn open(storage: &Storage, service: &str) -> Result<Self, JournalError> {
        let opened = match storage {
            Storage::Folder(folder) => Box::pin(open_file(&folder.join(format!("{service}.sqlite")))).await,
            Storage::Postgres(url) => Box::pin(open_schema(url, &service.replace('-', "_"))).await,
        };
        opened.map_err(|fault| JournalError::Unreachable { service: service.to_owned(), reason: in_words(&fault) })
    }

    /// Opens a service's database, which may be in use, to look at it: nothing is made and nothing is changed.
    ///
    /// # Errors
    /// [`JournalError::Absent`] where there is none, and [`JournalError::Unreachable`].
    pub(crate) async fn look(storage: &Storage, service: &str) -> Result<Self, JournalError> {
        let looked = match storage {
            Storage::Folder(folder) => Box::pin(look_at_file(&folder.join(format!("{service}.sqlite")))).await,
            Storage::Postgres(url) => Box::pin(look_at_schema(url, &service.replace('-', "_"))).await,
        };
        looked
            .map_err(|fault| JournalError::Unreachable { service: service.to_owned(), reason: in_words(&fault) })?
            .ok_or_else(|| JournalError::Absent { service: service.to_owned() })
    }

    /// What reads outside a transaction.
    #[must_use]
    pub fn reader(&self) -> Reader {
        Reader { database: self.clone() }
    }

    pub(crate) async fn close(&self) {
        match self {
            Self::Sqlite { readers, .. } => readers.close().await,
            Self::Postgres { readers, .. } => readers.close().await,
        }
    }
}

fn file_options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new().filename(path).busy_timeout(BUSY).foreign_keys(true)
}

async fn file_readers(options: SqliteConnectOptions) -> Result<SqlitePool, sqlx::Error> {
    let pool = SqlitePoolOptions::new().max_connections(READERS).acquire_timeout(ACQUIRE);
    pool.connect_with(options.pragma("query_only", "ON")).await
}

async fn open_file(path: &Path) -> Result<Database, sqlx::Error> {
    make_private(path)?;
    let options = file_options(path).journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Full);
    // The file is made ready before anybody reads it.
    options.connect().await?.close().await?;
    Ok(Database::Sqlite { readers: file_readers(options.clone()).await?, writer: Box::new(options) })
}

/// Makes the file if there is none, for its owner alone. What SQLite puts beside it takes the same rights.
fn make_private(path: &Path) -> Result<(), std::io::Error> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(fault) if fault.kind() != std::io::ErrorKind::AlreadyExists => Err(fault),
        _ => Ok(()),
    }
}

async fn look_at_file(path: &Path) -> Result<Option<Database>, sqlx::Error> {
    if !path.try_exists()? {
        return Ok(None);
    }
    let options = file_options(path).create_if_missing(false);
    Ok(Some(Database::Sqlite { readers: file_readers(options.clone()).await?, writer: Box::new(options) }))
}

async fn look_at_schema(url: &str, schema: &str) -> Result<Option<Database>, sqlx::Error> {
    let options = PgConnectOptions::from_str(url)?.options([("search_path", schema)]);
    let readers = schema_readers(options.clone()).await?;
    let there = sqlx::query("SELECT 1 WHERE to_regclass('journal') IS NOT NULL").fetch_optional(&readers).await?;
    Ok(there.map(|_| Database::Postgres { writer: Box::new(options), readers }))
}

async fn schema_readers(options: PgConnectOptions) -> Result<PgPool, sqlx::Error> {
    let pool = PgPoolOptions::new().max_connections(READERS).acquire_timeout(ACQUIRE);
    pool.connect_with(options.options([("default_transaction_read_only", "on")])).await
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
    let options = options.options([("search_path", schema)]);
    let readers = schema_readers(options.clone()).await?;
    Ok(Database::Postgres { writer: Box::new(options.options(WRITER)), readers })
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
        match &self.database {
            Database::Sqlite { readers, .. } => sqlite_rows(readers, sql, values).await,
            Database::Postgres { readers, .. } => postgres_rows(readers, sql, values).await,
        }
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// [`JournalError::Database`].
    pub async fn row(&self, sql: &'static str, values: &[Value]) -> Result<Option<Row>, JournalError> {
        Ok(self.rows(sql, values).await?.into_iter().next())
    }
}

/// The rows of a statement, on a connection or on one of several.
pub(crate) async fn sqlite_rows<'c>(
    on: impl sqlx::SqliteExecutor<'c>,
    sql: &'static str,
    values: &[Value],
) -> Result<Vec<Row>, JournalError> {
    let rows = bound_sqlite(sql, values).fetch_all(on).await?;
    Ok(rows.into_iter().map(Row::Sqlite).collect())
}

/// The same on PostgreSQL.
pub(crate) async fn postgres_rows<'c>(
    on: impl sqlx::PgExecutor<'c>,
    sql: &'static str,
    values: &[Value],
) -> Result<Vec<Row>, JournalError> {
    let rows = bound_postgres(sql, values).fetch_all(on).await?;
    Ok(rows.into_iter().map(Row::Postgres).collect())
}

pub(crate) fn bound_sqlite<'q>(
    sql: impl SqlSafeStr,
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
    sql: impl SqlSafeStr,
    values: &[Value],
) -> sqlx::query::Query<'q, sqlx::Postgres, sqlx::postgres::PgArguments> {
    values.iter().fold(sqlx::query(sql), |query, value| match value {
        Value::Text(text) => query.bind(text.clone()),
        Value::Int(number) => query.bind(*number),
        Value::NoText => query.bind(None::<String>),
        Value::NoInt => query.bind(None::<i64>),
    })
}
