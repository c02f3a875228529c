//! The forms in which a State asks the Secretariat for help (para. 48) and the Secretariat says what it did, and how they are read.

use contracts::reviews::{AnswerHelp, AskForHelp, HelpLine, ReviewFile};

use super::at;
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};

/// The longest text.
const LONGEST: u32 = 2_000;

/// Asks with what the State needs help.
#[must_use]
pub fn ask_for_help(frame: &Frame, file: &ReviewFile) -> Form {
    let here = format!("{}/help", at(&file.state));
    Form::new(here, frame.say("help-ask"), frame.say("help-ask-submit"))
        .lead(frame.say("help-ask-lead").with("review", frame.review_of(&file.state)))
        .rule("PR-48i")
        .will(frame.say("will-help-seen"))
        .will(frame.say("will-help-own"))
        .ask(Field::new("text", frame.say("field-help"), Kind::Lines).at_most(LONGEST).hint(frame.say("help-hint")))
        .back(at(&file.state), frame.say("back"))
}

/// With what.
///
/// # Errors
/// All faults.
pub fn read_ask_for_help(file: &ReviewFile, values: &Values) -> Result<AskForHelp, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let text = reading.text("text", LONGEST.into());
    reading.finish(text.map(|text| AskForHelp { state: file.state, text }))
}

/// The requests that are open, oldest first.
fn open(file: &ReviewFile) -> impl Iterator<Item = &HelpLine> {
    file.help.iter().filter(|line| line.answer.is_none())
}

/// Asks which request was answered, when, and what was done.
#[must_use]
pub fn answer_help(frame: &Frame, file: &ReviewFile) -> Form {
    let choice = |line: &HelpLine| {
        let says = frame.say("help-request").with("number", line.request).with("state", frame.names.name(&line.by));
        Choice::new(word(line), says.with("day", frame.texts.day(&line.asked)))
    };
    let which = Field::new("request", frame.say("field-help-request"), Kind::One(open(file).map(choice).collect()));
    let here = format!("/desk/board/{}/help", file.state);
    Form::new(here, frame.say("help-answer"), frame.say("record"))
        .lead(frame.say("help-answer-lead").with("review", frame.review_of(&file.state)))
        .rule("PR-48i")
        .will(frame.say("will-help-closed"))
        .ask(match open(file).next() {
            Some(first) if open(file).count() == 1 => which.answer(word(first)),
            _ => which,
        })
        .ask(Field::new("on", frame.say("field-help-on"), Kind::Day).answer(frame.today.to_string()))
        .ask(
            Field::new("text", frame.say("field-help-done"), Kind::Lines).at_most(LONGEST).hint(frame.say("help-hint")),
        )
        .back(at(&file.state), frame.say("back"))
}

/// Whether the Secretariat has a request to answer.
#[must_use]
pub fn has_open(file: &ReviewFile) -> bool {
    open(file).next().is_some()
}

/// A request in a word: whose it is, and its number.
fn word(line: &HelpLine) -> String {
    format!("{}-{}", line.by, line.request)
}

/// What was done. Whether the request is open the service decides: whoever sends an answer twice is told that it is closed.
///
/// # Errors
/// All faults.
pub fn read_answer_help(file: &ReviewFile, values: &Values) -> Result<AnswerHelp, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let which = values.one("request").and_then(|word| word.split_once('-'));
    let which = which.and_then(|(by, request)| Some((by.parse().ok()?, request.parse().ok()?)));
    if which.is_none() {
        reading.fault("request", "fault-choice");
    }
    let (on, text) = (reading.day("on"), reading.text("text", LONGEST.into()));
    let read = || {
        let (by, request) = which?;
        Some(AnswerHelp { state: file.state, by, request, on: on?, text: text? })
    };
    let read = read();
    reading.finish(read)
}
