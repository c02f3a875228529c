//! Files that are notes, and files that are made to harm.

use std::io::{Cursor, Write as _};

use lopdf::content::{Content, Operation};
use lopdf::{Document, Object, Stream, dictionary};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::*;

fn file(bytes: &[u8]) -> NoteFile {
    NoteFile { name: "note".to_owned(), content: BASE64.encode(bytes) }
}

async fn read(bytes: &[u8]) -> Option<String> {
    super::read(&file(bytes), str::to_owned).await.expect("it is a note")
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in parts {
        writer.start_file(*name, options).expect("a part");
        writer.write_all(content).expect("its content");
    }
    writer.finish().expect("a zip").into_inner()
}

fn body(text: &str) -> String {
    format!("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>")
}

/// A PDF of pages that each say this.
fn paged(pages: usize, says: &str) -> Vec<u8> {
    let mut document = Document::with_version("1.5");
    let tree = document.new_object_id();
    let font = document.add_object(dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" });
    let resources = document.add_object(dictionary! { "Font" => dictionary! { "F1" => font } });
    let kids: Vec<Object> = (0..pages)
        .map(|_| {
            let operations = vec![
                Operation::new("BT", vec![]),
                Operation::new("Tf", vec!["F1".into(), 12.into()]),
                Operation::new("Tj", vec![Object::string_literal(says)]),
                Operation::new("ET", vec![]),
            ];
            let content = Stream::new(dictionary! {}, Content { operations }.encode().expect("content"));
            let content = document.add_object(content);
            document.add_object(dictionary! { "Type" => "Page", "Parent" => tree, "Contents" => content }).into()
        })
        .collect();
    let count = i64::try_from(pages).expect("few");
    let all = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count, "Resources" => resources };
    document.objects.insert(tree, Object::Dictionary(all));
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("it is written");
    bytes
}

#[tokio::test]
async fn a_note_is_read_as_text_as_docx_and_as_pdf() {
    assert_eq!(read("Note Verbale No. 7\n".as_bytes()).await.as_deref(), Some("Note Verbale No. 7\n"));
    let says = "Se\u{f1}ora P&#233;rez &amp; Mr. &quot;X&quot;";
    let document = zipped(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", body(says).as_bytes())]);
    assert!(read(&document).await.expect("it is read").contains("Señora Pérez & Mr. \"X\""));
    let head =
        zipped(&[("word/document.xml", body("body").as_bytes()), ("word/header1.xml", body("No. 7").as_bytes())]);
    assert!(read(&head).await.expect("it is read").contains("No. 7"));
    assert!(read(&paged(2, "Note Verbale No. 7")).await.expect("it is read").contains("Note Verbale No. 7"));
}

#[test]
fn what_is_no_note_is_refused_whatever_its_name_says() {
    let refused = |bytes: &[u8]| super::bytes(&file(bytes)).expect_err("refused").code;
    for bytes in [b"GIF89a\x01\x00".as_slice(), b"MZ\x90\x00", b"", b"\xff\xfe", b"text with a \x00 in it"] {
        assert_eq!(refused(bytes), "not-a-note");
    }
    assert_eq!(refused(&zipped(&[("xl/workbook.xml", b"<x/>")])), "not-a-note", "a zip of something else");
    assert_eq!(refused(&vec![b'a'; LARGEST_NOTE + 1]), "note-too-large");
    let garbled = NoteFile { name: "n".to_owned(), content: "%%%".to_owned() };
    assert_eq!(super::bytes(&garbled).expect_err("refused").code, "not-a-note");
}

#[tokio::test]
async fn a_zip_bomb_is_unpacked_as_far_as_a_note_can_be_and_not_read() {
    let long = body(&" ".repeat(80_000_000));
    let bomb = zipped(&[("word/document.xml", long.as_bytes())]);
    assert!(bomb.len() < LARGEST_NOTE, "it fits: {}", bomb.len());
    assert_eq!(read(&bomb).await, None);
    // None of many parts is too large by itself.
    let part = body(&" ".repeat(1_500_000));
    let names: Vec<String> = (0..20).map(|number| format!("word/header{number}.xml")).collect();
    let mut parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), part.as_bytes())).collect();
    parts.push(("word/document.xml", b"<w:document/>"));
    assert_eq!(read(&zipped(&parts)).await, None);
}

#[tokio::test]
async fn entities_that_grow_are_not_expanded() {
    let laughs = "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    let document = format!("{laughs}{}", body("&b;"));
    assert_eq!(read(&zipped(&[("word/document.xml", document.as_bytes())])).await, None);
    let unknown = read(&zipped(&[("word/document.xml", body("x&b;y").as_bytes())])).await;
    assert!(unknown.expect("it is read").contains("x y"));
}

#[tokio::test]
async fn a_broken_pdf_an_empty_one_and_one_of_too_many_pages_are_not_read() {
    let whole = paged(1, "Note");
    assert_eq!(read(b"%PDF-1.7\nnothing that follows").await, None);
    assert_eq!(read(&whole[..whole.len() / 2]).await, None);
    assert_eq!(read(&paged(1, "")).await, None);
    assert_eq!(read(&paged(pdf::MOST_PAGES + 1, "Note")).await, None);
    assert!(read(&paged(pdf::MOST_PAGES, "Note")).await.is_some());
}

#[tokio::test]
async fn a_pdf_that_unpacks_to_more_than_a_note_is_not_read() {
    let mut document = Document::load_mem(&paged(1, "Note")).expect("a document");
    let page = document.get_pages()[&1];
    let mut content = Stream::new(dictionary! {}, vec![b' '; 50_000_000]);
    content.compress().expect("it is compressed");
    let content = document.add_object(content);
    document.get_object_mut(page).and_then(Object::as_dict_mut).expect("a page").set("Contents", content);
    let mut bomb = Vec::new();
    document.save_to(&mut bomb).expect("it is written");
    assert!(bomb.len() < LARGEST_NOTE, "it fits: {}", bomb.len());
    assert_eq!(read(&bomb).await, None);
    let many =
        [b"%PDF-1.7\n".as_slice(), &b"1 0 obj<<>>stream\nendstream endobj\n".repeat(pdf::MOST_STREAMS + 1)].concat();
    assert_eq!(read(&many).await, None);
}

#[test]
fn whatever_comes_as_a_file_is_read_or_not_and_nothing_else() {
    let (whole_pdf, whole_docx) = (paged(1, "Note"), zipped(&[("word/document.xml", body("Note").as_bytes())]));
    bolero::check!().for_each(|bytes: &[u8]| {
        let _ = text(bytes);
        // Ours, with a piece of it overwritten.
        for whole in [&whole_pdf, &whole_docx] {
            let mut forged = whole.clone();
            let at = bytes.iter().take(2).fold(0, |at, byte| at * 256 + usize::from(*byte)) % forged.len();
            for (place, byte) in forged[at..].iter_mut().zip(bytes.iter().skip(2)) {
                *place = *byte;
            }
            let _ = text(&forged);
        }
    });
}
