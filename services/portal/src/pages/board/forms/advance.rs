//! The Conference lets a group go on, whatever is complete (para. 10).

use contracts::reviews::{Arrears, GroupTotals, LetAdvance, RulesInForce};
use treaty::{Phase, YearlyGroup};

use crate::pages::Frame;
use crate::pages::form::{Fault, Field, Form, Kind, Reading, Values};
use crate::pages::registry::forms::{decision_fields, read_decision};

/// Asks for the decision, and says first what it does; none where there is no phase that the group could enter.
#[must_use]
pub fn advance(frame: &Frame, group: &GroupTotals, rules: &RulesInForce) -> Option<Form> {
    let (phase, next) = (group.phase?, group.phase?.next()?);
    let number = group.group.number();
    let title = frame.say("advance-title").with("group", number).with("phase", next.roman());
    let form = Form::new(format!("/desk/board/advance/{number}"), title, frame.say("advance-submit"))
        .lead(frame.say("advance-lead"))
        .rule("PR-10")
        .rule("PR-11")
        .back("/desk/forecast", frame.say("back"))
        .keep("phase", next.roman())
        .ask(Field::new("start", frame.say("field-advance-start"), Kind::Day));
    let mut form = decision_fields(form, &frame.texts);
    form.will = wills(frame, group, rules, phase, next);
    Some(form)
}

/// What will happen, in full.
fn wills(frame: &Frame, group: &GroupTotals, rules: &RulesInForce, phase: Phase, next: Phase) -> Vec<String> {
    let number = group.group.number();
    let enters = frame.say("will-advance-enters").with("group", number).with("phase", next.roman());
    let counts = group.gate.as_ref().map(|gate| frame.gate_counts(gate).to_string());
    let cluster = Phase::ALL.iter().zip(&rules.clusters).find(|(phase, _)| **phase == next);
    let together = cluster.map(|(_, cluster)| {
        let say = frame.say("will-advance-together").with("count", group.reviews).with("phase", next.roman());
        say.with("cluster", frame.cluster(cluster)).to_string()
    });
    let unfinished = frame.say(match rules.readings.arrears {
        Arrears::StayOpen => "will-advance-stay-open",
        Arrears::Dropped => "will-advance-dropped",
        Arrears::HoldBack => "will-advance-hold-back",
    });
    let unfinished = unfinished.with("phase", phase.roman()).to_string();
    let dates = frame.say("will-advance-dates").to_string();
    let for_good = frame.say("will-advance-for-good").to_string();
    let parts = [Some(enters.to_string()), counts, together, Some(unfinished), Some(dates), Some(for_good)];
    parts.into_iter().flatten().collect()
}

/// Reads it.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_advance(group: YearlyGroup, values: &Values) -> Result<LetAdvance, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let phase: Option<Phase> = reading.parsed("phase", "fault-choice");
    let start = reading.day("start");
    let decision = read_decision(&mut reading);
    let read = || Some(LetAdvance { group, phase: phase?, start: start?, decision: decision? });
    let read = read();
    reading.finish(read)
}

/// The same once more, with the day that was answered.
#[must_use]
pub fn of_advance(frame: &Frame, group: &GroupTotals, rules: &RulesInForce, command: &LetAdvance) -> Vec<String> {
    let day = frame.say("will-advance-day").with("day", frame.texts.day(&command.start));
    let all = group.phase.map(|phase| wills(frame, group, rules, phase, command.phase)).unwrap_or_default();
    [day.to_string()].into_iter().chain(all).collect()
}
