//! The days of the guidelines and of paragraphs 15, 34 and 35, each with its rule and its arithmetic.

use contracts::reviews::{Milestone, MilestoneKind, Step};
use reviews::domain;
use treaty::{Phase, YearlyGroup};

use crate::world::{GHA, World, all, day, read, state};

/// The days of the first phase, as a person reads them.
fn first_days(group: YearlyGroup) -> Vec<(String, String, String)> {
    let mut world = World::of_one();
    world.draw(&[(GHA, Some(group), &[all("FRA"), all("KEN")])], "2020-11-21");
    world.let_come(group.start());
    let begun = &world.review(GHA).phase(Phase::I).unwrap().begun;
    let days =
        [&begun.focal_points_by, &begun.experts_by, &begun.consultation_by, &begun.answers_cap, &begun.nominal_end];
    days.map(read).to_vec()
}

fn said(days: &[(&str, &str, &str)]) -> Vec<(String, String, String)> {
    days.iter().map(|(a, b, c)| ((*a).to_owned(), (*b).to_owned(), (*c).to_owned())).collect()
}

#[test]
fn tc_02_gl_5_gl_6_gl_11_pr_34_pr_15ii_the_days_of_the_first_group() {
    let expected = [
        ("2020-12-15", "GL-5i", "2020-12-01 + 2 weeks"),
        ("2020-12-29", "GL-6", "2020-12-01 + 4 weeks"),
        ("2021-01-12", "GL-11i", "2020-12-01 + 6 weeks"),
        ("2021-06-01", "PR-34", "2020-12-01 + 6 months"),
        ("2022-11-30", "PR-15ii", "2020-12-01 + 24 months - 1 day"),
    ];
    assert_eq!(first_days(YearlyGroup::One), said(&expected));
}

#[test]
fn tc_03_gl_4_the_days_of_the_second_group() {
    let expected = [
        ("2021-11-15", "GL-5i", "2021-11-01 + 2 weeks"),
        ("2021-11-29", "GL-6", "2021-11-01 + 4 weeks"),
        ("2021-12-13", "GL-11i", "2021-11-01 + 6 weeks"),
        ("2022-05-01", "PR-34", "2021-11-01 + 6 months"),
        ("2023-10-31", "PR-15ii", "2021-11-01 + 24 months - 1 day"),
    ];
    assert_eq!(first_days(YearlyGroup::Two), said(&expected));
}

#[test]
fn tc_03_a_sunday_does_not_move_and_is_pointed_out() {
    let mut world = World::of_one();
    world.draw(&[(GHA, Some(YearlyGroup::Two), &[all("FRA"), all("KEN")])], "2020-11-21");
    world.on("2021-11-01");
    let cap = domain::due_day(&world.review(GHA).phase(Phase::I).unwrap().begun.answers_cap).unwrap();
    assert_eq!((cap.day.0, cap.rest_day.as_deref()), (day("2022-05-01"), Some("sunday")));
    assert_eq!(cap.act_by.map(|day| day.0), Some(day("2022-04-29")));
    assert_eq!(cap.ends.to_string(), "2022-05-01T22:00:00Z", "the whole day counts, Vienna time");
}

#[test]
fn tc_04_the_days_of_the_third_group() {
    let expected = [
        ("2022-11-15", "GL-5i", "2022-11-01 + 2 weeks"),
        ("2022-11-29", "GL-6", "2022-11-01 + 4 weeks"),
        ("2022-12-13", "GL-11i", "2022-11-01 + 6 weeks"),
        ("2023-05-01", "PR-34", "2022-11-01 + 6 months"),
        ("2024-10-31", "PR-15ii", "2022-11-01 + 24 months - 1 day"),
    ];
    assert_eq!(first_days(YearlyGroup::Three), said(&expected));
}

#[test]
fn tc_01_the_lots_are_drawn_within_six_weeks_and_the_group_starts_on_its_day() {
    let latest = treaty::dates::draw_meeting_latest(treaty::dates::LAUNCH).unwrap();
    assert_eq!(latest.date, day("2020-11-27"));
    let mut world = World::of_one();
    world.on("2020-11-30");
    assert!(world.groups[0].last().is_none());
    world.on("2020-12-01");
    assert_eq!(world.groups[0].last().unwrap().start, day("2020-12-01"));
}

#[test]
fn tc_02_to_tc_04_the_nominal_ends_of_the_fourth_phase() {
    for (group, end) in YearlyGroup::ALL.into_iter().zip(["2028-11-30", "2029-10-31", "2030-10-31"]) {
        let mut world = World::of_one();
        world.draw(&[(GHA, Some(group), &[all("FRA"), all("KEN")])], "2020-11-21");
        world.let_come(group.start());
        for phase in Phase::ALL {
            world.complete(GHA, phase);
            let next = domain::next_start(group, &world.groups[group as usize], &world.rules, world.today);
            if let Some((_, due)) = next {
                world.let_come(due.day.0);
            }
        }
        let last = world.groups[group as usize].last().unwrap();
        assert_eq!((last.phase, last.nominal_end.day.0), (Phase::IV, day(end)), "{group}");
    }
}

