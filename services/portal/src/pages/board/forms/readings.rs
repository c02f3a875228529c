//! How rules are read that can be read in two ways.

use contracts::reviews::{
    AnswersFrom, Arrears, ChooseReadings, Clock, CompleteWhen, ExpertsNeeded, FeedbackFrom, InstrumentsFixed,
    PublicSees, ReviewReadings, RulesInForce, TemporaryFocalPoint,
};

use super::amend::dated;
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};
use crate::pages::registry::forms::read_decision;
use crate::text::Sentence;

/// A way of reading a rule: as the form sends it, as it is told, and it.
type Way<T> = (&'static str, &'static str, T);

const INSTRUMENTS: [Way<InstrumentsFixed>; 2] = [
    ("each-phase", "read-each-phase", InstrumentsFixed::EachPhase),
    ("first-phase", "read-first-phase", InstrumentsFixed::FirstPhase),
];
const COMPLETE: [Way<CompleteWhen>; 2] = [
    ("list-and-summary", "read-list-and-summary", CompleteWhen::ListAndSummary),
    ("list-alone", "read-list-alone", CompleteWhen::ListAlone),
];
const ARREARS: [Way<Arrears>; 3] = [
    ("stay-open", "read-stay-open", Arrears::StayOpen),
    ("dropped", "read-dropped", Arrears::Dropped),
    ("hold-back", "read-hold-back", Arrears::HoldBack),
];
const TEMPORARY: [Way<TemporaryFocalPoint>; 2] = [
    ("every-gap", "read-every-gap", TemporaryFocalPoint::EveryGap),
    ("until-first-named", "read-until-first-named", TemporaryFocalPoint::UntilFirstNamed),
];
const CLOCK: [Way<Clock>; 2] =
    [("each-review", "read-each-review", Clock::EachReview), ("each-strand", "read-each-strand", Clock::EachStrand)];
const EXPERTS: [Way<ExpertsNeeded>; 2] = [
    ("one-in-all", "read-one-in-all", ExpertsNeeded::OneInAll),
    ("one-for-each-instrument", "read-one-for-each", ExpertsNeeded::OneForEachInstrument),
];
const ANSWERS_FROM: [Way<AnswersFrom>; 2] = [
    ("start", "read-from-start", AnswersFrom::Start),
    ("consultation", "read-from-consultation", AnswersFrom::Consultation),
];
const FEEDBACK_FROM: [Way<FeedbackFrom>; 2] = [
    ("readable", "read-from-readable", FeedbackFrom::Readable),
    ("submitted", "read-from-submitted", FeedbackFrom::Submitted),
];
const PUBLIC: [Way<PublicSees>; 2] =
    [("totals", "read-public-totals", PublicSees::Totals), ("each-review", "read-public-each", PublicSees::EachReview)];

/// Asks how they are read; what is in force is the answer so far.
#[must_use]
pub fn choose_readings(frame: &Frame, rules: &RulesInForce) -> Form {
    let now = &rules.readings;
    let form = Form::new("/desk/rules/readings", frame.say("readings-choose"), frame.say("record"))
        .lead(frame.say("readings-lead"))
        .will(frame.say("will-amend-after"))
        .will(frame.say("will-amend-before"))
        .keep("version", rules.version)
        .back("/desk/rules", frame.say("back-to").with("place", frame.say("rules-title")))
        .ask(field(frame, "instruments", "readings-instruments", &INSTRUMENTS, now.instruments))
        .ask(field(frame, "complete", "readings-complete", &COMPLETE, now.complete))
        .ask(field(frame, "arrears", "readings-arrears", &ARREARS, now.arrears))
        .ask(field(frame, "temporary", "readings-temporary", &TEMPORARY, now.temporary_focal_point))
        .ask(field(frame, "clock", "readings-clock", &CLOCK, now.clock))
        .ask(field(frame, "experts", "readings-experts", &EXPERTS, now.experts))
        .ask(field(frame, "answers_from", "readings-answers-from", &ANSWERS_FROM, now.answers_from))
        .ask(field(frame, "feedback_from", "readings-feedback-from", &FEEDBACK_FROM, now.feedback_from))
        .ask(field(frame, "public", "readings-public", &PUBLIC, now.public));
    let rules = ["AMB-02", "AMB-03", "AMB-04", "AMB-06", "AMB-07", "AMB-08", "AMB-14", "AMB-20", "AMB-36"];
    dated(rules.into_iter().fold(form, Form::rule), frame)
}

