//! Who reviews whom, said in one piece for those who work with it.

use std::collections::BTreeMap;

use contracts::Day;
use contracts::drawing::{ReviewersSettled, SettledReview, SettledReviewer};
use jiff::civil::Date;
use treaty::{StateCode, YearlyGroup};

use super::cycle::Cycle;
use super::pairings::Pairings;

/// What is to be said of the result that stands; nothing where it was said before, or where nothing was drawn that counts.
#[must_use]
pub fn unsaid(cycle: &Cycle, today: Date) -> Option<ReviewersSettled> {
    let pairings = cycle.pairings()?;
    let settled = ReviewersSettled { drawing: pairings.drawing(), reviews: reviews(pairings), on: Day(today) };
    let said = cycle.settled().is_some_and(|said| said.drawing == settled.drawing && said.reviews == settled.reviews);
    (!said).then_some(settled)
}

fn reviews(pairings: &Pairings) -> Vec<SettledReview> {
    let groups: BTreeMap<StateCode, usize> = pairings.standing().groups.iter().map(|g| (g.state, g.group)).collect();
    let under_review = pairings.pool().states.iter().filter(|state| state.under_review);
    under_review
        .map(|state| {
            let of = pairings.standing().assignments.iter().filter(|a| a.state_under_review == state.state);
            let mut reviewers: Vec<SettledReviewer> =
                of.map(|a| SettledReviewer { state: a.reviewer, instruments: a.instruments }).collect();
            reviewers.sort_by_key(|reviewer| reviewer.state);
            let number = groups.get(&state.state).and_then(|&number| u8::try_from(number).ok());
            let group = number.and_then(|number| YearlyGroup::try_from(number).ok());
            SettledReview { state: state.state, group, reviewers }
        })
        .collect()
}
