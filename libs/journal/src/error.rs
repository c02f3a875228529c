//! What can go wrong with a journal.

use std::sync::Arc;

use thiserror::Error;

/// Why something could not be read or written.
#[derive(Clone, Debug, Error)]
pub enum JournalError {
    /// The database cannot be reached at all.
    #[error("The database of the service {service} cannot be opened: {reason}.")]
    Unreachable {
        /// The service.
        service: String,
        /// What the database said; never its address, which may hold a password.
        reason: String,
    },
    /// There is no journal to look at.
    #[error("There is no journal of the service {service} here.")]
    Absent {
        /// The service.
        service: String,
    },
    /// The tables are not those that this program knows.
    #[error("The tables of the service {service} cannot be brought up to date: {reason}.")]
    Migration {
        /// The service.
        service: String,
        /// What is wrong.
        reason: String,
    },
    /// The database refused.
    #[error("the database refused: {0}")]
    Database(Arc<sqlx::Error>),
    /// A row that this program cannot read.
    #[error("the journal cannot be read at position {position}: {reason}")]
    Unreadable {
        /// The row.
        position: u64,
        /// What is wrong with it.
        reason: String,
    },
    /// The database was told to commit and did not answer. Whether it did is seen by doing the same again under the same identifier.
    #[error("the database did not say whether it has committed")]
    Unanswered,
    /// Somebody else has written meanwhile, and what was decided may not hold; nothing of it was kept. Doing the same again decides it on what
    /// is recorded.
    #[error("the journal had moved on")]
    Outdated,
    /// What was handed over panicked; nothing of it was kept.
    #[error("an unexpected fault stopped the work; nothing of it was kept")]
    Panicked,
    /// The journal is being closed.
    #[error("the journal is closed")]
    Closed,
}

impl JournalError {
    /// Whether the fault lies in what was asked of the database or in what it holds: trying again does not help.
    #[must_use]
    pub fn lies_in_the_data(&self) -> bool {
        match self {
            Self::Unreadable { .. } | Self::Panicked | Self::Migration { .. } => true,
            Self::Database(fault) => lies_in_the_data(fault),
            Self::Unreachable { .. } | Self::Absent { .. } | Self::Unanswered | Self::Outdated | Self::Closed => false,
        }
    }
}

fn lies_in_the_data(fault: &sqlx::Error) -> bool {
    match fault {
        sqlx::Error::Database(fault) => fault.code().is_some_and(|code| names_the_statement(&code)),
        sqlx::Error::ColumnDecode { .. }
        | sqlx::Error::ColumnIndexOutOfBounds { .. }
        | sqlx::Error::ColumnNotFound(_)
        | sqlx::Error::Decode(_)
        | sqlx::Error::Encode(_)
        | sqlx::Error::RowNotFound => true,
        _ => false,
    }
}

/// Whether a database's code speaks of the statement or its values, not of the machine.
fn names_the_statement(code: &str) -> bool {
    /// SQLite's primary codes: a fault in the statement, too big, a constraint, a mismatch, out of range.
    const SQLITE: [u32; 5] = [1, 18, 19, 20, 25];
    /// Classes of SQL's own codes, which are of five characters: no data for it, a constraint, a fault in the statement.
    const CLASSES: [&str; 3] = ["22", "23", "42"];
    if code.len() == 5 {
        return CLASSES.iter().any(|class| code.starts_with(class));
    }
    code.parse::<u32>().is_ok_and(|code| SQLITE.contains(&(code & 0xff)))
}

impl From<sqlx::Error> for JournalError {
    fn from(fault: sqlx::Error) -> Self {
        Self::Database(Arc::new(fault))
    }
}

/// Why events were not appended.
#[derive(Clone, Debug, Error)]
pub enum AppendError {
    /// Somebody else was faster: the stream is not at the version on which the decision was based.
    #[error("{stream} is at version {actual}, and the decision was based on version {expected}")]
    Conflict {
        /// The stream.
        stream: String,
        /// On what the decision was based.
        expected: u64,
        /// What it is.
        actual: u64,
    },
    /// The journal failed.
    #[error(transparent)]
    Journal(#[from] JournalError),
}

impl From<sqlx::Error> for AppendError {
    fn from(fault: sqlx::Error) -> Self {
        Self::Journal(fault.into())
    }
}
