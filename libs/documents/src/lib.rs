//! What a document says, apart from how it is written; and its two writers: PDF, which everybody can read (PDF/UA-1), and DOCX, which a
//! secretary can edit.
//!
//! Whatever people wrote is data in both: it never becomes markup, a field or a formula. The same description gives the same bytes.

mod description;
mod docx;
mod pdf;
mod press;
mod shelf;
mod text;

pub use description::{Document, Part, Table};
pub use press::{Format, Limits, written};
pub use shelf::kept;
pub use typesetting::has_glyph;

/// Why a document cannot be written. None of these sentences holds anything of the document's text.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// It is longer than a document of ours can be.
    #[error("the document is too long: {0} bytes of text, {1} rows")]
    TooLong(usize, usize),
    /// As many as may be are being written, and none was done in time.
    #[error("too many documents are being written at once")]
    Busy,
    /// It cannot be set.
    #[error(transparent)]
    Setting(#[from] typesetting::Fault),
    /// It cannot be packed.
    #[error("the document cannot be packed: {0}")]
    Packing(String),
    /// Whoever wrote it stopped without an answer.
    #[error("the writer of the document stopped")]
    Stopped,
}
