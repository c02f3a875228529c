//! One review: whose move it is, the line of its stages, the people of each side, and what happened.

use askama::Template;
use contracts::registry::{Directory, DirectoryEntry, Duty, Statement};
use contracts::reviews::{
    Consultation, HistoryLine, Milestone, MilestoneKind, PhaseLine, Possible, ReviewFile, ShownMove, Side, Stage,
};
use treaty::StateCode;

use super::{Doing, consultation_at, help, is_of};
use crate::pages::Frame;
use crate::pages::people::Known;
use crate::text::Sentence;

/// How much of what happened stands on the page of a review.
const LATELY: usize = 50;

/// The people of one State in a review.
#[derive(Debug)]
pub struct SidePeople {
    /// The State.
    pub state: StateCode,
    /// Whether it is under review.
    pub under_review: bool,
    /// They, the focal point first.
    pub people: Vec<DirectoryEntry>,
}

impl SidePeople {
    /// Whether the permanent mission stands in: nobody is focal point who can act (para. 18, AMB-06).
    #[must_use]
    pub fn mission_stands_in(&self, file: &ReviewFile) -> bool {
        let is_focal_point = |entry: &DirectoryEntry| entry.acts && duties(entry, file).contains(&Duty::FocalPoint);
        !self.people.iter().any(is_focal_point)
    }
}

/// What somebody does in this review.
fn duties(entry: &DirectoryEntry, file: &ReviewFile) -> Vec<Duty> {
    let mut duties: Vec<Duty> =
        entry.duties.iter().filter(|duty| duty.review == file.state).map(|one| one.duty).collect();
    duties.sort_unstable();
    duties
}

/// The people of each side: those of the State under review, then those of the reviewing States by name.
#[must_use]
pub fn people_of(frame: &Frame, file: &ReviewFile, directory: &Directory) -> Vec<SidePeople> {
    let mut reviewers: Vec<StateCode> = file.reviewers.iter().map(|reviewer| reviewer.state).collect();
    reviewers.sort_by_cached_key(|state| frame.names.order(state));
    let states = std::iter::once(file.state).chain(reviewers);
    let of = |state: StateCode| {
        let here = |entry: &&DirectoryEntry| entry.state == state && !duties(entry, file).is_empty();
        let mut people: Vec<DirectoryEntry> = directory.entries.iter().filter(here).cloned().collect();
        people.sort_by_key(|entry| duties(entry, file));
        SidePeople { state, under_review: state == file.state, people }
    };
    states.map(of).collect()
}

/// The stages of a phase in their line; what is to come has none of them.
const LINE: [Stage; 6] =
    [Stage::Consultation, Stage::Answers, Stage::Feedback, Stage::Lists, Stage::Summary, Stage::Complete];

/// The page.
#[derive(Debug, Template)]
#[template(path = "reviews/review.html")]
pub struct ReviewPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The review, as far as the reader may see it.
    pub file: &'a ReviewFile,
    /// The State for which the reader acts.
    pub own: Option<StateCode>,
    /// The people of each side; none where that is not known now.
    pub people: Option<Vec<SidePeople>>,
    /// Names and addresses of them.
    pub known: Known,
    /// What the State under review reserved and declared, in order; nothing where that is not known now.
    pub statements: Vec<Statement>,
}

