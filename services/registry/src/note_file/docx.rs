//! The text of a DOCX: XML in a zip, of which no more is unpacked than a note can have.

use std::io::{Cursor, Read as _};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

/// The most parts of a document.
const MOST_PARTS: usize = 500;

/// The most that is unpacked of a document in all, in bytes.
const MOST_UNPACKED: u64 = 4_000_000;

const BODY: &str = "word/document.xml";

/// Whether a zip is a document of words.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    open(bytes).is_some_and(|archive| archive.index_for_name(BODY).is_some())
}

/// Its text, with what stands at the head and the foot of its pages; none where it is broken, or unpacks to more than a note can have.
pub(super) fn text(bytes: &[u8]) -> Option<String> {
    let mut archive = open(bytes)?;
    let names: Vec<String> =
        archive.file_names().filter_map(|name| Some(name.ok()?.into_owned())).filter(|name| is_read(name)).collect();
    let (mut text, mut left) = (String::new(), MOST_UNPACKED);
    for name in names {
        let mut xml = Vec::new();
        // One byte more than is left says that there was more.
        archive.by_name(&name).ok()?.take(left + 1).read_to_end(&mut xml).ok()?;
        left = left.checked_sub(u64::try_from(xml.len()).ok()?)?;
        words(&xml, &mut text)?;
        text.push('\n');
    }
    Some(text)
}

fn is_read(name: &str) -> bool {
    let part = name.strip_prefix("word/").and_then(|name| name.strip_suffix(".xml"));
    part.is_some_and(|part| part == "document" || part.starts_with("header") || part.starts_with("footer"))
}

fn open(bytes: &[u8]) -> Option<ZipArchive<Cursor<&[u8]>>> {
    ZipArchive::new(Cursor::new(bytes)).ok().filter(|archive| archive.len() <= MOST_PARTS)
}

/// The words in runs of text; paragraphs, breaks and cells end a line. Entities but those of XML itself are not known, and none is expanded.
fn words(xml: &[u8], text: &mut String) -> Option<()> {
    let mut reader = Reader::from_str(std::str::from_utf8(xml).ok()?);
    let mut in_run = false;
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) if tag.local_name().as_ref() == "t" => in_run = true,
            Event::End(tag) => {
                in_run = false;
                if matches!(tag.local_name().as_ref(), "p" | "tc") {
                    text.push('\n');
                }
            }
            Event::Empty(tag) if matches!(tag.local_name().as_ref(), "br" | "tab" | "cr") => text.push(' '),
            Event::Text(piece) if in_run => text.push_str(&piece.xml10_content()),
            Event::CData(piece) if in_run => text.push_str(&piece.xml10_content()),
            Event::GeneralRef(reference) if in_run => text.push(letter(&reference)),
            Event::DocType(_) => return None,
            Event::Eof => return Some(()),
            _ => {}
        }
    }
}

/// The letter for which a reference stands; a space for one that stands for nothing known.
fn letter(reference: &quick_xml::events::BytesRef<'_>) -> char {
    if let Ok(Some(letter)) = reference.resolve_char_ref() {
        return letter;
    }
    match reference.xml10_content().as_ref() {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => ' ',
    }
}
