//! Requests that the draw be repeated, and consultations.

use askama::Template;
use contracts::drawing::{Ground, RedrawReason, RequestLine, RequestState, Requests};

use crate::pages::{Frame, Names};
use crate::text::Sentence;

/// A request in words.
#[derive(Debug)]
pub struct RequestView<'a> {
    /// The request.
    pub line: &'a RequestLine,
    /// On what ground.
    pub ground: Sentence,
    /// The rule of that ground.
    pub rule: &'static str,
    /// What was said for it.
    pub words: Option<&'a str>,
    /// What became of it.
    pub is: String,
}

/// Requests and consultations.
#[derive(Debug, Template)]
#[template(path = "drawing/requests.html")]
pub struct RequestsPage<'a> {
    /// The frame.
    pub frame: &'a Frame,
    /// The requests.
    pub requests: &'a Requests,
    /// Names of States.
    pub names: Names,
}

impl RequestsPage<'_> {
    /// The requests in words.
    #[must_use]
    pub fn views(&self) -> Vec<RequestView<'_>> {
        self.requests.requests.iter().map(|line| self.view(line)).collect()
    }

    fn view<'b>(&self, line: &'b RequestLine) -> RequestView<'b> {
        let (key, rule, words) = match &line.ground {
            Ground::Any { reason, text } => (reason_key(*reason), "PR-28d", text.as_deref()),
            Ground::Exceptional { justification } => ("ground-exceptional", "PR-28e", Some(justification.as_str())),
            Ground::Unable => ("ground-unable", "PR-30", None),
        };
        RequestView { line, ground: self.frame.say(key), rule, words, is: self.became(&line.state) }
    }

    fn became(&self, state: &RequestState) -> String {
        let frame = self.frame;
        match state {
            RequestState::Pending { on, .. } => frame.say("request-pending").with("day", frame.texts.day(on)),
            RequestState::Waiting => frame.say("request-waiting"),
            RequestState::AwaitsDecision => frame.say("request-awaits"),
            RequestState::NotGranted { decision } => {
                frame.say("request-not-granted").with("reference", &decision.reference)
            }
            RequestState::Withdrawn => frame.say("request-withdrawn"),
            RequestState::Drawn { drawing } => frame.say("request-drawn").with("drawing", *drawing),
        }
        .into()
    }

    /// Whether it can still be withdrawn.
    #[must_use]
    pub fn is_open(&self, line: &RequestLine) -> bool {
        matches!(line.state, RequestState::Pending { .. } | RequestState::Waiting | RequestState::AwaitsDecision)
    }

    /// Whether a meeting has to decide on it.
    #[must_use]
    pub fn awaits_decision(&self, line: &RequestLine) -> bool {
        line.state == RequestState::AwaitsDecision
    }
}

const fn reason_key(reason: RedrawReason) -> &'static str {
    match reason {
        RedrawReason::Language => "ground-language",
        RedrawReason::LegalSystem => "ground-legal-system",
        RedrawReason::Other => "ground-other",
        RedrawReason::NotGiven => "ground-not-given",
    }
}
