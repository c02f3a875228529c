//! Reviewing States put in place by decision of a meeting, without the lot (resolution 10/1, para. 6).

use contracts::drawing::{DrawingEvent, OverrideRecorded, RecordOverride, RedrawWithdrawn};
use contracts::registry::DecisionReference;
use contracts::{Day, Notice};
use jiff::civil::Date;
use lots::record::Assignment;
use treaty::StateCode;

use super::Decided;
use super::Known;
use super::cycle::Cycle;
use super::pairings::Pairings;
use super::pool::Limits;
use super::requests::standing_pair;
use super::words::{not_blank, taken};

/// Replaces a reviewing State by another in the same place and for the same instruments.
///
/// The automated system is the rule: without a decision of the meeting nothing is replaced by hand. And what binds the lot binds
/// the meeting too, but for the region (AMB-13).
///
/// # Errors
/// A [`Notice`] naming the rule that would be broken.
pub fn record(cycle: &Cycle, known: &Known, command: &RecordOverride, today: Date) -> Decided {
    let decision = decided(command, today)?;
    let state_under_review = command.state_under_review;
    let pairings = standing_pair(cycle, state_under_review, command.replaced)?;
    if let Some(drawing) = cycle.frozen() {
        let sentence = format!(
            "Drawing {} is frozen and stands on the present result; draw it or give it up first.",
            drawing.number
        );
        return Err(Notice::of("R10/1-6iii", "another-is-frozen", sentence).with("drawing", drawing.number));
    }
    let Some(place) = pairings.assignment(state_under_review, command.replaced) else { return Ok(Vec::new()) };
    takes_part(known, command.reviewer, today)?;
    lawful(pairings, place, command.reviewer, &Limits::new(known, cycle, today))?;
    let recorded = OverrideRecorded {
        state_under_review,
        replaced: command.replaced,
        reviewer: command.reviewer,
        instruments: place.instruments,
        decision: decision.clone(),
        reason: command.reason.clone(),
    };
    not_beyond_the_engine(pairings, &recorded)?;
    let mut events: Vec<DrawingEvent> = vec![recorded.into()];
    events.extend(overtaken(cycle, command, decision, today));
    Ok(events)
}

fn decided(command: &RecordOverride, today: Date) -> Result<&DecisionReference, Notice> {
    let decision = command.decision.as_ref().ok_or_else(|| {
        let sentence = "Reviewing States are drawn by the automated system; without a recorded decision of the meeting none is put in \
                        place by hand.";
        Notice::of("R10/1-6iii", "override-needs-decision", sentence)
    })?;
    taken(decision, today)?;
    not_blank("reason", &command.reason)?;
    Ok(decision)
}

fn takes_part(known: &Known, reviewer: StateCode, today: Date) -> Result<(), Notice> {
    if known.opted_out(today).contains(&reviewer) {
        let sentence = format!("{reviewer} has chosen to take no part in the Mechanism.");
        return Err(Notice::of("R9/1-fn2", "takes-no-part", sentence).with("state", reviewer));
    }
    Ok(())
}

/// A review that departs from the regions is set aside in further drawings, and its State still takes part in them as a
/// reviewing one. A signatory does not (para. 52), so nothing could be drawn again after such an exception.
fn not_beyond_the_engine(pairings: &Pairings, recorded: &OverrideRecorded) -> Result<(), Notice> {
    let state = recorded.state_under_review;
    let mut after = pairings.clone();
    after.replace(recorded);
    if after.fits(state) || after.state(state).is_some_and(|entry| entry.reviewer) {
        return Ok(());
    }
    let sentence = format!("{state} is a signatory; its reviewing States stay in the regions of para. 28.");
    Err(Notice::of("AMB-13", "region-of-a-signatory", sentence).with("state", state))
}

/// What binds the meeting as it binds the lot.
fn lawful(pairings: &Pairings, place: &Assignment, reviewer: StateCode, limits: &Limits) -> Result<(), Notice> {
    let state = place.state_under_review;
    let refuse = |rule: &str, code: &str, sentence: String| {
        Err(Notice::of(rule, code, sentence).with("state_under_review", state).with("reviewer", reviewer))
    };
    let Some(entry) = pairings.state(reviewer).filter(|entry| entry.reviewer) else {
        return refuse("PR-26i", "no-reviewing-state", format!("{reviewer} is not among the States that review."));
    };
    if reviewer == state {
        return refuse("PR-26i", "reviews-itself", format!("{reviewer} cannot review itself."));
    }
    if pairings.assignment(state, reviewer).is_some() {
        return refuse("PR-26i", "reviews-already", format!("{reviewer} reviews {state} already."));
    }
    if has_met(pairings, reviewer, state) {
        let sentence =
            format!("{state} reviews {reviewer}, or one has reviewed the other; there are no mutual reviews.");
        return refuse("PR-28a", "mutual-review", sentence);
    }
    let in_force = pairings.pool().in_force(entry);
    if !place.instruments.is_subset_of(in_force) {
        let missing = place.instruments.difference(in_force);
        return refuse("PR-28b-i", "not-party", format!("{reviewer} is not party to {missing}."));
    }
    let most = limits.reviews(reviewer, &pairings.transcript().rules);
    if pairings.load(reviewer) >= most {
        let sentence = format!(
            "{reviewer} performs {most} reviews already, which is the most without an offer of its own to do more."
        );
        return refuse("PR-29i", "most-reviews-reached", sentence);
    }
    Ok(())
}

/// Whether the State under review reviews this one, or a review between them has ended that counts.
fn has_met(pairings: &Pairings, reviewer: StateCode, state: StateCode) -> bool {
    let pairs = [(state, reviewer), (reviewer, state)];
    let ended = pairings.standing().ended.iter().filter(|e| e.counts);
    pairings.assignment(reviewer, state).is_some()
        || ended.map(|e| (e.state_under_review, e.reviewer)).any(|pair| pairs.contains(&pair))
}

/// Open requests for the same place are given back: nothing is left to draw.
fn overtaken(cycle: &Cycle, command: &RecordOverride, decision: &DecisionReference, today: Date) -> Vec<DrawingEvent> {
    let pair = (command.state_under_review, command.replaced);
    let requests = cycle.requests().iter().filter(|r| r.is_open() && (r.state_under_review, r.reviewer) == pair);
    let source = format!("overtaken by a decision of the meeting: {}", decision.reference);
    requests.map(|r| RedrawWithdrawn { request: r.number, on: Day(today), source: source.clone() }.into()).collect()
}

/// What the person should know after an override was recorded.
#[must_use]
pub fn warnings(cycle: &Cycle, command: &RecordOverride) -> Vec<Notice> {
    let state = command.state_under_review;
    let departs = cycle.pairings().is_some_and(|pairings| !pairings.fits(state));
    let sentence = format!(
        "{} is not of the region from which the lot would have drawn it; recorded as an exception by decision of the meeting.",
        command.reviewer
    );
    departs
        .then(|| Notice::of("AMB-13", "region-exception", sentence).with("state_under_review", state))
        .into_iter()
        .map(|notice| notice.with("reviewer", command.reviewer))
        .collect()
}
