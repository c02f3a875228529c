//! Steps that were taken outside, and entries that were made by mistake.

use std::collections::BTreeSet;

use contracts::reviews::{PhaseLine, RecordStep, ReviewFile, Step, StepEntry, StrikeStep};
use treaty::{Instrument, Phase, StateCode};

use super::{LONGEST_SOURCE, about};
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};

/// Asks for a step.
#[must_use]
pub fn step(frame: &Frame, file: &ReviewFile) -> Form {
    let phases: Vec<&PhaseLine> = file.phases.iter().filter(|line| line.start.is_some()).collect();
    let last = phases.last().map(|line| line.phase.roman()).unwrap_or_default();
    let choices = phases.iter().map(|line| {
        let hint = format!("{} · {}", frame.cluster(&line.cluster), frame.review_stage(&line.stage));
        Choice::new(line.phase.roman(), frame.phase(&line.phase)).hint(hint)
    });
    about(frame, file, "step", frame.say("record-step-title"), frame.say("record"))
        .lead(frame.say("record-step-lead"))
        .rule("GL-2")
        .rule("GL-10")
        .ask(Field::new("phase", frame.say("field-phase"), Kind::One(choices.collect())).answer(last))
        .ask(Field::new("step", frame.say("field-step"), Kind::One(steps(frame, &phases))))
        .ask(Field::new("on", frame.say("field-step-on"), Kind::Day).hint(frame.say("field-step-on-hint")))
        .ask(
            Field::new("readable_from", frame.say("field-readable-from"), Kind::Day)
                .hint(frame.say("field-readable-from-hint"))
                .if_any(),
        )
        .ask(
            Field::new("source", frame.say("field-source"), Kind::Line)
                .hint(frame.say("field-step-source-hint"))
                .at_most(LONGEST_SOURCE),
        )
}

/// The steps of the instruments that are reviewed in one of these phases.
fn steps(frame: &Frame, phases: &[&PhaseLine]) -> Vec<Choice> {
    let strands = phases.iter().flat_map(|line| &line.strands).filter(|strand| !strand.articles.is_empty());
    let instruments: BTreeSet<Instrument> = strands.map(|strand| strand.instrument).collect();
    let choice = |step: Step| Choice::new(code(step), frame.step(&step));
    // The day from which the answers can be read is asked for beside.
    let readable_from = frame.today;
    let answers = instruments.iter().map(|instrument| Step::Answers { instrument: *instrument, readable_from });
    let lists = instruments.iter().map(|instrument| Step::List { instrument: *instrument });
    answers.chain([Step::Feedback]).chain(lists).chain([Step::Summary]).map(choice).collect()
}

/// A step as the form sends it: `answers-UNTOC`.
fn code(step: Step) -> String {
    match step {
        Step::Answers { instrument, .. } => format!("answers-{instrument}"),
        Step::List { instrument } => format!("list-{instrument}"),
        Step::Feedback => "feedback".to_owned(),
        Step::Summary => "summary".to_owned(),
    }
}

/// Reads a step. Answers need the day from which the reviewing States could read them (AMB-20).
///
/// # Errors
/// What is wrong with the answers.
pub fn read_step(state: StateCode, values: &Values) -> Result<RecordStep, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let phase: Option<Phase> = reading.parsed("phase", "fault-choice");
    let step = read_what(&mut reading);
    let on = reading.day("on");
    let source = reading.text("source", LONGEST_SOURCE.into());
    let read = || Some(RecordStep { state, phase: phase?, step: step?, on: on?, source: source? });
    let read = read();
    reading.finish(read)
}

fn read_what(reading: &mut Reading<'_>) -> Option<Step> {
    let Some(chosen) = reading.values().one("step") else {
        reading.fault("step", "fault-choice");
        return None;
    };
    let (what, instrument) = chosen.split_once('-').unwrap_or((chosen, ""));
    match (what, instrument.parse::<Instrument>()) {
        ("feedback", _) => Some(Step::Feedback),
        ("summary", _) => Some(Step::Summary),
        ("list", Ok(instrument)) => Some(Step::List { instrument }),
        ("answers", Ok(instrument)) => {
            let readable_from = reading.day("readable_from")?;
            Some(Step::Answers { instrument, readable_from })
        }
        _ => {
            reading.fault("step", "fault-choice");
            None
        }
    }
}

/// What will happen when it is recorded.
#[must_use]
pub fn of_step(frame: &Frame, command: &RecordStep) -> Vec<String> {
    let mut will = vec![frame.say("will-step-seen").into()];
    if let Step::Answers { readable_from, .. } = command.step {
        will.push(frame.say("will-step-clock").with("day", frame.texts.day(&readable_from)).into());
    }
    if command.step == Step::Summary {
        will.push(frame.say("will-step-complete").with("phase", command.phase.roman()).into());
    }
    will.push(frame.say("will-step-struck").into());
    will
}

/// Asks which entry was made by mistake.
#[must_use]
pub fn strike(frame: &Frame, file: &ReviewFile) -> Form {
    let of_phase = |line: &PhaseLine| {
        let standing = line.entries.iter().filter(|entry| entry.struck.is_none());
        standing.map(|entry| entry_choice(frame, line.phase, entry)).collect::<Vec<_>>()
    };
    let entries: Vec<Choice> = file.phases.iter().flat_map(of_phase).collect();
    let lead = if entries.is_empty() { "strike-step-none" } else { "strike-step-lead" };
    about(frame, file, "strike", frame.say("strike-step-title"), frame.say("strike-step-submit"))
        .lead(frame.say(lead))
        .will(frame.say("will-strike-stays"))
        .will(frame.say("will-strike-moves"))
        .ask(Field::new("entry", frame.say("field-entry"), Kind::One(entries)))
        .ask(Field::new("reason", frame.say("field-strike-reason"), Kind::Line).at_most(LONGEST_SOURCE))
}

fn entry_choice(frame: &Frame, phase: Phase, entry: &StepEntry) -> Choice {
    let label = format!("{}: {} · {}", frame.phase(&phase), frame.step(&entry.step), frame.texts.day(&entry.on));
    Choice::new(format!("{}-{}", phase.roman(), entry.entry), label).hint(entry.source.clone())
}

/// Reads it.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_strike(state: StateCode, values: &Values) -> Result<StrikeStep, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let chosen = values.one("entry").and_then(|chosen| chosen.split_once('-'));
    let entry = chosen.and_then(|(phase, entry)| phase.parse::<Phase>().ok().zip(entry.parse::<u32>().ok()));
    if entry.is_none() {
        reading.fault("entry", "fault-choice");
    }
    let reason = reading.text("reason", LONGEST_SOURCE.into());
    let read = entry.zip(reason).map(|((phase, entry), reason)| StrikeStep { state, phase, entry, reason });
    reading.finish(read)
}
