//! A phase begins for a State, with the dates that follow from its first day.

use contracts::Day;
use contracts::reviews::{AnswersFrom, Arrears, Due, InstrumentsFixed, PhaseBegun, Strand};
use jiff::civil::Date;
use treaty::table_1::articles_asked;
use treaty::{Cluster, Instrument, InstrumentSet, Phase, StateCode};

use super::rules::{RulesOn, next_nominal_start};
use super::{Circumstances, Group, Opened, PhaseWork, Review, dates};

/// The day to come on which a phase begins for the State by the calendar alone: for a deadline, on which [`super::consequences`] is called.
#[must_use]
pub fn begins_on(review: &Review, c: &Circumstances<'_>) -> Option<Date> {
    if review.group.is_none() {
        return own_next(review).map(|(_, due)| due.day.0).filter(|day| *day > c.today);
    }
    let to_come = |opened: &&Opened| opened.start > c.today && !review.phases.contains_key(&opened.phase);
    c.group?.phases().filter(to_come).map(|opened| opened.start).min()
}

/// The phases that begin for the State by today: those that its group has entered, or for a signatory its own next one.
pub(super) fn begin(review: &Review, c: &Circumstances<'_>) -> Vec<PhaseBegun> {
    let Some(state) = review.state.filter(|state| !c.states.is_out(*state, c.today)) else { return Vec::new() };
    match (review.group, c.group) {
        (Some(_), Some(group)) => {
            let entered = group.phases().filter(|opened| !review.phases.contains_key(&opened.phase));
            entered.filter_map(|opened| in_group(review, state, opened, c)).collect()
        }
        (Some(_), None) => Vec::new(),
        (None, _) => as_signatory(review, state, c).into_iter().collect(),
    }
}

/// In its group: on the day on which that starts. Whoever got its reviewing States later begins on that day (AMB-31), and takes the phases
/// that the group had entered before one after the other; whoever was kept back by arrears begins on the day on which they were made up
/// (AMB-04).
fn in_group(review: &Review, state: StateCode, opened: &Opened, c: &Circumstances<'_>) -> Option<PhaseBegun> {
    let joined_later = !opened.foreseen.contains(&state);
    let waits = joined_later || c.rules.on(c.today).readings.arrears == Arrears::HoldBack;
    if waits && owes_before(review, opened, c) {
        return None;
    }
    let was_there = review.phases.keys().any(|phase| *phase < opened.phase);
    let start =
        if !joined_later || !was_there { opened.start.max(review.first_settled?) } else { opened.start.max(c.today) };
    let nominal_end = opened.nominal_end.clone();
    let plan = Plan { state, phase: opened.phase, cluster: opened.cluster, start, nominal_end };
    plan.begun(review, c).filter(|_| start <= c.today)
}

/// Whether an earlier phase of the group is not complete for the State, also one that it was kept from itself and that begins no earlier.
fn owes_before(review: &Review, opened: &Opened, c: &Circumstances<'_>) -> bool {
    let is_complete = |phase| review.phase(phase).is_some_and(|work| work.completed.is_some());
    let mut earlier = c.group.into_iter().flat_map(Group::phases).filter(|one| one.phase < opened.phase);
    earlier.any(|one| !is_complete(one.phase))
}

/// A signatory goes its own way, outside the groups: it begins when its reviewing States are drawn and its costs are met (para. 52,
/// AMB-21), and its next phase when the one before is complete and two years are over.
fn as_signatory(review: &Review, state: StateCode, c: &Circumstances<'_>) -> Option<PhaseBegun> {
    review.first_settled?;
    c.states.signatory(state, c.today)?.funding?;
    let rules = c.rules.on(c.today);
    let (phase, nominal_start) = match own_next(review) {
        Some((phase, due)) if due.day.0 <= c.today => (phase, due.day.0),
        None if review.phases.is_empty() => (Phase::I, c.today),
        _ => return None,
    };
    let nominal_end = rules.nominal_end(nominal_start).ok()?;
    let cluster = rules.workplan.cluster(phase);
    Plan { state, phase, cluster, start: c.today, nominal_end }.begun(review, c)
}

