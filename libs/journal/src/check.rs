//! Reads a whole journal and names everything in it that is not as it was written.

use std::collections::BTreeMap;
use std::fmt;

use ed25519_dalek::VerifyingKey;

use crate::chain::{self, Head};
use crate::{Checkpoint, Entry, Hash, JournalError, Reader, load};

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// How many events were read.
    pub events: u64,
    /// The position of the last.
    pub last: u64,
    /// What is not as it was written, in the order of the journal; empty when all is.
    pub findings: Vec<Finding>,
}

/// Something that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub position: u64,
    /// What.
    pub fault: Fault,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Events are missing before this one.
    Removed {
        /// The first that is missing.
        from: u64,
    },
    /// Its content does not give its hash.
    Changed,
    /// It does not follow the one before it.
    Unchained {
        /// The hash that it should carry.
        expected: Hash,
    },
    /// It is not the next of its stream.
    Misplaced {
        /// Its stream.
        stream: String,
        /// The version that was to come.
        expected: u64,
        /// The version it has.
        found: u64,
    },
    /// It cannot be read.
    Unreadable {
        /// Why.
        reason: String,
    },
    /// The signed end of the journal is missing.
    NoCheckpoint,
    /// The end of the journal was not signed with this service's key.
    ForgedCheckpoint,
    /// The journal does not end where it was signed to end.
    OtherEnd {
        /// The position that was signed.
        signed: u64,
    },
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let position = self.position;
        match &self.fault {
            Fault::Removed { from } if *from + 1 == position => write!(out, "Event {from} is missing."),
            Fault::Removed { from } => write!(out, "Events {from} to {} are missing.", position - 1),
            Fault::Changed => write!(out, "Event {position} was changed: its content does not give its hash."),
            Fault::Unchained { .. } => write!(out, "Event {position} does not follow the event before it."),
            Fault::Misplaced { stream, expected, found } => {
                write!(out, "Event {position} is number {found} of {stream}, where number {expected} was to come.")
            }
            Fault::Unreadable { reason } => write!(out, "Event {position} cannot be read: {reason}."),
            Fault::NoCheckpoint => write!(out, "The signed end of the journal is missing."),
            Fault::ForgedCheckpoint => write!(out, "The end of the journal was not signed with this service's key."),
            Fault::OtherEnd { signed } => {
                write!(out, "The journal ends with event {position}, and was signed as ending with event {signed}.")
            }
        }
    }
}

const PAGE: u32 = 500;

pub(crate) async fn run(reader: &Reader, service: &str, key: &VerifyingKey) -> Result<Report, JournalError> {
    let mut walk = Walk { head: Head::EMPTY, versions: BTreeMap::new(), report: Report::default() };
    loop {
        let page = load::after(reader, walk.head.position, PAGE).await;
        match page {
            Ok(entries) if entries.is_empty() => break,
            Ok(entries) => entries.iter().try_for_each(|entry| walk.step(entry))?,
            // A row that cannot be read stops the walk: nothing after it can be vouched for.
            Err(JournalError::Unreadable { position, reason }) => {
                walk.find(position, Fault::Unreadable { reason });
                return Ok(walk.report);
            }
            Err(fault) => return Err(fault),
        }
    }
    let checkpoint = Checkpoint::read(reader).await?;
    walk.end(service, key, checkpoint.as_ref());
    Ok(walk.report)
}

struct Walk {
    head: Head,
    versions: BTreeMap<String, u64>,
    report: Report,
}

impl Walk {
    fn find(&mut self, position: u64, fault: Fault) {
        self.report.findings.push(Finding { position, fault });
    }

    fn step(&mut self, entry: &Entry) -> Result<(), JournalError> {
        let position = entry.position;
        let gap = position != self.head.position + 1;
        if gap {
            self.find(position, Fault::Removed { from: self.head.position + 1 });
        }
        if chain::hash_of(entry)? != entry.hash {
            self.find(position, Fault::Changed);
        } else if entry.previous != self.head.hash && !gap {
            self.find(position, Fault::Unchained { expected: self.head.hash });
        }
        let expected = self.versions.get(&entry.stream).copied().unwrap_or(0) + 1;
        if entry.version != expected {
            let (stream, found) = (entry.stream.clone(), entry.version);
            self.find(position, Fault::Misplaced { stream, expected, found });
        }
        self.versions.insert(entry.stream.clone(), entry.version);
        self.head = Head { position, hash: entry.hash };
        self.report.events += 1;
        self.report.last = position;
        Ok(())
    }

    fn end(&mut self, service: &str, key: &VerifyingKey, checkpoint: Option<&Checkpoint>) {
        let last = self.head.position;
        match checkpoint {
            None if last == 0 => {}
            None => self.find(last, Fault::NoCheckpoint),
            Some(checkpoint) if !checkpoint.is_signed_by(service, key) => self.find(last, Fault::ForgedCheckpoint),
            Some(checkpoint) if checkpoint.position != last || checkpoint.hash != self.head.hash => {
                self.find(last, Fault::OtherEnd { signed: checkpoint.position });
            }
            Some(_) => {}
        }
    }
}
