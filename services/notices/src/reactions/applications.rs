//! What happened to an application.

use contracts::constructive_dialogue::{
    ApplicationApproved, ApplicationChanged, ApplicationReceived, AttendanceWithdrawn, BureauDecided, CommentsDecided,
    CommentsReceived, DialogueChosen, List, ListCirculated, MatterUnresolved, ObjectionRaised, ObjectionWithdrawn,
    ParticularsErased, StakeholderKind,
};
use contracts::{ApplicationId, ContactId};
use runtime::{Context, Failure};

use super::{Why, people};
use crate::endpoints::contacts::erase;
use crate::letters::{Alarm, Concerned, Letter, Path, Restored, Status};
use crate::queue;

/// The Bureau decided for an organization.
const ADMITTED: &str = "admitted";
/// The Bureau decided against an organization.
const NOT_ADMITTED: &str = "not-admitted";
/// No State party objects to another stakeholder.
const APPROVED: &str = "approved";

pub(super) async fn received(context: &mut Context<'_>, why: &Why, event: &ApplicationReceived) -> Result<(), Failure> {
    let path = path_of(event.stakeholder.kind);
    let sql = "INSERT INTO applications (application, contact, path) VALUES ($1, $2, $3) \
               ON CONFLICT (application) DO NOTHING";
    let values = [event.application.to_string().into(), event.contact.to_string().into(), word(path).into()];
    context.execute(sql, &values).await?;
    let mut chosen = Vec::new();
    for one in &event.dialogues {
        stand(context, event.application, one.dialogue, "applied").await?;
        chosen.extend(people::find(context, one.dialogue).await?);
    }
    let letter = Letter::ApplicationReceived { path, dialogues: chosen };
    queue::write_to(context, event.contact, &why.to(event.contact), &letter).await?;
    Ok(())
}

pub(super) async fn changed(context: &mut Context<'_>, event: &ApplicationChanged) -> Result<(), Failure> {
    let sql = "UPDATE applications SET path = $2 WHERE application = $1";
    let path = word(path_of(event.stakeholder.kind));
    context.execute(sql, &[event.application.to_string().into(), path.into()]).await?;
    Ok(())
}

pub(super) async fn chosen(context: &mut Context<'_>, why: &Why, event: &DialogueChosen) -> Result<(), Failure> {
    stand(context, event.application, event.dialogue, "applied").await?;
    let Some((contact, path)) = find(context, event.application).await? else { return Ok(()) };
    let dialogues = people::find(context, event.dialogue).await?.into_iter().collect();
    queue::write_to(context, contact, &why.to(contact), &Letter::ApplicationReceived { path, dialogues }).await?;
    Ok(())
}

pub(super) async fn withdrawn(context: &mut Context<'_>, event: &AttendanceWithdrawn) -> Result<(), Failure> {
    stand(context, event.application, event.dialogue, "withdrawn").await
}

pub(super) async fn comments(context: &mut Context<'_>, why: &Why, event: &CommentsReceived) -> Result<(), Failure> {
    if !event.held {
        return Ok(());
    }
    status(context, why, event.application, event.dialogue, Status::CommentsHeld { late: event.late }).await
}

pub(super) async fn comments_decided(
    context: &mut Context<'_>,
    why: &Why,
    event: &CommentsDecided,
) -> Result<(), Failure> {
    let now = if event.released { Status::CommentsReleased } else { Status::CommentsReturned };
    status(context, why, event.application, event.dialogue, now).await
}

/// Tells the Secretariat and the Bureau what waits for the Bureau's decision.
async fn alarm(context: &mut Context<'_>, why: &Why, dialogue: u32, of: Alarm) -> Result<(), Failure> {
    let Some(dialogue) = people::find(context, dialogue).await? else { return Ok(()) };
    let letter = |to| Letter::Alarm { of, dialogue: dialogue.clone(), to };
    queue::write_to_secretariat(context, &why.to("secretariat"), &letter(Concerned::Secretariat)).await?;
    let bureau = people::bureau(context).await?;
    people::to_all(context, |reader| why.to(reader), &bureau, &letter(Concerned::Bureau)).await
}

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
    let Some((_, path)) = find(context, application).await? else { return Ok(()) };
    if path == Path::Ngo {
        status(context, why, application, dialogue, Status::ReferredToBureau).await?;
        alarm(context, why, dialogue, Alarm::Referred).await
    } else {
        status(context, why, application, dialogue, Status::NotApproved).await
    }
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
    let Some((_, path)) = find(context, event.application).await? else { return Ok(()) };
    let left = objections(context, event.application, event.dialogue).await?;
    let now = Status::ObjectionWithdrawn { left, then: place.restored(path) };
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
    alarm(context, why, event.dialogue, Alarm::Unresolved { days: event.days_before }).await
}

