//! Refusals that more than one command knows.

use contracts::registry::DutyIn;
use contracts::{ContactId, Notice};
use treaty::StateCode;

use super::reviews::Reviews;
use super::state::{People, Person};

/// Somebody whom the State has named and who has not left.
pub(super) fn must_be_there(people: &People, person: ContactId) -> Result<&Person, Notice> {
    let known = people.persons.get(&person).ok_or_else(unknown_person)?;
    if known.has_left() { Err(has_left()) } else { Ok(known) }
}

/// A State has duties in its own review, and in those in which it is a reviewing State.
pub(super) fn must_take_part(reviews: &Reviews, state: StateCode, duty: DutyIn) -> Result<(), Notice> {
    let review = duty.review;
    if reviews.takes_part(state, review) {
        return Ok(());
    }
    if !reviews.is_known(review) {
        let sentence =
            format!("It is not settled yet who reviews {review}. Name people for this review once the lots are drawn.");
        return Err(Notice::of("PR-18i", "review-not-settled", sentence).with("review", review));
    }
    let sentence = format!(
        "{state} takes no part in the review of {review}: it is neither under review there nor a reviewing State."
    );
    Err(Notice::of("PR-18i", "no-part-in-review", sentence).with("state", state).with("review", review))
}

/// That the State has named nobody of this identifier.
#[must_use]
pub fn unknown_person() -> Notice {
    Notice::plain("unknown-person", "This State has named nobody of whom that could be said.")
}

/// That somebody has left for good.
pub(super) fn has_left() -> Notice {
    let sentence = "This person has left, and the account is closed. Should they come back, record name and address anew and name them.";
    Notice::of("GL-7", "person-has-left", sentence)
}

/// That somebody sees nothing but the own profile until it is approved.
#[must_use]
pub fn not_approved_yet() -> Notice {
    let sentence = "The Secretariat has not approved your profile yet. Until it has, you see your own profile alone.";
    Notice::of("GL-7", "not-approved-yet", sentence)
}

/// What says nothing new is not recorded again.
pub(super) fn nothing_new() -> Notice {
    Notice::plain("people-unchanged", "This is what the registry has already; nothing changes.")
}
