//! The days of dialogues for calendar programs: everybody's, and those that concern whoever has a private address.

use access::Asker;
use askama::Template;
use contracts::constructive_dialogue::{
    ApplicationFile, DialogueFile, DialogueLine, DialogueStage, List, Place, Standing,
};
use contracts::{Day, Rule};
use treaty::Citation;

use crate::calendar::{Feed, FeedEntry, Status};
use crate::pages::{Frame, Role};

/// How many days before them readers of a private calendar are reminded.
const REMINDED: u32 = 3;

/// The page on one's own calendar.
#[derive(Debug, Template)]
#[template(path = "constructive_dialogue/calendar.html")]
pub struct CalendarPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The address, where it was just made: it is shown this once.
    pub address: Option<String>,
    /// The day on which the address that there is was made.
    pub made_on: Option<Day>,
}

impl CalendarPage<'_> {
    /// Whether the reader has moves in reviews.
    #[must_use]
    pub fn has_reviews(&self) -> bool {
        matches!(self.frame.role(), Some(Role::Mission | Role::Official))
    }
}

/// A day that counts: the end of its identifier, the name of its sentence, the day, the rule, how it was computed.
struct Limit<'a> {
    what: &'static str,
    key: &'static str,
    on: Day,
    rule: Option<Citation>,
    computed: Option<&'a str>,
}

/// What writes the entries of a reader.
#[derive(Debug)]
pub struct Diary<'a> {
    frame: &'a Frame,
    /// `https://review.example.org`
    outside: &'a str,
    remind: Option<u32>,
}

impl<'a> Diary<'a> {
    /// For anybody: nobody is reminded who did not ask for it.
    #[must_use]
    pub fn public(frame: &'a Frame, outside: &'a str) -> Self {
        Self { frame, outside, remind: None }
    }

    /// For whoever made an address.
    #[must_use]
    pub fn private(frame: &'a Frame, outside: &'a str) -> Self {
        Self { frame, outside, remind: Some(REMINDED) }
    }

    /// Entries as a calendar.
    #[must_use]
    pub fn feed(&self, name: String, entries: Vec<FeedEntry>) -> Feed {
        let host = self.outside.split_once("://").map_or(self.outside, |(_, host)| host).to_owned();
        Feed { name, host, language: self.frame.texts.lang(), entries }
    }

    /// A dialogue with all its days, as its page has them.
    #[must_use]
    pub fn dialogue(&self, line: &DialogueLine) -> Vec<FeedEntry> {
        let limits = limits(line).into_iter().map(|limit| self.limit(line, &limit));
        std::iter::once(self.held(line)).chain(limits).collect()
    }