pub(crate) fn milestone(world: &World, kind: MilestoneKind) -> Milestone {
    let review = world.review(GHA);
    let lines = domain::phase_lines(review, &world.around(review, None));
    lines[0].milestones.iter().find(|milestone| milestone.kind == kind).unwrap().clone()
}

#[test]
fn tc_05_tc_07_pr_35_six_months_from_receipt() {
    for (received, due) in [("2022-08-31", "2023-02-28"), ("2021-03-01", "2021-09-01"), ("2021-06-01", "2021-12-01")] {
        let world = World::answered(received);
        let next = world.next(GHA);
        let by = read(next.by.as_ref().unwrap());
        assert_eq!((by.0.as_str(), by.1.as_str()), (due, "PR-35i"));
        assert!(by.2.starts_with(&format!("{received} + 6 months")), "{}", by.2);
    }
}

#[test]
fn amb_14_nominal_agreed_and_actual_are_kept_apart() {
    let mut world = World::begun();
    world.on("2021-01-11");
    let mut proposal = world.proposal(GHA, Phase::I);
    proposal.answers_by = contracts::Day(day("2021-05-01"));
    world.lay_down(&proposal).unwrap();
    world.confirm_all(GHA, Phase::I);
    world.on("2021-07-01");
    world.answer_all(GHA, Phase::I, "2021-07-01");
    let answers = milestone(&world, MilestoneKind::Answers);
    assert_eq!(answers.nominal.unwrap().day.0, day("2021-06-01"));
    assert_eq!(answers.agreed.unwrap().0, day("2021-05-01"));
    assert_eq!(answers.actual.unwrap().0, day("2021-07-01"));
    let both = (answers.days_late, answers.days_after_rule);
    assert_eq!(both, (Some(61), Some(30)), "amb_14: against the day that was agreed, and that of the rule");
    let entry = &world.review(GHA).phase(Phase::I).unwrap().entries[0];
    let late = domain::lateness(entry);
    assert_eq!((late.nominal, late.agreed), (Some(30), Some(61)), "both are kept");
    let told = domain::entries(world.review(GHA).phase(Phase::I).unwrap())[0].days_late;
    assert_eq!(told, Some(61), "one number is told: against what was agreed");
}

#[test]
fn tl_x_no_day_is_invented_where_no_rule_gives_one() {
    let world = World::begun();
    for kind in [MilestoneKind::Lists, MilestoneKind::Summary] {
        let milestone = milestone(&world, kind);
        assert_eq!((milestone.nominal, milestone.agreed, milestone.days_late), (None, None, None));
    }
    assert_eq!(milestone(&world, MilestoneKind::NominalEnd).nominal.unwrap().day.0, day("2022-11-30"));
    let mut world = World::answered("2021-05-01");
    world.list_all(GHA, Phase::I, "2021-05-01");
    world.record(GHA, Phase::I, Step::Summary, "2021-05-01").unwrap();
    let entries = &world.review(GHA).phase(Phase::I).unwrap().entries;
    let listed = entries.iter().filter(|entry| matches!(entry.step, Step::List { .. } | Step::Summary));
    assert_eq!(listed.filter(|entry| entry.due.is_none()).count(), 5);
}

#[test]
fn inv_19_every_milestone_has_its_rule_and_its_arithmetic() {
    let world = World::answered("2021-05-31");
    let review = world.review(GHA);
    let lines = domain::phase_lines(review, &world.around(review, None));
    assert_eq!(lines.len(), 2, "the phase that has begun, and the next");
    let nominal = |milestone: &Milestone| milestone.nominal.clone().map(|due| (due.rule.to_string(), due.computed));
    let all: Vec<_> = lines.iter().flat_map(|line| line.milestones.iter().filter_map(nominal)).collect();
    assert_eq!(all.len(), 8);
    assert_eq!(all[0], ("GL-4".to_owned(), "2020-12-01".to_owned()));
    assert_eq!(all[7], ("PR-15ii".to_owned(), "2022-11-30 + 1 day".to_owned()));
    assert_eq!(lines[1].milestones[0].nominal.as_ref().unwrap().day.0, day("2022-12-01"));
}

#[test]
fn pr_15ii_the_start_of_a_phase_that_a_gate_held_back_is_shown_beside_the_calendar() {
    let mut world = World::begun();
    world.on("2023-03-15");
    world.complete(GHA, Phase::I);
    let opened = world.groups[0].last().unwrap();
    assert_eq!((opened.phase, opened.start, opened.nominal_start), (Phase::II, day("2023-03-15"), day("2022-12-01")));
    assert_eq!(read(&opened.nominal_end).2, "2022-12-01 + 24 months - 1 day");
    let review = world.review(GHA);
    let line = &domain::phase_lines(review, &world.around(review, None))[1];
    let start = &line.milestones[0];
    assert_eq!(
        (start.nominal.as_ref().unwrap().day.0, start.actual.unwrap().0),
        (day("2022-12-01"), day("2023-03-15"))
    );
    assert_eq!(start.days_late, None, "nobody's lateness");
    assert_eq!(review.state, Some(state(GHA)));
}
