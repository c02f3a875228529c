//! Notes verbales as files: what they are is told by their first bytes, and their text is read within hard limits. What cannot be read is
//! looked at by a person.

mod docx;
mod pdf;

use std::time::Duration;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use contracts::Notice;
use contracts::registry::{LARGEST_NOTE, NoteFile};
use runtime::Failure;
use tokio::sync::Semaphore;

/// The most bytes of text that are compared with a form.
const MOST_TEXT: usize = 300_000;

/// For how long a file is read.
const LONGEST: Duration = Duration::from_secs(5);

/// So many files are read at once; whoever comes then waits within the time that there is.
static READERS: Semaphore = Semaphore::const_new(2);

/// Both ways of writing the end are read.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// What a note's file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Pdf,
    Docx,
    Plain,
}

/// The bytes of a file that is a note.
///
/// # Errors
/// When it is too large, or neither a PDF nor a DOCX nor plain text.
pub(crate) fn bytes(file: &NoteFile) -> Result<Vec<u8>, Notice> {
    let bytes = BASE64.decode(&file.content).map_err(|_| not_a_note())?;
    if bytes.len() > LARGEST_NOTE {
        let sentence = "The file is larger than 2 MB. Send it smaller: as text rather than as pictures of pages.";
        return Err(Notice::plain("note-too-large", sentence));
    }
    form(&bytes).map(|_| bytes).ok_or_else(not_a_note)
}

/// What is made of what a note says; none where that cannot be read, or not in time.
///
/// # Errors
/// As [`bytes`].
pub(crate) async fn read<T: Send + 'static>(
    file: &NoteFile,
    make: impl FnOnce(&str) -> T + Send + 'static,
) -> Result<Option<T>, Failure> {
    let bytes = bytes(file)?;
    let read = async {
        let permit = READERS.acquire().await.ok()?;
        // It keeps its place until it is through, also where nobody waits for it any more.
        let text = tokio::task::spawn_blocking(move || {
            let result = text(&bytes).map(|text| make(&text));
            drop(permit);
            result
        });
        // A reader that fell over a broken file has read nothing.
        text.await.ok().flatten()
    };
    Ok(tokio::time::timeout(LONGEST, read).await.ok().flatten())
}

fn form(bytes: &[u8]) -> Option<Form> {
    if bytes.starts_with(b"%PDF-") {
        Some(Form::Pdf)
    } else if bytes.starts_with(b"PK\x03\x04") {
        docx::is_one(bytes).then_some(Form::Docx)
    } else {
        plain(bytes).map(|_| Form::Plain)
    }
}

/// The text of a note; none where it cannot be read within the limits.
fn text(bytes: &[u8]) -> Option<String> {
    let text = match form(bytes)? {
        Form::Pdf => pdf::text(bytes),
        Form::Docx => docx::text(bytes),
        Form::Plain => plain(bytes).map(str::to_owned),
    };
    text.filter(|text| text.len() <= MOST_TEXT)
}

/// Plain text has no control characters but those of lines.
fn plain(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    let is_text = |one: char| !one.is_control() || matches!(one, '\n' | '\r' | '\t' | '\u{c}');
    (!text.is_empty() && text.chars().all(is_text)).then_some(text)
}

fn not_a_note() -> Notice {
    let sentence = "The file is neither a PDF nor a DOCX nor plain text. Save it as one of these, and send it again.";
    Notice::plain("not-a-note", sentence)
}

#[cfg(test)]
mod tests;
