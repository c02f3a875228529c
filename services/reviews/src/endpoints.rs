//! From the bus to the domain and back.

pub(crate) mod consulting;
pub(crate) mod desk;
pub(crate) mod help;
pub(crate) mod lists;
pub(crate) mod moves;
pub(crate) mod public;
pub(crate) mod review;
pub(crate) mod rules;
pub(crate) mod steps;

use access::Asker;
use contracts::reviews::{ReviewsEvent, Side};
use contracts::{Notice, Recorded};
use jiff::civil::Date;
use runtime::{Context, Failure};
use treaty::StateCode;

use crate::around::Around;
use crate::domain::{self, By, Circumstances, Decided, People, Review};
use crate::settling;

/// Who asks, for whom.
pub(crate) fn by(asker: &Asker) -> Result<By, Notice> {
    let unknown = || Notice::of("PR-4k", "not-of-the-reviews", "Reviews are between States; you have no part in them.");
    match asker {
        Asker::Secretariat { .. } => Ok(By::Secretariat),
        Asker::Mission { state, .. } => Ok(By::Mission { state: state.parse().map_err(|_| unknown())? }),
        Asker::Official { account, state } => Ok(By::Official {
            state: state.parse().map_err(|_| unknown())?,
            person: account.parse().map_err(|_| unknown())?,
        }),
        _ => Err(unknown()),
    }
}

/// Officials see of reviews what States parties do once they are approved, as long as they have a duty, and have undertaken to keep
/// confidential what they see (para. 37).
pub(crate) fn must_be_let_in(by: By, people: &People) -> Result<(), Notice> {
    let By::Official { person, .. } = by else { return Ok(()) };
    if !people.is_approved(person) {
        let sentence = "Hand in your profile first. Reviews open when the Secretariat has found it to agree with the note of your State.";
        return Err(Notice::of("PR-37i", "not-approved-yet", sentence));
    }
    if people.duties(person).next().is_none() {
        let sentence = "You have no duty in the reviews at present. They open when your State names you for one.";
        return Err(Notice::of("PR-37i", "no-duty-now", sentence));
    }
    if people.has_undertaken(person) { Ok(()) } else { Err(access::undertaking_first()) }
}

/// There is no such review, or none that whoever asks may know of.
pub(crate) fn no_such_review(state: StateCode) -> Notice {
    Notice::plain("no-such-review", format!("There is no review of {state}.")).with("state", state)
}

/// Records what is decided about a review, and lets follow what follows.
pub(crate) async fn about_review(
    context: &mut Context<'_>,
    state: StateCode,
    decide: impl FnOnce(&Review, &Circumstances<'_>) -> Decided + Send,
) -> Result<Recorded, Failure> {
    let (today, around) = (context.today(), Around::now(context).await?);
    let loaded = context.load::<Review>(state.as_str()).await?;
    if loaded.state.state.is_none() {
        return Err(no_such_review(state).into());
    }
    let decided = decide(&loaded.state, &around.of(&loaded.state, today));
    let takes_part = domain::side(&loaded.state, by(context.asker())?, &around.people) != Side::OtherState;
    let events = context.decided(loaded.version, decided, takes_part)?;
    let number = number_given(&events);
    append(context, &around, state, (loaded.version, events), today).await?;
    let version = context.load::<Review>(state.as_str()).await?.version;
    Ok(Recorded { version, number, warnings: Vec::new() })
}

async fn append(
    context: &mut Context<'_>,
    around: &Around,
    state: StateCode,
    (version, events): (u64, Vec<ReviewsEvent>),
    today: Date,
) -> Result<(), Failure> {
    let counts = events.iter().any(settling::changes_the_count);
    if !events.is_empty() {
        context.append::<Review>(state.as_str(), version, events).await?;
    }
    settling::keep(context, around, state, today).await?;
    let group = context.load::<Review>(state.as_str()).await?.state.group;
    match group.filter(|_| counts) {
        Some(group) => settling::advance(context, group, today).await,
        None => Ok(()),
    }
}

/// The number that a proposal or an entry was given.
fn number_given(events: &[ReviewsEvent]) -> Option<u32> {
    events.iter().find_map(|event| match event {
        ReviewsEvent::ConsultationProposed(e) => Some(e.proposal),
        ReviewsEvent::StepRecorded(e) => Some(e.entry),
        _ => None,
    })
}
