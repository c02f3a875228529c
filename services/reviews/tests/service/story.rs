//! A review from the drawing to its first phase, as three States and the Secretariat see it.

use contracts::registry::{DenunciationRecorded, DepositRecorded, Duty, RegistryEvent, StateRecorded};
use contracts::reviews::{
    BoardOrder, ConfirmConsultation, FindReview, ListOwnMoves, ListReviews, MoveKind, Mover, ProposeConsultation,
    RecordStep, ReturnConsultation, ShowBoard, ShowTotals, Side, Stage, Step,
};
use treaty::{Instrument, Language, Phase, YearlyGroup};

use crate::house::{House, day, houses, reviewed, state};
use crate::people::{left, mission, named, official, secretariat};

pub(crate) fn proposal() -> ProposeConsultation {
    ProposeConsultation {
        state: state("GHA"),
        phase: Phase::I,
        held_on: vec![day("2021-01-08")],
        languages: vec![Language::English, Language::French],
        exceptional: None,
        answers_by: day("2021-05-31"),
        feedback_by: None,
        requirements: Some("Interpretation at meetings, please".to_owned()),
        division: Some("France takes the articles on participation".to_owned()),
        mandate: None,
    }
}

fn confirmation() -> ConfirmConsultation {
    ConfirmConsultation { state: state("GHA"), phase: Phase::I, proposal: 1 }
}

/// Ghana is reviewed by France and Kenya, and others by others.
pub(crate) async fn settled(house: &House) {
    let reviews =
        vec![reviewed("AUT", YearlyGroup::Two, &["GHA", "DEU"]), reviewed("GHA", YearlyGroup::One, &["FRA", "KEN"])];
    house.settle(1, "2020-11-27", reviews).await;
}

/// Whose move the review of Ghana is, by the board.
async fn next(house: &House) -> (MoveKind, Vec<Mover>) {
    let board = house.query(&secretariat(), &ShowBoard::default()).await.unwrap();
    let line = board.lines.into_iter().find(|line| line.state == state("GHA")).unwrap();
    (line.next.what.what, line.next.what.who)
}

fn focal_point(code: &str) -> Mover {
    Mover::FocalPoint { state: state(code) }
}

fn of_mission(code: &str) -> Mover {
    Mover::Mission { state: state(code) }
}

