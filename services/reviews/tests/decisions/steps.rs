//! Steps that were taken (paras. 20, 34, 35, 38 and 39; guidelines, paras. 2, 9 and 10).

use contracts::Day;
use contracts::reviews::{Clock, CompleteWhen, FeedbackFrom, ReviewReadings, Stage, Step};
use reviews::domain;
use treaty::{Instrument, InstrumentSet, Phase};

use crate::world::{GHA, World, all, assert_refused, assert_refused_plainly, day, read, state};

#[test]
fn pr_31_languages_are_chosen_before_answers_are_submitted() {
    let mut world = World::begun();
    let early = world.answer(GHA, Phase::I, Instrument::Untoc, "2020-12-01");
    assert_refused(early, "PR-31", "languages-not-agreed");
}

#[test]
fn gl_2_pr_34_late_is_recorded_and_never_refused() {
    let mut world = World::agreed();
    world.on("2022-03-01");
    world.answer(GHA, Phase::I, Instrument::Untoc, "2021-07-01").unwrap();
    world.answer(GHA, Phase::I, Instrument::Tip, "2022-03-01").unwrap();
    let entries = domain::entries(world.review(GHA).phase(Phase::I).unwrap());
    assert_eq!((entries[0].days_late, entries[1].days_late), (Some(30), Some(273)));
    let due = world.review(GHA).phase(Phase::I).unwrap().entries[0].due.clone().unwrap();
    assert_eq!(read(&due), ("2021-06-01".to_owned(), "PR-34".to_owned(), "2020-12-01 + 6 months".to_owned()));
}

#[test]
fn gl_2_what_is_still_to_come_is_not_recorded() {
    let mut world = World::agreed();
    assert_refused_plainly(world.answer(GHA, Phase::I, Instrument::Untoc, "2021-01-12"), "day-to-come");
    let readable = Step::Answers { instrument: Instrument::Untoc, readable_from: Day(day("2021-01-12")) };
    assert_refused_plainly(world.record(GHA, Phase::I, readable, "2021-01-11"), "day-to-come");
    let before = Step::Answers { instrument: Instrument::Untoc, readable_from: Day(day("2021-01-10")) };
    assert_refused(world.record(GHA, Phase::I, before, "2021-01-11"), "PR-20i", "step-too-early");
    assert_refused(world.answer(GHA, Phase::I, Instrument::Untoc, "2020-11-30"), "GL-9", "step-before-start");
}

#[test]
fn gl_9_only_what_is_reviewed_in_the_phase_and_each_once() {
    let mut world = World::agreed();
    world.on("2021-02-01");
    world.answer(GHA, Phase::I, Instrument::Untoc, "2021-02-01").unwrap();
    assert_refused(world.answer(GHA, Phase::I, Instrument::Untoc, "2021-02-01"), "PR-39", "step-recorded-already");
    assert_refused(world.answer(GHA, Phase::II, Instrument::Untoc, "2021-02-01"), "PR-11", "phase-not-begun");
    world.denounce(GHA, Instrument::Som, "2021-02-01");
    world.turn();
    assert_refused(world.answer(GHA, Phase::I, Instrument::Som, "2021-02-01"), "PR-9i", "instrument-not-reviewed");
}

#[test]
fn pr_25ii_amb_07_the_clock_of_feedback_starts_with_the_last_answers() {
    let mut world = World::agreed();
    world.on("2021-06-01");
    world.answer(GHA, Phase::I, Instrument::Untoc, "2021-03-01").unwrap();
    assert_refused(world.record(GHA, Phase::I, Step::Feedback, "2021-06-01"), "PR-35i", "answers-missing");
    world.answer(GHA, Phase::I, Instrument::Tip, "2021-03-15").unwrap();
    world.answer(GHA, Phase::I, Instrument::Firearms, "2021-04-01").unwrap();
    assert_eq!(world.stage(GHA, Phase::I), Stage::Answers);
    assert_eq!(world.next(GHA).instruments, [Instrument::Som]);
    world.answer(GHA, Phase::I, Instrument::Som, "2021-03-20").unwrap();
    let next = world.next(GHA);
    assert_eq!(
        (next.what.code(), next.by.unwrap().day.0, next.since.0),
        ("give-feedback", day("2021-10-01"), day("2021-04-01"))
    );
    assert_refused(world.record(GHA, Phase::I, Step::Feedback, "2021-03-31"), "PR-35i", "step-too-early");
    world.record(GHA, Phase::I, Step::Feedback, "2021-04-01").unwrap();
}

#[test]
fn amb_07_other_reading_each_instrument_has_its_clock() {
    let mut world = World::agreed();
    world.on("2021-01-12");
    let mut world = world.reading(ReviewReadings { clock: Clock::EachStrand, ..ReviewReadings::default() });
    world.on("2021-06-01");
    world.answer(GHA, Phase::I, Instrument::Untoc, "2021-03-01").unwrap();
    let moves = world.moves(GHA);
    let feedback = moves.also.iter().find(|also| also.what.code() == "give-feedback").unwrap();
    assert_eq!((moves.next.what.code(), feedback.instruments.as_slice()), ("submit-answers", &[Instrument::Untoc][..]));
    assert_eq!(feedback.by.as_ref().unwrap().day.0, day("2021-09-01"));
    world.record(GHA, Phase::I, Step::Feedback, "2021-06-01").unwrap();
}

