//! The rules as data (paras. 6, 7 and 16).

use std::collections::BTreeSet;

use contracts::Day;
use contracts::registry::DecisionReference;
use contracts::reviews::{AmendRules, Amendment, Arrears, PublicSees, ReviewReadings};
use reviews::domain::{self, Rules};
use treaty::gate::Threshold;
use treaty::{Cluster, Phase, YearlyGroup};

use crate::world::{GHA, World, assert_refused, day, decision, group_of, nth_code};

const SIXTY: Amendment = Amendment::Threshold { numerator: 6, denominator: 10 };

#[test]
fn r10_1_2_the_rules_that_no_decision_changed() {
    let rules = Rules::default().on(day("2020-12-01"));
    assert_eq!(
        (rules.threshold, rules.phase_months, rules.version().as_str()),
        (Threshold::PARA_10, 24, "9/1 annex + 10/1")
    );
    assert_eq!(rules.starts.map(|start| start.to_string()), ["2020-12-01", "2021-11-01", "2022-11-01"]);
}

#[test]
fn pr_07_another_threshold_counts_for_gates_after_its_day_alone() {
    let mut world = group_of(YearlyGroup::One, 10);
    world.on("2021-06-01");
    for number in 0..6 {
        world.complete(&nth_code(number), Phase::I);
    }
    world.amend(SIXTY, "2022-12-15").unwrap();
    world.on("2022-12-14");
    assert_eq!(world.groups[0].last().unwrap().phase, Phase::I, "seven of ten are needed on that day");
    world.on("2022-12-15");
    let opened = world.groups[0].last().unwrap();
    assert_eq!((opened.phase, opened.start), (Phase::II, day("2022-12-15")));
    assert_eq!(world.review(&nth_code(0)).phase(Phase::II).unwrap().begun.rules, "9/1 annex + 10/1 + decision 11/2");
    assert_eq!(world.review(&nth_code(0)).phase(Phase::I).unwrap().begun.rules, "9/1 annex + 10/1", "as it was");
}

#[test]
fn pr_16i_a_decision_recorded_late_holds_from_its_day_but_reaches_over_no_opened_phase() {
    let mut world = World::begun();
    world.on("2021-03-01");
    world.amend(SIXTY, "2020-12-02").unwrap();
    assert_eq!(world.rules.on(day("2020-12-01")).threshold, Threshold::PARA_10);
    assert_eq!(world.rules.on(day("2020-12-02")).threshold, Threshold::new(6, 10).unwrap());
    assert_refused(world.amend(Amendment::PhaseLength { months: 30 }, "2020-12-01"), "PR-16i", "reaches-back");
    assert_refused(world.choose(other_readings(), "2020-12-01"), "PR-16i", "reaches-back");
}

fn other_readings() -> ReviewReadings {
    ReviewReadings { public: PublicSees::EachReview, ..ReviewReadings::default() }
}

#[test]
fn pr_16i_days_that_were_said_stay_as_they_were() {
    let mut world = World::begun();
    let before = world.review(GHA).phase(Phase::I).unwrap().begun.clone();
    world.on("2021-03-01");
    world.amend(Amendment::PhaseLength { months: 30 }, "2021-03-01").unwrap();
    assert_eq!(world.review(GHA).phase(Phase::I).unwrap().begun, before);
    assert_eq!(world.groups[0].last().unwrap().nominal_end.day.0, day("2022-11-30"));
    world.on("2022-12-01");
    world.complete(GHA, Phase::I);
    assert_eq!(world.groups[0].last().unwrap().nominal_end.day.0, day("2025-05-31"), "thirty months from then on");
}

#[test]
fn gl_4_the_start_of_a_group_can_be_changed_until_it_has_started() {
    let mut world = World::of_one();
    let moved = |start: &str| Amendment::GroupStart { group: YearlyGroup::One, start: Day(day(start)) };
    world.amend(moved("2021-02-01"), "2020-11-25").unwrap();
    world.on("2020-12-01");
    assert!(world.groups[0].last().is_none());
    assert_eq!(world.next(GHA).by.unwrap().day.0, day("2021-02-01"));
    world.on("2021-02-01");
    assert_eq!(world.groups[0].last().unwrap().start, day("2021-02-01"));
    assert_refused(world.amend(moved("2021-03-01"), "2021-02-01"), "PR-16i", "reaches-back");
    let second = Amendment::GroupStart { group: YearlyGroup::Two, start: Day(day("2021-01-01")) };
    assert_refused(world.amend(second, "2021-02-01"), "PR-16i", "start-before-change");
}

