//! The text of a PDF, as far as its pages have any: pictures of pages have none.

use lopdf::{Document, LoadOptions};

/// The most pages of a note.
pub(super) const MOST_PAGES: usize = 20;

/// The most streams of a note, and the most bytes to which each may unpack: together they bound what is held in memory.
pub(super) const MOST_STREAMS: usize = 200;
const MOST_UNPACKED: usize = 250_000;

/// Its text; none where it is broken, protected, longer than a note, or says nothing.
pub(super) fn text(bytes: &[u8]) -> Option<String> {
    if streams(bytes) > MOST_STREAMS {
        return None;
    }
    let options = LoadOptions { max_decompressed_size: Some(MOST_UNPACKED), ..LoadOptions::default() };
    let document = Document::load_mem_with_options(bytes, options).ok()?;
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    if pages.len() > MOST_PAGES {
        return None;
    }
    let text = document.extract_text_with_limit(&pages, MOST_UNPACKED).ok()?;
    Some(text).filter(|text| !text.trim().is_empty())
}

/// How many streams there are at most: each begins with this word, and ends with it.
fn streams(bytes: &[u8]) -> usize {
    bytes.windows(6).filter(|window| *window == b"stream").count().div_ceil(2)
}
