//! The consultation of paragraph 31.

use contracts::reviews::{Capacity, ConfirmConsultation, Consultation, ProposeConsultation, Stage};
use contracts::{Day, registry::Duty};
use reviews::domain::{self, By};
use treaty::{InstrumentSet, Language, Phase, YearlyGroup};

use crate::world::{GHA, World, all, assert_refused, assert_refused_plainly, day, state};

/// Ghana lays something down on 11 January 2021.
fn laid_down(change: impl FnOnce(&mut ProposeConsultation)) -> (World, Result<(), contracts::Notice>) {
    let mut world = World::begun();
    world.on("2021-01-11");
    let mut proposal = world.proposal(GHA, Phase::I);
    change(&mut proposal);
    let done = world.lay_down(&proposal);
    (world, done)
}

fn mission(code: &str) -> By {
    By::Mission { state: state(code) }
}

#[test]
fn gl_11i_whoever_has_held_the_consultation_is_not_counted_as_not_started() {
    let mut world = World::begun();
    assert_eq!(world.stage(GHA, Phase::I), Stage::NotStarted);
    let proposal = world.proposal(GHA, Phase::I);
    let for_it = ProposeConsultation { mandate: Some("NV 12/2020".to_owned()), ..proposal.clone() };
    world.propose(&for_it, By::Secretariat).unwrap();
    assert_eq!(world.stage(GHA, Phase::I), Stage::NotStarted, "pr_48ii: the State has not said so");
    world.lay_down(&proposal).unwrap();
    assert_eq!(world.stage(GHA, Phase::I), Stage::Consultation);
}

#[test]
fn pr_31_agreed_when_everybody_has_confirmed() {
    let (mut world, done) = laid_down(|_| {});
    done.unwrap();
    let consultation = domain::consultation(world.review(GHA), Phase::I).unwrap();
    assert_eq!(consultation.missing, [state("FRA"), state("KEN")], "its own is there");
    world.confirm(GHA, Phase::I, world.by("FRA", GHA)).unwrap();
    assert_eq!((world.stage(GHA, Phase::I), world.times("consultation-agreed")), (Stage::Consultation, 0));
    world.confirm(GHA, Phase::I, world.by("KEN", GHA)).unwrap();
    assert_eq!((world.stage(GHA, Phase::I), world.times("consultation-agreed")), (Stage::Answers, 1));
    let agreed = world.review(GHA).phase(Phase::I).unwrap().agreed.clone().unwrap();
    assert_eq!((agreed.languages, agreed.answers_by.0), (vec![Language::English], day("2021-06-01")));
    assert_eq!(agreed.cap_after_consultation, None, "it was held in time");
}

#[test]
fn pr_34_inv_10_nothing_is_agreed_beyond_six_months() {
    let (_, done) = laid_down(|proposal| proposal.answers_by = Day(day("2021-07-01")));
    let notice = done.clone().unwrap_err();
    assert_refused(done, "PR-34", "answers-beyond-cap");
    assert_eq!(
        (notice.details["day"].as_str(), notice.details["computed"].as_str()),
        ("2021-06-01", "2020-12-01 + 6 months")
    );
    laid_down(|proposal| proposal.answers_by = Day(day("2021-06-01"))).1.unwrap();
    let (_, early) = laid_down(|proposal| proposal.answers_by = Day(day("2020-11-30")));
    assert_refused(early, "PR-34", "answers-before-start");
}

#[test]
fn amb_14_after_a_late_consultation_six_months_after_it_are_the_limit() {
    let mut world = World::begun();
    world.on("2021-03-15");
    let mut proposal = world.proposal(GHA, Phase::I);
    proposal.held_on = vec![Day(day("2021-03-10")), Day(day("2021-02-01"))];
    proposal.answers_by = Day(day("2021-09-11"));
    assert_refused(world.lay_down(&proposal), "AMB-14", "answers-beyond-cap");
    proposal.answers_by = Day(day("2021-09-10"));
    world.lay_down(&proposal).unwrap();
    world.confirm_all(GHA, Phase::I);
    let work = world.review(GHA).phase(Phase::I).unwrap();
    let agreed = work.agreed.as_ref().unwrap();
    let beside = crate::world::read(agreed.cap_after_consultation.as_ref().unwrap());
    assert_eq!(beside, ("2021-09-10".to_owned(), "AMB-14".to_owned(), "2021-03-10 + 6 months".to_owned()));
    assert_eq!(work.begun.answers_cap.day.0, day("2021-06-01"), "the nominal day stays beside it");
    let next = world.next(GHA);
    assert_eq!((next.by.unwrap().day.0, next.agreed.unwrap().0), (day("2021-06-01"), day("2021-09-10")));
}

