//! How long States have is data: a decision changes what comes after it, never what was (paras. 7 and 16).

use contracts::Day;
use contracts::registry::DecisionReference;
use contracts::reviews::{AmendPeriod, AnswersFrom, MilestoneKind, Move, MoveKind, Period, ReviewReadings, Step};
use reviews::domain::{self, Rules};
use treaty::dates::Periods;
use treaty::{Phase, YearlyGroup};

use crate::calendar::milestone;
use crate::world::{GHA, World, all, assert_refused, day, decision, read};

const NINE: Period = Period::Answers { months: 9 };
const ALL_OTHER: [Period; 5] = [
    Period::FocalPoints { weeks: 3 },
    Period::Experts { weeks: 5 },
    Period::Consultation { weeks: 1 },
    Period::Answers { months: 9 },
    Period::Feedback { months: 1 },
];

fn days(world: &World, phase: Phase) -> Vec<(String, String, String)> {
    let begun = &world.review(GHA).phase(phase).unwrap().begun;
    [&begun.focal_points_by, &begun.experts_by, &begun.consultation_by, &begun.answers_cap].map(read).to_vec()
}

fn says(day: &str, rule: &str, computed: &str) -> (String, String, String) {
    (day.to_owned(), rule.to_owned(), computed.to_owned())
}

/// The arithmetic of the day by which a State has this to do.
fn computed(world: &World, code: &str, what: MoveKind) -> String {
    let moves = world.moves(GHA);
    let theirs = |one: &Move| one.who.iter().any(|mover| mover.state() == Some(code.parse().unwrap()));
    let one = moves.also.into_iter().chain([moves.next]).find(|one| one.what == what && theirs(one)).unwrap();
    one.by.unwrap().computed
}

#[test]
fn r10_1_2_the_periods_that_no_decision_changed() {
    let adopted = Rules::default().on(day("2020-12-01")).periods;
    assert_eq!(adopted, Periods { focal_points: 2, experts: 4, consultation: 6, answers: 6, feedback: 6 });
}

#[test]
fn pr_07_pr_16_a_phase_that_has_begun_keeps_its_days_and_the_next_one_has_the_new_ones() {
    let mut world = World::begun();
    let before = days(&world, Phase::I);
    world.on("2021-03-01");
    for period in ALL_OTHER {
        world.amend_period(period, "2021-03-01").unwrap();
    }
    assert_eq!(days(&world, Phase::I), before);
    assert_eq!(world.review(GHA).phase(Phase::I).unwrap().begun.rules, "9/1 annex + 10/1");
    world.on("2022-12-01");
    world.complete(GHA, Phase::I);
    let expected = [
        says("2022-12-22", "GL-5i", "2022-12-01 + 3 weeks"),
        says("2023-01-05", "GL-6", "2022-12-01 + 5 weeks"),
        says("2022-12-08", "GL-11i", "2022-12-01 + 1 weeks"),
        says("2023-09-01", "PR-34", "2022-12-01 + 9 months"),
    ];
    assert_eq!(days(&world, Phase::II), expected);
    assert_eq!(days(&world, Phase::I), before, "as they were");
    let version = "9/1 annex + 10/1 + decision 11/2 (×5)".to_owned();
    assert_eq!(world.review(GHA).phase(Phase::II).unwrap().begun.rules, version, "each decision is named");
}

#[test]
fn pr_34_nine_months_for_the_answers_let_nine_be_agreed() {
    let mut world = World::of_one();
    world.staff();
    world.amend_period(NINE, "2020-11-25").unwrap();
    world.on("2020-12-10");
    let mut proposal = world.proposal(GHA, Phase::I);
    proposal.answers_by = Day(day("2021-09-02"));
    let refused = world.lay_down(&proposal);
    assert_eq!(refused.clone().unwrap_err().details["computed"], "2020-12-01 + 9 months");
    assert_refused(refused, "PR-34", "answers-beyond-cap");
    proposal.answers_by = Day(day("2021-09-01"));
    world.lay_down(&proposal).unwrap();
    world.confirm_all(GHA, Phase::I);
    assert_eq!(world.next(GHA).by.unwrap().day.0, day("2021-09-01"));
}

