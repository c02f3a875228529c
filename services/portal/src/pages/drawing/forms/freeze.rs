//! Freezing a pool, in three pages: what for, what is open, and what will happen.

use contracts::drawing::{
    Exclusion, FreezePool, Joining, MeetingLine, OpenStatus, Overview, PoolPreview, PreviewPool, Purpose, RequestState,
    Requests, TakenInForce,
};
use contracts::registry::StateOnDay;

use super::LONGEST_WORDS;
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};
use crate::pages::registry::forms::{decision_fields_if_any, read_decision};
use crate::text::Sentence;
use crate::text::order;

/// What is chosen for a test, which has no meeting.
const TEST: &str = "test";

/// Asks what is to be drawn, and where. Sent, it leads to the preview.
#[must_use]
pub fn freeze(frame: &Frame, overview: &Overview, requests: &Requests, states: &[StateOnDay]) -> Form {
    let form = Form::new("/desk/drawings/preview", frame.say("freeze-title"), frame.say("freeze-submit"))
        .lead(frame.say("freeze-lead"))
        .rule("PR-28")
        .back("/desk/drawings", frame.say("back-to").with("place", frame.say("way-drawings")))
        .ask(Field::new("meeting", frame.say("field-meeting"), Kind::One(meetings(frame, overview))))
        .ask(Field::new("purpose", frame.say("field-purpose"), Kind::One(purposes(frame))));
    let form = match requests_to_draw(frame, requests) {
        choices if choices.is_empty() => form,
        choices => form.ask(Field::new("requests", frame.say("field-requests"), Kind::Any(choices)).if_any()),
    };
    let form = form
        .ask(Field::new("joining", frame.say("field-joining"), Kind::Line).hint(waiting(frame, overview)).if_any())
        .ask(Field::new("as_of", frame.say("field-as-of"), Kind::Day).hint(frame.say("field-as-of-hint")).if_any())
        .ask(without(frame, states));
    let why = Field::new("without_reason", frame.say("field-without-reason"), Kind::Lines)
        .hint(frame.say("field-without-reason-hint"))
        .at_most(LONGEST_WORDS)
        .if_any();
    decision_fields_if_any(form.ask(why), &frame.texts).ask(
        Field::new("beacon_round", frame.say("field-beacon"), Kind::Number { least: 1, most: u64::from(u32::MAX) })
            .hint(frame.say("field-beacon-hint"))
            .if_any(),
    )
}

/// How to name those who join, and who could.
fn waiting(frame: &Frame, overview: &Overview) -> Sentence {
    let states: Vec<String> = overview.waiting.iter().map(|line| format!("{} ({})", line.name, line.state)).collect();
    if states.is_empty() {
        return frame.say("field-joining-hint");
    }
    frame.say("field-joining-waiting").with("states", frame.texts.list(&states))
}

fn meetings(frame: &Frame, overview: &Overview) -> Vec<Choice> {
    let held = overview.meetings.iter().filter(|meeting| meeting.cancelled.is_none());
    let test = Choice::new(TEST, frame.say("freeze-test")).hint(frame.say("freeze-test-hint"));
    held.map(|meeting| Choice::new(meeting.meeting, &*meeting.title).hint(frame.texts.day(&meeting.on)))
        .chain([test])
        .collect()
}

fn purposes(frame: &Frame) -> Vec<Choice> {
    vec![
        Choice::new("first", frame.say("purpose-first")),
        Choice::new("redraw", frame.say("purpose-redraw-any")),
        Choice::new("late-joiners", frame.say("purpose-late-any")),
        Choice::new("supplement", frame.say("purpose-supplement")),
    ]
}

/// The requests that a meeting can carry out.
fn requests_to_draw(frame: &Frame, requests: &Requests) -> Vec<Choice> {
    let open = |state: &RequestState| matches!(state, RequestState::Pending { .. } | RequestState::Waiting);
    let lines = requests.requests.iter().filter(|line| open(&line.state));
    let says = |line: &contracts::drawing::RequestLine| {
        let number = frame.say("request-number").with("request", line.request);
        format!("{number}: {} / {}", line.reviewer, line.state_under_review)
    };
    lines.map(|line| Choice::new(line.request, says(line))).collect()
}

fn without(frame: &Frame, states: &[StateOnDay]) -> Field {
    let mut out: Vec<&StateOnDay> = states.iter().filter(|state| state.regional_group.is_none()).collect();
    out.sort_by_key(|state| order(&state.name));
    let choices = out.into_iter().map(|state| Choice::new(state.state, &*state.name)).collect();
    Field::new("without", frame.say("field-without"), Kind::Any(choices)).hint(frame.say("field-without-hint")).if_any()
}

