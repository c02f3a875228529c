//! A group, and how it goes from phase to phase (paras. 10, 11 and 15).

use std::collections::{BTreeMap, BTreeSet};

use contracts::reviews::{Arrears, Due, GateStanding, LetAdvance, OpenedBy, PhaseOpened, ReviewsEvent};
use contracts::{Day, Notice};
use jiff::Timestamp;
use jiff::civil::Date;
use journal::Aggregate;
use participation::States;
use treaty::{Cluster, Instrument, Phase, StateCode, YearlyGroup};

use super::rules::{RulesOn, next_nominal_start};
use super::words::decided;
use super::{Decided, Rules, Settled};

/// A group of States parties: the stream `group/<n>`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    phases: BTreeMap<Phase, Opened>,
}

/// A phase that a group entered.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The phase.
    pub phase: Phase,
    /// The cluster that all of the group are reviewed under (para. 11).
    pub cluster: Cluster,
    /// The day on which it starts.
    pub start: Date,
    /// Its first day on the calendar.
    pub nominal_start: Date,
    /// Its last day on the calendar.
    pub nominal_end: Due,
    /// Whose reviews are foreseen; nobody is ever added or taken away (AMB-03).
    pub foreseen: BTreeSet<StateCode>,
    /// By what.
    pub by: OpenedBy,
}

impl Aggregate for Group {
    type Event = ReviewsEvent;
    const KIND: &'static str = "group";

    fn evolve(&mut self, event: &ReviewsEvent, _: Timestamp) {
        let ReviewsEvent::PhaseOpened(e) = event else { return };
        let opened = Opened {
            phase: e.phase,
            cluster: e.cluster,
            start: e.start.0,
            nominal_start: e.nominal_start.0,
            nominal_end: e.nominal_end.clone(),
            foreseen: e.foreseen.iter().copied().collect(),
            by: e.by.clone(),
        };
        self.phases.insert(e.phase, opened);
    }
}

impl Group {
    /// The phase that it entered last, which may start on a day to come.
    #[must_use]
    pub fn last(&self) -> Option<&Opened> {
        self.phases.values().next_back()
    }

    /// A phase that it entered.
    #[must_use]
    pub fn opened(&self, phase: Phase) -> Option<&Opened> {
        self.phases.get(&phase)
    }

    /// The phase that it is in on a day; none before its first.
    #[must_use]
    pub fn on(&self, day: Date) -> Option<&Opened> {
        self.phases.values().rev().find(|opened| opened.start <= day)
    }

    /// The phases that it entered, first to last.
    pub fn phases(&self) -> impl Iterator<Item = &Opened> {
        self.phases.values()
    }
}

/// The States of a group that take part on a day, in the order of their codes: party to the Convention, and not out of their own choice.
#[must_use]
pub fn members(settled: &Settled, states: &States, group: YearlyGroup, on: Date) -> Vec<StateCode> {
    let of_group = settled.reviews.values().filter(|review| review.group == Some(group));
    of_group.map(|review| review.state).filter(|state| takes_part(states, *state, on)).collect()
}

/// Whether a State takes part on a day. Where it cannot be said whether the Convention is in force for it, whoever drew the lots took it
/// to be so.
pub(super) fn takes_part(states: &States, state: StateCode, on: Date) -> bool {
    let participation = states.participation(state, on);
    let party =
        participation.in_force.contains(Instrument::Untoc) || participation.unclear.contains(&Instrument::Untoc);
    party && !states.is_out(state, on)
}

/// The first day on which a group can enter its next phase by the calendar alone, with its rule; none after the last phase.
#[must_use]
pub fn next_start(number: YearlyGroup, group: &Group, rules: &Rules, today: Date) -> Option<(Phase, Due)> {
    match group.last() {
        None => Some((Phase::I, rules.on(today).start_due(number))),
        Some(last) => Some((last.phase.next()?, next_nominal_start(&last.nominal_end)?)),
    }
}

/// Opens the first phase of a group: on its start, or on the day of the drawing where that was later, for reviews begin after it
/// (guidelines, para. 4; resolution 10/1, para. 4). `drawn_on` is [`Settled::first`]. A deadline that fires late hands in its own day.
/// Gives nothing before that day, without members, or when the phase has opened.
///
/// # Errors
/// A [`Notice`] when a day lies outside the calendar.
pub fn open_first(
    number: YearlyGroup,
    group: &Group,
    members: &[StateCode],
    drawn_on: Date,
    rules: &Rules,
    today: Date,
) -> Result<Option<PhaseOpened>, Notice> {
    let nominal_start = rules.on(today).start(number);
    let start = nominal_start.max(drawn_on);
    if group.last().is_some() || members.is_empty() || today < start {
        return Ok(None);
    }
    let rules = rules.on(start);
    Opening { number, phase: Phase::I, start, nominal_start, by: OpenedBy::Start }.event(&rules, members).map(Some)
}

