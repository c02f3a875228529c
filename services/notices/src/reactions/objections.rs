//! Objections of States parties, and what follows from them. Which State it is that objected is in no event and in no letter: whoever may
//! know it sees it on the application's page.

use contracts::ApplicationId;
use contracts::constructive_dialogue::{
    ApplicationApproved, BureauDecided, ListCirculated, MatterUnresolved, ObjectionRaised, ObjectionWithdrawn,
};
use runtime::{Context, Failure};

use super::applications::status;
use super::places::{self, ADMITTED, APPROVED, NOT_ADMITTED, decide, objections, place};
use super::{Why, people};
use crate::letters::{Alarm, Concerned, Letter, Matter, Path, Status};
use crate::{links, queue};

/// The first objection changes where an application stands; those beside it change nothing for whoever applied. One that was raised
/// before the list was circulated is kept, and told when it counts (AMB-25).
pub(super) async fn objected(context: &mut Context<'_>, why: &Why, event: &ObjectionRaised) -> Result<(), Failure> {
    let first = objections(context, event.application, event.dialogue).await? == 0;
    let sql = "INSERT INTO objections (application, dialogue, objection) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    let values = [event.application.to_string().into(), event.dialogue.into(), event.objection.into()];
    context.execute(sql, &values).await?;
    let counts = place(context, event.application, event.dialogue).await?.is_some_and(|place| place.listed);
    if first && counts {
        objection_counts(context, why, event.application, event.dialogue).await?;
    }
    Ok(())
}

/// A list was circulated: from now on objections to those on it count, and the ones that were raised before are told.
pub(super) async fn listed(context: &mut Context<'_>, why: &Why, event: &ListCirculated) -> Result<(), Failure> {
    let sql = "UPDATE attendances SET listed = 1 WHERE application = $1 AND dialogue = $2 AND listed = 0";
    for application in &event.applications {
        let new = context.execute(sql, &[application.to_string().into(), event.dialogue.into()]).await? > 0;
        if new && objections(context, *application, event.dialogue).await? > 0 {
            objection_counts(context, &why.for_each(*application), *application, event.dialogue).await?;
        }
    }
    Ok(())
}

/// Tells what follows from an objection that counts: the Bureau decides about an organization, another stakeholder is not approved.
async fn objection_counts(
    context: &mut Context<'_>,
    why: &Why,
    application: ApplicationId,
    dialogue: u32,
) -> Result<(), Failure> {
    let Some(applicant) = places::find(context, application).await? else { return Ok(()) };
    let (now, of) = match applicant.path {
        Path::Ngo => (Status::ReferredToBureau, Alarm::Referred),
        Path::Other | Path::Open => (Status::NotApproved, Alarm::NotApproved),
    };
    status(context, why, application, dialogue, now).await?;
    alarm(context, why, (application, dialogue), of).await
}

/// Tells the Secretariat, and the Bureau what waits for its decision: which organization it is, and where to look.
async fn alarm(
    context: &mut Context<'_>,
    why: &Why,
    (application, dialogue): (ApplicationId, u32),
    of: Alarm,
) -> Result<(), Failure> {
    let Some(dialogue) = people::find(context, dialogue).await? else { return Ok(()) };
    let name = places::find(context, application).await?.map(|applicant| applicant.name);
    let url = format!("{}/applications/{application}", links::outside(context)?);
    let matter = Matter { organization: name.filter(|name| !name.is_empty()), url };
    let letter = |to| Letter::Alarm { of, dialogue: dialogue.clone(), to, matter: matter.clone() };
    queue::write_to_secretariat(context, &why.to("secretariat"), &letter(Concerned::Secretariat)).await?;
    if of == Alarm::NotApproved {
        return Ok(());
    }
    let bureau = people::bureau(context).await?;
    people::to_all(context, |reader| why.to(reader), &bureau, &letter(Concerned::Bureau)).await
}

/// What the Bureau decided is not undone when an objection is withdrawn that it decided about; such a one is not kept any more.
pub(super) async fn objection_withdrawn(
    context: &mut Context<'_>,
    why: &Why,
    event: &ObjectionWithdrawn,
) -> Result<(), Failure> {
    let sql = "DELETE FROM objections WHERE application = $1 AND dialogue = $2 AND objection = $3";
    let values = [event.application.to_string().into(), event.dialogue.into(), event.objection.into()];
    let stood = context.execute(sql, &values).await? > 0;
    let place = place(context, event.application, event.dialogue).await?;
    let Some(place) = place.filter(|place| stood && place.listed && !place.withdrawn) else { return Ok(()) };
    let Some(applicant) = places::find(context, event.application).await? else { return Ok(()) };
    let left = objections(context, event.application, event.dialogue).await?;
    let now = Status::ObjectionWithdrawn { left, then: place.restored(applicant.path) };
    status(context, why, event.application, event.dialogue, now).await
}

pub(super) async fn decided(context: &mut Context<'_>, why: &Why, event: &BureauDecided) -> Result<(), Failure> {
    let admitted = event.decision.admitted;
    let (now, word) = if admitted { (Status::BureauFor, ADMITTED) } else { (Status::BureauAgainst, NOT_ADMITTED) };
    decide(context, event.application, event.dialogue, word).await?;
    let sql = "DELETE FROM objections WHERE application = $1 AND dialogue = $2";
    context.execute(sql, &[event.application.to_string().into(), event.dialogue.into()]).await?;
    status(context, why, event.application, event.dialogue, now).await
}

pub(super) async fn approved(context: &mut Context<'_>, why: &Why, event: &ApplicationApproved) -> Result<(), Failure> {
    decide(context, event.application, event.dialogue, APPROVED).await?;
    status(context, why, event.application, event.dialogue, Status::Approved).await
}

pub(super) async fn unresolved(context: &mut Context<'_>, why: &Why, event: &MatterUnresolved) -> Result<(), Failure> {
    let of = Alarm::Unresolved { days: event.days_before };
    alarm(context, why, (event.application, event.dialogue), of).await
}
