//! The rules as data: what the Conference changed, and how rules are read, each from a day on.

mod periods;
mod recommended;

pub use periods::amend_period;
pub use recommended::{record_recommendation, strike_recommendation};

use contracts::registry::DecisionReference;
use contracts::reviews::{
    AmendRules, Amendment, AmendmentLine, ChooseReadings, Due, Period, ReadingsChosen, RecommendationLine,
    ReviewReadings, ReviewsEvent, RulesAmended,
};
use contracts::{Day, Notice, Rule};
use jiff::Timestamp;
use jiff::civil::Date;
use journal::Aggregate;
use sha2::{Digest as _, Sha256};
use treaty::dates::{Deadline, PHASE_MONTHS, Periods, Step, days_after};
use treaty::gate::Threshold;
use treaty::{Citation, Cluster, Phase, Workplan, YearlyGroup};

use super::words::{decided, outside};
use super::{Decided, Group, dates};

/// What the Conference changed, oldest first: the stream `rules/current`. Before the first change the rules are those of resolutions 9/1
/// and 10/1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rules {
    changes: Vec<(Date, Change, DecisionReference)>,
    recommended: Vec<RecommendationLine>,
}

#[derive(Clone, Debug, PartialEq)]
enum Change {
    Amendment(Amendment),
    Period(Period),
    Readings(ReviewReadings),
}

/// The rules as they are on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct RulesOn {
    /// The share of reviews that lets a group go on (para. 10).
    pub threshold: Threshold,
    /// Which cluster is reviewed in which phase (table 2).
    pub workplan: Workplan,
    /// The day on which the first phase of each group starts (guidelines, para. 4).
    pub starts: [Date; 3],
    /// How long a phase lasts, in months (para. 15).
    pub phase_months: u16,
    /// How long States have for what a phase asks of them (guidelines, paras. 5, 6 and 11; paras. 34 and 35).
    pub periods: Periods,
    /// How rules are read.
    pub readings: ReviewReadings,
    /// The decisions that changed them, in their order, one for each change.
    decisions: Vec<String>,
}

/// The rules that no decision has changed.
const ADOPTED: &str = "9/1 annex + 10/1";
/// How many characters name the rules at most.
const LONGEST_VERSION: usize = 200;

impl Aggregate for Rules {
    type Event = ReviewsEvent;
    const KIND: &'static str = "rules";

    fn evolve(&mut self, event: &ReviewsEvent, _: Timestamp) {
        match event {
            ReviewsEvent::RulesAmended(e) => {
                self.changes.push((e.from.0, Change::Amendment(e.amendment.clone()), e.decision.clone()));
            }
            ReviewsEvent::PeriodAmended(e) => {
                self.changes.push((e.from.0, Change::Period(e.period), e.decision.clone()));
            }
            ReviewsEvent::ReadingsChosen(e) => {
                self.changes.push((e.from.0, Change::Readings(e.readings), e.decision.clone()));
            }
            ReviewsEvent::RecommendationRecorded(e) => self.recommended(e),
            ReviewsEvent::RecommendationStruck(e) => self.recommendation_struck(e),
            _ => {}
        }
    }
}

impl Rules {
    /// The rules as they are on a day. Of two changes of the same thing the one from the later day counts; from the same day, the one that
    /// was recorded later.
    #[must_use]
    pub fn on(&self, day: Date) -> RulesOn {
        let mut rules = RulesOn::default();
        let mut in_force: Vec<_> = self.changes.iter().filter(|(from, ..)| *from <= day).collect();
        in_force.sort_by_key(|(from, ..)| *from);
        for (_, change, decision) in in_force {
            rules.take_in(change, decision);
        }
        rules
    }

    /// What was changed, as it was recorded, oldest first.
    #[must_use]
    pub fn lines(&self) -> Vec<AmendmentLine> {
        let line = |(from, change, decision): &(Date, Change, DecisionReference)| AmendmentLine {
            amendment: match change {
                Change::Amendment(amendment) => Some(amendment.clone()),
                Change::Period(_) | Change::Readings(_) => None,
            },
            period: match change {
                Change::Period(period) => Some(*period),
                Change::Amendment(_) | Change::Readings(_) => None,
            },
            from: Day(*from),
            decision: decision.clone(),
        };
        self.changes.iter().map(line).collect()
    }
}

impl Default for RulesOn {
    fn default() -> Self {
        Self {
            threshold: Threshold::PARA_10,
            workplan: Workplan::default(),
            starts: YearlyGroup::ALL.map(YearlyGroup::start),
            phase_months: PHASE_MONTHS,
            periods: Periods::ADOPTED,
            readings: ReviewReadings::default(),
            decisions: Vec::new(),
        }
    }
}