impl ReviewPage<'_> {
    /// What happened lately, newest first; all of it has a page of its own.
    #[must_use]
    pub fn lately(&self) -> &[HistoryLine] {
        let all = self.file.history.as_slice();
        all.get(..LATELY).unwrap_or(all)
    }

    /// Where the reader's own move is made.
    #[must_use]
    pub fn doing(&self, shown: &ShownMove) -> Option<Doing> {
        if is_of(shown, self.own) { Doing::of(self.frame, shown) } else { None }
    }

    /// What the reader can do here beside the moves of the review, each with its path.
    #[must_use]
    pub fn desk(&self) -> Vec<(String, Sentence)> {
        let offers = [
            (Possible::RecordStep, "/desk/board", "step", "desk-record-step"),
            (Possible::Remind, "/desk/board", "remind", "desk-remind"),
            (Possible::KeepNote, "/desk/board", "notes", "desk-keep-note"),
            (Possible::AskForHelp, "/reviews", "help", "help-ask"),
            (Possible::ChoosePublicStage, "/reviews", "public", "public-stage-choose"),
        ];
        let answer = self.file.side == Side::Secretariat && help::has_open(self.file);
        let may = offers.into_iter().filter(|(possible, ..)| self.file.may.contains(possible));
        let may = may.map(|(_, at, what, key)| (at, what, key));
        let all = may.chain(answer.then_some(("/desk/board", "help", "help-answer")));
        all.map(|(at, what, key)| (format!("{at}/{}/{what}", self.file.state), self.frame.say(key))).collect()
    }

    /// What everybody sees of the review, and by whose word (AMB-36).
    #[must_use]
    pub fn seen_by_everybody(&self) -> Sentence {
        let public = &self.file.public;
        match public.on.filter(|_| public.agreed) {
            Some(on) => self.frame.say("public-stage-agreed").with("day", self.frame.texts.day(&on)),
            None if public.by_conference => self.frame.say("public-stage-conference"),
            None => self.frame.say("public-stage-totals"),
        }
    }

    /// The phases: what has begun, the latest first, then what is to come.
    #[must_use]
    pub fn phases(&self) -> Vec<&PhaseLine> {
        let (begun, to_come): (Vec<&PhaseLine>, Vec<&PhaseLine>) =
            self.file.phases.iter().partition(|phase| phase.stage != Stage::ToCome);
        begun.into_iter().rev().chain(to_come).collect()
    }

    /// The stages of a phase, each done, reached or to come, in words.
    #[must_use]
    pub fn stages(&self, phase: &PhaseLine) -> Vec<(&'static str, Sentence, Sentence)> {
        // What has not started waits for its consultation.
        let at = phase.stage.max(Stage::Consultation);
        let step = |stage: &Stage| {
            let is_complete = phase.stage == Stage::Complete;
            let (is, state) = match stage.cmp(&at) {
                std::cmp::Ordering::Equal if !is_complete => ("now", "stage-now"),
                std::cmp::Ordering::Greater => ("coming", "stage-to-come"),
                _ => ("done", "stage-done"),
            };
            (is, self.frame.say(line_key(*stage)), self.frame.say(state))
        };
        LINE.iter().map(step).collect()
    }

    /// The milestones of a phase that have any date.
    #[must_use]
    pub fn milestones<'f>(&self, phase: &'f PhaseLine) -> Vec<&'f Milestone> {
        let says = |one: &&Milestone| one.kind != MilestoneKind::Start || one.nominal.is_some() || one.actual.is_some();
        phase.milestones.iter().filter(says).collect()
    }

    /// Whether lateness is told: to the parties of the review and the Secretariat alone (AMB-36).
    #[must_use]
    pub fn tells_distance(&self) -> bool {
        self.file.side != Side::OtherState
    }

    /// Where what comes of the consultation of a phase lies; none for whom it is not.
    #[must_use]
    pub fn consultation_at(&self, phase: &PhaseLine) -> Option<String> {
        let is_for_reader = self.tells_distance() && phase.stage != Stage::ToCome;
        is_for_reader.then(|| consultation_at(&self.file.state, &phase.phase))
    }

    /// How far a consultation is, in a sentence.
    #[must_use]
    pub fn standing_of(&self, consultation: &Consultation) -> Sentence {
        if let Some(on) = consultation.agreed_on {
            return self.frame.say("consultation-agreed-on").with("day", self.frame.texts.day(&on));
        }
        let mut missing = consultation.missing.clone();
        missing.sort_by_cached_key(|state| self.frame.names.order(state));
        let names: Vec<String> = missing.iter().map(|state| self.frame.names.name(state)).collect();
        self.frame.say("consultation-waits-for").with("states", self.frame.texts.list(&names))
    }

    /// What somebody does in this review, in a row.
    #[must_use]
    pub fn duties(&self, entry: &DirectoryEntry) -> String {
        let names: Vec<String> =
            duties(entry, self.file).iter().map(|duty| self.frame.duty(duty).to_string()).collect();
        self.frame.texts.list(&names)
    }

    /// The reviewing States by name, each with its treaties.
    #[must_use]
    pub fn reviewers(&self) -> Vec<(StateCode, String)> {
        let mut reviewers = self.file.reviewers.clone();
        reviewers.sort_by_cached_key(|reviewer| self.frame.names.order(&reviewer.state));
        let line = |one: &contracts::reviews::Reviewer| (one.state, self.frame.texts.instruments(&one.instruments));
        reviewers.iter().map(line).collect()
    }

    /// The statements in force that concern an article asked in the phase, or one of its treaties as a whole (`GL-8d`).
    #[must_use]
    pub fn statements_in(&self, phase: &PhaseLine) -> Vec<&Statement> {
        let asked = |one: &&Statement| {
            let strands = phase.strands.iter().filter(|strand| !strand.articles.is_empty());
            one.is_in_force() && strands.into_iter().any(|strand| one.concerns(strand.instrument, &strand.articles))
        };
        self.statements.iter().filter(asked).collect()
    }

    /// The articles of a strand in a row.
    #[must_use]
    pub fn articles(&self, strand: &contracts::reviews::Strand) -> String {
        let articles: Vec<String> = strand.articles.iter().map(u8::to_string).collect();
        self.frame.texts.list(&articles)
    }
}

/// What a stage is on the line: what is done in it.
const fn line_key(stage: Stage) -> &'static str {
    match stage {
        Stage::ToCome | Stage::NotStarted | Stage::Consultation => "line-consultation",
        Stage::Answers => "step-answers",
        Stage::Feedback => "step-feedback",
        Stage::Lists => "line-lists",
        Stage::Summary => "step-summary",
        Stage::Complete => "review-stage-complete",
    }
}
