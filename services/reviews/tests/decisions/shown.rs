//! Who sees what (AMB-36, part D), and in which order (para. 4 (b), AMB-30, invariant 18).

use contracts::reviews::{
    BoardLine, BoardOrder, Capacity, HelpLine, HistoryLine, MoveKind, NoteLine, Possible, PublicStage, ReviewFile,
    ReviewLine, Side, Stage,
};
use contracts::{Day, Instant};
use jiff::Timestamp;
use reviews::domain;
use treaty::{Instrument, InstrumentSet, Phase, YearlyGroup};

use crate::world::{GHA, World, day, state};

fn happened(what: &str) -> HistoryLine {
    HistoryLine {
        at: Instant(Timestamp::UNIX_EPOCH),
        what: what.to_owned(),
        phase: Some(Phase::I),
        by: Some(state("FRA")),
        on: None,
        detail: None,
    }
}

/// A whole file of a review that is late.
fn file() -> ReviewFile {
    let mut world = World::answered("2021-07-01");
    world.on("2022-03-01");
    let review = world.review(GHA);
    let c = world.around(review, None);
    let moves = domain::moves(review, &c);
    let shown = |one| domain::shown_move(state(GHA), one, c.today);
    let also = [moves.next.clone()].into_iter().map(shown).collect();
    let events = [
        "reviewers-set",
        "consultation-returned",
        "consultation-confirmed",
        "reminded",
        "step-struck",
        "moves-changed",
        "officer-assigned",
        "phase-begun",
    ];
    ReviewFile {
        as_of: Day(c.today),
        side: Side::Secretariat,
        version: 9,
        state: state(GHA),
        group: Some(YearlyGroup::One),
        reviewers: review.reviewers.clone(),
        drawing: 1,
        next: shown(moves.next),
        also,
        may: vec![Possible::Confirm],
        phases: domain::phase_lines(review, &c),
        history: events.map(happened).to_vec(),
        notes: vec![NoteLine { at: Instant(Timestamp::UNIX_EPOCH), by: "1".to_owned(), text: "Called.".to_owned() }],
        officer: Some("1".to_owned()),
        public: PublicStage { agreed: false, on: Some(Day(day("2022-01-01"))), by_conference: false, mandate: None },
        help: vec![HelpLine {
            request: 1,
            by: state(GHA),
            capacity: Capacity::FocalPoint,
            asked: Day(world.today),
            text: "How is the questionnaire opened?".to_owned(),
            answer: None,
        }],
    }
}

fn names(file: &ReviewFile) -> Vec<&str> {
    file.history.iter().map(|line| line.what.as_str()).collect()
}

#[test]
fn amb_36_the_secretariat_sees_all_and_parties_all_but_its_notes() {
    let whole = file();
    assert!(whole.next.days_late.is_some_and(|days| days > 0), "this test needs a late review");
    assert_eq!(domain::shown(whole.clone(), Side::Secretariat), whole);
    for side in [Side::UnderReview, Side::Reviewing] {
        let seen = domain::shown(whole.clone(), side);
        assert!(seen.notes.is_empty());
        assert_eq!((seen.side, &seen.next, &seen.phases, &seen.may), (side, &whole.next, &whole.phases, &whole.may));
        assert!(!names(&seen).contains(&"officer-assigned") && names(&seen).contains(&"consultation-returned"));
    }
}

#[test]
fn amb_36_other_states_see_stage_and_dates_nothing_of_lateness_and_nothing_that_was_said() {
    let whole = file();
    let seen = domain::shown(whole.clone(), Side::OtherState);
    assert_eq!((seen.next.days_late, seen.also.len(), seen.may.len(), seen.notes.len()), (None, 0, 0, 0));
    assert!(!whole.next.what.who.is_empty() && seen.next.what.who.is_empty(), "who is waited for may be late");
    assert_eq!((&seen.officer, seen.help.len()), (&None, 0));
    assert_eq!(seen.version, 0, "it would tell that something happened which they do not see");
    let phase = &seen.phases[0];
    assert_eq!((phase.stage, phase.start), (whole.phases[0].stage, whole.phases[0].start));
    assert!(phase.consultation.is_none() && phase.entries.is_empty());
    assert!(phase.milestones.iter().all(|milestone| milestone.days_late.is_none()));
    let nominal = |file: &ReviewFile| file.phases[0].milestones.iter().map(|m| m.nominal.clone()).collect::<Vec<_>>();
    assert_eq!(nominal(&seen), nominal(&whole), "dates they see");
    assert_eq!(names(&seen), ["reviewers-set", "phase-begun"]);
    assert!(seen.history.iter().all(|line| line.by.is_none()));
}

