//! The meetings that may draw.

use askama::Template;
use contracts::drawing::{MeetingKind, MeetingLine, Overview};

use super::drawings::pending;
use crate::pages::Frame;
use crate::text::{Note, Sentence, Tone};

impl Frame {
    /// What kind of meeting it is.
    #[must_use]
    pub fn meeting_kind(&self, kind: &MeetingKind) -> Sentence {
        self.say(match kind {
            MeetingKind::Intersessional => "meeting-intersessional",
            MeetingKind::WorkingGroup => "meeting-working-group",
        })
    }

    /// What there is to know about a meeting.
    #[must_use]
    pub fn meeting_notes(&self, meeting: &MeetingLine) -> Vec<Note> {
        meeting.warnings.iter().map(|warning| self.note(Tone::Warning, warning)).collect()
    }
}

/// The meetings.
#[derive(Debug, Template)]
#[template(path = "drawing/meetings.html")]
pub struct MeetingsPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The meetings and the drawings.
    pub overview: &'a Overview,
}

impl MeetingsPage<'_> {
    /// How many requests it is to draw, if any.
    #[must_use]
    pub fn pending(&self, meeting: &MeetingLine) -> Option<u32> {
        pending(self.overview, meeting)
    }

    /// The drawings of a meeting.
    #[must_use]
    pub fn drawings_of(&self, meeting: &MeetingLine) -> Vec<u32> {
        let of_it = self.overview.drawings.iter().filter(|line| line.meeting == Some(meeting.meeting));
        let mut numbers: Vec<u32> = of_it.map(|line| line.drawing).collect();
        numbers.sort_unstable();
        numbers
    }
}
