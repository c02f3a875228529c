//! Late joiners (AMB-31) and new ratifications (AMB-02).

use contracts::drawing::{Joining, Purpose};
use contracts::registry::DenunciationRecorded;
use lots::record::Transcript;
use treaty::parties::Deposit;
use treaty::{Instrument, RegionalGroup};

use crate::world::*;

fn joining(state: &str, group: u8) -> Purpose {
    Purpose::LateJoiners { joining: vec![Joining { state: code(state), group: Some(group) }] }
}

pub(crate) fn denounce(world: &mut World, state: &str, instrument: Instrument) {
    let notice = DenunciationRecorded {
        state: code(state),
        instrument,
        received: day("2020-01-01"),
        takes_effect: day("2021-01-01"),
        with_the_convention: false,
        source: "depositary".to_owned(),
    };
    world.known.follow(&notice.into());
}

#[test]
fn amb_31_a_late_party_joins_the_group_that_the_meeting_chooses() {
    let mut world = World::small().drawn();
    world.party("AFZ", Some(RegionalGroup::African), &Instrument::ALL, "2021-01-04");
    world.on("2021-04-01");
    let before = world.pairings().standing().assignments.clone();
    assert_eq!(refused(world.freeze(None, joining("AFZ", 4))), because("PR-17i", "no-such-group"));
    assert_eq!(refused(world.freeze(None, joining("AFA", 3))), because("AMB-31", "takes-part-already"));
    assert_eq!(refused(world.freeze(None, joining("XXX", 3))), because("AMB-31", "takes-no-part"));
    let drawing = world.hold(joining("AFZ", 3), "2021-05-20").unwrap();
    world.assert_lawful();
    assert!(before.iter().all(|a| world.pairings().standing().assignments.contains(a)), "nothing else moves");
    let group = world.pairings().standing().groups.iter().find(|g| g.state == code("AFZ")).unwrap();
    assert_eq!(group.group, 3);
    assert!(world.pairings().reviewers(code("AFZ")).len() >= 2);
    let transcript = world.transcript(drawing);
    assert!(transcript.pool.assumptions.iter().any(|a| a.state == code("AFZ") && a.because.contains("2021-05-20")));
    Transcript::verify(&transcript.bytes()).unwrap();
    // What it owes is deferred, and it can be drawn later.
    assert_eq!(lots::redraw::still_owing(transcript), [code("AFZ")]);
}

#[test]
fn amb_31_not_before_its_deposit_is_in_force() {
    let mut world = World::small().drawn();
    world.party("AFZ", Some(RegionalGroup::African), &Instrument::ALL, "2021-05-01");
    let early = world.hold(joining("AFZ", 3), "2021-05-20");
    assert_eq!(refused(early), because("AMB-31", "takes-no-part"));
}

#[test]
fn amb_02_the_supplement_fills_exactly_the_gaps() {
    let mut world = World::small();
    // Everybody is party to the Convention alone; then all but one ratify the Protocol against trafficking.
    world.known = drawing::domain::Known::default();
    for (prefix, region) in [("AF", RegionalGroup::African), ("WE", RegionalGroup::WesternEuropeanAndOthers)] {
        for last in ["A", "B", "C", "D", "E"] {
            world.party(&format!("{prefix}{last}"), Some(region), &[Instrument::Untoc], "2004-01-01");
        }
    }
    let mut world = world.drawn();
    let before = world.pairings().standing().assignments.clone();
    for state in ["AFA", "AFB", "AFC", "AFD", "WEA", "WEB", "WEC", "WED", "WEE"] {
        world.deposit(code(state), Instrument::Tip, Deposit::Day(date("2021-01-04")));
    }
    let gaps = before.iter().filter(|a| a.reviewer == code("AFE")).count();
    let drawing = world.hold(Purpose::Supplement, "2021-05-20").unwrap();
    world.assert_lawful();
    let after = &world.pairings().standing().assignments;
    assert_eq!(after.len(), before.len() + gaps);
    for a in &before {
        let now = world.pairings().assignment(a.state_under_review, a.reviewer).unwrap();
        assert_eq!((now.slot, now.kind), (a.slot, a.kind));
    }
    Transcript::verify(&world.transcript(drawing).bytes()).unwrap();
}

