//! A document as DOCX (ECMA-376), for a secretary to edit: real styles, and language and direction said of all that is written.
//!
//! Whatever people wrote stands in text elements, which no program runs.

mod body;
mod package;
mod runs;
mod xml;

use crate::{Document, Fault};

pub(crate) fn write(document: &Document) -> Result<Vec<u8>, Fault> {
    package::packed(document).map_err(|fault| Fault::Packing(fault.to_string()))
}
