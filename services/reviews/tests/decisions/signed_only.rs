//! Parties that are reviewed, of their own will, for Protocols that they have only signed (para. 52).

use contracts::reviews::{InstrumentsFixed, ReviewReadings, Stage};
use treaty::{Instrument, InstrumentSet, Phase, YearlyGroup};

use crate::world::{GHA, World, day};

/// Ghana is party to everything but the Firearms Protocol, which it has signed.
fn signed_only() -> World {
    let mut world = World::empty();
    world.party(GHA, InstrumentSet::ALL.difference(Instrument::Firearms.into()), "2004-01-01");
    for code in ["FRA", "KEN"] {
        world.party(code, InstrumentSet::ALL, "2004-01-01");
    }
    world.sign(GHA, Instrument::Firearms.into());
    world
}

fn declare(world: &mut World, on: Option<&str>, funding: Option<&str>) {
    world.declare(GHA, on.map(day), funding);
}

fn draw(world: &mut World, by: InstrumentSet) {
    world.draw(&[(GHA, Some(YearlyGroup::One), &[("FRA", by), ("KEN", by)])], "2020-11-20");
}

fn begun(mut world: World) -> World {
    draw(&mut world, InstrumentSet::ALL);
    world.on("2020-12-01");
    world
}

/// Whether the Firearms Protocol is reviewed in this phase, and still open.
fn firearms(world: &World, phase: Phase) -> (bool, bool) {
    let work = world.review(GHA).phase(phase).unwrap();
    let strand = work.strands.get(&Instrument::Firearms);
    (strand.is_some(), strand.is_some_and(|strand| strand.closed.is_none()))
}

const NONE: (bool, bool) = (false, false);
const OPEN: (bool, bool) = (true, true);
const CLOSED: (bool, bool) = (true, false);

#[test]
fn pr_52i_a_party_may_be_reviewed_for_a_protocol_that_it_has_only_signed() {
    assert_eq!(firearms(&begun(signed_only()), Phase::I), NONE, "it has not declared so");
    let mut world = signed_only();
    declare(&mut world, Some("2020-12-01"), Some("a contribution"));
    let mut world = begun(world);
    assert_eq!(firearms(&world, Phase::I), OPEN, "by the first day of the phase");
    assert!(!world.review(GHA).phase(Phase::I).unwrap().strands[&Instrument::Firearms].articles.is_empty());
    world.complete(GHA, Phase::I);
    assert_eq!(world.stage(GHA, Phase::I), Stage::Complete);
    assert_eq!(world.times("strand-closed"), 0);
}

#[test]
fn pr_52i_the_phase_is_complete_when_the_list_of_this_protocol_is_agreed_too() {
    let mut world = signed_only();
    declare(&mut world, Some("2020-12-01"), Some("a contribution"));
    let mut world = begun(world);
    world.complete(GHA, Phase::I);
    let mut entries = world.review(GHA).phase(Phase::I).unwrap().entries.iter();
    let list = contracts::reviews::Step::List { instrument: Instrument::Firearms };
    let entry = entries.find(|entry| entry.step == list).unwrap().number;
    world.strike(GHA, Phase::I, entry).unwrap();
    world.turn();
    assert_ne!(world.stage(GHA, Phase::I), Stage::Complete);
}

#[test]
fn pr_52i_a_declaration_in_mid_phase_joins_with_the_next() {
    let mut world = begun(signed_only());
    declare(&mut world, Some("2021-01-05"), Some("a contribution"));
    world.on("2021-01-05");
    assert_eq!((firearms(&world, Phase::I), world.times("strand-opened")), (NONE, 0));
    world.complete(GHA, Phase::I);
    world.on("2022-12-01");
    assert_eq!(firearms(&world, Phase::II), OPEN);
}

#[test]
fn amb_02_pr_52i_its_reviewing_states_are_asked_for_like_those_of_a_new_ratification() {
    let mut world = signed_only();
    draw(&mut world, InstrumentSet::ALL.difference(Instrument::Firearms.into()));
    declare(&mut world, Some("2020-11-25"), Some("a contribution"));
    world.on("2020-12-01");
    let next = world.next(GHA);
    assert_eq!((next.what.code(), next.instruments), ("draw-reviewers", vec![Instrument::Firearms]));
}