#[test]
fn pr_34_amb_14_six_months_are_given_once() {
    let mut world = World::begun();
    world.on("2021-01-12");
    world.lay_down(&world.proposal(GHA, Phase::I)).unwrap();
    world.confirm_all(GHA, Phase::I);
    world.on("2021-05-20");
    let mut again = world.proposal(GHA, Phase::I);
    again.held_on = vec![Day(day("2021-05-20"))];
    again.answers_by = Day(day("2021-06-02"));
    assert_refused(world.lay_down(&again), "PR-34", "answers-beyond-cap");
    again.answers_by = Day(day("2021-06-01"));
    world.lay_down(&again).unwrap();
    world.confirm_all(GHA, Phase::I);
    let work = world.review(GHA).phase(Phase::I).unwrap();
    let agreed = work.agreed.as_ref().unwrap();
    assert_eq!((agreed.proposal, &agreed.cap_after_consultation), (2, &None));
    assert_eq!(work.consulted(), Some(Day(day("2021-01-12"))), "the consultation was in time");
}

#[test]
fn pr_34_what_was_given_back_gives_no_other_months() {
    let mut world = World::begun();
    world.on("2021-01-12");
    world.lay_down(&world.proposal(GHA, Phase::I)).unwrap();
    world.give_back(GHA, Phase::I, world.by("FRA", GHA)).unwrap();
    world.on("2021-03-01");
    let mut again = world.proposal(GHA, Phase::I);
    again.held_on = vec![Day(day("2021-03-01"))];
    again.answers_by = Day(day("2021-06-02"));
    assert_refused(world.lay_down(&again), "PR-34", "answers-beyond-cap");
}

#[test]
fn amb_14_a_consultation_that_began_in_time_is_not_late_by_a_second_day() {
    let mut world = World::begun();
    world.on("2021-03-01");
    let mut proposal = world.proposal(GHA, Phase::I);
    proposal.held_on = vec![Day(day("2021-01-12")), Day(day("2021-03-01"))];
    proposal.answers_by = Day(day("2021-06-02"));
    assert_refused(world.lay_down(&proposal), "PR-34", "answers-beyond-cap");
}

#[test]
fn amb_14_the_last_day_of_six_weeks_is_in_time() {
    let mut world = World::begun();
    world.on("2021-01-12");
    let mut proposal = world.proposal(GHA, Phase::I);
    proposal.answers_by = Day(day("2021-06-02"));
    assert_refused(world.lay_down(&proposal), "PR-34", "answers-beyond-cap");
    world.on("2021-01-13");
    proposal.held_on = vec![Day(day("2021-01-13"))];
    proposal.answers_by = Day(day("2021-07-13"));
    world.lay_down(&proposal).unwrap();
}

#[test]
fn pr_35i_feedback_within_six_months_of_the_answers() {
    let by = |feedback: &'static str| {
        move |proposal: &mut ProposeConsultation| {
            proposal.answers_by = Day(day("2021-05-31"));
            proposal.feedback_by = Some(Day(day(feedback)));
        }
    };
    laid_down(by("2021-11-30")).1.unwrap();
    assert_refused(laid_down(by("2021-12-01")).1, "PR-35i", "feedback-beyond-cap");
    assert_refused(laid_down(by("2021-05-30")).1, "PR-35i", "feedback-before-answers");
}

#[test]
fn pr_31_a_consultation_has_been_held_and_with_somebody() {
    let held = |text: &'static str| move |proposal: &mut ProposeConsultation| proposal.held_on = vec![Day(day(text))];
    assert_refused_plainly(laid_down(held("2021-01-12")).1, "day-to-come");
    assert_refused(laid_down(held("2020-11-19")).1, "PR-31", "nobody-to-consult");
    laid_down(held("2020-11-20")).1.unwrap();
    assert_refused(laid_down(|proposal| proposal.held_on.clear()).1, "PR-31", "consultation-not-held");
}

