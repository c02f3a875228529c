//! Those who took part in a dialogue, as everybody may see them; and what waits for a person.

use askama::Template;
use contracts::constructive_dialogue::{Participant, Participants, Waiting};

use crate::pages::Frame;
use crate::pages::table::csv_file;

/// Those who took part, with what they wrote.
#[derive(Debug, Template)]
#[template(path = "constructive_dialogue/participants.html")]
pub struct ParticipantsPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// A portion of them.
    pub answer: &'a Participants,
}

impl ParticipantsPage<'_> {
    /// The size of a file in kB, at least one.
    #[must_use]
    pub fn kilobytes(&self, bytes: &u32) -> u32 {
        bytes.div_ceil(1024).max(1)
    }
}

/// What waits for a person.
#[derive(Debug, Template)]
#[template(path = "constructive_dialogue/waiting.html")]
pub struct WaitingPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// It.
    pub answer: &'a Waiting,
}

/// Participants as a file: name, kind, seat, website, status with the Council, and what they wrote.
#[must_use]
pub fn participants_csv(frame: &Frame, participants: &[Participant]) -> String {
    let head = ["organization", "kind", "country", "website", "ecosoc_status", "comments"];
    let rows = participants.iter().map(|one| {
        let texts: Vec<&str> = one.comments.iter().filter_map(|comments| comments.text.as_deref()).collect();
        let (website, status) = (one.website.clone(), one.ecosoc_status.clone());
        let (kind, country) = (one.kind.code().to_owned(), frame.names.name(&one.country));
        [one.name.clone(), kind, country, website.unwrap_or_default(), status.unwrap_or_default(), texts.join("\n\n")]
    });
    csv_file(&head, rows)
}
