//! Signatories that want to be reviewed (PR-52, AMB-21).

use contracts::drawing::{Joining, Purpose, Signatories, WaitsFor};
use contracts::registry::{DepositCorrected, SignatureRecorded, VoluntaryReviewDeclared};
use drawing::domain::freezing::{self, Wish};
use drawing::views;
use lots::record::{Kind, TakenAs, Transcript};
use treaty::parties::Deposit;
use treaty::{Instrument, RegionalGroup};

use crate::late::denounce;
use crate::world::*;

const NORWAY: &str = "voluntary contribution of Norway";

pub(crate) fn signatory(world: &mut World, state: &str, funding: Option<&str>) {
    world.state(code(state), state, Some(RegionalGroup::African), Vec::new());
    for instrument in [Instrument::Untoc, Instrument::Tip] {
        let (on, source) = (day("2001-01-01"), "depositary".to_owned());
        world.known.follow(&SignatureRecorded { state: code(state), instrument, on, source }.into());
    }
    let declared = VoluntaryReviewDeclared {
        state: code(state),
        on: Some(day("2020-10-01")),
        funding: funding.map(str::to_owned),
        source: "note".to_owned(),
    };
    world.known.follow(&declared.into());
}

fn joining(state: &str, group: Option<u8>) -> Purpose {
    Purpose::LateJoiners { joining: vec![Joining { state: code(state), group }] }
}

fn group_of(world: &World, state: &str) -> Option<u8> {
    let result = views::result::result(&world.cycle, None).unwrap();
    result.groups.iter().find(|line| line.state == code(state)).map(|line| line.group)
}

/// With a signatory whose reviewing States were drawn on 20 May 2021.
fn reviewed() -> World {
    let mut world = World::small();
    signatory(&mut world, "SIG", Some(NORWAY));
    let mut world = world.drawn();
    world.hold(joining("SIG", None), "2021-05-20").unwrap();
    world
}

#[test]
fn pr_52i_amb_21_a_signatory_is_in_no_group_and_changes_none() {
    let mut world = World::small();
    signatory(&mut world, "SIG", Some(NORWAY));
    let with = world.drawn();
    let without = World::small().drawn();
    assert!(with.pairings().state(code("SIG")).is_none());
    let left = with.transcript(1).pool.left_out.iter().find(|left| left.state == code("SIG")).unwrap();
    assert!(left.reason.contains("AMB-21"), "{}", left.reason);
    let sizes = |world: &World| {
        let groups = &world.pairings().standing().groups;
        [1, 2, 3].map(|number| groups.iter().filter(|group| group.group == number).count())
    };
    assert_eq!((sizes(&with), sizes(&without)), ([7, 7, 7], [7, 7, 7]));
}

#[test]
fn pr_52i_amb_21_its_reviewing_states_are_drawn_by_the_same_rules_and_it_never_reviews() {
    let world = reviewed();
    world.assert_lawful();
    let entry = world.pairings().state(code("SIG")).unwrap();
    assert!(entry.under_review && !entry.reviewer);
    assert!(world.pairings().standing().assignments.iter().all(|a| a.reviewer != code("SIG")));
    let reviewers = world.pairings().reviewers(code("SIG"));
    assert_eq!(reviewers.len(), 2);
    // It counts for those who review it.
    let before = World::small().drawn();
    let sum =
        |world: &World| world.pairings().pool().states.iter().map(|s| world.pairings().load(s.state)).sum::<usize>();
    assert_eq!(sum(&world), world.pairings().standing().assignments.len());
    assert!(sum(&world) > before.pairings().standing().groups.len() * 2);
    assert_eq!(group_of(&world, "SIG"), None, "it is outside the groups");
    let taken = world.transcript(2).pool.assumptions.iter().find(|a| a.state == code("SIG")).unwrap();
    assert!(taken.because.contains(NORWAY), "what pays for it is on record (PR-52ii): {}", taken.because);
    Transcript::verify(&world.transcript(2).bytes()).unwrap();
    let pair = world.pair();
    assert_eq!(refused(world.clone().replace(pair, code("SIG"))), because("PR-26i", "no-reviewing-state"));
}

