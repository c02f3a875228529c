//! Signatures and voluntary participation (PR-52).

use contracts::registry::{RegistryEvent, Status};
use registry::domain::{is_listed, party_on, warnings};
use treaty::Instrument::{Firearms, Tip, Untoc};

use crate::story::{Story, assert_refused, assert_refused_by};

fn signatory() -> Story {
    Story::unknown("IRN").signed(Untoc, "2000-12-12")
}

#[test]
fn pr_52i_a_signatory_becomes_known_by_its_signature() {
    let story = signatory();
    assert!(matches!(story.events[0].0, RegistryEvent::StateRecorded(_)));
    assert_eq!(story.status(Untoc, "2000-12-11"), Status::None);
    assert_eq!(story.status(Untoc, "2000-12-12"), Status::Signatory);
    assert!(is_listed(&story.on("2026-11-01")));
    assert!(!is_listed(&story.on("2000-12-11")));
    assert_eq!(party_on(&story.state, story.today), None, "no party");
}

#[test]
fn pr_52i_who_ratified_is_no_mere_signatory() {
    let story = Story::of("FRA").deposited(Untoc, "2002-10-29");
    assert_refused_by(story.signature(Untoc, "2000-12-12"), "PR-52i", "no-mere-signatory");
    assert!(story.signature(Tip, "2000-12-12").is_ok(), "another instrument");
}

#[test]
fn ratifying_ends_being_a_signatory() {
    let story = signatory().deposited(Untoc, "2026-10-01");
    assert_eq!(story.status(Untoc, "2026-09-30"), Status::Signatory);
    assert_eq!(story.status(Untoc, "2026-10-01"), Status::Deposited);
}

#[test]
fn article_36_open_for_signature_until_12_december_2002() {
    let story = Story::of("IRN");
    assert_refused(story.signature(Untoc, "2000-12-11"), "not-open-for-signature");
    assert!(story.signature(Untoc, "2002-12-12").is_ok());
    assert_refused(story.signature(Untoc, "2002-12-13"), "not-open-for-signature");
    assert_refused(story.signature(Firearms, "2001-06-29"), "not-open-for-signature");
    assert!(story.signature(Firearms, "2001-06-30").is_ok());
}

#[test]
fn a_second_signature_is_refused() {
    assert_refused(signatory().signature(Untoc, "2000-12-13"), "already-signed");
}

#[test]
fn a_name_that_the_file_cannot_carry_is_refused() {
    let mut command = contracts::registry::RecordSignature {
        state: "IRN".parse().unwrap(),
        name: "Two  spaces".to_owned(),
        regional_group: None,
        instrument: Untoc,
        on: crate::story::day("2000-12-12"),
        source: crate::story::SOURCE.to_owned(),
    };
    let (state, today) = (registry::domain::State::default(), "2026-11-01".parse().unwrap());
    assert_refused(registry::domain::record_signature(&state, &command, today), "bad-name");
    command.name = "Iran (Islamic Republic of)".to_owned();
    command.source = "  ".to_owned();
    assert_refused(registry::domain::record_signature(&state, &command, today), "no-source");
}

#[test]
fn pr_52i_only_a_signatory_takes_part_so() {
    let party = Story::of("FRA").deposited(Untoc, "2002-10-29");
    assert_refused_by(party.declaration(Some("2026-10-01"), None), "PR-52i", "only-a-signatory");
    assert_refused_by(Story::of("FRA").declaration(Some("2026-10-01"), None), "PR-52i", "only-a-signatory");
    let since_then_a_party = signatory().deposited(Untoc, "2026-10-10");
    assert_refused_by(since_then_a_party.declaration(Some("2026-10-01"), None), "PR-52i", "only-a-signatory");
    let story = signatory();
    let story = story.clone().after(story.declaration(Some("2026-10-01"), None));
    assert!(!story.on("2026-09-30").voluntary_review);
    assert!(story.on("2026-10-01").voluntary_review);
}

#[test]
fn pr_52i_a_party_may_take_part_for_the_protocol_that_it_only_signed() {
    let story = Story::of("FRA").deposited(Untoc, "2002-10-29").signed(Tip, "2000-12-12");
    let story = story.clone().after(story.declaration(Some("2026-10-01"), None));
    assert!(story.on("2026-10-01").voluntary_review);
    let story = story.deposited(Tip, "2026-10-10");
    assert!(!story.on("2026-10-10").voluntary_review, "no mere signatory any more");
}

#[test]
fn pr_52ii_it_waits_for_funds_until_they_are_named() {
    let story = signatory();
    let waiting = story.declaration(Some("2026-10-01"), None).unwrap();
    let codes: Vec<_> = warnings(&waiting).into_iter().map(|warning| warning.code).collect();
    assert_eq!(codes, ["waiting-for-funds"]);
    let story = story.after(Ok(waiting));
    assert_refused(story.declaration(Some("2026-10-01"), None), "nothing-changes");
    let funded = story.declaration(Some("2026-10-01"), Some("XB-123")).unwrap();
    assert_eq!(warnings(&funded), []);
}

#[test]
fn a_declaration_is_taken_back_from_the_day_of_the_record() {
    let story = signatory();
    assert_refused_by(story.declaration(None, None), "PR-52i", "no-declaration");
    let story = story.clone().after(story.declaration(Some("2026-10-01"), None));
    assert_refused_by(story.declaration(None, Some("XB-123")), "PR-52ii", "funding-for-nothing");
    let story = story.clone().after(story.declaration(None, None));
    assert!(story.on("2026-10-31").voluntary_review);
    assert!(!story.on("2026-11-01").voluntary_review);
    assert_refused(story.declaration(Some("2026-10-15"), None), "not-the-latest");
    let story = story.clone().after(story.declaration(Some("2026-11-01"), None));
    assert!(story.on("2026-11-01").voluntary_review);
}

#[test]
fn article_36_a_wrong_day_of_signature_is_corrected() {
    let story = signatory();
    assert_refused(story.signature_correction(Untoc, "2000-12-12"), "nothing-changes");
    assert_refused(story.signature_correction(Untoc, "2002-12-13"), "not-open-for-signature");
    assert_refused(story.signature_correction(Tip, "2000-12-14"), "not-signed");
    assert_refused(Story::unknown("IRN").signature_correction(Untoc, "2000-12-14"), "unknown-state");
    let story = story.clone().after(story.signature_correction(Untoc, "2000-12-14"));
    assert_eq!(story.status(Untoc, "2000-12-13"), Status::None);
    assert_eq!(story.status(Untoc, "2000-12-14"), Status::Signatory);
}

#[test]
fn a_signature_that_was_none_is_struck() {
    let story = signatory().struck(2);
    assert_eq!(story.status(Untoc, "2026-11-01"), Status::None);
    assert!(story.signature(Untoc, "2001-01-10").is_ok());
}
