//! The consultation of paragraph 31: what came of it is laid down, and confirmed by everybody concerned.

use std::collections::BTreeSet;

use contracts::reviews::{
    AnswersFrom, Capacity, ConfirmConsultation, ConsultationConfirmed, ConsultationProposed, ConsultationReturned, Due,
    ProposeConsultation, ReturnConsultation,
};
use contracts::{Day, Notice};
use jiff::civil::Date;
use treaty::{Language, Phase, StateCode};

use super::circumstances::acting;
use super::consequences::followed;
use super::numbers::number_after;
use super::words::{has_been, not_blank, outside};
use super::{By, Circumstances, Decided, PhaseWork, Proposal, Review, Rules, RulesOn, dates};

/// Lays down what came of the consultation (para. 31). `words` is the SHA-256 of what lies with the service.
///
/// The State under review does so, by its focal point or else its mission, and has confirmed it with that. The Secretariat may on its
/// behalf, with a written mandate; then the State has to confirm it like the others (para. 48). A new proposal leaves the confirmations of
/// the one before behind; what was agreed stands until the new one is.
///
/// # Errors
/// A [`Notice`] when somebody else asks, the phase is not open or reviewing States are missing, days or languages are not possible, or a
/// day is beyond its limit: six months after the start, or after the first consultation where that was late (para. 34, AMB-14).
pub fn propose(review: &Review, command: &ProposeConsultation, by: By, words: &str, c: &Circumstances<'_>) -> Decided {
    // Whoever has no part in it is not even told whether the phase has begun.
    let capacity = lays_down(review, command, by, c)?;
    let work = open_phase(review, command.phase)?;
    all_drawn(review, work)?;
    let held_on = held(review, work, command, c.today)?;
    languages(command)?;
    answers_in_time(work, command, &held_on, c)?;
    feedback_in_time(command, c.rules)?;
    let proposed = ConsultationProposed {
        state: command.state,
        phase: command.phase,
        proposal: number_after(work.proposals.len()),
        held_on,
        languages: in_order(&command.languages),
        exceptional: command.languages.len() > 2,
        answers_by: command.answers_by,
        feedback_by: command.feedback_by,
        by: capacity,
        on: Day(c.today),
        words: words.to_owned(),
    };
    Ok(followed(review, vec![proposed.into()], c))
}

/// Asks for something else than what was laid down. The State that does so can still confirm it afterwards; else something new is laid
/// down.
///
/// # Errors
/// A [`Notice`] when it is not the proposal that stands, it is agreed, or somebody else asks than who acts for a State of the review.
pub fn give_back(review: &Review, command: &ReturnConsultation, by: By, c: &Circumstances<'_>) -> Decided {
    let (state, capacity) = (acting_state(by)?, acting(review, by, c)?);
    let work = open_phase(review, command.phase)?;
    let proposal = standing(work, command.proposal)?;
    concerned(review, work, state)?;
    not_blank("reason", &command.reason)?;
    if work.agreed.as_ref().is_some_and(|agreed| agreed.proposal == proposal.number)
        && proposal.confirmed.contains_key(&state)
    {
        let sentence = "This is agreed already. The State under review can lay down something new.";
        return Err(Notice::of("PR-31", "consultation-agreed-already", sentence));
    }
    if review.state == Some(state) && proposal.by.is_some() {
        let sentence = "This is your own proposal. Lay down another instead.";
        return Err(Notice::of("PR-31", "own-proposal", sentence));
    }
    if proposal.returned.contains_key(&state) {
        let sentence = format!("{state} has asked for something else already.");
        return Err(Notice::of("PR-31", "returned-already", sentence).with("state", state));
    }
    let (phase, on) = (command.phase, Day(c.today));
    let returned =
        ConsultationReturned { state: command.state, phase, proposal: command.proposal, by: state, capacity, on };
    Ok(followed(review, vec![returned.into()], c))
}

/// Confirms what was laid down, for a State. When the last one has, it is agreed. A reviewing State that joins after that confirms too;
/// what is agreed stands meanwhile, and so do the other confirmations.
///
/// # Errors
/// A [`Notice`] when it is not the proposal that stands, the State has confirmed, or somebody else asks than who acts for a State of the
/// review.
pub fn confirm(review: &Review, command: &ConfirmConsultation, by: By, c: &Circumstances<'_>) -> Decided {
    let (state, capacity) = (acting_state(by)?, acting(review, by, c)?);
    let work = open_phase(review, command.phase)?;
    let proposal = standing(work, command.proposal)?;
    concerned(review, work, state)?;
    if proposal.confirmed.contains_key(&state) {
        let sentence = format!("{state} has confirmed this already.");
        return Err(Notice::of("PR-31", "confirmed-already", sentence).with("state", state));
    }
    let (phase, on) = (command.phase, Day(c.today));
    let confirmed =
        ConsultationConfirmed { state: command.state, phase, proposal: command.proposal, by: state, capacity, on };
    Ok(followed(review, vec![confirmed.into()], c))
}