#[test]
fn amb_21_no_meeting_puts_a_signatory_into_a_group() {
    let mut world = World::small();
    signatory(&mut world, "SIG", Some(NORWAY));
    let mut world = world.drawn();
    assert_eq!(refused(world.hold(joining("SIG", Some(2)), "2021-05-20")), because("AMB-21", "outside-the-groups"));
    world.party("AFZ", Some(RegionalGroup::African), &Instrument::ALL, "2021-01-04");
    assert_eq!(refused(world.freeze(None, joining("AFZ", None))), because("AMB-31", "group-needed"));
}

#[test]
fn pr_28e_a_signatory_asks_in_its_own_review_only() {
    let mut world = reviewed();
    let sig = code("SIG");
    let own = (sig, world.pairings().reviewers(sig)[0]);
    world.ask(sig, own, no_reason()).unwrap();
    let other = world.pairings().standing().assignments.iter().find(|a| a.state_under_review != sig).copied().unwrap();
    let other = (other.state_under_review, other.reviewer);
    assert_eq!(refused(world.ask(sig, other, exceptional("it matters"))), because("PR-28e", "asks-without-part"));
}

#[test]
fn pr_52ii_a_signatory_without_funds_waits() {
    let mut world = World::small();
    signatory(&mut world, "SIG", None);
    let mut world = world.drawn();
    let left = world.transcript(1).pool.left_out.iter().find(|left| left.state == code("SIG")).unwrap();
    assert!(left.reason.contains("voluntary contributions"));
    let waits = |world: &World| world.overview().waiting.iter().map(|line| line.waits_for).collect::<Vec<_>>();
    assert_eq!(waits(&world), [WaitsFor::Funds]);
    assert_eq!(refused(world.freeze(None, joining("SIG", None))), because("PR-52ii", "waits-for-funds"));
    signatory(&mut world, "SIG", Some(NORWAY));
    assert_eq!(waits(&world), [WaitsFor::Reviewers]);
    world.hold(joining("SIG", None), "2021-05-20").unwrap();
    assert!(waits(&world).is_empty());
}

#[test]
fn amb_21_a_signatory_that_becomes_a_party_waits_for_a_group_and_keeps_its_reviewing_states() {
    let mut world = reviewed();
    let before = world.pairings().reviewers(code("SIG"));
    for instrument in [Instrument::Untoc, Instrument::Tip] {
        world.deposit(code("SIG"), instrument, Deposit::Day(date("2021-06-01")));
    }
    world.on("2021-08-01");
    assert_eq!(world.overview().waiting[0].waits_for, WaitsFor::Group);
    // A supplement for others does not make it a reviewing State.
    denounce(&mut world, "WEA", Instrument::Firearms);
    world.hold(Purpose::Supplement, "2021-09-01").unwrap();
    world.assert_lawful();
    assert!(!world.pairings().state(code("SIG")).unwrap().reviewer);
    let drawing = world.hold(joining("SIG", Some(2)), "2021-10-01").unwrap();
    world.assert_lawful();
    let entry = world.pairings().state(code("SIG")).unwrap();
    assert!(entry.under_review && entry.reviewer);
    assert_eq!(group_of(&world, "SIG"), Some(2));
    assert_eq!(world.pairings().reviewers(code("SIG")), before);
    assert!(world.overview().waiting.is_empty());
    assert!(drawing::domain::waiting::owing(&world.cycle).contains(&code("SIG")), "from now on it owes a review");
    Transcript::verify(&world.transcript(drawing).bytes()).unwrap();
}

#[test]
fn amb_21_in_the_other_reading_it_is_in_a_group_like_a_party() {
    let mut world = World::small();
    world.readings.signatories = Signatories::InAGroup;
    signatory(&mut world, "SIG", Some(NORWAY));
    let world = world.drawn();
    world.assert_lawful();
    assert!(group_of(&world, "SIG").is_some());
    assert!(!world.pairings().state(code("SIG")).unwrap().reviewer);
}