    /// What concerns somebody who deals with a dialogue from the side of the States: missions and the Bureau the day for objections, the
    /// Secretariat every day, and whoever chairs the day of the summary as well.
    #[must_use]
    pub fn official(&self, asker: &Asker, line: &DialogueLine) -> Vec<FeedEntry> {
        let concerns = |limit: &Limit<'_>| match asker {
            Asker::Secretariat { .. } | Asker::Chair { .. } => true,
            _ => limit.what == "objections",
        };
        let limits = limits(line).into_iter().filter(concerns).map(|limit| self.limit(line, &limit));
        std::iter::once(self.held(line)).chain(limits).collect()
    }

    /// The sessions at which the summary of a dialogue is due.
    #[must_use]
    pub fn summaries(&self, file: &DialogueFile) -> Vec<FeedEntry> {
        let known = file.summaries_due.iter().filter_map(|due| Some((due.group, due.session.as_ref()?)));
        let entry = |(group, session): (_, &contracts::constructive_dialogue::SessionLine)| {
            let on = session.opens;
            let limit = Limit { what: "summary", key: "do-summary", on, rule: rule("PR-53h"), computed: None };
            let mut entry = self.limit(&file.line, &limit);
            entry.uid = format!("{}-{group:?}-{}", entry.uid, session.session).to_lowercase();
            entry.description = format!("{}\n{}", session.title, entry.description);
            entry
        };
        known.map(entry).collect()
    }

    /// What concerns whoever applied: the dialogue, as sure as their place in it is, and the last day for changes and comments.
    #[must_use]
    pub fn applicant(&self, file: &ApplicationFile, place: &Place, line: &DialogueLine) -> Vec<FeedEntry> {
        let last = match file.stakeholder.kind.list() {
            Some(List::NonGovernmentalOrganizations) => Some("attendance"),
            Some(List::OtherStakeholders) => Some("applications"),
            None => None,
        };
        let mut held = self.held(line);
        let standing = self.frame.standing(&place.standing);
        held.description = format!("{standing}\n{}", held.description);
        let limits = limits(line).into_iter().filter(|limit| Some(limit.what) == last);
        let mut entries = vec![held];
        entries.extend(limits.map(|limit| self.limit(line, &limit)));
        for entry in &mut entries {
            // Two applications for one dialogue are two entries; each changes with its application.
            entry.uid = format!("{}-{}", entry.uid, file.application);
            entry.sequence = entry.sequence.saturating_add(sequence(file.version));
            entry.url = format!("{}/applications/{}", self.base(), file.application);
            entry.status = match entry.status {
                Status::Confirmed => sureness(place),
                other => other,
            };
        }
        entries
    }

    fn held(&self, line: &DialogueLine) -> FeedEntry {
        let about = vec![self.frame.dialogue_format(&line.format).to_string(), self.cited(rule("PR-53"))];
        FeedEntry { place: Some(line.place.clone()), ..self.entry(line, "", line.title.clone(), line.on, &about) }
    }

    fn limit(&self, line: &DialogueLine, limit: &Limit<'_>) -> FeedEntry {
        let what = self.frame.say(limit.key).to_string();
        let title = self.frame.say("calendar-entry").with("what", what).with("title", line.title.as_str());
        let mut about = vec![self.cited(limit.rule)];
        about.extend(limit.computed.map(|formula| self.frame.texts.computed(formula)));
        about.push(self.frame.say("foot-days").into());
        self.entry(line, limit.what, title.into(), limit.on, &about)
    }

    fn entry(&self, line: &DialogueLine, what: &str, title: String, on: Day, about: &[String]) -> FeedEntry {
        let number = line.dialogue;
        FeedEntry {
            uid: if what.is_empty() { format!("dialogue-{number}") } else { format!("dialogue-{number}-{what}") },
            title,
            description: about.join("\n"),
            place: None,
            on,
            url: format!("{}/dialogues/{number}", self.base()),
            sequence: sequence(line.version),
            status: if line.stage == DialogueStage::Cancelled { Status::Cancelled } else { Status::Confirmed },
            remind_days_before: self.remind,
        }
    }

    fn cited(&self, rule: Option<Citation>) -> String {
        rule.map(|rule| self.frame.texts.citation(&rule)).unwrap_or_default()
    }

    /// Where pages lie in the reader's language.
    fn base(&self) -> String {
        format!("{}/{}", self.outside, self.frame.texts.lang())
    }
}

/// The days of a dialogue, in the order of its page.
fn limits(line: &DialogueLine) -> Vec<Limit<'_>> {
    let due = [
        ("attendance", "limit-attendance", &line.attendance_by),
        ("applications", "limit-applications", &line.applications_by),
        ("ngo-list", "limit-ngo-list", &line.ngo_list_by),
        ("others-list", "limit-others-list", &line.others_list_by),
    ];
    let mut limits: Vec<Limit<'_>> = due
        .into_iter()
        .map(|(what, key, due)| {
            let Rule(rule) = due.rule;
            Limit { what, key, on: due.day, rule: Some(rule), computed: Some(&due.computed) }
        })
        .collect();
    let (key, on) = ("limit-objections", line.objections_by);
    limits.push(Limit { what: "objections", key, on, rule: rule("AMB-25"), computed: None });
    let announced = |on| Limit { what: "announced", key: "limit-announced", on, rule: rule("AMB-39"), computed: None };
    limits.extend(line.announced.map(announced));
    limits
}

fn rule(id: &str) -> Option<Citation> {
    id.parse().ok()
}

/// Versions only grow, as the numbers of calendar entries must.
fn sequence(version: u64) -> u32 {
    u32::try_from(version).unwrap_or(u32::MAX)
}

/// Whoever withdrew, or does not take part as things stand, has nothing to attend; while that is open, they may.
fn sureness(place: &Place) -> Status {
    match (place.standing, place.takes_part) {
        (Standing::Withdrawn, _) | (_, Some(false)) => Status::Cancelled,
        (_, None) => Status::Tentative,
        (_, Some(true)) => Status::Confirmed,
    }
}
