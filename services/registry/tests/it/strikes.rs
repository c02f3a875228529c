//! Entries that were recorded by mistake.

use contracts::registry::{EntryStruck, RegistryEvent, Status};
use registry::domain::{Audience, history, state_on};
use treaty::Instrument::{Firearms, Tip, Untoc};

use crate::house::{FILE, houses, instant};
use crate::story::{SOURCE, Story, assert_refused, day};

fn party() -> Story {
    Story::of("FRA").deposited(Untoc, "2004-05-21").deposited(Tip, "2004-05-21")
}

#[test]
fn what_is_struck_counts_for_nothing_and_stays_to_be_seen() {
    let story = party().struck(3);
    assert_eq!(story.status(Tip, "2026-11-01"), Status::None);
    assert_eq!(story.status(Untoc, "2026-11-01"), Status::Party);
    let told = history(&story.state, Audience::Public);
    let numbers: Vec<_> = told.iter().map(|line| (line.number, line.struck_by)).collect();
    assert_eq!(numbers, [(1, None), (2, None), (3, Some(4)), (4, None)]);
    assert_eq!(told[3].details["reason"], "meant for another State");
    assert_eq!(story.clone().deposited(Tip, "2005-01-01").status(Tip, "2026-11-01"), Status::Party, "recorded anew");
    assert_refused(story.strike(3), "entry-struck-already");
    assert_refused(story.strike(4), "follows-from-another");
    assert_refused(story.strike(9), "no-such-entry");
}

#[test]
fn a_struck_correction_brings_back_what_it_corrected() {
    let story = party();
    let story = story.clone().after(story.correction(Tip, Some("2004-06-30")));
    assert_eq!(story.instrument(Tip, "2026-11-01").in_force_from, Some(day("2004-07-30")));
    assert_eq!(story.struck(4).instrument(Tip, "2026-11-01").in_force_from, Some(day("2004-06-20")));
}

#[test]
fn what_other_entries_rest_on_is_not_struck_before_them() {
    let notice = assert_refused(party().strike(2), "rests-on-it");
    assert_eq!((notice.details["entry"].as_str(), notice.details["rest"].as_str()), ("2", "3"));
    assert_refused(party().strike(1), "rests-on-it");
    assert_refused(party().denounced(Tip, "2024-03-01").strike(3), "rests-on-it");
    let signatory = Story::unknown("IRN").signed(Untoc, "2000-12-12");
    let declared = signatory.clone().after(signatory.declaration(Some("2026-10-01"), None));
    assert_refused(declared.strike(2), "rests-on-it");
    assert!(declared.struck(3).strike(2).is_ok());
}

#[test]
fn article_40_a_struck_denunciation_takes_those_of_the_protocols_with_it() {
    let story = party().denounced(Untoc, "2026-03-01").deposited(Firearms, "2026-04-01");
    let (denunciation, entailed) = (4, 5);
    assert_refused(story.strike(entailed), "follows-from-another");
    let story = story.struck(denunciation);
    for instrument in [Untoc, Tip, Firearms] {
        assert_eq!(story.instrument(instrument, "2026-11-01").ends, None, "{instrument}");
        assert_eq!(story.status(instrument, "2027-03-01"), Status::Party, "{instrument}");
    }
}

#[test]
fn a_struck_deposit_takes_its_end_and_its_entry_into_force_with_it() {
    let mut story = party().denounced(Untoc, "2026-03-01").deposited(Firearms, "2026-04-01");
    let entered = registry::domain::enter_into_force(&story.state, Firearms, story.today).unwrap();
    story.take(vec![entered]);
    let struck: Vec<u64> = story.strike(6).unwrap().iter().map(number).collect();
    assert_eq!(struck, [6, 7, 8], "the deposit, its end with the Convention, its entry into force");
    let story = story.struck(6);
    assert_eq!(story.status(Firearms, "2026-11-01"), Status::None);
    assert_eq!(story.instrument(Tip, "2026-11-01").ends, Some(day("2027-03-01")), "the others stay");
}

fn number(event: &RegistryEvent) -> u64 {
    match event {
        RegistryEvent::EntryStruck(EntryStruck { entry, .. }) => *entry,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_state_recorded_by_mistake_goes_when_nothing_else_of_it_stands() {
    let story = Story::of("FRA").struck(1);
    assert_eq!(state_on(&story.state, story.today), None);
    assert_refused(story.deposit(Untoc, "2026-10-01"), "unknown-state");
}

#[test]
fn a_mistake_is_named() {
    let command = contracts::registry::StrikeEntry { state: "FRA".parse().unwrap(), entry: 2, reason: " ".to_owned() };
    let story = party();
    assert_refused(registry::domain::strike_entry(&story.state, &command, story.today), "no-source");
    assert_refused(Story::unknown("FRA").strike(1), "unknown-state");
}

/// The whole way, with what is still to come disarmed.
#[tokio::test(flavor = "multi_thread")]
async fn a_struck_deposit_does_not_enter_into_force() {
    for house in houses("2026-11-01T11:00:00Z").await {
        house.import(FILE).await;
        let (state, source) = ("PLW".parse().unwrap(), SOURCE.to_owned());
        let deposit = "2026-10-20".parse().unwrap();
        let recorded = contracts::registry::RecordDeposit { state, instrument: Firearms, deposit, source };
        let number = house.command(&recorded).await.version;
        assert!(house.next_due().await.is_some());
        let reason = "meant for another State".to_owned();
        house.command(&contracts::registry::StrikeEntry { state, entry: number, reason }).await;
        assert_eq!(house.next_due().await, None);
        house.clock.advance_to(instant("2026-12-01T11:00:00Z"));
        let file = house.file_of("PLW").await;
        assert_eq!(file.state.instruments[Firearms.index()].status, Status::None);
        assert_eq!(file.history.last().unwrap().event, "entry-struck");
        house.close().await;
    }
}
