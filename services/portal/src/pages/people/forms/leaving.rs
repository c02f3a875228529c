//! Somebody leaves: who takes over, and in full what will happen.

use contracts::ContactId;
use contracts::registry::{Duty, Leaving, LetLeave, People, PersonLine, PersonStanding};

use super::super::{Known, Whose};
use super::{on_behalf, read_mandate, will_show};
use crate::pages::Frame;
use crate::pages::form::{Choice, Fault, Field, Form, Kind, Reading, Values};

/// As a form says that nobody takes over.
const NOBODY: &str = "nobody";

/// Asks who takes over.
#[must_use]
pub fn let_leave(frame: &Frame, whose: Whose, people: &People, line: &PersonLine, known: &Known) -> Form {
    let name = known.name(frame, line);
    let nobody = Choice::new(NOBODY, frame.say("leave-nobody")).hint(frame.say("leave-nobody-hint"));
    let mut others: Vec<(String, &PersonLine)> =
        successors(people, line).map(|other| (known.name(frame, other), other)).collect();
    others.sort_by_cached_key(|(name, other)| (crate::text::order(name), other.person));
    let others = others.into_iter().map(|(name, other)| {
        Choice::new(other.person, name).hint(frame.duties_in(other.duties.iter().map(|held| &held.duty)))
    });
    let choices = others.chain([nobody]).collect();
    let question = frame.say("leave-successor").with("name", name.as_str());
    let form = Form::new(
        whose.person(&line.person, "leave"),
        frame.say("leave-title").with("name", name),
        frame.say("leave-submit"),
    )
    .lead(frame.say("leave-lead"))
    .rule("PR-37i")
    .rule("PR-18iii")
    .keep("version", people.version)
    .ask(Field::new("successor", question, Kind::One(choices)).hint(frame.say("leave-successor-hint")));
    on_behalf(frame, whose, form).back(whose.person(&line.person, ""), frame.say("back"))
}

/// Who can take over: everybody else who is there.
fn successors<'a>(people: &'a People, line: &'a PersonLine) -> impl Iterator<Item = &'a PersonLine> {
    people.people.iter().filter(|other| other.person != line.person && other.standing != PersonStanding::Left)
}

/// Reads it.
///
/// # Errors
/// What is wrong with the answer.
pub fn read_let_leave(whose: Whose, line: &PersonLine, values: &Values) -> Result<LetLeave, Vec<Fault>> {
    let mut reading = Reading::of(values);
    let successor = match values.one("successor") {
        Some(NOBODY) => Some(None),
        _ => reading.parsed::<ContactId>("successor", "fault-choice").map(Some),
    };
    let leaving = successor.map(|successor| Leaving { person: line.person, successor });
    let mandate = read_mandate(&mut reading, whose);
    let both = leaving.zip(mandate);
    reading.finish(both.map(|(leaving, mandate)| LetLeave { state: whose.state, leaving, mandate }))
}

/// What will happen, in full, and who will see it.
#[must_use]
pub fn what_leaving_does(
    frame: &Frame,
    whose: Whose,
    people: &People,
    line: &PersonLine,
    known: &Known,
    command: &LetLeave,
) -> Vec<String> {
    let name = known.name(frame, line);
    let successor = command.leaving.successor.and_then(|id| people.people.iter().find(|other| other.person == id));
    let mut will: Vec<String> = Vec::new();
    if !line.duties.is_empty() {
        let duties = frame.duties_in(line.duties.iter().map(|held| &held.duty));
        let says = match successor {
            Some(other) => frame.say("will-leave-hand-over").with("successor", known.name(frame, other)),
            None => frame.say("will-leave-end"),
        };
        will.push(says.with("duties", duties).into());
    }
    let acts = |other: &PersonLine| other.standing == PersonStanding::Approved && other.undertaking.is_some();
    if let Some(other) = successor.filter(|other| !acts(other)) {
        will.push(frame.say("will-leave-not-approved").with("successor", known.name(frame, other)).into());
    }
    let coordinates = line.duties.iter().any(|held| held.duty.duty == Duty::FocalPoint);
    if coordinates && !successor.is_some_and(acts) {
        will.push(frame.say("will-leave-mission-acts").into());
    }
    will.push(frame.say("will-leave-access").with("name", name.as_str()).into());
    will.push(frame.say("will-leave-confidential").with("name", name.as_str()).into());
    will.push(frame.say("will-leave-seen").into());
    if whose.desk {
        will.push(will_show(frame, whose).into());
    }
    will.push(frame.say("will-leave-back").with("name", name).into());
    will
}
