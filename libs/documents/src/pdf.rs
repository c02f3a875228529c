//! A document as PDF.

use serde_json::{Value, json};
use typesetting::Job;

use crate::{Document, Fault, text};

/// Reads the description, and nothing that it holds as markup.
const TEMPLATE: &str = include_str!("document.typ");

pub(crate) fn write(document: &Document) -> Result<Vec<u8>, Fault> {
    let described = json!({
        // A file without a title is not accessible.
        "title": if document.title.trim().is_empty() { "–" } else { &document.title },
        "language": document.language.code(),
        "reference": document.reference,
        "date": [document.date.year(), document.date.month(), document.date.day()],
        "creator": document.creator,
        "colon": document.colon(),
        "parts": document.parts,
    });
    let mut unknown = 0;
    let described = shown(described, &mut unknown);
    if unknown > 0 {
        tracing::warn!(characters = unknown, "a document has characters that no face can show; each is marked in it");
    }
    let job = Job {
        template: TEMPLATE,
        document: described.to_string().into_bytes(),
        made: (
            i32::from(document.date.year()),
            document.date.month().unsigned_abs(),
            document.date.day().unsigned_abs(),
        ),
        creator: text::shown(&document.creator).0,
    };
    Ok(typesetting::pdf(job)?)
}

/// Every text as it can be shown.
fn shown(value: Value, unknown: &mut usize) -> Value {
    match value {
        Value::String(text) => {
            let (text, more) = text::shown(&text);
            *unknown += more;
            Value::String(text)
        }
        Value::Array(values) => values.into_iter().map(|value| shown(value, unknown)).collect(),
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, shown(value, unknown))).collect(),
        other => other,
    }
}