/// Declares that a State wants to be reviewed from this day on, and who pays; without a day it takes that back.
fn declare(world: &mut World, state: &str, on: Option<&str>, funding: Option<&str>) {
    let (state, on, source) = (code(state), on.map(day), "note".to_owned());
    let funding = funding.map(str::to_owned);
    world.known.follow(&VoluntaryReviewDeclared { state, on, funding, source }.into());
}

/// The small world, in which AFG is party to everything but the Firearms Protocol, which it has signed.
fn signed_only() -> World {
    let mut world = World::small();
    let (on, source) = (day("2001-01-01"), "depositary".to_owned());
    world.known.follow(&SignatureRecorded { state: code("AFG"), instrument: Instrument::Firearms, on, source }.into());
    world
}

/// How many review AFG for the Firearms Protocol, and whether it reviews anybody for it.
fn firearms(world: &World) -> (usize, bool) {
    let all = world.pairings().standing().assignments.iter();
    let for_it: Vec<_> = all.filter(|a| a.instruments.contains(Instrument::Firearms)).collect();
    let of = for_it.iter().filter(|a| a.state_under_review == code("AFG")).count();
    (of, for_it.iter().any(|a| a.reviewer == code("AFG")))
}

#[test]
fn pr_52i_a_party_may_be_reviewed_for_a_protocol_that_it_has_only_signed() {
    assert_eq!(firearms(&signed_only().drawn()), (0, false), "it has not declared so");
    let mut world = signed_only();
    declare(&mut world, "AFG", Some("2020-10-01"), Some(NORWAY));
    let world = world.drawn();
    world.assert_lawful();
    assert_eq!(firearms(&world), (2, false), "two States review it, and it reviews nobody for the Protocol");
    assert!(world.pairings().load(code("AFG")) > 0, "it reviews for what it is party to");
    let entry = world.pairings().state(code("AFG")).unwrap();
    let pool = world.pairings().pool();
    assert!(entry.instruments.contains(Instrument::Firearms) && !pool.in_force(entry).contains(Instrument::Firearms));
    let taken = pool.assumptions.iter().find(|a| a.state == code("AFG")).unwrap();
    assert_eq!((taken.instrument, taken.taken_as), (Instrument::Firearms, TakenAs::NotInForce));
    assert!(taken.because.contains(NORWAY) && taken.because.contains("para. 52"), "{}", taken.because);
    assert!(group_of(&world, "AFG").is_some(), "it is in its group like every party");
    Transcript::verify(&world.transcript(1).bytes()).unwrap();
}

#[test]
fn pr_52i_no_meeting_gives_it_a_review_for_what_it_has_only_signed() {
    let mut world = signed_only();
    declare(&mut world, "AFG", Some("2020-10-01"), Some(NORWAY));
    let mut world = world.drawn();
    let for_it = |a: &&lots::record::Assignment| {
        let free = !world.pairings().reviewers(a.state_under_review).contains(&code("AFG"))
            && !world.pairings().reviewers(code("AFG")).contains(&a.state_under_review);
        a.instruments.contains(Instrument::Firearms)
            && a.kind == Kind::Main
            && free
            && a.state_under_review != code("AFG")
    };
    let place = world.pairings().standing().assignments.iter().find(for_it).copied().unwrap();
    let said = world.replace((place.state_under_review, place.reviewer), code("AFG"));
    assert_eq!(refused(said), because("PR-28b-i", "not-party"));
}

/// The States of whose changed status a redraw would be warned.
fn warned(world: &World) -> Option<String> {
    let mut world = world.clone();
    let request = world.ask(world.pair().0, world.pair(), no_reason()).unwrap();
    let command = wish(None, Purpose::Redraw { requests: vec![request] });
    let all = freezing::warnings(&world.cycle, &world.known, &Wish::from(&command), world.today);
    all.into_iter().find(|notice| notice.code == "status-changed").map(|notice| notice.details["states"].clone())
}