#[test]
fn amb_36_what_a_state_chose_for_everybody_other_states_see_only_where_it_agrees() {
    let mut whole = file();
    let chose = |detail: &str| HistoryLine { detail: Some(detail.to_owned()), ..happened("public-stage-chosen") };
    whole.history = vec![chose("totals"), chose("everybody"), happened("phase-begun")];
    for side in [Side::Secretariat, Side::UnderReview, Side::Reviewing] {
        let seen = domain::shown(whole.clone(), side);
        assert_eq!((&seen.public, names(&seen).len()), (&whole.public, 3), "{side:?}");
    }
    let seen = domain::shown(whole.clone(), Side::OtherState);
    assert_eq!((&seen.public, names(&seen)), (&PublicStage::default(), vec!["phase-begun"]));
    whole.public.agreed = true;
    let seen = domain::shown(whole.clone(), Side::OtherState);
    assert_eq!((&seen.public, names(&seen)), (&whole.public, vec!["public-stage-chosen", "phase-begun"]));
    assert_eq!(seen.history[0].detail.as_deref(), Some("everybody"), "that it once took it back is not for them");
}

fn line(group: Option<YearlyGroup>, name: &str, code: &str, stage: Stage) -> ReviewLine {
    let reviewers = Vec::new();
    ReviewLine { state: state(code), name: name.to_owned(), group, reviewers, phase: Some(Phase::I), stage }
}

#[test]
fn pr_04b_inv_18_lists_for_everybody_are_by_group_and_name_alone() {
    let mut lines = vec![
        line(None, "Iran", "IRN", Stage::Complete),
        line(Some(YearlyGroup::Two), "Albania", "ALB", Stage::Complete),
        line(Some(YearlyGroup::One), "Zambia", "ZMB", Stage::Complete),
        line(Some(YearlyGroup::One), "Cyprus", "CYP", Stage::NotStarted),
        line(Some(YearlyGroup::One), "Côte d'Ivoire", "CIV", Stage::Summary),
        line(Some(YearlyGroup::One), "Croatia", "HRV", Stage::Answers),
    ];
    domain::by_name(&mut lines);
    let order: Vec<_> = lines.iter().map(|line| line.state.to_string()).collect();
    assert_eq!(order, ["CIV", "HRV", "CYP", "ZMB", "ALB", "IRN"]);
    for stage in Stage::ALL {
        for line in &mut lines {
            line.stage = stage;
        }
        lines.reverse();
        domain::by_name(&mut lines);
        assert_eq!(lines.iter().map(|line| line.state.to_string()).collect::<Vec<_>>(), order, "whatever the stage");
    }
}

fn board_line(name: &str, code: &str, what: MoveKind, by: Option<&str>) -> BoardLine {
    let world = World::agreed();
    let mut next = world.next(GHA);
    next.what = what;
    next.agreed = by.map(|text| Day(day(text)));
    next.by = next.by.filter(|_| by.is_some());
    BoardLine {
        state: state(code),
        name: name.to_owned(),
        group: Some(YearlyGroup::One),
        region: None,
        instruments: Vec::new(),
        reviewers: Vec::new(),
        phase: Some(Phase::I),
        stage: Stage::Answers,
        arrears: Vec::new(),
        next: domain::shown_move(state(code), next, day("2021-08-01")),
        also: 0,
        stalled: Vec::new(),
        without_focal_point: Vec::new(),
        officer: None,
        notes: 0,
        help: 0,
        reminded: None,
    }
}

#[test]
fn pr_04b_the_list_of_work_is_by_day_and_the_board_by_name() {
    let mut lines = vec![
        board_line("Angola", "AGO", MoveKind::AgreeLists, None),
        board_line("Brazil", "BRA", MoveKind::WaitForGroup, None),
        board_line("Chile", "CHL", MoveKind::SubmitAnswers, Some("2021-06-01")),
        board_line("Denmark", "DNK", MoveKind::SubmitAnswers, Some("2021-05-01")),
    ];
    let order = |lines: &[BoardLine]| lines.iter().map(|line| line.state.to_string()).collect::<Vec<_>>();
    domain::order_board(&mut lines, BoardOrder::Due);
    assert_eq!(order(&lines), ["DNK", "CHL", "AGO", "BRA"]);
    domain::order_board(&mut lines, BoardOrder::Name);
    assert_eq!(order(&lines), ["AGO", "BRA", "CHL", "DNK"]);
}

#[test]
fn pr_28b_of_what_was_recorded_a_reviewing_state_sees_the_instruments_that_it_reviews() {
    let recorded = |detail: &str| HistoryLine { detail: Some(detail.to_owned()), ..happened("step-recorded") };
    let mut lines = vec![
        recorded("answers/UNTOC"),
        recorded("list/SOM"),
        recorded("summary"),
        happened("phase-completed"),
        HistoryLine { detail: Some("everybody/mandate".to_owned()), ..happened("public-stage-chosen") },
    ];
    lines.retain(|line| domain::concerns(line, InstrumentSet::of(Instrument::Untoc)));
    let details: Vec<_> = lines.iter().map(|line| line.detail.as_deref().unwrap_or_default()).collect();
    assert_eq!(details, ["answers/UNTOC", "summary", "", "everybody/mandate"]);
}
