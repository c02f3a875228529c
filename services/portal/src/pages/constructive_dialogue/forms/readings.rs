//! How paragraph 53 is read for a dialogue, where it can be read in two ways: settled when it is convened.

use contracts::constructive_dialogue::{AnnouncedDate, DialogueReadings, LateComments, ObjectionsUntil, Pending};

use crate::pages::Frame;
use crate::pages::form::{Choice, Field, Form, Kind, Reading};
use crate::text::Sentence;

const LATE_COMMENTS: [(&str, LateComments); 2] =
    [("discretion", LateComments::AtTheChairsDiscretion), ("refused", LateComments::Refused)];
const OBJECTIONS: [(&str, ObjectionsUntil); 3] = [
    ("opening", ObjectionsUntil::Opening),
    ("tenth-day", ObjectionsUntil::TenthDayBefore),
    ("indicative-day", ObjectionsUntil::IndicativeDay),
];
const PENDING: [(&str, Pending); 3] = [("unresolved", Pending::Unresolved), ("in", Pending::In), ("out", Pending::Out)];
const ANNOUNCED: [(&str, AnnouncedDate); 2] = [("marks", AnnouncedDate::Marks), ("binds", AnnouncedDate::Binds)];

/// Asks for the readings; the catalogue's own are the answers unless others are chosen.
pub(super) fn ask(form: Form, frame: &Frame) -> Form {
    let ask = |name, key: &str, choices: Vec<Choice>| {
        let answer = choices.first().map(|choice| choice.value.clone()).unwrap_or_default();
        Field::new(name, frame.say(key), Kind::One(choices)).answer(answer)
    };
    let threshold = Field::new("threshold", frame.say("reading-threshold"), Kind::Number { least: 1, most: 10_000 });
    form.rule("AMB-23")
        .rule("AMB-25")
        .rule("AMB-26")
        .rule("AMB-27")
        .rule("AMB-39")
        .ask(ask("late_comments", "reading-late-comments", choices(&LATE_COMMENTS, |how| frame.late_comments(how))))
        .ask(ask("objections", "reading-objections", choices(&OBJECTIONS, |how| frame.objections_until(how))))
        .ask(ask("pending", "reading-pending", choices(&PENDING, |how| frame.while_pending(how))))
        .ask(ask("announced_date", "reading-announced", choices(&ANNOUNCED, |how| frame.announced_date(how))))
        .ask(threshold.hint(frame.say("reading-threshold-hint")).if_any())
}

fn choices<T>(of: &[(&'static str, T)], says: impl Fn(&T) -> Sentence) -> Vec<Choice> {
    of.iter().map(|(value, how)| Choice::new(value, says(how))).collect()
}

/// Reads them.
pub(super) fn read(reading: &mut Reading<'_>) -> Option<DialogueReadings> {
    let late_comments = reading.choice("late_comments", &LATE_COMMENTS);
    let objections = reading.choice("objections", &OBJECTIONS);
    let pending = reading.choice("pending", &PENDING);
    let announced = reading.choice("announced_date", &ANNOUNCED);
    let threshold = reading.number_if_any("threshold", 1, 10_000)?;
    Some(DialogueReadings {
        late_comments: late_comments?,
        objections: objections?,
        pending: pending?,
        announced: announced?,
        threshold: threshold.and_then(|number| u32::try_from(number).ok()),
    })
}
