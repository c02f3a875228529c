//! Objections of States parties, and what follows from them: another thing for non-governmental organizations than for others.

use contracts::constructive_dialogue::{
    ApplicationApproved, BureauDecided, List, MatterUnresolved, Object, ObjectionRaised, ObjectionWithdrawn,
    ObjectionsUntil, RecordBureauDecision, Standing,
};
use contracts::{Day, Notice};
use jiff::civil::Date;
use treaty::StateCode;
use treaty::dates::{no_later_than_days_before, vienna_date};

use super::applying::{not_chosen, received};
use super::convening::coming;
use super::dates::{limits, outside};
use super::words::{keepable, not_blank};
use super::{Application, Decided, Dialogue, Parties, PlaceState, standing};

/// Records an objection. `objectors` are the States whose objections stand against this application here.
///
/// # Errors
/// A [`Notice`] when the State is no party, has objected already, or may not object any more.
pub fn object(
    application: &Application,
    dialogue: &Dialogue,
    command: &Object,
    parties: &Parties,
    objectors: &[StateCode],
    digest: String,
    today: Date,
) -> Decided {
    keepable("reason", command.reason.as_deref().unwrap_or_default())?;
    let place = place(application, command.dialogue)?;
    let received = received(application)?;
    let Some(list) = received.stakeholder.kind.list() else {
        let sentence = "States, entities and intergovernmental organizations take part without anybody's leave.";
        return Err(Notice::of("PR-53c", "nobody-objects-to-these", sentence));
    };
    let rule = rule_to_object(list);
    must_be_party(parties, command.state, rule, today)?;
    let late = must_be_open(dialogue, command.dialogue, list, rule, today)?;
    if objectors.contains(&command.state) {
        let sentence = "This State party has objected already; its objection stands.";
        return Err(Notice::of(rule, "objected-already", sentence).with("state", command.state));
    }
    let objection = u32::try_from(place.objections.len()).unwrap_or(u32::MAX).saturating_add(1);
    let (application, dialogue, on) = (received.application, command.dialogue, Day(today));
    Ok(vec![ObjectionRaised { application, dialogue, objection, on, late, digest }.into()])
}

/// Records that an objection is withdrawn. What it stood in the way of is restored, with its history: another stakeholder to which
/// nobody objects any more is approved when the day for objections is over.
///
/// # Errors
/// A [`Notice`] when there is no such objection.
pub fn withdraw_objection(
    application: &Application,
    dialogue: &Dialogue,
    number: u32,
    objection: Option<u32>,
    today: Date,
) -> Decided {
    let received = received(application)?;
    let place = place(application, number)?;
    coming(dialogue, number)?;
    let index = objection.and_then(|objection| usize::try_from(objection).ok()?.checked_sub(1));
    let standing = index.and_then(|index| place.objections.get(index)).filter(|found| found.withdrawn.is_none());
    let Some((objection, _)) = objection.zip(standing) else {
        return Err(Notice::plain("no-objection", "No objection of this State stands here."));
    };
    let application_id = received.application;
    let withdrawn = ObjectionWithdrawn { application: application_id, dialogue: number, objection, on: Day(today) };
    let mut events = vec![withdrawn.into()];
    let only = place.standing_objections().count() == 1;
    let over = dialogue.objections_by(List::OtherStakeholders).is_some_and(|last| today > last);
    let other = received.stakeholder.kind.list() == Some(List::OtherStakeholders);
    if other && only && over && !place.approved && dialogue.was_circulated(application_id) {
        events.push(ApplicationApproved { application: application_id, dialogue: number }.into());
    }
    Ok(events)
}

