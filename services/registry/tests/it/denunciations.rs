//! Article 40 of the Convention and its counterparts in the Protocols.

use contracts::registry::{RegistryEvent, Status};
use registry::domain::coming_entries;
use treaty::Instrument::{Firearms, Som, Tip, Untoc};

use crate::story::{Story, assert_refused, day};

fn party() -> Story {
    Story::of("FRA").deposited(Untoc, "2004-05-21").deposited(Tip, "2004-05-21").deposited(Som, "2006-01-01")
}

#[test]
fn article_40_takes_effect_one_year_after_receipt() {
    let story = party().denounced(Tip, "2024-02-29");
    assert_eq!(story.status(Tip, "2025-02-27"), Status::Party);
    assert_eq!(story.status(Tip, "2025-02-28"), Status::Denounced);
    assert_eq!(story.status(Untoc, "2025-02-28"), Status::Party, "the Convention stays");
    assert_eq!(story.instrument(Tip, "2024-02-28").ends, None, "not known then");
    assert_eq!(story.instrument(Tip, "2024-02-29").ends, Some(day("2025-02-28")));
}

#[test]
fn article_40_denouncing_the_convention_ends_its_protocols() {
    let story = party().denounced(Untoc, "2024-03-01");
    assert_eq!(story.events.len(), 4 + 3, "the Convention and two Protocols");
    for instrument in [Untoc, Tip, Som] {
        assert_eq!(story.status(instrument, "2025-02-28"), Status::Party, "{instrument}");
        assert_eq!(story.status(instrument, "2025-03-01"), Status::Denounced, "{instrument}");
    }
    assert_eq!(story.status(Firearms, "2025-03-01"), Status::None);
}

#[test]
fn article_40_an_earlier_denunciation_of_a_protocol_stands() {
    let story = party().denounced(Tip, "2024-01-01").denounced(Untoc, "2024-03-01");
    assert_eq!(story.instrument(Tip, "2025-01-01").ends, Some(day("2025-01-01")));
    assert_eq!(story.instrument(Som, "2025-01-01").ends, Some(day("2025-03-01")));
}

#[test]
fn article_40_a_protocol_joined_meanwhile_ends_with_the_convention() {
    let story = party().denounced(Untoc, "2026-03-01").deposited(Firearms, "2026-04-01");
    let RegistryEvent::DenunciationRecorded(event) = &story.events.last().unwrap().0 else { panic!("no denunciation") };
    assert_eq!((event.instrument, event.takes_effect), (Firearms, day("2027-03-01")));
    assert_eq!(story.status(Firearms, "2026-03-31"), Status::None);
    assert_eq!(story.status(Firearms, "2026-04-30"), Status::Deposited);
    assert_eq!(story.status(Firearms, "2026-05-01"), Status::Party);
    assert!(story.correction(Firearms, Some("2026-04-02")).is_ok());
    assert_eq!(story.status(Firearms, "2027-03-01"), Status::Denounced);
}

#[test]
fn a_new_deposit_starts_afresh() {
    let story = party().denounced(Untoc, "2024-03-01").deposited(Untoc, "2026-01-10");
    assert_eq!(story.status(Untoc, "2020-01-01"), Status::Party);
    assert_eq!(story.status(Untoc, "2025-03-01"), Status::Denounced);
    assert_eq!(story.status(Untoc, "2026-01-10"), Status::Deposited);
    assert_eq!(story.status(Untoc, "2026-02-09"), Status::Party);
    assert_eq!(story.status(Tip, "2026-02-09"), Status::Denounced, "its Protocols do not come back by themselves");
    let story = story.deposited(Tip, "2026-01-10");
    assert_eq!(story.status(Tip, "2026-02-09"), Status::Party);
    assert_eq!(story.instrument(Tip, "2026-02-09").ends, None);
}