#[test]
fn amb_20_the_clock_starts_when_the_answers_can_be_read() {
    let record = |world: &mut World| {
        world.on("2021-06-15");
        for instrument in Instrument::ALL {
            let readable_from = Day(day("2021-06-15"));
            world.record(GHA, Phase::I, Step::Answers { instrument, readable_from }, "2021-05-01").unwrap();
        }
    };
    let mut world = World::agreed();
    record(&mut world);
    assert_eq!(world.next(GHA).by.unwrap().day.0, day("2021-12-15"));
    let lines = |world: &World| {
        let review = world.review(GHA);
        let line = domain::phase_lines(review, &world.around(review, None)).remove(0);
        let feedback = line.milestones.into_iter().find(|m| m.kind == contracts::reviews::MilestoneKind::Feedback);
        feedback.map(|feedback| (feedback.nominal.unwrap().day.0, feedback.beside.unwrap().day.0)).unwrap()
    };
    assert_eq!(lines(&world), (day("2021-12-15"), day("2021-11-01")), "both are kept");
    assert_eq!(
        domain::entries(world.review(GHA).phase(Phase::I).unwrap())[0].days_late,
        Some(0),
        "translation makes nobody late"
    );
    let mut other = World::agreed();
    other.on("2021-01-12");
    let mut other =
        other.reading(ReviewReadings { feedback_from: FeedbackFrom::Submitted, ..ReviewReadings::default() });
    record(&mut other);
    assert_eq!(lines(&other), (day("2021-11-01"), day("2021-12-15")));
}

#[test]
fn pr_38_a_list_rests_on_answers_and_a_summary_on_all_lists() {
    let mut world = World::agreed();
    world.on("2021-09-01");
    let list = Step::List { instrument: Instrument::Untoc };
    assert_refused(world.record(GHA, Phase::I, list, "2021-09-01"), "PR-38ii", "answers-missing");
    world.answer_all(GHA, Phase::I, "2021-05-01");
    assert_refused(world.record(GHA, Phase::I, list, "2021-04-30"), "PR-38ii", "step-too-early");
    assert_refused(world.record(GHA, Phase::I, Step::Summary, "2021-09-01"), "PR-38v", "lists-missing");
    world.list_all(GHA, Phase::I, "2021-08-01");
    assert_refused(world.record(GHA, Phase::I, Step::Summary, "2021-07-31"), "PR-38v", "step-too-early");
    world.record(GHA, Phase::I, Step::Summary, "2021-08-02").unwrap();
}

#[test]
fn pr_39_amb_03_complete_with_list_and_summary_for_all_instruments() {
    let mut world = World::answered("2021-05-01");
    world.on("2021-09-01");
    world.record(GHA, Phase::I, Step::Feedback, "2021-06-01").unwrap();
    assert_eq!(world.stage(GHA, Phase::I), Stage::Lists);
    world.list_all(GHA, Phase::I, "2021-08-01");
    assert_eq!((world.stage(GHA, Phase::I), world.times("phase-completed")), (Stage::Summary, 0));
    world.record(GHA, Phase::I, Step::Summary, "2021-08-20").unwrap();
    assert_eq!((world.stage(GHA, Phase::I), world.times("phase-completed")), (Stage::Complete, 1));
    assert_eq!(world.review(GHA).phase(Phase::I).unwrap().completed, Some(day("2021-08-20")));
}

#[test]
fn amb_03_other_reading_the_lists_alone() {
    let mut world = World::begun();
    world.on("2020-12-02");
    let alone = ReviewReadings { complete: CompleteWhen::ListAlone, ..ReviewReadings::default() };
    let mut world = world.reading(alone);
    world.on("2021-01-10");
    world.agree(GHA, Phase::I);
    world.answer_all(GHA, Phase::I, "2021-01-10");
    world.list_all(GHA, Phase::I, "2021-01-10");
    assert_eq!(world.stage(GHA, Phase::I), Stage::Complete);
    world.on("2021-02-01");
    world.choose(ReviewReadings::default(), "2021-02-01").unwrap();
    assert_eq!((world.stage(GHA, Phase::I), world.times("phase-reopened")), (Stage::Complete, 0), "never what was");
}

#[test]
fn amb_03_another_reading_completes_on_its_day_what_is_complete_by_it() {
    let mut world = World::answered("2021-05-01");
    world.list_all(GHA, Phase::I, "2021-05-01");
    assert_eq!(world.stage(GHA, Phase::I), Stage::Feedback);
    world.on("2021-06-01");
    let world = world.reading(ReviewReadings { complete: CompleteWhen::ListAlone, ..ReviewReadings::default() });
    assert_eq!(world.stage(GHA, Phase::I), Stage::Complete);
}

