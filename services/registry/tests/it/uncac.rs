//! The Convention against Corruption (T1-a).

use contracts::registry::RecordUncacStatus;
use registry::domain::{Decision, record_uncac_status};

use crate::story::{SOURCE, Story, assert_refused, day};

fn uncac(story: &Story, party: bool, from: Option<&str>) -> Decision {
    let command = RecordUncacStatus { state: story.code, party, from: from.map(day), source: SOURCE.to_owned() };
    record_uncac_status(&story.state, &command, story.today)
}

#[test]
fn t1_a_status_has_a_day() {
    let story = Story::of("AND");
    assert!(!story.on("2026-01-01").uncac_party, "nothing is known");
    let story = story.clone().after(uncac(&story, false, None));
    let story = story.clone().after(uncac(&story, true, Some("2025-03-01")));
    assert!(!story.on("2025-02-28").uncac_party);
    assert!(story.on("2025-03-01").uncac_party);
}

#[test]
fn t1_a_without_a_day_it_holds_on_every_day() {
    let story = Story::of("AND");
    let story = story.clone().after(uncac(&story, false, Some("2025-03-01")));
    let story = story.clone().after(uncac(&story, true, None));
    assert!(story.on("2004-01-01").uncac_party);
    assert!(story.on("2026-01-01").uncac_party);
}

#[test]
fn t1_a_the_same_again_is_refused() {
    let story = Story::of("AND");
    let story = story.clone().after(uncac(&story, true, None));
    assert_refused(uncac(&story, true, None), "nothing-changes");
    assert_refused(uncac(&story, true, Some("2025-03-01")), "nothing-changes");
    assert_refused(uncac(&Story::unknown("AND"), true, None), "unknown-state");
}
