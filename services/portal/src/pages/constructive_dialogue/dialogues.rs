//! The dialogues, and one of them.

use askama::Template;
use contracts::DueDay;
use contracts::constructive_dialogue::{
    DialogueFile, DialogueLine, DialogueStage, Dialogues, List, RegionCount, StakeholderKind,
};

use super::LeftOut;
use crate::pages::{Frame, Role};
use crate::text::{AVAILABLE, Sentence, Texts};

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
    /// To which States parties no letter about its lists could go: for the Secretariat, where it is known.
    pub left_out: Vec<LeftOut>,
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

    /// Whether the account of whoever reads chairs it.
    fn chairs(&self) -> bool {
        self.frame.role() == Some(Role::Chair) && self.file.line.is_chaired_by_asker()
    }

    /// Whether whoever reads sees the lists and the applications.
    #[must_use]
    pub fn sees_lists(&self) -> bool {
        let frame = self.frame;
        frame.reads_for_a_state() || matches!(frame.role(), Some(Role::Secretariat | Role::Bureau)) || self.chairs()
    }

    /// How the paragraph is read for it: each reading's rule, what it is about, and how.
    #[must_use]
    pub fn readings(&self) -> Vec<(&'static str, Sentence, Sentence)> {
        let (frame, readings) = (self.frame, &self.file.readings);
        let threshold = match readings.threshold {
            Some(enough) => frame.say("threshold-number").with("count", enough),
            None => frame.say("threshold-none"),
        };
        vec![
            ("AMB-23", frame.say("reading-late-comments"), frame.late_comments(&readings.late_comments)),
            ("AMB-25", frame.say("reading-objections"), frame.objections_until(&readings.objections)),
            ("AMB-26", frame.say("reading-pending"), frame.while_pending(&readings.pending)),
            ("AMB-27", frame.say("reading-threshold"), threshold),
            ("AMB-39", frame.say("reading-announced"), frame.announced_date(&readings.announced)),
        ]
    }

    /// The most organizations of one region, for the length of the bars.
    #[must_use]
    pub fn most(&self, balance: &[RegionCount]) -> u32 {
        balance.iter().map(|count| count.organizations).max().unwrap_or_default().max(1)
    }

    /// The texts of all six languages, in which a note verbale is offered.
    #[must_use]
    pub fn languages(&self) -> [Texts; 6] {
        AVAILABLE.map(Texts::of)
    }

    /// Both lists.
    #[must_use]
    pub fn lists(&self) -> [List; 2] {
        List::ALL
    }

    /// Who registered and who came of each kind: organizations that registered, organizations that came, persons that came.
    #[must_use]
    pub fn kinds(&self) -> Vec<(StakeholderKind, u32, u32, u32)> {
        let of = |kind: &StakeholderKind| {
            let registered = self.file.registered.iter().find(|some| some.kind == *kind).map_or(0, |some| some.count);
            let came = self.file.attended_by_kind.iter().find(|some| some.kind == *kind);
            let (organizations, persons) = came.map_or((0, 0), |some| (some.organizations, some.persons));
            (registered + organizations > 0).then_some((*kind, registered, organizations, persons))
        };
        StakeholderKind::ALL.iter().filter_map(of).collect()
    }

    /// Whether it was recorded who came.
    #[must_use]
    pub fn counts_attendance(&self) -> bool {
        matches!(self.file.line.stage, DialogueStage::Open | DialogueStage::SummaryDue | DialogueStage::Done)
    }

    /// Showing everybody who took part, until that is done.
    fn release(&self) -> Option<(&'static str, Sentence)> {
        let released = self.file.line.participants_released.is_some();
        (!released).then(|| ("release-participants", self.frame.say("do-release-participants")))
    }

    /// What can be done about it now by whoever reads: the last part of the path, and its words.
    #[must_use]
    pub fn offered(&self) -> Vec<(&'static str, Sentence)> {
        let offer = |path: &'static str, key: &str| (path, self.frame.say(key));
        let coming = [
            offer("move", "do-move"),
            offer("change", "do-change"),
            offer("announce", "do-announce"),
            offer("chairs", "do-chairs"),
            offer("circulate", "do-circulate"),
            offer("programme", "do-programme"),
            offer("panel", "do-panel"),
            offer("paper", "do-paper"),
            offer("report", "do-report"),
            offer("registrants", "do-registrants"),
            offer("cancel", "do-cancel"),
            offer("open", "do-open"),
        ];
        let opened = [
            offer("chairs", "do-chairs"),
            offer("registrants", "do-registrants"),
            offer("attendance", "do-attendance"),
            offer("input", "do-input"),
            offer("close", "do-close"),
        ];
        let offered = match self.file.line.stage {
            DialogueStage::TakingApplications | DialogueStage::Objections => coming.into(),
            DialogueStage::Open => opened.into(),
            DialogueStage::SummaryDue => {
                let held = [
                    offer("chairs", "do-chairs"),
                    offer("attendance", "do-attendance"),
                    offer("input", "do-input"),
                    offer("summary", "do-summary"),
                ];
                held.into_iter().chain(self.release()).collect()
            }
            DialogueStage::Done => [offer("attendance", "do-attendance")].into_iter().chain(self.release()).collect(),
            DialogueStage::Cancelled => Vec::new(),
        };
        let role = self.frame.role().filter(|role| *role != Role::Chair || self.chairs());
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
        Role::Applicant | Role::Mission | Role::Official | Role::Bureau => false,
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
