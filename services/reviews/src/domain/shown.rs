//! Who sees what of a review (part D of the catalogue, AMB-36).

use contracts::reviews::{HistoryLine, Milestone, Move, PhaseLine, PublicStage, ReviewFile, ShownMove, Side};
use treaty::{Instrument, InstrumentSet};

/// What happened that every State party may see: stages and dates, nothing of what was said or by whom it was held up.
const FOR_ALL_STATES: [&str; 8] = [
    "reviewers-set",
    "phase-begun",
    "strand-opened",
    "strand-closed",
    "consultation-agreed",
    "step-recorded",
    "phase-completed",
    "phase-reopened",
];

/// What happened that concerns the Secretariat's own work.
const FOR_THE_SECRETARIAT: [&str; 2] = ["officer-assigned", "moves-changed"];

/// That a State chose what everybody sees: other States see of it that it agrees, as everybody does, and nothing where it does not.
const CHOSEN: &str = "public-stage-chosen";
/// What it chose, as the history has it: phase and stage for everybody, or totals alone.
pub(crate) const EVERYBODY: &str = "everybody";
pub(crate) const TOTALS: &str = "totals";

/// The file as this side may see it: the Secretariat all of it; the parties of the review all but its notes and its own work; other States
/// the stage and the dates, nothing of lateness and nothing that was said.
#[must_use]
pub fn shown(file: ReviewFile, side: Side) -> ReviewFile {
    let file = ReviewFile { side, ..file };
    match side {
        Side::Secretariat => file,
        Side::UnderReview | Side::Reviewing => for_a_party(file),
        Side::OtherState => for_another_state(file),
    }
}

/// Of what was recorded and happened, what concerns the instruments that a State reviews: it has no part in the others (para. 28 (b)).
pub fn of_instruments(file: &mut ReviewFile, reviewed: InstrumentSet) {
    for phase in &mut file.phases {
        phase.entries.retain(|entry| entry.step.instrument().is_none_or(|one| reviewed.contains(one)));
    }
    file.history.retain(|line| concerns(line, reviewed));
}

/// Whether what happened concerns these instruments: a step is named with its own, such as `list/UNTOC`.
#[must_use]
pub fn concerns(line: &HistoryLine, reviewed: InstrumentSet) -> bool {
    let step = line.detail.as_ref().filter(|_| line.what == "step-recorded");
    let instrument = step.and_then(|step| step.split_once('/')?.1.parse::<Instrument>().ok());
    instrument.is_none_or(|one| reviewed.contains(one))
}

/// Moves and days, as a calendar has them: nothing of what was laid down or recorded, so that nobody has read the review who has this.
#[must_use]
pub fn days_alone(file: ReviewFile) -> ReviewFile {
    let phases = file.phases.into_iter();
    let phases =
        phases.map(|phase| PhaseLine { consultation: None, binding: None, entries: Vec::new(), ..phase }).collect();
    ReviewFile {
        phases,
        may: Vec::new(),
        history: Vec::new(),
        notes: Vec::new(),
        help: Vec::new(),
        officer: None,
        ..file
    }
}

/// What happened, as the Secretariat or a party of the review may see it.
#[must_use]
pub fn shown_history(mut lines: Vec<HistoryLine>, side: Side) -> Vec<HistoryLine> {
    if side != Side::Secretariat {
        lines.retain(|line| !FOR_THE_SECRETARIAT.contains(&line.what.as_str()));
    }
    lines
}

fn for_a_party(mut file: ReviewFile) -> ReviewFile {
    file.notes.clear();
    file.history = shown_history(file.history, file.side);
    file
}

fn for_another_state(mut file: ReviewFile) -> ReviewFile {
    file.notes.clear();
    file.also.clear();
    file.may.clear();
    file.help.clear();
    file.officer = None;
    let agreed = file.public.agreed;
    let is_public = |line: &HistoryLine| agreed && line.what == CHOSEN && line.detail.as_deref() == Some(EVERYBODY);
    file.history.retain(|line| FOR_ALL_STATES.contains(&line.what.as_str()) || is_public(line));
    ReviewFile {
        next: without_lateness(file.next),
        // It counts what they do not see: whoever knew it would see that something happened.
        version: 0,
        phases: file.phases.into_iter().map(stage_and_dates).collect(),
        history: file.history.into_iter().map(without_who_and_what).collect(),
        // That a State does not agree, or took it back, is between it and those with whom it reviews.
        public: PublicStage { on: file.public.on.filter(|_| agreed), mandate: None, ..file.public },
        ..file
    }
}

/// That something happened and when; which of the parties did it, and of which instrument, is theirs.
fn without_who_and_what(line: HistoryLine) -> HistoryLine {
    let detail = line.detail.filter(|_| line.what == CHOSEN);
    HistoryLine { by: None, detail, ..line }
}

/// What the review waits for and by when, and not who is waited for: that would say who is late.
fn without_lateness(shown: ShownMove) -> ShownMove {
    ShownMove { days_late: None, what: Move { who: Vec::new(), ..shown.what }, ..shown }
}

fn stage_and_dates(phase: PhaseLine) -> PhaseLine {
    let milestones =
        phase.milestones.into_iter().map(|milestone| Milestone { days_late: None, days_after_rule: None, ..milestone });
    PhaseLine { consultation: None, binding: None, entries: Vec::new(), milestones: milestones.collect(), ..phase }
}
