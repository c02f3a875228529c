//! A group enters a phase, and a phase begins for its States (paras. 9 to 11 and 15, tables 1 and 2; invariants 8, 9, 21 and 22).

use std::collections::BTreeSet;

use contracts::reviews::{
    Amendment, AnswersFrom, Arrears, InstrumentsFixed, OpenedBy, PhaseBegun, PhaseOpened, Strand,
};
use jiff::civil::{Date, date};
use treaty::{Instrument, InstrumentSet, Phase, StateCode, YearlyGroup};

use super::{Holds, dates, holds};
use crate::run::world::World;

/// Which cluster is reviewed in which phase as long as the Conference changed nothing (table 2, AMB-28).
const CLUSTERS: [u8; 4] = [1, 4, 3, 2];
/// When the first phases start (guidelines, para. 4).
const STARTS: [Date; 3] = [date(2020, 12, 1), date(2021, 11, 1), date(2022, 11, 1)];

fn is_amended(world: &World, wanted: fn(&Amendment) -> bool) -> bool {
    world.reviews.rules.lines().iter().filter_map(|line| line.amendment.as_ref()).any(wanted)
}

/// A group enters one phase after another, when its gate is met in whole numbers or the Conference decided so.
pub(super) fn group(world: &World, e: &PhaseOpened) -> Holds {
    let number = e.group;
    calendar(world, e)?;
    members(world, e)?;
    match &e.by {
        OpenedBy::Start => holds(e.phase == Phase::I, || format!("{} opened by its start", e.phase)),
        OpenedBy::Decision { decision } => {
            let named = e.phase > Phase::I && !decision.reference.trim().is_empty();
            holds(named && decision.on <= e.start, || format!("{number:?} entered {} by {decision:?}", e.phase))
        }
        OpenedBy::Gate { completed, foreseen, numerator, denominator } => {
            gate(world, e, [*completed, *foreseen], [*numerator, *denominator])
        }
    }
}

/// The cluster is that of the workplan, and the phase lasts 24 months from its first day on the calendar.
fn calendar(world: &World, e: &PhaseOpened) -> Holds {
    let rules = world.reviews.rules.on(match e.by {
        OpenedBy::Decision { .. } => e.start.0.max(world.today),
        _ => e.start.0,
    });
    let planned = if is_amended(world, |what| matches!(what, Amendment::Workplan { .. })) {
        rules.workplan.cluster(e.phase).number()
    } else {
        CLUSTERS[usize::from(e.phase.number()) - 1]
    };
    holds(e.cluster.number() == planned, || format!("T2: {} is under {}", e.phase, e.cluster))?;
    let changed = is_amended(world, |what| matches!(what, Amendment::PhaseLength { .. }));
    let length = if changed { i32::from(rules.phase_months) } else { 24 };
    let last = dates::days(dates::months(e.nominal_start.0, length), -1);
    dates::is(&e.nominal_end, "PR-15ii", last)?;
    let before = Phase::ALL.into_iter().find(|one| one.next() == Some(e.phase));
    let group = &world.reviews.groups[e.group as usize];
    let first = match before.and_then(|before| group.opened(before)) {
        Some(before) => dates::days(before.nominal_end.day.0, 1),
        None => STARTS[e.group as usize],
    };
    let right = e.nominal_start.0 == first && (e.start >= e.nominal_start || !matches!(e.by, OpenedBy::Gate { .. }));
    holds(right, || format!("{:?} entered {} on {}, by the calendar on {first}", e.group, e.phase, e.start))
}

/// Whoever is of the group and bound by the Convention is foreseen; nobody else (AMB-02, AMB-04).
fn members(world: &World, e: &PhaseOpened) -> Holds {
    let states = &world.reviews.states;
    let held_back = world.reviews.rules.on(e.start.0.max(world.today)).readings.arrears == Arrears::HoldBack;
    let owes = |state: StateCode| world.review(state).unfinished().any(|(phase, _)| phase < e.phase);
    let takes_part = |state: &StateCode| {
        let bound = states.participation(*state, world.today);
        let party = bound.in_force.contains(Instrument::Untoc) || bound.unclear.contains(&Instrument::Untoc);
        party && !states.is_out(*state, world.today) && !(held_back && owes(*state))
    };
    let of_group = world.reviews.settled.reviews.values().filter(|review| review.group == Some(e.group));
    let members: BTreeSet<StateCode> = of_group.map(|review| review.state).filter(takes_part).collect();
    let foreseen: BTreeSet<StateCode> = e.foreseen.iter().copied().collect();
    holds(foreseen == members, || {
        let different: Vec<_> = foreseen.symmetric_difference(&members).collect();
        format!("PR-10: foreseen in {} of {:?}, or not: {different:?}", e.phase, e.group)
    })
}