/// Whoever asks the dialogues to forget an application is forgotten here too, unless another application still needs the address.
pub(super) async fn erased(context: &mut Context<'_>, event: &ParticularsErased) -> Result<(), Failure> {
    let Some((contact, _)) = find(context, event.application).await? else { return Ok(()) };
    let id = event.application.to_string();
    context.execute("DELETE FROM applications WHERE application = $1", &[id.into()]).await?;
    let sql = "SELECT 1 FROM applications WHERE contact = $1 LIMIT 1";
    if context.rows(sql, &[contact.to_string().into()]).await?.is_empty() {
        erase(context, contact).await?;
    }
    Ok(())
}

/// Tells whoever applied where the application stands now.
async fn status(
    context: &mut Context<'_>,
    why: &Why,
    application: ApplicationId,
    dialogue: u32,
    status: Status,
) -> Result<(), Failure> {
    let Some((contact, _)) = find(context, application).await? else { return Ok(()) };
    let Some(dialogue) = people::find(context, dialogue).await? else { return Ok(()) };
    queue::write_to(context, contact, &why.to(contact), &Letter::StatusChanged { dialogue, status }).await?;
    Ok(())
}

async fn find(context: &mut Context<'_>, application: ApplicationId) -> Result<Option<(ContactId, Path)>, Failure> {
    let sql = "SELECT contact, path FROM applications WHERE application = $1";
    let rows = context.rows(sql, &[application.to_string().into()]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let broken = |_| Failure::Broken("a contact whose identifier is none".to_owned());
    let path = match row.text(1)?.as_str() {
        "ngo" => Path::Ngo,
        "other" => Path::Other,
        _ => Path::Open,
    };
    Ok(Some((row.text(0)?.parse().map_err(broken)?, path)))
}

async fn stand(
    context: &mut Context<'_>,
    application: ApplicationId,
    dialogue: u32,
    standing: &'static str,
) -> Result<(), Failure> {
    let sql = "INSERT INTO attendances (application, dialogue, standing) VALUES ($1, $2, $3) \
               ON CONFLICT (application, dialogue) DO UPDATE SET standing = excluded.standing";
    context.execute(sql, &[application.to_string().into(), dialogue.into(), standing.into()]).await?;
    Ok(())
}

/// Keeps what was decided about an application.
async fn decide(
    context: &mut Context<'_>,
    application: ApplicationId,
    dialogue: u32,
    decided: &'static str,
) -> Result<(), Failure> {
    let sql = "UPDATE attendances SET decided = $3 WHERE application = $1 AND dialogue = $2";
    context.execute(sql, &[application.to_string().into(), dialogue.into(), decided.into()]).await?;
    Ok(())
}

/// An application's place in a dialogue.
struct Place {
    /// Whether it does not want to come any more.
    withdrawn: bool,
    /// Whether it was on a list that was circulated.
    listed: bool,
    /// What was decided about it.
    decided: Option<String>,
}

impl Place {
    /// Where it stands when nobody objects any more.
    fn restored(&self, path: Path) -> Restored {
        match (path, self.decided.as_deref()) {
            (Path::Ngo, Some(NOT_ADMITTED)) => Restored::NotAdmitted,
            (Path::Ngo | Path::Open, _) | (Path::Other, Some(APPROVED)) => Restored::TakesPart,
            (Path::Other, _) => Restored::ToBeApproved,
        }
    }
}

async fn place(context: &mut Context<'_>, application: ApplicationId, dialogue: u32) -> Result<Option<Place>, Failure> {
    let sql = "SELECT standing, listed, decided FROM attendances WHERE application = $1 AND dialogue = $2";
    let rows = context.rows(sql, &[application.to_string().into(), dialogue.into()]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let (withdrawn, listed) = (row.text(0)? == "withdrawn", row.int(1)? == 1);
    Ok(Some(Place { withdrawn, listed, decided: row.optional_text(2)? }))
}

/// How many objections stand, without those that the Bureau has decided about.
async fn objections(context: &mut Context<'_>, application: ApplicationId, dialogue: u32) -> Result<u32, Failure> {
    let sql = "SELECT 1 FROM objections WHERE application = $1 AND dialogue = $2";
    let rows = context.rows(sql, &[application.to_string().into(), dialogue.into()]).await?;
    Ok(u32::try_from(rows.len()).unwrap_or(u32::MAX))
}

fn path_of(kind: StakeholderKind) -> Path {
    match kind.list() {
        Some(List::NonGovernmentalOrganizations) => Path::Ngo,
        Some(List::OtherStakeholders) => Path::Other,
        None => Path::Open,
    }
}

const fn word(path: Path) -> &'static str {
    match path {
        Path::Ngo => "ngo",
        Path::Other => "other",
        Path::Open => "open",
    }
}
