//! What the Secretariat does in a review, and what the drawing brings.

use contracts::drawing::SettledReview;
use contracts::reviews::{Move, OfficerAssigned, Possible, Reminded, Reviewer, ReviewersSet, ReviewsEvent};
use contracts::{Day, Notice};
use jiff::civil::Date;
use treaty::StateCode;

use super::circumstances::acting;
use super::consequences::followed;
use super::moves::{Moves, moves};
use super::{By, Circumstances, Decided, Review, days_late};

/// Takes in who reviews the State, as the drawing settled it on a day; nothing when that is known.
///
/// Confirmations of a consultation stay, and what is agreed stands. Where a State that had still to confirm reviews no more, that may
/// make the rest agree; a new one is asked to confirm (para. 31).
#[must_use]
pub fn set_reviewers(
    review: &Review,
    settled: &SettledReview,
    drawing: u32,
    on: Date,
    c: &Circumstances<'_>,
) -> Vec<ReviewsEvent> {
    let reviewer =
        |one: &contracts::drawing::SettledReviewer| Reviewer { state: one.state, instruments: one.instruments };
    let mut reviewers: Vec<Reviewer> = settled.reviewers.iter().map(reviewer).collect();
    reviewers.sort_unstable();
    let known = review.state.is_some() && review.group == settled.group && review.reviewers == reviewers;
    if known {
        return Vec::new();
    }
    let set = ReviewersSet { state: settled.state, group: settled.group, reviewers, drawing, on: Day(on) };
    followed(review, vec![set.into()], c)
}

/// Has reminders sent now: of everything whose day is past, or of the next move where nothing is late.
///
/// # Errors
/// A [`Notice`] when it is nobody's move, or reminders were asked for today already.
pub fn remind(review: &Review, c: &Circumstances<'_>) -> Decided {
    let moves = moves(review, c);
    let of_states = |of: &Move| of.what.is_somebodys() && of.who.iter().any(|mover| mover.state().is_some());
    let mut of: Vec<Move> = stalled(&moves, c.today).into_iter().filter(|of| of_states(of)).cloned().collect();
    if of.is_empty() && of_states(&moves.next) {
        of.push(moves.next);
    }
    let Some(state) = review.state.filter(|_| !of.is_empty()) else {
        let sentence = "It is nobody's move: there is nobody to remind.";
        return Err(Notice::of("GL-2", "nobody-to-remind", sentence));
    };
    let today = Day(c.today);
    of.retain(|of| !review.reminded.as_ref().is_some_and(|(on, before)| *on == today && before.contains(of)));
    if of.is_empty() {
        let sentence = "A reminder of this was sent today.";
        return Err(Notice::of("GL-2", "reminded-today", sentence));
    }
    Ok(of.into_iter().map(|of| Reminded { state, of, on: today }.into()).collect())
}

/// What is open and has its day behind it, the longest first.
#[must_use]
pub fn stalled(moves: &Moves, today: Date) -> Vec<&Move> {
    let mut stalled: Vec<&Move> =
        [&moves.next].into_iter().chain(&moves.also).filter(|of| is_late(of, today)).collect();
    stalled.sort_by_key(|of| std::cmp::Reverse(days_late(of, today)));
    stalled
}

fn is_late(of: &Move, today: Date) -> bool {
    days_late(of, today).is_some_and(|days| days > 0)
}

/// Says who of the Secretariat looks after the review; nothing when that is known.
#[must_use]
pub fn assign_officer(review: &Review, state: StateCode, officer: Option<&str>) -> Vec<ReviewsEvent> {
    if review.officer.as_deref() == officer {
        return Vec::new();
    }
    vec![OfficerAssigned { state, officer: officer.map(str::to_owned) }.into()]
}

/// What somebody may do in the review now, in any of its phases.
#[must_use]
pub fn may(review: &Review, by: By, c: &Circumstances<'_>) -> Vec<Possible> {
    let open = || review.phases.values().filter(|work| work.completed.is_none());
    let can_propose = open().any(|work| work.without_reviewers(&review.reviewers).is_empty());
    if by == By::Secretariat {
        let reminds = remind(review, c).is_ok_and(|events| !events.is_empty());
        let possible = [
            (can_propose, Possible::Propose),
            (!review.phases.is_empty(), Possible::RecordStep),
            (reminds, Possible::Remind),
            (true, Possible::KeepNote),
            (true, Possible::ChoosePublicStage),
        ];
        return possible.into_iter().filter(|(may, _)| *may).map(|(_, what)| what).collect();
    }
    let Some(state) = by.state().filter(|_| acting(review, by, c).is_ok()) else { return Vec::new() };
    let missing = open().filter_map(|work| Some((work.latest()?, work.concerned(&review.reviewers))));
    let missing = missing.filter(|(proposal, concerned)| {
        review.state.is_some_and(|of| proposal.missing(of, concerned).contains(&state))
    });
    let waited_for: Vec<_> = missing.map(|(proposal, _)| proposal.returned.contains_key(&state)).collect();
    let possible = [
        (review.state == Some(state) && can_propose, Possible::Propose),
        (!waited_for.is_empty(), Possible::Confirm),
        (waited_for.contains(&false), Possible::Return),
        (review.state == Some(state), Possible::ChoosePublicStage),
        (true, Possible::AskForHelp),
    ];
    possible.into_iter().filter(|(may, _)| *may).map(|(_, what)| what).collect()
}
