//! Totals of a group: how many, never who.

use std::collections::BTreeSet;

use contracts::Day;
use contracts::reviews::{GroupTotals, Stage, StageCount};
use jiff::civil::Date;
use treaty::{StateCode, YearlyGroup};

use super::dates::due_day;
use super::{Group, Rules, gate};

/// A review, as it is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// How far it is in the phase that its group is in; to come before the first.
    pub stage: Stage,
    /// How many earlier phases of it are unfinished.
    pub arrears: u32,
}

/// The totals of a group. `reviews` are all of it, those of late joiners too; `completed` is as in [`super::open_next`]. Every stage is
/// there, also with none.
#[must_use]
pub fn group_totals(
    number: YearlyGroup,
    group: &Group,
    reviews: &[Counted],
    completed: &BTreeSet<StateCode>,
    rules: &Rules,
    today: Date,
) -> GroupTotals {
    let now = group.on(today);
    let at = |stage: Stage| reviews.iter().filter(|review| review.stage == stage).count();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let first = group.phases().next().map_or_else(|| rules.on(today).start(number), |opened| opened.start);
    GroupTotals {
        group: number,
        start: Day(first),
        reviews: count(reviews.len()),
        phase: now.map(|opened| opened.phase),
        cluster: now.map(|opened| opened.cluster),
        since: now.map(|opened| Day(opened.start)),
        nominal_end: now.and_then(|opened| due_day(&opened.nominal_end)),
        opened: now.map(|opened| opened.by.clone()),
        stages: Stage::ALL.into_iter().map(|stage| StageCount { stage, reviews: count(at(stage)) }).collect(),
        gate: gate(number, group, completed, rules, today),
        arrears: reviews.iter().map(|review| review.arrears).sum(),
    }
}
