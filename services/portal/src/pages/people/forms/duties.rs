//! Changing an expert's or observer's reviews. A focal point is changed by a note (para. 18).

use contracts::registry::{ChangeDuties, Duty, DutyIn, People, PersonLine};

use super::super::Whose;
use super::super::words::{duty_of, duty_value};
use super::{on_behalf, read_mandate};
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};

/// What can be changed without a note.
const CHANGEABLE: [Duty; 2] = [Duty::Expert, Duty::Observer];

/// Asks in which reviews somebody is an expert or observer from now on.
#[must_use]
pub fn change_duties(frame: &Frame, whose: Whose, people: &People, line: &PersonLine, name: &str) -> Form {
    let duties = offered(whose, people, line);
    let choices = duties.iter().map(|duty| Choice::new(duty_value(*duty), frame.duty_in(duty))).collect();
    let mut field = Field::new("duties", frame.say("change-duties-question").with("name", name), Kind::Any(choices));
    field.values = held(line).filter(|duty| whose.decides_in(people, duty.review)).map(duty_value).collect();
    let form = Form::new(whose.person(&line.person, "duties"), frame.say("change-duties"), frame.say("record"))
        .lead(frame.say("change-duties-lead").with("name", name))
        .rule("PR-27i")
        .rule("PR-18i")
        .will(frame.say("will-duties-access"));
    let coordinates = line.duties.iter().filter(|held| held.duty.duty == Duty::FocalPoint);
    let form = coordinates.fold(form, |form, held| {
        form.lead(frame.say("change-duties-focal-point").with("duty", frame.duty_in(&held.duty)))
    });
    let elsewhere = held(line).filter(|duty| !whose.decides_in(people, duty.review));
    let form = elsewhere
        .fold(form, |form, duty| form.lead(frame.say("change-duties-elsewhere").with("duty", frame.duty_in(&duty))));
    on_behalf(frame, whose, form.keep("version", people.version).ask(field.hint(frame.say("change-duties-hint"))))
        .back(whose.person(&line.person, ""), frame.say("back"))
}

/// Expert and observer, in every review in which the State takes part or the person has such a duty, and whoever looks decides.
fn offered(whose: Whose, people: &People, line: &PersonLine) -> Vec<DutyIn> {
    let reviews = people.reviews.iter().map(|one| one.review);
    let mut all: Vec<DutyIn> =
        reviews.flat_map(|review| CHANGEABLE.map(|duty| DutyIn { review, duty })).chain(held(line)).collect();
    let mut seen = std::collections::BTreeSet::new();
    all.retain(|duty| whose.decides_in(people, duty.review) && seen.insert(*duty));
    all
}

fn held(line: &PersonLine) -> impl Iterator<Item = DutyIn> {
    line.duties.iter().map(|held| held.duty).filter(|duty| CHANGEABLE.contains(&duty.duty))
}

/// Reads what is new and what ends. Where nothing changes, that is a fault.
///
/// # Errors
/// What is wrong with the answers.
pub fn read_change_duties(
    whose: Whose,
    people: &People,
    line: &PersonLine,
    values: &Values,
) -> Result<ChangeDuties, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let chosen: Option<Vec<DutyIn>> = values.all("duties").into_iter().map(duty_of).collect();
    let may = |duty: &DutyIn| CHANGEABLE.contains(&duty.duty) && whose.decides_in(people, duty.review);
    let chosen = chosen.filter(|all| all.iter().all(may));
    let Some(chosen) = chosen else {
        reading.fault("duties", "fault-choice");
        return reading.finish(None);
    };
    let before: Vec<DutyIn> = held(line).filter(may).collect();
    let give: Vec<DutyIn> = chosen.iter().filter(|duty| !before.contains(duty)).copied().collect();
    let end: Vec<DutyIn> = before.iter().filter(|duty| !chosen.contains(duty)).copied().collect();
    if give.is_empty() && end.is_empty() {
        reading.fault("duties", "fault-duties-same");
    }
    let mandate = read_mandate(&mut reading, whose);
    reading.finish(mandate.map(|mandate| ChangeDuties { state: whose.state, person: line.person, give, end, mandate }))
}
