//! What a State is reviewed for, and from when (paras. 9 and 52, table 1, AMB-02, AMB-21, AMB-31).

use contracts::reviews::{InstrumentsFixed, Move, MoveKind, ReviewReadings, Stage};
use reviews::domain;
use treaty::{Instrument, InstrumentSet, Phase, YearlyGroup, table_1};

use crate::world::{GHA, World, all, day};

const CONVENTION_AND_TIP: [Instrument; 2] = [Instrument::Untoc, Instrument::Tip];

fn two() -> InstrumentSet {
    CONVENTION_AND_TIP.into_iter().collect()
}

/// Ghana, party to these since 2004.
fn party_to(instruments: InstrumentSet) -> World {
    let mut world = World::empty();
    world.party(GHA, instruments, "2004-01-01");
    for code in ["FRA", "KEN"] {
        world.party(code, InstrumentSet::ALL, "2004-01-01");
    }
    world
}

fn draw(world: &mut World) {
    world.draw(&[(GHA, Some(YearlyGroup::One), &[all("FRA"), all("KEN")])], "2020-11-20");
}

fn articles(world: &World, phase: Phase, instrument: Instrument) -> Vec<u8> {
    world.review(GHA).phase(phase).unwrap().strands[&instrument].articles.clone()
}

fn reviewed(world: &World, phase: Phase) -> Vec<Instrument> {
    world.review(GHA).phase(phase).unwrap().strands.keys().copied().collect()
}

#[test]
fn pr_17ii_pr_25i_pr_09i_one_review_with_a_strand_for_each_instrument_in_force() {
    let mut world = party_to(two());
    draw(&mut world);
    world.on("2020-12-01");
    assert_eq!(reviewed(&world, Phase::I), CONVENTION_AND_TIP);
}

#[test]
fn pr_09i_amb_02_a_deposit_twenty_days_before_is_not_yet_in_force() {
    for (deposited, included) in [("2020-11-11", false), ("2020-11-01", true), ("2020-11-02", false)] {
        let mut world = party_to(two());
        world.deposit(GHA, Instrument::Som, deposited);
        draw(&mut world);
        world.on("2020-12-01");
        assert_eq!(reviewed(&world, Phase::I).contains(&Instrument::Som), included, "{deposited}");
    }
}

#[test]
fn amb_02_a_new_ratification_joins_with_the_next_phase_and_asks_for_reviewing_states() {
    let mut world = party_to(two());
    world.draw(&[(GHA, Some(YearlyGroup::One), &[("FRA", two()), ("KEN", two())])], "2020-11-20");
    world.on("2020-12-01");
    world.deposit(GHA, Instrument::Som, "2021-01-01");
    world.on("2021-03-01");
    assert_eq!(reviewed(&world, Phase::I), CONVENTION_AND_TIP);
    world.complete(GHA, Phase::I);
    world.on("2022-12-01");
    assert_eq!(reviewed(&world, Phase::II), [Instrument::Untoc, Instrument::Tip, Instrument::Som]);
    let next = world.next(GHA);
    assert_eq!((next.what.code(), next.instruments), ("draw-reviewers", vec![Instrument::Som]));
}

#[test]
fn amb_02_other_reading_the_first_phase_fixes_the_instruments_of_all() {
    let mut world = party_to(two())
        .reading(ReviewReadings { instruments: InstrumentsFixed::FirstPhase, ..ReviewReadings::default() });
    draw(&mut world);
    world.on("2020-12-01");
    world.deposit(GHA, Instrument::Som, "2021-01-01");
    world.complete(GHA, Phase::I);
    world.on("2022-12-01");
    assert_eq!(reviewed(&world, Phase::II), CONVENTION_AND_TIP);
}

#[test]
fn amb_02_other_reading_of_the_drawing_what_was_not_drawn_stops_nobody() {
    let mut world = party_to(two());
    world.settled.fixes_instruments = true;
    world.draw(&[(GHA, Some(YearlyGroup::One), &[("FRA", two()), ("KEN", two())])], "2020-11-20");
    // Between the drawing and the first day, and later: nobody is drawn for it, so that it is not reviewed.
    world.deposit(GHA, Instrument::Som, "2020-10-25");
    world.on("2020-12-01");
    assert_eq!(reviewed(&world, Phase::I), CONVENTION_AND_TIP);
    world.complete(GHA, Phase::I);
    world.on("2022-12-01");
    assert_eq!(reviewed(&world, Phase::II), CONVENTION_AND_TIP);
    let moves = domain::moves(world.review(GHA), &world.around(world.review(GHA), None));
    let waits = |of: &Move| of.what == MoveKind::DrawReviewers;
    assert!(!waits(&moves.next) && !moves.also.iter().any(waits), "it waits for nobody whom nobody draws");
}

