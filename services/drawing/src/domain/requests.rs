//! Requests to draw a reviewing State again (paras. 28 (d) to (f) and 30): the engine's ledger decides, with what is on record.

use contracts::drawing::{
    DecideRedraw, DrawingAbandoned, DrawingEvent, Ground, Purpose, Readings, RedrawDecided, RedrawRequested,
    RedrawWithdrawn, RequestRedraw, RequestState, WithdrawRedraw,
};
use contracts::{Day, Notice};
use jiff::civil::Date;
use lots::redraw::{self, Ledger, QUOTA, ScheduledMeeting};
use treaty::StateCode;

use super::Decided;
use super::cycle::{Cycle, Meeting, Request};
use super::engine::{self, ledger_fault};
use super::freezing::nothing_drawn;
use super::meetings::last_day;
use super::pairings::Pairings;
use super::readings::per_state;
use super::words::{day_so_far, not_blank, taken};

/// Records a request.
///
/// # Errors
/// A [`Notice`] naming the paragraph, and what to do instead.
pub fn request(cycle: &Cycle, readings: Readings, command: &RequestRedraw, today: Date) -> Decided {
    not_blank("source", &command.source)?;
    let on = day_so_far(command.on.map(|day| day.0), today)?;
    let (state_under_review, reviewer) = (command.state_under_review, command.reviewer);
    let pairings = standing_pair(cycle, state_under_review, reviewer)?;
    takes_part(pairings, command.by, state_under_review)?;
    not_twice(cycle, command)?;
    let wanted = redraw::Request {
        by: command.by,
        state_under_review,
        reviewer,
        on,
        ground: ground(cycle, &command.ground, state_under_review, reviewer),
        withdrawn: false,
    };
    let meetings = to_come(cycle, on, today);
    let decision = ledger(cycle, readings).request(wanted, &pairings.reviewers(state_under_review), &meetings);
    decision.map_err(|fault| ledger_fault(&fault))?;
    Ok(vec![
        RedrawRequested {
            request: u32::try_from(cycle.requests().len() + 1).unwrap_or(u32::MAX),
            by: command.by,
            state_under_review,
            reviewer,
            ground: command.ground.clone(),
            on: Day(on),
            source: command.source.clone(),
        }
        .into(),
    ])
}

/// Withdraws a request before it is drawn; it does not count then (AMB-11). A frozen drawing that would carry it out is given up
/// with it, in public: what is frozen cannot be changed.
///
/// # Errors
/// A [`Notice`] when there is no such request, or it is closed.
pub fn withdraw(cycle: &Cycle, command: &WithdrawRedraw, today: Date) -> Decided {
    let request = open(cycle, command.request)?;
    not_blank("source", &command.source)?;
    let withdrawn = RedrawWithdrawn { request: request.number, on: Day(today), source: command.source.clone() };
    let mut events: Vec<DrawingEvent> = vec![withdrawn.into()];
    let carries =
        |purpose: &Purpose| matches!(purpose, Purpose::Redraw { requests } if requests.contains(&request.number));
    if let Some(drawing) = cycle.frozen().filter(|drawing| carries(&drawing.purpose)) {
        let reason = format!("request {}, which it would have carried out, was withdrawn", request.number);
        events.push(DrawingAbandoned { drawing: drawing.number, reason }.into());
    }
    Ok(events)
}

/// Records what a meeting decided on a request in exceptional circumstances (para. 28 (e)).
///
/// # Errors
/// A [`Notice`] when the request needs no decision or has one.
pub fn decide(cycle: &Cycle, command: &DecideRedraw, today: Date) -> Decided {
    let request = open(cycle, command.request)?;
    if !request.awaits_decision() {
        let sentence = format!("Request {} does not wait for a decision.", request.number);
        return Err(Notice::of("PR-28e", "no-decision-needed", sentence).with("request", request.number));
    }
    taken(&command.decision, today)?;
    if command.decision.on.0 < request.on {
        let sentence = format!("The request was made on {}, after that decision.", request.on);
        return Err(Notice::of("PR-28e", "decision-before-request", sentence).with("request", request.number));
    }
    let (granted, decision) = (command.granted, command.decision.clone());
    Ok(vec![RedrawDecided { request: request.number, granted, decision }.into()])
}

/// The result that stands, if this pair is in it.
pub(crate) fn standing_pair(
    cycle: &Cycle,
    state_under_review: StateCode,
    reviewer: StateCode,
) -> Result<&Pairings, Notice> {
    let pairings = cycle.pairings().ok_or_else(nothing_drawn)?;
    if pairings.assignment(state_under_review, reviewer).is_some() {
        return Ok(pairings);
    }
    let sentence = format!("{reviewer} does not review {state_under_review}.");
    let notice = Notice::of("PR-28d", "pair-does-not-stand", sentence);
    Err(notice.with("state_under_review", state_under_review).with("reviewer", reviewer))
}