/// Reads what the preview is asked for.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_preview(values: &Values) -> Result<PreviewPool, Vec<Fault>> {
    let FreezePool { meeting, purpose, as_of, in_force, without, .. } = read_freeze(values)?;
    Ok(PreviewPool { meeting, purpose, as_of, in_force, without })
}

/// Reads what is to be frozen.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_freeze(values: &Values) -> Result<FreezePool, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let meeting = if values.one("meeting") == Some(TEST) { Some(None) } else { reading.counted("meeting").map(Some) };
    let purpose = read_purpose(&mut reading);
    let as_of = reading.day_if_any("as_of");
    let in_force = read_taken(&mut reading);
    let without = read_exclusion(&mut reading, values);
    let beacon_round = reading.parsed_if_any("beacon_round", "fault-number");
    let read = || {
        Some(FreezePool {
            meeting: meeting?,
            purpose: purpose?,
            as_of: as_of?,
            in_force: in_force?,
            without: without?,
            beacon_round: beacon_round?,
        })
    };
    let read = read();
    reading.finish(read)
}

/// Whom the meeting left out, with its decision and the reason; a test needs no decision.
#[expect(clippy::option_option, reason = "nothing is read, nobody is left out, and some are: three answers")]
fn read_exclusion(reading: &mut Reading<'_>, values: &Values) -> Option<Option<Exclusion>> {
    let states = reading.states("without")?;
    if states.is_empty() {
        return Some(None);
    }
    let reason = reading.text("without_reason", u64::from(LONGEST_WORDS));
    let undecided = ["body", "decided_on", "reference"].iter().all(|name| values.one(name).is_none());
    let decision =
        if values.one("meeting") == Some(TEST) && undecided { Some(None) } else { read_decision(reading).map(Some) };
    Some(Some(Exclusion { states, decision: decision?, reason: reason? }))
}

fn read_purpose(reading: &mut Reading<'_>) -> Option<Purpose> {
    let kinds = [("first", 0), ("redraw", 1), ("late-joiners", 2), ("supplement", 3)];
    match reading.choice("purpose", &kinds)? {
        0 => Some(Purpose::First),
        1 => {
            let numbers: Vec<u32> =
                reading.values().all("requests").iter().filter_map(|text| text.parse().ok()).collect();
            if numbers.is_empty() {
                reading.fault("requests", "fault-choice");
                return None;
            }
            Some(Purpose::Redraw { requests: numbers })
        }
        2 => read_joining(reading).map(|joining| Purpose::LateJoiners { joining }),
        _ => Some(Purpose::Supplement),
    }
}

/// `AND 2, BTN 3, IRN`: each State with its yearly group; a signatory has none.
fn read_joining(reading: &mut Reading<'_>) -> Option<Vec<Joining>> {
    let text = reading.text("joining", 1000)?;
    let read: Option<Vec<Joining>> = text.split(',').map(joining).collect();
    if read.is_none() {
        reading.fault("joining", "fault-joining");
    }
    read
}

fn joining(text: &str) -> Option<Joining> {
    let mut words = text.split_whitespace();
    let state = words.next()?.to_ascii_uppercase().parse().ok()?;
    let group = match words.next() {
        Some(number) => Some(number.parse().ok().filter(|group| (1..=3).contains(group))?),
        None => None,
    };
    words.next().is_none().then_some(Joining { state, group })
}

/// `BRA TIP`: each open question that is taken as in force.
fn read_taken(reading: &mut Reading<'_>) -> Option<Vec<TakenInForce>> {
    let one = |text: &&str| {
        let (state, instrument) = text.split_once(' ')?;
        Some(TakenInForce { state: state.parse().ok()?, instrument: instrument.parse().ok()? })
    };
    let read: Option<Vec<TakenInForce>> = reading.values().all("in_force").iter().map(one).collect();
    if read.is_none() {
        reading.fault("in_force", "fault-choice");
    }
    read
}

/// What was settled so far, sent along.
const SETTLED: [&str; 11] = [
    "meeting",
    "purpose",
    "requests",
    "joining",
    "as_of",
    "beacon_round",
    "without",
    "without_reason",
    "body",
    "decided_on",
    "reference",
];

fn settled(mut form: Form, values: &Values) -> Form {
    for name in SETTLED {
        for value in values.all(name) {
            form = form.keep(name, value);
        }
    }
    form
}

