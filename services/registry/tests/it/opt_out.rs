//! The Holy See (resolution 9/1, footnote 2).

use contracts::registry::{RecordOptIn, RecordOptOut, Status};
use registry::domain::{Decision, record_opt_in, record_opt_out};
use treaty::Instrument::Untoc;

use crate::story::{Story, assert_refused, assert_refused_by, day};

fn out(story: &Story, from: &str, told_by: &str) -> Decision {
    let command = RecordOptOut { state: story.code, from: day(from), told_by: told_by.to_owned() };
    record_opt_out(&story.state, &command, story.today)
}

fn back(story: &Story, from: &str) -> Decision {
    let command = RecordOptIn { state: story.code, from: day(from), told_by: "note verbale".to_owned() };
    record_opt_in(&story.state, &command, story.today)
}

fn holy_see() -> Story {
    Story::in_group("VAT", None).deposited(Untoc, "2012-01-25")
}

#[test]
fn r91_fn2_only_the_holy_see_may_opt_out() {
    let story = Story::of("FRA").deposited(Untoc, "2002-10-29");
    let notice = assert_refused_by(out(&story, "2026-11-01", "note"), "R9/1-fn2", "only-the-holy-see-may-opt-out");
    assert_eq!(notice.details["state"], "FRA");
    assert_refused_by(back(&story, "2026-11-01"), "R9/1-fn2", "only-the-holy-see-may-opt-out");
    assert!(out(&holy_see(), "2026-11-01", "note verbale").is_ok());
}

#[test]
fn r91_fn2_its_treaty_duties_are_untouched() {
    let story = holy_see();
    let story = story.clone().after(out(&story, "2020-10-16", "note verbale"));
    assert!(!story.on("2020-10-15").opted_out);
    assert!(story.on("2020-10-16").opted_out);
    assert_eq!(story.status(Untoc, "2026-11-01"), Status::Party);
}

#[test]
fn r91_fn2_records_who_told() {
    assert_refused_by(out(&holy_see(), "2026-11-01", " "), "R9/1-fn2", "nobody-told");
}

#[test]
fn r91_fn2_it_may_come_back() {
    let story = holy_see();
    assert_refused_by(back(&story, "2026-11-01"), "R9/1-fn2", "not-opted-out");
    let story = story.clone().after(out(&story, "2020-10-16", "note verbale"));
    assert_refused_by(out(&story, "2026-11-01", "note verbale"), "R9/1-fn2", "already-opted-out");
    let story = story.clone().after(back(&story, "2026-11-15"));
    assert!(story.on("2026-11-14").opted_out);
    assert!(!story.on("2026-11-15").opted_out);
}

#[test]
fn the_holy_see_must_be_known_first() {
    assert_refused(out(&Story::unknown("VAT"), "2026-11-01", "note verbale"), "unknown-state");
}