/// A phase that has begun and is not complete.
///
/// # Errors
/// A [`Notice`] that says what it is.
pub(super) fn open_phase(review: &Review, phase: Phase) -> Result<&PhaseWork, Notice> {
    let work = begun(review, phase)?;
    if work.completed.is_some() {
        let sentence = format!("The {phase} of this review is complete.");
        return Err(Notice::of("PR-39", "phase-complete", sentence).with("phase", phase.roman()));
    }
    Ok(work)
}

/// A phase that has begun.
///
/// # Errors
/// A [`Notice`] when it has not.
pub(super) fn begun(review: &Review, phase: Phase) -> Result<&PhaseWork, Notice> {
    review.phase(phase).ok_or_else(|| {
        let sentence = format!("The {phase} of this review has not begun.");
        Notice::of("PR-11", "phase-not-begun", sentence).with("phase", phase.roman())
    })
}

/// The latest day for the answers that may be agreed after a consultation that was held on these days, earliest first: six months after the
/// start; after the consultation where that was late, or where they are counted from it alone (para. 34, AMB-14). Six months are given
/// once: a consultation that follows what was agreed gives no others.
fn limit(work: &PhaseWork, held_on: &[Day], c: &Circumstances<'_>) -> Result<Due, Notice> {
    let rules = c.rules.on(c.today);
    let cap = match &work.agreed {
        Some(agreed) => agreed.cap_after_consultation.clone(),
        None => cap_after(work, held_on, rules.readings.answers_from, &rules).map_err(outside)?,
    };
    Ok(cap.unwrap_or_else(|| work.begun.answers_cap.clone()))
}

/// Six months after a consultation, where they count: it was late, or they are counted from it alone (AMB-14). The first day decides on which
/// the State consulted at all in this phase: what was given back does not make it late. By the rules of the day on which it was laid down:
/// they say how many months there are.
///
/// # Errors
/// The last day on which it was held, where six months later lie outside the calendar.
pub(super) fn cap_after(
    work: &PhaseWork,
    held_on: &[Day],
    from: AnswersFrom,
    rules: &RulesOn,
) -> Result<Option<Due>, Date> {
    let Some(last) = held_on.last() else { return Ok(None) };
    let first = work.consulted().into_iter().chain(held_on.first().copied()).min();
    if from == AnswersFrom::Start && first.is_some_and(|first| first <= work.begun.consultation_by.day) {
        return Ok(None);
    }
    rules.periods.answers_cap_after_consultations(last.0).map(|cap| Some(dates::due(cap))).map_err(|_| last.0)
}

/// As what the State acts; none where the Secretariat does so on its behalf.
fn lays_down(
    review: &Review,
    command: &ProposeConsultation,
    by: By,
    c: &Circumstances<'_>,
) -> Result<Option<Capacity>, Notice> {
    if by == By::Secretariat {
        return access::mandate(true, command.mandate.as_deref()).map(|_| None);
    }
    if by.state() != review.state {
        return Err(under_review_lays_down(command.state));
    }
    acting(review, by, c).map(Some)
}

fn under_review_lays_down(state: StateCode) -> Notice {
    let sentence =
        format!("{state}, the State under review, lays down what came of its consultation; the others confirm it.");
    Notice::of("PR-31", "under-review-lays-down", sentence).with("state", state)
}

fn all_drawn(review: &Review, work: &PhaseWork) -> Result<(), Notice> {
    let missing = work.without_reviewers(&review.reviewers);
    if missing.is_empty() {
        return Ok(());
    }
    let sentence = format!("Two States review each instrument. They are still to be drawn for {missing}.");
    Err(Notice::of("PR-26i", "reviewers-missing", sentence).with("instruments", missing))
}

/// The days in their order: each has been, and the State had reviewing States by then. It may be held before the phase begins.
fn held(review: &Review, work: &PhaseWork, command: &ProposeConsultation, today: Date) -> Result<Vec<Day>, Notice> {
    let days: BTreeSet<Day> = command.held_on.iter().copied().collect();
    let (Some(first), Some(last)) = (days.first(), days.last()) else {
        return Err(Notice::of("PR-31", "consultation-not-held", "Say on which days the consultation was held."));
    };
    has_been(last.0, today)?;
    let earliest = review.first_settled.unwrap_or(work.begun.start.0);
    if first.0 < earliest {
        let sentence = format!("On {first} there was nobody to consult: reviewing States were drawn on {earliest}.");
        return Err(Notice::of("PR-31", "nobody-to-consult", sentence).with("day", earliest));
    }
    Ok(days.into_iter().collect())
}

