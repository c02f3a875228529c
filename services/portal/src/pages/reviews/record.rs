//! The record of a consultation as a document (para. 31): the same facts as its page.

use contracts::Day;
use contracts::reviews::{Consultation, PhaseLine, ReviewFile};
use documents::{Document, Part, Table};
use treaty::Citation;

use super::SidePeople;
use super::consultation::{caps, focal_point};
use crate::pages::Frame;
use crate::pages::people::Known;
use crate::text::Sentence;

/// The record in the reader's language: an agreed one once everybody has confirmed, and until then what is laid down.
#[must_use]
pub fn consultation_record(
    frame: &Frame,
    (file, phase, stands): (&ReviewFile, &PhaseLine, &Consultation),
    people: Option<&[SidePeople]>,
    known: &Known,
) -> Document {
    let record = Record { frame, file, phase, stands };
    let mut parts = vec![Part::Title, Part::Paragraph { text: record.standing() }];
    parts.push(Part::Facts { facts: record.facts(people, known) });
    for (key, text) in [("field-requirements", &stands.requirements), ("field-division", &stands.division)] {
        parts.push(Part::Heading { level: 1, text: frame.texts.say(key).to_string() });
        parts.extend(record.typed(text.as_deref()));
    }
    parts.push(Part::Heading { level: 1, text: frame.say("record-confirmed").to_string() });
    parts.push(record.confirmed());
    parts.push(Part::SmallPrint { text: frame.say("record-confidential").to_string() });
    let title = frame.say("record-document").with("review", frame.review_of(&file.state));
    Document {
        title: title.with("phase", phase.phase.roman()).to_string(),
        language: frame.texts.language(),
        reference: None,
        date: stands.agreed_on.unwrap_or(frame.today).0,
        creator: frame.say("secretariat").to_string(),
        parts,
    }
}

/// What the file is called, without its ending: `consultation-GHA-I`.
#[must_use]
pub fn record_file_name(file: &ReviewFile, phase: &PhaseLine) -> String {
    format!("consultation-{}-{}", file.state, phase.phase.roman())
}

struct Record<'a> {
    frame: &'a Frame,
    file: &'a ReviewFile,
    phase: &'a PhaseLine,
    stands: &'a Consultation,
}

fn fact(name: Sentence, is: impl Into<String>) -> (String, String) {
    (name.into(), is.into())
}

impl Record<'_> {
    fn say(&self, key: &str) -> Sentence {
        self.frame.texts.say(key)
    }

    fn day(&self, day: Day) -> String {
        self.frame.texts.day(&day)
    }

    /// The rule with this id, as it is cited.
    fn cited(&self, id: &str) -> String {
        id.parse::<Citation>().map_or_else(|_| id.to_owned(), |rule| self.frame.texts.citation(&rule))
    }

    /// Whether it is agreed.
    fn standing(&self) -> String {
        match self.stands.agreed_on {
            Some(on) => self.say("consultation-agreed-on").with("day", self.day(on)).into(),
            None => self.say("record-not-agreed").into(),
        }
    }

    fn facts(&self, people: Option<&[SidePeople]>, known: &Known) -> Vec<(String, String)> {
        let (frame, stands) = (self.frame, self.stands);
        let held: Vec<String> = stands.held_on.iter().map(|day| self.day(*day)).collect();
        let mut facts = vec![
            fact(self.say("state-under-review"), frame.names.name(&self.file.state)),
            fact(self.say("moves-reviewers"), self.reviewers()),
            fact(self.say("record-cluster"), frame.cluster(&self.phase.cluster)),
            fact(self.say("document-rule"), self.cited("PR-31")),
            fact(self.say("record-held-on"), held.join("; ")),
            fact(self.say("working-languages"), frame.texts.working_languages(&stands.languages)),
        ];
        facts.extend(stands.exceptional.as_ref().map(|why| fact(self.say("record-exceptional"), why)));
        facts.push(fact(self.say("field-answers-by"), self.day(stands.answers_by)));
        let (nominal, beside) = caps(self.phase);
        for due in nominal.into_iter().chain(beside) {
            let text = format!(
                "{} ({}; {})",
                self.day(due.day),
                frame.texts.computed(&due.computed),
                frame.texts.citation(&due.rule.0)
            );
            facts.push(fact(self.say("record-cap"), text));
        }
        let feedback = stands.feedback_by.map(|day| self.day(day));
        let by_rule = || self.say("record-feedback-by-rule").into();
        facts.push(fact(self.say("field-feedback-by"), feedback.unwrap_or_else(by_rule)));
        facts.extend(people.into_iter().flatten().map(|side| self.contact(side, known)));
        if stands.on_behalf {
            let by: String = self.say("record-on-behalf").into();
            let by = stands.mandate.as_ref().map_or_else(|| by.clone(), |mandate| format!("{by} ({mandate})"));
            facts.push(fact(self.say("record-written-by"), by));
        }
        facts
    }

    fn reviewers(&self) -> String {
        let mut states: Vec<_> = self.file.reviewers.iter().map(|reviewer| reviewer.state).collect();
        states.sort_by_cached_key(|state| self.frame.names.order(state));
        let names: Vec<String> = states.iter().map(|state| self.frame.names.name(state)).collect();
        self.frame.texts.list(&names)
    }

    /// The focal point of a State, or that its permanent mission stands in.
    fn contact(&self, side: &SidePeople, known: &Known) -> (String, String) {
        let name = self.say("record-focal-point").with("state", self.frame.names.name(&side.state));
        let is = match focal_point(side, self.file) {
            None => self.say("mission-stands-in").to_string(),
            Some(entry) => known.contact(&entry.person).map_or_else(
                || self.say("name-not-known").to_string(),
                |contact| format!("{}, {}", contact.name, contact.address),
            ),
        };
        (name.into(), is)
    }

    /// What somebody typed, each of its lines a paragraph.
    fn typed(&self, text: Option<&str>) -> Vec<Part> {
        let Some(text) = text else { return vec![Part::Paragraph { text: self.say("record-nothing").into() }] };
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.map(|line| Part::Paragraph { text: line.to_owned() }).collect()
    }

    /// Who has confirmed, by name.
    fn confirmed(&self) -> Part {
        let mut confirmed = self.stands.confirmed.clone();
        confirmed.sort_by_cached_key(|one| self.frame.names.order(&one.by));
        if confirmed.is_empty() {
            return Part::Paragraph { text: self.say("record-confirmed-none").into() };
        }
        let head = ["state", "record-as-what", "day"].map(|key| self.say(key).to_string());
        let row = |one: &contracts::reviews::Confirmation| {
            let capacity = self.frame.capacity(&one.capacity).to_string();
            vec![self.frame.names.name(&one.by), capacity, self.day(one.on)]
        };
        Part::Table(Table { head: head.into(), widths: vec![30, 30, 40], rows: confirmed.iter().map(row).collect() })
    }
}
