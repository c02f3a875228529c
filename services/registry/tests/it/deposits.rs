//! Deposits and the thirtieth day (PR-9i, AMB-02).

use contracts::registry::{RegistryEvent, Status};
use registry::domain::{coming_entries, enter_into_force, warnings};
use treaty::Instrument::{Som, Tip, Untoc};

use crate::story::{Story, assert_refused, day};

#[test]
fn pr_9i_thirtieth_day() {
    let story = Story::of("FRA").today("2015-11-05").deposited(Untoc, "2015-11-05");
    let RegistryEvent::DepositRecorded(event) = &story.events[1].0 else { panic!("no deposit") };
    assert_eq!(event.enters_into_force, Some(day("2015-12-05")));
    assert_eq!(story.status(Untoc, "2015-11-04"), Status::None);
    assert_eq!(story.status(Untoc, "2015-11-05"), Status::Deposited);
    assert_eq!(story.status(Untoc, "2015-12-04"), Status::Deposited);
    assert_eq!(story.status(Untoc, "2015-12-05"), Status::Party);
}

#[test]
fn pr_9i_not_before_the_treaty_itself() {
    let story = Story::of("FRA").deposited(Untoc, "2002-10-29");
    assert_eq!(story.status(Untoc, "2003-09-28"), Status::Deposited);
    assert_eq!(story.status(Untoc, "2003-09-29"), Status::Party);
}

#[test]
fn amb_02_a_year_leaves_open_what_it_leaves_open() {
    let story = Story::of("WSM").deposited(Untoc, "2014");
    assert_eq!(story.status(Untoc, "2014-01-30"), Status::None);
    assert_eq!(story.status(Untoc, "2014-01-31"), Status::Uncertain);
    assert_eq!(story.status(Untoc, "2015-01-29"), Status::Uncertain);
    assert_eq!(story.status(Untoc, "2015-01-30"), Status::Party);
    assert_eq!(story.instrument(Untoc, "2020-01-01").in_force_from, None);
}

#[test]
fn amb_02_an_unknown_day_is_uncertain_on_every_day() {
    let story = Story::of("SOM").deposited(Untoc, "unknown");
    assert_eq!(story.status(Untoc, "2003-09-28"), Status::None, "nobody was bound before the treaty was in force");
    assert_eq!(story.status(Untoc, "2003-09-29"), Status::Uncertain);
    assert_eq!(story.status(Untoc, "2026-11-01"), Status::Uncertain);
}

#[test]
fn amb_02_a_vague_day_is_warned_of() {
    let story = Story::of("WSM");
    let events = story.deposit(Untoc, "2014").unwrap();
    let [warning] = &warnings(&events)[..] else { panic!("one warning") };
    assert_eq!(warning.code, "day-not-known");
    assert_eq!(warnings(&story.deposit(Untoc, "2014-05-02").unwrap()), []);
}

#[test]
fn the_future_is_refused() {
    let story = Story::of("FRA");
    assert_refused(story.deposit(Untoc, "2026-11-02"), "deposit-in-the-future");
    assert_refused(story.deposit(Untoc, "2027"), "deposit-in-the-future");
    assert!(story.deposit(Untoc, "2026-11-01").is_ok(), "today");
    assert!(story.deposit(Untoc, "2026").is_ok(), "earlier this year");
}

#[test]
fn a_second_deposit_is_refused() {
    let story = Story::of("FRA").deposited(Untoc, "2002-10-29");
    let notice = assert_refused(story.deposit(Untoc, "2002-10-30"), "already-deposited");
    assert_eq!(notice.details["deposit"], "2002-10-29");
    assert_eq!(notice.details["state"], "FRA");
}

#[test]
fn an_unknown_state_is_refused() {
    assert_refused(Story::unknown("FRA").deposit(Untoc, "2002-10-29"), "unknown-state");
}

