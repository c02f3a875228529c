//! Groups and the 70 per cent (paras. 10 and 11, AMB-03, AMB-04).

use std::collections::BTreeSet;

use contracts::Day;
use contracts::reviews::{Arrears, GateStanding, LetAdvance, OpenedBy, ReviewReadings, Stage, Step};
use reviews::domain;
use treaty::{Cluster, Instrument, Phase, StateCode, YearlyGroup};

use crate::world::{GHA, World, all, assert_refused, day, decision, group_of, nth_code, state};

/// The gate of a group with so many complete, two years on.
fn standing(group: YearlyGroup, foreseen: usize, completed: usize) -> (GateStanding, bool) {
    let mut world = group_of(group, foreseen);
    world.today = day("2024-11-01");
    let complete: BTreeSet<StateCode> = (0..completed).map(|number| state(&nth_code(number))).collect();
    let of = &world.groups[group as usize];
    let gate = domain::gate(group, of, &complete, &world.rules, world.today).unwrap();
    let members = world.members(group);
    let opened =
        domain::open_next(group, of, &members, &complete, &BTreeSet::new(), &world.rules, world.today).unwrap();
    (gate, opened.is_some())
}

#[test]
fn tc_20_tc_21_tc_23_pr_10_enough_are_complete_by_whole_numbers() {
    for (group, foreseen, needed) in [
        (YearlyGroup::One, 62, 44),
        (YearlyGroup::Two, 63, 45),
        (YearlyGroup::Three, 64, 45),
        (YearlyGroup::One, 90, 63),
    ] {
        let (short, opened) = standing(group, foreseen, needed - 1);
        assert_eq!((short.met, opened), (false, false), "{} of {foreseen}", needed - 1);
        let (enough, opened) = standing(group, foreseen, needed);
        assert_eq!((enough.met, opened, enough.needed as usize), (true, true, needed));
    }
}

#[test]
fn tc_21_what_does_not_pass_never_reads_as_if_it_did() {
    let (gate, _) = standing(YearlyGroup::Two, 63, 44);
    assert_eq!((gate.share, gate.needed, gate.completed, gate.foreseen), (698, 45, 44, 63));
}

#[test]
fn tc_25_answers_alone_complete_nothing() {
    let mut world = group_of(YearlyGroup::One, 62);
    let on = "2021-01-10";
    world.on(on);
    for code in (0..62).map(nth_code) {
        world.agree(&code, Phase::I);
        world.answer_all(&code, Phase::I, on);
    }
    world.on("2022-12-01");
    assert!(world.completed(YearlyGroup::One).is_empty());
    assert_eq!(world.groups[0].last().unwrap().phase, Phase::I);
}

#[test]
fn tc_30_the_conference_decides_otherwise_for_one_group_alone() {
    let mut world = World::of_one();
    world.party("TGO", treaty::InstrumentSet::ALL, "2004-01-01");
    world.draw(&[("TGO", Some(YearlyGroup::Two), &[all("PER"), all("KEN")])], "2020-11-21");
    world.on("2021-11-01");
    world.on("2022-12-01");
    assert_eq!(world.groups[0].last().unwrap().phase, Phase::I, "nothing is complete");
    world.advance(YearlyGroup::One, Phase::II, "2022-12-05").unwrap();
    let opened = world.groups[0].last().unwrap();
    assert_eq!(opened.by, OpenedBy::Decision { decision: decision("2022-12-01") });
    assert_eq!((opened.start, opened.cluster), (day("2022-12-05"), Cluster::InternationalCooperation));
    assert_eq!(world.stage(GHA, Phase::II), Stage::ToCome, "it begins on its day");
    world.on("2022-12-05");
    assert_eq!(world.stage(GHA, Phase::II), Stage::NotStarted);
    assert_eq!(world.groups[1].last().unwrap().phase, Phase::I, "the second group stays");
}