#[test]
fn pr_49_pr_50_gl_11ii_one_or_two_languages_exceptionally_three() {
    let chosen = |count: usize, reason: Option<&'static str>| {
        laid_down(move |proposal| {
            proposal.languages = Language::ALL.into_iter().take(count).collect();
            proposal.exceptional = reason.map(str::to_owned);
        })
    };
    chosen(1, None).1.unwrap();
    chosen(2, None).1.unwrap();
    assert_refused(chosen(3, None).1, "PR-50ii", "exceptional-reason-missing");
    assert_refused(chosen(3, Some(" ")).1, "PR-50ii", "exceptional-reason-missing");
    let (world, done) = chosen(3, Some("Three official languages."));
    done.unwrap();
    assert_eq!(world.review(GHA).phase(Phase::I).unwrap().latest().unwrap().languages.len(), 3);
    assert_refused(chosen(4, Some("Why not.")).1, "PR-50ii", "too-many-languages");
    assert_refused(chosen(0, None).1, "PR-50i", "no-language");
    let twice = laid_down(|proposal| proposal.languages = vec![Language::French, Language::French]);
    assert_refused(twice.1, "PR-50i", "language-twice");
}

#[test]
fn pr_31_only_the_state_under_review_lays_it_down() {
    let (mut world, _) = laid_down(|_| {});
    let proposal = world.proposal(GHA, Phase::I);
    assert_refused(world.propose(&proposal, world.by("FRA", GHA)), "PR-31", "under-review-lays-down");
    assert_refused(world.propose(&proposal, mission("PER")), "PR-31", "under-review-lays-down");
    let person = world.person();
    let stranger = By::Official { state: state(GHA), person };
    assert_refused(world.propose(&proposal, stranger), "PR-18i", "focal-point-acts");
    assert_refused(world.propose(&proposal, mission(GHA)), "PR-18i", "focal-point-acts");
}

#[test]
fn pr_18iii_tc_47_without_a_focal_point_the_mission_acts() {
    let mut world = World::of_one();
    world.on("2020-12-01");
    let proposal = world.proposal(GHA, Phase::I);
    let person = world.named(GHA, GHA, Duty::FocalPoint, InstrumentSet::EMPTY);
    let official = By::Official { state: state(GHA), person };
    assert_refused(world.propose(&proposal, official), "PR-18iii", "mission-acts");
    world.propose(&proposal, mission(GHA)).unwrap();
    world.confirm(GHA, Phase::I, mission("FRA")).unwrap();
    let of_france = domain::consultation(world.review(GHA), Phase::I).unwrap().confirmed;
    let capacity = of_france.iter().find(|one| one.by == state("FRA")).unwrap().capacity;
    assert_eq!(capacity, Capacity::PermanentRepresentative);
    world.approve(GHA, person);
    assert_refused(world.propose(&proposal, mission(GHA)), "PR-18i", "focal-point-acts");
    world.propose(&proposal, official).unwrap();
}

#[test]
fn amb_06_after_a_gap_the_mission_acts_again_and_under_the_other_reading_it_does_not() {
    let mut world = World::begun();
    world.vacate("FRA", GHA);
    world.lay_down(&world.proposal(GHA, Phase::I)).unwrap();
    let mut strict = world.clone();
    world.confirm(GHA, Phase::I, mission("FRA")).unwrap();
    strict.on("2020-12-02");
    let mut strict = strict.reading(contracts::reviews::ReviewReadings {
        temporary_focal_point: contracts::reviews::TemporaryFocalPoint::UntilFirstNamed,
        ..Default::default()
    });
    assert_refused(strict.confirm(GHA, Phase::I, mission("FRA")), "AMB-06", "focal-point-named-first");
    strict.focal_point("FRA", GHA);
    strict.confirm(GHA, Phase::I, strict.by("FRA", GHA)).unwrap();
}

