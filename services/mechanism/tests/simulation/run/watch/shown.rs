//! What is shown (invariants 14, 15, 18 and 19): totals, lists, and a review as others see it.

use std::collections::BTreeSet;

use contracts::Day;
use contracts::reviews::{ReviewFile, ReviewLine, Side, Stage};
use reviews::domain::{self, By, Counted, Review};
use treaty::{StateCode, YearlyGroup};

use super::{Holds, holds};
use crate::run::world::World;

/// A review as others see it is looked at of every sixth, another one each month.
const SAMPLED: usize = 6;

/// That it is so.
pub(super) fn holds_of(world: &World, month: usize) -> Holds {
    let reviews: Vec<&Review> = world.reviews.reviews.values().filter(|review| review.state.is_some()).collect();
    YearlyGroup::ALL.into_iter().try_for_each(|number| totals(world, number, &reviews))?;
    in_the_order_of_names(world, &reviews)?;
    reviews.iter().skip(month % SAMPLED).step_by(SAMPLED).try_for_each(|review| to_others(world, review))?;
    let wrong = reviews.iter().filter_map(|review| review.state).find(|state| differs(world, *state));
    holds(wrong.is_none(), || format!("{wrong:?}: the registry has it in other reviews than the reviews have"))
}

/// Every review of a group is counted once, and the gate counts whole numbers.
fn totals(world: &World, number: YearlyGroup, reviews: &[&Review]) -> Holds {
    let (group, rules, today) = (&world.reviews.groups[number as usize], &world.reviews.rules, world.today);
    let counted: Vec<Counted> = (reviews.iter())
        .filter(|review| review.group == Some(number))
        .map(|review| Counted {
            stage: domain::current(review).map_or(Stage::ToCome, |phase| domain::stage(review, phase)),
            arrears: u32::try_from(domain::arrears(review, &world.around(review)).len()).unwrap(),
        })
        .collect();
    let completed = group.last().map(|last| world.completed(last.phase)).unwrap_or_default();
    let totals = domain::group_totals(number, group, &counted, &completed, rules, today);
    let sum: u32 = totals.stages.iter().map(|stage| stage.reviews).sum();
    holds(sum == totals.reviews, || format!("{number:?}: {sum} in stages, {} in all", totals.reviews))?;
    let Some((gate, last)) = totals.gate.zip(group.last()) else { return Ok(()) };
    let days: Vec<_> = reviews.iter().filter_map(|review| review.phase(last.phase)?.completed).collect();
    let forecast = domain::forecast(number, last.phase, gate, last.start, &days, today);
    let chance = forecast.likely.unwrap_or(0);
    holds(chance <= 100, || format!("{number:?}: a chance of {chance} in a hundred"))
}

/// No list that is shared goes by anything that a State did (para. 4 (b)): whatever order lines come in, they leave by group and name.
fn in_the_order_of_names(world: &World, reviews: &[&Review]) -> Holds {
    let line = |review: &&Review| {
        let state = review.state?;
        let phase = domain::current(review);
        let stage = phase.map_or(Stage::ToCome, |phase| domain::stage(review, phase));
        let name = world.reviews.states.name(state, world.today);
        Some(ReviewLine { state, name, group: review.group, reviewers: Vec::new(), phase, stage })
    };
    let mut lines: Vec<ReviewLine> = reviews.iter().filter_map(line).collect();
    let mut by_stage = lines.clone();
    by_stage.sort_by_key(|line| (std::cmp::Reverse(line.stage as usize), line.phase));
    domain::by_name(&mut lines);
    domain::by_name(&mut by_stage);
    holds(lines == by_stage, || "a list depends on how far reviews are".to_owned())
}

/// A State that has no part sees the stage and the dates; nobody of another kind is a party.
fn to_others(world: &World, review: &Review) -> Holds {
    let (state, around) = (review.state.unwrap(), world.around(review));
    let parties: BTreeSet<StateCode> = review.participants().into_iter().collect();
    let Some(other) = world.reviews.reviews.keys().find(|one| !parties.contains(one)) else { return Ok(()) };
    let side = domain::side(review, By::Mission { state: *other }, &world.reviews.people);
    holds(side == Side::OtherState, || format!("{other} is taken for a party of {state}"))?;
    let moves = domain::moves(review, &around);
    let shown = |one| domain::shown_move(state, one, world.today);
    let file = ReviewFile {
        as_of: Day(world.today),
        side,
        version: 0,
        state,
        group: review.group,
        reviewers: review.reviewers.clone(),
        drawing: review.drawing,
        next: shown(moves.next),
        also: moves.also.into_iter().map(shown).collect(),
        may: domain::may(review, By::Mission { state: *other }, &around),
        phases: domain::phase_lines(review, &around),
        history: Vec::new(),
        notes: Vec::new(),
        officer: review.officer.clone(),
    };
    holds(file.may.is_empty(), || format!("{other} may do something in {state}: {:?}", file.may))?;
    let file = domain::shown(file, side);
    let quiet = file.also.is_empty() && file.officer.is_none() && file.next.days_late.is_none();
    let closed = |line: &contracts::reviews::PhaseLine| line.consultation.is_none() && line.entries.is_empty();
    let points = file.phases.iter().flat_map(|line| &line.milestones).all(|point| point.days_late.is_none());
    holds(quiet && points && file.phases.iter().all(closed), || format!("{other} sees too much of {state}"))
}

/// Whether the registry has learnt of the parts of a State what the reviews have.
fn differs(world: &World, state: StateCode) -> bool {
    let known: BTreeSet<StateCode> = world.registry.reviews.of(state).into_iter().collect();
    known != world.takes_part.get(&state).cloned().unwrap_or_default()
}
