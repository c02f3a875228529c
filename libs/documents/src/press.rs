//! Writing beside the executor's threads: few documents at once, and none without an end.

use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::timeout;

use crate::{Document, Fault, Part, docx, pdf};

/// How a document is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// To be read, by everybody (PDF/UA-1).
    Pdf,
    /// To be edited.
    Docx,
}

impl Format {
    /// As a file of it ends.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
        }
    }

    /// As HTTP names it.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        }
    }
}

/// How much is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The bytes of text of one document.
    pub bytes: usize,
    /// Its rows, of tables and all else that is counted.
    pub rows: usize,
    /// How many documents one process writes at once.
    pub at_once: usize,
    /// How long one waits until another is done.
    pub wait: Duration,
}

impl Limits {
    /// What holds here: a row takes some 50 kB while a PDF is set, and a service has 256 MB.
    pub const OURS: Self = Self { bytes: 4 << 20, rows: 2_000, at_once: 1, wait: Duration::from_secs(10) };
}

static PLACES: Semaphore = Semaphore::const_new(Limits::OURS.at_once);

/// The document in a format.
///
/// # Errors
/// When it is too long, too many are written at once, or it cannot be set or packed.
pub async fn written(document: Document, format: Format) -> Result<Vec<u8>, Fault> {
    measured(&document)?;
    let place = timeout(Limits::OURS.wait, PLACES.acquire()).await.map_err(|_| Fault::Busy)?;
    let place = place.map_err(|_| Fault::Stopped)?;
    tokio::task::spawn_blocking(move || write(place, &document, format)).await.map_err(|_| Fault::Stopped)?
}

/// The place is held until the document is written, even where whoever asked for it has gone.
fn write(_place: SemaphorePermit<'static>, document: &Document, format: Format) -> Result<Vec<u8>, Fault> {
    match format {
        Format::Pdf => pdf::write(document),
        Format::Docx => docx::write(document),
    }
}

fn measured(document: &Document) -> Result<(), Fault> {
    let add = |sum: (usize, usize), part: (usize, usize)| (sum.0 + part.0, sum.1 + part.1);
    let (bytes, rows) = document.parts.iter().map(Part::size).fold((document.title.len(), 0), add);
    let within = bytes <= Limits::OURS.bytes && rows <= Limits::OURS.rows;
    if within { Ok(()) } else { Err(Fault::TooLong(bytes, rows)) }
}
