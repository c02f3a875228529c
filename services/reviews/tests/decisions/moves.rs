//! Whose move it is: one statement for each review, in the order of the law.

use contracts::registry::Duty;
use contracts::reviews::{
    ExpertsNeeded, MilestoneKind, MoveKind, Mover, ReviewReadings, Stage, Step, TemporaryFocalPoint,
};
use reviews::domain;
use treaty::{Instrument, InstrumentSet, Phase, YearlyGroup};

use crate::world::{GHA, World, all, assert_refused, day, state};

fn focal_point(code: &str) -> Mover {
    Mover::FocalPoint { state: state(code) }
}

fn mission(code: &str) -> Mover {
    Mover::Mission { state: state(code) }
}

/// What is next: what, whose, by which rule, by when.
fn next(world: &World) -> (&'static str, Vec<Mover>, String, Option<String>) {
    let next = world.next(GHA);
    (next.what.code(), next.who, next.rule.to_string(), next.by.map(|by| by.day.to_string()))
}

#[test]
fn gl_4_before_the_start_it_waits_for_the_start() {
    let world = World::of_one();
    assert_eq!(next(&world), ("wait-for-start", vec![], "GL-4".to_owned(), Some("2020-12-01".to_owned())));
    assert_eq!(world.next(GHA).phase, None);
}

#[test]
fn pr_4p_gl_10a_gl_10b_i_gl_10c_a_review_goes_from_move_to_move() {
    let mut world = World::of_one();
    world.on("2020-12-01");
    assert_eq!(
        next(&world),
        ("name-focal-point", vec![mission(GHA)], "PR-18i".to_owned(), Some("2020-12-15".to_owned()))
    );
    world.focal_point(GHA, GHA);
    assert_eq!(next(&world), ("consult", vec![focal_point(GHA)], "GL-11i".to_owned(), Some("2021-01-12".to_owned())));
    world.focal_point("FRA", GHA);
    world.lay_down(&world.proposal(GHA, Phase::I)).unwrap();
    let both = vec![focal_point("FRA"), mission("KEN")];
    assert_eq!(next(&world), ("confirm-consultation", both.clone(), "PR-31".to_owned(), Some("2021-06-01".to_owned())));
    world.confirm_all(GHA, Phase::I);
    assert_eq!(
        next(&world),
        ("submit-answers", vec![focal_point(GHA)], "PR-34".to_owned(), Some("2021-06-01".to_owned()))
    );
    world.answer_all(GHA, Phase::I, "2020-12-01");
    assert_eq!(next(&world), ("give-feedback", both, "PR-35i".to_owned(), Some("2021-06-01".to_owned())));
    world.record(GHA, Phase::I, Step::Feedback, "2020-12-01").unwrap();
    let everybody = vec![focal_point("FRA"), focal_point(GHA), mission("KEN")];
    let end = || Some("2022-11-30".to_owned());
    assert_eq!(next(&world), ("agree-lists", everybody.clone(), "PR-39".to_owned(), end()));
    world.list_all(GHA, Phase::I, "2020-12-01");
    assert_eq!(next(&world), ("agree-summary", everybody, "PR-38v".to_owned(), end()));
    assert_eq!(
        world.next(GHA).by.map(|by| by.rule.to_string()).as_deref(),
        Some("PR-15ii"),
        "tl_x: of the phase alone"
    );
    world.record(GHA, Phase::I, Step::Summary, "2020-12-01").unwrap();
    assert_eq!(next(&world), ("wait-for-group", vec![], "PR-10".to_owned(), None));
}

#[test]
fn amb_32_nothing_defers_a_review_and_who_does_nothing_has_not_started() {
    let mut world = World::of_one();
    world.on("2025-12-01");
    assert_eq!(world.stage(GHA, Phase::I), Stage::NotStarted);
    assert_eq!(world.next(GHA).what.code(), "name-focal-point", "years later, the same move");
    let review = world.review(GHA).phase(Phase::I).unwrap();
    assert_eq!(review.begun.start.to_string(), "2020-12-01", "and no day has moved");
}

#[test]
fn pr_18iii_without_a_focal_point_the_mission_sees_that_it_may_consult() {
    let mut world = World::of_one();
    world.on("2020-12-05");
    let moves = world.moves(GHA);
    assert_eq!(moves.next.what.code(), "name-focal-point");
    let consult = moves.also.iter().find(|one| one.what.code() == "consult").expect("beside it");
    assert_eq!(consult.who, [mission(GHA)]);
    assert_eq!(consult.by.as_ref().unwrap().day.to_string(), "2021-01-12");
}

