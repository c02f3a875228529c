//! The receipt of an application, and whether a receipt is genuine.

use askama::Template;
use contracts::constructive_dialogue::{ApplicationFile, CheckedReceipt, List, Place, Receipt};

use crate::pages::Frame;

/// A receipt, to print and to keep.
#[derive(Debug, Template)]
#[template(path = "constructive_dialogue/receipt.html")]
pub struct ReceiptPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The application as it stands now.
    pub file: &'a ApplicationFile,
    /// The receipt.
    pub receipt: &'a Receipt,
    /// What it says, and the key.
    pub checked: &'a CheckedReceipt,
}

impl ReceiptPage<'_> {
    /// A short number of the application.
    #[must_use]
    pub fn reference(&self) -> String {
        super::reference(self.file.application)
    }

    /// The name under which it was received; a later change does not change it.
    #[must_use]
    pub fn organization(&self) -> &str {
        self.checked.says.as_ref().map_or(&self.file.stakeholder.name, |says| &says.organization)
    }

    /// The dialogues for which it was in time.
    #[must_use]
    pub fn places(&self) -> Vec<&Place> {
        self.file.places.iter().filter(|place| self.receipt.dialogues.contains(&place.dialogue)).collect()
    }

    /// By which rule the organization takes part, and the moment counts.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        match self.file.stakeholder.kind.list() {
            Some(List::NonGovernmentalOrganizations) => "PR-53d-i",
            Some(List::OtherStakeholders) => "PR-53e-i",
            None => "PR-53c",
        }
    }
}

/// Whether a receipt is genuine, for whoever holds one.
#[derive(Debug, Template)]
#[template(path = "constructive_dialogue/check_receipt.html")]
pub struct CheckReceiptPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// What was found; none before anything was sent.
    pub checked: Option<&'a CheckedReceipt>,
}
