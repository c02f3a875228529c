//! The parts of a document, in the styles of `styles.xml`.

use crate::{Document, Part, Table};

use super::runs::runs;
use super::xml::Xml;

/// Between the margins of A4, in twentieths of a point.
const LINE: usize = 9_412;

/// Writes the body.
pub(super) struct Body<'a> {
    document: &'a Document,
    right_to_left: bool,
    /// How many counted lists there were.
    lists: usize,
}

impl<'a> Body<'a> {
    pub(super) const fn new(document: &'a Document) -> Self {
        Self { document, right_to_left: document.language.is_right_to_left(), lists: 0 }
    }

    pub(super) fn write(&mut self, xml: &mut Xml) {
        for part in &self.document.parts {
            self.part(xml, part);
        }
    }

    fn part(&mut self, xml: &mut Xml, part: &Part) {
        match part {
            Part::Title => self.paragraph(xml, "Title", &self.document.title),
            Part::Heading { level, text } => {
                self.paragraph(xml, ["Heading1", "Heading2", "Heading3"][usize::from(level.clamp(&1, &3) - 1)], text);
            }
            Part::Paragraph { text } => self.paragraph(xml, "BodyText", text),
            Part::Aside { text } => self.paragraph(xml, "Aside", text),
            Part::SmallPrint { text } => self.paragraph(xml, "SmallPrint", text),
            Part::Numbered { texts } => {
                self.lists += 1;
                for text in texts {
                    self.numbered(xml, text);
                }
            }
            Part::Facts { facts } => {
                for (name, fact) in facts {
                    self.fact(xml, name, fact);
                }
            }
            Part::Table(table) => self.table(xml, table),
            Part::PageBreak => {
                xml.with("w:p", &[], |xml| xml.with("w:r", &[], |xml| xml.empty("w:br", &[("w:type", "page")])));
            }
        }
    }

    pub(super) fn paragraph(&self, xml: &mut Xml, style: &str, text: &str) {
        xml.with("w:p", &[], |xml| {
            self.properties(xml, style, None);
            self.text(xml, text, false);
        });
    }

    fn numbered(&self, xml: &mut Xml, text: &str) {
        let list = self.lists.to_string();
        xml.with("w:p", &[], |xml| {
            self.properties(xml, "Numbered", Some(&list));
            self.text(xml, text, false);
        });
    }

    fn fact(&self, xml: &mut Xml, name: &str, fact: &str) {
        xml.with("w:p", &[], |xml| {
            self.properties(xml, "Fact", None);
            self.text(xml, &format!("{name}{}", self.document.colon()), true);
            self.text(xml, fact, false);
        });
    }

    fn properties(&self, xml: &mut Xml, style: &str, list: Option<&str>) {
        xml.with("w:pPr", &[], |xml| {
            xml.value("w:pStyle", style);
            if let Some(list) = list {
                xml.with("w:numPr", &[], |xml| {
                    xml.value("w:ilvl", "0");
                    xml.value("w:numId", list);
                });
            }
            if self.right_to_left {
                xml.empty("w:bidi", &[]);
            }
        });
    }

    pub(super) fn text(&self, xml: &mut Xml, text: &str, bold: bool) {
        for (piece, right_to_left) in runs(text, self.right_to_left) {
            xml.with("w:r", &[], |xml| {
                xml.with("w:rPr", &[], |xml| {
                    if bold {
                        xml.empty("w:b", &[]);
                        xml.empty("w:bCs", &[]);
                    }
                    if right_to_left {
                        xml.empty("w:rtl", &[]);
                    }
                });
                xml.text("w:t", &[("xml:space", "preserve")], &piece);
            });
        }
    }

    fn table(&self, xml: &mut Xml, table: &Table) {
        let all: usize = table.widths.iter().map(|share| usize::from(*share)).sum();
        let width = |share: &u8| (LINE * usize::from(*share) / all.max(1)).to_string();
        let widths: Vec<String> = table.widths.iter().map(width).collect();
        xml.with("w:tbl", &[], |xml| {
            self.table_properties(xml);
            xml.with("w:tblGrid", &[], |xml| {
                for width in &widths {
                    xml.empty("w:gridCol", &[("w:w", width)]);
                }
            });
            self.row(xml, &table.head, &widths, true);
            for row in &table.rows {
                self.row(xml, row, &widths, false);
            }
        });
        // Word wants a paragraph after a table.
        self.paragraph(xml, "BodyText", "");
    }

    fn table_properties(&self, xml: &mut Xml) {
        xml.with("w:tblPr", &[], |xml| {
            xml.value("w:tblStyle", "Listing");
            if self.right_to_left {
                xml.empty("w:bidiVisual", &[]);
            }
            xml.empty("w:tblW", &[("w:w", &LINE.to_string()), ("w:type", "dxa")]);
            xml.empty("w:tblLayout", &[("w:type", "fixed")]);
            xml.empty("w:tblLook", &[("w:val", "0020"), ("w:firstRow", "1")]);
        });
    }

    fn row(&self, xml: &mut Xml, cells: &[String], widths: &[String], head: bool) {
        xml.with("w:tr", &[], |xml| {
            xml.with("w:trPr", &[], |xml| {
                xml.empty("w:cantSplit", &[]);
                if head {
                    xml.empty("w:tblHeader", &[]);
                }
            });
            for (cell, width) in cells.iter().zip(widths) {
                xml.with("w:tc", &[], |xml| {
                    xml.with("w:tcPr", &[], |xml| xml.empty("w:tcW", &[("w:w", width), ("w:type", "dxa")]));
                    self.paragraph(xml, if head { "TableHead" } else { "TableText" }, cell);
                });
            }
        });
    }
}