#[test]
fn pr_06_only_decisions_change_rules() {
    let world = World::begun();
    let amend = |decision: DecisionReference, from: &str| {
        let command = AmendRules { amendment: SIXTY, from: Day(day(from)), decision };
        domain::amend_rules(&world.rules, world.groups.each_ref(), &command, day("2021-03-01"))
    };
    let unnamed = DecisionReference { reference: String::new(), ..decision("2021-01-01") };
    assert_refused(amend(unnamed, "2021-02-01"), "PR-6", "decision-not-named");
    assert_refused(amend(decision("2021-04-01"), "2021-05-01"), "PR-6", "day-to-come");
    assert_refused(amend(decision("2021-02-01"), "2021-01-31"), "PR-16i", "before-the-decision");
}

#[test]
fn pr_16i_a_change_that_changes_nothing_is_none() {
    let mut world = World::begun();
    world.on("2021-03-01");
    let same = Amendment::Threshold { numerator: 7, denominator: 10 };
    assert_refused(world.amend(same, "2021-03-01"), "PR-16i", "rule-is-so-already");
    assert_refused(world.choose(ReviewReadings::default(), "2021-03-01"), "PR-16i", "readings-are-so-already");
}

#[test]
fn pr_10_no_share_is_none() {
    let mut world = World::of_one();
    for (numerator, denominator) in [(11, 10), (0, 10), (1, 0)] {
        let amended = world.amend(Amendment::Threshold { numerator, denominator }, "2020-11-21");
        assert_refused(amended, "PR-10", "no-share");
    }
    assert_refused(world.amend(Amendment::PhaseLength { months: 0 }, "2020-11-21"), "PR-15ii", "phase-of-no-length");
}

#[test]
fn pr_09ii_no_workplan_leaves_a_cluster_out_for_any_group() {
    let mut world = World::begun();
    world.on("2021-03-01");
    let plan = |numbers: [u8; 4]| Amendment::Workplan {
        clusters: numbers.iter().map(|number| Cluster::try_from(*number).unwrap()).collect(),
    };
    assert_refused(world.amend(plan([1, 2, 2, 3]), "2021-03-01"), "PR-9ii", "cluster-left-out");
    // Its first phase was under cluster I; by this plan the first group would be again, and never under IV.
    assert_refused(world.amend(plan([4, 1, 3, 2]), "2021-03-01"), "PR-9ii", "cluster-left-out");
    world.amend(plan([1, 2, 3, 4]), "2021-03-01").unwrap();
    world.on("2022-12-01");
    world.complete(GHA, Phase::I);
    assert_eq!(world.groups[0].last().unwrap().cluster, Cluster::Prevention);
}

#[test]
fn pr_07_of_two_changes_the_one_of_the_later_day_counts() {
    let mut world = World::of_one();
    let share = |numerator| Amendment::Threshold { numerator, denominator: 10 };
    world.amend(share(5), "2021-06-01").unwrap();
    world.amend(share(6), "2021-01-01").unwrap();
    let on = |text: &str| world.rules.on(day(text)).threshold;
    assert_eq!(on("2021-05-31"), Threshold::new(6, 10).unwrap());
    assert_eq!(on("2021-06-01"), Threshold::new(5, 10).unwrap());
    assert_eq!(world.rules.lines().len(), 2);
}

#[test]
fn r9_1_2_the_name_of_the_rules_tells_each_state_of_them_from_all_others_and_is_never_cut() {
    let mut world = World::begun();
    let mut names = BTreeSet::from([world.rules.on(world.today).version()]);
    let mut readings = ReviewReadings::default();
    for turn in 0..12 {
        readings.arrears = if turn % 2 == 0 { Arrears::HoldBack } else { Arrears::default() };
        let from = world.today.saturating_add(jiff::Span::new().days(1)).to_string();
        let reference = format!("{} {turn}", "CTOC/COP/".repeat(19));
        let decision = DecisionReference { reference, ..decision(&world.today.to_string()) };
        world.choose_by(readings, &from, decision).unwrap();
        world.on(&from);
        let version = world.rules.on(world.today).version();
        assert!(version.chars().count() <= 200, "{version}");
        assert!(names.insert(version.clone()), "{version} was the name of other rules");
    }
    let whole = "9/1 annex + 10/1 + 12 decisions (SHA-256 ";
    assert!(names.iter().any(|name| name.starts_with(whole)), "{names:?}");
}
