//! Values that go into statements, and rows that come out, the same for both databases.

use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row as _, ValueRef as _};

use crate::JournalError;

/// A value in a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A text.
    Text(String),
    /// A whole number; also a time in microseconds since 1970.
    Int(i64),
    /// A text that is not there.
    NoText,
    /// A number that is not there.
    NoInt,
}

impl Value {
    /// What is written into a column of texts.
    pub(crate) fn into_text(self) -> Option<String> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// What is written into a column of numbers.
    pub(crate) fn into_int(self) -> Option<i64> {
        if let Self::Int(number) = self { Some(number) } else { None }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        // Positions and versions count events; no journal holds 2^63 of them.
        Self::Int(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Int(number.into())
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Self {
        Self::Int(truth.into())
    }
}

impl From<jiff::Timestamp> for Value {
    fn from(time: jiff::Timestamp) -> Self {
        Self::Int(time.as_microsecond())
    }
}

impl From<Option<String>> for Value {
    fn from(text: Option<String>) -> Self {
        text.map_or(Self::NoText, Self::Text)
    }
}

impl From<Option<i64>> for Value {
    fn from(number: Option<i64>) -> Self {
        number.map_or(Self::NoInt, Self::Int)
    }
}

/// A row of a result.
#[derive(Debug)]
pub enum Row {
    /// Of SQLite.
    Sqlite(SqliteRow),
    /// Of PostgreSQL.
    Postgres(PgRow),
}

impl Row {
    /// The text in this column, from 0.
    ///
    /// # Errors
    /// When there is no such column, or no text in it.
    pub fn text(&self, column: usize) -> Result<String, JournalError> {
        Ok(match self {
            Self::Sqlite(row) => row.try_get(column)?,
            Self::Postgres(row) => row.try_get(column)?,
        })
    }

    /// The number in this column.
    ///
    /// # Errors
    /// When there is no such column, or no number in it.
    pub fn int(&self, column: usize) -> Result<i64, JournalError> {
        Ok(match self {
            Self::Sqlite(row) => row.try_get(column)?,
            Self::Postgres(row) => row.try_get(column)?,
        })
    }

    /// The number in this column, which is never negative.
    ///
    /// # Errors
    /// As [`Row::int`].
    pub fn count(&self, column: usize) -> Result<u64, JournalError> {
        Ok(u64::try_from(self.int(column)?).unwrap_or_default())
    }

    /// The time in this column.
    ///
    /// # Errors
    /// As [`Row::int`], and for a number that is no time.
    pub fn time(&self, column: usize) -> Result<jiff::Timestamp, JournalError> {
        let micros = self.int(column)?;
        jiff::Timestamp::from_microsecond(micros)
            .map_err(|fault| JournalError::Unreadable { position: 0, reason: fault.to_string() })
    }

    /// Whether there is nothing in this column.
    ///
    /// # Errors
    /// When there is no such column.
    pub fn is_null(&self, column: usize) -> Result<bool, JournalError> {
        Ok(match self {
            Self::Sqlite(row) => row.try_get_raw(column)?.is_null(),
            Self::Postgres(row) => row.try_get_raw(column)?.is_null(),
        })
    }

    /// The text in this column, if there is one.
    ///
    /// # Errors
    /// As [`Row::text`].
    pub fn optional_text(&self, column: usize) -> Result<Option<String>, JournalError> {
        if self.is_null(column)? { Ok(None) } else { self.text(column).map(Some) }
    }
}
