//! Names, regional groups and languages, from a day on.

use contracts::registry::ChangeParticulars;
use registry::domain::{Decision, change_particulars};
use treaty::{Language, RegionalGroup};

use crate::story::{SOURCE, Story, assert_refused, day};

fn change(story: &Story, name: &str, languages: &[Language], from: &str) -> Decision {
    let command = ChangeParticulars {
        state: story.code,
        name: name.to_owned(),
        regional_group: Some(RegionalGroup::WesternEuropeanAndOthers),
        languages: languages.to_vec(),
        from: day(from),
        source: SOURCE.to_owned(),
    };
    change_particulars(&story.state, &command, story.today)
}

#[test]
fn a_name_changes_from_a_day_on() {
    let story = Story::of("TUR");
    let story = story.clone().after(change(&story, "Türkiye", &[Language::English], "2022-06-01"));
    assert_eq!(story.on("2022-05-31").name, "Somewhere");
    assert_eq!(story.on("2022-06-01").name, "Türkiye");
}

#[test]
fn a_change_may_be_to_come() {
    assert!(change(&Story::of("TUR"), "Türkiye", &[Language::English], "2027-01-01").is_ok());
}

#[test]
fn languages_are_kept_in_their_order() {
    let story = Story::of("CAN");
    let story = story.clone().after(change(&story, "Canada", &[Language::French, Language::English], "2026-01-01"));
    assert_eq!(story.on("2026-01-01").languages, [Language::English, Language::French]);
    let twice = change(&story, "Canada", &[Language::French, Language::French], "2026-01-01");
    assert_refused(twice, "language-twice");
}

#[test]
fn what_cannot_be_taken_is_refused() {
    let story = Story::of("CAN");
    assert_refused(change(&story, " Canada", &[], "2026-01-01"), "bad-name");
    assert_refused(change(&story, "", &[], "2026-01-01"), "bad-name");
    assert_refused(change(&story, "Somewhere", &[Language::English], "2026-01-01"), "nothing-changes");
    assert_refused(change(&Story::unknown("CAN"), "Canada", &[], "2026-01-01"), "unknown-state");
}