#[tokio::test(flavor = "multi_thread")]
async fn gl_11i_from_the_drawing_to_a_consultation_that_three_states_agree() {
    for house in houses().await {
        settled(&house).await;
        assert_eq!(next(&house).await, (MoveKind::WaitForStart, vec![]));
        house.pass("2020-12-01T09:00:00Z").await;
        assert_eq!(next(&house).await, (MoveKind::NameFocalPoint, vec![of_mission("GHA")]));
        house.people(state("GHA"), named("GHA", 1, "GHA", Duty::FocalPoint, "2020-12-10")).await;
        house.people(state("FRA"), named("FRA", 2, "GHA", Duty::FocalPoint, "2020-12-11")).await;
        assert_eq!(next(&house).await, (MoveKind::Consult, vec![focal_point("GHA")]));
        house.pass("2021-01-09T09:00:00Z").await;
        house.command(&official("GHA", 1), &proposal()).await.unwrap();
        assert_eq!(next(&house).await, (MoveKind::ConfirmConsultation, vec![focal_point("FRA"), of_mission("KEN")]));
        let refused = house.command(&mission("FRA"), &confirmation()).await.unwrap_err().1;
        assert_eq!(refused.code, "focal-point-acts", "pr_18iii: the mission acts where no focal point is");
        house.command(&official("FRA", 2), &confirmation()).await.unwrap();
        house.command(&mission("KEN"), &confirmation()).await.unwrap();
        assert_eq!(next(&house).await, (MoveKind::SubmitAnswers, vec![focal_point("GHA")]));
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_34_answers_in_all_strands_start_the_clock_of_feedback() {
    let Some(house) = crate::house::house().await else { return };
    agreed(&house).await;
    for instrument in Instrument::ALL {
        assert_eq!(next(&house).await.0, MoveKind::SubmitAnswers, "amb_07: one clock, from the last answers");
        let readable_from = day("2021-06-30");
        let step = Step::Answers { instrument, readable_from };
        let command = RecordStep {
            state: state("GHA"),
            phase: Phase::I,
            step,
            on: day("2021-06-30"),
            source: "a note".to_owned(),
        };
        house.pass("2021-07-01T09:00:00Z").await;
        house.command(&secretariat(), &command).await.unwrap();
    }
    let (what, who) = next(&house).await;
    assert_eq!((what, who), (MoveKind::GiveFeedback, vec![focal_point("FRA"), of_mission("KEN")]));
    let file = house.query(&mission("KEN"), &FindReview::of(state("GHA"))).await.unwrap();
    assert_eq!(file.next.by.unwrap().computed, "2021-06-30 + 6 months");
    house.close().await;
}

/// As far as an agreed consultation.
async fn agreed(house: &House) {
    settled(house).await;
    house.pass("2020-12-01T09:00:00Z").await;
    house.people(state("GHA"), named("GHA", 1, "GHA", Duty::FocalPoint, "2020-12-10")).await;
    house.people(state("FRA"), named("FRA", 2, "GHA", Duty::FocalPoint, "2020-12-11")).await;
    house.pass("2021-01-09T09:00:00Z").await;
    house.command(&official("GHA", 1), &proposal()).await.unwrap();
    house.command(&official("FRA", 2), &confirmation()).await.unwrap();
    house.command(&mission("KEN"), &confirmation()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn tc_47_who_has_no_focal_point_any_more_is_represented_by_the_mission_the_same_day() {
    let Some(house) = crate::house::house().await else { return };
    agreed(&house).await;
    house.people(state("GHA"), vec![left("GHA", 1, "2021-01-10")]).await;
    assert_eq!(next(&house).await.1, vec![of_mission("GHA")], "amb_06");
    let file = house.query(&official("GHA", 1), &FindReview::of(state("GHA"))).await.unwrap_err();
    assert_eq!(file.1.code, "not-approved-yet");
    let own = house.query(&mission("GHA"), &ListOwnMoves::default()).await.unwrap();
    assert!(own.own.iter().any(|one| one.what.what == MoveKind::NameFocalPoint), "{own:?}");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_37i_nobody_reads_or_acts_before_the_undertaking() {
    let Some(house) = crate::house::house().await else { return };
    settled(&house).await;
    house.pass("2020-12-01T09:00:00Z").await;
    let mut named = named("GHA", 1, "GHA", Duty::FocalPoint, "2020-12-10");
    let undertaking = named.pop().unwrap();
    house.people(state("GHA"), named).await;
    house.pass("2021-01-09T09:00:00Z").await;
    let find = FindReview::of(state("GHA"));
    let refused = |fault: (bus::Outcome, contracts::Notice)| (fault.1.code, fault.1.rule.map(|rule| rule.to_string()));
    let first = || ("undertaking-first".to_owned(), Some("PR-37i".to_owned()));
    assert_eq!(refused(house.query(&official("GHA", 1), &find).await.unwrap_err()), first());
    assert_eq!(refused(house.query(&official("GHA", 1), &ListReviews::default()).await.unwrap_err()), first());
    assert_eq!(refused(house.command(&official("GHA", 1), &proposal()).await.unwrap_err()), first());
    assert!(house.query(&official("GHA", 1), &ListOwnMoves::default()).await.unwrap().reviews.is_empty());
    house.people(state("GHA"), vec![undertaking]).await;
    house.query(&official("GHA", 1), &find).await.unwrap();
    house.command(&official("GHA", 1), &proposal()).await.unwrap();
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_10_inv_09_no_phase_opens_before_it_is_known_what_the_drawing_knew() {
    let Some(mut house) = crate::house::house().await else { return };
    house.stop().await;
    let (iran, one, source) = (state("IRN"), YearlyGroup::One, || "depositary".to_owned());
    let described = |number: u32| StateRecorded {
        state: iran,
        name: format!("Iran {number}"),
        regional_group: None,
        languages: Vec::new(),
        source: source(),
    };
    let deposit = DepositRecorded {
        state: iran,
        instrument: Instrument::Untoc,
        deposit: treaty::parties::Deposit::Day("2020-01-01".parse().unwrap()),
        enters_into_force: None,
        source: source(),
    };
    // So many that the drawing's word comes first to whoever begins with both.
    let mut said: Vec<RegistryEvent> = (0..400).map(|number| described(number).into()).collect();
    said.push(deposit.into());
    house.said_of_state(iran, said).await;
    house.clock.advance_to("2020-12-02T09:00:00Z".parse().unwrap());
    let reviews = vec![reviewed("GHA", one, &["FRA", "KEN"]), reviewed("IRN", one, &["FRA", "KEN"])];
    house.settle_unheard(1, "2020-12-02", reviews).await;
    house.start().await;
    let totals = house.query(&secretariat(), &ShowTotals {}).await.unwrap();
    assert_eq!(totals.groups[0].gate.as_ref().map(|gate| gate.foreseen), Some(2), "both are foreseen");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn amb_02_a_denunciation_that_was_recorded_before_the_lots_closes_the_strand_on_its_effect() {
    let Some(house) = crate::house::house().await else { return };
    let denounced = DenunciationRecorded {
        state: state("GHA"),
        instrument: Instrument::Tip,
        received: day("2020-02-10"),
        takes_effect: day("2021-02-10"),
        with_the_convention: false,
        source: "depositary".to_owned(),
    };
    house.of_state(state("GHA"), vec![denounced.into()]).await;
    settled(&house).await;
    let closed = async || house.events().await.iter().filter(|entry| entry.name == "strand-closed").count();
    house.pass("2021-02-09T09:00:00Z").await;
    assert_eq!(closed().await, 0);
    house.pass("2021-02-10T09:00:00Z").await;
    assert_eq!(closed().await, 1);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn part_d_whoever_observes_has_no_moves() {
    let Some(house) = crate::house::house().await else { return };
    settled(&house).await;
    house.people(state("GHA"), named("GHA", 1, "GHA", Duty::FocalPoint, "2020-12-10")).await;
    house.people(state("GHA"), named("GHA", 3, "GHA", Duty::Observer, "2020-12-10")).await;
    house.pass("2020-12-11T09:00:00Z").await;
    let moves = house.query(&official("GHA", 1), &ListOwnMoves::default()).await.unwrap();
    assert!(!moves.own.is_empty());
    let seen = house.query(&official("GHA", 3), &ListOwnMoves::default()).await.unwrap();
    assert!(seen.own.is_empty() && !seen.others.is_empty(), "they see them all the same: {seen:?}");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_31_a_reviewing_state_asks_for_something_else_and_a_new_proposal_stands() {
    let Some(house) = crate::house::house().await else { return };
    agreed_but_for(&house).await;
    let reason = "We work in French alone".to_owned();
    let command = ReturnConsultation { state: state("GHA"), phase: Phase::I, proposal: 1, reason };
    house.command(&official("FRA", 2), &command).await.unwrap();
    let file = house.query(&official("GHA", 1), &FindReview::of(state("GHA"))).await.unwrap();
    let consultation = file.phases[0].consultation.clone().unwrap();
    assert_eq!(consultation.returned[0].reason, "We work in French alone");
    assert_eq!(next(&house).await, (MoveKind::Consult, vec![focal_point("GHA")]));
    let second = ProposeConsultation { languages: vec![Language::French], ..proposal() };
    house.command(&official("GHA", 1), &second).await.unwrap();
    assert_eq!(next(&house).await.0, MoveKind::ConfirmConsultation);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pr_31_pr_48ii_what_is_agreed_is_read_until_something_else_is_and_by_which_mandate_that_was_written() {
    let Some(house) = crate::house::house().await else { return };
    agreed_but_for(&house).await;
    house.command(&official("FRA", 2), &confirmation()).await.unwrap();
    house.command(&mission("KEN"), &confirmation()).await.unwrap();
    let mandate = Some("note verbale 4/2021".to_owned());
    let second = ProposeConsultation { requirements: None, mandate: mandate.clone(), ..proposal() };
    house.command(&secretariat(), &second).await.unwrap();
    for asker in [official("GHA", 1), official("FRA", 2), secretariat()] {
        let file = house.query(&asker, &FindReview::of(state("GHA"))).await.unwrap();
        let (latest, binding) =
            (file.phases[0].consultation.as_ref().unwrap(), file.phases[0].binding.as_ref().unwrap());
        assert_eq!((latest.proposal, latest.on_behalf, &latest.mandate), (2, true, &mandate), "{asker}");
        assert_eq!((binding.proposal, binding.on_behalf, &binding.mandate), (1, false, &None), "{asker}");
        assert_eq!(binding.requirements, proposal().requirements, "with its words");
    }
    let other = house.query(&mission("BRA"), &FindReview::of(state("GHA"))).await.unwrap();
    assert!(other.phases[0].consultation.is_none() && other.phases[0].binding.is_none());
    house.close().await;
}

async fn agreed_but_for(house: &House) {
    settled(house).await;
    house.pass("2020-12-01T09:00:00Z").await;
    house.people(state("GHA"), named("GHA", 1, "GHA", Duty::FocalPoint, "2020-12-10")).await;
    house.people(state("FRA"), named("FRA", 2, "GHA", Duty::FocalPoint, "2020-12-11")).await;
    house.pass("2021-01-09T09:00:00Z").await;
    house.command(&official("GHA", 1), &proposal()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn gl_4_a_group_starts_on_its_day_after_any_downtime() {
    for mut house in houses().await {
        settled(&house).await;
        house.stop().await;
        house.clock.advance_to("2021-12-20T09:00:00Z".parse().unwrap());
        house.start().await;
        let totals = house.query(&secretariat(), &ShowTotals {}).await.unwrap();
        let starts: Vec<_> = totals.groups.iter().map(|group| group.since).collect();
        assert_eq!(starts, [Some(day("2020-12-01")), Some(day("2021-11-01")), None]);
        let file = house.query(&secretariat(), &FindReview::of(state("AUT"))).await.unwrap();
        assert_eq!(file.phases[0].start, Some(day("2021-11-01")));
        house.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn amb_36_others_see_the_stage_and_nothing_of_lateness() {
    let Some(house) = crate::house::house().await else { return };
    agreed(&house).await;
    house.pass("2022-03-01T09:00:00Z").await;
    let query = ShowBoard { stalled: true, order: BoardOrder::Due, ..ShowBoard::default() };
    let board = house.query(&secretariat(), &query).await.unwrap();
    assert!(board.lines.iter().any(|line| line.state == state("GHA")));
    let file = house.query(&mission("BRA"), &FindReview::of(state("GHA"))).await.unwrap();
    assert_eq!(file.side, Side::OtherState);
    assert_eq!(file.next.days_late, None);
    let late = |file: &contracts::reviews::ReviewFile| {
        file.phases.iter().flat_map(|phase| &phase.milestones).any(|point| point.days_late.is_some())
    };
    assert!(!late(&file) && file.phases[0].consultation.is_none());
    let happened: Vec<_> = file.history.iter().map(|line| line.what.as_str()).collect();
    assert!(happened.contains(&"phase-begun") && !happened.contains(&"consultation-proposed"), "{happened:?}");
    assert!(file.history.iter().all(|line| line.by.is_none() && line.detail.is_none()), "nobody, and of no instrument");
    assert_eq!(file.phases[0].stage, Stage::Answers);
    let file = house.query(&mission("KEN"), &FindReview::of(state("GHA"))).await.unwrap();
    assert_eq!(file.side, Side::Reviewing);
    assert!(late(&file) && file.phases[0].consultation.is_some() && !file.history.is_empty());
    house.close().await;
}