#[test]
fn pr_52ii_without_funds_it_is_not_begun_and_the_funds_are_to_be_found() {
    let mut world = signed_only();
    declare(&mut world, Some("2020-11-01"), None);
    let mut world = begun(world);
    assert_eq!(firearms(&world, Phase::I), NONE);
    let find = |world: &World| world.moves(GHA).also.into_iter().find(|one| one.what.code() == "find-funds");
    let found = find(&world).unwrap();
    assert_eq!((found.rule.to_string().as_str(), found.instruments), ("PR-52ii", vec![Instrument::Firearms]));
    let said = world.times("moves-changed");
    world.on("2020-12-02");
    assert_eq!(world.times("moves-changed"), said, "once");
    // Funds of mid-phase, of whatever day the declaration is, are for the next phase.
    declare(&mut world, Some("2020-11-01"), Some("a contribution"));
    world.turn();
    assert!(find(&world).is_none());
    assert_eq!((firearms(&world, Phase::I), world.times("strand-opened")), (NONE, 0));
    world.complete(GHA, Phase::I);
    world.on("2022-12-01");
    assert_eq!(firearms(&world, Phase::II), OPEN);
}

#[test]
fn pr_52i_it_leaves_when_the_declaration_is_taken_back_and_not_when_the_money_falls_away() {
    let mut world = signed_only();
    declare(&mut world, Some("2020-11-01"), Some("a contribution"));
    let mut world = begun(world);
    declare(&mut world, Some("2021-01-05"), None);
    world.on("2021-01-05");
    assert_eq!(firearms(&world, Phase::I), OPEN, "what has begun goes on");
    declare(&mut world, None, None);
    world.on("2021-02-01");
    assert_eq!((firearms(&world, Phase::I), world.times("strand-closed")), (CLOSED, 1));
    // Declared anew it goes on with the next phase.
    declare(&mut world, Some("2021-03-01"), Some("another contribution"));
    world.on("2021-03-01");
    assert_eq!((firearms(&world, Phase::I), world.times("strand-opened")), (CLOSED, 0));
    world.complete(GHA, Phase::I);
    world.on("2022-12-01");
    assert_eq!(firearms(&world, Phase::II), OPEN);
}

#[test]
fn pr_52i_it_opens_again_when_it_was_taken_back_by_mistake() {
    let mut world = signed_only();
    declare(&mut world, Some("2020-11-01"), Some("a contribution"));
    let mut world = begun(world);
    declare(&mut world, None, None);
    world.on("2021-02-01");
    assert_eq!(firearms(&world, Phase::I), CLOSED);
    // After the State itself, three deposits, the signature and the declaration.
    world.recorded_by_mistake(GHA, 7);
    world.turn();
    assert_eq!((firearms(&world, Phase::I), world.times("strand-opened")), (OPEN, 1));
}

#[test]
fn amb_02_pr_52i_a_protocol_that_it_ratifies_stays_whatever_becomes_of_the_declaration() {
    let mut world = signed_only();
    declare(&mut world, Some("2020-11-01"), Some("a contribution"));
    let mut world = begun(world);
    world.deposit(GHA, Instrument::Firearms, "2021-01-10");
    world.on("2021-02-09");
    declare(&mut world, None, None);
    world.on("2021-03-01");
    assert_eq!((firearms(&world, Phase::I), world.times("strand-closed")), (OPEN, 0));
}

#[test]
fn amb_02_pr_52i_who_leaves_the_convention_is_reviewed_for_nothing() {
    let mut world = signed_only();
    declare(&mut world, Some("2020-11-01"), Some("a contribution"));
    let mut world = begun(world);
    world.denounce(GHA, Instrument::Untoc, "2021-02-01");
    world.on("2021-02-01");
    assert_eq!((firearms(&world, Phase::I), world.next(GHA).what.code()), (CLOSED, "finished"));
}

#[test]
fn amb_02_other_reading_a_later_declaration_waits_for_the_next_cycle() {
    let readings = ReviewReadings { instruments: InstrumentsFixed::FirstPhase, ..ReviewReadings::default() };
    let mut world = begun(signed_only().reading(readings));
    declare(&mut world, Some("2021-01-05"), Some("a contribution"));
    world.complete(GHA, Phase::I);
    world.on("2022-12-01");
    assert_eq!(firearms(&world, Phase::II), NONE);
}