/// Opens the next phase of a group on this day, when its first day on the calendar has come and enough reviews of the phase before are
/// complete (para. 10). `completed` are the States whose phase is complete now; only those that were foreseen count. `unfinished` are
/// those with a phase that is not: they are kept from the new phase where arrears are read so (AMB-04). Gives nothing otherwise.
///
/// # Errors
/// A [`Notice`] when a day lies outside the calendar.
pub fn open_next(
    number: YearlyGroup,
    group: &Group,
    members: &[StateCode],
    completed: &BTreeSet<StateCode>,
    unfinished: &BTreeSet<StateCode>,
    rules: &Rules,
    today: Date,
) -> Result<Option<PhaseOpened>, Notice> {
    let Some(last) = group.last().filter(|last| last.start <= today) else { return Ok(None) };
    let Some((phase, not_before)) = next_start(number, group, rules, today) else { return Ok(None) };
    let rules = rules.on(today);
    let (completed, foreseen) = tally(last, completed);
    if today < not_before.day.0 || !rules.threshold.is_met(completed, foreseen) {
        return Ok(None);
    }
    let (numerator, denominator) = rules.threshold.into();
    let by = OpenedBy::Gate { completed, foreseen, numerator, denominator };
    let opening = Opening { number, phase, start: today, nominal_start: not_before.day.0, by };
    opening.event(&rules, &entering(members, unfinished, &rules)).map(Some)
}

/// Records that the Conference lets a group enter its next phase, whatever is complete (para. 10). Only the very next phase, and for this
/// group alone. The day may be still to come, or be over where the decision is recorded late; it is not before the decision. `members` are
/// those of that day, as far as it is known.
///
/// # Errors
/// A [`Notice`] when it is not the next phase, no decision is named, or the day does not follow those of the decision and of the phase
/// before.
pub fn let_advance(
    group: &Group,
    members: &[StateCode],
    unfinished: &BTreeSet<StateCode>,
    command: &LetAdvance,
    rules: &Rules,
    today: Date,
) -> Decided {
    decided(&command.decision, today)?;
    let Some(last) = group.last() else {
        let sentence = format!("Group {} has not entered its first phase.", command.group.number());
        return Err(Notice::of("PR-10", "group-not-started", sentence).with("group", command.group.number()));
    };
    let next = last.phase.next().zip(next_nominal_start(&last.nominal_end));
    let Some((phase, nominal)) = next.filter(|(phase, _)| *phase == command.phase) else {
        let sentence = format!(
            "Group {} is in {}; it cannot enter {} by this decision, only the phase after its own.",
            command.group.number(),
            last.phase,
            command.phase
        );
        let notice = Notice::of("PR-10", "not-the-next-phase", sentence).with("group", command.group.number());
        return Err(notice.with("phase", last.phase.roman()).with("asked", command.phase.roman()));
    };
    let start = command.start.0;
    let earliest = command.decision.on.0.max(last.start);
    if start < earliest || start == last.start {
        let sentence = format!("The phase cannot start on {start}: that is before the decision or the phase before.");
        return Err(Notice::of("PR-10", "starts-too-early", sentence).with("day", earliest));
    }
    let by = OpenedBy::Decision { decision: command.decision.clone() };
    let rules = rules.on(start);
    let opening = Opening { number: command.group, phase, start, nominal_start: nominal.day.0, by };
    Ok(vec![opening.event(&rules, &entering(members, unfinished, &rules))?.into()])
}

/// How far a group is from its next phase (para. 10); none before its first, after its last, and while one that the Conference decided on
/// is still to start. `completed` as in [`open_next`].
#[must_use]
pub fn gate(
    number: YearlyGroup,
    group: &Group,
    completed: &BTreeSet<StateCode>,
    rules: &Rules,
    today: Date,
) -> Option<GateStanding> {
    let last = group.last().filter(|last| last.start <= today)?;
    let (_, not_before) = next_start(number, group, rules, today)?;
    let (completed, foreseen) = tally(last, completed);
    let threshold = rules.on(today).threshold;
    let share = u64::from(completed) * 1000 / u64::from(foreseen.max(1));
    Some(GateStanding {
        completed,
        foreseen,
        needed: threshold.needed(foreseen).unwrap_or_default(),
        share: u32::try_from(share).unwrap_or(u32::MAX),
        met: threshold.is_met(completed, foreseen),
        not_before: not_before.day,
    })
}

/// How many of those foreseen are complete; whoever joined later counts on neither side.
fn tally(opened: &Opened, completed: &BTreeSet<StateCode>) -> (u32, u32) {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    (count(opened.foreseen.intersection(completed).count()), count(opened.foreseen.len()))
}

/// Who enters the new phase: all that take part, or only those without arrears (AMB-04).
fn entering(members: &[StateCode], unfinished: &BTreeSet<StateCode>, rules: &RulesOn) -> Vec<StateCode> {
    let held = |state: &StateCode| rules.readings.arrears == Arrears::HoldBack && unfinished.contains(state);
    members.iter().copied().filter(|state| !held(state)).collect()
}

struct Opening {
    number: YearlyGroup,
    phase: Phase,
    start: Date,
    nominal_start: Date,
    by: OpenedBy,
}

impl Opening {
    fn event(self, rules: &RulesOn, foreseen: &[StateCode]) -> Result<PhaseOpened, Notice> {
        let foreseen: BTreeSet<_> = foreseen.iter().copied().collect();
        Ok(PhaseOpened {
            group: self.number,
            phase: self.phase,
            cluster: rules.workplan.cluster(self.phase),
            start: Day(self.start),
            nominal_start: Day(self.nominal_start),
            nominal_end: rules.nominal_end(self.nominal_start)?,
            foreseen: foreseen.into_iter().collect(),
            by: self.by,
        })
    }
}