#[test]
fn tc_30_pr_6_only_the_very_next_phase_and_only_with_a_decision() {
    let mut world = World::begun();
    assert_refused(world.advance(YearlyGroup::One, Phase::III, "2020-12-10"), "PR-10", "not-the-next-phase");
    assert_refused(world.advance(YearlyGroup::One, Phase::I, "2020-12-10"), "PR-10", "not-the-next-phase");
    assert_refused(world.advance(YearlyGroup::Two, Phase::II, "2020-12-10"), "PR-10", "group-not-started");
    assert_refused(world.advance(YearlyGroup::One, Phase::II, "2020-12-01"), "PR-10", "starts-too-early");
    let mut later = world.clone();
    later.on("2021-02-01");
    assert_refused(later.advance(YearlyGroup::One, Phase::II, "2021-01-31"), "PR-10", "starts-too-early");
    let mut command = LetAdvance {
        group: YearlyGroup::One,
        phase: Phase::II,
        start: Day(day("2020-12-10")),
        decision: decision("2020-12-01"),
    };
    let let_advance = |command: &LetAdvance| {
        let members = world.members(YearlyGroup::One);
        domain::let_advance(&world.groups[0], &members, &BTreeSet::new(), command, &world.rules, world.today)
    };
    command.decision.reference = " ".to_owned();
    assert_refused(let_advance(&command), "PR-6", "decision-not-named");
    command.decision = decision("2021-01-01");
    assert_refused(let_advance(&command), "PR-6", "day-to-come");
}

#[test]
fn pr_10_by_decision_too_those_are_foreseen_who_take_part_on_the_first_day() {
    let mut world = World::begun();
    world.on("2021-03-01");
    world.denounce(GHA, treaty::Instrument::Untoc, "2021-05-01");
    let stays = |world: &World| world.groups[0].last().unwrap().foreseen.contains(&state(GHA));
    let mut sooner = world.clone();
    sooner.advance(YearlyGroup::One, Phase::II, "2021-04-30").unwrap();
    assert!(stays(&sooner));
    world.advance(YearlyGroup::One, Phase::II, "2021-05-01").unwrap();
    assert!(!stays(&world), "it has left by then");
}

#[test]
fn inv_08_nothing_comes_after_the_fourth_phase() {
    let mut world = World::begun();
    for phase in Phase::ALL.into_iter().skip(1) {
        let start = world.today.saturating_add(jiff::Span::new().days(1)).to_string();
        world.advance(YearlyGroup::One, phase, &start).unwrap();
        world.on(&start);
    }
    assert!(domain::next_start(YearlyGroup::One, &world.groups[0], &world.rules, world.today).is_none());
    let none = BTreeSet::new();
    assert!(domain::gate(YearlyGroup::One, &world.groups[0], &none, &world.rules, world.today).is_none());
    world.on("2040-01-01");
    assert_eq!(world.times("phase-opened"), 4);
}

#[test]
fn gl_4_r10_1_4ii_not_before_its_start_and_not_before_the_lots_are_drawn() {
    let mut world = World::empty();
    for code in [GHA, "FRA", "KEN"] {
        world.party(code, treaty::InstrumentSet::ALL, "2004-01-01");
    }
    world.on("2020-12-24");
    assert!(world.groups[0].last().is_none(), "nothing was drawn");
    world.draw(&[(GHA, Some(YearlyGroup::One), &[all("FRA"), all("KEN")])], "2021-02-15");
    let opened = world.groups[0].last().unwrap();
    assert_eq!((opened.start, opened.nominal_start), (day("2021-02-15"), day("2020-12-01")));
    assert_eq!(world.review(GHA).phase(Phase::I).unwrap().begun.start.0, day("2021-02-15"));
}

#[test]
fn pr_10_the_next_phase_waits_for_its_day_even_when_all_are_complete() {
    let mut world = World::begun();
    world.on("2021-09-01");
    world.complete(GHA, Phase::I);
    assert_eq!(world.groups[0].last().unwrap().phase, Phase::I);
    world.on("2022-11-30");
    assert_eq!(world.groups[0].last().unwrap().phase, Phase::I);
    world.on("2022-12-01");
    let opened = world.groups[0].last().unwrap();
    assert_eq!((opened.phase, opened.start), (Phase::II, day("2022-12-01")));
    let by = OpenedBy::Gate { completed: 1, foreseen: 1, numerator: 7, denominator: 10 };
    assert_eq!(opened.by, by);
}