fn languages(command: &ProposeConsultation) -> Result<(), Notice> {
    let mut different = BTreeSet::new();
    if let Some(twice) = command.languages.iter().find(|language| !different.insert(**language)) {
        let sentence = format!("{twice} is named twice.");
        return Err(Notice::of("PR-50i", "language-twice", sentence).with("language", twice));
    }
    match different.len() {
        0 => Err(Notice::of("PR-50i", "no-language", "Choose one working language, or two.")),
        1 | 2 => Ok(()),
        3 if command.exceptional.as_ref().is_some_and(|reason| !reason.trim().is_empty()) => Ok(()),
        3 => {
            let sentence = "Three languages are for exceptional circumstances alone. Say which they are.";
            Err(Notice::of("PR-50ii", "exceptional-reason-missing", sentence))
        }
        chosen => {
            let sentence = format!("{chosen} languages are too many: one or two, exceptionally three.");
            Err(Notice::of("PR-50ii", "too-many-languages", sentence).with("languages", chosen))
        }
    }
}

fn answers_in_time(
    work: &PhaseWork,
    command: &ProposeConsultation,
    held_on: &[Day],
    c: &Circumstances<'_>,
) -> Result<(), Notice> {
    let start = work.begun.start;
    if command.answers_by < start {
        let sentence = format!("The phase began on {start}; its answers cannot be due before.");
        return Err(Notice::of("PR-34", "answers-before-start", sentence).with("day", start));
    }
    let limit = limit(work, held_on, c)?;
    if command.answers_by > limit.day {
        let sentence = format!("The answers come by {} at the latest ({}).", limit.day, limit.computed);
        let notice = Notice { rule: Some(limit.rule), ..Notice::plain("answers-beyond-cap", sentence) };
        return Err(notice.with("day", limit.day).with("computed", limit.computed));
    }
    Ok(())
}

/// The clock starts on the day by which the answers come, as far as that can be said beforehand: the rules of that day count.
fn feedback_in_time(command: &ProposeConsultation, rules: &Rules) -> Result<(), Notice> {
    let Some(feedback_by) = command.feedback_by else { return Ok(()) };
    if feedback_by < command.answers_by {
        let sentence = format!("The feedback follows the answers: it cannot be due before {}.", command.answers_by);
        return Err(Notice::of("PR-35i", "feedback-before-answers", sentence).with("day", command.answers_by));
    }
    let Day(answers_by) = command.answers_by;
    let cap = rules.on(answers_by).periods.feedback_cap(answers_by).map_err(|_| outside(answers_by))?;
    if !cap.allows(feedback_by.0) {
        let sentence = format!("The feedback comes by {} at the latest ({}).", cap.date, cap.computed);
        let notice = Notice::of("PR-35i", "feedback-beyond-cap", sentence);
        return Err(notice.with("day", cap.date).with("computed", cap.computed));
    }
    Ok(())
}

/// As paragraph 49 has them.
fn in_order(languages: &[Language]) -> Vec<Language> {
    Language::ALL.into_iter().filter(|language| languages.contains(language)).collect()
}

fn acting_state(by: By) -> Result<StateCode, Notice> {
    by.state().ok_or_else(|| {
        let sentence = "A State confirms for itself: the Secretariat does so for nobody.";
        Notice::of("PR-47", "not-for-a-state", sentence)
    })
}

fn standing(work: &PhaseWork, number: u32) -> Result<&Proposal, Notice> {
    let latest = work.latest();
    latest.filter(|proposal| proposal.number == number).ok_or_else(|| {
        let sentence = format!("Proposal {number} does not stand any more. Look at the newest.");
        Notice::of("PR-31", "proposal-replaced", sentence).with("proposal", number)
    })
}

/// Whoever has nothing to review in this phase has nothing to confirm.
fn concerned(review: &Review, work: &PhaseWork, state: StateCode) -> Result<(), Notice> {
    if review.state == Some(state) || work.concerned(&review.reviewers).contains(&state) {
        return Ok(());
    }
    let sentence = format!("{state} reviews nothing in this phase.");
    Err(Notice::of("T1-FA", "reviews-nothing-now", sentence).with("state", state))
}
