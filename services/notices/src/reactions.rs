//! What happened elsewhere, and who is told.

mod applications;
mod dialogues;
pub(crate) mod first_steps;
mod lists;
mod objections;
pub(crate) mod officials;
mod people;
mod places;
mod published;
mod readings;
pub(crate) mod registry;
pub(crate) mod reminders;
pub(crate) mod reviews;
mod said;
pub(crate) mod summaries;
mod told;
mod unfinished;
pub(crate) mod waiting;

pub(crate) use people::chaired_by;

use contracts::ApplicationId;
use contracts::constructive_dialogue::ConstructiveDialogueEvent as Event;
use contracts::registry::RegistryEvent;
use runtime::{Arrived, Context, Failure};

/// What happened to a dialogue or an application: kept as far as letters need it, and told to whom it concerns.
pub(crate) async fn tell(mut context: Context<'_>, (event, arrived): (Event, Arrived)) -> Result<(), Failure> {
    let context = &mut context;
    let why = Why(format!("{}/{}", arrived.source, arrived.position));
    match event {
        Event::ApplicationReceived(e) => applications::received(context, &why, &e).await,
        Event::ApplicationChanged(e) => applications::changed(context, &e).await,
        Event::DialogueChosen(e) => applications::chosen(context, &why, &e).await,
        Event::AddressConfirmed(e) => applications::confirmed(context, &e).await,
        Event::KindSettled(e) => applications::settled(context, &why, &e).await,
        Event::AttendanceWithdrawn(e) => applications::withdrawn(context, &e).await,
        Event::CommentsReceived(e) => applications::comments(context, &why, &e).await,
        Event::CommentsDecided(e) => applications::comments_decided(context, &why, &e).await,
        Event::CommentsErased(e) => applications::comments_erased(context, &e).await,
        Event::ObjectionRaised(e) => objections::objected(context, &why, &e).await,
        Event::ObjectionWithdrawn(e) => objections::objection_withdrawn(context, &why, &e).await,
        Event::BureauDecided(e) => objections::decided(context, &why, &e).await,
        Event::ApplicationApproved(e) => objections::approved(context, &why, &e).await,
        Event::MatterUnresolved(e) => objections::unresolved(context, &why, &e).await,
        Event::ParticularsErased(e) => applications::erased(context, &e).await,
        Event::PublicationAllowed(e) => published::allowed(context, &e).await,
        event => tell_of_dialogue(context, &why, event).await,
    }
}

/// What happened to a State, or to its people: how it is called is kept, and people are told what concerns them.
pub(crate) async fn tell_of_states(
    mut context: Context<'_>,
    (event, arrived): (RegistryEvent, Arrived),
) -> Result<(), Failure> {
    let why = Why(format!("{}/{}", arrived.source, arrived.position));
    match event {
        RegistryEvent::StateRecorded(e) => registry::remember(&mut context, e.state, e.name).await,
        RegistryEvent::ParticularsChanged(e) => registry::remember(&mut context, e.state, e.name).await,
        event => officials::tell(&mut context, &why, event).await,
    }
}

/// What happened to a dialogue.
async fn tell_of_dialogue(context: &mut Context<'_>, why: &Why, event: Event) -> Result<(), Failure> {
    match event {
        Event::DialogueConvened(e) => dialogues::convened(context, &e).await,
        Event::DialogueMoved(e) => dialogues::moved(context, why, &e).await,
        Event::ObjectionsDayMoved(e) => dialogues::objections_day_moved(context, &e).await,
        Event::DialogueChanged(e) => said::changed(context, why, &e).await,
        Event::DeadlineAnnounced(e) => dialogues::announced(context, &e).await,
        Event::ChairsNamed(e) => dialogues::chaired(context, &e).await,
        Event::DialogueCancelled(e) => dialogues::cancelled(context, why, &e).await,
        Event::DialogueOpened(e) => dialogues::opened(context, &e).await,
        Event::AttendanceRecorded(e) => published::attended(context, &e).await,
        Event::ParticipantsReleased(e) => published::released(context, why, &e).await,
        Event::ListCirculated(e) => lists::circulated(context, why, &e).await,
        Event::SessionScheduled(e) => summaries::scheduled(context, &e).await,
        Event::SummaryAttached(e) => summaries::attached(context, &e).await,
        Event::SummaryMissing(e) => dialogues::summary_missing(context, why, &e).await,
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