fn field<T: Copy + PartialEq>(frame: &Frame, name: &'static str, key: &str, ways: &[Way<T>], now: T) -> Field {
    let choices = ways.iter().map(|(value, key, _)| Choice::new(value, frame.say(key)));
    let chosen = ways.iter().find(|(_, _, way)| *way == now).map(|(value, _, _)| *value).unwrap_or_default();
    Field::new(name, frame.say(key), Kind::One(choices.collect())).answer(chosen)
}

/// Reads it.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_readings(values: &Values) -> Result<ChooseReadings, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let readings = read_all(&mut reading);
    let from = reading.day("from");
    let decision = read_decision(&mut reading);
    let read = || Some(ChooseReadings { readings: readings?, from: from?, decision: decision? });
    let read = read();
    reading.finish(read)
}

fn read_all(reading: &mut Reading<'_>) -> Option<ReviewReadings> {
    let instruments = way(reading, "instruments", &INSTRUMENTS);
    let complete = way(reading, "complete", &COMPLETE);
    let arrears = way(reading, "arrears", &ARREARS);
    let temporary = way(reading, "temporary", &TEMPORARY);
    let clock = way(reading, "clock", &CLOCK);
    let experts = way(reading, "experts", &EXPERTS);
    let answers_from = way(reading, "answers_from", &ANSWERS_FROM);
    let feedback_from = way(reading, "feedback_from", &FEEDBACK_FROM);
    let public = way(reading, "public", &PUBLIC);
    Some(ReviewReadings {
        instruments: instruments?,
        complete: complete?,
        arrears: arrears?,
        temporary_focal_point: temporary?,
        clock: clock?,
        experts: experts?,
        answers_from: answers_from?,
        feedback_from: feedback_from?,
        public: public?,
    })
}

fn way<T: Copy>(reading: &mut Reading<'_>, name: &'static str, ways: &[Way<T>]) -> Option<T> {
    let choices: Vec<(&str, T)> = ways.iter().map(|(value, _, way)| (*value, *way)).collect();
    reading.choice(name, &choices)
}

/// How rules are read: each place in the catalogue, what it is about, and how.
#[must_use]
pub(in crate::pages::board) fn readings_chosen(
    frame: &Frame,
    now: &ReviewReadings,
) -> Vec<(&'static str, Sentence, Sentence)> {
    vec![
        told(frame, "AMB-02", "readings-instruments", &INSTRUMENTS, now.instruments),
        told(frame, "AMB-03", "readings-complete", &COMPLETE, now.complete),
        told(frame, "AMB-04", "readings-arrears", &ARREARS, now.arrears),
        told(frame, "AMB-06", "readings-temporary", &TEMPORARY, now.temporary_focal_point),
        told(frame, "AMB-07", "readings-clock", &CLOCK, now.clock),
        told(frame, "AMB-08", "readings-experts", &EXPERTS, now.experts),
        told(frame, "AMB-14", "readings-answers-from", &ANSWERS_FROM, now.answers_from),
        told(frame, "AMB-20", "readings-feedback-from", &FEEDBACK_FROM, now.feedback_from),
        told(frame, "AMB-36", "readings-public", &PUBLIC, now.public),
    ]
}

fn told<T: Copy + PartialEq>(
    frame: &Frame,
    id: &'static str,
    about: &str,
    ways: &[Way<T>],
    now: T,
) -> (&'static str, Sentence, Sentence) {
    let how = ways.iter().find(|(_, _, way)| *way == now).map(|(_, key, _)| *key).unwrap_or_default();
    (id, frame.say(about), frame.say(how))
}

/// What will happen: how rules are read from that day on, where that is otherwise than now.
#[must_use]
pub fn of_readings(frame: &Frame, rules: &RulesInForce, command: &ChooseReadings) -> Vec<String> {
    let (now, then) = (readings_chosen(frame, &rules.readings), readings_chosen(frame, &command.readings));
    let other = now.iter().zip(then).filter(|((_, _, now), (_, _, then))| now.to_string() != then.to_string());
    let changes: Vec<String> = other.map(|(_, (_, about, how))| format!("{about}: {how}")).collect();
    let day = frame.texts.day(&command.from);
    let first = match changes.len() {
        0 => frame.say("will-readings-same"),
        _ => frame.say("will-readings-from").with("day", day),
    };
    let last = [frame.say("will-amend-after"), frame.say("will-amend-before")].map(String::from);
    [first.to_string()].into_iter().chain(changes).chain(last).collect()
}
