//! What a person reads of a State's past.

use contracts::registry::{ArrangementRecorded, DecisionReference, FindState, HistoryLine, RecordOptOut};
use registry::domain::{Audience, history};
use treaty::Instrument::Untoc;

use crate::house::{FILE, houses};
use crate::story::{Story, day};

fn details(line: &HistoryLine) -> Vec<String> {
    line.details.iter().map(|(name, value)| format!("{name}={value}")).collect()
}

#[test]
fn a_line_names_the_event_its_fields_and_the_rule() {
    let story = Story::of("FRA").deposited(Untoc, "2002-10-29");
    let line = history(&story.state, Audience::Secretariat).pop().unwrap();
    assert_eq!((line.number, line.event.as_str()), (2, "deposit-recorded"));
    assert_eq!(line.recorded_at.to_string(), "2026-11-01T12:00:00Z");
    assert_eq!(line.rule.unwrap().to_string(), "PR-9i");
    let expected = [
        "deposit=2002-10-29",
        "enters_into_force=2003-09-29",
        "instrument=UNTOC",
        "source=a depositary notification",
        "state=FRA",
    ];
    assert_eq!(details(&line), expected);
}

#[test]
fn the_public_is_not_told_who_told_it() {
    let story = Story::unknown("IRN").signed(Untoc, "2000-12-12");
    let story = story.clone().after(story.declaration(Some("2026-10-01"), Some("XB-123")));
    for line in history(&story.state, Audience::Public) {
        let told = line.details.keys().find(|name| ["source", "told_by", "funding"].contains(&name.as_str()));
        assert_eq!(told, None, "{line:?}");
    }
    let secretariat = history(&story.state, Audience::Secretariat).pop().unwrap();
    assert_eq!(secretariat.details["funding"], "XB-123");
}

/// The registry itself decides what is told to whom: nobody can ask around the pages.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_registry_answers_the_public_names_no_source() {
    for house in houses("2026-11-01T11:00:00Z").await {
        house.import(FILE).await;
        let (state, from) = ("VAT".parse().unwrap(), day("2026-11-01"));
        house.command(&RecordOptOut { state, from, told_by: "note verbale No. 7".to_owned() }).await;
        let public = house.file_of("VAT").await;
        let told = |file: &contracts::registry::StateFile| serde_json::to_string(file).unwrap();
        assert!(!told(&public).contains("note verbale") && !told(&public).contains("a file"), "{public:?}");
        let last = public.history.last().unwrap();
        assert_eq!((last.event.as_str(), last.rule.unwrap().to_string().as_str()), ("opt-out-recorded", "R9/1-fn2"));
        let secretariat = house.query_as_secretariat(&FindState { state, as_of: None }).await;
        assert_eq!(secretariat.history.last().unwrap().details["told_by"], "note verbale No. 7");
        assert_eq!(secretariat.history[0].details["source"], "a file");
        house.close().await;
    }
}

#[test]
fn fields_within_fields_have_both_names_and_what_is_empty_has_none() {
    let decision =
        DecisionReference { body: "a meeting".to_owned(), on: day("2026-10-01"), reference: "para. 9".to_owned() };
    let mut story = Story::of("EUE");
    story.take(vec![ArrangementRecorded { state: story.code, regional_group: None, decision }.into()]);
    let line = history(&story.state, Audience::Public).pop().unwrap();
    let names: Vec<_> = line.details.keys().map(String::as_str).collect();
    assert_eq!(names, ["decision.body", "decision.on", "decision.reference", "state"]);
}