#[test]
fn pr_35_feedback_that_never_came_holds_up_no_list() {
    let mut world = World::answered("2021-05-01");
    world.on("2021-09-01");
    world.list_all(GHA, Phase::I, "2021-08-01");
    assert_eq!(world.next(GHA).what.code(), "give-feedback");
    world.record(GHA, Phase::I, Step::Summary, "2021-08-20").unwrap();
    assert_eq!(world.stage(GHA, Phase::I), Stage::Complete);
    world.record(GHA, Phase::I, Step::Feedback, "2021-09-01").unwrap();
}

#[test]
fn amb_34_the_feedback_of_the_reviewing_states_is_one_and_comes_once() {
    let mut world = World::answered("2021-05-01");
    world.on("2021-09-01");
    world.record(GHA, Phase::I, Step::Feedback, "2021-08-01").unwrap();
    assert_eq!(world.stage(GHA, Phase::I), Stage::Lists, "for every instrument and every reviewing State");
    assert_refused(world.record(GHA, Phase::I, Step::Feedback, "2021-09-01"), "PR-39", "step-recorded-already");
}

#[test]
fn amb_35_a_list_on_which_nobody_agrees_keeps_the_review_open_and_stalls_it_after_the_nominal_end() {
    let mut world = World::answered("2021-05-01");
    world.on("2021-08-01");
    world.record(GHA, Phase::I, Step::Feedback, "2021-08-01").unwrap();
    world.on("2030-01-01");
    assert_eq!(world.stage(GHA, Phase::I), Stage::Lists);
    let next = world.next(GHA);
    let shown = domain::shown_move(state(GHA), next.clone(), world.today);
    assert_eq!((next.what.code(), shown.days_late), ("agree-lists", Some(2_589)), "pr_15ii: and no rule ends it");
    assert!(world.record(GHA, Phase::I, Step::Summary, "2029-12-01").is_err(), "a summary rests on agreed lists");
}

#[test]
fn a_struck_step_stays_visible_and_counts_for_nothing() {
    let mut world = World::answered("2021-05-01");
    world.strike(GHA, Phase::I, 2).unwrap();
    assert_eq!((world.stage(GHA, Phase::I), world.next(GHA).instruments), (Stage::Answers, vec![Instrument::Tip]));
    let entries = domain::entries(world.review(GHA).phase(Phase::I).unwrap());
    assert_eq!((entries.len(), entries[1].struck.as_deref()), (4, Some("meant for another review")));
    assert_refused(world.strike(GHA, Phase::I, 2), "PR-39", "step-struck-already");
    assert_refused_plainly(world.strike(GHA, Phase::I, 9), "unknown-step");
    world.answer(GHA, Phase::I, Instrument::Tip, "2021-05-01").unwrap();
    assert_eq!(world.review(GHA).phase(Phase::I).unwrap().entries[4].number, 5, "numbers are given once");
}

#[test]
fn pr_39_a_phase_reopens_when_what_made_it_complete_is_struck() {
    let mut world = World::begun();
    world.complete(GHA, Phase::I);
    let list = world.review(GHA).phase(Phase::I).unwrap().list(Instrument::Som).unwrap().number;
    world.strike(GHA, Phase::I, list).unwrap();
    assert_eq!((world.times("phase-reopened"), world.stage(GHA, Phase::I)), (1, Stage::Lists));
    let feedback = world.review(GHA).phase(Phase::I).unwrap().feedback().unwrap().number;
    world.record(GHA, Phase::I, Step::List { instrument: Instrument::Som }, "2020-12-01").unwrap();
    world.strike(GHA, Phase::I, feedback).unwrap();
    assert_eq!(world.stage(GHA, Phase::I), Stage::Complete, "feedback is not what makes it complete");
}

#[test]
fn t1_fa_inv_21_a_phase_in_which_nothing_is_due_is_complete_when_it_begins() {
    let firearms = InstrumentSet::of(Instrument::Firearms);
    let mut world = World::begun();
    world.signatory("IRN", firearms, Some("a contribution"));
    world.draw(&[("IRN", None, &[all("PER"), all("KEN")])], "2021-03-01");
    for (phase, next) in [(Phase::I, "2023-03-01"), (Phase::II, "2025-03-01")] {
        world.complete("IRN", phase);
        world.on(next);
    }
    let third = world.review("IRN").phase(Phase::III).unwrap();
    assert_eq!((third.stage(), third.completed), (Stage::Complete, Some(day("2025-03-01"))));
    let next = world.next("IRN");
    assert_eq!((next.what.code(), next.by.unwrap().day.0), ("wait-for-start", day("2027-03-01")));
}

#[test]
fn a_source_is_named() {
    let world = World::agreed();
    let review = world.review(GHA);
    let command = contracts::reviews::RecordStep {
        state: state(GHA),
        phase: Phase::I,
        step: Step::Feedback,
        on: Day(world.today),
        source: " ".to_owned(),
    };
    assert_refused_plainly(domain::record_step(review, &command, &world.around(review, None)), "blank-field");
}
