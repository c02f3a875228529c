//! For which instruments a State has an expert in a review. One who knows them all is enough; what is missing is said, and refuses nothing
//! (para. 27, AMB-08).

use std::collections::BTreeSet;

use contracts::Notice;
use contracts::registry::{Duty, DutyIn, RegistryEvent};
use treaty::{InstrumentSet, StateCode};

use super::reviews::Reviews;
use super::state::{People, Person};

/// The instruments for which the State needs an expert in the review and has none.
#[must_use]
pub fn uncovered(people: &People, reviews: &Reviews, state: StateCode, review: StateCode) -> InstrumentSet {
    let experts = people.with(DutyIn { review, duty: Duty::Expert });
    let known = experts.fold(InstrumentSet::EMPTY, |all, (_, person)| all.union(person.expertise()));
    reviews.instruments(state, review).difference(known)
}

/// What is missing in the reviews that these events are about, after them.
#[must_use]
pub fn warnings(people: &People, reviews: &Reviews, state: StateCode, events: &[RegistryEvent]) -> Vec<Notice> {
    let mut after = people.clone();
    for event in events {
        after.follow(event);
    }
    let touched: BTreeSet<StateCode> = events.iter().filter_map(review_of).collect();
    let still = touched.into_iter().filter(|review| reviews.takes_part(state, *review));
    still.filter_map(|review| missing(&after, reviews, state, review)).collect()
}

/// What is missing in the reviews in which somebody is the focal point.
#[must_use]
pub fn missing_for(people: &People, reviews: &Reviews, state: StateCode, person: &Person) -> Vec<Notice> {
    let coordinated = person.duties.keys().filter(|duty| duty.duty == Duty::FocalPoint);
    coordinated.filter_map(|duty| missing(people, reviews, state, duty.review)).collect()
}

/// What is missing in a review.
fn missing(people: &People, reviews: &Reviews, state: StateCode, review: StateCode) -> Option<Notice> {
    let none = people.with(DutyIn { review, duty: Duty::Expert }).next().is_none();
    let missing = uncovered(people, reviews, state, review);
    if none {
        let sentence = format!("{state} has no expert in the review of {review} yet. At least one is named.");
        return Some(Notice::of("PR-27i", "no-expert", sentence).with("state", state).with("review", review));
    }
    if missing.is_empty() {
        return None;
    }
    let titles: Vec<_> = missing.iter().map(treaty::Instrument::short_title).collect();
    let sentence = format!(
        "In the review of {review}, {state} has no expert in: {}. One expert may cover several instruments.",
        titles.join(", ")
    );
    let codes: Vec<_> = missing.iter().map(treaty::Instrument::code).collect();
    let notice = Notice::of("AMB-08", "instruments-without-expert", sentence);
    Some(notice.with("state", state).with("review", review).with("instruments", codes.join(" ")))
}

const fn review_of(event: &RegistryEvent) -> Option<StateCode> {
    match event {
        RegistryEvent::DutyGiven(e) => Some(e.review),
        RegistryEvent::DutyEnded(e) => Some(e.review),
        _ => None,
    }
}