/// The next phase of a review outside the groups, and its first day on the calendar; none before the one before is complete.
pub(super) fn own_next(review: &Review) -> Option<(Phase, Due)> {
    let (phase, work) = review.phases.last_key_value()?;
    work.completed?;
    Some((phase.next()?, next_nominal_start(&work.begun.nominal_end)?))
}

struct Plan {
    state: StateCode,
    phase: Phase,
    cluster: Cluster,
    start: Date,
    nominal_end: Due,
}

impl Plan {
    /// None where nothing binds the State on that day, or a date lies outside the calendar.
    fn begun(self, review: &Review, c: &Circumstances<'_>) -> Option<PhaseBegun> {
        let rules = c.rules.on(self.start);
        let strands = strands(review, self.state, self.cluster, self.start, &rules, c);
        if strands.is_empty() {
            return None;
        }
        let periods = rules.periods;
        let consultation_by = periods.consultations_due(self.start).ok()?;
        let cap = match rules.readings.answers_from {
            AnswersFrom::Start => periods.answers_cap(self.start),
            // As long as there was none, the last day for it stands in its place.
            AnswersFrom::Consultation => periods.answers_cap_after_consultations(consultation_by.date),
        };
        Some(PhaseBegun {
            state: self.state,
            phase: self.phase,
            cluster: self.cluster,
            start: Day(self.start),
            rules: rules.version(),
            strands,
            focal_points_by: dates::due(periods.focal_point_due(self.start).ok()?),
            experts_by: dates::due(periods.experts_due(self.start).ok()?),
            consultation_by: dates::due(consultation_by),
            answers_cap: dates::due(cap.ok()?),
            nominal_end: self.nominal_end,
        })
    }
}

fn strands(
    review: &Review,
    state: StateCode,
    cluster: Cluster,
    start: Date,
    rules: &RulesOn,
    c: &Circumstances<'_>,
) -> Vec<Strand> {
    let bound = reviewed_for(review, start, c);
    let reviewed = match (rules.readings.instruments, review.phase(Phase::I)) {
        (InstrumentsFixed::FirstPhase, Some(first)) => fixed_by(first).intersection(bound),
        _ => bound,
    };
    let uncac = c.states.uncac_party(state, start);
    let strand = |instrument| Strand { instrument, articles: articles_asked(instrument, cluster, uncac) };
    reviewed.iter().map(strand).collect()
}

/// What the first phase fixed; what was denounced since is reviewed no more, whatever it fixed.
fn fixed_by(first: &PhaseWork) -> InstrumentSet {
    first.strands.iter().filter(|(_, strand)| strand.closed.is_none()).map(|(&instrument, _)| instrument).collect()
}

/// What the State is reviewed for on a day: what is in force for it (AMB-02), and of its own will a Protocol that it has only signed, once it
/// is known who pays; for a signatory of the Convention, what it has signed (para. 52). Where it cannot be said whether an instrument is in
/// force, the meeting that drew reviewing States for it took it to be so.
pub(super) fn reviewed_for(review: &Review, on: Date, c: &Circumstances<'_>) -> InstrumentSet {
    let Some(state) = review.state else { return InstrumentSet::EMPTY };
    let participation = c.states.participation(state, on);
    let drawn = drawn(review);
    let unclear: InstrumentSet = participation.unclear.into_iter().collect();
    let bound = participation.in_force.union(unclear.intersection(drawn));
    let reviewed = match review.group {
        Some(_) if bound.contains(Instrument::Untoc) => bound.union(c.states.voluntary(state, on)),
        Some(_) => InstrumentSet::EMPTY,
        None => bound.union(c.states.signatory(state, on).map(|signatory| signatory.signed).unwrap_or_default()),
    };
    as_drawn(review, reviewed, c)
}

/// The instruments for which reviewing States were drawn.
fn drawn(review: &Review) -> InstrumentSet {
    review.reviewers.iter().fold(InstrumentSet::EMPTY, |drawn, one| drawn.union(one.instruments))
}

/// Of these instruments those that can be reviewed: where the first drawing fixed them for the whole cycle (the other reading of AMB-02),
/// nobody is ever drawn for another.
pub(super) fn as_drawn(review: &Review, instruments: InstrumentSet, c: &Circumstances<'_>) -> InstrumentSet {
    let drawn = drawn(review);
    if c.fixes_instruments && !drawn.is_empty() { instruments.intersection(drawn) } else { instruments }
}
