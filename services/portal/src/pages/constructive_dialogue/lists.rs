//! The two lists that are circulated to States parties: organizations only.

use askama::Template;
use contracts::constructive_dialogue::{Dialogues, List, ListOfApplicants};

use crate::pages::Frame;
use crate::pages::registry::guarded;

/// One list, as it goes out.
#[derive(Debug, Template)]
#[template(path = "constructive_dialogue/list.html")]
pub struct ListPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// It.
    pub list: &'a ListOfApplicants,
}

/// The lists of every dialogue, for those who deal with them.
#[derive(Debug, Template)]
#[template(path = "constructive_dialogue/lists.html")]
pub struct ListsPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The dialogues.
    pub answer: &'a Dialogues,
}

impl ListsPage<'_> {
    /// Both lists.
    #[must_use]
    pub fn lists(&self) -> [List; 2] {
        List::ALL
    }
}

/// A list as a file: name, kind, seat, website, status with the Council.
///
/// # Errors
/// When it cannot be written.
pub fn list_csv(frame: &Frame, list: &ListOfApplicants) -> Result<String, csv::Error> {
    let mut file = csv::Writer::from_writer(Vec::new());
    let heads = ["organization", "kind", "country", "website", "ecosoc-status"];
    file.write_record(heads)?;
    for listed in &list.organizations {
        let country = frame.names.name(&listed.country);
        let kind = listed.kind.code();
        let (website, status) = (listed.website.as_deref(), listed.ecosoc_status.as_deref());
        let cells = [&listed.name, kind, &country, website.unwrap_or_default(), status.unwrap_or_default()];
        file.write_record(cells.map(guarded))?;
    }
    let bytes = file.into_inner().map_err(|fault| csv::Error::from(std::io::Error::from(fault.error().kind())))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
