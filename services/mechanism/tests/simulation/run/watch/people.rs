//! People: one focal point for each State and review, and whoever left has no part (paras. 18, 27 and 37; AMB-33).

use std::collections::BTreeSet;

use contracts::ContactId;
use contracts::registry::{Duty, DutyIn, RegistryEvent};
use contracts::reviews::Side;
use jiff::Timestamp;
use reviews::domain::{self, By};
use treaty::StateCode;

use super::{Holds, holds};
use crate::run::world::{Event, World};

/// In which reviews something was said of whose people.
pub(super) fn concerned(new: &[(Timestamp, Event)]) -> BTreeSet<(StateCode, StateCode)> {
    let of = |event: &Event| match event {
        Event::Registry(RegistryEvent::DutyGiven(e)) => Some((e.state, e.review)),
        Event::Registry(RegistryEvent::DutyEnded(e)) => Some((e.state, e.review)),
        _ => None,
    };
    new.iter().filter_map(|(_, event)| of(event)).collect()
}

/// That it is so of the people of all States.
pub(super) fn holds_of_all(world: &World) -> Holds {
    for (state, people) in &world.registry.people {
        let mut reviews = BTreeSet::new();
        for (id, person) in &people.persons {
            let left = person.has_left();
            holds(!left || person.duties.is_empty(), || format!("{id} of {state} left, and has duties"))?;
            let (may, acts) = (person.is_approved(), world.reviews.people.is_approved(*id));
            holds(may == acts, || format!("the registry and the reviews differ on the approval of {id} of {state}"))?;
            reviews.extend(person.duties.keys().map(|duty| duty.review));
        }
        reviews.into_iter().try_for_each(|review| holds_of(world, (*state, review)))?;
    }
    Ok(())
}

/// That it is so of the people of a State in a review: those who have duties are the same in the registry and in the reviews, none has
/// left, and their State takes part.
pub(super) fn holds_of(world: &World, (state, review): (StateCode, StateCode)) -> Holds {
    let people = &world.registry.people[&state];
    let with = |duty| people.with(DutyIn { review, duty }).map(move |(id, _)| (id, duty));
    let kept: BTreeSet<(ContactId, Duty)> = Duty::ALL.into_iter().flat_map(with).collect();
    let tenures = world.reviews.people.tenures(state, review);
    let open = tenures.iter().filter(|had| had.until.is_none());
    let told: BTreeSet<(ContactId, Duty)> = open.map(|had| (had.person, had.duty)).collect();
    holds(told == kept, || format!("{state} in {review}: the registry has {kept:?}, the reviews {told:?}"))?;
    let gone = kept.iter().find(|(id, _)| people.present(*id).is_none());
    holds(gone.is_none(), || format!("{gone:?} of {state} left, and has a duty in {review}"))?;
    let takes_part = kept.is_empty() || world.registry.reviews.takes_part(state, review);
    holds(takes_part, || format!("{state} has people in {review}, where it has no part: {kept:?}"))?;
    one_focal_point(world, state, review)
}

fn one_focal_point(world: &World, state: StateCode, review: StateCode) -> Holds {
    let people = &world.registry.people[&state];
    let with = people.with(DutyIn { review, duty: Duty::FocalPoint }).count();
    holds(with <= 1, || format!("{state} has {with} focal points in {review}"))?;
    let tenures = world.reviews.people.tenures(state, review);
    let open = tenures.iter().filter(|had| had.duty == Duty::FocalPoint && had.until.is_none()).count();
    holds(open == with, || {
        format!("the reviews have {open} focal points of {state} in {review}, the registry {with}")
    })?;
    let forward = |had: &participation::Tenure| had.until.is_none_or(|until| had.from <= until);
    holds(tenures.iter().all(forward), || format!("a duty of {state} in {review} ended before it began: {tenures:?}"))
}

/// Access follows approval, and approval the profile (guidelines, para. 7).
pub(super) fn approved(world: &World, state: StateCode, id: ContactId) -> Holds {
    let person = world.registry.people.get(&state).and_then(|people| people.present(id));
    let right = person.is_some_and(|person| person.is_approved() && person.profile.is_some());
    holds(right, || format!("GL-7: {id} of {state} is approved without a profile: {person:?}"))
}

/// Whoever left sees nothing more of any review and may do nothing in it, the same day (para. 37).
pub(super) fn left(world: &World, state: StateCode, person: ContactId) -> Holds {
    let by = By::Official { state, person };
    for review in world.registry.reviews.of(state).into_iter().map(|review| world.review(review)) {
        let side = domain::side(review, by, &world.reviews.people);
        let may = domain::may(review, by, &world.around(review));
        let nothing = side == Side::OtherState && may.is_empty();
        let of = review.state;
        holds(nothing, || format!("PR-37: {person} of {state} left, is {side:?} in {of:?} and may {may:?}"))?;
    }
    Ok(())
}