#[test]
fn amb_14_months_after_a_late_consultation_are_those_of_the_day_on_which_it_was_laid_down() {
    let mut world = World::begun();
    world.on("2021-03-01");
    world.amend_period(NINE, "2021-04-01").unwrap();
    let late = |world: &World, answers: &str| {
        let mut proposal = world.proposal(GHA, Phase::I);
        proposal.answers_by = Day(day(answers));
        proposal.held_on = vec![Day(day("2021-03-01"))];
        proposal
    };
    let agreed = |world: &World| {
        let agreed = world.review(GHA).phase(Phase::I).unwrap().agreed.clone().unwrap();
        read(&agreed.cap_after_consultation.unwrap())
    };
    let mut before = world.clone();
    before.lay_down(&late(&before, "2021-09-01")).unwrap();
    before.on("2021-04-01");
    assert_eq!(computed(&before, "FRA", MoveKind::ConfirmConsultation), "2021-03-01 + 6 months");
    before.confirm_all(GHA, Phase::I);
    assert_eq!(agreed(&before), says("2021-09-01", "AMB-14", "2021-03-01 + 6 months"));
    assert_refused(world.lay_down(&late(&world, "2021-12-01")), "AMB-14", "answers-beyond-cap");
    world.on("2021-04-01");
    world.lay_down(&late(&world, "2021-12-01")).unwrap();
    assert_eq!(computed(&world, "FRA", MoveKind::ConfirmConsultation), "2021-03-01 + 9 months");
    world.confirm_all(GHA, Phase::I);
    assert_eq!(agreed(&world), says("2021-12-01", "AMB-14", "2021-03-01 + 9 months"));
}

#[test]
fn amb_14_other_reading_both_periods_stand_in_the_cap() {
    let readings = ReviewReadings { answers_from: AnswersFrom::Consultation, ..ReviewReadings::default() };
    let mut world = World::of_one().reading(readings);
    world.amend_period(Period::Consultation { weeks: 8 }, "2020-11-25").unwrap();
    world.amend_period(NINE, "2020-11-25").unwrap();
    world.on("2020-12-01");
    assert_eq!(days(&world, Phase::I)[3], says("2021-10-26", "AMB-14", "2021-01-26 + 9 months"));
}

#[test]
fn pr_35_months_for_the_feedback_are_those_of_the_day_on_which_its_clock_started() {
    let mut world = World::agreed();
    world.on("2021-03-01");
    world.amend_period(Period::Feedback { months: 3 }, "2021-05-01").unwrap();
    let mut before = world.clone();
    before.on("2021-04-30");
    before.answer_all(GHA, Phase::I, "2021-04-30");
    before.on("2021-08-01");
    assert_eq!(read(&before.next(GHA).by.unwrap()), says("2021-10-30", "PR-35i", "2021-04-30 + 6 months"));
    world.on("2021-05-01");
    world.answer_all(GHA, Phase::I, "2021-05-01");
    let due = world.next(GHA).by.unwrap();
    assert_eq!(read(&due), says("2021-08-01", "PR-35i", "2021-05-01 + 3 months"));
    world.record(GHA, Phase::I, Step::Feedback, "2021-05-01").unwrap();
    let recorded = world.review(GHA).phase(Phase::I).unwrap().feedback().unwrap().due.clone();
    assert_eq!(recorded, Some(due), "the entry keeps it");
}

#[test]
fn pr_35_the_feedback_that_is_agreed_keeps_to_the_months_of_the_day_by_which_answers_come() {
    let mut world = World::begun();
    world.on("2021-01-05");
    world.amend_period(Period::Feedback { months: 3 }, "2021-05-01").unwrap();
    let mut proposal = world.proposal(GHA, Phase::I);
    proposal.answers_by = Day(day("2021-05-01"));
    proposal.feedback_by = Some(Day(day("2021-08-02")));
    let refused = world.lay_down(&proposal);
    assert_eq!(refused.clone().unwrap_err().details["computed"], "2021-05-01 + 3 months");
    assert_refused(refused, "PR-35i", "feedback-beyond-cap");
    proposal.answers_by = Day(day("2021-04-30"));
    proposal.feedback_by = Some(Day(day("2021-10-30")));
    world.lay_down(&proposal).unwrap();
}

#[test]
fn amb_20_the_other_day_of_receipt_has_the_months_of_its_own_day() {
    let mut world = World::agreed();
    world.amend_period(Period::Feedback { months: 3 }, "2021-03-02").unwrap();
    world.on("2021-03-02");
    for instrument in treaty::Instrument::ALL {
        let readable_from = Day(day("2021-03-02"));
        world.record(GHA, Phase::I, Step::Answers { instrument, readable_from }, "2021-03-01").unwrap();
    }
    let feedback = milestone(&world, MilestoneKind::Feedback);
    assert_eq!(feedback.nominal.unwrap().computed, "2021-03-02 + 3 months");
    assert_eq!(feedback.beside.unwrap().computed, "2021-03-01 + 6 months");
}

#[test]
fn gl_5_gl_6_whoever_joins_later_names_people_by_the_rules_of_that_day_and_the_others_by_their_own() {
    let mut world = World::of_one();
    world.on("2020-12-01");
    world.amend_period(Period::FocalPoints { weeks: 3 }, "2021-02-01").unwrap();
    world.amend_period(Period::Experts { weeks: 8 }, "2021-02-01").unwrap();
    world.draw(&[(GHA, Some(YearlyGroup::One), &[all("FRA"), all("PER")])], "2021-02-01");
    assert_eq!(computed(&world, "PER", MoveKind::NameFocalPoint), "2021-02-01 + 3 weeks");
    assert_eq!(computed(&world, "PER", MoveKind::NameExperts), "2021-02-01 + 8 weeks");
    assert_eq!(computed(&world, "FRA", MoveKind::NameFocalPoint), "2020-12-01 + 2 weeks");
    assert_eq!(computed(&world, GHA, MoveKind::NameExperts), "2020-12-01 + 4 weeks");
}

