//! States that join, and of which nothing was recorded before.

use contracts::registry::{RecordStateParty, RegistryEvent, Status};
use registry::domain::{Decision, is_listed, record_state_party};
use treaty::Instrument::{Tip, Untoc};
use treaty::{Language, RegionalGroup};

use crate::story::{SOURCE, Story, assert_refused};

fn joining(story: &Story, change: impl FnOnce(&mut RecordStateParty)) -> Decision {
    let mut command = RecordStateParty {
        state: story.code,
        name: "Papua New Guinea".to_owned(),
        regional_group: Some(RegionalGroup::AsiaPacific),
        languages: vec![Language::English],
        deposit: "2026-10-15".parse().unwrap(),
        source: SOURCE.to_owned(),
    };
    change(&mut command);
    record_state_party(&story.state, &command, story.today)
}

#[test]
fn pr_9i_a_new_state_party_is_bound_from_the_thirtieth_day() {
    let story = Story::unknown("PNG");
    let story = story.clone().after(joining(&story, |_| {}));
    assert!(matches!(story.events[0].0, RegistryEvent::StateRecorded(_)));
    assert_eq!(story.status(Untoc, "2026-11-01"), Status::Deposited);
    assert!(is_listed(&story.on("2026-11-01")));
    assert_eq!(story.status(Untoc, "2026-11-13"), Status::Deposited);
    assert_eq!(story.status(Untoc, "2026-11-14"), Status::Party);
    assert!(story.deposit(Tip, "2026-10-15").is_ok(), "the Protocols follow");
}

#[test]
fn what_could_not_stand_in_the_file_is_refused() {
    let story = Story::unknown("PNG");
    assert_refused(joining(&story, |c| c.name = "Two  spaces".to_owned()), "bad-name");
    assert_refused(joining(&story, |c| c.source = " ".to_owned()), "no-source");
    assert_refused(joining(&story, |c| c.languages = vec![Language::English; 2]), "language-twice");
    assert_refused(joining(&story, |c| c.deposit = "2026-11-02".parse().unwrap()), "deposit-in-the-future");
}

#[test]
fn who_is_known_is_not_recorded_again() {
    assert_refused(joining(&Story::of("PNG"), |_| {}), "known-already");
    let signatory = Story::unknown("IRN").signed(Untoc, "2000-12-12");
    assert_refused(joining(&signatory, |_| {}), "known-already");
}