#[test]
fn article_37_a_protocol_needs_the_convention() {
    let story = Story::of("FRA");
    assert_refused(story.deposit(Tip, "2002-10-29"), "protocol-alone");
    let story = story.deposited(Untoc, "2002-10-29").deposited(Tip, "2002-10-29");
    assert_refused(story.correction(Untoc, None), "protocol-alone");
    let story = story.clone().after(story.correction(Tip, None));
    assert!(story.correction(Untoc, None).is_ok());
}

#[test]
fn article_37_a_protocol_binds_no_earlier_than_the_convention() {
    let story = Story::of("FRA").deposited(Untoc, "2020-05-01").deposited(Tip, "2005-01-01");
    assert_eq!(story.status(Tip, "2004-12-31"), Status::None);
    assert_eq!(story.status(Tip, "2020-05-30"), Status::Deposited);
    assert_eq!(story.status(Tip, "2020-05-31"), Status::Party);
    assert_eq!(story.instrument(Tip, "2026-01-01").in_force_from, Some(day("2020-05-31")));
}

#[test]
fn amb_02_a_protocol_is_uncertain_with_the_convention() {
    let story = Story::of("SOM").deposited(Untoc, "unknown").deposited(Som, "2025-03-25");
    assert_eq!(story.status(Som, "2025-03-24"), Status::None);
    assert_eq!(story.status(Som, "2025-04-23"), Status::Deposited);
    assert_eq!(story.status(Som, "2025-04-24"), Status::Uncertain);
    assert_eq!(story.instrument(Som, "2026-01-01").in_force_from, None);
}

#[test]
fn a_year_is_refined_by_a_correction() {
    let story = Story::of("WSM").deposited(Untoc, "2014");
    let story = story.clone().after(story.correction(Untoc, Some("2014-05-02")));
    assert_eq!(story.status(Untoc, "2014-05-31"), Status::Deposited);
    assert_eq!(story.status(Untoc, "2014-06-01"), Status::Party);
}

#[test]
fn a_deposit_that_was_none_is_taken_away() {
    let story = Story::of("WSM").deposited(Untoc, "2014");
    let story = story.clone().after(story.correction(Untoc, None));
    assert_eq!(story.status(Untoc, "2026-01-01"), Status::None);
    assert!(story.deposit(Untoc, "2015-01-01").is_ok());
}

#[test]
fn a_correction_corrects_something() {
    let story = Story::of("WSM");
    assert_refused(story.correction(Untoc, Some("2014")), "no-deposit");
    let story = story.deposited(Untoc, "2014");
    assert_refused(story.correction(Untoc, Some("2014")), "nothing-changes");
    assert_refused(story.correction(Untoc, Some("2026-11-02")), "deposit-in-the-future");
}

#[test]
fn pr_9i_entry_into_force_is_announced_on_its_day_and_once() {
    let story = Story::of("FRA").deposited(Untoc, "2026-10-20").deposited(Tip, "2026-11-01");
    let days: Vec<_> =
        coming_entries(&story.state, story.today).into_iter().map(|(one, day)| (one, day.to_string())).collect();
    assert_eq!(days, [(Untoc, "2026-11-19".to_owned()), (Tip, "2026-12-01".to_owned())]);
    assert_eq!(enter_into_force(&story.state, Untoc, story.today), None, "too early");
    let mut story = story.today("2026-11-19");
    let event = enter_into_force(&story.state, Untoc, story.today).unwrap();
    story.take(vec![event]);
    assert_eq!(enter_into_force(&story.state, Untoc, story.today), None, "said");
    assert_eq!(coming_entries(&story.state, story.today).len(), 1, "the Protocol is to come");
}

#[test]
fn pr_9i_a_corrected_day_is_announced_instead() {
    let story = Story::of("FRA").deposited(Untoc, "2026-10-20");
    let story = story.clone().after(story.correction(Untoc, Some("2026-10-25"))).today("2026-11-19");
    assert_eq!(enter_into_force(&story.state, Untoc, story.today), None);
    assert!(enter_into_force(&story.state, Untoc, "2026-11-24".parse().unwrap()).is_some());
}
