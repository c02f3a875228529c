//! Reading documents back.

use std::io::{Cursor, Read as _};

use documents::{Document, Format};

/// The document, written.
pub(crate) async fn written(document: &Document, format: Format) -> Vec<u8> {
    documents::written(document.clone(), format).await.expect("a document")
}

/// A file of a DOCX.
pub(crate) fn part(docx: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(docx)).expect("a zip");
    let mut text = String::new();
    zip.by_name(name).expect("a part").read_to_string(&mut text).expect("text");
    text
}

/// The paragraphs of a DOCX: style and text.
pub(crate) fn paragraphs(docx: &[u8]) -> Vec<(String, String)> {
    let body = part(docx, "word/document.xml");
    let body = roxmltree::Document::parse(&body).expect("XML");
    let paragraphs = body.descendants().filter(|node| node.has_tag_name((W, "p")));
    paragraphs.map(|paragraph| (style(paragraph), text(paragraph))).collect()
}

/// The namespace of DOCX.
pub(crate) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

fn style(paragraph: roxmltree::Node<'_, '_>) -> String {
    let style = paragraph.descendants().find(|node| node.has_tag_name((W, "pStyle")));
    style.and_then(|style| style.attribute((W, "val"))).unwrap_or_default().to_owned()
}

fn text(paragraph: roxmltree::Node<'_, '_>) -> String {
    let texts = paragraph.descendants().filter(|node| node.has_tag_name((W, "t")));
    texts.filter_map(|node| node.text()).collect()
}

/// The text of a PDF, without white space.
pub(crate) fn text_of(pdf: &[u8]) -> String {
    let pdf = lopdf::Document::load_mem(pdf).expect("a PDF");
    let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
    pages.iter().map(|page| bare(&pdf.extract_text(&[*page]).expect("text"))).collect()
}

/// A text without white space and marks that nobody sees.
pub(crate) fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200b}')).collect()
}