/// Asks about the open questions of treaty status, under the preview.
#[must_use]
pub fn open_questions(frame: &Frame, preview: &PoolPreview, values: &Values) -> Form {
    let form = settled(
        Form::new("/desk/drawings/confirm", frame.say("pool-title"), frame.say("pool-submit"))
            .back("/desk/drawings/freeze", frame.say("back")),
        values,
    );
    if preview.open.is_empty() {
        return form;
    }
    let choice = |open: &OpenStatus| {
        let instrument = frame.texts.instrument(&open.instrument);
        Choice::new(format!("{} {}", open.state, open.instrument), format!("{}: {instrument}", open.name))
            .hint(&*open.because)
    };
    let mut field =
        Field::new("in_force", frame.say("field-in-force"), Kind::Any(preview.open.iter().map(choice).collect()));
    field.values = preview
        .open
        .iter()
        .filter(|open| open.taken_in_force)
        .map(|open| format!("{} {}", open.state, open.instrument))
        .collect();
    form.ask(field.hint(frame.say("field-in-force-hint")).if_any())
}

/// Says in full what will happen, before the pool is frozen.
#[must_use]
pub fn confirm_freeze(
    frame: &Frame,
    overview: &Overview,
    meeting: Option<&MeetingLine>,
    preview: &PoolPreview,
    values: &Values,
) -> Form {
    let form =
        Form::new("/desk/drawings/freeze", frame.say("confirm-freeze-title"), frame.say("confirm-freeze-submit"))
            .keep("version", overview.version)
            .back("/desk/drawings/freeze", frame.say("back"));
    let mut form = settled(form, values)
        .will(
            frame
                .say("freeze-will-pool")
                .with("states", preview.states.len())
                .with("day", frame.texts.day(&preview.as_of)),
        )
        .will(
            frame.say("freeze-will-open").with("taken", values.all("in_force").len()).with("open", preview.open.len()),
        )
        .will(frame.say("freeze-will-commit"));
    if let [_, ..] = values.all("without")[..] {
        let states = values.all("without").join(", ");
        form = form.will(frame.say("freeze-will-without").with("states", states));
    }
    for value in values.all("in_force") {
        form = form.keep("in_force", value);
    }
    match meeting {
        Some(meeting) => form
            .will(frame.say("freeze-will-public").with("meeting", &meeting.title))
            .will(frame.say("freeze-will-stay")),
        None => form.will(frame.say("freeze-will-void")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_has_no_meeting() {
        let values: Values = [("meeting", "test"), ("purpose", "first"), ("in_force", "BRA TIP")].into_iter().collect();
        let freeze = read_freeze(&values).expect("read");
        assert_eq!((freeze.meeting, freeze.purpose), (None, Purpose::First));
        assert_eq!(freeze.in_force.len(), 1);
    }

    #[test]
    fn whoever_is_left_out_is_so_by_a_decision() {
        let left_out =
            [("meeting", "1"), ("purpose", "first"), ("without", "EUE"), ("without_reason", "it joins later")];
        let faults = read_freeze(&left_out.into_iter().collect()).expect_err("no decision");
        assert_eq!(faults.iter().map(|fault| fault.field).collect::<Vec<_>>(), ["body", "decided_on", "reference"]);
        let decision = [("body", "joint meeting"), ("decided_on", "2020-11-27"), ("reference", "para. 7")];
        let read = read_freeze(&left_out.into_iter().chain(decision).collect()).expect("read");
        assert!(read.without.is_some_and(|without| without.decision.is_some()));
        let test = [("meeting", "test"), ("purpose", "first"), ("without", "EUE"), ("without_reason", "to see")];
        assert!(read_freeze(&test.into_iter().collect()).expect("read").without.is_some());
    }

    #[test]
    fn late_joiners_come_with_their_group() {
        let values: Values =
            [("meeting", "2"), ("purpose", "late-joiners"), ("joining", "and 2, BTN 3, IRN")].into_iter().collect();
        let Purpose::LateJoiners { joining } = read_freeze(&values).expect("read").purpose else {
            panic!("late joiners")
        };
        assert_eq!(joining.iter().map(|one| one.group).collect::<Vec<_>>(), [Some(2), Some(3), None]);
        let values: Values =
            [("meeting", "2"), ("purpose", "late-joiners"), ("joining", "BTN 4")].into_iter().collect();
        assert_eq!(read_freeze(&values).expect_err("no such group")[0].field, "joining");
    }
}
