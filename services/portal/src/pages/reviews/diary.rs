//! The days of somebody's own moves for a calendar program.

use contracts::reviews::{MilestoneKind, MoveKind, PhaseLine, ReviewFile, ShownMove, Stage};
use contracts::{Day, Rule};
use treaty::{Phase, StateCode};

use super::{at, day_of};
use crate::calendar::{FeedEntry, Status};
use crate::pages::Frame;

/// How many days before them the reader is reminded.
const REMINDED: u32 = 7;

/// Versions only grow, as the numbers of calendar entries must.
fn sequence_of(file: &ReviewFile) -> u32 {
    u32::try_from(file.version).unwrap_or(u32::MAX)
}

/// The entries of a State's moves in one review: those that are open and have a day, and as cancelled those that are done, so that programs
/// take them off. `outside` is where the pages lie: `https://review.example.org`.
#[must_use]
pub fn moves_of(
    frame: &Frame,
    outside: &str,
    (own, state): (&[ShownMove], StateCode),
    file: &ReviewFile,
) -> Vec<FeedEntry> {
    let diary = Diary { frame, outside, file };
    let open = own.iter().filter(|shown| shown.review == file.state);
    let open = open.filter_map(|shown| diary.open(shown));
    let done = file.phases.iter().flat_map(|phase| {
        let all = done_in(phase, file, state);
        all.into_iter().map(|(what, on)| diary.done(phase.phase, what, on)).collect::<Vec<_>>()
    });
    // What is open comes first, the earliest day before others: a thing that is done for one instrument and open for another is open.
    let mut entries: Vec<FeedEntry> = Vec::new();
    for entry in open.chain(done) {
        if entries.iter().all(|one| one.uid != entry.uid) {
            entries.push(entry);
        }
    }
    entries
}

/// What this State had to do in a phase, by a day, and what is done.
fn done_in(phase: &PhaseLine, file: &ReviewFile, state: StateCode) -> Vec<(MoveKind, Day)> {
    if phase.stage == Stage::ToCome {
        return Vec::new();
    }
    let under_review = file.state == state;
    let milestones = phase.milestones.iter().filter(|one| one.actual.is_some());
    let done = milestones.filter_map(|one| {
        let what = match one.kind {
            MilestoneKind::FocalPoints => MoveKind::NameFocalPoint,
            MilestoneKind::Experts => MoveKind::NameExperts,
            MilestoneKind::Consultation if under_review => MoveKind::Consult,
            MilestoneKind::Consultation => MoveKind::ConfirmConsultation,
            MilestoneKind::Answers if under_review => MoveKind::SubmitAnswers,
            MilestoneKind::Feedback if !under_review => MoveKind::GiveFeedback,
            _ => return None,
        };
        let on = one.agreed.or_else(|| one.nominal.as_ref().map(|due| due.day))?;
        Some((what, on))
    });
    done.collect()
}

struct Diary<'a> {
    frame: &'a Frame,
    outside: &'a str,
    file: &'a ReviewFile,
}

impl Diary<'_> {
    fn open(&self, shown: &ShownMove) -> Option<FeedEntry> {
        let (on, Rule(rule)) = (day_of(shown)?, shown.what.rule);
        let phase = shown.what.phase?;
        // How the rule's day is computed says nothing of a day that was agreed.
        let computed = match shown.what.agreed {
            Some(_) => Some(self.frame.say("diary-agreed").into()),
            None => shown.by.as_ref().map(|due| self.frame.texts.computed(&due.computed)),
        };
        let why = self.frame.move_why(&shown.what.what).to_string();
        let about =
            [Some(why), Some(self.frame.texts.citation(&rule)), computed, Some(self.frame.say("foot-days").into())];
        let description: Vec<String> = about.into_iter().flatten().collect();
        Some(FeedEntry {
            description: description.join("\n"),
            remind_days_before: Some(REMINDED),
            ..self.entry(phase, shown.what.what, on)
        })
    }

    fn done(&self, phase: Phase, what: MoveKind, on: Day) -> FeedEntry {
        FeedEntry { status: Status::Cancelled, ..self.entry(phase, what, on) }
    }

    /// Identified by review, phase and what is to be done: the day may move.
    fn entry(&self, phase: Phase, what: MoveKind, on: Day) -> FeedEntry {
        let state = self.file.state;
        let uid = format!("review-{state}-{}-{}", phase.roman(), what.code()).to_lowercase();
        let (title, review) = (self.frame.move_name(&what).to_string(), self.frame.review_of(&state).to_string());
        let title = self.frame.say("calendar-entry").with("what", title).with("title", review);
        FeedEntry {
            uid,
            title: title.into(),
            description: String::new(),
            place: None,
            on,
            url: format!("{}/{}{}", self.outside, self.frame.texts.lang(), at(&state)),
            sequence: sequence_of(self.file),
            status: Status::Confirmed,
            remind_days_before: None,
        }
    }
}
