//! PDF: for everybody, in every language, and always the same.

use documents::{Format, Part};
use lopdf::{Document as Pdf, Object};
use treaty::Language;

use crate::read::{bare, text_of, written};
use crate::sample::{said, sample};

#[tokio::test]
async fn it_says_its_language_and_title_and_is_tagged() {
    for language in Language::ALL {
        let file = written(&sample(language), Format::Pdf).await;
        let pdf = Pdf::load_mem(&file).expect("a PDF");
        let root = pdf.catalog().expect("a catalogue");
        let lang = root.get(b"Lang").and_then(Object::as_str).expect("a language");
        assert!(String::from_utf8_lossy(lang).starts_with(language.code()), "{language}");
        assert!(root.has(b"StructTreeRoot"), "{language}: tagged");
        let shown = root.get_deref(b"ViewerPreferences", &pdf).and_then(Object::as_dict).expect("preferences");
        assert!(shown.get(b"DisplayDocTitle").and_then(Object::as_bool).expect("whether"), "{language}");
        let about = metadata(&pdf);
        assert!(about.contains("pdfuaid"), "{language}: PDF/UA");
        assert!(about.contains(said(language)[0]) && about.contains("2026-11-29"), "{language}: {about}");
    }
}

fn metadata(pdf: &Pdf) -> String {
    let root = pdf.catalog().expect("a catalogue");
    let stream = root.get_deref(b"Metadata", pdf).and_then(Object::as_stream).expect("metadata");
    let bytes = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    String::from_utf8(bytes).expect("text")
}

#[tokio::test]
async fn every_part_is_read_back() {
    for language in [Language::English, Language::French, Language::Spanish, Language::Russian, Language::Chinese] {
        let text = text_of(&written(&sample(language), Format::Pdf).await);
        for part in said(language).into_iter().chain(["Shelter & Hope", "希望之家", "https://shelter.example/a"]) {
            assert!(text.contains(&bare(part)), "{language}: {part} is not in {text}");
        }
    }
}

/// What runs from right to left lies on the page as it is seen: read from left to right, its letters come backwards.
#[tokio::test]
async fn arabic_is_joined_and_runs_from_right_to_left() {
    let text = text_of(&written(&sample(Language::Arabic), Format::Pdf).await);
    assert!(text.contains("CU2026/123"), "{text}");
    let word: String = "المنظمات".chars().rev().collect();
    assert!(text.contains(&word) || text.contains("المنظمات"), "{text}");
}

#[tokio::test]
async fn the_same_document_is_the_same_file() {
    let document = sample(Language::Arabic);
    let file = written(&document, Format::Pdf).await;
    assert_eq!(file, written(&document, Format::Pdf).await);
    assert_eq!(*documents::kept(document.clone(), Format::Pdf).await.expect("a document"), file);
    assert!(file.len() < 200_000, "{} bytes: only the letters that are used are in it", file.len());
}

#[tokio::test]
async fn a_head_is_repeated_on_every_page() {
    let mut document = sample(Language::English);
    for part in &mut document.parts {
        if let Part::Table(table) = part {
            table.rows = (1..200).map(|n| vec![n.to_string(), format!("Organization {n}"), String::new()]).collect();
        }
    }
    let file = written(&document, Format::Pdf).await;
    let pdf = Pdf::load_mem(&file).expect("a PDF");
    let pages = pdf.get_pages().len();
    assert!(pages > 4, "{pages}");
    for page in 3..=u32::try_from(pages).expect("few") {
        assert!(pdf.extract_text(&[page]).expect("text").contains("URL"), "page {page}");
    }
}

#[tokio::test]
async fn a_document_without_end_is_refused() {
    let mut document = sample(Language::English);
    document.parts.push(Part::Numbered { texts: vec![String::from("x"); 2_001] });
    let fault = documents::written(document.clone(), Format::Pdf).await.expect_err("too many rows");
    assert!(matches!(fault, documents::Fault::TooLong(..)), "{fault}");
    document.parts = vec![Part::Paragraph { text: "x".repeat(5 << 20) }];
    let fault = documents::written(document, Format::Docx).await.expect_err("too long");
    assert!(matches!(fault, documents::Fault::TooLong(..)), "{fault}");
}