#[test]
fn pr_31_a_return_gives_the_move_to_the_state_under_review_as_long_as_it_stands() {
    let mut world = World::agreed();
    world.draw(&[(GHA, Some(YearlyGroup::One), &[all("FRA"), all("PER")])], "2021-03-01");
    let late = |world: &World| world.moves(GHA).also.iter().map(|one| one.what.code()).collect::<Vec<_>>();
    assert!(late(&world).contains(&"confirm-consultation"));
    let peru = world.by("PER", GHA);
    world.give_back(GHA, Phase::I, peru).unwrap();
    assert!(late(&world).contains(&"consult") && !late(&world).contains(&"confirm-consultation"), "{:?}", late(&world));

    let mut world = World::begun();
    let by = world.by(GHA, GHA);
    world.propose(&world.proposal(GHA, Phase::I), by).unwrap();
    let kenya = world.by("KEN", GHA);
    world.give_back(GHA, Phase::I, kenya).unwrap();
    assert_eq!(world.next(GHA).what.code(), "consult");
    world.draw(&[(GHA, Some(YearlyGroup::One), &[all("FRA"), all("PER")])], "2021-01-05");
    let next = world.next(GHA);
    assert_eq!(next.what.code(), "confirm-consultation", "what Kenya asked for counts for nothing any more");
    assert!(next.who.iter().any(|who| who.state() == Some(state("PER"))), "{:?}", next.who);
}

#[test]
fn pr_12i_gl_10_after_the_fourth_phase_it_is_finished() {
    let mut world = World::begun();
    for phase in Phase::ALL {
        world.complete(GHA, phase);
        let next = domain::next_start(YearlyGroup::One, &world.groups[0], &world.rules, world.today);
        if let Some((_, due)) = next {
            world.let_come(due.day.0);
        }
    }
    assert_eq!(next(&world), ("finished", vec![], "PR-9iii".to_owned(), None));
    assert!(world.moves(GHA).also.is_empty());
    let stages = Stage::ALL.map(Stage::code);
    let after = ["to-come", "not-started", "consultation", "answers", "feedback", "lists", "summary", "complete"];
    assert_eq!(stages, after, "pr_12i: a visit to the country is none of them");
}

#[test]
fn pr_10_a_decided_phase_is_waited_for_by_its_day() {
    let mut world = World::begun();
    world.complete(GHA, Phase::I);
    world.advance(YearlyGroup::One, Phase::II, "2021-06-01").unwrap();
    assert_eq!(next(&world), ("wait-for-start", vec![], "PR-10".to_owned(), Some("2021-06-01".to_owned())));
    assert_eq!(world.next(GHA).phase, Some(Phase::II));
    let review = world.review(GHA);
    assert_eq!(domain::begins_on(review, &world.around(review, None)), Some(day("2021-06-01")));
}

#[test]
fn pr_26i_missing_reviewing_states_come_first() {
    let mut world = World::of_one();
    let without = InstrumentSet::ALL.difference(Instrument::Som.into());
    world.draw(&[(GHA, Some(YearlyGroup::One), &[all("FRA"), ("KEN", without)])], "2020-11-25");
    let moves = world.moves(GHA);
    assert_eq!((moves.next.what, moves.also[0].what), (MoveKind::WaitForStart, MoveKind::DrawReviewers));
    assert_eq!(moves.also[0].instruments, [Instrument::Som]);
    world.on("2020-12-01");
    assert_eq!(next(&world), ("draw-reviewers", vec![Mover::Secretariat], "PR-26i".to_owned(), None));
}

#[test]
fn pr_26i_answers_go_on_while_a_reviewing_state_is_drawn_anew() {
    let mut world = World::agreed();
    world.draw(&[(GHA, Some(YearlyGroup::One), &[all("FRA")])], "2021-02-01");
    let moves = world.moves(GHA);
    assert_eq!(moves.next.what, MoveKind::DrawReviewers);
    assert!(moves.also.iter().any(|also| also.what == MoveKind::SubmitAnswers));
}

