//! The dialogues, and one of them.

use askama::Template;
use contracts::constructive_dialogue::{DialogueFile, DialogueLine, DialogueStage, Dialogues, DueDay, List};

use crate::pages::{Frame, Role};
use crate::text::Sentence;

/// All dialogues.
#[derive(Debug, Template)]
#[template(path = "constructive_dialogue/dialogues.html")]
pub struct DialoguesPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// They.
    pub answer: &'a Dialogues,
}

/// One dialogue.
#[derive(Debug, Template)]
#[template(path = "constructive_dialogue/dialogue.html")]
pub struct DialoguePage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// It.
    pub file: &'a DialogueFile,
}

impl DialoguePage<'_> {
    /// The limits, each with what it is the limit of.
    #[must_use]
    pub fn limits(&self) -> Vec<(Sentence, &DueDay)> {
        let line = &self.file.line;
        vec![
            (self.frame.say("limit-attendance"), &line.attendance_by),
            (self.frame.say("limit-applications"), &line.applications_by),
            (self.frame.say("limit-ngo-list"), &line.ngo_list_by),
            (self.frame.say("limit-others-list"), &line.others_list_by),
        ]
    }

    /// Where its days lie for a calendar program, which says no language: it stands in the address.
    #[must_use]
    pub fn calendar(&self) -> String {
        format!("/{}/dialogues/{}/calendar.ics", self.frame.texts.lang(), self.file.line.dialogue)
    }

    /// Whether applications are taken.
    #[must_use]
    pub fn takes_applications(&self) -> bool {
        self.file.line.stage == DialogueStage::TakingApplications
    }

    /// Whether whoever reads may want to apply: not those who are here for a State or for the mechanism itself.
    #[must_use]
    pub fn may_apply(&self) -> bool {
        self.frame.person.as_ref().is_none_or(|person| person.role == Role::Applicant)
    }

    /// The most organizations of one region, for the length of the bars.
    #[must_use]
    pub fn most(&self) -> u32 {
        self.file.balance.iter().map(|count| count.organizations).max().unwrap_or_default().max(1)
    }

    /// Both lists.
    #[must_use]
    pub fn lists(&self) -> [List; 2] {
        List::ALL
    }

    /// What can be done about it now by whoever reads: the last part of the path, and its words.
    #[must_use]
    pub fn offered(&self) -> Vec<(&'static str, Sentence)> {
        let offer = |path: &'static str, key: &str| (path, self.frame.say(key));
        let coming = [
            offer("move", "do-move"),
            offer("change", "do-change"),
            offer("announce", "do-announce"),
            offer("circulate", "do-circulate"),
            offer("programme", "do-programme"),
            offer("panel", "do-panel"),
            offer("paper", "do-paper"),
            offer("report", "do-report"),
            offer("cancel", "do-cancel"),
            offer("open", "do-open"),
        ];
        let opened = [offer("input", "do-input"), offer("close", "do-close")];
        let offered = match self.file.line.stage {
            DialogueStage::TakingApplications | DialogueStage::Objections => coming.into(),
            DialogueStage::Open => opened.into(),
            DialogueStage::SummaryDue => vec![offer("input", "do-input"), offer("summary", "do-summary")],
            DialogueStage::Done | DialogueStage::Cancelled => Vec::new(),
        };
        let role = self.frame.person.as_ref().map(|person| person.role);
        offered.into_iter().filter(|(what, _)| role.is_some_and(|role| may_run(role, what))).collect()
    }
}

/// What a chair does on these pages; the Secretariat does all of it.
const CHAIRS: [&str; 4] = ["cancel", "open", "close", "summary"];

/// Whether somebody in this role is offered this about a dialogue.
#[must_use]
pub fn may_run(role: Role, what: &str) -> bool {
    match role {
        Role::Secretariat => true,
        Role::Chair => CHAIRS.contains(&what),
        Role::Applicant | Role::Mission | Role::Bureau => false,
    }
}

impl DialoguesPage<'_> {
    /// How a dialogue's line reads: its working groups.
    #[must_use]
    pub fn groups(&self, line: &DialogueLine) -> String {
        let groups = line.groups.iter().map(|session| self.frame.working_group(&session.group).to_string());
        groups.collect::<Vec<_>>().join(" · ")
    }
}