impl RulesOn {
    /// Which rules these are: `9/1 annex + 10/1`, with the decisions that changed them (resolution 9/1, para. 2): each once, with how often it
    /// changed something. Where they are too many to be named, how many there are, and a digest that tells them from all others.
    #[must_use]
    pub fn version(&self) -> String {
        let mut named: Vec<(&str, usize)> = Vec::new();
        for decision in &self.decisions {
            match named.iter_mut().find(|(name, _)| name == decision) {
                Some((_, times)) => *times += 1,
                None => named.push((decision, 1)),
            }
        }
        let name = |(name, times): &(&str, usize)| match times {
            1 => format!(" + {name}"),
            _ => format!(" + {name} (×{times})"),
        };
        let whole = format!("{ADOPTED}{}", named.iter().map(name).collect::<String>());
        if whole.chars().count() <= LONGEST_VERSION {
            return whole;
        }
        let digest: String = hex::encode(Sha256::digest(&whole)).chars().take(16).collect();
        format!("{ADOPTED} + {} decisions (SHA-256 {digest}…)", named.len())
    }

    fn take_in(&mut self, change: &Change, decision: &DecisionReference) {
        match change {
            Change::Readings(readings) => self.readings = *readings,
            Change::Period(period) => period.take_in(&mut self.periods),
            Change::Amendment(Amendment::Threshold { numerator, denominator }) => {
                self.threshold = Threshold::new(*numerator, *denominator).unwrap_or(self.threshold);
            }
            Change::Amendment(Amendment::Workplan { clusters }) => {
                self.workplan = workplan(clusters).unwrap_or(self.workplan);
            }
            Change::Amendment(Amendment::GroupStart { group, start }) => self.starts[*group as usize] = start.0,
            Change::Amendment(Amendment::PhaseLength { months }) => self.phase_months = *months,
        }
        self.decisions.push(decision.reference.trim().to_owned());
    }

    /// The day on which the first phase of a group starts.
    #[must_use]
    pub const fn start(&self, group: YearlyGroup) -> Date {
        self.starts[group as usize]
    }

    /// That day, with its rule (guidelines, para. 4).
    #[must_use]
    pub fn start_due(&self, group: YearlyGroup) -> Due {
        let start = self.start(group);
        Due { day: Day(start), rule: cited("GL-4"), computed: start.to_string() }
    }

    /// The last day on the calendar of a phase that starts on it on `nominal_start` (para. 15).
    ///
    /// # Errors
    /// A [`Notice`] when it lies outside the calendar.
    pub(super) fn nominal_end(&self, nominal_start: Date) -> Result<Due, Notice> {
        let step = Step::LastDayOfMonths(self.phase_months);
        let end = Deadline::new(cited("PR-15ii").0, nominal_start, step);
        end.map(dates::due).map_err(|_| outside(nominal_start))
    }
}

/// The day after the last of a phase: on it the next one starts on the calendar (para. 15).
pub(super) fn next_nominal_start(end: &Due) -> Option<Due> {
    let day = days_after(end.day.0, 1).ok()?;
    Some(Due { day: Day(day), rule: cited("PR-15ii"), computed: format!("{} + 1 day", end.day) })
}

/// A rule by its number in the catalogue.
#[expect(clippy::expect_used, reason = "every number is written in this crate, and a test cites each")]
pub(super) fn cited(rule: &str) -> Rule {
    Rule(rule.parse::<Citation>().expect("a rule of the catalogue"))
}

/// Records that the Conference changed a rule (paras. 7, 10 and 16).
///
/// A decision may be recorded late, but it changes only what comes after it: it holds no earlier than the day on which it was taken, and
/// after the start of the last phase that any group has entered, for that phase was opened under the rules as they were. The start of a
/// group can be changed until its first phase has opened.
///
/// # Errors
/// A [`Notice`] when it reaches back, or the new rule makes no sense: a share of more than the whole, a cluster that some group would
/// never be reviewed under (para. 9).
pub fn amend_rules(rules: &Rules, groups: [&Group; 3], command: &AmendRules, today: Date) -> Decided {
    decided(&command.decision, today)?;
    let AmendRules { amendment, from, decision } = command.clone();
    after_the_decision(from.0, &decision)?;
    match &amendment {
        Amendment::Threshold { numerator, denominator } => {
            reaches_not_back(from.0, &groups)?;
            share(*numerator, *denominator)?;
        }
        Amendment::Workplan { clusters } => {
            reaches_not_back(from.0, &groups)?;
            all_reviewed(clusters, &groups)?;
        }
        Amendment::PhaseLength { months } => {
            reaches_not_back(from.0, &groups)?;
            must_last(*months)?;
        }
        Amendment::GroupStart { group, start } => {
            let of = groups[*group as usize];
            if let Some(opened) = of.last() {
                return Err(reaching_back(opened.start));
            }
            if start.0 < from.0 {
                let sentence = format!("The group would start on {start}, before the change holds on {from}.");
                return Err(Notice::of("PR-16i", "start-before-change", sentence).with("day", from));
            }
        }
    }
    changes_something(rules, from.0, &Change::Amendment(amendment.clone()), &decision)?;
    Ok(vec![RulesAmended { amendment, from, decision }.into()])
}

