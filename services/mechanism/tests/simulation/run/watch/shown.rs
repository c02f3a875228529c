//! What is shown, and to whom (part D of the catalogue; invariants 14, 15, 18, 19 and 20): totals, lists, and a review from every side.

use std::collections::BTreeSet;

use contracts::Day;
use contracts::reviews::{MilestoneKind, PhaseLine, Possible, ReviewFile, ReviewLine, Side, Stage};
use reviews::domain::{self, By, Counted, Review};
use treaty::{StateCode, YearlyGroup};

use super::{Holds, dates, holds};
use crate::run::world::World;

/// A review is looked at from every side of every sixth, another one each month.
const SAMPLED: usize = 6;

/// That it is so.
pub(super) fn holds_of(world: &World, month: usize) -> Holds {
    let reviews: Vec<&Review> = world.reviews.reviews.values().filter(|review| review.state.is_some()).collect();
    YearlyGroup::ALL.into_iter().try_for_each(|number| totals(world, number, &reviews))?;
    in_the_order_of_names(world, &reviews)?;
    for review in reviews.iter().skip(month % SAMPLED).step_by(SAMPLED) {
        to_others(world, review)?;
        to_its_parties(world, review)?;
        the_registry_knows_it(world, review.state.unwrap())?;
    }
    Ok(())
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
    totals.nominal_end.as_ref().map_or(Ok(()), dates::holds_of_shown)?;
    let Some((gate, last)) = totals.gate.zip(group.last()) else { return Ok(()) };
    let days: Vec<_> = reviews.iter().filter_map(|review| review.phase(last.phase)?.completed).collect();
    let forecast = domain::forecast(number, last.phase, gate, last.start, &days, today);
    let chance = forecast.likely.unwrap_or(0);
    holds(chance <= 100, || format!("{number:?}: a chance of {chance} in a hundred"))
}

/// No list that is shared goes by anything that a State did (para. 4 (b)): whatever order lines come in, they leave by group and name.
fn in_the_order_of_names(world: &World, reviews: &[&Review]) -> Holds {
    let line = |review: &&Review| {
        let (state, phase) = (review.state?, domain::current(review));
        Some(ReviewLine {
            state,
            name: world.reviews.states.name(state, world.today),
            group: review.group,
            reviewers: Vec::new(),
            phase,
            stage: phase.map_or(Stage::ToCome, |phase| domain::stage(review, phase)),
        })
    };
    let mut lines: Vec<ReviewLine> = reviews.iter().filter_map(line).collect();
    let mut by_stage = lines.clone();
    by_stage.sort_by_key(|line| (std::cmp::Reverse(line.stage as usize), line.phase));
    domain::by_name(&mut lines);
    domain::by_name(&mut by_stage);
    holds(lines == by_stage, || "PR-4b: a list depends on how far reviews are".to_owned())?;
    let place = |line: &ReviewLine| (line.group.is_none(), line.group, domain::sort_key(&line.name));
    holds(lines.is_sorted_by_key(place), || "PR-4b: a list is not in the order of names".to_owned())
}

/// A review as the service shows it to somebody.
fn file(world: &World, review: &Review, by: By) -> ReviewFile {
    let (state, around) = (review.state.unwrap(), world.around(review));
    let side = domain::side(review, by, &world.reviews.people);
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
        may: domain::may(review, by, &around),
        phases: domain::phase_lines(review, &around),
        history: Vec::new(),
        notes: Vec::new(),
        officer: review.officer.clone(),
        public: domain::public_stage(review, &around),
        help: Vec::new(),
    };
    domain::shown(file, side)
}

/// A State that has no part sees the stage and the dates, also that answers were submitted (para. 40); nothing that was said, and nothing
/// of lateness (AMB-36).
fn to_others(world: &World, review: &Review) -> Holds {
    let state = review.state.unwrap();
    let parties: BTreeSet<StateCode> = review.participants().into_iter().collect();
    let Some(other) = world.reviews.reviews.keys().find(|one| !parties.contains(one)) else { return Ok(()) };
    let file = file(world, review, By::Mission { state: *other });
    holds(file.side == Side::OtherState, || format!("PR-37: {other} is taken for a party of {state}"))?;
    holds(file.may.is_empty(), || format!("PR-37: {other} may do something in {state}: {:?}", file.may))?;
    let quiet = file.also.is_empty()
        && file.officer.is_none()
        && file.next.days_late.is_none()
        && file.next.what.who.is_empty();
    let closed = |line: &PhaseLine| line.consultation.is_none() && line.entries.is_empty();
    let points = file.phases.iter().flat_map(|line| &line.milestones).all(|point| point.days_late.is_none());
    holds(quiet && points && file.phases.iter().all(closed), || format!("AMB-36: {other} sees too much of {state}"))?;
    let submitted = |line: &PhaseLine| {
        let Some(work) = review.phase(line.phase).filter(|work| !work.open_instruments().is_empty()) else {
            return true;
        };
        let mut points = line.milestones.iter();
        let answers = points.find(|point| point.kind == MilestoneKind::Answers).and_then(|point| point.actual);
        line.stage == work.stage() && answers.is_some() == work.unanswered().is_empty()
    };
    holds(file.phases.iter().all(submitted), || format!("PR-40: {other} does not see how far {state} is"))?;
    file.phases.iter().flat_map(|line| &line.milestones).try_for_each(|point| {
        let shown = point.nominal.iter().chain(&point.beside);
        shown.into_iter().try_for_each(dates::holds_of_shown)
    })
}

/// As what somebody sees a review, and what they may do in it.
fn stands(world: &World, review: &Review, by: By) -> (Side, Vec<Possible>) {
    (domain::side(review, by, &world.reviews.people), domain::may(review, by, &world.around(review)))
}

/// Whoever acts for a party signs for it; the others of it look on, and the Secretariat signs for nobody (para. 47).
fn to_its_parties(world: &World, review: &Review) -> Holds {
    let (state, people) = (review.state.unwrap(), &world.reviews.people);
    let (_, may) = stands(world, review, By::Secretariat);
    let signs = may.iter().any(|may| matches!(may, Possible::Confirm | Possible::Return));
    holds(!signs, || format!("PR-47: the Secretariat may sign in the review of {state}: {may:?}"))?;
    for party in review.participants() {
        let own = if party == state { Side::UnderReview } else { Side::Reviewing };
        let acting = people.acting_focal_point(party, state);
        let (side, may) = stands(world, review, By::Mission { state: party });
        let right = side == own && (acting.is_none() || may.is_empty());
        holds(right, || format!("PR-18: the mission of {party} is {side:?} in {state}, and may {may:?}"))?;
        for had in people.tenures(party, state).iter().filter(|had| had.until.is_none()) {
            let (side, may) = stands(world, review, By::Official { state: party, person: had.person });
            let is_in = people.is_approved(had.person) && people.has_undertaken(had.person);
            let sees = if is_in { own } else { Side::OtherState };
            let right = side == sees && (acting == Some(had.person) || may.is_empty());
            holds(right, || format!("GL-7, PR-37: {} of {party} is {side:?} in {state}, and may {may:?}", had.person))?;
        }
    }
    Ok(())
}

/// The registry has learnt of the parts of a State what the reviews have.
fn the_registry_knows_it(world: &World, state: StateCode) -> Holds {
    let known: BTreeSet<StateCode> = world.registry.reviews.of(state).into_iter().collect();
    let right = known == world.takes_part.get(&state).cloned().unwrap_or_default();
    holds(right, || format!("{state}: the registry has it in other reviews than the reviews have: {known:?}"))
}
