//! The words of the reviews in the reader's language.

use contracts::reviews::{Capacity, HistoryLine, MilestoneKind, Move, MoveKind, Mover, Side, Stage, Step};
use treaty::{Cluster, Instrument, Phase, YearlyGroup};

use crate::pages::Frame;
use crate::text::Sentence;

impl Frame {
    /// A phase: `Phase I`.
    #[must_use]
    pub fn phase(&self, phase: &Phase) -> Sentence {
        self.say("phase-number").with("phase", phase.roman())
    }

    /// A cluster by the heading of its column in table 1.
    #[must_use]
    pub fn cluster(&self, cluster: &Cluster) -> Sentence {
        self.texts.cluster(cluster)
    }

    /// A group, or that a signatory is in none (AMB-21).
    #[must_use]
    pub fn review_group(&self, group: &Option<YearlyGroup>) -> Sentence {
        match group {
            Some(group) => self.say("group-number").with("group", group.number()),
            None => self.say("review-group-none"),
        }
    }

    /// How far a review is.
    #[must_use]
    pub fn review_stage(&self, stage: &Stage) -> Sentence {
        self.say(match stage {
            Stage::ToCome => "review-stage-to-come",
            Stage::NotStarted => "review-stage-not-started",
            Stage::Consultation => "review-stage-consultation",
            Stage::Answers => "review-stage-answers",
            Stage::Feedback => "review-stage-feedback",
            Stage::Lists => "review-stage-lists",
            Stage::Summary => "review-stage-summary",
            Stage::Complete => "review-stage-complete",
        })
    }

    /// What is to be done, as whoever does it would say: `Name a focal point`.
    #[must_use]
    pub fn move_name(&self, what: &MoveKind) -> Sentence {
        self.say(match what {
            MoveKind::WaitForStart => "move-wait-for-start",
            MoveKind::FindFunds => "move-find-funds",
            MoveKind::DrawReviewers => "move-draw-reviewers",
            MoveKind::NameFocalPoint => "move-name-focal-point",
            MoveKind::NameExperts => "move-name-experts",
            MoveKind::Consult => "move-consult",
            MoveKind::ConfirmConsultation => "move-confirm-consultation",
            MoveKind::SubmitAnswers => "move-submit-answers",
            MoveKind::GiveFeedback => "move-give-feedback",
            MoveKind::AgreeLists => "move-agree-lists",
            MoveKind::AgreeSummary => "move-agree-summary",
            MoveKind::WaitForGroup => "move-wait-for-group",
            MoveKind::Finished => "move-finished",
        })
    }

    /// Why it is to be done, in a sentence or two. The paragraph stands beside it.
    #[must_use]
    pub fn move_why(&self, what: &MoveKind) -> Sentence {
        self.say(match what {
            MoveKind::WaitForStart => "move-why-wait-for-start",
            MoveKind::FindFunds => "move-why-find-funds",
            MoveKind::DrawReviewers => "move-why-draw-reviewers",
            MoveKind::NameFocalPoint => "move-why-name-focal-point",
            MoveKind::NameExperts => "move-why-name-experts",
            MoveKind::Consult => "move-why-consult",
            MoveKind::ConfirmConsultation => "move-why-confirm-consultation",
            MoveKind::SubmitAnswers => "move-why-submit-answers",
            MoveKind::GiveFeedback => "move-why-give-feedback",
            MoveKind::AgreeLists => "move-why-agree-lists",
            MoveKind::AgreeSummary => "move-why-agree-summary",
            MoveKind::WaitForGroup => "move-why-wait-for-group",
            MoveKind::Finished => "move-why-finished",
        })
    }

    /// Who has to do something: `Ghana (focal point)`.
    #[must_use]
    pub fn mover(&self, mover: &Mover) -> String {
        let key = match mover {
            Mover::FocalPoint { .. } => "mover-focal-point",
            Mover::Mission { .. } => "mover-mission",
            Mover::Secretariat => return self.say("secretariat").into(),
        };
        let state = mover.state().map(|state| self.names.name(&state)).unwrap_or_default();
        self.say(key).with("state", state).into()
    }

    /// All who have to do it, in a row, in the alphabetical order of the reader's language (PR-4b); the Secretariat last.
    #[must_use]
    pub fn movers(&self, who: &[Mover]) -> String {
        let mut who = who.to_vec();
        who.sort_by_cached_key(|mover| {
            let place = mover.state().map(|state| self.names.order(&state));
            (place.is_none(), place, *mover)
        });
        let names: Vec<String> = who.iter().map(|mover| self.mover(mover)).collect();
        self.texts.list(&names)
    }

    /// Whose move it is, in one line: `Next move: Ghana (focal point)`.
    #[must_use]
    pub fn whose(&self, next: &Move) -> Sentence {
        if next.who.is_empty() {
            return self.say("whose-nobody");
        }
        self.say("whose-move").with("who", self.movers(&next.who))
    }

    /// Instruments in a row.
    #[must_use]
    pub fn instruments_of(&self, instruments: &[Instrument]) -> String {
        let names: Vec<String> = instruments.iter().map(|one| self.texts.instrument(one).to_string()).collect();
        self.texts.list(&names)
    }