/// Records what the Bureau decided about an organization that was objected to: the only way from there to a refusal (invariant 16).
///
/// # Errors
/// A [`Notice`] when no matter is before the Bureau, or the day is still to come.
pub fn decide_by_bureau(
    application: &Application,
    dialogue: &Dialogue,
    command: &RecordBureauDecision,
    today: Date,
) -> Decided {
    let received = received(application)?;
    let place = place(application, command.dialogue)?;
    coming(dialogue, command.dialogue)?;
    not_blank("body", &command.decision.body)?;
    not_blank("reference", &command.decision.reference)?;
    let circulated = dialogue.was_circulated(received.application);
    if standing(received, place, circulated) != Standing::ReferredToTheBureau {
        let sentence = "No matter about this organization is before the Bureau: no objection of a State party stands.";
        return Err(Notice::of("PR-53d-iii", "nothing-before-the-bureau", sentence));
    }
    if command.decision.on.0 > today {
        let sentence = format!("{} is still to come.", command.decision.on);
        return Err(Notice::plain("day-to-come", sentence).with("day", command.decision.on));
    }
    let (application, dialogue, decision) = (received.application, command.dialogue, command.decision.clone());
    Ok(vec![BureauDecided { application, dialogue, decision }.into()])
}

/// Approves another stakeholder to which no State party objects, once the day for objections is over; once only.
#[must_use]
pub fn approve(application: &Application, dialogue: &Dialogue, number: u32) -> Option<ApplicationApproved> {
    let received = application.received.as_ref()?;
    let place = application.places.get(&number)?;
    let listed = dialogue.was_circulated(received.application);
    let applied = standing(received, place, listed) == Standing::Applied;
    (listed && applied).then_some(ApplicationApproved { application: received.application, dialogue: number })
}

/// Says that a matter before the Bureau is not settled, so many days before the dialogue (AMB-26); once for each day, and again when the
/// dialogue was moved to a later one.
#[must_use]
pub fn alarm(
    application: &Application,
    dialogue: &Dialogue,
    number: u32,
    days_before: u32,
) -> Option<MatterUnresolved> {
    let received = application.received.as_ref()?;
    let place = application.places.get(&number)?;
    let listed = dialogue.was_circulated(received.application);
    let referred = standing(received, place, listed) == Standing::ReferredToTheBureau;
    let due = referred && !was_alarmed(dialogue, place, days_before);
    due.then_some(MatterUnresolved { application: received.application, dialogue: number, days_before })
}

/// Whether that was said for the day on which the dialogue is now.
fn was_alarmed(dialogue: &Dialogue, place: &PlaceState, days_before: u32) -> bool {
    let Some(said) = place.alarms.get(&days_before) else { return false };
    let on = dialogue.convened.as_ref().map(|convened| convened.on);
    let day = on.and_then(|on| no_later_than_days_before(on, u16::try_from(days_before).ok()?).ok());
    day.is_none_or(|day| vienna_date(said.0) >= day)
}

fn place(application: &Application, number: u32) -> Result<&PlaceState, Notice> {
    application.places.get(&number).filter(|place| place.stands()).ok_or_else(|| not_chosen(number))
}

const fn rule_to_object(list: List) -> &'static str {
    match list {
        List::NonGovernmentalOrganizations => "PR-53d-iii",
        List::OtherStakeholders => "PR-53e-iii",
    }
}

/// Only States parties object; signatories and others do not.
fn must_be_party(parties: &Parties, state: StateCode, rule: &str, today: Date) -> Result<(), Notice> {
    if parties.is_party(state, today) {
        return Ok(());
    }
    let sentence = format!("Only a State party to the Convention may object; {state} is none.");
    Err(Notice::of(rule, "only-parties-object", sentence).with("state", state))
}

/// Whether an objection today is late, if it may still be raised.
fn must_be_open(dialogue: &Dialogue, number: u32, list: List, rule: &str, today: Date) -> Result<bool, Notice> {
    let convened = coming(dialogue, number)?;
    let indicative = dialogue.objections_by(list).ok_or_else(|| outside(convened.on))?;
    let tenth = limits(convened.on).map_err(|_| outside(convened.on))?.to_circulate(list).date;
    let end = match convened.readings.objections {
        ObjectionsUntil::Opening => None,
        ObjectionsUntil::TenthDayBefore => Some(tenth),
        ObjectionsUntil::IndicativeDay => Some(indicative),
    };
    match end.filter(|end| today > *end) {
        None => Ok(today > indicative),
        Some(end) => {
            let sentence = format!("Objections were taken until {end}.");
            Err(Notice::of(rule, "objections-over", sentence).with("day", end))
        }
    }
}