#[test]
fn gl_5_the_day_that_was_fixed_with_the_first_phase_stays_whatever_is_recorded_late() {
    // Peru's review begins months after its group; a decision of in between is recorded after that.
    let mut world = World::begun();
    world.on("2021-05-20");
    world.draw(&[("PER", Some(YearlyGroup::One), &[all("FRA"), all("KEN")])], "2021-05-20");
    let fixed = world.review("PER").phase(Phase::I).unwrap().begun.clone();
    world.on("2021-05-25");
    world.amend_period(Period::FocalPoints { weeks: 9 }, "2021-03-01").unwrap();
    assert_eq!(world.review("PER").phase(Phase::I).unwrap().begun, fixed);
    assert_eq!(world.next("PER").by, Some(fixed.focal_points_by));
}

#[test]
fn gl_11_late_is_who_consults_after_the_weeks_that_were_fixed() {
    let mut world = World::of_one();
    world.staff();
    world.amend_period(Period::Consultation { weeks: 8 }, "2020-11-25").unwrap();
    world.on("2020-12-01");
    assert_eq!(computed(&world, GHA, MoveKind::Consult), "2020-12-01 + 8 weeks");
    world.on("2021-01-26");
    world.agree(GHA, Phase::I);
    let agreed = world.review(GHA).phase(Phase::I).unwrap().agreed.clone().unwrap();
    assert_eq!(agreed.cap_after_consultation, None, "eight weeks are in time");
}

#[test]
fn pr_16i_a_period_reaches_back_over_no_opened_phase_and_no_decision() {
    let mut world = World::begun();
    world.on("2021-03-01");
    assert_refused(world.amend_period(NINE, "2020-12-01"), "PR-16i", "reaches-back");
    world.amend_period(NINE, "2020-12-02").unwrap();
    let amend = |decision: DecisionReference, from: &str| {
        let command = AmendPeriod { period: Period::Answers { months: 7 }, from: Day(day(from)), decision };
        domain::amend_period(&world.rules, world.groups.each_ref(), &command, world.today)
    };
    let unnamed = DecisionReference { reference: " ".to_owned(), ..decision("2021-01-01") };
    assert_refused(amend(unnamed, "2021-02-01"), "PR-6", "decision-not-named");
    assert_refused(amend(decision("2021-04-01"), "2021-05-01"), "PR-6", "day-to-come");
    assert_refused(amend(decision("2021-02-01"), "2021-01-31"), "PR-16i", "before-the-decision");
}

#[test]
fn pr_16i_a_period_that_is_so_already_is_not_changed() {
    let mut world = World::begun();
    for period in Period::all(&Periods::ADOPTED) {
        assert_refused(world.amend_period(period, "2020-12-02"), "PR-16i", "rule-is-so-already");
    }
}

#[test]
fn pr_16i_each_period_has_bounds_of_its_own() {
    let weeks = |weeks| [Period::FocalPoints { weeks }, Period::Experts { weeks }, Period::Consultation { weeks }];
    let months = |months| [Period::Answers { months }, Period::Feedback { months }];
    let mut world = World::of_one();
    for period in [weeks(0), weeks(53), weeks(u16::MAX)].concat() {
        assert_refused(world.amend_period(period, "2020-11-25"), period.rule(), "weeks-out-of-bounds");
    }
    for period in [months(0), months(61), months(u16::MAX)].concat() {
        assert_refused(world.amend_period(period, "2020-11-25"), period.rule(), "months-out-of-bounds");
    }
    for period in [weeks(1), weeks(52)].concat().into_iter().chain([months(1), months(60)].concat()) {
        world.amend_period(period, "2020-11-25").unwrap();
    }
}

#[test]
fn pr_07_the_period_of_the_later_day_counts_and_each_is_listed_with_its_decision() {
    let mut world = World::of_one();
    world.amend_period(Period::Answers { months: 12 }, "2021-06-01").unwrap();
    world.amend_period(NINE, "2021-01-01").unwrap();
    let on = |text: &str| world.rules.on(day(text));
    assert_eq!(on("2020-12-31").periods, Periods::ADOPTED);
    assert_eq!(on("2021-05-31").periods, Periods { answers: 9, ..Periods::ADOPTED });
    assert_eq!(on("2021-06-01").periods, Periods { answers: 12, ..Periods::ADOPTED });
    assert_eq!(on("2021-05-31").version(), "9/1 annex + 10/1 + decision 11/2");
    let listed: Vec<_> = world.rules.lines().into_iter().map(|line| (line.amendment, line.period)).collect();
    assert_eq!(listed, [(None, Some(Period::Answers { months: 12 })), (None, Some(NINE))]);
}