#[test]
fn pr_47_pr_48i_inv_20_the_secretariat_writes_with_a_mandate_and_confirms_for_nobody() {
    let (mut world, _) = laid_down(|_| {});
    let mut proposal = world.proposal(GHA, Phase::I);
    assert_refused(world.propose(&proposal, By::Secretariat), "PR-48ii", "mandate-missing");
    proposal.mandate = Some("Note verbale 3/2021".to_owned());
    world.propose(&proposal, By::Secretariat).unwrap();
    let consultation = domain::consultation(world.review(GHA), Phase::I).unwrap();
    assert!(consultation.on_behalf);
    assert_eq!(consultation.missing, [state("FRA"), state(GHA), state("KEN")], "inv. 20: it holds no State's word");
    assert_refused(world.confirm(GHA, Phase::I, By::Secretariat), "PR-47", "not-for-a-state");
    assert_refused(world.give_back(GHA, Phase::I, By::Secretariat), "PR-47", "not-for-a-state");
    world.confirm_all(GHA, Phase::I);
    assert_eq!(world.stage(GHA, Phase::I), Stage::Answers);
}

#[test]
fn pr_31_who_takes_no_part_confirms_nothing() {
    let (mut world, _) = laid_down(|_| {});
    assert_refused(world.confirm(GHA, Phase::I, mission("PER")), "PR-31", "no-part-in-review");
    assert_refused(world.confirm(GHA, Phase::I, mission("FRA")), "PR-18i", "focal-point-acts");
}

#[test]
fn pr_31_a_new_proposal_leaves_the_confirmations_behind() {
    let (mut world, _) = laid_down(|_| {});
    world.confirm(GHA, Phase::I, world.by("FRA", GHA)).unwrap();
    world.lay_down(&world.proposal(GHA, Phase::I)).unwrap();
    let old = ConfirmConsultation { state: state(GHA), phase: Phase::I, proposal: 1 };
    assert_refused(world.confirm_this(old, world.by("KEN", GHA)), "PR-31", "proposal-replaced");
    world.confirm(GHA, Phase::I, world.by("KEN", GHA)).unwrap();
    assert_eq!(world.stage(GHA, Phase::I), Stage::Consultation);
    world.confirm(GHA, Phase::I, world.by("FRA", GHA)).unwrap();
    assert_eq!(world.review(GHA).phase(Phase::I).unwrap().agreed.as_ref().unwrap().proposal, 2);
}

#[test]
fn pr_31_whoever_asks_for_something_else_gives_the_move_back() {
    let (mut world, _) = laid_down(|_| {});
    let (fra, gha) = (world.by("FRA", GHA), world.by(GHA, GHA));
    assert_refused(world.give_back(GHA, Phase::I, gha), "PR-31", "own-proposal");
    world.give_back(GHA, Phase::I, fra).unwrap();
    assert_eq!(world.next(GHA).what.code(), "consult");
    assert_refused(world.give_back(GHA, Phase::I, fra), "PR-31", "returned-already");
    world.confirm(GHA, Phase::I, world.by("KEN", GHA)).unwrap();
    assert_eq!(world.stage(GHA, Phase::I), Stage::Consultation);
    world.confirm(GHA, Phase::I, fra).unwrap();
    assert_eq!(world.stage(GHA, Phase::I), Stage::Answers, "it may confirm after all");
    assert_refused(world.give_back(GHA, Phase::I, fra), "PR-31", "consultation-agreed-already");
    assert_refused(world.confirm(GHA, Phase::I, fra), "PR-31", "confirmed-already");
    let returned = domain::consultation(world.review(GHA), Phase::I).unwrap().returned;
    assert_eq!(
        (returned.len(), returned[0].reason.as_str()),
        (1, ""),
        "that it was given back stays; its words lie elsewhere"
    );
}

#[test]
fn pr_26i_nothing_is_laid_down_while_reviewing_states_are_missing() {
    let mut world = World::of_one();
    world.draw(&[(GHA, Some(YearlyGroup::One), &[all("FRA")])], "2020-11-25");
    world.on("2020-12-01");
    let proposal = world.proposal(GHA, Phase::I);
    assert_refused(world.lay_down(&proposal), "PR-26i", "reviewers-missing");
}

