//! Documents that were written a moment ago, so that a page can tell how large a file is and hand it out without writing it twice.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use crate::{Document, Fault, Format, written};

/// How many are kept, and how many bytes of them at most.
const KEPT: (usize, usize) = (32, 8 << 20);

struct Kept {
    document: Document,
    format: Format,
    file: Arc<Vec<u8>>,
}

static SHELF: Mutex<VecDeque<Kept>> = Mutex::new(VecDeque::new());

/// The document in a format, from the shelf where the very same lies there. Not for documents that hold anything of persons: those are
/// written anew each time and nowhere kept.
///
/// # Errors
/// As [`written`].
pub async fn kept(document: Document, format: Format) -> Result<Arc<Vec<u8>>, Fault> {
    if let Some(file) = taken(&document, format) {
        return Ok(file);
    }
    let file = Arc::new(written(document.clone(), format).await?);
    put(Kept { document, format, file: Arc::clone(&file) });
    Ok(file)
}

fn taken(document: &Document, format: Format) -> Option<Arc<Vec<u8>>> {
    // Whoever panicked left whole entries.
    let shelf = SHELF.lock().unwrap_or_else(PoisonError::into_inner);
    let found = shelf.iter().find(|kept| kept.format == format && kept.document == *document);
    found.map(|kept| Arc::clone(&kept.file))
}

fn put(kept: Kept) {
    let mut shelf = SHELF.lock().unwrap_or_else(PoisonError::into_inner);
    shelf.push_back(kept);
    while shelf.len() > KEPT.0 || shelf.iter().map(|kept| kept.file.len()).sum::<usize>() > KEPT.1 {
        shelf.pop_front();
    }
}