/// States parties may ask, and a signatory in its own review only.
fn takes_part(pairings: &Pairings, by: StateCode, state_under_review: StateCode) -> Result<(), Notice> {
    if pairings.state(by).is_some_and(|entry| entry.reviewer || by == state_under_review) {
        return Ok(());
    }
    let sentence = format!("{by} is no State party that takes part in the drawing; States parties may ask.");
    Err(Notice::of("PR-28e", "asks-without-part", sentence).with("by", by))
}

/// A State's second request for the same place would only cost it one more of its four.
fn not_twice(cycle: &Cycle, command: &RequestRedraw) -> Result<(), Notice> {
    let same = |request: &&Request| {
        (request.by, request.state_under_review, request.reviewer)
            == (command.by, command.state_under_review, command.reviewer)
    };
    match cycle.requests().iter().filter(|request| request.is_open()).find(same) {
        None => Ok(()),
        Some(request) => {
            let sentence = format!("{} has asked for this already: request {} is open.", command.by, request.number);
            Err(Notice::of("PR-28d", "asked-already", sentence).with("request", request.number))
        }
    }
}

fn open(cycle: &Cycle, number: u32) -> Result<&Request, Notice> {
    let refuse = |code, sentence: String| Notice::of("PR-28d", code, sentence).with("request", number);
    let request =
        cycle.request(number).ok_or_else(|| refuse("no-such-request", format!("There is no request {number}.")))?;
    if request.is_open() { Ok(request) } else { Err(refuse("request-closed", format!("Request {number} is closed."))) }
}

/// The requests so far, as the engine's ledger reads them.
fn ledger(cycle: &Cycle, readings: Readings) -> Ledger {
    let entry = |request: &Request| redraw::Request {
        by: request.by,
        state_under_review: request.state_under_review,
        reviewer: request.reviewer,
        on: request.on,
        ground: ground(cycle, &request.ground, request.state_under_review, request.reviewer),
        withdrawn: request.withdrawn,
    };
    Ledger { requests: cycle.requests().iter().map(entry).collect(), per: per_state(readings.requests) }
}

fn ground(cycle: &Cycle, ground: &Ground, state_under_review: StateCode, reviewer: StateCode) -> redraw::Ground {
    match ground {
        Ground::Any { text, .. } => redraw::Ground::Any { reason: text.clone() },
        Ground::Exceptional { justification } => redraw::Ground::Exceptional { justification: justification.clone() },
        Ground::Unable => {
            let latest = cycle.consultation(state_under_review, reviewer);
            redraw::Ground::Unable { consultation_failed: latest.and_then(super::Consultation::failed) }
        }
    }
}

/// The meetings that may still draw what was asked for on this day.
fn to_come(cycle: &Cycle, asked: Date, today: Date) -> Vec<ScheduledMeeting> {
    let in_time = |m: &&Meeting| m.stands() && last_day(m) >= asked.max(today);
    let meetings = cycle.meetings().iter().filter(in_time);
    // A meeting that began before the request may still draw it: to the ledger it begins with the request.
    meetings.map(|m| ScheduledMeeting { date: m.on.max(asked), kind: engine::kind(m.kind) }).collect()
}

/// How many requests under para. 28 (d) a State has left in a review.
#[must_use]
pub fn left(cycle: &Cycle, readings: Readings, by: StateCode, state_under_review: StateCode) -> u8 {
    let used = ledger(cycle, readings).used(by, state_under_review);
    u8::try_from(QUOTA.saturating_sub(used)).unwrap_or_default()
}

/// What became of a request, as of today.
#[must_use]
pub fn state(cycle: &Cycle, request: &Request, today: Date) -> RequestState {
    if request.withdrawn {
        return RequestState::Withdrawn;
    }
    if let Some(drawing) = request.drawn {
        return RequestState::Drawn { drawing };
    }
    match &request.decided {
        Some((false, decision)) => return RequestState::NotGranted { decision: decision.clone() },
        None if request.awaits_decision() => return RequestState::AwaitsDecision,
        _ => {}
    }
    next_meeting(cycle, request, today)
        .map_or(RequestState::Waiting, |m| RequestState::Pending { meeting: m.number, on: Day(m.on) })
}

/// The next meeting that may draw it: an intersessional one, or, under para. 30, any of a working group.
fn next_meeting<'a>(cycle: &'a Cycle, request: &Request, today: Date) -> Option<&'a Meeting> {
    let purpose = Purpose::Redraw { requests: vec![request.number] };
    let suits =
        |m: &&Meeting| m.stands() && super::meetings::may_draw(cycle, m, &purpose, today.max(request.on)).is_ok();
    cycle.meetings().iter().filter(suits).min_by_key(|m| (m.on, m.number))
}

/// Whether a request that was just accepted has a meeting to be drawn at; for who asked (para. 28 (f)).
#[must_use]
pub fn warnings(cycle: &Cycle, number: u32, today: Date) -> Vec<Notice> {
    let waiting = cycle.request(number).filter(|request| state(cycle, request, today) == RequestState::Waiting);
    let sentence = "It waits until a meeting is scheduled that may draw it.";
    waiting.map(|_| Notice::of("PR-28f", "request-waits", sentence).with("request", number)).into_iter().collect()
}