#[test]
fn pr_11_nothing_is_laid_down_for_a_phase_that_has_not_begun_or_is_complete() {
    let mut world = World::begun();
    let mut proposal = world.proposal(GHA, Phase::I);
    proposal.phase = Phase::II;
    assert_refused(world.lay_down(&proposal), "PR-11", "phase-not-begun");
    world.complete(GHA, Phase::I);
    proposal.phase = Phase::I;
    assert_refused(world.lay_down(&proposal), "PR-39", "phase-complete");
}

#[test]
fn pr_31_a_new_reviewing_state_confirms_what_stays_agreed() {
    let mut world = World::agreed();
    world.draw(&[(GHA, Some(YearlyGroup::One), &[all("FRA"), all("PER")])], "2021-02-01");
    assert_eq!(world.stage(GHA, Phase::I), Stage::Answers, "what is agreed stands");
    let moves = world.moves(GHA);
    let confirm = moves.also.iter().find(|also| also.what.code() == "confirm-consultation").unwrap();
    assert_eq!((moves.next.what.code(), confirm.who[0].state()), ("submit-answers", Some(state("PER"))));
    let consultation = domain::consultation(world.review(GHA), Phase::I).unwrap();
    assert_eq!(consultation.missing, [state("PER")], "the other confirmations stay");
    world.confirm(GHA, Phase::I, mission("PER")).unwrap();
    assert!(world.moves(GHA).also.iter().all(|also| also.what.code() != "confirm-consultation"));
    assert_eq!(world.times("consultation-agreed"), 1);
}

#[test]
fn pr_31_whoever_reviews_no_more_is_waited_for_no_more() {
    let (mut world, _) = laid_down(|_| {});
    world.confirm(GHA, Phase::I, world.by("FRA", GHA)).unwrap();
    world.draw(&[(GHA, Some(YearlyGroup::One), &[all("FRA"), all("PER")])], "2021-01-12");
    assert_eq!(world.stage(GHA, Phase::I), Stage::Consultation, "Peru has not confirmed");
    world.confirm(GHA, Phase::I, mission("PER")).unwrap();
    assert_eq!(world.stage(GHA, Phase::I), Stage::Answers, "without Kenya");
}

#[test]
fn pr_31_something_else_can_be_agreed_later_and_what_was_agreed_stands_until_then() {
    let mut world = World::agreed();
    world.on("2021-02-01");
    let mut proposal = world.proposal(GHA, Phase::I);
    proposal.held_on = vec![Day(day("2021-01-11"))];
    proposal.answers_by = Day(day("2021-04-01"));
    world.lay_down(&proposal).unwrap();
    let agreed = |world: &World| world.review(GHA).phase(Phase::I).unwrap().agreed.as_ref().unwrap().answers_by.0;
    assert_eq!((agreed(&world), world.stage(GHA, Phase::I)), (day("2021-06-01"), Stage::Answers));
    assert_eq!(world.next(GHA).what.code(), "submit-answers");
    let shown = |world: &World| {
        let review = world.review(GHA);
        let line = domain::phase_lines(review, &world.around(review, None)).remove(0);
        let answers_by = |one: &Consultation| one.answers_by.0;
        (
            line.consultation.as_ref().map(answers_by),
            line.binding.as_ref().map(answers_by),
            line.agreed().map(answers_by),
        )
    };
    let (before, after) = (Some(day("2021-06-01")), Some(day("2021-04-01")));
    assert_eq!(shown(&world), (after, before, before), "both can be read, and which of them binds");
    world.confirm_all(GHA, Phase::I);
    assert_eq!(agreed(&world), day("2021-04-01"));
    assert_eq!(shown(&world), (after, None, after));
}

#[test]
fn pr_31_whoever_confirmed_can_still_ask_for_something_else_until_it_is_agreed() {
    let (mut world, _) = laid_down(|_| {});
    let fra = world.by("FRA", GHA);
    world.confirm(GHA, Phase::I, fra).unwrap();
    world.give_back(GHA, Phase::I, fra).unwrap();
    world.confirm(GHA, Phase::I, world.by("KEN", GHA)).unwrap();
    assert_eq!(world.stage(GHA, Phase::I), Stage::Consultation);
    assert_eq!(domain::consultation(world.review(GHA), Phase::I).unwrap().missing, [state("FRA")]);
}