fn gate(world: &World, e: &PhaseOpened, [completed, foreseen]: [u32; 2], share: [u32; 2]) -> Holds {
    let number: YearlyGroup = e.group;
    let in_force: (u32, u32) = world.reviews.rules.on(world.today).threshold.into();
    let changed = is_amended(world, |what| matches!(what, Amendment::Threshold { .. }));
    let right = if changed { [in_force.0, in_force.1] } else { [7, 10] };
    holds(share == right, || format!("PR-10: {number:?} went on by {share:?}, and {right:?} are needed"))?;
    let met = u64::from(completed) * u64::from(share[1]) >= u64::from(foreseen) * u64::from(share[0]);
    holds(met && foreseen > 0, || format!("{number:?} entered {} with {completed} of {foreseen}", e.phase))?;
    let before = Phase::ALL.into_iter().find(|one| one.next() == Some(e.phase)).unwrap();
    let last = world.reviews.groups[number as usize].opened(before).unwrap();
    let done = world.completed(before).intersection(&last.foreseen).count();
    let counted = (usize::try_from(completed).unwrap(), usize::try_from(foreseen).unwrap());
    let truth = (done, last.foreseen.len());
    holds(counted == truth, || format!("{number:?}: counted {counted:?}, and it was {truth:?}"))
}

/// A phase begins for a State: with its group, under its cluster, for what binds the State, with the days that follow.
pub(super) fn state(world: &World, e: &PhaseBegun) -> Holds {
    let (review, start) = (world.review(e.state), e.start.0);
    if let Some(opened) = review.group.and_then(|group| world.reviews.groups[group as usize].opened(e.phase)) {
        holds(opened.cluster == e.cluster, || format!("{}: {} and its group {}", e.state, e.cluster, opened.cluster))?;
        holds(start >= opened.start, || format!("{} began {} before its group", e.state, e.phase))?;
        let two = !opened.foreseen.contains(&e.state) && review.unfinished().any(|(phase, _)| phase < e.phase);
        holds(!two, || format!("AMB-31: {} joined later and begins {} beside another", e.state, e.phase))?;
    }
    holds(start <= world.today, || format!("{} begins {} on a day to come", e.state, e.phase))?;
    let readings = world.reviews.rules.on(world.today).readings;
    let owes = review.unfinished().any(|(phase, _)| phase < e.phase);
    let held_back = review.group.is_some() && readings.arrears == Arrears::HoldBack && owes;
    holds(!held_back, || format!("AMB-04: {} begins {} with arrears", e.state, e.phase))?;
    days(world, e)?;
    strands(world, e)
}

/// Two weeks, four, six, and six months as long as the Conference changed nothing (guidelines, paras. 5, 6 and 11; paras. 15 and 34).
fn days(world: &World, e: &PhaseBegun) -> Holds {
    let start = e.start.0;
    let [focal_points, experts, weeks, months] = [
        dates::focal_points(world, start),
        dates::experts(world, start),
        dates::consultation(world, start),
        dates::answers(world, start),
    ];
    dates::is(&e.focal_points_by, "GL-5i", dates::days(start, 7 * focal_points))?;
    dates::is(&e.experts_by, "GL-6", dates::days(start, 7 * experts))?;
    let consultation = dates::days(start, 7 * weeks);
    dates::is(&e.consultation_by, "GL-11i", consultation)?;
    dates::holds_of(&e.nominal_end)?;
    match world.reviews.rules.on(start).readings.answers_from {
        AnswersFrom::Start => dates::is(&e.answers_cap, "PR-34", dates::months(start, months)),
        AnswersFrom::Consultation => dates::is(&e.answers_cap, "AMB-14", dates::months(consultation, months)),
    }
}

/// All that binds the State on that day, and nothing else; of each the articles of table 1, articles 8 and 9 of the Convention only where
/// the State is not party to the other one.
fn strands(world: &World, e: &PhaseBegun) -> Holds {
    let (states, start) = (&world.reviews.states, e.start.0);
    let bound = states.participation(e.state, start);
    let reviewed: InstrumentSet = e.strands.iter().map(|one| one.instrument).collect();
    let unclear: InstrumentSet = bound.unclear.iter().copied().collect();
    let is_signatory = world.review(e.state).group.is_none();
    let most = if is_signatory { InstrumentSet::ALL } else { bound.in_force.union(unclear) };
    let fixed = world.reviews.rules.on(start).readings.instruments == InstrumentsFixed::FirstPhase;
    let least = if fixed && e.phase > Phase::I { InstrumentSet::EMPTY } else { bound.in_force };
    let right = reviewed.is_subset_of(most) && least.is_subset_of(reviewed) && !reviewed.is_empty();
    holds(right, || format!("PR-9i: {} begins {} for {reviewed}; it is bound by {most}", e.state, e.phase))?;
    let uncac = states.uncac_party(e.state, start);
    let corruption = |one: &Strand| {
        let asked = [8, 9].map(|article| one.articles.contains(&article));
        let first_cluster = one.instrument == Instrument::Untoc && e.cluster.number() == 1;
        !first_cluster || asked == [!uncac, !uncac]
    };
    holds(e.strands.iter().all(corruption), || format!("T1-a: {}, {}: {:?}", e.state, e.phase, e.strands))?;
    let table = treaty::table_1::articles_asked;
    let right = |one: &Strand| one.articles == table(one.instrument, e.cluster, uncac);
    holds(e.strands.iter().all(right), || format!("{}: strands of another cluster", e.state))
}
