//! A note verbale names people, and says who leaves (paras. 18 and 27; practice of the Secretariat).

use std::collections::{BTreeMap, BTreeSet};

use contracts::registry::{Duty, DutyIn, Leaving, NamePeople, NamedPerson, NoteReceived, PersonNamed};
use contracts::{ContactId, Day, Notice};
use jiff::civil::Date;
use treaty::StateCode;

use super::super::Decision;
use super::super::refusal::must_have_happened;
use super::course::Course;
use super::refusal::{has_left, must_be_there, must_take_part, unknown_person};
use super::reviews::Reviews;
use super::state::People;
use super::who::Who;

/// How a note came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// SHA-256 of its file, in hexadecimal, where there is one.
    pub file: Option<String>,
    /// Who brought it.
    pub by: Who,
    /// The day on which it is recorded.
    pub today: Date,
}

/// Records a note: whom it names, for what, and who leaves. What a mission sends is received on the day on which it sends it.
///
/// # Errors
/// When the asker does not name for the State; when the note says nothing, or what cannot be: somebody twice, somebody who left, two
/// focal points for one review, a replacement that does not say what becomes of the one before, a review in which the State has no part.
pub fn name_people(people: &People, reviews: &Reviews, command: &NamePeople, received: &Received) -> Decision {
    received.by.must_name_for(command.state)?;
    let on = if received.by == Who::Secretariat { command.received.0 } else { received.today };
    must_be_a_note(command, on, received.today)?;
    for named in &command.people {
        must_be_nameable(people, reviews, command, named)?;
    }
    must_have_one_focal_point(people, command)?;
    for leaving in &command.leaving {
        must_be_leaving(people, command, *leaving)?;
    }
    let number = u32::try_from(people.notes.len()).unwrap_or(u32::MAX).saturating_add(1);
    let mut course = Course::from(people, command.state, on, Some(number));
    record(&mut course, command, number, received);
    Ok(course.events)
}

fn record(course: &mut Course, command: &NamePeople, note: u32, received: &Received) {
    let (state, on) = (command.state, Day(course.on));
    course.happens(NoteReceived {
        state,
        note,
        reference: command.reference.trim().to_owned(),
        dated: command.dated,
        received: on,
        file: received.file.clone(),
        entered_by_secretariat: received.by == Who::Secretariat,
    });
    for NamedPerson { person, instruments, .. } in &command.people {
        course.happens(PersonNamed { state, person: *person, note, instruments: *instruments, on });
    }
    let given: Vec<(ContactId, DutyIn)> =
        command.people.iter().flat_map(|one| one.duties.iter().map(|duty| (one.person, *duty))).collect();
    for (person, duty) in &given {
        course.give(*person, *duty);
    }
    for leaving in &command.leaving {
        course.leave(leaving.person, leaving.successor, &given);
    }
}

fn must_be_a_note(command: &NamePeople, on: Date, today: Date) -> Result<(), Notice> {
    if command.people.is_empty() && command.leaving.is_empty() {
        let sentence = "The note names nobody, and lets nobody leave. Say whom it is about.";
        return Err(Notice::of("PR-18i", "note-names-nobody", sentence));
    }
    if command.reference.trim().is_empty() {
        return Err(Notice::of("PR-18i", "note-without-reference", "Give the reference that stands on the note."));
    }
    must_have_happened(on, today)?;
    if command.dated.0 > on {
        let sentence =
            format!("The note is dated {}, which is after the day on which it was received, {on}.", command.dated);
        return Err(Notice::of("PR-18i", "note-dated-later", sentence)
            .with("dated", command.dated)
            .with("received", on));
    }
    Ok(())
}

fn must_be_nameable(
    people: &People,
    reviews: &Reviews,
    command: &NamePeople,
    named: &NamedPerson,
) -> Result<(), Notice> {
    let known = people.persons.get(&named.person);
    if known.is_some_and(super::state::Person::has_left) {
        return Err(has_left());
    }
    if command.people.iter().filter(|one| one.person == named.person).count() > 1 {
        let sentence = "The note names the same person twice. Name each once, with all that they are named for.";
        return Err(Notice::plain("named-twice", sentence));
    }
    if named.duties.is_empty() && known.is_none() {
        let sentence = "Say for what each person is named: as focal point, expert or observer, and in which review.";
        return Err(Notice::of("PR-27i", "named-for-nothing", sentence));
    }
    named.duties.iter().try_for_each(|duty| must_take_part(reviews, command.state, *duty))
}

/// For each review at most one focal point is named; where there is another, the note says what becomes of that one (AMB-33).
fn must_have_one_focal_point(people: &People, command: &NamePeople) -> Result<(), Notice> {
    let mut named: BTreeMap<StateCode, ContactId> = BTreeMap::new();
    for one in &command.people {
        for duty in one.duties.iter().filter(|duty| duty.duty == Duty::FocalPoint) {
            if named.insert(duty.review, one.person).is_some_and(|before| before != one.person) {
                return Err(two_focal_points(duty.review));
            }
        }
    }
    let accounted: BTreeSet<ContactId> = (command.people.iter().map(|one| one.person))
        .chain(command.leaving.iter().map(|leaving| leaving.person))
        .collect();
    for (review, person) in named {
        let before = people.focal_point(review).filter(|before| *before != person);
        if before.is_some_and(|before| !accounted.contains(&before)) {
            return Err(nobody_leaves(review));
        }
    }
    Ok(())
}

fn must_be_leaving(people: &People, command: &NamePeople, leaving: Leaving) -> Result<(), Notice> {
    let is_named = |person| command.people.iter().any(|one| one.person == person);
    let leaves = |person| command.leaving.iter().filter(|one| one.person == person).count();
    must_be_there(people, leaving.person)?;
    if is_named(leaving.person) || leaves(leaving.person) > 1 {
        let sentence = "The note lets somebody leave whom it also names, or lets them leave twice.";
        return Err(Notice::of("PR-18i", "leaves-and-stays", sentence));
    }
    let Some(successor) = leaving.successor else { return Ok(()) };
    if leaves(successor) > 0 {
        let sentence = "Whoever takes over cannot leave by the same note.";
        return Err(Notice::of("PR-18i", "successor-leaves", sentence));
    }
    if is_named(successor) || people.present(successor).is_some() { Ok(()) } else { Err(unknown_person()) }
}

fn two_focal_points(review: StateCode) -> Notice {
    let sentence =
        format!("The note names two focal points for the review of {review}. There is one for each State and review.");
    Notice::of("AMB-33", "two-focal-points", sentence).with("review", review)
}

fn nobody_leaves(review: StateCode) -> Notice {
    let sentence = format!(
        "For the review of {review} there is a focal point already. A note that names another also says who leaves: \
         let the earlier one leave, or name that person for what they keep."
    );
    Notice::of("PR-18i", "replacement-without-leaving", sentence).with("review", review)
}
