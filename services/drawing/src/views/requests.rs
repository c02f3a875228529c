//! Requests to draw again, and consultations.

use contracts::Day;
use contracts::drawing::{ConsentLine, ConsultationEnd, ConsultationLine, Readings, RequestLine, Requests};
use jiff::civil::Date;
use treaty::{Language, StateCode};

use crate::domain::{Consultation, Cycle, Known, Request, requests as decisions, waiting};

/// All of them, as of today.
#[must_use]
pub fn requests(cycle: &Cycle, known: &Known, readings: Readings, today: Date) -> Requests {
    let line = |request: &Request| line(cycle, known, readings, request, today);
    Requests {
        requests: cycle.requests().iter().rev().map(line).collect(),
        consultations: cycle.consultations().iter().rev().map(consultation).collect(),
        consents: consents(cycle, today),
        owing: waiting::owing(cycle),
    }
}

fn line(cycle: &Cycle, known: &Known, readings: Readings, request: &Request, today: Date) -> RequestLine {
    RequestLine {
        request: request.number,
        by: request.by,
        state_under_review: request.state_under_review,
        reviewer: request.reviewer,
        ground: request.ground.clone(),
        on: Day(request.on),
        state: decisions::state(cycle, request, today),
        left: decisions::left(cycle, readings, request.by, request.state_under_review),
        common_languages: in_common(known, request.state_under_review, request.reviewer, today),
    }
}

fn in_common(known: &Known, one: StateCode, other: StateCode, today: Date) -> Vec<Language> {
    let theirs = known.languages(other, today);
    known.languages(one, today).into_iter().filter(|language| theirs.contains(language)).collect()
}

fn consultation(c: &Consultation) -> ConsultationLine {
    ConsultationLine {
        state_under_review: c.state_under_review,
        reviewer: c.reviewer,
        asked: Day(c.asked),
        source: c.source.clone(),
        closed: c.closed.as_ref().map(|end| ConsultationEnd {
            held_on: end.held_on.clone(),
            notes: end.notes.clone(),
            resolved: end.resolved,
            on: end.on,
        }),
    }
}

fn consents(cycle: &Cycle, today: Date) -> Vec<ConsentLine> {
    let line = |(state_under_review, most_reviewers, consent): (StateCode, u8, &crate::domain::Consent)| ConsentLine {
        state_under_review,
        most_reviewers,
        on: Day(consent.on),
        source: consent.source.clone(),
    };
    cycle.consents(today).map(line).collect()
}
