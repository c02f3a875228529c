//! Whatever people write is data: it is shown as it was written, and does nothing.

use documents::{Document, Format, Part, Table};
use jiff::civil::date;
use treaty::Language;

use crate::read::{bare, paragraphs, part, text_of, written};

/// Markup, code, fields, formulas and ends of whatever encloses a text.
const TEXTS: [&str; 22] = [
    "#read(\"/etc/passwd\")",
    "#panic(\"out\")",
    "#{while true {}}",
    "]#set page(width: 1pt)[",
    "\"; #import \"@preview/x:1.0.0\"; \"",
    "*bold* _em_ $x^2$ `raw` ```rust```",
    "= heading",
    "- item + item / term: x",
    "@reference <label> ~ --- ... // comment /* more */",
    "\\u{41} \\ \\n \\\"",
    "https://example.org/#fragment",
    "</w:t></w:r></w:p><w:p>",
    "&lt;&amp;&#65;&nbsp;",
    "<!-- --> <![CDATA[ ]]> <?xml?>",
    "LANGUAGES %1. {title}",
    "=HYPERLINK(\"http://x\")",
    "' OR 1=1; DROP TABLE",
    "DDEAUTO c:\\\\windows",
    "{ PAGE \\* MERGEFORMAT }",
    "\"}],\"parts\":[{\"kind\":\"title\"",
    "it.title #it.parts sys.inputs",
    "a\u{301}e\u{308} \u{fb01} İı ß ẞ",
];

/// The text at every place where a text can stand.
fn everywhere(text: &str) -> Document {
    let text = || text.to_owned();
    Document {
        title: text(),
        language: Language::English,
        reference: Some(text()),
        date: date(2026, 11, 29),
        creator: text(),
        parts: vec![
            Part::Title,
            Part::Aside { text: text() },
            Part::Heading { level: 1, text: text() },
            Part::Paragraph { text: text() },
            Part::Facts { facts: vec![(text(), text())] },
            Part::Numbered { texts: vec![text()] },
            Part::Table(Table { head: vec![text()], widths: vec![1], rows: vec![vec![text()]] }),
            Part::SmallPrint { text: text() },
        ],
    }
}

#[tokio::test]
async fn a_pdf_shows_every_text_as_it_was_written() {
    for text in TEXTS {
        let shown = text_of(&written(&everywhere(text), Format::Pdf).await);
        // Ligatures and letters made of two are read back as their letters, in one form or the other.
        let plain = bare(text).chars().filter(char::is_ascii).collect::<String>();
        let found = shown.chars().filter(char::is_ascii).collect::<String>().matches(&plain).count();
        assert!(plain.len() < 5 || found >= 9, "{text}: {found} times in {shown}");
    }
}

#[tokio::test]
async fn a_docx_shows_every_text_as_it_was_written() {
    for text in TEXTS {
        let file = written(&everywhere(text), Format::Docx).await;
        let found = paragraphs(&file);
        assert_eq!(found.iter().filter(|(_, said)| said == text).count(), 8, "{text}: {found:?}");
        assert!(found.contains(&("Fact".to_owned(), format!("{text}: {text}"))), "{found:?}");
        assert_eq!(part(&file, "word/document.xml").matches("instr").count(), 0, "no field in {text}");
        for name in ["docProps/core.xml", "word/footer.xml", "word/styles.xml", "word/numbering.xml"] {
            roxmltree::Document::parse(&part(&file, name)).expect("XML");
        }
    }
}

#[tokio::test]
async fn what_steers_or_cannot_be_shown_stops_no_document() {
    let long = "x".repeat(3_000);
    for text in
        ["\u{0}\u{8}\u{1b}[2J\r\n", "\u{202e}evil\u{202c}", "\u{2068}\u{2068}open", "\u{10fffd}𓀀👩‍👩‍👧", "", " ", &long]
    {
        for format in [Format::Pdf, Format::Docx] {
            let file = written(&everywhere(text), format).await;
            assert!(!file.is_empty());
            if format == Format::Docx {
                let said: String = paragraphs(&file).into_iter().map(|(_, said)| said).collect();
                assert!(!said.contains(['\u{0}', '\u{1b}', '\u{202e}']), "{said:?}");
            }
        }
    }
}

#[tokio::test]
async fn a_character_that_no_face_shows_is_marked() {
    let text = text_of(&written(&everywhere("Shelter 𓀀"), Format::Pdf).await);
    assert!(text.contains("Shelter\u{fffd}"), "{text}");
}