#[test]
fn pr_11_amb_28_all_of_a_group_are_under_one_cluster_by_the_workplan() {
    let mut world = World::begun();
    let mut clusters = vec![world.groups[0].last().unwrap().cluster];
    for phase in Phase::ALL.into_iter().skip(1) {
        let start = world.today.saturating_add(jiff::Span::new().days(1)).to_string();
        world.advance(YearlyGroup::One, phase, &start).unwrap();
        clusters.push(world.groups[0].last().unwrap().cluster);
        world.on(&start);
    }
    let numbers: Vec<_> = clusters.into_iter().map(Cluster::number).collect();
    assert_eq!(numbers, [1, 4, 3, 2]);
}

#[test]
fn pr_11_whoever_is_through_alone_does_not_go_on_alone() {
    let mut world = group_of(YearlyGroup::One, 3);
    world.on("2021-06-01");
    world.complete(&nth_code(0), Phase::I);
    world.on("2022-12-01");
    assert_eq!(world.stage(&nth_code(0), Phase::II), Stage::ToCome);
    assert_eq!(world.next(&nth_code(0)).what.code(), "wait-for-group");
}

#[test]
fn inv_09_what_is_foreseen_never_changes() {
    let mut world = group_of(YearlyGroup::One, 4);
    let foreseen = world.groups[0].last().unwrap().foreseen.clone();
    assert_eq!(foreseen.len(), 4);
    world.denounce(&nth_code(0), Instrument::Untoc, "2021-05-01");
    world.on("2021-05-01");
    world.party("TGO", Instrument::Untoc.into(), "2004-01-01");
    let convention = Instrument::Untoc.into();
    world.draw(&[("TGO", Some(YearlyGroup::One), &[("ZZY", convention), ("ZZZ", convention)])], "2021-06-01");
    assert_eq!(world.groups[0].last().unwrap().foreseen, foreseen);
    for code in [nth_code(1), nth_code(2)] {
        world.complete(&code, Phase::I);
    }
    world.complete("TGO", Phase::I);
    world.on("2022-12-01");
    let gate =
        domain::gate(YearlyGroup::One, &world.groups[0], &world.completed(YearlyGroup::One), &world.rules, world.today);
    let gate = gate.unwrap();
    assert_eq!((gate.completed, gate.foreseen, gate.met), (2, 4, false), "who joined later counts on neither side");
    world.complete(&nth_code(3), Phase::I);
    let opened = world.groups[0].last().unwrap();
    assert_eq!(
        (opened.phase, opened.foreseen.len()),
        (Phase::II, 4),
        "three of four; then without who left, with who joined"
    );
    assert!(!opened.foreseen.contains(&state(&nth_code(0))) && opened.foreseen.contains(&state("TGO")));
}

#[test]
fn r9_1_fn2_whoever_is_out_is_not_foreseen() {
    let mut world = World::of_one();
    world.party("VAT", treaty::InstrumentSet::ALL, "2004-01-01");
    world.draw(&[("VAT", Some(YearlyGroup::One), &[all("PER"), all("KEN")])], "2020-11-21");
    world.opt_out("VAT", "2020-11-25");
    world.on("2020-12-01");
    let opened = world.groups[0].last().unwrap();
    assert_eq!(opened.foreseen.iter().copied().collect::<Vec<_>>(), [state(GHA)]);
    assert_eq!(world.stage("VAT", Phase::I), Stage::ToCome);
    assert_eq!((world.next("VAT").what.code(), world.next("VAT").rule.to_string().as_str()), ("finished", "R9/1-fn2"));
}

