//! The two lists that are circulated to States parties: organizations only.

use askama::Template;
use contracts::constructive_dialogue::{Circulation, DialogueLine, Dialogues, List, ListOfApplicants, SinceLast};

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

    /// Where this list lies, or a file of it: as it went out in a circulation, or as it would go out now.
    #[must_use]
    pub fn at(&self, name: &str, circulation: Option<&Circulation>) -> String {
        let (dialogue, code) = (self.list.line.dialogue, self.list.list.code());
        let slash = if name.is_empty() { "" } else { "/" };
        let path = format!("/dialogues/{dialogue}/lists/{code}{slash}{name}");
        self.frame
            .to(&circulation.map_or_else(|| path.clone(), |made| format!("{path}?circulation={}", made.circulation)))
    }

    /// The same of what is shown.
    #[must_use]
    pub fn here(&self, name: &str) -> String {
        self.at(name, self.list.circulation.as_ref())
    }

    /// Where a note verbale in a language lies that carries this list as it is shown: alone where it is not one that went out.
    #[must_use]
    pub fn note(&self, texts: &Texts) -> String {
        let (dialogue, code) = (self.list.line.dialogue, self.list.list.code());
        let circulation = self.list.circulation.as_ref().map(|made| format!("&circulation={}", made.circulation));
        let circulation = circulation.unwrap_or_default();
        self.frame.to(&format!("/desk/dialogues/{dialogue}/notes/lists/{}.docx?list={code}{circulation}", texts.lang()))
    }

    /// Where the note lies that carries both lists as they would go out now.
    #[must_use]
    pub fn note_of_both(&self, texts: &Texts) -> String {
        self.frame.to(&format!("/desk/dialogues/{}/notes/lists/{}.docx", self.list.line.dialogue, texts.lang()))
    }

    /// The circulations that are not the one that is shown.
    #[must_use]
    pub fn others(&self) -> Vec<&Circulation> {
        self.list.circulations.iter().filter(|made| self.list.circulation.as_ref() != Some(made)).collect()
    }

    /// Whether whoever reads may see what would go out now, and looks at something else.
    #[must_use]
    pub fn offers_now(&self) -> bool {
        self.list.circulation.is_some() && !self.frame.reads_for_a_state()
    }

    /// Whether what would go out now is shown, beside something that went out before.
    #[must_use]
    pub fn differs(&self) -> bool {
        self.list.circulation.is_none() && !self.list.circulations.is_empty()
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

impl Frame {
    /// How an organization differs from the list that went out last.
    #[must_use]
    pub fn since_last(&self, since: &SinceLast) -> Sentence {
        self.say(match since {
            SinceLast::New => "since-last-new",
            SinceLast::Corrected => "since-last-corrected",
        })
    }
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

/// A list as a file: name, kind, seat, website, status with the Council; and by which circulation and note it went out, where it did.
#[must_use]
pub fn list_csv(frame: &Frame, list: &ListOfApplicants) -> String {
    let head = ["organization", "kind", "country", "website", "ecosoc_status", "circulation", "note_verbale"];
    let made = list.circulation.as_ref();
    let [number, note] = [made.map(|made| made.circulation.to_string()), made.map(|made| made.reference.clone())];
    let [number, note] = [number.unwrap_or_default(), note.unwrap_or_default()];
    let rows = list.organizations.iter().map(|listed| {
        let (website, status) = (listed.website.clone(), listed.ecosoc_status.clone());
        let country = frame.names.name(&listed.country);
        let kind = listed.kind.code().to_owned();
        let (website, status) = (website.unwrap_or_default(), status.unwrap_or_default());
        [listed.name.clone(), kind, country, website, status, number.clone(), note.clone()]
    });
    csv_file(&head, rows)
}
