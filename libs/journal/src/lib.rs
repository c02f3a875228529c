//! The event store of a service: its record, its outbox, and everything that must be true together with it.
//!
//! Events, views, deadlines, replies and the positions of followed services change in one transaction, on SQLite or PostgreSQL.
//! Appends of a service are serialised, so positions have no gaps and commit in order, and every event carries the hash of the one
//! before it. Work that is waiting is committed together, and nothing is answered before that.

mod aggregate;
mod append;
mod chain;
mod check;
mod checkpoint;
mod database;
mod deadline;
mod entry;
mod error;
mod export;
mod followed;
mod learnt;
mod letters;
mod link;
mod load;
mod migrate;
mod open;
mod replies;
mod row;
mod rows;
mod tx;
mod writer;
mod written;

pub use aggregate::{Aggregate, Loaded};
pub use append::{Append, Cause};
pub use chain::{Hash, START};
pub use check::{Fault, Finding, Report};
pub use checkpoint::{Checkpoint, Signer};
pub use database::{Database, Reader, Storage};
pub use deadline::Deadline;
pub use entry::{Entry, StreamId};
pub use error::{AppendError, JournalError};
pub use export::{ExportError, FORMAT, check_export, export};
pub use learnt::{Learnt, Said};
pub use letters::DeadLetter;
pub use migrate::Migration;
pub use open::{Changes, Journal};
pub use replies::Answered;
pub use row::{Row, Value};
pub use rows::{Column, Table};
pub use tx::Tx;