#[test]
fn amb_02_other_reading_who_left_the_convention_begins_no_phase() {
    let mut world = party_to(two())
        .reading(ReviewReadings { instruments: InstrumentsFixed::FirstPhase, ..ReviewReadings::default() });
    draw(&mut world);
    world.on("2020-12-01");
    world.complete(GHA, Phase::I);
    world.denounce(GHA, Instrument::Untoc, "2022-06-01");
    world.on("2022-12-01");
    assert!(world.review(GHA).phase(Phase::II).is_none(), "nothing binds it that the first phase fixed");
    assert_eq!(world.next(GHA).what.code(), "finished");
}

#[test]
fn amb_02_who_leaves_the_convention_between_two_phases_waits_for_nothing() {
    let mut world = World::begun();
    world.on("2021-01-11");
    world.complete(GHA, Phase::I);
    world.denounce(GHA, Instrument::Untoc, "2021-06-01");
    world.on("2021-05-31");
    assert_eq!(world.next(GHA).what.code(), "wait-for-group");
    world.on("2021-06-01");
    let next = world.next(GHA);
    assert_eq!((next.what.code(), next.rule.to_string().as_str()), ("finished", "AMB-02"));
}

#[test]
fn amb_02_a_denunciation_closes_the_strand_on_its_effect() {
    let mut world = World::begun();
    world.denounce(GHA, Instrument::Firearms, "2021-02-01");
    world.on("2021-01-31");
    assert_eq!(world.times("strand-closed"), 0);
    world.on("2021-02-01");
    assert_eq!(world.times("strand-closed"), 1);
    assert!(!world.review(GHA).phase(Phase::I).unwrap().open_instruments().contains(Instrument::Firearms));
    world.complete(GHA, Phase::I);
    assert_eq!(world.stage(GHA, Phase::I), Stage::Complete, "without what left");
}

#[test]
fn amb_02_a_strand_opens_again_when_what_closed_it_is_struck() {
    let mut world = party_to(two());
    draw(&mut world);
    world.on("2020-12-01");
    // After the State itself and its two deposits.
    world.denounce(GHA, Instrument::Tip, "2021-01-04");
    world.on("2021-01-05");
    assert_eq!(world.times("strand-closed"), 1);
    world.recorded_by_mistake(GHA, 4);
    world.turn();
    assert_eq!((world.times("strand-closed"), world.times("strand-opened")), (1, 1));
    assert!(world.review(GHA).phase(Phase::I).unwrap().open_instruments().contains(Instrument::Tip));
    world.turn();
    assert_eq!(world.times("strand-opened"), 1, "once");
}

#[test]
fn amb_02_who_left_and_is_bound_anew_goes_on_with_the_next_phase() {
    let mut world = party_to(two());
    draw(&mut world);
    world.on("2020-12-01");
    world.denounce(GHA, Instrument::Tip, "2021-01-04");
    world.on("2021-01-05");
    world.deposit(GHA, Instrument::Tip, "2021-02-01");
    world.on("2021-02-01");
    assert_eq!((world.times("strand-closed"), world.times("strand-opened")), (1, 0));
    world.complete(GHA, Phase::I);
    world.on("2022-12-01");
    assert_eq!(reviewed(&world, Phase::II), CONVENTION_AND_TIP);
}

#[test]
fn amb_02_who_leaves_the_convention_is_asked_for_nothing_and_is_never_complete() {
    let mut world = World::begun();
    world.denounce(GHA, Instrument::Untoc, "2021-02-01");
    world.on("2021-02-01");
    assert_eq!(world.times("strand-closed"), 4);
    let moves = world.moves(GHA);
    assert_eq!((moves.next.what.code(), moves.also.len()), ("finished", 0));
    assert_eq!((moves.next.rule.to_string().as_str(), moves.next.since.0), ("AMB-02", day("2021-02-01")));
    assert_ne!(world.stage(GHA, Phase::I), Stage::Complete);
    assert!(world.groups[0].last().unwrap().foreseen.contains(&crate::world::state(GHA)), "it stays foreseen");
}

#[test]
fn amb_02_what_the_registry_learns_late_was_in_force_all_the_same() {
    let mut world = party_to(two());
    draw(&mut world);
    world.on("2020-12-01");
    world.on("2021-01-05");
    world.deposit(GHA, Instrument::Som, "2010-01-01");
    world.turn();
    assert_eq!(world.times("strand-opened"), 1);
    assert_eq!(articles(&world, Phase::I, Instrument::Som), [3, 5, 6]);
    world.turn();
    assert_eq!(world.times("strand-opened"), 1, "once");
}

