//! What everybody sees of a review: totals of its group alone, or its stage, too, as its State agrees (AMB-36).

use contracts::reviews::{Capacity, ChoosePublicStage, PublicSees, PublicStage, PublicStageChosen};
use contracts::{Day, Notice};

use super::circumstances::acting;
use super::{By, Circumstances, Decided, Review};

/// Chooses whether everybody sees how far a review is. Its State does so, by its focal point or else its mission (para. 18), at any time and
/// as often as it likes; the Secretariat may on its behalf, with a written mandate (para. 48).
///
/// # Errors
/// A [`Notice`] when somebody else asks, the mandate is missing or needless, or it is so already.
pub fn choose_public_stage(review: &Review, command: &ChoosePublicStage, by: By, c: &Circumstances<'_>) -> Decided {
    let capacity = chooses(review, command, by, c)?;
    let mandate = access::mandate(by == By::Secretariat, command.mandate.as_deref())?.map(str::to_owned);
    if review.is_agreed_public() == command.public {
        let sentence = "It is so already: nothing changes.";
        return Err(Notice::of("AMB-36", "public-stage-so-already", sentence));
    }
    let (state, public, on) = (command.state, command.public, Day(c.today));
    Ok(vec![PublicStageChosen { state, public, by: capacity, mandate, on }.into()])
}

/// As what the State acts; none where the Secretariat does so on its behalf.
fn chooses(
    review: &Review,
    command: &ChoosePublicStage,
    by: By,
    c: &Circumstances<'_>,
) -> Result<Option<Capacity>, Notice> {
    if by == By::Secretariat {
        return Ok(None);
    }
    if by.state() != review.state {
        let sentence = format!("{}, the State under review, alone chooses what everybody sees.", command.state);
        return Err(Notice::of("AMB-36", "under-review-chooses", sentence).with("state", command.state));
    }
    acting(review, by, c).map(Some)
}

/// Whether everybody sees phase and stage of a review: where its State agreed, or where the Conference lets everybody see each (AMB-36).
#[must_use]
pub fn seen_by_everybody(agreed: bool, reading: PublicSees) -> bool {
    agreed || reading == PublicSees::EachReview
}

/// What everybody sees of a review today, and by whose word.
#[must_use]
pub fn public_stage(review: &Review, c: &Circumstances<'_>) -> PublicStage {
    let agreed = review.is_agreed_public();
    let reading = c.rules.on(c.today).readings.public;
    let last = review.public.as_ref();
    let (on, mandate) = (last.map(|chosen| chosen.on), last.and_then(|chosen| chosen.mandate.clone()));
    PublicStage { agreed, on, by_conference: seen_by_everybody(false, reading), mandate }
}
