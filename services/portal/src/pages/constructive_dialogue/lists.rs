//! The two lists that are circulated to States parties: organizations only.

use askama::Template;
use contracts::constructive_dialogue::{DialogueLine, Dialogues, List, ListOfApplicants};

use crate::pages::table::csv_file;
use crate::pages::{Frame, Role};
use crate::text::{AVAILABLE, Sentence, Texts};

/// One list, as it goes out.
#[derive(Debug, Template)]
#[template(path = "constructive_dialogue/list.html")]
pub struct ListPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// It.
    pub list: &'a ListOfApplicants,
    /// The files of it.
    pub files: Vec<FileOffer>,
}

/// A file that a page offers.
#[derive(Debug)]
pub struct FileOffer {
    /// Its last part of the path.
    pub name: &'static str,
    /// What the link says.
    pub says: Sentence,
    /// Its size in bytes; none where it could not be told in time.
    pub bytes: Option<usize>,
}

impl FileOffer {
    /// Its size in kilobytes of a thousand bytes, and never none.
    #[must_use]
    pub fn kilobytes(&self) -> Option<usize> {
        self.bytes.map(|bytes| bytes.div_ceil(1_000).max(1))
    }
}

impl ListPage<'_> {
    /// The texts of all six languages, in which a note verbale is offered.
    #[must_use]
    pub fn languages(&self) -> [Texts; 6] {
        AVAILABLE.map(Texts::of)
    }
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
    /// The dialogues whose lists whoever reads may see: a chair's own, otherwise all.
    #[must_use]
    pub fn shown(&self) -> Vec<&DialogueLine> {
        let chair = self.frame.role() == Some(Role::Chair);
        self.answer.dialogues.iter().filter(|line| !chair || line.is_chaired_by_asker()).collect()
    }

    /// What is said where there are none: that there is none yet, or that none is the reader's.
    #[must_use]
    pub fn none(&self) -> Sentence {
        self.frame.say(if self.answer.dialogues.is_empty() { "dialogues-none" } else { "lists-none-chaired" })
    }

    /// Both lists.
    #[must_use]
    pub fn lists(&self) -> [List; 2] {
        List::ALL
    }
}

/// A list as a file: name, kind, seat, website, status with the Council.
#[must_use]
pub fn list_csv(frame: &Frame, list: &ListOfApplicants) -> String {
    let head = ["organization", "kind", "country", "website", "ecosoc_status"];
    let rows = list.organizations.iter().map(|listed| {
        let (website, status) = (listed.website.clone(), listed.ecosoc_status.clone());
        let country = frame.names.name(&listed.country);
        let kind = listed.kind.code().to_owned();
        [listed.name.clone(), kind, country, website.unwrap_or_default(), status.unwrap_or_default()]
    });
    csv_file(&head, rows)
}
