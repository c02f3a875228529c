//! The first page: what this is, where the drawing stands, what comes next.

use askama::Template;
use contracts::Day;
use contracts::drawing::{DrawingLine, MeetingLine, Overview, Stage};
use contracts::registry::{InstrumentOnDay, States, Status};
use treaty::Instrument;

use crate::pages::{Frame, Role};
use crate::text::Sentence;

/// Where the drawing stands.
#[derive(Clone, Debug)]
pub enum Standing<'a> {
    /// No meeting is scheduled.
    NothingYet {
        /// By when one is due.
        due: Option<Day>,
    },
    /// A meeting is scheduled; nothing is frozen.
    Scheduled(&'a MeetingLine),
    /// Frozen and committed; to be drawn at the meeting.
    Frozen(&'a DrawingLine, &'a MeetingLine),
    /// Drawn.
    Drawn(&'a DrawingLine),
}

/// A step on the line of stages.
#[derive(Debug)]
pub struct Step {
    /// `done`, `now` or `coming`.
    pub is: &'static str,
    /// What it is.
    pub says: Sentence,
    /// How far it is, in words.
    pub state: Sentence,
}

impl<'a> Standing<'a> {
    /// Of this overview.
    #[must_use]
    pub fn of(overview: &'a Overview) -> Self {
        if let Some(current) = overview.drawings.iter().find(|line| Some(line.drawing) == overview.current) {
            return Self::Drawn(current);
        }
        if let Some((drawing, meeting)) = overview.drawings.iter().find_map(|line| frozen(line, overview)) {
            return Self::Frozen(drawing, meeting);
        }
        let meeting = overview.meetings.iter().find(|meeting| meeting.cancelled.is_none());
        meeting.map_or(Self::NothingYet { due: overview.first_meeting_due }, Self::Scheduled)
    }

    const fn reached(&self) -> usize {
        match self {
            Self::NothingYet { .. } => 0,
            Self::Scheduled(_) => 1,
            Self::Frozen(..) => 2,
            Self::Drawn(_) => 3,
        }
    }

    /// The line of stages.
    #[must_use]
    pub fn steps(&self, frame: &Frame) -> Vec<Step> {
        let reached = self.reached();
        let stages = ["stage-meeting", "stage-frozen", "stage-drawn"];
        let step = |(at, key): (usize, &&str)| {
            let (is, state) = match at.cmp(&reached) {
                std::cmp::Ordering::Less => ("done", "stage-done"),
                std::cmp::Ordering::Equal => ("now", "stage-now"),
                std::cmp::Ordering::Greater => ("coming", "stage-to-come"),
            };
            Step { is, says: frame.say(key), state: frame.say(state) }
        };
        stages.iter().enumerate().map(step).collect()
    }
}

/// The drawing and its meeting, where it is frozen for one.
fn frozen<'a>(line: &'a DrawingLine, overview: &'a Overview) -> Option<(&'a DrawingLine, &'a MeetingLine)> {
    let number = line.meeting.filter(|_| line.stage == Stage::Frozen)?;
    overview.meetings.iter().find(|meeting| meeting.meeting == number).map(|meeting| (line, meeting))
}

/// The first page.
#[derive(Debug, Template)]
#[template(path = "home/home.html")]
pub struct HomePage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Where the drawing stands.
    pub standing: Standing<'a>,
    /// How many States are parties to the Convention today.
    pub parties: usize,
    /// How many assignments the standing result has.
    pub assignments: usize,
    /// The names of States, for the search.
    pub names: Vec<String>,
}

impl HomePage<'_> {
    /// Whether whoever reads has moves in reviews.
    #[must_use]
    pub fn has_moves(&self) -> bool {
        matches!(self.frame.role(), Some(Role::Mission | Role::Official))
    }
}

/// How many States are parties to the Convention, those whose entry is not settled left out.
#[must_use]
pub fn parties(states: &States) -> usize {
    let is_party = |on: &InstrumentOnDay| on.instrument == Instrument::Untoc && on.status == Status::Party;
    states.states.iter().filter(|state| state.instruments.iter().any(is_party)).count()
}

/// A page that says that something is not there, is not allowed, or went wrong.
#[derive(Debug, Template)]
#[template(path = "home/trouble.html")]
pub struct TroublePage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// What happened.
    pub title: Sentence,
    /// What to do instead.
    pub instead: Sentence,
    /// What to name when asking for help.
    pub trace: Option<String>,
}
