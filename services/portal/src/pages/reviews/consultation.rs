//! The guided page of paragraph 31: what is to be agreed and by whom, what stands, who has confirmed it, and the record.

use askama::Template;
use contracts::DueDay;
use contracts::registry::{DirectoryEntry, Duty, DutyIn};
use contracts::reviews::{
    Confirmation, Consultation, MilestoneKind, PhaseLine, Possible, ReturnLine, ReviewFile, Stage,
};
use treaty::StateCode;

use super::SidePeople;
use crate::pages::Frame;
use crate::pages::form::{Form, Kind};
use crate::pages::people::Known;
use crate::text::Sentence;

/// The latest days for the answers that can be agreed: by the rule (para. 34), and the one beside it (AMB-14).
#[must_use]
pub(super) fn caps(phase: &PhaseLine) -> (Option<&DueDay>, Option<&DueDay>) {
    let answers = phase.milestones.iter().find(|one| one.kind == MilestoneKind::Answers);
    (answers.and_then(|one| one.nominal.as_ref()), answers.and_then(|one| one.beside.as_ref()))
}

/// Who is asked to confirm what is laid down, by name: the reviewing States; the State under review too, where the Secretariat wrote it
/// (para. 48).
#[must_use]
pub(super) fn asked_to_confirm(frame: &Frame, file: &ReviewFile) -> Vec<StateCode> {
    let mut states: Vec<StateCode> = file.reviewers.iter().map(|reviewer| reviewer.state).collect();
    if frame.at_desk() {
        states.push(file.state);
    }
    states.sort_by_cached_key(|state| frame.names.order(state));
    states
}

/// The page.
#[derive(Debug, Template)]
#[template(path = "reviews/consultation.html")]
pub struct ConsultationPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The review.
    pub file: &'a ReviewFile,
    /// The phase.
    pub phase: &'a PhaseLine,
    /// The State for which the reader acts.
    pub own: Option<StateCode>,
    /// The people of each side; none where that is not known now.
    pub people: Option<Vec<SidePeople>>,
    /// Names and addresses of them.
    pub known: Known,
    /// The form in which it is laid down, where the reader lays it down now.
    pub form: Option<Form>,
}

impl ConsultationPage<'_> {
    /// What stands.
    #[must_use]
    pub fn stands(&self) -> Option<&Consultation> {
        self.phase.consultation.as_ref()
    }

    /// Whether the reader may lay something down here: the phase has begun and is not complete.
    #[must_use]
    pub fn may_propose(&self) -> bool {
        may_propose(self.file, self.phase)
    }

    /// Whether the reader's own State is asked to confirm what stands.
    #[must_use]
    pub fn may_confirm(&self) -> bool {
        may_confirm(self.file, self.phase, self.own)
    }

    /// Whether the reader may ask for something else.
    #[must_use]
    pub fn may_return(&self) -> bool {
        self.may_confirm() && self.file.may.contains(&Possible::Return)
    }

    /// Where it stands, in a few words: the first thing on the page.
    #[must_use]
    pub fn standing(&self) -> Sentence {
        let say = |key| self.frame.say(key);
        match self.stands() {
            None if self.may_propose() => say("consultation-yours"),
            None => say("consultation-none"),
            Some(stands) if stands.agreed_on.is_some() => say("consultation-agreed"),
            Some(_) if self.may_confirm() => say("consultation-confirm-yours"),
            Some(_) => say("consultation-waits"),
        }
    }

    /// By name, who has not confirmed.
    #[must_use]
    pub fn missing(&self, stands: &Consultation) -> String {
        let mut missing = stands.missing.clone();
        missing.sort_by_cached_key(|state| self.frame.names.order(state));
        let names: Vec<String> = missing.iter().map(|state| self.frame.names.name(state)).collect();
        self.frame.texts.list(&names)
    }

    /// Who has confirmed, by name.
    #[must_use]
    pub fn confirmed(&self, stands: &Consultation) -> Vec<Confirmation> {
        let mut confirmed = stands.confirmed.clone();
        confirmed.sort_by_cached_key(|one| self.frame.names.order(&one.by));
        confirmed
    }

    /// Who asked for something else, the latest first.
    #[must_use]
    pub fn returned<'c>(&self, stands: &'c Consultation) -> Vec<&'c ReturnLine> {
        stands.returned.iter().rev().collect()
    }

    /// The days on which it was held, in a row.
    #[must_use]
    pub fn held_on(&self, stands: &Consultation) -> String {
        let days: Vec<String> = stands.held_on.iter().map(|day| self.frame.texts.day(day)).collect();
        days.join("; ")
    }

    /// The latest days for the answers.
    #[must_use]
    pub fn caps(&self) -> Vec<&DueDay> {
        let (nominal, beside) = caps(self.phase);
        nominal.into_iter().chain(beside).collect()
    }

    /// The focal point of a side.
    #[must_use]
    pub fn focal_point<'s>(&self, side: &'s SidePeople) -> Option<&'s DirectoryEntry> {
        focal_point(side, self.file)
    }

    /// Where this page lies.
    #[must_use]
    pub fn here(&self) -> String {
        super::consultation_at(&self.file.state, &self.phase.phase)
    }
}

/// The focal point of a side in a review.
#[must_use]
pub(super) fn focal_point<'s>(side: &'s SidePeople, file: &ReviewFile) -> Option<&'s DirectoryEntry> {
    let is_it = |one: &DutyIn| one.review == file.state && one.duty == Duty::FocalPoint;
    side.people.iter().find(|entry| entry.duties.iter().any(is_it))
}

/// Whether the reader may lay down what came of the consultation of this phase.
#[must_use]
pub fn may_propose(file: &ReviewFile, phase: &PhaseLine) -> bool {
    file.may.contains(&Possible::Propose) && !matches!(phase.stage, Stage::ToCome | Stage::Complete)
}

/// Whether a State is asked to confirm what stands in this phase, and the reader may do so.
#[must_use]
pub fn may_confirm(file: &ReviewFile, phase: &PhaseLine, own: Option<StateCode>) -> bool {
    let asked = |stands: &Consultation| own.is_some_and(|own| stands.missing.contains(&own));
    file.may.contains(&Possible::Confirm) && phase.consultation.as_ref().is_some_and(asked)
}