#[test]
fn a_year_after_a_denunciation_begins_when_the_state_was_free() {
    let story = party().denounced(Untoc, "2024-03-01").deposited(Untoc, "2025");
    assert_eq!(story.status(Untoc, "2025-02-28"), Status::Party, "the earlier adherence");
    assert_eq!(story.status(Untoc, "2025-03-30"), Status::Denounced);
    assert_eq!(story.status(Untoc, "2025-03-31"), Status::Uncertain);
    assert_eq!(story.status(Untoc, "2026-01-30"), Status::Party);
}

#[test]
fn who_is_still_bound_cannot_deposit_anew() {
    let story = party().denounced(Untoc, "2026-03-01");
    let notice = assert_refused(story.deposit(Untoc, "2026-06-01"), "still-bound");
    assert_eq!(notice.details["ends"], "2027-03-01");
    let story = story.today("2027-06-01");
    assert_refused(story.deposit(Untoc, "2027-02-28"), "still-bound");
    assert!(story.deposit(Untoc, "2027-03-01").is_ok());
}

#[test]
fn only_a_party_denounces() {
    assert_refused(party().denunciation(Firearms, "2024-03-01"), "no-deposit");
    assert_refused(party().denunciation(Tip, "2004-06-19"), "not-bound");
    assert!(party().denunciation(Tip, "2004-06-20").is_ok(), "its first day as a party");
    assert_refused(party().denunciation(Untoc, "2026-11-02"), "in-the-future");
    assert_refused(party().denounced(Tip, "2024-03-01").denunciation(Tip, "2026-03-01"), "already-denounced");
    assert_refused(Story::unknown("FRA").denunciation(Untoc, "2024-03-01"), "unknown-state");
}

#[test]
fn article_40_a_protocol_that_cannot_bind_before_the_end_never_does() {
    let story = party().denounced(Untoc, "2025-11-20").deposited(Firearms, "2026-11-01").today("2027-11-01");
    assert_eq!(story.instrument(Firearms, "2026-11-19").in_force_from, None, "its thirtieth day is after the end");
    let story = story.deposited(Untoc, "2027-01-10");
    assert_eq!(story.instrument(Firearms, "2026-11-19").in_force_from, None);
    assert_eq!(story.status(Firearms, "2027-10-01"), Status::Denounced);
}

#[test]
fn article_40_a_protocol_recorded_late_ends_with_the_convention_of_its_day() {
    let story = party().denounced(Untoc, "2024-03-01").deposited(Untoc, "2026-01-10");
    let late = story.clone().deposited(Firearms, "2024-06-01");
    assert_eq!(late.status(Firearms, "2025-02-28"), Status::Party);
    assert_eq!(late.status(Firearms, "2026-11-01"), Status::Denounced);
    let corrected = story.deposited(Firearms, "2026-02-01");
    let corrected = corrected.clone().after(corrected.correction(Firearms, Some("2024-06-01")));
    assert_eq!(corrected.status(Firearms, "2026-11-01"), Status::Denounced);
}

#[test]
fn article_37_who_left_the_convention_did_not_join_a_protocol_afterwards() {
    let story = party().deposited(Firearms, "2020-01-10");
    assert_refused(story.denunciation(Untoc, "2019-01-10"), "protocol-alone");
    assert!(story.denunciation(Untoc, "2019-01-11").is_ok(), "it joined on the last day");
}

#[test]
fn a_correction_does_not_contradict_a_denunciation() {
    let story = party().denounced(Tip, "2024-03-01");
    assert_refused(story.correction(Tip, Some("2024-02-15")), "denounced-before");
    assert!(story.correction(Tip, Some("2024-01-31")).is_ok());
}

#[test]
fn what_was_never_deposited_was_never_denounced() {
    let story = party().denounced(Tip, "2024-03-01");
    let story = story.clone().after(story.correction(Tip, None)).deposited(Tip, "2004-05-21");
    assert_eq!(story.status(Tip, "2026-11-01"), Status::Party);
}

#[test]
fn nothing_is_to_come_after_the_end() {
    let story = party().denounced(Untoc, "2024-03-01");
    assert_eq!(coming_entries(&story.state, "2004-01-01".parse().unwrap()).len(), 3);
    assert_eq!(coming_entries(&story.state, "2026-01-01".parse().unwrap()), []);
}
