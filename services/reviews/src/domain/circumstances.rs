//! What is known around a review, and who may act in it.

use contracts::registry::Duty;
use contracts::reviews::{Capacity, Side, TemporaryFocalPoint};
use contracts::{ContactId, Notice};
use jiff::civil::Date;
use participation::{People, States};
use treaty::StateCode;

use super::{Group, Review, Rules};

/// What is known around a review on a day.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances<'a> {
    /// The rules.
    pub rules: &'a Rules,
    /// The States.
    pub states: &'a States,
    /// Their people.
    pub people: &'a People,
    /// The group of the State under review; none for a signatory.
    pub group: Option<&'a Group>,
    /// Whether the drawing reads AMB-02 so that its first result fixes the instruments of the whole cycle.
    pub fixes_instruments: bool,
    /// The day. A deadline that fires late hands in its own day.
    pub today: Date,
}

/// Who does something in a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// An official of a State.
    Official {
        /// The State.
        state: StateCode,
        /// Who.
        person: ContactId,
    },
    /// The permanent mission of a State.
    Mission {
        /// The State.
        state: StateCode,
    },
    /// The Secretariat.
    Secretariat,
}

impl By {
    /// The State, where it is one's.
    #[must_use]
    pub const fn state(self) -> Option<StateCode> {
        match self {
            Self::Official { state, .. } | Self::Mission { state } => Some(state),
            Self::Secretariat => None,
        }
    }
}

/// As what somebody acts for their State in a review: the approved focal point for this review, else the permanent mission
/// (para. 18, AMB-06).
///
/// # Errors
/// A [`Notice`] that says who can.
pub fn acting(review: &Review, by: By, c: &Circumstances<'_>) -> Result<Capacity, Notice> {
    let (Some(of), Some(state)) = (review.state, by.state()) else {
        let sentence = "For a State, its focal point acts, and its permanent mission where there is none; nobody else.";
        return Err(Notice::of("PR-47", "not-for-a-state", sentence));
    };
    if !review.participants().contains(&state) {
        let sentence = format!("{state} takes no part in the review of {of}.");
        return Err(Notice::of("PR-31", "no-part-in-review", sentence).with("state", state).with("review", of));
    }
    let focal_point = c.people.acting_focal_point(state, of);
    match by {
        By::Official { person, .. } if focal_point == Some(person) => Ok(Capacity::FocalPoint),
        By::Mission { .. } if focal_point.is_none() && mission_may_act(state, of, c) => {
            Ok(Capacity::PermanentRepresentative)
        }
        By::Official { person, .. } if c.people.is_approved(person) && !c.people.has_undertaken(person) => {
            Err(access::undertaking_first())
        }
        _ => Err(who_can(state, of, focal_point.is_some(), c)),
    }
}

/// Whether the permanent mission of a State acts in a gap (AMB-06).
pub(super) fn mission_may_act(state: StateCode, review: StateCode, c: &Circumstances<'_>) -> bool {
    match c.rules.on(c.today).readings.temporary_focal_point {
        TemporaryFocalPoint::EveryGap => true,
        TemporaryFocalPoint::UntilFirstNamed => c.people.first(state, review, Duty::FocalPoint).is_none(),
    }
}

fn who_can(state: StateCode, review: StateCode, has_focal_point: bool, c: &Circumstances<'_>) -> Notice {
    let notice = if has_focal_point {
        let sentence = format!("The focal point of {state} for the review of {review} does this.");
        Notice::of("PR-18i", "focal-point-acts", sentence)
    } else if mission_may_act(state, review, c) {
        let sentence =
            format!("{state} has no focal point for the review of {review}: its permanent mission does this.");
        Notice::of("PR-18iii", "mission-acts", sentence)
    } else {
        let sentence = format!("{state} has no focal point who can act in the review of {review}: it names one first.");
        Notice::of("AMB-06", "focal-point-named-first", sentence)
    };
    notice.with("state", state).with("review", review)
}

/// Whether somebody sees of a review in which they have no part what every State party sees of it (part D of the catalogue): a State that is
/// no party sees the reviews in which it takes part, as a signatory may, and of the others what everybody sees.
#[must_use]
pub fn sees_as_other_state(by: By, states: &States, today: Date) -> bool {
    by.state().is_none_or(|state| states.may_be_party(state, today))
}

/// As what somebody sees a review. An official takes part in those for which the State named them, once they have undertaken to keep them
/// confidential; a mission in all of its State.
#[must_use]
pub fn side(review: &Review, by: By, people: &People) -> Side {
    let Some(state) = by.state() else { return Side::Secretariat };
    let Some(of) = review.state else { return Side::OtherState };
    let named = match by {
        By::Official { person, .. } => {
            people.is_approved(person)
                && people.has_undertaken(person)
                && people.duties(person).any(|(review, for_state, _)| (review, for_state) == (of, state))
        }
        By::Mission { .. } | By::Secretariat => true,
    };
    match named {
        true if state == of => Side::UnderReview,
        true if review.is_reviewed_by(state) => Side::Reviewing,
        _ => Side::OtherState,
    }
}
