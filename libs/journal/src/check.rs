//! Reads a whole journal and names everything in it that is not as it was written.

use std::collections::BTreeMap;
use std::fmt;

use ed25519_dalek::VerifyingKey;

use crate::{Checkpoint, Entry, Hash, JournalError, Reader, START, chain, load};

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
    /// Somebody put events before the first.
    BeforeTheFirst,
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
            Fault::BeforeTheFirst => write!(out, "There are events with a position before the first."),
            Fault::Unreadable { reason } => write!(out, "Event {position} cannot be read: {reason}."),
            Fault::NoCheckpoint => write!(out, "The signed end of the journal is missing."),
            Fault::ForgedCheckpoint => write!(out, "The end of the journal was not signed with this service's key."),
            Fault::OtherEnd { signed } => {
                write!(out, "The journal ends with event {position}, and was signed as ending with event {signed}.")
            }
        }
    }
}

/// How many events are read together.
pub(crate) const PAGE: u32 = 500;

pub(crate) async fn run(reader: &Reader, service: &str, key: &VerifyingKey) -> Result<Report, JournalError> {
    let mut walk = Walk::default();
    if reader.row("SELECT 1 FROM journal WHERE position < 1", &[]).await?.is_some() {
        walk.find(0, Fault::BeforeTheFirst);
    }
    walk.walk_on(reader).await?;
    loop {
        let (before, checkpoint) = (walk.last, signed_end(reader).await?);
        // Whoever writes meanwhile moves the end; what was signed is there to be read.
        if matches!(&checkpoint, SignedEnd::Is(checkpoint) if checkpoint.position > before) {
            walk.walk_on(reader).await?;
        }
        if walk.last == before {
            walk.end(service, key, &checkpoint);
            return Ok(walk.report);
        }
    }
}

/// What is said of the end of a journal.
pub(crate) enum SignedEnd {
    Absent,
    Unreadable,
    Is(Checkpoint),
}

async fn signed_end(reader: &Reader) -> Result<SignedEnd, JournalError> {
    match Checkpoint::read(reader).await {
        Ok(None) => Ok(SignedEnd::Absent),
        Ok(Some(checkpoint)) => Ok(SignedEnd::Is(checkpoint)),
        Err(fault) if fault.lies_in_the_data() => Ok(SignedEnd::Unreadable),
        Err(fault) => Err(fault),
    }
}

/// A walk along a journal, event by event.
pub(crate) struct Walk {
    last: u64,
    /// The hash that the next event should carry; none after an event that cannot be read.
    hash: Option<Hash>,
    versions: BTreeMap<String, u64>,
    pub(crate) report: Report,
}

impl Default for Walk {
    fn default() -> Self {
        Self { last: 0, hash: Some(START), versions: BTreeMap::new(), report: Report::default() }
    }
}

impl Walk {
    fn find(&mut self, position: u64, fault: Fault) {
        let finding = Finding { position, fault };
        if self.report.findings.last() != Some(&finding) {
            self.report.findings.push(finding);
        }
    }

    async fn walk_on(&mut self, reader: &Reader) -> Result<(), JournalError> {
        loop {
            let rows = load::rows_after(reader, self.last, PAGE).await?;
            if rows.is_empty() {
                return Ok(());
            }
            for row in &rows {
                let Ok(position) = row.count(0) else {
                    // SQLite takes any text for a number, and sorts it behind all numbers: nothing readable comes after.
                    let reason = "its position is no number".to_owned();
                    self.find(self.last + 1, Fault::Unreadable { reason });
                    return Ok(());
                };
                match Entry::read(row) {
                    Ok(entry) => self.step(&entry)?,
                    Err(JournalError::Unreadable { reason, .. }) => self.skip(row.text(1).ok(), position, reason),
                    Err(fault) => return Err(fault),
                }
            }
        }
    }

    /// An event that cannot be read; those after it can be, all the same.
    pub(crate) fn skip(&mut self, stream: Option<String>, position: u64, reason: String) {
        self.gap(position);
        self.find(position, Fault::Unreadable { reason });
        if let Some(stream) = stream {
            *self.versions.entry(stream).or_default() += 1;
        }
        (self.last, self.hash) = (position, None);
        self.count(position);
    }

    /// Names what is missing before this event.
    fn gap(&mut self, position: u64) -> bool {
        let gap = position != self.last + 1;
        if gap {
            self.find(position, Fault::Removed { from: self.last + 1 });
        }
        gap
    }

    fn count(&mut self, position: u64) {
        self.report.events += 1;
        self.report.last = position;
    }

    pub(crate) fn step(&mut self, entry: &Entry) -> Result<(), JournalError> {
        let position = entry.position;
        let gap = self.gap(position);
        if chain::hash_of(entry)? != entry.hash {
            self.find(position, Fault::Changed);
        } else if let Some(expected) = self.hash.filter(|hash| entry.previous != *hash && !gap) {
            self.find(position, Fault::Unchained { expected });
        }
        let expected = self.versions.get(&entry.stream).copied().unwrap_or(0) + 1;
        if entry.version != expected {
            let (stream, found) = (entry.stream.clone(), entry.version);
            self.find(position, Fault::Misplaced { stream, expected, found });
        }
        self.versions.insert(entry.stream.clone(), entry.version);
        (self.last, self.hash) = (position, Some(entry.hash));
        self.count(position);
        Ok(())
    }

    pub(crate) fn end(&mut self, service: &str, key: &VerifyingKey, signed: &SignedEnd) {
        let last = self.last;
        match signed {
            SignedEnd::Absent if last == 0 => {}
            SignedEnd::Absent => self.find(last, Fault::NoCheckpoint),
            SignedEnd::Is(checkpoint) if checkpoint.is_signed_by(service, key) => {
                if checkpoint.position != last || self.hash.is_some_and(|hash| hash != checkpoint.hash) {
                    self.find(last, Fault::OtherEnd { signed: checkpoint.position });
                }
            }
            SignedEnd::Is(_) | SignedEnd::Unreadable => self.find(last, Fault::ForgedCheckpoint),
        }
    }
}