#[test]
fn t1_a_inv_22_articles_8_and_9_are_asked_of_those_not_party_to_uncac() {
    for (since, asked) in [(None, true), (Some("2020-12-01"), false), (Some("2020-12-02"), true)] {
        let mut world = party_to(two());
        if let Some(since) = since {
            world.uncac(GHA, since);
        }
        draw(&mut world);
        world.on("2020-12-01");
        let convention = articles(&world, Phase::I, Instrument::Untoc);
        assert_eq!([8, 9].map(|article| convention.contains(&article)), [asked; 2], "{since:?}");
        world.on("2021-01-01");
        assert_eq!(articles(&world, Phase::I, Instrument::Untoc), convention, "what was opened stays open");
    }
}

#[test]
fn t1_fa_inv_21_an_empty_cell_asks_nothing_and_is_complete() {
    let mut world = World::begun();
    for phase in [Phase::II, Phase::III] {
        let start = world.today.saturating_add(jiff::Span::new().days(1)).to_string();
        world.advance(YearlyGroup::One, phase, &start).unwrap();
        world.on(&start);
    }
    assert!(articles(&world, Phase::III, Instrument::Firearms).is_empty());
    let work = world.review(GHA).phase(Phase::III).unwrap();
    assert!(!work.open_instruments().contains(Instrument::Firearms));
    let late = work.begun.start.0.to_string();
    crate::world::assert_refused(
        world.record(GHA, Phase::III, contracts::reviews::Step::List { instrument: Instrument::Firearms }, &late),
        "T1-FA",
        "nothing-due",
    );
    world.complete(GHA, Phase::III);
    assert_eq!(world.stage(GHA, Phase::III), Stage::Complete);
}