#[test]
fn amb_02_a_treaty_to_which_the_reviewing_states_are_party_already_is_theirs_without_a_lot() {
    let mut world = World::small().drawn();
    let state = code("AFG");
    let parties = |world: &World| {
        let entry = |code| world.pairings().state(code).unwrap().instruments.contains(Instrument::Firearms);
        world.pairings().reviewers(state).into_iter().all(entry)
    };
    assert!(parties(&world), "both are party to the Protocol that it lacks");
    world.deposit(state, Instrument::Firearms, Deposit::Day(date("2021-01-04")));
    let before = world.pairings().standing().assignments.clone();
    let drawing = world.hold(Purpose::Supplement, "2021-05-20").unwrap();
    world.assert_lawful();
    assert_eq!(world.pairings().standing().assignments.len(), before.len(), "nobody is drawn");
    let of = world.pairings().standing().assignments.iter().filter(|a| a.state_under_review == state);
    assert!(of.into_iter().all(|a| a.instruments.contains(Instrument::Firearms)));
    Transcript::verify(&world.transcript(drawing).bytes()).unwrap();
    assert_eq!(refused(world.hold(Purpose::Supplement, "2021-06-20")), because("AMB-02", "nothing-to-draw"));
}

#[test]
fn amb_02_a_new_party_does_not_slip_in_with_a_supplement() {
    let mut world = World::small().drawn();
    world.party("AFZ", Some(RegionalGroup::African), &Instrument::ALL, "2021-01-04");
    assert_eq!(refused(world.hold(Purpose::Supplement, "2021-05-20")), because("AMB-02", "nothing-to-draw"));
}

#[test]
fn amb_02_whoever_is_no_party_any_more_is_replaced_by_the_supplement() {
    let mut world = World::small().drawn();
    let gone = code("AFA");
    let served = world.pairings().load(gone);
    for instrument in Instrument::ALL {
        denounce(&mut world, "AFA", instrument);
    }
    assert!(served > 0);
    let drawing = world.hold(Purpose::Supplement, "2021-05-20").unwrap();
    world.assert_lawful();
    assert!(world.pairings().state(gone).is_none());
    let standing = world.pairings().standing();
    assert!(standing.assignments.iter().all(|a| a.reviewer != gone && a.state_under_review != gone));
    assert_eq!(standing.groups.len(), 20);
    Transcript::verify(&world.transcript(drawing).bytes()).unwrap();
}

#[test]
fn amb_02_a_denounced_protocol_closes_the_strand_and_opens_a_gap_elsewhere() {
    let mut world = World::small().drawn();
    denounce(&mut world, "WEA", Instrument::Firearms);
    let others = world.pairings().standing().assignments.iter();
    let needed = others.filter(|a| a.reviewer == code("WEA") && a.instruments.contains(Instrument::Firearms)).count();
    assert!(needed > 0);
    world.hold(Purpose::Supplement, "2021-05-20").unwrap();
    world.assert_lawful();
    let standing = world.pairings().standing();
    let concerned =
        standing.assignments.iter().filter(|a| a.reviewer == code("WEA") || a.state_under_review == code("WEA"));
    assert!(concerned.into_iter().all(|a| !a.instruments.contains(Instrument::Firearms)));
}

#[test]
fn amb_02_what_was_taken_as_in_force_stays_so() {
    let mut world = World::small();
    world.deposit(code("AFG"), Instrument::Firearms, Deposit::Unknown);
    let meeting = world.intersessional("2020-11-27");
    let taken = contracts::drawing::TakenInForce { state: code("AFG"), instrument: Instrument::Firearms };
    let command = contracts::drawing::FreezePool { in_force: vec![taken], ..wish(Some(meeting), Purpose::First) };
    let drawing = world.freeze_with(&command).unwrap();
    world.call_out(drawing, "nine").unwrap();
    world.on("2020-11-27").draw(drawing).unwrap();
    let status = |world: &World| world.pairings().state(code("AFG")).unwrap().instruments;
    assert!(status(&world).contains(Instrument::Firearms));
    assert_eq!(refused(world.hold(Purpose::Supplement, "2021-05-20")), because("AMB-02", "nothing-to-draw"));
}

#[test]
fn amb_02_a_redraw_keeps_the_pool_and_says_when_status_changed() {
    use drawing::domain::freezing::{self, Wish};
    let mut world = World::small().drawn();
    let request = world.ask(world.pair().0, world.pair(), no_reason()).unwrap();
    let purpose = Purpose::Redraw { requests: vec![request] };
    let with_day = contracts::drawing::FreezePool { as_of: Some(day("2021-01-01")), ..wish(None, purpose.clone()) };
    assert_eq!(refused(world.freeze_with(&with_day)), because("AMB-02", "pool-stands"));
    denounce(&mut world, "WEA", Instrument::Firearms);
    world.on("2021-02-01");
    let command = wish(None, purpose);
    let warned = freezing::warnings(&world.cycle, &world.known, &Wish::from(&command), world.today);
    let changed = warned.iter().find(|notice| notice.code == "status-changed").unwrap();
    assert_eq!(changed.details["states"], "WEA");
}