#[test]
fn pr_18_a_proposal_that_was_laid_down_overtakes_the_naming_of_a_focal_point() {
    let mut world = World::of_one();
    world.on("2020-12-01");
    world.lay_down(&world.proposal(GHA, Phase::I)).unwrap();
    let moves = world.moves(GHA);
    assert_eq!(moves.next.what, MoveKind::ConfirmConsultation);
    let missing: Vec<_> = moves.also.iter().filter(|also| also.what == MoveKind::NameFocalPoint).collect();
    assert_eq!(missing.len(), 3, "all three owe one");
    assert_eq!(
        (missing[0].who.as_slice(), missing[0].by.as_ref().unwrap().day.0),
        (&[mission(GHA)][..], day("2020-12-15"))
    );
}

#[test]
fn pr_18_who_was_named_but_is_not_approved_leaves_the_move_with_the_mission() {
    let mut world = World::of_one();
    world.on("2020-12-01");
    let person = world.named(GHA, GHA, Duty::FocalPoint, InstrumentSet::EMPTY);
    assert_eq!((world.next(GHA).what, world.next(GHA).who), (MoveKind::Consult, vec![mission(GHA)]));
    world.approve(GHA, person);
    assert_eq!(world.next(GHA).who, [focal_point(GHA)]);
}

#[test]
fn pr_18_who_left_later_is_replaced_and_no_rule_says_by_when() {
    let mut world = World::agreed();
    world.on("2021-03-01");
    world.vacate("FRA", GHA);
    let moves = world.moves(GHA);
    let gap = moves.also.iter().find(|also| also.what == MoveKind::NameFocalPoint).unwrap();
    assert_eq!((gap.who.as_slice(), &gap.by, gap.since.0), (&[mission("FRA")][..], &None, day("2021-03-01")));
    world.focal_point("FRA", GHA);
    assert!(world.moves(GHA).also.is_empty());
}

#[test]
fn pr_18iii_a_focal_point_who_leaves_takes_no_day_off_the_consultation() {
    let mut world = World::begun();
    world.on("2020-12-20");
    world.vacate(GHA, GHA);
    assert_eq!(next(&world), ("consult", vec![mission(GHA)], "GL-11i".to_owned(), Some("2021-01-12".to_owned())));
    let naming = |world: &World| world.moves(GHA).also.into_iter().find(|one| one.what == MoveKind::NameFocalPoint);
    assert_eq!(naming(&world).unwrap().by, None, "and no rule says by when another is named");
    assert!(stalled(&world).is_empty());
    world.on("2021-01-13");
    assert_eq!(stalled(&world), ["consult"]);
}

/// What of a review has its day behind it.
fn stalled(world: &World) -> Vec<&'static str> {
    domain::stalled(&world.moves(GHA), world.today).into_iter().map(|of| of.what.code()).collect()
}

#[test]
fn gl_2_gl_5_gl_6_whatever_is_late_stalls_the_review_and_is_reminded_of() {
    let mut world = World::of_one();
    world.on("2020-12-01");
    world.focal_point(GHA, GHA);
    world.focal_point("FRA", GHA);
    world.on("2020-12-16");
    assert_eq!(next(&world).0, "consult");
    assert_eq!(stalled(&world), ["name-focal-point"], "Kenya's two weeks are over, whatever is next");
    world.on("2021-01-13");
    let all = ["name-focal-point", "name-experts", "name-experts", "name-experts", "consult"];
    assert_eq!(stalled(&world), all, "the longest first");
    let events = domain::remind(world.review(GHA), &world.around(world.review(GHA), None)).unwrap();
    assert_eq!(events.len(), all.len());
    world.happened(state(GHA), events);
    let again = domain::remind(world.review(GHA), &world.around(world.review(GHA), None));
    assert_refused(again, "GL-2", "reminded-today");
}

#[test]
fn amb_14_tl_x_nobody_is_late_before_there_is_anything_to_do() {
    let mut world = World::begun();
    world.on("2024-03-01");
    world.lay_down(&world.proposal(GHA, Phase::I)).unwrap();
    let confirming = world.next(GHA);
    assert_eq!((confirming.what, confirming.by.unwrap().day.0), (MoveKind::ConfirmConsultation, day("2024-09-01")));
    assert!(stalled(&world).is_empty(), "the consultation was late, and is over");
    world.confirm_all(GHA, Phase::I);
    world.answer_all(GHA, Phase::I, "2024-03-01");
    world.record(GHA, Phase::I, Step::Feedback, "2024-03-01").unwrap();
    assert_eq!(next(&world).0, "agree-lists");
    assert_eq!((world.next(GHA).by, stalled(&world)), (None, vec![]), "the nominal end is years ago");
}

