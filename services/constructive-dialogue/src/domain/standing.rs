//! Where an application stands, by which rule, and what is still missing. Never typed in: it follows from what happened.

use contracts::constructive_dialogue::{CommentsState, List, Pending, Standing};
use treaty::dates::vienna_date;

use super::{Application, Dialogue, PlaceState, Received};

/// Where an application stands for a dialogue. Whoever calls itself a participant of paragraph 53 (c) needs nobody's leave, but is one only
/// once the Secretariat settled that: else a word in a form would pass by the lists and the last day of (d) and (e).
///
/// An objection that was raised before the list was circulated is kept and counts from the circulation (AMB-25).
#[must_use]
pub fn standing(received: &Received, place: &PlaceState, circulated: bool) -> Standing {
    if place.withdrawn {
        return Standing::Withdrawn;
    }
    if place.too_late {
        return Standing::TooLate;
    }
    let objected = circulated && place.standing_objections().next().is_some();
    match received.stakeholder.kind.list() {
        None if received.settled.is_none() => Standing::Unsettled,
        None => Standing::Registered,
        Some(List::NonGovernmentalOrganizations) => match &place.decision {
            _ if objected => Standing::ReferredToTheBureau,
            Some((decision, _)) if decision.admitted => Standing::AdmittedByTheBureau,
            Some(_) => Standing::NotAdmittedByTheBureau,
            None => Standing::Confirmed,
        },
        Some(List::OtherStakeholders) if objected => Standing::NotApproved,
        Some(List::OtherStakeholders) if place.approved => Standing::Approved,
        Some(List::OtherStakeholders) => Standing::Applied,
    }
}

/// The rule by which it stands so.
#[must_use]
pub const fn rule_of(standing: Standing) -> &'static str {
    match standing {
        Standing::Confirmed | Standing::Withdrawn => "PR-53d-i",
        Standing::ReferredToTheBureau | Standing::AdmittedByTheBureau | Standing::NotAdmittedByTheBureau => {
            "PR-53d-iii"
        }
        Standing::Applied | Standing::TooLate => "PR-53e-i",
        Standing::Approved | Standing::NotApproved => "PR-53e-iii",
        Standing::Unsettled | Standing::Registered => "PR-53c",
    }
}

/// Whether whoever stands so takes part; none while that is open.
#[must_use]
pub const fn takes_part(standing: Standing, pending: Pending) -> Option<bool> {
    match (standing, pending) {
        (Standing::ReferredToTheBureau, Pending::Unresolved) | (Standing::Applied | Standing::Unsettled, _) => None,
        (Standing::ReferredToTheBureau, Pending::In) => Some(true),
        (standing, _) => Some(standing.takes_part()),
    }
}

/// Whether an application takes part in a dialogue; none while that is open. Who stands on no list takes part only once that is mended,
/// for States parties have not seen it: its address is confirmed by nobody, or the list went before it was. Where no list went at all
/// that is the Secretariat's lateness, and harms no applicant (AMB-24). Who was settled to be of paragraph 53 (c) after the opening was
/// not there.
#[must_use]
pub fn participates(application: &Application, number: u32, dialogue: &Dialogue) -> Option<bool> {
    let (received, place) = application.received.as_ref().zip(application.places.get(&number))?;
    let listed = dialogue.was_circulated(received.application);
    let takes_part = takes_part(standing(received, place, listed), dialogue.convened.as_ref()?.readings.pending);
    if takes_part != Some(true) {
        return takes_part;
    }
    let seen = if let Some(list) = received.stakeholder.kind.list() {
        listed || (application.confirmed && dialogue.first_circulation(list).is_none())
    } else {
        let opened = dialogue.opened.map(|at| vienna_date(at.0));
        received.settled.as_ref().is_some_and(|settled| opened.is_none_or(|day| settled.on.0 <= day))
    };
    seen.then_some(true)
}

/// What is still needed, as codes for programs: when the cause is gone, so is the code.
#[must_use]
pub fn waits_for(application: &Application, number: u32, dialogue: &Dialogue) -> Vec<&'static str> {
    let Some((place, received)) = application.places.get(&number).zip(application.received.as_ref()) else {
        return Vec::new();
    };
    let circulated = dialogue.was_circulated(received.application);
    let standing = standing(received, place, circulated);
    let mut waits = Vec::new();
    if !place.stands() || dialogue.opened.is_some() || dialogue.cancelled.is_some() {
        return waits;
    }
    if !application.confirmed && standing != Standing::Registered {
        waits.push("address-not-confirmed");
    }
    if !circulated && received.stakeholder.kind.list().is_some() {
        waits.push("list-not-circulated");
    }
    match standing {
        Standing::Unsettled => waits.push("kind-not-settled"),
        Standing::ReferredToTheBureau => waits.push("bureau-has-not-decided"),
        Standing::NotApproved => waits.push("a-state-party-objects"),
        Standing::Applied if circulated => waits.push("time-for-objections"),
        _ => {}
    }
    if place.comments.iter().any(|comments| comments.state == CommentsState::Held) {
        waits.push("comments-held");
    }
    waits
}
