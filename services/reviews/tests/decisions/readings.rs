//! Readings that change days (AMB-14); the others stand with their rules.

use contracts::Day;
use contracts::reviews::{AnswersFrom, ReviewReadings};
use treaty::Phase;

use crate::world::{GHA, World, assert_refused, day, read};

/// Six months are counted from the consultation alone.
fn from_consultation() -> World {
    let readings = ReviewReadings { answers_from: AnswersFrom::Consultation, ..ReviewReadings::default() };
    let mut world = World::of_one().reading(readings);
    world.staff();
    world.on("2020-12-01");
    world
}

#[test]
fn amb_14_other_reading_from_the_consultation_alone() {
    let mut world = from_consultation();
    let begun = world.review(GHA).phase(Phase::I).unwrap().begun.clone();
    assert_eq!(
        read(&begun.answers_cap),
        ("2021-07-12".to_owned(), "AMB-14".to_owned(), "2021-01-12 + 6 months".to_owned()),
        "as long as there was none, its last day stands in its place"
    );
    world.on("2020-12-20");
    let mut proposal = world.proposal(GHA, Phase::I);
    proposal.answers_by = Day(day("2021-06-21"));
    assert_refused(world.lay_down(&proposal), "AMB-14", "answers-beyond-cap");
    proposal.answers_by = Day(day("2021-06-20"));
    world.lay_down(&proposal).unwrap();
    world.confirm_all(GHA, Phase::I);
    let by = world.next(GHA).by.unwrap();
    assert_eq!((by.day.0, by.computed.as_str()), (day("2021-06-20"), "2020-12-20 + 6 months"));
}

#[test]
fn amb_14_a_reading_chosen_later_changes_no_day_that_was_said() {
    let mut world = World::begun();
    let cap = world.review(GHA).phase(Phase::I).unwrap().begun.answers_cap.clone();
    world.on("2021-01-05");
    let readings = ReviewReadings { answers_from: AnswersFrom::Consultation, ..ReviewReadings::default() };
    let mut world = world.reading(readings);
    assert_eq!(world.review(GHA).phase(Phase::I).unwrap().begun.answers_cap, cap);
    let mut proposal = world.proposal(GHA, Phase::I);
    proposal.answers_by = Day(day("2021-07-05"));
    world.lay_down(&proposal).unwrap();
}
