//! What everybody sees of a review (AMB-36): its stage where its State said so last, and never without its word.

use std::collections::BTreeSet;

use contracts::reviews::{PublicSees, PublicStageChosen, ReviewsEvent};
use jiff::Timestamp;
use reviews::domain::{self, Review};
use treaty::StateCode;

use super::{Holds, agreed, holds};
use crate::run::world::{Event, World};

/// Whose State said last that everybody may see it.
#[derive(Clone, Debug, Default)]
pub(super) struct Agreed(BTreeSet<StateCode>);

impl Agreed {
    /// Takes in what was said.
    pub(super) fn hear(&mut self, new: &[(Timestamp, Event)]) {
        for (_, event) in new {
            let Event::Reviews(ReviewsEvent::PublicStageChosen(chosen)) = event else { continue };
            if chosen.public {
                self.0.insert(chosen.state)
            } else {
                self.0.remove(&chosen.state)
            };
        }
    }

    /// That a review is seen one by one by its State's word alone, or because the Conference lets everybody see each.
    pub(super) fn holds_of(&self, world: &World, review: &Review) -> Holds {
        let Some(state) = review.state else { return Ok(()) };
        let (said, reading) = (self.0.contains(&state), world.reviews.rules.on(world.today).readings.public);
        let shown = domain::seen_by_everybody(review.is_agreed_public(), reading);
        let may = said || reading == PublicSees::EachReview;
        holds(shown == may, || {
            format!("AMB-36: everybody sees the stage of {state}: {shown}; its State said: {said}")
        })?;
        let told = domain::public_stage(review, &world.around(review));
        holds(told.agreed == said, || format!("AMB-36: {state} is told that it agreed: {}", told.agreed))
    }
}

/// The State under review chose itself, or the Secretariat by its written mandate.
pub(super) fn chosen(world: &World, event: &PublicStageChosen) -> Holds {
    holds(event.by.is_some() != event.mandate.is_some(), || format!("PR-48ii: by nobody's word: {event:?}"))?;
    event.by.map_or(Ok(()), |capacity| agreed::acts(world, event.state, event.state, capacity))
}
