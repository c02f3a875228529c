//! Why an endpoint has no reply.

use contracts::{Invalid, Notice};
use journal::{AppendError, JournalError};
use thiserror::Error;

/// Why something was not done. Nothing of it was kept.
#[derive(Clone, Debug, Error)]
pub enum Failure {
    /// A rule stands against it, or what was typed.
    #[error("{0}")]
    Refused(Box<Notice>),
    /// Somebody else was faster: what the wish was based on has changed.
    #[error("it was based on version {expected}, and is at version {actual}")]
    Conflict {
        /// On what it was based.
        expected: u64,
        /// What is.
        actual: u64,
    },
    /// What was to leave is not what its schema says: a fault of the program.
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// What it rests on has not arrived yet.
    #[error("{0} has not arrived yet")]
    TooEarly(String),
    /// The journal failed.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// Something else failed: a fault of the program or of the machine.
    #[error("{0}")]
    Broken(String),
}

impl From<Notice> for Failure {
    fn from(notice: Notice) -> Self {
        Self::Refused(Box::new(notice))
    }
}

impl From<AppendError> for Failure {
    fn from(fault: AppendError) -> Self {
        match fault {
            AppendError::Conflict { expected, actual, .. } => Self::Conflict { expected, actual },
            AppendError::Journal(fault) => Self::Journal(fault),
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(fault: std::io::Error) -> Self {
        Self::Broken(fault.to_string())
    }
}

impl Failure {
    /// That something failed which lies in the program or the machine, and not in what was asked.
    #[must_use]
    pub fn broken(fault: impl std::fmt::Display) -> Self {
        Self::Broken(fault.to_string())
    }

    /// Whether trying again later may help: the fault lies in the machine, or something is still to arrive, and not in what was asked.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        match self {
            Self::TooEarly(_) => true,
            Self::Journal(fault) => !fault.lies_in_the_data(),
            _ => false,
        }
    }
}
