//! Notes verbales of the Secretariat, in the customary form, as drafts for a secretary.

use contracts::constructive_dialogue::{DialogueFile, List, ListOfApplicants, ObjectionsUntil};
use documents::{Document, Part};

use super::{fact, parts};
use crate::pages::Frame;
use crate::text::Sentence;

/// What a note is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// It circulates the lists (para. 53 (d) and (e)).
    Lists,
    /// It invites to the dialogue (para. 53 (c)).
    Invitation,
}

impl Note {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Lists, Self::Invitation];

    /// As addresses write it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Lists => "lists",
            Self::Invitation => "invitation",
        }
    }
}

/// The note in the language of the frame, with these lists as its annexes. Its reference stays open unless each list that it carries
/// was circulated by it.
#[must_use]
pub fn note(frame: &Frame, what: Note, file: &DialogueFile, lists: &[ListOfApplicants]) -> Document {
    let reference = reference(lists);
    // As it was called when the lists went out.
    let title = lists.first().map_or(&file.line.title, |list| &list.head.title);
    let known = reference.clone().unwrap_or_else(|| frame.say("note-reference-open").to_string());
    let mut body = vec![Part::Aside { text: frame.say("note-reference").with("reference", known).to_string() }];
    body.push(match what {
        Note::Lists => paragraph(about(frame, "note-circulates", file, lists)),
        Note::Invitation => paragraph(about(frame, "note-invites", file, lists)),
    });
    match what {
        Note::Lists => body.extend(transmitted(frame, file, lists)),
        Note::Invitation => body.extend(invited(frame, file)),
    }
    body.push(paragraph(frame.say(if what == Note::Lists { "note-closing" } else { "note-closing-all" })));
    let made = lists.iter().filter_map(|list| list.circulation.as_ref()).map(|made| made.on).max();
    let date = reference.as_ref().and(made).unwrap_or(frame.today);
    body.push(Part::Aside { text: frame.say("note-dated").with("day", frame.texts.plain_day(&date)).to_string() });
    let annexes: &[&str] = if lists.len() == 1 { &["annex"] } else { &["annex-1", "annex-2"] };
    body.extend(lists.iter().zip(annexes).flat_map(|(list, annex)| annexed(frame, annex, list)));
    Document {
        title: frame.say("note-about").with("title", title).to_string(),
        language: frame.texts.language(),
        reference,
        date: date.0,
        creator: frame.say("secretariat").to_string(),
        parts: body,
    }
}

/// The one note by which all of them were circulated.
fn reference(lists: &[ListOfApplicants]) -> Option<String> {
    let mut references = lists.iter().map(|list| list.circulation.as_ref().map(|made| made.reference.clone()));
    let first = references.next()??;
    references.all(|other| other.as_ref() == Some(&first)).then_some(first)
}

fn paragraph(text: impl Into<String>) -> Part {
    Part::Paragraph { text: text.into() }
}

/// Which dialogue it is about: as it stood when its lists went out, where they did.
fn about(frame: &Frame, key: &str, file: &DialogueFile, lists: &[ListOfApplicants]) -> Sentence {
    let line = &file.line;
    let (title, on, place) = lists
        .first()
        .map_or((&line.title, &line.on, &line.place), |list| (&list.head.title, &list.head.on, &list.head.place));
    frame.texts.say(key).with("title", title).with("day", frame.texts.plain_day(on)).with("place", place)
}

/// What the lists are, and what may be done about them until when.
fn transmitted(frame: &Frame, file: &DialogueFile, lists: &[ListOfApplicants]) -> Vec<Part> {
    let day = lists.iter().map(|list| list.head.objections_by).max().unwrap_or(file.line.objections_by);
    let of = |list: &ListOfApplicants| match (list.list, lists.len()) {
        (List::NonGovernmentalOrganizations, 1) => frame.say("note-transmits-ngos-alone"),
        (List::NonGovernmentalOrganizations, _) => frame.say("note-transmits-ngos"),
        (List::OtherStakeholders, 1) => frame.say("note-transmits-others-alone"),
        (List::OtherStakeholders, _) => frame.say("note-transmits-others"),
    };
    let mut body: Vec<Part> = lists.iter().map(|list| paragraph(of(list))).collect();
    body.push(paragraph(frame.say("note-objections").with("day", frame.texts.plain_day(&day))));
    if file.readings.objections == ObjectionsUntil::Opening {
        body.push(paragraph(frame.say("note-objections-later")));
    }
    body
}

/// What there is to know for whoever comes.
fn invited(frame: &Frame, file: &DialogueFile) -> Vec<Part> {
    let line = &file.line;
    let groups: Vec<String> = line.groups.iter().map(|held| frame.working_group(&held.group).to_string()).collect();
    let facts = vec![
        fact(frame.say("document-groups"), frame.texts.list(&groups)),
        fact(frame.say("day"), frame.texts.day(&line.on)),
        fact(frame.say("document-venue"), &line.place),
        fact(frame.say("document-format"), frame.dialogue_format(&line.format)),
        fact(frame.say("field-languages"), frame.texts.working_languages(&line.languages)),
        fact(frame.say("document-chairs"), frame.texts.list(&line.chairs)),
    ];
    let stakeholders = frame.say("note-stakeholders").with("day", frame.texts.plain_day(&line.attendance_by.day));
    vec![
        Part::Facts { facts },
        paragraph(frame.say("note-open-to")),
        paragraph(frame.say("note-no-country")),
        paragraph(stakeholders),
    ]
}

/// A list on pages of its own.
fn annexed(frame: &Frame, annex: &str, list: &ListOfApplicants) -> Vec<Part> {
    let mut body = vec![
        Part::PageBreak,
        Part::Heading { level: 1, text: frame.texts.say(annex).to_string() },
        Part::Heading { level: 2, text: frame.list_name(&list.list).to_string() },
        paragraph(frame.say("list-count").with("count", list.organizations.len())),
    ];
    body.extend(parts::organizations(frame, list));
    body
}
