//! Denunciations that are withdrawn before they take effect.

use contracts::registry::Status;
use registry::domain::coming_entries;
use treaty::Instrument::{Firearms, Som, Tip, Untoc};

use crate::story::{Story, assert_refused, day};

fn party() -> Story {
    Story::of("FRA").deposited(Untoc, "2004-05-21").deposited(Tip, "2004-05-21").deposited(Som, "2006-01-01")
}

#[test]
fn a_withdrawn_denunciation_never_takes_effect() {
    let story = party().denounced(Tip, "2026-03-01");
    let story = story.clone().after(story.withdrawal(Tip, "2026-09-01"));
    assert_eq!(story.status(Tip, "2027-03-01"), Status::Party);
    assert_eq!(story.instrument(Tip, "2026-02-28").ends, None, "not received yet");
    assert_eq!(story.instrument(Tip, "2026-08-31").ends, Some(day("2027-03-01")), "as it stood then");
    assert_eq!(story.instrument(Tip, "2026-09-01").ends, None);
    assert!(story.denunciation(Tip, "2026-10-01").is_ok(), "it may denounce again");
    assert_refused(story.withdrawal(Tip, "2026-10-01"), "not-denounced");
}

#[test]
fn article_40_withdrawing_for_the_convention_keeps_its_protocols() {
    let story = party().denounced(Untoc, "2026-03-01").deposited(Firearms, "2026-04-01");
    assert_refused(story.withdrawal(Tip, "2026-09-01"), "denounced-with-the-convention");
    let story = story.clone().after(story.withdrawal(Untoc, "2026-09-01"));
    for instrument in [Untoc, Tip, Som, Firearms] {
        assert_eq!(story.status(instrument, "2027-03-01"), Status::Party, "{instrument}");
        assert_eq!(story.instrument(instrument, "2026-09-01").ends, None, "{instrument}");
    }
}

#[test]
fn article_40_a_protocol_denounced_for_itself_stays_denounced() {
    let story = party().denounced(Tip, "2026-02-01").denounced(Untoc, "2026-01-10");
    assert_eq!(story.instrument(Tip, "2026-03-01").ends, Some(day("2027-01-10")), "it goes with the Convention");
    let story = story.clone().after(story.withdrawal(Untoc, "2026-09-01"));
    assert_eq!(story.instrument(Tip, "2026-09-01").ends, Some(day("2027-02-01")), "by its own notice");
    assert_eq!(story.instrument(Som, "2026-09-01").ends, None);
}

#[test]
fn only_in_time_and_only_what_was_received() {
    let story = party().denounced(Tip, "2025-10-01");
    assert_refused(story.withdrawal(Tip, "2025-09-30"), "withdrawn-before-received");
    assert!(story.withdrawal(Tip, "2026-09-30").is_ok(), "the day before it takes effect");
    assert_refused(story.withdrawal(Tip, "2026-10-01"), "withdrawn-too-late");
    assert_refused(story.withdrawal(Tip, "2026-11-02"), "in-the-future");
    assert_refused(story.withdrawal(Som, "2026-09-30"), "not-denounced");
    assert_refused(story.withdrawal(Firearms, "2026-09-30"), "no-deposit");
}

#[test]
fn what_was_to_come_comes_again() {
    let story = party().denounced(Untoc, "2025-11-20").deposited(Firearms, "2026-11-01");
    let today = "2026-11-01".parse().unwrap();
    assert_eq!(coming_entries(&story.state, today), [], "its thirtieth day is after the end");
    let story = story.clone().after(story.withdrawal(Untoc, "2026-11-01"));
    assert_eq!(coming_entries(&story.state, today), [(Firearms, "2026-12-01".parse().unwrap())]);
}
