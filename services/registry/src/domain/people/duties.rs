//! Duties that change without a note: a focal point assigns experts and observers, and reviewing States change.

use contracts::Notice;
use contracts::registry::{ChangeDuties, Duty, DutyEndedBecause, DutyIn, OnBehalf, RegistryEvent};
use jiff::civil::Date;
use treaty::StateCode;

use super::super::Decision;
use super::course::Course;
use super::mandate::{self, Act};
use super::refusal::{must_be_there, must_take_part, nothing_new};
use super::reviews::Reviews;
use super::state::People;
use super::who::Who;

/// Gives an expert or observer whom the State has named other duties, or ends some.
///
/// # Errors
/// For whoever may not in each of these reviews; for the Secretariat without a mandate; for focal points, whom a note changes; for a review in
/// which the State has no part; and when nothing changes.
pub fn change_duties(people: &People, reviews: &Reviews, command: &ChangeDuties, by: Who, today: Date) -> Decision {
    by.must_coordinate(people, command.state)?;
    let person = must_be_there(people, command.person)?;
    let changed = command.give.iter().chain(&command.end);
    if changed.clone().any(|duty| duty.duty == Duty::FocalPoint) {
        return Err(focal_point_by_note());
    }
    by.must_coordinate_in(people, command.state, changed.map(|duty| duty.review))?;
    if command.give.iter().any(|duty| command.end.contains(duty)) {
        let sentence = "The same duty cannot be given and taken away at once.";
        return Err(Notice::of("PR-18i", "given-and-ended", sentence));
    }
    command.give.iter().try_for_each(|duty| must_take_part(reviews, command.state, *duty))?;
    if let Some(missing) = command.end.iter().find(|duty| !person.duties.contains_key(duty)) {
        return Err(not_theirs(*missing));
    }
    let (what, mandate) = (OnBehalf::Duties, command.mandate.as_deref());
    let act = Act { what, person: Some(command.person), mandate, by };
    let mut course = mandate::begin(people, command.state, &act, today)?;
    let begun = course.events.len();
    for duty in &command.end {
        course.end(command.person, *duty, DutyEndedBecause::Decided);
    }
    for duty in &command.give {
        course.give(command.person, *duty);
    }
    if course.events.len() == begun { Err(nothing_new()) } else { Ok(course.events) }
}

/// What follows when a State takes no part in a review any more: its people's duties there end.
#[must_use]
pub fn reviewers_changed(people: &People, state: StateCode, review: StateCode, today: Date) -> Vec<RegistryEvent> {
    let mut course = Course::from(people, state, today, None);
    for duty in Duty::ALL.map(|duty| DutyIn { review, duty }) {
        let with: Vec<_> = people.with(duty).map(|(person, _)| person).collect();
        for person in with {
            course.end(person, duty, DutyEndedBecause::ReviewersChanged);
        }
    }
    course.events
}

fn focal_point_by_note() -> Notice {
    let sentence = "A focal point is named by a note of the permanent mission, which also says who leaves.";
    Notice::of("PR-18i", "focal-point-by-note", sentence)
}

fn not_theirs(duty: DutyIn) -> Notice {
    let DutyIn { review, duty } = duty;
    let sentence = format!("This person is no {} in the review of {review}.", duty.code());
    Notice::of("PR-18i", "duty-not-theirs", sentence).with("review", review).with("duty", duty.code())
}
