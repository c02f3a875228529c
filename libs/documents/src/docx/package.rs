//! The files of which a DOCX consists.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::text::clean;
use crate::{Document, Part};

use super::body::Body;
use super::xml::Xml;

const STYLES: &str = include_str!("styles.xml");
const TYPES: &str = include_str!("content-types.xml");
const RELATIONS: &str = include_str!("relations.xml");
const OF_DOCUMENT: &str = include_str!("document-relations.xml");

const WORD: (&str, &str) = ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");

/// All of them in one file. They bear the first day that a zip can bear, so that the same document gives the same bytes.
pub(super) fn packed(document: &Document) -> zip::result::ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let options = options.last_modified_time(zip::DateTime::default());
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    let languages = languages(document);
    let files: [(&str, Vec<u8>); 9] = [
        ("[Content_Types].xml", TYPES.into()),
        ("_rels/.rels", RELATIONS.into()),
        ("docProps/core.xml", core(document)),
        ("word/_rels/document.xml.rels", OF_DOCUMENT.into()),
        ("word/document.xml", body(document)),
        ("word/footer.xml", footer(document)),
        ("word/numbering.xml", numbering(document)),
        ("word/settings.xml", settings(languages)),
        ("word/styles.xml", styles(languages)),
    ];
    for (name, content) in files {
        file.start_file(name, options)?;
        file.write_all(&content)?;
    }
    Ok(file.finish()?.into_inner())
}

/// The languages of Latin, Chinese and Arabic letters in it.
const fn languages(document: &Document) -> [(&'static str, &'static str); 3] {
    let latin = match document.language.code().as_bytes() {
        b"fr" => "fr-FR",
        b"es" => "es-ES",
        b"ru" => "ru-RU",
        _ => "en-GB",
    };
    [("w:val", latin), ("w:eastAsia", "zh-CN"), ("w:bidi", "ar-SA")]
}

fn styles(languages: [(&str, &str); 3]) -> Vec<u8> {
    let said = languages.map(|(name, language)| format!(r#"{name}="{language}""#)).join(" ");
    STYLES.replace("LANGUAGES", &said).into_bytes()
}

fn settings(languages: [(&str, &str); 3]) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.with("w:settings", &[WORD], |xml| {
        xml.with("w:compat", &[], |xml| {
            let uri = "http://schemas.microsoft.com/office/word";
            xml.empty("w:compatSetting", &[("w:name", "compatibilityMode"), ("w:uri", uri), ("w:val", "15")]);
        });
        xml.empty("w:themeFontLang", &languages);
    });
    xml.done()
}

/// Title, language, who made it and when.
fn core(document: &Document) -> Vec<u8> {
    let mut xml = Xml::new();
    let names = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    let day = format!("{}T00:00:00Z", document.date);
    xml.with("cp:coreProperties", &names, |xml| {
        xml.text("dc:title", &[], &clean(&document.title));
        xml.text("dc:creator", &[], &clean(&document.creator));
        xml.text("dc:language", &[], document.language.code());
        xml.text("cp:lastModifiedBy", &[], &clean(&document.creator));
        xml.text("dcterms:created", &[("xsi:type", "dcterms:W3CDTF")], &day);
        xml.text("dcterms:modified", &[("xsi:type", "dcterms:W3CDTF")], &day);
    });
    xml.done()
}

fn body(document: &Document) -> Vec<u8> {
    let mut xml = Xml::new();
    let relations = ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    xml.with("w:document", &[WORD, relations], |xml| {
        xml.with("w:body", &[], |xml| {
            Body::new(document).write(xml);
            xml.with("w:sectPr", &[], |xml| {
                xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "footer")]);
                xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
                let (side, foot) = (("w:left", "1247"), ("w:footer", "680"));
                let margins =
                    [("w:top", "1247"), ("w:right", "1247"), ("w:bottom", "1361"), side, ("w:header", "680"), foot];
                xml.empty("w:pgMar", &margins);
                if document.language.is_right_to_left() {
                    xml.empty("w:bidi", &[]);
                }
            });
        });
    });
    xml.done()
}

/// The reference and the number of the page.
fn footer(document: &Document) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.with("w:ftr", &[WORD], |xml| {
        xml.with("w:p", &[], |xml| {
            xml.with("w:pPr", &[], |xml| {
                xml.value("w:pStyle", "Footer");
                if document.language.is_right_to_left() {
                    xml.empty("w:bidi", &[]);
                }
            });
            Body::new(document).text(xml, document.reference.as_deref().unwrap_or_default(), false);
            xml.with("w:r", &[], |xml| xml.empty("w:tab", &[]));
            field(xml, " PAGE ");
            xml.with("w:r", &[], |xml| xml.text("w:t", &[("xml:space", "preserve")], " / "));
            field(xml, " NUMPAGES ");
        });
    });
    xml.done()
}

fn field(xml: &mut Xml, instruction: &str) {
    xml.with("w:fldSimple", &[("w:instr", instruction)], |xml| {
        xml.with("w:r", &[], |xml| xml.text("w:t", &[], "1"));
    });
}

/// One way of counting, begun anew for every counted list.
fn numbering(document: &Document) -> Vec<u8> {
    let mut xml = Xml::new();
    let lists = document.parts.iter().filter(|part| matches!(part, Part::Numbered { .. })).count();
    xml.with("w:numbering", &[WORD], |xml| {
        xml.with("w:abstractNum", &[("w:abstractNumId", "0")], |xml| {
            xml.value("w:multiLevelType", "singleLevel");
            xml.with("w:lvl", &[("w:ilvl", "0")], |xml| {
                xml.value("w:start", "1");
                xml.value("w:numFmt", "decimal");
                xml.value("w:lvlText", "%1.");
                xml.value("w:lvlJc", "start");
                xml.with("w:pPr", &[], |xml| xml.empty("w:ind", &[("w:start", "567"), ("w:hanging", "567")]));
            });
        });
        for list in 1..=lists {
            xml.with("w:num", &[("w:numId", &list.to_string())], |xml| {
                xml.value("w:abstractNumId", "0");
                xml.with("w:lvlOverride", &[("w:ilvl", "0")], |xml| xml.value("w:startOverride", "1"));
            });
        }
    });
    xml.done()
}
