//! The drawings and their records.

use askama::Template;
use contracts::drawing::{
    DrawingLine, DrawingResult, LateParties, MeetingLine, NewRatifications, Overview, Purpose, RequestCount,
    Signatories, Stage,
};

use crate::pages::Frame;
use crate::text::Sentence;

impl Frame {
    /// What a drawing is for.
    #[must_use]
    pub fn purpose(&self, purpose: &Purpose) -> Sentence {
        match purpose {
            Purpose::First => self.say("purpose-first"),
            Purpose::Redraw { requests } => self.say("purpose-redraw").with("count", requests.len()),
            Purpose::LateJoiners { joining } => self.say("purpose-late").with("count", joining.len()),
            Purpose::Supplement => self.say("purpose-supplement"),
        }
    }

    /// How far a drawing is.
    #[must_use]
    pub fn drawing_stage(&self, stage: &Stage) -> Sentence {
        self.say(match stage {
            Stage::Frozen => "drawing-frozen",
            Stage::Drawn => "drawing-drawn",
            Stage::Abandoned { .. } => "drawing-abandoned",
        })
    }
}

/// All drawings, those that are void among them.
#[derive(Debug, Template)]
#[template(path = "drawing/drawings.html")]
pub struct DrawingsPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// Meetings and drawings.
    pub overview: &'a Overview,
}

impl DrawingsPage<'_> {
    /// Whether the result of a drawing is the one that stands.
    #[must_use]
    pub fn stands(&self, line: &DrawingLine) -> bool {
        self.overview.current == Some(line.drawing)
    }

    /// The meeting of a drawing.
    #[must_use]
    pub fn meeting(&self, line: &DrawingLine) -> Option<&MeetingLine> {
        meeting_of(self.overview, line)
    }
}

/// How many requests a meeting is to draw, if any.
pub(super) fn pending(overview: &Overview, meeting: &MeetingLine) -> Option<u32> {
    overview.pending.iter().find(|line| line.meeting == meeting.meeting).map(|line| line.requests)
}

/// The meeting of a drawing.
pub(super) fn meeting_of<'a>(overview: &'a Overview, line: &DrawingLine) -> Option<&'a MeetingLine> {
    overview.meetings.iter().find(|meeting| Some(meeting.meeting) == line.meeting)
}

/// One drawing and its record.
#[derive(Debug, Template)]
#[template(path = "drawing/drawing.html")]
pub struct DrawingPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The drawing.
    pub drawing: &'a DrawingLine,
    /// Its meeting.
    pub meeting: Option<&'a MeetingLine>,
    /// How many assignments it has, once drawn.
    pub assignments: usize,
    /// Whether its result is the one that stands.
    pub stands: bool,
}

impl<'a> DrawingPage<'a> {
    /// From the overview and, once drawn, the result.
    #[must_use]
    pub fn new(
        frame: &'a Frame,
        overview: &'a Overview,
        drawing: &'a DrawingLine,
        result: Option<&DrawingResult>,
    ) -> Self {
        Self {
            frame,
            drawing,
            meeting: meeting_of(overview, drawing),
            assignments: result.map_or(0, |result| result.assignments.len()),
            stands: overview.current == Some(drawing.drawing),
        }
    }

    /// Whether it is void: a test.
    #[must_use]
    pub const fn void(&self) -> bool {
        self.drawing.meeting.is_none()
    }

    /// Where rules that can be read in two ways were not read as the catalogue reads them.
    #[must_use]
    pub fn other_readings(&self) -> Vec<(&'static str, Sentence)> {
        let readings = &self.drawing.readings;
        let status = (readings.new_ratifications == NewRatifications::WaitForTheNextCycle)
            .then_some(("AMB-02", "reading-status-fixed"));
        let requests = match readings.requests {
            RequestCount::EachReview => None,
            RequestCount::EachSide => Some(("AMB-11", "reading-each-side")),
            RequestCount::AllReviews => Some(("AMB-11", "reading-all-reviews")),
        };
        let signatories =
            (readings.signatories == Signatories::InAGroup).then_some(("AMB-21", "reading-signatories-in-groups"));
        let late = (readings.late_parties == LateParties::NextCycle).then_some(("AMB-31", "reading-next-cycle"));
        let all = [status, requests, signatories, late].into_iter().flatten();
        all.map(|(rule, key)| (rule, self.frame.say(key))).collect()
    }

    /// Whether the lots were drawn.
    #[must_use]
    pub fn drawn(&self) -> bool {
        self.drawing.stage == Stage::Drawn
    }
}

/// The verifier.
#[derive(Debug, Template)]
#[template(path = "drawing/verify.html")]
pub struct VerifyPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The drawing.
    pub drawing: &'a DrawingLine,
}
