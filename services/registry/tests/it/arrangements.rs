//! Parties without a regional group (AMB-09).

use contracts::registry::{DecisionReference, RecordArrangement};
use registry::domain::{Decision, record_arrangement};
use treaty::Instrument::Untoc;
use treaty::RegionalGroup::{self, WesternEuropeanAndOthers};

use crate::story::{Story, assert_refused, assert_refused_by, day};

fn arrange(story: &Story, regional_group: Option<RegionalGroup>, on: &str, reference: &str) -> Decision {
    let (body, reference) = ("joint intersessional meeting".to_owned(), reference.to_owned());
    let decision = DecisionReference { body, on: day(on), reference };
    let command = RecordArrangement { state: story.code, regional_group, decision };
    record_arrangement(&story.state, &command, story.today)
}

fn union() -> Story {
    Story::in_group("EUE", None).deposited(Untoc, "2004-05-21")
}

#[test]
fn gl_1ii_amb_09_a_party_without_a_group_is_put_into_one_by_a_meeting() {
    let story = union();
    let story = story.clone().after(arrange(&story, Some(WesternEuropeanAndOthers), "2020-11-27", "para. 7"));
    assert_eq!(story.on("2020-11-26").arrangement, None);
    assert_eq!(story.on("2020-11-27").arrangement, Some(WesternEuropeanAndOthers));
    assert_eq!(story.on("2020-11-27").regional_group, None, "it still belongs to none");
}

#[test]
fn amb_09_a_party_with_a_group_needs_no_arrangement() {
    let story = Story::of("FRA").deposited(Untoc, "2002-10-29");
    let decision = arrange(&story, Some(WesternEuropeanAndOthers), "2020-11-27", "para. 7");
    assert_refused_by(decision, "AMB-09", "has-a-regional-group");
}

#[test]
fn amb_09_only_for_a_party() {
    let decision = arrange(&union(), Some(WesternEuropeanAndOthers), "2004-06-19", "para. 7");
    assert_refused_by(decision, "AMB-09", "not-a-party");
}

#[test]
fn amb_09_always_with_the_decision() {
    let story = union();
    assert_refused_by(arrange(&story, Some(WesternEuropeanAndOthers), "2020-11-27", " "), "AMB-09", "no-decision");
    assert_refused(arrange(&story, Some(WesternEuropeanAndOthers), "2026-11-02", "para. 7"), "in-the-future");
}

#[test]
fn amb_09_an_arrangement_is_taken_back_by_another_decision() {
    let story = union();
    assert_refused_by(arrange(&story, None, "2026-10-01", "para. 9"), "AMB-09", "no-arrangement");
    let story = story.clone().after(arrange(&story, Some(WesternEuropeanAndOthers), "2020-11-27", "para. 7"));
    assert_refused(arrange(&story, Some(WesternEuropeanAndOthers), "2020-11-27", "para. 7"), "nothing-changes");
    let story = story.clone().after(arrange(&story, None, "2026-10-01", "para. 9"));
    assert_eq!(story.on("2026-09-30").arrangement, Some(WesternEuropeanAndOthers));
    assert_eq!(story.on("2026-10-01").arrangement, None);
}