#[test]
fn gl_5_gl_6_the_weeks_for_naming_people_are_those_of_the_first_phase() {
    let mut world = World::of_one();
    world.on("2020-12-01");
    world.complete(GHA, Phase::I);
    world.on("2022-12-01");
    let moves = world.moves(GHA);
    let by = |what| moves.also.iter().chain([&moves.next]).find(|one| one.what == what).unwrap().by.clone().unwrap();
    assert_eq!(moves.next.phase, Some(Phase::II));
    assert_eq!(by(MoveKind::NameFocalPoint).day.0, day("2020-12-15"));
    assert_eq!(by(MoveKind::NameExperts).day.0, day("2020-12-29"));
}

#[test]
fn gl_11i_the_six_weeks_bind_who_consults_and_nobody_who_confirms() {
    let mut world = World::begun();
    world.on("2021-01-10");
    assert_eq!(world.next(GHA).by.unwrap().day.0, day("2021-01-12"));
    world.lay_down(&world.proposal(GHA, Phase::I)).unwrap();
    let next = world.next(GHA);
    assert_eq!((next.what, next.by.unwrap().day.0), (MoveKind::ConfirmConsultation, day("2021-06-01")), "pr_34");
    world.on("2021-02-20");
    let held = crate::calendar::milestone(&world, MilestoneKind::Consultation);
    assert_eq!((held.actual.unwrap().0, held.days_late), (day("2021-01-10"), Some(0)), "and before they have");
    world.give_back(GHA, Phase::I, world.by("FRA", GHA)).unwrap();
    let again = world.next(GHA);
    assert_eq!((again.what, again.by.unwrap().day.0), (MoveKind::Consult, day("2021-06-01")), "it consulted in time");
    world.lay_down(&world.proposal(GHA, Phase::I)).unwrap();
    world.confirm_all(GHA, Phase::I);
    let consultation = crate::calendar::milestone(&world, MilestoneKind::Consultation);
    assert_eq!((consultation.actual.unwrap().0, consultation.days_late), (day("2021-01-10"), Some(0)));
}

#[test]
fn gl_5_gl_6_who_joins_later_has_its_own_two_and_four_weeks() {
    let mut world = World::agreed();
    world.draw(&[(GHA, Some(YearlyGroup::One), &[all("FRA"), all("PER")])], "2021-02-01");
    let moves = world.moves(GHA);
    let by = |what| {
        let found = moves.also.iter().find(|also| also.what == what).unwrap();
        (found.who[0], found.by.as_ref().unwrap().day.0)
    };
    assert_eq!(by(MoveKind::NameFocalPoint), (mission("PER"), day("2021-02-15")));
    assert_eq!(by(MoveKind::NameExperts), (mission("PER"), day("2021-03-01")));
}

#[test]
fn pr_27i_gl_6_experts_are_asked_of_the_focal_point() {
    let mut world = World::of_one();
    world.focal_point(GHA, GHA);
    world.on("2020-12-01");
    let moves = world.moves(GHA);
    let experts: Vec<_> = moves.also.iter().filter(|also| also.what == MoveKind::NameExperts).collect();
    assert_eq!(
        experts.iter().map(|one| one.who[0]).collect::<Vec<_>>(),
        [focal_point(GHA), mission("FRA"), mission("KEN")]
    );
    assert_eq!(
        (experts[0].rule.to_string().as_str(), experts[0].by.as_ref().unwrap().day.0),
        ("PR-27i", day("2020-12-29"))
    );
}

