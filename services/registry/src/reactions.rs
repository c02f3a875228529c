//! What happens here when something happened elsewhere.

use contracts::notices::NoticesEvent;
use contracts::registry::RegistryEvent;
use contracts::reviews::ReviewsEvent;
use journal::Learnt as _;
use runtime::{Arrived, Context, Failure};
use treaty::StateCode;

use crate::domain::people::{self, People, Reviews};
use crate::{deadlines, private};

/// Learns who reviews whom, and from when. Where a State takes no part any more, its people's duties end.
pub(crate) async fn learn_of_reviews(
    mut context: Context<'_>,
    (event, arrived): (ReviewsEvent, Arrived),
) -> Result<(), Failure> {
    if !Reviews::matters(&event) {
        return Ok(());
    }
    context.keep_learnt(&arrived).await?;
    let ReviewsEvent::ReviewersSet(set) = event else { return Ok(()) };
    // By what is known now: an event that comes late changes nothing that a later one said.
    let reviews = context.known::<Reviews>().await?;
    let today = context.today();
    for state in reviews.no_longer_in(set.state) {
        change(&mut context, state, |people| people::reviewers_changed(people, state, set.state, today)).await?;
    }
    Ok(())
}

/// Whose name and address are erased has left: nothing can reach them.
pub(crate) async fn forget(mut context: Context<'_>, (event, _): (NoticesEvent, Arrived)) -> Result<(), Failure> {
    let NoticesEvent::ContactForgotten(forgotten) = event else { return Ok(()) };
    let (person, today) = (forgotten.contact, context.today());
    private::forget(&mut context, person).await?;
    let Some(state) = private::state_of(&mut context, person).await? else { return Ok(()) };
    change(&mut context, state, |people| people::forgotten(people, state, person, today)).await?;
    deadlines::disarm_forgetting(&mut context, person).await?;
    private::erase(&mut context, person).await
}

/// Appends what follows for the people of a State, if anything does.
async fn change(
    context: &mut Context<'_>,
    state: StateCode,
    decide: impl FnOnce(&People) -> Vec<RegistryEvent>,
) -> Result<(), Failure> {
    let loaded = context.load::<People>(state.as_str()).await?;
    let events = decide(&loaded.state);
    if !events.is_empty() {
        context.append::<People>(state.as_str(), loaded.version, events.clone()).await?;
    }
    deadlines::forget_later(context, &events).await
}