/// Seven of ten are complete when the second phase opens.
fn seven_of_ten(readings: ReviewReadings) -> World {
    let mut world = group_of(YearlyGroup::One, 10);
    world.on("2020-12-02");
    if readings != ReviewReadings::default() {
        world = world.reading(readings);
    }
    for number in 0..7 {
        world.complete(&nth_code(number), Phase::I);
    }
    world.on("2022-12-01");
    assert_eq!(world.groups[0].last().unwrap().phase, Phase::II);
    world
}

#[test]
fn amb_04_what_is_unfinished_stays_open_beside_the_new_phase() {
    let world = seven_of_ten(ReviewReadings::default());
    let late = nth_code(8);
    assert_eq!(world.stage(&late, Phase::II), Stage::NotStarted);
    assert_eq!(domain::arrears(world.review(&late), &world.around(world.review(&late), None)), [Phase::I]);
    let moves = world.moves(&late);
    assert_eq!(moves.next.phase, Some(Phase::I), "the oldest first");
    assert!(moves.also.iter().any(|also| also.phase == Some(Phase::II) && also.what == moves.next.what));
    assert_eq!(world.groups[0].last().unwrap().foreseen.len(), 10);
}

#[test]
fn amb_04_other_readings_drop_arrears_or_hold_back() {
    let dropped = seven_of_ten(ReviewReadings { arrears: Arrears::Dropped, ..ReviewReadings::default() });
    let late = nth_code(8);
    assert_eq!(dropped.next(&late).phase, Some(Phase::II));
    assert!(domain::arrears(dropped.review(&late), &dropped.around(dropped.review(&late), None)).is_empty());
    let mut held = seven_of_ten(ReviewReadings { arrears: Arrears::HoldBack, ..ReviewReadings::default() });
    assert_eq!(held.groups[0].last().unwrap().foreseen.len(), 7, "they are not foreseen in what they cannot enter");
    assert_eq!((held.stage(&late, Phase::II), held.next(&late).phase), (Stage::ToCome, Some(Phase::I)));
    assert_eq!(domain::arrears(held.review(&late), &held.around(held.review(&late), None)), [Phase::I]);
    held.on("2023-02-01");
    held.complete_alone(&late, Phase::I);
    assert_eq!(
        held.review(&late).phase(Phase::II).unwrap().begun.start.0,
        day("2023-02-01"),
        "on the day they are made up"
    );
}

#[test]
fn amb_04_who_was_held_back_from_two_phases_enters_one_after_the_other() {
    let mut held = seven_of_ten(ReviewReadings { arrears: Arrears::HoldBack, ..ReviewReadings::default() });
    let late = nth_code(8);
    for number in 0..7 {
        held.complete(&nth_code(number), Phase::II);
    }
    held.on("2024-12-01");
    assert_eq!(held.groups[0].last().unwrap().phase, Phase::III);
    held.on("2025-02-01");
    held.complete_alone(&late, Phase::I);
    assert_eq!((held.stage(&late, Phase::II), held.stage(&late, Phase::III)), (Stage::NotStarted, Stage::ToCome));
    held.on("2025-03-01");
    held.complete_alone(&late, Phase::II);
    assert_eq!(held.review(&late).phase(Phase::III).unwrap().begun.start.0, day("2025-03-01"));
}

#[test]
fn pr_10_a_gate_that_opened_stays_open_when_a_step_is_struck() {
    let mut world = World::begun();
    world.on("2022-12-01");
    world.complete(GHA, Phase::I);
    assert_eq!(world.groups[0].last().unwrap().phase, Phase::II);
    let summary = world.review(GHA).phase(Phase::I).unwrap().summary().unwrap().number;
    world.strike(GHA, Phase::I, summary).unwrap();
    world.turn();
    assert_eq!((world.times("phase-reopened"), world.times("phase-opened")), (1, 2));
    assert_eq!((world.stage(GHA, Phase::I), world.stage(GHA, Phase::II)), (Stage::Summary, Stage::NotStarted));
    let on = world.today.to_string();
    world.record(GHA, Phase::I, Step::Summary, &on).unwrap();
    assert_eq!((world.times("phase-completed"), world.stage(GHA, Phase::I)), (2, Stage::Complete));
}
