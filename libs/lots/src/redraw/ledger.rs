//! Who may ask for a repetition, how often, and when it is held (paras. 28 (d) to (f) and 30).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use treaty::{Citation, StateCode};

use crate::record::MeetingKind;

/// Requests that each State has for each review (para. 28 (d)).
pub const QUOTA: usize = 4;

/// On what ground a repetition is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "ground")]
pub enum Ground {
    /// Any reason, at most four times each (para. 28 (d)); "no reason given" is a reason.
    Any {
        /// The reason, if one was given.
        reason: Option<String>,
    },
    /// Exceptional circumstances, without a quota (para. 28 (e)).
    Exceptional {
        /// What they are.
        justification: String,
    },
    /// The reviewing State is unable to carry out its duties (para. 30).
    Unable {
        /// The day on which the consultation closed without resolving the matter; `None` if it was not held.
        consultation_failed: Option<Date>,
    },
}

/// A request to repeat the drawing for one reviewing State.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// Who asks.
    pub by: StateCode,
    /// Whose review it is.
    pub state_under_review: StateCode,
    /// The reviewing State to be replaced.
    pub reviewer: StateCode,
    /// The day of the request, in Vienna.
    pub on: Date,
    /// Why.
    pub ground: Ground,
    /// Whether it was withdrawn before the draw; then it does not count (AMB-11).
    pub withdrawn: bool,
}

/// A meeting at which lots may be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScheduledMeeting {
    /// Its day.
    pub date: Date,
    /// Its kind.
    pub kind: MeetingKind,
}

/// How the quota is counted (AMB-11).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PerState {
    /// Each State has four requests of its own in each review.
    #[default]
    EachReview,
    /// The reviewing States of a review have four together, the State under review four of its own.
    EachSide,
    /// Each State has four over all the reviews in which it takes part.
    AllReviews,
}

/// What becomes of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// To be drawn at this meeting; so many requests under para. 28 (d) are left.
    At {
        /// The meeting.
        meeting: ScheduledMeeting,
        /// Requests left to the State that asked.
        left: usize,
    },
    /// Accepted; it waits until a meeting is scheduled (para. 28 (f)).
    Waiting {
        /// Requests left to the State that asked.
        left: usize,
    },
}

/// Why a request is refused, with its paragraph.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LedgerFault {
    /// Neither the State under review nor one of its reviewers asks.
    #[error("Only the State under review and its reviewing States may ask for a repetition (para. 28 (d)).")]
    NotAParty,
    /// The fifth request.
    #[error(
        "{by} has asked {QUOTA} times, which is the most that para. 28 (d) allows. In exceptional circumstances a further \
         request may be made under para. 28 (e), with its justification."
    )]
    QuotaUsed {
        /// Who asks.
        by: StateCode,
    },
    /// Nothing says what the exceptional circumstances are.
    #[error("A request in exceptional circumstances needs its justification (para. 28 (e)).")]
    NoJustification,
    /// Para. 30 is for the State under review.
    #[error(
        "Only the State under review may ask for another reviewing State in place of one that is unable to serve (para. 30)."
    )]
    NotUnderReview,
    /// The consultation comes first.
    #[error("A consultation with the reviewing State and the Secretariat must have failed first (para. 30).")]
    NoConsultation,
    /// The consultation had not closed when the request was made.
    #[error("The consultation closed on {closed}, after the request (para. 30).")]
    ConsultationLater {
        /// The day it closed.
        closed: Date,
    },
}

impl LedgerFault {
    /// The paragraph behind the refusal.
    #[must_use]
    pub fn rule(&self) -> Option<Citation> {
        let id = match self {
            Self::NotAParty | Self::QuotaUsed { .. } => "PR-28d",
            Self::NoJustification => "PR-28e",
            Self::NotUnderReview | Self::NoConsultation | Self::ConsultationLater { .. } => "PR-30",
        };
        id.parse().ok()
    }
}

/// The requests made so far, and who reviews whom in the reviews that they concern.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ledger {
    /// Requests in the order in which they were made.
    pub requests: Vec<Request>,
    /// How the quota is counted.
    pub per: PerState,
}

impl Ledger {
    /// Requests under para. 28 (d) that count against `by` in this review.
    #[must_use]
    pub fn used(&self, by: StateCode, state_under_review: StateCode) -> usize {
        self.requests.iter().filter(|r| self.counts_against(r, by, state_under_review)).count()
    }

    fn counts_against(&self, request: &Request, by: StateCode, reviewed: StateCode) -> bool {
        let same_review = request.state_under_review == reviewed;
        let whose = match self.per {
            PerState::EachReview => same_review && request.by == by,
            PerState::EachSide => same_review && (request.by == reviewed) == (by == reviewed),
            PerState::AllReviews => request.by == by,
        };
        whose && !request.withdrawn && matches!(request.ground, Ground::Any { .. })
    }

    /// Decides a request and, if it is accepted, enters it.
    ///
    /// `reviewers` are the present reviewing States of the review, additional ones included; `meetings` those scheduled.
    ///
    /// # Errors
    /// [`LedgerFault`], naming the paragraph; nothing is entered then.
    pub fn request(
        &mut self,
        request: Request,
        reviewers: &[StateCode],
        meetings: &[ScheduledMeeting],
    ) -> Result<Decision, LedgerFault> {
        let is_party = request.by == request.state_under_review || reviewers.contains(&request.by);
        match &request.ground {
            Ground::Any { .. } if !is_party => return Err(LedgerFault::NotAParty),
            Ground::Any { .. } if self.used(request.by, request.state_under_review) >= QUOTA => {
                return Err(LedgerFault::QuotaUsed { by: request.by });
            }
            Ground::Exceptional { justification } if justification.trim().is_empty() => {
                return Err(LedgerFault::NoJustification);
            }
            Ground::Unable { .. } if request.by != request.state_under_review => {
                return Err(LedgerFault::NotUnderReview);
            }
            Ground::Unable { consultation_failed: None } => return Err(LedgerFault::NoConsultation),
            Ground::Unable { consultation_failed: Some(closed) } if *closed > request.on => {
                return Err(LedgerFault::ConsultationLater { closed: *closed });
            }
            _ => {}
        }
        let meeting = next_meeting(&request, meetings);
        let (by, reviewed) = (request.by, request.state_under_review);
        self.requests.push(request);
        let left = QUOTA.saturating_sub(self.used(by, reviewed));
        Ok(meeting.map_or(Decision::Waiting { left }, |meeting| Decision::At { meeting, left }))
    }
}

/// The first meeting on or after the request that may draw: an intersessional one, or, under para. 30, any of a working group.
fn next_meeting(request: &Request, meetings: &[ScheduledMeeting]) -> Option<ScheduledMeeting> {
    let unable = matches!(request.ground, Ground::Unable { .. });
    meetings
        .iter()
        .filter(|m| m.date >= request.on && (unable || m.kind == MeetingKind::Intersessional))
        .min_by_key(|m| m.date)
        .copied()
}
