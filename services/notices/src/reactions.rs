//! What happened elsewhere, and who is told.

mod applications;
mod dialogues;
mod people;
pub(crate) mod registry;
pub(crate) mod reminders;

use contracts::ApplicationId;
use contracts::constructive_dialogue::ConstructiveDialogueEvent as Event;
use runtime::{Arrived, Context, Failure};

/// What happened to a dialogue or an application: kept as far as letters need it, and told to whom it concerns.
pub(crate) async fn tell(mut context: Context<'_>, (event, arrived): (Event, Arrived)) -> Result<(), Failure> {
    let context = &mut context;
    let why = Why(format!("{}/{}", arrived.source, arrived.position));
    match event {
        Event::DialogueConvened(e) => dialogues::convened(context, &e).await,
        Event::DialogueMoved(e) => dialogues::moved(context, &why, &e).await,
        Event::ObjectionsDayMoved(e) => dialogues::objections_day_moved(context, &e).await,
        Event::DialogueChanged(e) => dialogues::changed(context, &e).await,
        Event::ChairsNamed(e) => dialogues::chaired(context, &e).await,
        Event::DialogueCancelled(e) => dialogues::cancelled(context, &why, &e).await,
        Event::ListCirculated(e) => dialogues::circulated(context, &why, &e).await,
        Event::SummaryMissing(e) => dialogues::summary_missing(context, &why, &e).await,
        Event::ApplicationReceived(e) => applications::received(context, &why, &e).await,
        Event::ApplicationChanged(e) => applications::changed(context, &e).await,
        Event::DialogueChosen(e) => applications::chosen(context, &why, &e).await,
        Event::AttendanceWithdrawn(e) => applications::withdrawn(context, &e).await,
        Event::CommentsReceived(e) => applications::comments(context, &why, &e).await,
        Event::CommentsDecided(e) => applications::comments_decided(context, &why, &e).await,
        Event::ObjectionRaised(e) => applications::objected(context, &why, &e).await,
        Event::ObjectionWithdrawn(e) => applications::objection_withdrawn(context, &why, &e).await,
        Event::BureauDecided(e) => applications::decided(context, &why, &e).await,
        Event::ApplicationApproved(e) => applications::approved(context, &why, &e).await,
        Event::MatterUnresolved(e) => applications::unresolved(context, &why, &e).await,
        Event::ParticularsErased(e) => applications::erased(context, &e).await,
        _ => Ok(()),
    }
}

/// The event for which a letter is written.
struct Why(String);

impl Why {
    /// The reason of a letter to somebody: there is one for each event and reader.
    fn to(&self, whom: impl std::fmt::Display) -> String {
        format!("{}/{whom}", self.0)
    }

    /// The same event where it is a reason of its own for each of many applications.
    fn for_each(&self, application: ApplicationId) -> Self {
        Self(self.to(application))
    }
}
