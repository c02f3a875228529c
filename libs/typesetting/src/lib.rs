//! Sets a document as an accessible PDF. The only crate that knows Typst, so that nothing else is compiled with it.
//!
//! A template is ours and part of the program; what people wrote is handed to it as JSON, and Typst never reads it as markup. A template
//! sees that JSON, our faces, and nothing else: no file, no network, no clock.

mod faces;
mod world;

pub use faces::has_glyph;

use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::ecow::EcoVec;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use world::Desk;

/// Why a document cannot be set. None of these sentences holds anything of the document's text.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The template and what was handed to it do not fit each other.
    #[error("the template cannot be set: {0}")]
    Template(String),
    /// The document breaks a rule of PDF/UA-1.
    #[error("the document is not accessible: {0}")]
    Accessibility(String),
    /// The day is none.
    #[error("{0}-{1}-{2} is no day")]
    Day(i32, u8, u8),
}

/// What is set.
#[derive(Clone, Debug)]
pub struct Job {
    /// The template, which reads `document.json`. Part of the program: nothing that somebody wrote can become markup.
    pub template: &'static str,
    /// The document, as JSON.
    pub document: Vec<u8>,
    /// The day that the file bears: year, month, day. The same job on any day gives the same bytes.
    pub made: (i32, u8, u8),
    /// Who made it, as the file says.
    pub creator: String,
}

/// The document as PDF/UA-1, with the same bytes for the same job. It takes some tens of milliseconds of one core: not for an executor's
/// thread.
///
/// # Errors
/// When template and document do not fit, or the result would not be accessible.
pub fn pdf(job: Job) -> Result<Vec<u8>, Fault> {
    let Job { template, document, made: (year, month, day), creator } = job;
    let made = Datetime::from_ymd_hms(year, month, day, 0, 0, 0).ok_or(Fault::Day(year, month, day))?;
    let desk = Desk::new(template, document);
    let pages = typst::compile::<PagedDocument>(&desk).output.map_err(|faults| Fault::Template(said(&faults)))?;
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|fault| Fault::Accessibility(fault.message().to_string()))?;
    let options = PdfOptions {
        creator: Smart::Custom(Some(creator)),
        timestamp: Some(Timestamp::new_utc(made)),
        standards,
        ..PdfOptions::default()
    };
    let file = typst_pdf::pdf(&pages, &options).map_err(|faults| Fault::Accessibility(said(&faults)));
    // What was remembered of this document helps no other.
    comemo::evict(0);
    file
}

/// The first fault in a few words. What Typst quotes of the text stays out.
fn said(faults: &EcoVec<SourceDiagnostic>) -> String {
    faults.first().map(|fault| plain(&fault.message)).unwrap_or_default()
}

/// A message without what stands in quotation marks or backquotes.
fn plain(message: &str) -> String {
    let mut kept = String::new();
    for (place, part) in message.split(['"', '`', '“', '”']).enumerate() {
        kept.push_str(if place % 2 == 0 { part } else { "…" });
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = r#"
        #let it = json("document.json")
        #set document(title: it.title, date: auto)
        #set text(lang: "en", font: "Noto Sans")
        #title()
        #it.text
    "#;

    fn job(text: &str) -> Job {
        let document = serde_json::json!({ "title": "A title", "text": text }).to_string().into_bytes();
        Job { template: TEMPLATE, document, made: (2026, 11, 29), creator: "tests".to_owned() }
    }

    #[test]
    fn the_same_job_gives_the_same_bytes() {
        let made = || pdf(job("Some text")).expect("a document");
        assert_eq!(made(), made());
        assert_ne!(made(), pdf(job("Another text")).expect("a document"));
    }

    #[test]
    fn a_fault_tells_nothing_of_the_text() {
        let fault = pdf(job("secret \u{10_FFFD}")).expect_err("no face has a private character");
        assert!(!fault.to_string().contains("secret"), "{fault}");
    }

    #[test]
    fn a_template_sees_neither_files_nor_the_clock() {
        for template in ["#read(\"/etc/passwd\")", "#datetime.today()", "#import \"@preview/example:0.1.0\": add"] {
            let fault = pdf(Job { template, ..job("") }).expect_err("out of reach");
            assert!(matches!(fault, Fault::Template(_)), "{fault}");
        }
    }
}
