//! Where an application stands, by which rule, and what is still missing. Never typed in: it follows from what happened.

use contracts::constructive_dialogue::{CommentsState, List, Pending, StakeholderKind, Standing};

use super::{Application, Dialogue, PlaceState};

/// Where an application of this kind stands for a dialogue.
///
/// An objection that was raised before the list was circulated is kept and counts from the circulation (AMB-25).
#[must_use]
pub fn standing(kind: StakeholderKind, place: &PlaceState, circulated: bool) -> Standing {
    if place.withdrawn {
        return Standing::Withdrawn;
    }
    let objected = circulated && place.standing_objections().next().is_some();
    match kind.list() {
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
        Standing::Applied => "PR-53e-i",
        Standing::Approved | Standing::NotApproved => "PR-53e-iii",
        Standing::Registered => "PR-53c",
    }
}

/// Whether it takes part as things stand; none while that is open.
#[must_use]
pub const fn takes_part(standing: Standing, pending: Pending) -> Option<bool> {
    match (standing, pending) {
        (Standing::ReferredToTheBureau, Pending::Unresolved) | (Standing::Applied, _) => None,
        (Standing::ReferredToTheBureau, Pending::In) => Some(true),
        (standing, _) => Some(standing.takes_part()),
    }
}

/// What is still needed, as codes for programs: when the cause is gone, so is the code.
#[must_use]
pub fn waits_for(application: &Application, number: u32, dialogue: &Dialogue) -> Vec<&'static str> {
    let Some((place, received)) = application.places.get(&number).zip(application.received.as_ref()) else {
        return Vec::new();
    };
    if received.stakeholder.kind.list().is_none() {
        return Vec::new();
    }
    let circulated = dialogue.was_circulated(received.application);
    let standing = standing(received.stakeholder.kind, place, circulated);
    let mut waits = Vec::new();
    if standing == Standing::Withdrawn || dialogue.opened.is_some() || dialogue.cancelled.is_some() {
        return waits;
    }
    if !application.confirmed {
        waits.push("address-not-confirmed");
    }
    if !circulated {
        waits.push("list-not-circulated");
    }
    match standing {
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
