//! Requests to draw again, and consultations.

use contracts::Day;
use contracts::drawing::{ConsultationClosed, ConsultationRequested, RequestLine, Requests};
use jiff::civil::Date;
use treaty::{Language, StateCode};

use crate::domain::{Consultation, Cycle, Known, Request, Settings, requests as decisions};

/// All of them, as of today.
#[must_use]
pub fn requests(cycle: &Cycle, known: &Known, settings: Settings, today: Date) -> Requests {
    let line = |request: &Request| line(cycle, known, settings, request, today);
    Requests {
        requests: cycle.requests().iter().rev().map(line).collect(),
        open_consultations: cycle.consultations().iter().filter(|c| c.closed.is_none()).map(open).collect(),
        closed_consultations: cycle.consultations().iter().filter_map(closed).collect(),
    }
}

fn line(cycle: &Cycle, known: &Known, settings: Settings, request: &Request, today: Date) -> RequestLine {
    RequestLine {
        request: request.number,
        by: request.by,
        state_under_review: request.state_under_review,
        reviewer: request.reviewer,
        ground: request.ground.clone(),
        on: Day(request.on),
        state: decisions::state(cycle, request, today),
        left: decisions::left(cycle, settings, request.by, request.state_under_review),
        common_languages: in_common(known, request.state_under_review, request.reviewer, today),
    }
}

fn in_common(known: &Known, one: StateCode, other: StateCode, today: Date) -> Vec<Language> {
    let theirs = known.languages(other, today);
    known.languages(one, today).into_iter().filter(|language| theirs.contains(language)).collect()
}

fn open(c: &Consultation) -> ConsultationRequested {
    ConsultationRequested { state_under_review: c.state_under_review, reviewer: c.reviewer, on: Day(c.asked) }
}

fn closed(c: &Consultation) -> Option<ConsultationClosed> {
    let (on, resolved) = c.closed?;
    let (state_under_review, reviewer) = (c.state_under_review, c.reviewer);
    Some(ConsultationClosed { state_under_review, reviewer, resolved, on: Day(on) })
}
