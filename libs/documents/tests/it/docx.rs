//! DOCX: with real styles, and language and direction said.

use documents::Format;
use treaty::Language;

use crate::read::{W, paragraphs, part, written};
use crate::sample::{said, sample};

#[tokio::test]
async fn a_secretary_finds_styles() {
    let found = paragraphs(&written(&sample(Language::English), Format::Docx).await);
    let [title, word, sentence, heading] = said(Language::English);
    for (style, text) in [
        ("Aside", "CU 2026/123"),
        ("Title", title),
        ("Fact", &format!("{word}: {sentence}")),
        ("BodyText", sentence),
        ("Numbered", sentence),
        ("Heading1", heading),
        ("Heading2", title),
        ("TableHead", word),
        ("TableText", "Shelter & Hope"),
        ("SmallPrint", sentence),
    ] {
        assert!(found.contains(&(style.to_owned(), text.to_owned())), "{style}: {text} is not in {found:?}");
    }
}

#[tokio::test]
async fn every_style_that_is_used_is_there() {
    let file = written(&sample(Language::English), Format::Docx).await;
    let styles = part(&file, "word/styles.xml");
    let styles = roxmltree::Document::parse(&styles).expect("XML");
    let known: Vec<&str> = styles.descendants().filter_map(|node| node.attribute((W, "styleId"))).collect();
    for (style, text) in paragraphs(&file) {
        assert!(style.is_empty() && text.is_empty() || known.contains(&style.as_str()), "{style}");
    }
}

#[tokio::test]
async fn arabic_runs_from_right_to_left_and_names_do_not() {
    let body = part(&written(&sample(Language::Arabic), Format::Docx).await, "word/document.xml");
    let body = roxmltree::Document::parse(&body).expect("XML");
    let within =
        |node: roxmltree::Node<'_, '_>, name: &str| node.descendants().any(|node| node.has_tag_name((W, name)));
    let all = |name: &'static str| body.descendants().filter(move |node| node.has_tag_name((W, name)));
    assert!(all("pPr").all(|properties| within(properties, "bidi")), "paragraphs");
    assert!(all("tblPr").all(|properties| within(properties, "bidiVisual")), "tables");
    assert!(all("sectPr").all(|properties| within(properties, "bidi")), "the section");
    for run in all("r").filter(|run| within(*run, "t")) {
        let text: String = run.descendants().filter_map(|node| node.text()).collect();
        let arabic = text.chars().find(|c| c.is_alphabetic()).is_none_or(|c| ('\u{600}'..'\u{700}').contains(&c));
        assert_eq!(within(run, "rtl"), arabic, "{text}");
        assert!(!text.contains(['\u{2068}', '\u{2069}']), "{text}");
    }
}

#[tokio::test]
async fn what_runs_from_left_to_right_has_no_such_marks() {
    let body = part(&written(&sample(Language::Russian), Format::Docx).await, "word/document.xml");
    assert!(!body.contains("<w:bidi/>") && !body.contains("bidiVisual"));
    assert_eq!(body.matches("<w:rtl/>").count(), 1, "the Arabic name alone");
}

#[tokio::test]
async fn language_title_and_day_are_said() {
    for (language, said_as) in [
        (Language::Arabic, r#"w:bidi="ar-SA""#),
        (Language::Chinese, r#"w:eastAsia="zh-CN""#),
        (Language::French, r#"w:val="fr-FR""#),
        (Language::Russian, r#"w:val="ru-RU""#),
    ] {
        let file = written(&sample(language), Format::Docx).await;
        assert!(part(&file, "word/styles.xml").contains(said_as), "{language}");
        let core = part(&file, "docProps/core.xml");
        assert!(core.contains(&format!("<dc:language>{}</dc:language>", language.code())), "{core}");
        assert!(core.contains(said(language)[0]) && core.contains("2026-11-29T00:00:00Z"), "{core}");
    }
}

#[tokio::test]
async fn a_table_repeats_its_head() {
    let body = part(&written(&sample(Language::English), Format::Docx).await, "word/document.xml");
    assert_eq!(body.matches("<w:tblHeader/>").count(), 1);
}

#[tokio::test]
async fn the_same_document_is_the_same_file() {
    let document = sample(Language::Chinese);
    assert_eq!(written(&document, Format::Docx).await, written(&document, Format::Docx).await);
}
