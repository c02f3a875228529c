//! What a person reads of a State's past.

use contracts::registry::{ArrangementRecorded, DecisionReference};
use registry::domain::line;
use treaty::Instrument::Untoc;

use crate::story::{Story, day};

#[test]
fn a_line_names_the_event_and_its_fields() {
    let story = Story::of("FRA").deposited(Untoc, "2002-10-29");
    let (event, recorded_at) = &story.events[1];
    let line = line(event, *recorded_at);
    assert_eq!(line.event, "deposit-recorded");
    assert_eq!(line.recorded_at.to_string(), "2026-11-01T12:00:00Z");
    let details: Vec<_> = line.details.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let expected = [
        "deposit=2002-10-29",
        "enters_into_force=2003-09-29",
        "instrument=UNTOC",
        "source=a depositary notification",
        "state=FRA",
    ];
    assert_eq!(details, expected);
}

#[test]
fn fields_within_fields_have_both_names_and_what_is_empty_has_none() {
    let decision =
        DecisionReference { body: "a meeting".to_owned(), on: day("2026-10-01"), reference: "para. 9".to_owned() };
    let event = ArrangementRecorded { state: "EUE".parse().unwrap(), regional_group: None, decision };
    let line = line(&event.into(), "2026-11-01T12:00:00Z".parse().unwrap());
    let names: Vec<_> = line.details.keys().map(String::as_str).collect();
    assert_eq!(names, ["decision.body", "decision.on", "decision.reference", "state"]);
}