#[test]
fn t1_fa_an_additional_reviewing_state_with_nothing_to_review_is_asked_for_nothing() {
    let mut world = World::of_one();
    let without = InstrumentSet::ALL.difference(Instrument::Firearms.into());
    let by = [all("FRA"), ("KEN", without), ("PER", Instrument::Firearms.into())];
    world.draw(&[(GHA, Some(YearlyGroup::One), &by)], "2020-11-21");
    world.on("2020-12-01");
    let concerned = |world: &World, phase| {
        let review = world.review(GHA);
        let concerned = review.phase(phase).unwrap().concerned(&review.reviewers);
        concerned.into_iter().map(|state| state.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(concerned(&world, Phase::I), ["FRA", "KEN", "PER"]);
    for phase in [Phase::II, Phase::III] {
        let start = world.today.saturating_add(jiff::Span::new().days(1)).to_string();
        world.advance(YearlyGroup::One, phase, &start).unwrap();
        world.on(&start);
    }
    assert_eq!(concerned(&world, Phase::III), ["FRA", "KEN"]);
    world.complete(GHA, Phase::III);
    assert_eq!(world.stage(GHA, Phase::III), Stage::Complete, "it is agreed without Peru");
}

#[test]
fn inv_21_every_strand_is_the_cell_of_its_phase() {
    let mut world = World::begun();
    for phase in Phase::ALL.into_iter().skip(1) {
        let start = world.today.saturating_add(jiff::Span::new().days(1)).to_string();
        world.advance(YearlyGroup::One, phase, &start).unwrap();
        world.on(&start);
    }
    for (phase, work) in &world.review(GHA).phases {
        let cluster = treaty::Workplan::default().cluster(*phase);
        for (instrument, strand) in &work.strands {
            assert_eq!(strand.articles, table_1::articles(*instrument, cluster), "{phase} {instrument}");
        }
    }
}

#[test]
fn amb_31_who_joins_late_begins_when_its_reviewing_states_are_drawn() {
    let mut world = World::begun();
    world.party("TGO", InstrumentSet::ALL, "2021-01-01");
    world.draw(&[("TGO", Some(YearlyGroup::One), &[all("PER"), all("KEN")])], "2021-05-20");
    let begun = &world.review("TGO").phase(Phase::I).unwrap().begun;
    assert_eq!(begun.start.0, day("2021-05-20"));
    assert_eq!((begun.focal_points_by.day.0, begun.answers_cap.day.0), (day("2021-06-03"), day("2021-11-20")));
    assert_eq!(begun.nominal_end.day.0, day("2022-11-30"), "two years are the group's (para. 15)");
    assert_eq!(world.groups[0].last().unwrap().foreseen.len(), 1);
}

#[test]
fn amb_31_who_joins_a_group_that_is_past_a_phase_takes_one_after_the_other() {
    let mut world = World::begun();
    world.on("2021-03-01");
    world.complete(GHA, Phase::I);
    world.on("2022-12-01");
    world.party("TGO", InstrumentSet::ALL, "2022-01-01");
    world.draw(&[("TGO", Some(YearlyGroup::One), &[all("PER"), all("KEN")])], "2023-02-01");
    let started = |world: &World, phase| world.review("TGO").phase(phase).map(|work| work.begun.start.0);
    assert_eq!((started(&world, Phase::I), started(&world, Phase::II)), (Some(day("2023-02-01")), None));
    world.on("2023-05-02");
    world.complete("TGO", Phase::I);
    assert_eq!(started(&world, Phase::II), Some(day("2023-05-02")), "its own, on the day on which it is through");
    // From the next phase on it is foreseen like everybody.
    world.on("2023-06-01");
    world.complete(GHA, Phase::II);
    world.complete("TGO", Phase::II);
    world.on("2024-12-01");
    assert_eq!(started(&world, Phase::III), Some(day("2024-12-01")));
}

#[test]
fn pr_52_amb_21_a_signatory_waits_for_funds_then_for_the_lots_and_goes_its_own_way() {
    let mut world = World::begun();
    world.signatory("IRN", two(), None);
    world.draw(&[("IRN", None, &[])], "2021-02-01");
    let next = world.next("IRN");
    assert_eq!((next.what.code(), next.rule.to_string().as_str()), ("find-funds", "PR-52ii"));
    world.volunteer("IRN", Some("a contribution of 2021"));
    world.turn();
    assert_eq!(world.next("IRN").what.code(), "draw-reviewers");
    world.draw(&[("IRN", None, &[all("PER"), all("KEN")])], "2021-03-01");
    let begun = world.review("IRN").phase(Phase::I).unwrap().begun.clone();
    assert_eq!((begun.start.0, begun.nominal_end.day.0), (day("2021-03-01"), day("2023-02-28")));
    assert_eq!(begun.strands.len(), 2, "what it has signed");
    assert!(
        world
            .groups
            .iter()
            .all(|group| group.phases().all(|opened| opened.foreseen.iter().all(|s| s.to_string() != "IRN")))
    );
    world.on("2021-04-01");
    world.complete("IRN", Phase::I);
    let next = world.next("IRN");
    assert_eq!((next.what.code(), next.by.unwrap().day.0), ("wait-for-start", day("2023-03-01")));
    let review = world.review("IRN");
    assert_eq!(domain::begins_on(review, &world.around(review, None)), Some(day("2023-03-01")));
    world.on("2023-03-01");
    assert_eq!(world.stage("IRN", Phase::II), Stage::NotStarted);
}

#[test]
fn amb_21_a_signatory_that_is_late_with_a_phase_begins_the_next_when_it_is_complete() {
    let mut world = World::begun();
    world.signatory("IRN", two(), Some("a contribution"));
    world.draw(&[("IRN", None, &[all("PER"), all("KEN")])], "2021-03-01");
    world.on("2024-01-15");
    world.complete_alone("IRN", Phase::I);
    assert_eq!(world.review("IRN").phase(Phase::II).unwrap().begun.start.0, day("2024-01-15"), "at once");
}

#[test]
fn r9_1_2_a_phase_carries_the_rules_in_force() {
    assert_eq!(World::begun().review(GHA).phase(Phase::I).unwrap().begun.rules, "9/1 annex + 10/1");
}

#[test]
fn amb_02_where_it_cannot_be_said_what_is_in_force_the_meeting_that_drew_took_it_so() {
    let mut world = party_to(two());
    let unknown = contracts::registry::DepositRecorded {
        state: crate::world::state(GHA),
        instrument: Instrument::Firearms,
        deposit: treaty::parties::Deposit::Unknown,
        enters_into_force: None,
        source: "a test".to_owned(),
    };
    world.states.follow(&unknown.into());
    draw(&mut world);
    world.on("2020-12-01");
    assert!(reviewed(&world, Phase::I).contains(&Instrument::Firearms));
    world.turn();
    assert_eq!(world.times("strand-closed"), 0);
}

#[test]
fn pr_52ii_a_signatory_without_funds_does_not_begin_though_the_lots_were_drawn() {
    let mut world = World::begun();
    world.signatory("IRN", two(), None);
    world.draw(&[("IRN", None, &[all("PER"), all("KEN")])], "2021-03-01");
    assert_eq!((world.stage("IRN", Phase::I), world.next("IRN").what.code()), (Stage::ToCome, "find-funds"));
    world.on("2021-06-10");
    world.volunteer("IRN", Some("a contribution of 2021"));
    world.turn();
    assert_eq!(
        world.review("IRN").phase(Phase::I).unwrap().begun.start.0,
        day("2021-06-10"),
        "from when they are there"
    );
}
