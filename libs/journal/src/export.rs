//! A journal as a file that proves itself: whoever has the file and the service's public key checks it, with no database.
//!
//! JSON Lines (one JSON text on each line, UTF-8): first what it is, then every event in order, last the signed end. The hash of an
//! event is the SHA-256 of the canonical JSON (RFC 8785) of its line without the member `hash`.

use std::io::{BufRead, Write};

use ed25519_dalek::VerifyingKey;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::check::{PAGE, SignedEnd, Walk};
use crate::written::{Written, exact};
use crate::{Checkpoint, Database, JournalError, Report, Storage, load};

/// The name of the format and its version.
pub const FORMAT: &str = "mechanism.journal/1";
/// The longest line that is read. An event is a message of at most 4 MiB; in a line its quotation marks are written with a stroke before.
const LONGEST_LINE: u64 = 16 << 20;

/// Why a journal was not exported, or a file is no export.
#[derive(Debug, Error)]
pub enum ExportError {
    /// The journal cannot be read.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The file cannot be written or read.
    #[error("{0}")]
    File(#[from] std::io::Error),
    /// A line is not what it should be.
    #[error("Line {line} is not one of an exported journal: {reason}.")]
    Line {
        /// Its number, from 1.
        line: u64,
        /// What is wrong with it.
        reason: String,
    },
}

/// The first line.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Heading {
    format: String,
    journal: String,
}

/// The last line.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EndLine {
    signed_position: u64,
    signed_hash: String,
    signed_at: i64,
    signature: String,
}

/// Any line after the first.
#[derive(Deserialize)]
#[serde(untagged)]
enum Line {
    Event(Box<Written>),
    End(EndLine),
}

impl EndLine {
    fn of(checkpoint: &Checkpoint) -> Self {
        Self {
            signed_position: checkpoint.position,
            signed_hash: checkpoint.hash.to_string(),
            signed_at: checkpoint.signed_at.as_microsecond(),
            signature: checkpoint.signature.clone(),
        }
    }

    fn checkpoint(self) -> Option<Checkpoint> {
        let (hash, signed_at) = (exact(&self.signed_hash)?, Timestamp::from_microsecond(self.signed_at).ok()?);
        Some(Checkpoint { position: self.signed_position, hash, signed_at, signature: self.signature })
    }
}

/// Writes the journal of a service, which may be running, up to its signed end; says how many events that are. What is damaged is not
/// exported: [`Journal::inspect`](crate::Journal::inspect) names it.
///
/// # Errors
/// [`ExportError`].
pub async fn export(storage: &Storage, service: &str, out: &mut (impl Write + Send)) -> Result<u64, ExportError> {
    let database = Database::look(storage, service).await?;
    let written = write(&database, service, out).await;
    database.close().await;
    written
}

async fn write(database: &Database, service: &str, out: &mut (impl Write + Send)) -> Result<u64, ExportError> {
    let reader = database.reader();
    line(out, &Heading { format: FORMAT.to_owned(), journal: service.to_owned() })?;
    let Some(end) = Checkpoint::read(&reader).await? else { return Ok(0) };
    let mut last = 0;
    while last < end.position {
        let entries = load::after(&reader, last, PAGE).await?;
        let before = last;
        for entry in entries.iter().filter(|entry| entry.position <= end.position) {
            line(out, &Written::from(entry))?;
            last = entry.position;
        }
        if last == before {
            let reason = "it ends before the position that was signed".to_owned();
            return Err(JournalError::Unreadable { position: last + 1, reason }.into());
        }
    }
    line(out, &EndLine::of(&end))?;
    out.flush()?;
    Ok(last)
}

fn line(out: &mut impl Write, value: &impl Serialize) -> Result<(), std::io::Error> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}

/// Checks an exported journal with the public key of its service: the same as a check of the journal itself. Gives the service that
/// the file names, and what was found.
///
/// # Errors
/// [`ExportError::Line`] for a file that is no export at all; damage to one is not an error, but a finding.
pub fn check_export(file: impl BufRead, key: &VerifyingKey) -> Result<(String, Report), ExportError> {
    let mut lines = Lines { file, number: 0 };
    let heading = lines.next()?.unwrap_or_default();
    let heading: Heading = serde_json::from_str(&heading).map_err(|fault| lines.wrong(&fault.to_string()))?;
    if heading.format != FORMAT {
        return Err(lines.wrong("its format is another"));
    }
    let (mut walk, mut end) = (Walk::default(), SignedEnd::Absent);
    while let Some(text) = lines.next()? {
        if !matches!(end, SignedEnd::Absent) {
            return Err(lines.wrong("nothing may follow the signed end"));
        }
        match serde_json::from_str(&text).map_err(|fault| lines.wrong(&fault.to_string()))? {
            Line::End(line) => end = line.checkpoint().map_or(SignedEnd::Unreadable, SignedEnd::Is),
            Line::Event(line) => {
                let (position, stream) = (line.position, line.stream.clone());
                match line.entry() {
                    Ok(entry) => walk.step(&entry)?,
                    Err(reason) => walk.skip(Some(stream), position, reason.to_owned()),
                }
            }
        }
    }
    walk.end(&heading.journal, key, &end);
    Ok((heading.journal, walk.report))
}

/// The lines of a file, none longer than one may be.
struct Lines<R> {
    file: R,
    number: u64,
}

impl<R: BufRead> Lines<R> {
    fn next(&mut self) -> Result<Option<String>, ExportError> {
        let mut text = String::new();
        let read = std::io::Read::take(&mut self.file, LONGEST_LINE).read_line(&mut text)?;
        self.number += 1;
        if read as u64 == LONGEST_LINE && !text.ends_with('\n') {
            return Err(self.wrong("it is too long"));
        }
        Ok((read > 0).then_some(text))
    }

    fn wrong(&self, reason: &str) -> ExportError {
        ExportError::Line { line: self.number, reason: reason.to_owned() }
    }
}