#[test]
fn amb_02_pr_52_a_declaration_of_a_party_is_followed_by_a_supplement() {
    let mut world = signed_only().drawn();
    declare(&mut world, "AFG", Some("2021-03-01"), None);
    let nothing = because("AMB-02", "nothing-to-draw");
    assert_eq!(refused(world.clone().hold(Purpose::Supplement, "2021-05-20")), nothing, "it waits for funds");
    declare(&mut world, "AFG", Some("2021-04-01"), Some(NORWAY));
    // A redraw would keep the status of then, and says so.
    world.on("2021-04-02");
    assert_eq!(warned(&world).unwrap(), "AFG");
    let before = world.pairings().standing().assignments.clone();
    world.hold(Purpose::Supplement, "2021-05-20").unwrap();
    world.assert_lawful();
    assert_eq!(firearms(&world), (2, false));
    assert!(warned(&world).is_none(), "the pool is up to date");
    for a in &before {
        assert!(world.pairings().assignment(a.state_under_review, a.reviewer).is_some(), "nothing else moves");
    }
    Transcript::verify(&world.transcript(2).bytes()).unwrap();
    // It takes its declaration back, and its reviewing States are no longer asked for the Protocol.
    declare(&mut world, "AFG", None, None);
    assert_eq!(warned(&world).unwrap(), "AFG");
    denounce(&mut world, "WEA", Instrument::Firearms);
    world.hold(Purpose::Supplement, "2021-09-01").unwrap();
    world.assert_lawful();
    assert_eq!(firearms(&world), (0, false));
    assert!(!world.pairings().state(code("AFG")).unwrap().instruments.contains(Instrument::Firearms));
}

#[test]
fn amb_02_pr_52i_a_protocol_that_it_ratifies_is_its_own_from_entry_into_force() {
    let mut world = signed_only();
    declare(&mut world, "AFG", Some("2020-10-01"), Some(NORWAY));
    let mut world = world.drawn();
    let before = world.pairings().standing().assignments.clone();
    assert_eq!(warned(&world), None);
    world.deposit(code("AFG"), Instrument::Firearms, Deposit::Day(date("2021-03-01")));
    world.on("2021-04-01");
    assert_eq!(warned(&world).unwrap(), "AFG", "it may review for more than then");
    denounce(&mut world, "WEA", Instrument::Firearms);
    world.hold(Purpose::Supplement, "2021-05-20").unwrap();
    world.assert_lawful();
    let entry = world.pairings().state(code("AFG")).unwrap();
    assert!(world.pairings().pool().in_force(entry).contains(Instrument::Firearms), "it may review for it");
    assert!(world.pairings().pool().assumptions.iter().all(|a| a.state != code("AFG")));
    for a in before.iter().filter(|a| a.state_under_review == code("AFG") && a.reviewer != code("WEA")) {
        assert!(world.pairings().assignment(a.state_under_review, a.reviewer).is_some(), "its reviewing States stay");
    }
}

#[test]
fn pr_52i_what_it_has_only_signed_is_no_open_question_of_the_pool() {
    let mut world = signed_only();
    declare(&mut world, "AFG", Some("2020-10-01"), Some(NORWAY));
    let command = wish(None, Purpose::First);
    let preview = views::preview::preview(&world.cycle, &world.known, &Wish::from(&command), world.today).unwrap();
    assert!(preview.open.is_empty());
    let line = preview.states.iter().find(|line| line.state == code("AFG")).unwrap();
    assert!(line.instruments.contains(Instrument::Firearms), "it is reviewed for it");
}

#[test]
fn amb_02_pr_52i_it_reviews_no_longer_for_what_it_turns_out_to_have_signed_only() {
    let mut world = signed_only();
    world.deposit(code("AFG"), Instrument::Firearms, Deposit::Day(date("2004-01-01")));
    declare(&mut world, "AFG", Some("2020-10-01"), Some(NORWAY));
    let mut world = world.drawn();
    assert_eq!(firearms(&world), (2, true), "it is thought to be party to it");
    let corrected = DepositCorrected {
        state: code("AFG"),
        instrument: Instrument::Firearms,
        deposit: None,
        enters_into_force: None,
        reason: "meant for another State".to_owned(),
    };
    world.known.follow(&corrected.into());
    world.hold(Purpose::Supplement, "2021-05-20").unwrap();
    world.assert_lawful();
    assert_eq!(firearms(&world), (2, false));
}