#[test]
fn amb_08_one_expert_is_enough_and_what_none_knows_is_pointed_out() {
    let mut world = World::of_one();
    world.on("2020-12-01");
    world.expert(GHA, GHA, Instrument::Untoc.into());
    let asked = |world: &World| {
        let moves = world.moves(GHA);
        let experts = moves
            .also
            .into_iter()
            .find(|also| also.what == MoveKind::NameExperts && also.who[0].state() == Some(state(GHA)));
        experts.map(|one| one.instruments)
    };
    assert_eq!(asked(&world), None);
    let review = world.review(GHA);
    let unknown = domain::unknown_expertise(review, state(GHA), &world.around(review, None));
    assert_eq!(unknown, InstrumentSet::ALL.difference(Instrument::Untoc.into()));
    world.on("2020-12-02");
    let world =
        world.reading(ReviewReadings { experts: ExpertsNeeded::OneForEachInstrument, ..ReviewReadings::default() });
    assert_eq!(asked(&world), Some(vec![Instrument::Tip, Instrument::Som, Instrument::Firearms]));
}

#[test]
fn amb_06_other_reading_in_a_gap_it_is_the_missions_move_to_name_one() {
    let mut world = World::begun();
    world.on("2020-12-02");
    let mut world = world.reading(ReviewReadings {
        temporary_focal_point: TemporaryFocalPoint::UntilFirstNamed,
        ..ReviewReadings::default()
    });
    world.vacate(GHA, GHA);
    assert_eq!((world.next(GHA).what, world.next(GHA).who), (MoveKind::NameFocalPoint, vec![mission(GHA)]));
}

#[test]
fn a_move_is_late_by_the_day_that_was_agreed() {
    let world = World::agreed();
    let next = world.next(GHA);
    assert_eq!(domain::days_late(&next, day("2021-06-01")), Some(0));
    assert_eq!(domain::days_late(&next, day("2021-06-11")), Some(10));
    let shown = domain::shown_move(state(GHA), next, day("2021-06-11"));
    assert_eq!((shown.by.unwrap().day.0, shown.days_late), (day("2021-06-01"), Some(10)));
    let waiting = World::of_one().next(GHA);
    assert_eq!(domain::days_late(&waiting, day("2021-06-11")), None, "nobody's move is never late");
}

#[test]
fn moves_are_said_once_and_again_when_they_change() {
    let mut world = World::begun();
    let said = world.times("moves-changed");
    world.on("2021-01-05");
    world.on("2021-02-05");
    assert_eq!(world.times("moves-changed"), said, "a day alone changes nothing");
    world.agree(GHA, Phase::I);
    assert_eq!(world.times("moves-changed"), said + 3, "laid down, confirmed, agreed");
}

#[test]
fn gl_2_a_reminder_is_of_somebodys_move_and_once_a_day() {
    let mut world = World::of_one();
    let remind = |world: &World| domain::remind(world.review(GHA), &world.around(world.review(GHA), None));
    assert_refused(remind(&world), "GL-2", "nobody-to-remind");
    world.on("2020-12-01");
    let events = remind(&world).unwrap();
    world.happened(state(GHA), events);
    assert_refused(remind(&world), "GL-2", "reminded-today");
    world.on("2020-12-02");
    remind(&world).unwrap();
}

#[test]
fn who_may_do_what_now() {
    use contracts::reviews::Possible as P;
    let mut world = World::begun();
    let may = |world: &World, code: &str| {
        let review = world.review(GHA);
        domain::may(review, world.by(code, GHA), &world.around(review, None))
    };
    let own = vec![P::Propose, P::ChoosePublicStage, P::AskForHelp];
    let all = (may(&world, GHA), may(&world, "FRA"), may(&world, "PER"));
    assert_eq!(all, (own.clone(), vec![P::AskForHelp], vec![]));
    world.lay_down(&world.proposal(GHA, Phase::I)).unwrap();
    assert_eq!((may(&world, GHA), may(&world, "FRA")), (own, vec![P::Confirm, P::Return, P::AskForHelp]));
    world.give_back(GHA, Phase::I, world.by("FRA", GHA)).unwrap();
    assert_eq!(may(&world, "FRA"), [P::Confirm, P::AskForHelp]);
    let review = world.review(GHA);
    let desk = domain::may(review, domain::By::Secretariat, &world.around(review, None));
    assert_eq!(desk, [P::Propose, P::RecordStep, P::Remind, P::KeepNote, P::ChoosePublicStage]);
    let person = world.people.focal_point(state(GHA), state(GHA)).unwrap();
    let expert = world.people.experts(state(GHA), state(GHA)).next().unwrap().0;
    assert_ne!(person, expert);
    let by = domain::By::Official { state: state(GHA), person: expert };
    assert!(domain::may(review, by, &world.around(review, None)).is_empty(), "an expert acts for nobody");
}
