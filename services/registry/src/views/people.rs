//! People as they are shown, each as far as whoever asks may see them.

use contracts::registry::{
    ActedOnBehalf, Duty, DutyIn, DutyLine, NoteLine, OnBehalfLine, PersonLine, PersonStanding, ReviewPeople,
};
use contracts::reviews::Due;
use contracts::{ContactId, Day, DueDay, Instant};
use runtime::Failure;
use treaty::StateCode;
use treaty::dates::{act_by, days_after, falls_on_rest_day, start_of_day_vienna};

use crate::domain::people::{People, Person, Reviews, comparison, uncovered};
use crate::private::Kept;

/// With what sight somebody looks at a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sight {
    /// The Secretariat, the State's mission, and the person: also what was asked, and where note and profile differ.
    Whole,
    /// A focal point of the State: whom it works with.
    Colleague,
}

/// Somebody, with what is kept of them.
pub(crate) fn line((id, person): (ContactId, &Person), state: StateCode, kept: &Kept, sight: Sight) -> PersonLine {
    let (named, profile) = (kept.named.get(&id).cloned(), kept.profiles.get(&id).cloned());
    let whole = sight == Sight::Whole;
    let compared = named.as_ref().zip(profile.as_ref()).filter(|_| whole);
    let duties = person.duties.iter();
    PersonLine {
        person: id,
        state,
        standing: person.standing,
        since: Day(person.since),
        differences: compared.map_or_else(Vec::new, |(named, profile)| comparison::with_profile(named, profile)),
        named,
        profile,
        handed_in: person.handed_in,
        asked: kept.asked.get(&id).cloned().filter(|_| whole),
        duties: duties.map(|(duty, held)| DutyLine { duty: *duty, since: Day(held.since), note: held.note }).collect(),
        undertaking: person.undertaking.map(Day),
    }
}

/// The people of a State by name, those who left last.
pub(crate) fn lines(people: &People, state: StateCode, kept: &Kept, sight: Sight) -> Vec<PersonLine> {
    let all = people.persons.iter().map(|(id, person)| line((*id, person), state, kept, sight));
    let mut lines: Vec<_> = all.collect();
    lines.sort_by_cached_key(|line| {
        let name = line.named.as_ref().map(|named| crate::domain::sort_key(&named.name));
        (line.standing == PersonStanding::Left, name.is_none(), name, line.person)
    });
    lines
}

/// What is there and what is missing in a review.
pub(crate) fn review(
    people: &People,
    reviews: &Reviews,
    state: StateCode,
    review: StateCode,
) -> Result<ReviewPeople, Failure> {
    let broken = |fault: treaty::dates::OutOfCalendar| Failure::Broken(fault.to_string());
    let due = reviews.due(state, review).map_err(broken)?;
    let [focal_point_by, experts_by] = match due {
        Some([focal_point, experts]) => [Some(due_day(focal_point)?), Some(due_day(experts)?)],
        None => [None, None],
    };
    let experts = people.with(DutyIn { review, duty: Duty::Expert }).count();
    Ok(ReviewPeople {
        review,
        focal_point: people.focal_point(review),
        focal_point_acts: people.focal_point_acts(review),
        focal_point_by,
        experts_by,
        experts: u32::try_from(experts).unwrap_or(u32::MAX),
        uncovered: uncovered(people, reviews, state, review).iter().collect(),
    })
}

/// A day with its rule, its arithmetic, and a warning where nobody is at work on it.
fn due_day(due: Due) -> Result<DueDay, Failure> {
    let broken = |fault: treaty::dates::OutOfCalendar| Failure::Broken(fault.to_string());
    let Due { day, rule, computed } = due;
    let next = days_after(day.0, 1).map_err(broken)?;
    let rest_day = falls_on_rest_day(day.0);
    Ok(DueDay {
        day,
        ends: Instant(start_of_day_vienna(next).map_err(broken)?.timestamp()),
        rule,
        computed,
        rest_day: rest_day.map(DueDay::rest_day_name),
        act_by: rest_day.and_then(|_| act_by(day.0).ok()).map(Day),
    })
}

/// The notes of a State, newest first. `files` are those whose files are kept.
pub(crate) fn notes(people: &People, files: &[u64]) -> Vec<NoteLine> {
    let numbered = people.notes.iter().zip(1_u32..);
    let mut lines: Vec<_> = numbered
        .map(|(note, number)| NoteLine {
            note: number,
            reference: note.reference.clone(),
            dated: note.dated,
            received: note.received,
            has_file: files.contains(&u64::from(number)),
            entered_by_secretariat: note.entered_by_secretariat,
        })
        .collect();
    lines.reverse();
    lines
}

/// What the Secretariat did on behalf of a State, newest first.
pub(crate) fn on_behalf(people: &People) -> Vec<OnBehalfLine> {
    let shown = |act: &ActedOnBehalf| OnBehalfLine {
        on: act.on,
        what: act.what,
        person: act.person,
        mandate: act.mandate.clone(),
    };
    people.on_behalf.iter().rev().map(shown).collect()
}
