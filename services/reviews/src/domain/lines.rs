//! The phases of a review as they are shown: nominal, agreed and actual days kept apart.

use contracts::reviews::{
    Consultation, Due, Milestone, MilestoneKind, PhaseLine, ReturnLine, Stage, StepEntry, Strand,
};
use contracts::{Day, DueDay, registry::Duty};
use jiff::civil::Date;
use treaty::{Phase, StateCode};

use super::dates::{days_between, due, due_day};
use super::rules::cited;
use super::{Circumstances, Lateness, PhaseWork, Proposal, Review, beginning, group, lateness};

/// The phases that have begun, and the next: whole, as the Secretariat and the parties see them, but for the consultation and the entries,
/// which [`consultation`] and [`entries`] give.
#[must_use]
pub fn phase_lines(review: &Review, c: &Circumstances<'_>) -> Vec<PhaseLine> {
    let begun = review.phases.iter().map(|(&phase, work)| begun_line(review, phase, work, c));
    begun.chain(next_line(review, c)).collect()
}

fn begun_line(review: &Review, phase: Phase, work: &PhaseWork, c: &Circumstances<'_>) -> PhaseLine {
    let strand =
        |(&instrument, strand): (&_, &super::StrandWork)| Strand { instrument, articles: strand.articles.clone() };
    PhaseLine {
        phase,
        cluster: work.begun.cluster,
        stage: work.stage(),
        start: Some(work.begun.start),
        strands: work.strands.iter().filter(|(_, strand)| strand.closed.is_none()).map(strand).collect(),
        milestones: milestones(review, work, c),
        consultation: consultation(review, phase),
        binding: binding(review, phase),
        entries: entries(work),
    }
}

/// The phase that comes next, with its first day on the calendar.
fn next_line(review: &Review, c: &Circumstances<'_>) -> Option<PhaseLine> {
    let phase = match review.phases.last_key_value() {
        None => Phase::I,
        Some((phase, _)) => phase.next()?,
    };
    let opened = c.group.and_then(|group| group.opened(phase));
    let start = match (opened, review.group, c.group) {
        (Some(_), ..) => nominal_start(review, phase, c),
        (None, Some(number), Some(group)) => {
            let next = group::next_start(number, group, c.rules, c.today);
            next.filter(|(next, _)| *next == phase).map(|(_, due)| due)
        }
        (None, Some(number), None) => Some(c.rules.on(c.today).start_due(number)).filter(|_| phase == Phase::I),
        (None, None, _) => beginning::own_next(review).map(|(_, due)| due),
    };
    let workplan = c.rules.on(c.today).workplan;
    let cluster = opened.map_or(workplan.cluster(phase), |opened| opened.cluster);
    let milestone = Milestone { nominal: start.as_ref().and_then(due_day), ..empty(MilestoneKind::Start) };
    let (stage, strands, milestones) = (Stage::ToCome, Vec::new(), vec![milestone]);
    Some(PhaseLine {
        phase,
        cluster,
        stage,
        start: None,
        strands,
        milestones,
        consultation: None,
        binding: None,
        entries: Vec::new(),
    })
}

/// The first day of a phase on the calendar of the group, with its rule.
fn nominal_start(review: &Review, phase: Phase, c: &Circumstances<'_>) -> Option<Due> {
    review.group?;
    let opened = c.group?.opened(phase)?;
    let day = Day(opened.nominal_start);
    let before = Phase::ALL.into_iter().find(|before| before.next() == Some(phase));
    Some(match before.and_then(|before| c.group?.opened(before)) {
        Some(before) => Due { day, rule: cited("PR-15ii"), computed: format!("{} + 1 day", before.nominal_end.day) },
        None => Due { day, rule: cited("GL-4"), computed: day.to_string() },
    })
}

const fn empty(kind: MilestoneKind) -> Milestone {
    Milestone { kind, nominal: None, beside: None, agreed: None, actual: None, days_late: None, days_after_rule: None }
}

fn milestones(review: &Review, work: &PhaseWork, c: &Circumstances<'_>) -> Vec<Milestone> {
    let begun = &work.begun;
    let agreed = work.agreed.as_ref();
    let shown = |due: &Due| due_day(due);
    let days = |days: Option<Vec<Date>>| days.and_then(|days| days.into_iter().max()).map(Day);
    let open = work.open_instruments();
    let answered = open.iter().map(|instrument| work.answers(instrument).map(|(entry, _)| entry.on)).collect();
    let listed = open.iter().map(|instrument| work.list(instrument).map(|entry| entry.on)).collect();
    let feedback_due = work.feedback_due(c.rules);
    // People are named once, for all phases (guidelines, paras. 5 and 6).
    let first = review.phases.keys().next() == Some(&begun.phase);
    let all = [
        Milestone {
            nominal: nominal_start(review, begun.phase, c).as_ref().and_then(shown),
            actual: Some(begun.start),
            ..empty(MilestoneKind::Start)
        },
        Milestone {
            nominal: first.then(|| shown(&begun.focal_points_by)).flatten(),
            actual: named(review, work, Duty::FocalPoint, c),
            ..empty(MilestoneKind::FocalPoints)
        },
        Milestone {
            nominal: first.then(|| shown(&begun.experts_by)).flatten(),
            actual: named(review, work, Duty::Expert, c),
            ..empty(MilestoneKind::Experts)
        },
        Milestone {
            nominal: shown(&begun.consultation_by),
            actual: work.consulted(),
            ..empty(MilestoneKind::Consultation)
        },
        Milestone {
            nominal: shown(&work.answers_due(c.rules)),
            beside: agreed.and_then(|agreed| agreed.cap_after_consultation.as_ref()).and_then(shown),
            agreed: agreed.map(|agreed| agreed.answers_by),
            actual: days(answered),
            ..empty(MilestoneKind::Answers)
        },
        Milestone {
            nominal: feedback_due.as_ref().and_then(shown),
            beside: other_receipt(work, feedback_due.as_ref(), c),
            agreed: agreed.and_then(|agreed| agreed.feedback_by),
            actual: work.feedback().map(|entry| Day(entry.on)),
            ..empty(MilestoneKind::Feedback)
        },
        Milestone { actual: days(listed), ..empty(MilestoneKind::Lists) },
        Milestone { actual: work.summary().map(|entry| Day(entry.on)), ..empty(MilestoneKind::Summary) },
        Milestone {
            nominal: shown(&begun.nominal_end),
            actual: work.completed.map(Day),
            ..empty(MilestoneKind::NominalEnd)
        },
    ];
    let with_lateness = |milestone: Milestone| {
        let Lateness { nominal: days_after_rule, agreed } = late(&milestone, c.today);
        Milestone { days_late: agreed.or(days_after_rule), days_after_rule, ..milestone }
    };
    all.into_iter().map(with_lateness).collect()
}