    /// As what somebody acted for a State.
    #[must_use]
    pub fn capacity(&self, capacity: &Capacity) -> Sentence {
        self.say(match capacity {
            Capacity::FocalPoint => "capacity-focal-point",
            Capacity::PermanentRepresentative => "capacity-permanent-representative",
        })
    }

    /// As what the reader sees a review.
    #[must_use]
    pub fn side(&self, side: &Side) -> Sentence {
        self.say(match side {
            Side::UnderReview => "side-under-review",
            Side::Reviewing => "side-reviewing",
            Side::Secretariat => "side-secretariat",
            Side::OtherState => "side-other-state",
        })
    }

    /// A point on the line of a phase.
    #[must_use]
    pub fn milestone(&self, kind: &MilestoneKind) -> Sentence {
        self.say(match kind {
            MilestoneKind::Start => "milestone-start",
            MilestoneKind::FocalPoints => "milestone-focal-points",
            MilestoneKind::Experts => "milestone-experts",
            MilestoneKind::Consultation => "milestone-consultation",
            MilestoneKind::Answers => "milestone-answers",
            MilestoneKind::Feedback => "milestone-feedback",
            MilestoneKind::Lists => "milestone-lists",
            MilestoneKind::Summary => "milestone-summary",
            MilestoneKind::NominalEnd => "milestone-nominal-end",
        })
    }

    /// A step of a phase, with its instrument where it has one: `Answers (Convention)`.
    #[must_use]
    pub fn step(&self, step: &Step) -> String {
        match step {
            Step::Answers { instrument, .. } => self.with_detail("step-answers", self.texts.instrument(instrument)),
            Step::List { instrument } => self.with_detail("step-list", self.texts.instrument(instrument)),
            Step::Feedback => self.say("step-feedback").into(),
            Step::Summary => self.say("step-summary").into(),
        }
    }

    /// What happened, by the name of its event, with its instrument or step where it has one.
    #[must_use]
    pub fn review_event(&self, line: &HistoryLine) -> String {
        let what = self.say(event_key(&line.what)).to_string();
        let details: Vec<String> =
            words_of(line.detail.as_deref()).filter_map(|word| self.event_detail(word)).collect();
        if details.is_empty() {
            return what;
        }
        self.say("with-detail").with("what", what).with("detail", self.texts.list(&details)).into()
    }

    /// An instrument, a kind of step, a choice or a move, as messages write it, in the reader's words. Anything else is not shown.
    fn event_detail(&self, word: &str) -> Option<String> {
        if let Ok(instrument) = word.parse::<Instrument>() {
            return Some(self.texts.instrument(&instrument).into());
        }
        if let Some(what) = MoveKind::ALL.into_iter().find(|what| what.code() == word) {
            return Some(self.move_name(&what).into());
        }
        let key = match word {
            "answers" => "step-answers",
            "feedback" => "step-feedback",
            "list" => "step-list",
            "summary" => "step-summary",
            "everybody" => "public-stage-to-everybody",
            "totals" => "public-stage-totals-alone",
            "mandate" => "public-stage-on-behalf",
            _ => return None,
        };
        Some(self.say(key).into())
    }

    fn with_detail(&self, key: &str, detail: Sentence) -> String {
        self.say("with-detail").with("what", self.say(key)).with("detail", detail).into()
    }
}

/// The words of a detail, which may name a step and its instrument.
fn words_of(detail: Option<&str>) -> impl Iterator<Item = &str> {
    detail.unwrap_or_default().split('/').filter(|word| !word.is_empty())
}

/// The name of the sentence about an event of the reviews.
fn event_key(event: &str) -> &'static str {
    match event {
        "phase-opened" => "review-event-phase-opened",
        "reviewers-set" => "review-event-reviewers-set",
        "phase-begun" => "review-event-phase-begun",
        "strand-opened" => "review-event-strand-opened",
        "strand-closed" => "review-event-strand-closed",
        "consultation-proposed" => "review-event-consultation-proposed",
        "consultation-returned" => "review-event-consultation-returned",
        "consultation-confirmed" => "review-event-consultation-confirmed",
        "consultation-agreed" => "review-event-consultation-agreed",
        "step-recorded" => "review-event-step-recorded",
        "step-struck" => "review-event-step-struck",
        "phase-completed" => "review-event-phase-completed",
        "phase-reopened" => "review-event-phase-reopened",
        "moves-changed" => "review-event-moves-changed",
        "reminded" => "review-event-reminded",
        "officer-assigned" => "review-event-officer-assigned",
        "public-stage-chosen" => "review-event-public-stage-chosen",
        "help-asked" => "review-event-help-asked",
        "help-answered" => "review-event-help-answered",
        "rules-amended" => "review-event-rules-amended",
        "period-amended" => "review-event-period-amended",
        "readings-chosen" => "review-event-readings-chosen",
        "recommendation-recorded" => "review-event-recommended",
        "recommendation-struck" => "review-event-recommendation-struck",
        "duty-given" => "review-event-duty-given",
        "duty-ended" => "review-event-duty-ended",
        _ => "review-event-other",
    }
}