/// Chooses how rules are read from a day on. What was decided under other readings stays: who is complete stays complete.
///
/// # Errors
/// A [`Notice`] when it reaches back, or the readings are these already.
pub fn choose_readings(rules: &Rules, groups: [&Group; 3], command: &ChooseReadings, today: Date) -> Decided {
    decided(&command.decision, today)?;
    let ChooseReadings { readings, from, decision } = command.clone();
    after_the_decision(from.0, &decision)?;
    reaches_not_back(from.0, &groups)?;
    if rules.on(from.0).readings == readings {
        return Err(Notice::of("PR-16i", "readings-are-so-already", "The rules are read so already on that day."));
    }
    Ok(vec![ReadingsChosen { readings, from, decision }.into()])
}

fn after_the_decision(from: Date, decision: &DecisionReference) -> Result<(), Notice> {
    if from < decision.on.0 {
        let sentence = format!("The Conference decided this on {}: it cannot hold before.", decision.on);
        return Err(Notice::of("PR-16i", "before-the-decision", sentence).with("day", decision.on));
    }
    Ok(())
}

fn changes_something(rules: &Rules, from: Date, change: &Change, decision: &DecisionReference) -> Result<(), Notice> {
    let before = rules.on(from);
    let mut after = before.clone();
    after.take_in(change, decision);
    after.decisions.clone_from(&before.decisions);
    if before == after {
        return Err(Notice::of("PR-16i", "rule-is-so-already", "The rule is so already on that day."));
    }
    Ok(())
}

fn reaches_not_back(from: Date, groups: &[&Group; 3]) -> Result<(), Notice> {
    let last = groups.iter().filter_map(|group| group.last()).map(|opened| opened.start).max();
    match last {
        Some(last) if from <= last => Err(reaching_back(last)),
        _ => Ok(()),
    }
}

fn reaching_back(opened: Date) -> Notice {
    let sentence =
        format!("A phase opened on {opened} under the rules as they were. A change holds for what comes after.");
    Notice::of("PR-16i", "reaches-back", sentence).with("day", opened)
}

fn share(numerator: u32, denominator: u32) -> Result<(), Notice> {
    match Threshold::new(numerator, denominator) {
        Ok(_) if numerator > 0 => Ok(()),
        _ => {
            let sentence = format!("{numerator} of {denominator} is no share.");
            let notice = Notice::of("PR-10", "no-share", sentence);
            Err(notice.with("numerator", numerator).with("denominator", denominator))
        }
    }
}

fn must_last(months: u16) -> Result<(), Notice> {
    if months == 0 {
        return Err(Notice::of("PR-15ii", "phase-of-no-length", "A phase lasts a month at least."));
    }
    Ok(())
}

fn workplan(clusters: &[Cluster]) -> Option<Workplan> {
    Workplan::new(<[Cluster; 4]>::try_from(clusters).ok()?).ok()
}

/// Every group is reviewed under each cluster once: those that it has been through, and those that the new plan gives to the phases that
/// it has still before it (para. 9).
fn all_reviewed(clusters: &[Cluster], groups: &[&Group; 3]) -> Result<(), Notice> {
    let plan = workplan(clusters).ok_or_else(|| left_out(clusters))?;
    for group in groups {
        let reviewed = |phase: Phase| group.opened(phase).map_or(plan.cluster(phase), |opened| opened.cluster);
        let missing = Cluster::ALL.into_iter().find(|cluster| Phase::ALL.into_iter().all(|p| reviewed(p) != *cluster));
        if let Some(cluster) = missing {
            return Err(never_reviewed(cluster));
        }
    }
    Ok(())
}

/// No phase is given to some cluster.
fn left_out(clusters: &[Cluster]) -> Notice {
    let missing = Cluster::ALL.into_iter().find(|cluster| !clusters.contains(cluster));
    never_reviewed(missing.unwrap_or(Cluster::Criminalization))
}

fn never_reviewed(cluster: Cluster) -> Notice {
    let sentence = format!("Some group would never be reviewed under {cluster}; each cluster has its phase.");
    Notice::of("PR-9ii", "cluster-left-out", sentence).with("cluster", cluster.number())
}