/// The day for the feedback from the other day of receipt: both are kept (AMB-20).
fn other_receipt(work: &PhaseWork, counted: Option<&Due>, c: &Circumstances<'_>) -> Option<DueDay> {
    let counted = counted?;
    let open = work.open_instruments();
    let answers: Vec<_> = open.iter().filter_map(|instrument| work.answers(instrument)).collect();
    let submitted = answers.iter().map(|(entry, _)| entry.on).max().filter(|_| answers.len() == open.len())?;
    let readable = answers.iter().map(|(_, readable)| *readable).max()?;
    let cap = |receipt| c.rules.on(receipt).periods.feedback_cap(receipt).ok();
    let others = [submitted, readable].into_iter().filter_map(cap);
    others.map(due).find(|other| other.day != counted.day).as_ref().and_then(due_day)
}

/// The day on which the last of the States concerned had somebody for the first time; none while one never had.
fn named(review: &Review, work: &PhaseWork, duty: Duty, c: &Circumstances<'_>) -> Option<Day> {
    let state = review.state?;
    let first = |of: StateCode| c.people.first(of, state, duty);
    let all: Option<Vec<Date>> = work.concerned(&review.reviewers).into_iter().chain([state]).map(first).collect();
    all?.into_iter().max().map(Day)
}

/// How late it was, or is by today, against the day that was agreed and against that of the rule. The start and the end of a phase are
/// nobody's lateness.
fn late(milestone: &Milestone, today: Date) -> Lateness {
    if matches!(milestone.kind, MilestoneKind::Start | MilestoneKind::NominalEnd) {
        return Lateness { nominal: None, agreed: None };
    }
    let by = milestone.actual.map_or(today, |actual| actual.0);
    let after = |day: Day| days_between(day.0, by);
    Lateness { nominal: milestone.nominal.as_ref().map(|due| after(due.day)), agreed: milestone.agreed.map(after) }
}

/// What came of the consultation of a phase, as it was laid down last. What lies with the service in words is left out: `exceptional`,
/// `requirements`, `division` and `mandate` are none, and the reasons of `returned` are empty.
#[must_use]
pub fn consultation(review: &Review, phase: Phase) -> Option<Consultation> {
    let work = review.phase(phase)?;
    consultation_of(review, work, work.latest()?)
}

/// What is agreed and binds until something else is, where that was not laid down last; without its words, as [`consultation`].
#[must_use]
pub fn binding(review: &Review, phase: Phase) -> Option<Consultation> {
    let work = review.phase(phase)?;
    let agreed = work.agreed.as_ref()?.proposal;
    let proposal = work.proposals.iter().find(|one| one.number == agreed)?;
    let is_another = work.latest().is_some_and(|latest| latest.number != agreed);
    is_another.then(|| consultation_of(review, work, proposal)).flatten()
}

fn consultation_of(review: &Review, work: &PhaseWork, proposal: &Proposal) -> Option<Consultation> {
    let agreed = work.agreed.as_ref().filter(|agreed| agreed.proposal == proposal.number);
    let returned = proposal.returns.iter().map(|&(by, on)| ReturnLine { by, on: Day(on), reason: String::new() });
    Some(Consultation {
        proposal: proposal.number,
        held_on: proposal.held_on.clone(),
        languages: proposal.languages.clone(),
        exceptional: None,
        answers_by: proposal.answers_by,
        feedback_by: proposal.feedback_by,
        requirements: None,
        division: None,
        on_behalf: proposal.by.is_none(),
        mandate: None,
        confirmed: proposal.confirmed.values().copied().collect(),
        missing: proposal.missing(review.state?, &work.concerned(&review.reviewers)),
        returned: returned.collect(),
        agreed_on: agreed.map(|agreed| Day(agreed.on)),
    })
}

/// What was recorded in a phase, oldest first, with what was struck.
#[must_use]
pub fn entries(work: &PhaseWork) -> Vec<StepEntry> {
    let entry = |entry: &super::Entry| StepEntry {
        entry: entry.number,
        step: entry.step,
        on: Day(entry.on),
        days_late: lateness(entry).told(),
        days_after_rule: lateness(entry).nominal,
        source: entry.source.clone(),
        struck: entry.struck.clone(),
    };
    work.entries.iter().map(entry).collect()
}
