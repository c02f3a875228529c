//! What goes out on paper: the two lists, and the notes verbales that circulate them or invite. Organizations only, nothing of persons.

mod note;
mod parts;
#[cfg(test)]
mod tests;

pub use note::{Note, note};

use contracts::Day;
use contracts::constructive_dialogue::{List, ListOfApplicants};
use documents::{Document, Part};

use crate::pages::Frame;

/// A list as a document in the reader's language: the same facts and organizations as its page. Of one that went out it says the same
/// whenever it is asked for.
#[must_use]
pub fn list_document(frame: &Frame, list: &ListOfApplicants) -> Document {
    let head = &list.head;
    let title = frame.list_name(&list.list).to_string();
    let mut facts = vec![
        fact(frame.say("dialogue"), &head.title),
        fact(frame.say("day"), frame.texts.day(&head.on)),
        fact(frame.say("document-venue"), &head.place),
        fact(frame.say("document-rule"), parts::rule(frame, list.list)),
        fact(frame.say("limit-objections"), frame.texts.day(&head.objections_by)),
        fact(frame.say("document-circulated"), circulated(frame, list)),
    ];
    facts.push(match &list.circulation {
        Some(made) => fact(frame.say("document-circulation"), made.circulation.to_string()),
        None => fact(frame.say("document-as-of"), frame.texts.day(&frame.today)),
    });
    let count = frame.say("list-count").with("count", list.organizations.len());
    let mut body = vec![Part::Title, Part::Facts { facts }, Part::Paragraph { text: count.to_string() }];
    body.extend(parts::organizations(frame, list));
    body.push(Part::SmallPrint { text: frame.say("document-no-persons").to_string() });
    Document {
        title,
        language: frame.texts.language(),
        reference: list.circulation.as_ref().map(|made| made.reference.clone()),
        date: bears(list, frame.today).0,
        creator: frame.say("secretariat").to_string(),
        parts: body,
    }
}

/// The day on which it was circulated, or today.
fn bears(list: &ListOfApplicants, today: Day) -> Day {
    list.circulation.as_ref().map_or(today, |made| made.on)
}

fn fact(name: impl Into<String>, is: impl Into<String>) -> (String, String) {
    (name.into(), is.into())
}

fn circulated(frame: &Frame, list: &ListOfApplicants) -> String {
    let Some(made) = &list.circulation else {
        let before = !list.circulations.is_empty();
        return frame.say(if before { "list-now-about" } else { "list-not-yet" }).to_string();
    };
    let day = frame.texts.day(&made.on);
    frame.say("document-circulated-by").with("day", day).with("reference", &made.reference).to_string()
}

/// What the file of a list is called, without its ending: `dialogue-3-list-d-circulation-2`, or `dialogue-3-list-d-not-sent`.
#[must_use]
pub fn list_file_name(list: &ListOfApplicants) -> String {
    let letter = match list.list {
        List::NonGovernmentalOrganizations => 'd',
        List::OtherStakeholders => 'e',
    };
    let which = list.circulation.as_ref().map(|made| format!("circulation-{}", made.circulation));
    format!("dialogue-{}-list-{letter}-{}", list.line.dialogue, which.as_deref().unwrap_or("not-sent"))
}
