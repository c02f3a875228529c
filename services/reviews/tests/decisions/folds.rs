//! What is known of others, folded from their events.

use contracts::Day;
use contracts::drawing::{DrawingEvent, ReviewersSettled, SettledReview};
use journal::Learnt as _;
use reviews::domain::Settled;
use treaty::YearlyGroup;

use crate::world::{GHA, World, all, day, state};

fn settled(drawing: u32, on: &str, states: &[(&str, Option<YearlyGroup>)]) -> DrawingEvent {
    let review = |(code, group): &(&str, Option<YearlyGroup>)| SettledReview {
        state: state(code),
        group: *group,
        reviewers: Vec::new(),
    };
    ReviewersSettled { drawing, reviews: states.iter().map(review).collect(), on: Day(day(on)) }.into()
}

#[test]
fn what_the_drawing_said_last_stands_and_each_group_has_its_first_day() {
    let mut known = Settled::default();
    known.learn(&settled(1, "2020-11-20", &[(GHA, Some(YearlyGroup::One))]));
    known.learn(&settled(
        2,
        "2021-05-01",
        &[(GHA, Some(YearlyGroup::One)), ("FRA", Some(YearlyGroup::Two)), ("IRN", None)],
    ));
    assert_eq!((known.drawing, known.on, known.reviews.len()), (2, Some(day("2021-05-01")), 3));
    assert_eq!(known.first[&YearlyGroup::One], day("2020-11-20"));
    assert_eq!(known.first[&YearlyGroup::Two], day("2021-05-01"));
}

#[test]
fn who_reviews_is_said_when_it_changes() {
    let mut world = World::of_one();
    assert_eq!(world.times("reviewers-set"), 1);
    world.draw(&[], "2020-11-21");
    assert_eq!(world.times("reviewers-set"), 1, "another drawing, the same for Ghana");
    world.draw(&[(GHA, Some(YearlyGroup::One), &[all("FRA"), all("PER")])], "2020-11-22");
    assert_eq!(world.times("reviewers-set"), 2);
    let review = world.review(GHA);
    assert_eq!((review.first_settled, review.since[&state("FRA")]), (Some(day("2020-11-20")), day("2020-11-20")));
    assert_eq!(review.since[&state("PER")], day("2020-11-22"));
    assert!(!review.since.contains_key(&state("KEN")));
}

#[test]
fn an_officer_is_assigned_once() {
    let world = World::of_one();
    let mut review = world.review(GHA).clone();
    let events = reviews::domain::assign_officer(&review, state(GHA), Some("7"));
    assert_eq!(events.len(), 1);
    for event in &events {
        journal::Aggregate::evolve(&mut review, event, jiff::Timestamp::UNIX_EPOCH);
    }
    assert!(reviews::domain::assign_officer(&review, state(GHA), Some("7")).is_empty());
    assert_eq!(reviews::domain::assign_officer(&review, state(GHA), None).len(), 1);
}
