//! The Secretariat's desk: what to do next, meetings, and each drawing on its way.

use askama::Template;
use contracts::Day;
use contracts::drawing::{DrawingLine, MeetingLine, Overview, RequestState, Requests, Stage};

use super::drawings::{meeting_of, pending};
use crate::pages::Frame;
use crate::pages::form::{Form, Kind};
use crate::text::Sentence;

/// Something to be done: what, by when, why, and where.
#[derive(Debug)]
pub struct Move {
    /// What.
    pub says: Sentence,
    /// By when.
    pub by: Option<Day>,
    /// The rule that it follows from.
    pub rule: &'static str,
    /// Where it is done, and what the link says.
    pub at: (String, Sentence),
}

/// The first page of the desk.
#[derive(Debug, Template)]
#[template(path = "drawing/desk.html")]
pub struct DeskPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// What is to be done, the first one first.
    pub moves: Vec<Move>,
}

impl<'a> DeskPage<'a> {
    /// From what stands.
    #[must_use]
    pub fn new(frame: &'a Frame, overview: &Overview, requests: &Requests) -> Self {
        let mut moves: Vec<Move> = frozen(frame, overview).collect();
        moves.extend(next_drawing(frame, overview));
        moves.extend(waiting(frame, requests));
        moves.extend(to_join(frame, overview));
        Self { frame, moves }
    }
}

/// Drawings that are frozen and wait for their meeting.
fn frozen<'a>(frame: &'a Frame, overview: &'a Overview) -> impl Iterator<Item = Move> + 'a {
    overview.drawings.iter().filter(|line| line.stage == Stage::Frozen).map(|line| Move {
        says: frame.say("move-hold").with("drawing", line.drawing),
        by: meeting_of(overview, line).map(|meeting| meeting.on),
        rule: "PR-28",
        at: (format!("/desk/drawings/{}", line.drawing), frame.say("move-hold-link")),
    })
}

/// What leads to the first drawing.
fn next_drawing(frame: &Frame, overview: &Overview) -> Option<Move> {
    if overview.current.is_some()
        || overview.drawings.iter().any(|line| line.stage == Stage::Frozen && line.meeting.is_some())
    {
        return None;
    }
    let meeting = overview.meetings.iter().find(|meeting| meeting.cancelled.is_none());
    Some(match meeting {
        Some(meeting) => Move {
            says: frame.say("move-freeze").with("meeting", &meeting.title),
            by: Some(meeting.on),
            rule: "PR-28",
            at: ("/desk/drawings/freeze".to_owned(), frame.say("move-freeze-link")),
        },
        None => Move {
            says: frame.say("move-schedule"),
            by: overview.first_meeting_due,
            rule: "R10/1-6",
            at: ("/desk/meetings/schedule".to_owned(), frame.say("move-schedule-link")),
        },
    })
}

/// States that wait to join the result that stands.
fn to_join(frame: &Frame, overview: &Overview) -> Option<Move> {
    let states: Vec<&str> = overview.waiting.iter().map(|line| line.name.as_str()).collect();
    (!states.is_empty()).then(|| Move {
        says: frame.say("move-to-join").with("count", states.len()).with("states", frame.texts.list(&states)),
        by: None,
        rule: "AMB-31",
        at: ("/groups".to_owned(), frame.say("move-to-join-link")),
    })
}

/// Requests that wait for somebody.
fn waiting(frame: &Frame, requests: &Requests) -> Vec<Move> {
    let count = |wanted: fn(&RequestState) -> bool| requests.requests.iter().filter(|line| wanted(&line.state)).count();
    let at = || ("/desk/requests".to_owned(), frame.say("move-requests-link"));
    let moves = [
        ("move-unscheduled", "PR-28f", count(|state| *state == RequestState::Waiting)),
        ("move-decide", "PR-28e", count(|state| *state == RequestState::AwaitsDecision)),
        ("move-pending", "PR-28f", count(|state| matches!(state, RequestState::Pending { .. }))),
        ("move-consultations", "PR-30", requests.consultations.iter().filter(|one| one.closed.is_none()).count()),
    ];
    let some = moves.into_iter().filter(|(_, _, count)| *count > 0);
    some.map(|(key, rule, count)| Move { says: frame.say(key).with("count", count), by: None, rule, at: at() })
        .collect()
}

/// The meetings, with what can be done about each.
#[derive(Debug, Template)]
#[template(path = "drawing/desk_meetings.html")]
pub struct DeskMeetingsPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The meetings.
    pub overview: &'a Overview,
}

impl DeskMeetingsPage<'_> {
    /// How many requests it is to draw, if any.
    #[must_use]
    pub fn pending(&self, meeting: &MeetingLine) -> Option<u32> {
        pending(self.overview, meeting)
    }
}

/// The drawings, with what can be done about each.
#[derive(Debug, Template)]
#[template(path = "drawing/desk_drawings.html")]
pub struct DeskDrawingsPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The drawings.
    pub overview: &'a Overview,
}

impl DeskDrawingsPage<'_> {
    /// The meeting of a drawing.
    #[must_use]
    pub fn meeting(&self, line: &DrawingLine) -> Option<&MeetingLine> {
        meeting_of(self.overview, line)
    }
}

/// One drawing between freezing and drawing: values from the room, then the lots.
#[derive(Debug, Template)]
#[template(path = "drawing/desk_drawing.html")]
pub struct DeskDrawingPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The drawing.
    pub drawing: &'a DrawingLine,
    /// Its meeting.
    pub meeting: Option<&'a MeetingLine>,
    /// For a value called out in the room.
    pub form: Form,
}

impl<'a> DeskDrawingPage<'a> {
    /// Of a drawing.
    #[must_use]
    pub fn new(frame: &'a Frame, overview: &'a Overview, drawing: &'a DrawingLine, form: Form) -> Self {
        Self { frame, drawing, meeting: meeting_of(overview, drawing), form }
    }
}
