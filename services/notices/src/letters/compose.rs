//! What each letter says.

use contracts::{Day, Rule};
use treaty::dates::{
    applications_due, attendance_confirmed_by, list_of_ngos_circulated_by, list_of_others_circulated_by,
};

use super::page::{Page, Part};
use super::{Account, Alarm, Dialogue, Door, Letter, Path, Reminder, Status, Texts};
use crate::domain::Card;

/// A letter's own sentences; greeting, link and small print are the same for all.
struct Body {
    subject: String,
    parts: Vec<Part>,
    /// The rule behind it.
    rule: Option<&'static str>,
    /// Why it came to this reader.
    why: &'static str,
}

pub(super) fn page(texts: Texts, reader: &Card, letter: &Letter, door: Option<&Door>) -> Page {
    let say = Say { texts, zone: reader.time_zone.as_deref() };
    let Body { subject, mut parts, rule, why } = say.body(letter);
    if let Some(door) = door {
        parts.extend(say.door(letter, door));
    }
    if let Some(rule) = rule.and_then(|rule| rule.parse::<Rule>().ok()) {
        parts.push(Part::Text(texts.with("follows-from", &[("rule", &rule.0.readable())])));
    }
    let greeting = if reader.name.is_empty() {
        texts.say("greeting-colleagues")
    } else {
        texts.with("greeting", &[("name", &reader.name)])
    };
    let stop = if reader.name.is_empty() { "stop-secretariat" } else { "stop" };
    let foot = vec![texts.say(why), texts.say(stop), texts.say("days-in-vienna")];
    Page { subject: one_line(&subject), greeting, parts, farewell: texts.say("farewell"), foot }
}

