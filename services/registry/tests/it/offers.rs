//! Offers to perform more than three reviews (PR-29ii).

use contracts::registry::{RecordOffer, RecordOptOut};
use registry::domain::{Decision, record_offer, record_opt_out};
use treaty::Instrument::Untoc;

use crate::story::{SOURCE, Story, assert_refused, assert_refused_by, day};

fn offer(story: &Story, most_reviews: Option<u8>, on: &str) -> Decision {
    let command = RecordOffer { state: story.code, most_reviews, on: day(on), source: SOURCE.to_owned() };
    record_offer(&story.state, &command, story.today)
}

fn party() -> Story {
    Story::of("FRA").deposited(Untoc, "2002-10-29")
}

#[test]
fn pr_29ii_more_than_three_voluntarily() {
    let story = party();
    assert_refused_by(offer(&story, Some(3), "2026-10-01"), "PR-29ii", "no-real-offer");
    assert_refused_by(offer(&story, Some(21), "2026-10-01"), "PR-29ii", "no-real-offer");
    let story = story.clone().after(offer(&story, Some(4), "2026-10-01"));
    assert_eq!(story.on("2026-09-30").offer, None);
    assert_eq!(story.on("2026-10-01").offer, Some(4));
}

#[test]
fn pr_29ii_only_by_a_party() {
    let signatory = Story::unknown("IRN").signed(Untoc, "2000-12-12");
    assert_refused_by(offer(&signatory, Some(4), "2026-10-01"), "PR-29ii", "not-a-party");
    let depositor = Story::of("FRA").deposited(Untoc, "2026-10-20");
    assert_refused_by(offer(&depositor, Some(4), "2026-10-25"), "PR-29ii", "not-a-party");
}

#[test]
fn pr_29ii_an_offer_is_changed_and_taken_back() {
    let story = party();
    assert_refused_by(offer(&story, None, "2026-10-01"), "PR-29ii", "no-offer");
    let story = story.clone().after(offer(&story, Some(4), "2026-10-01"));
    assert_refused(offer(&story, Some(4), "2026-10-02"), "nothing-changes");
    assert_refused(offer(&story, Some(5), "2026-11-02"), "in-the-future");
    let story = story.clone().after(offer(&story, Some(6), "2026-10-10"));
    let story = story.clone().after(offer(&story, None, "2026-10-20"));
    let offers = ["2026-10-09", "2026-10-10", "2026-10-19", "2026-10-20"].map(|day| story.on(day).offer);
    assert_eq!(offers, [Some(4), Some(6), Some(6), None]);
}

#[test]
fn r91_fn2_the_holy_see_offers_nothing_while_it_takes_no_part() {
    let story = Story::in_group("VAT", None).deposited(Untoc, "2012-01-25");
    let command = RecordOptOut { state: story.code, from: day("2020-10-16"), told_by: "note verbale".to_owned() };
    let story = story.clone().after(record_opt_out(&story.state, &command, story.today));
    assert_refused_by(offer(&story, Some(4), "2026-10-01"), "R9/1-fn2", "opted-out");
}