/// A subject is a line, whatever fills its blanks.
fn one_line(text: &str) -> String {
    text.split(|letter: char| letter.is_control() || letter.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The words, and the reader's time zone.
struct Say<'a> {
    texts: Texts,
    zone: Option<&'a str>,
}

impl Say<'_> {
    fn body(&self, letter: &Letter) -> Body {
        match letter {
            Letter::ApplicationReceived { path, dialogues } => self.received(*path, dialogues),
            Letter::LinkAgain => self.link_again(),
            Letter::StatusChanged { dialogue, status } => self.status(dialogue, *status),
            Letter::DialogueMoved { dialogue, before, reason } => self.moved(dialogue, *before, reason),
            Letter::DialogueCancelled { dialogue, reason } => self.cancelled(dialogue, reason),
            Letter::Reminder { of, dialogue, day } => self.reminder(*of, dialogue, *day),
            Letter::Invitation { account } => self.invitation(account),
            Letter::ListCirculated { dialogue, path, count, objections_by } => {
                self.circulated(dialogue, *path, *count, *objections_by)
            }
            Letter::Alarm { of, dialogue } => self.alarm(*of, dialogue),
        }
    }

    fn text(&self, key: &str) -> Part {
        Part::Text(self.texts.say(key))
    }

    fn received(&self, path: Path, dialogues: &[Dialogue]) -> Body {
        let (key, next, rule) = match path {
            Path::Ngo => ("received-ngo", "received-ngo-next", "PR-53d-i"),
            Path::Other => ("received-other", "received-other-next", "PR-53e-i"),
            Path::Open => ("received-open", "received-open-next", "PR-53c"),
        };
        let mut parts = vec![self.text(key)];
        parts.extend(dialogues.iter().map(|dialogue| self.dialogue_with_dates(path, dialogue)));
        parts.push(self.text(next));
        Body { subject: self.texts.say("received-subject"), parts, rule: Some(rule), why: "why-applied" }
    }

    fn link_again(&self) -> Body {
        let parts = vec![self.text("link-again")];
        Body { subject: self.texts.say("link-again-subject"), parts, rule: None, why: "why-asked" }
    }

    fn status(&self, dialogue: &Dialogue, status: Status) -> Body {
        let (key, rule) = match status {
            Status::ReferredToBureau => ("status-referred", "PR-53d-iii"),
            Status::BureauFor => ("status-bureau-for", "PR-53d-iii"),
            Status::BureauAgainst => ("status-bureau-against", "PR-53d-iii"),
            Status::Approved => ("status-approved", "PR-53e-iii"),
            Status::NotApproved => ("status-not-approved", "PR-53e-iii"),
            Status::ObjectionWithdrawn { .. } => ("status-withdrawn", "PR-53"),
            Status::CommentsHeld { late: true } => ("status-comments-late", "AMB-23"),
            Status::CommentsHeld { late: false } => ("status-comments-held", "PR-53b"),
            Status::CommentsReleased => ("status-comments-released", "PR-53b"),
            Status::CommentsReturned => ("status-comments-returned", "PR-53b"),
        };
        let text = match status {
            Status::ObjectionWithdrawn { left } => self.texts.counted(key, left, &[]),
            _ => self.texts.say(key),
        };
        let subject = self.texts.with("status-subject", &[("title", &dialogue.title)]);
        Body { subject, parts: vec![Part::Text(text), self.dialogue(dialogue)], rule: Some(rule), why: "why-applied" }
    }

    fn moved(&self, dialogue: &Dialogue, before: Day, reason: &str) -> Body {
        let subject = self.texts.with("moved-subject", &[("title", &dialogue.title)]);
        let text =
            self.texts.with("moved", &[("before", &self.texts.day(before)), ("on", &self.texts.day(dialogue.on))]);
        let parts = vec![Part::Text(text), self.dialogue(dialogue), self.reason(reason), self.text("moved-next")];
        Body { subject, parts, rule: Some("PR-53d-i"), why: "why-applied" }
    }

    fn cancelled(&self, dialogue: &Dialogue, reason: &str) -> Body {
        let subject = self.texts.with("cancelled-subject", &[("title", &dialogue.title)]);
        let parts = vec![self.text("cancelled"), self.dialogue(dialogue), self.reason(reason)];
        Body { subject, parts, rule: Some("PR-53f"), why: "why-applied" }
    }

    fn reminder(&self, of: Reminder, dialogue: &Dialogue, day: Day) -> Body {
        let (key, rule, why) = match of {
            Reminder::Dialogue => ("reminder-dialogue", "PR-53i", "why-applied"),
            Reminder::Lists => ("reminder-lists", "PR-53d-ii", "why-secretariat"),
            Reminder::Objections => ("reminder-objections", "AMB-25", "why-mission"),
        };
        let subject = self.texts.with("reminder-subject", &[("title", &dialogue.title), ("day", &self.texts.day(day))]);
        let moment = match of {
            Reminder::Dialogue => self.texts.day(day),
            Reminder::Lists | Reminder::Objections => self.texts.end_of(day, self.zone),
        };
        let text = self.texts.with(key, &[("day", &moment)]);
        Body { subject, parts: vec![Part::Text(text), self.dialogue(dialogue)], rule: Some(rule), why }
    }

    fn invitation(&self, account: &Account) -> Body {
        let (text, why) = match account {
            Account::Mission { name, .. } => (self.texts.with("invitation-mission", &[("state", name)]), "why-mission"),
            Account::Chair => (self.texts.say("invitation-chair"), "why-chair"),
            Account::Bureau => (self.texts.say("invitation-bureau"), "why-bureau"),
        };
        let subject = self.texts.say("invitation-subject");
        Body { subject, parts: vec![Part::Text(text)], rule: Some("GL-7"), why }
    }

    fn circulated(&self, dialogue: &Dialogue, path: Path, count: u32, objections_by: Day) -> Body {
        let (key, rule) = match path {
            Path::Ngo => ("circulated-ngos", "PR-53d-ii"),
            Path::Other | Path::Open => ("circulated-others", "PR-53e-ii"),
        };
        let subject = self.texts.with("circulated-subject", &[("title", &dialogue.title)]);
        let by = self.texts.end_of(objections_by, self.zone);
        let parts = vec![
            Part::Text(self.texts.counted(key, count, &[])),
            self.dialogue(dialogue),
            Part::Text(self.texts.with("circulated-next", &[("day", &by)])),
        ];
        Body { subject, parts, rule: Some(rule), why: "why-mission" }
    }

    fn alarm(&self, of: Alarm, dialogue: &Dialogue) -> Body {
        let (text, rule) = match of {
            Alarm::Unresolved { days } => (self.texts.counted("alarm-unresolved", days, &[]), "AMB-26"),
            Alarm::SummaryMissing { session_opens } => {
                let day = self.texts.day(session_opens);
                (self.texts.with("alarm-summary", &[("day", &day)]), "PR-53h")
            }
        };
        let subject = self.texts.with("alarm-subject", &[("title", &dialogue.title)]);
        Body {
            subject,
            parts: vec![Part::Text(text), self.dialogue(dialogue)],
            rule: Some(rule),
            why: "why-secretariat",
        }
    }

    fn door(&self, letter: &Letter, door: &Door) -> Vec<Part> {
        let key = if matches!(letter, Letter::Invitation { .. }) { "door-account" } else { "door-application" };
        let until = self.texts.moment(door.until, self.zone);
        vec![
            Part::Link { words: self.texts.say(key), url: door.url.clone() },
            Part::Text(self.texts.with("door-until", &[("until", &until)])),
            Part::Link { words: self.texts.say("door-ask"), url: door.ask.clone() },
        ]
    }

    fn reason(&self, reason: &str) -> Part {
        Part::Text(self.texts.with("reason", &[("reason", reason)]))
    }

    fn dialogue(&self, dialogue: &Dialogue) -> Part {
        Part::Facts(self.facts(dialogue))
    }

    /// The dialogue, and the days by which others must have done their part.
    fn dialogue_with_dates(&self, path: Path, dialogue: &Dialogue) -> Part {
        let mut facts = self.facts(dialogue);
        let on = dialogue.on.0;
        let dates = match path {
            Path::Ngo => Some((attendance_confirmed_by(on), list_of_ngos_circulated_by(on))),
            Path::Other => Some((applications_due(on), list_of_others_circulated_by(on))),
            Path::Open => None,
        };
        if let Some((Ok(until), Ok(list))) = dates {
            facts.push((self.texts.say("fact-until"), self.texts.end_of(until.date.into(), self.zone)));
            facts.push((self.texts.say("fact-list"), self.texts.day(list.date.into())));
        }
        Part::Facts(facts)
    }

    fn facts(&self, dialogue: &Dialogue) -> Vec<(String, String)> {
        vec![
            (self.texts.say("fact-dialogue"), dialogue.title.clone()),
            (self.texts.say("fact-day"), self.texts.day(dialogue.on)),
            (self.texts.say("fact-place"), dialogue.place.clone()),
        ]
    }
}
