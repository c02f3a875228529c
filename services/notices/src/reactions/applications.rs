//! What happened to an application.

use contracts::ApplicationId;
use contracts::constructive_dialogue::{
    AddressConfirmed, ApplicationChanged, ApplicationReceived, AttendanceWithdrawn, CommentsDecided, CommentsErased,
    CommentsReceived, DialogueChosen, KindSettled, ParticularsErased,
};
use runtime::{Context, Failure};

use super::places::{self, APPLIED, WITHDRAWN, path_of, stand, standing_in, word};
use super::{Why, people, reminders, waiting};
use crate::endpoints::contacts::erase;
use crate::letters::{Dialogue, Letter, Path, Status};
use crate::queue;

pub(super) async fn received(context: &mut Context<'_>, why: &Why, event: &ApplicationReceived) -> Result<(), Failure> {
    let path = path_of(event.stakeholder.kind);
    // Whoever calls itself a participant of paragraph 53 (c) is one when the Secretariat has settled that. What the Secretariat itself
    // enters is settled at once, and has nobody's address.
    let unsettled = path == Path::Open;
    let sql = "INSERT INTO applications (application, contact, path, name, unsettled) VALUES ($1, $2, $3, $4, $5) \
               ON CONFLICT (application) DO NOTHING";
    let values = [
        event.application.to_string().into(),
        event.contact.to_string().into(),
        word(path).into(),
        event.stakeholder.name.as_str().into(),
        u32::from(unsettled).into(),
    ];
    context.execute(sql, &values).await?;
    let mut chosen = Vec::new();
    for one in &event.dialogues {
        stand(context, event.application, one.dialogue, APPLIED).await?;
        if unsettled {
            waiting::arm(context, one.dialogue).await?;
        }
        chosen.push(one.dialogue);
    }
    let letter = Letter::ApplicationReceived { path, unsettled, dialogues: dialogues(context, &chosen).await? };
    queue::write_to(context, event.contact, &why.to(event.contact), &letter).await?;
    Ok(())
}

async fn dialogues(context: &mut Context<'_>, numbers: &[u32]) -> Result<Vec<Dialogue>, Failure> {
    let mut found = Vec::new();
    for number in numbers {
        found.extend(people::find(context, *number).await?);
    }
    Ok(found)
}

pub(super) async fn changed(context: &mut Context<'_>, event: &ApplicationChanged) -> Result<(), Failure> {
    let sql = "UPDATE applications SET path = $2, name = $3 WHERE application = $1";
    let path = word(path_of(event.stakeholder.kind));
    let values = [event.application.to_string().into(), path.into(), event.stakeholder.name.as_str().into()];
    context.execute(sql, &values).await?;
    Ok(())
}

pub(super) async fn chosen(context: &mut Context<'_>, why: &Why, event: &DialogueChosen) -> Result<(), Failure> {
    stand(context, event.application, event.dialogue, APPLIED).await?;
    let Some(applicant) = places::find(context, event.application).await? else { return Ok(()) };
    let (path, unsettled) = (applicant.path, applicant.unsettled);
    if unsettled {
        waiting::arm(context, event.dialogue).await?;
    }
    let Some(contact) = applicant.contact else { return Ok(()) };
    let dialogues = dialogues(context, &[event.dialogue]).await?;
    let letter = Letter::ApplicationReceived { path, unsettled, dialogues };
    queue::write_to(context, contact, &why.to(contact), &letter).await?;
    Ok(())
}

pub(super) async fn confirmed(context: &mut Context<'_>, event: &AddressConfirmed) -> Result<(), Failure> {
    let sql = "UPDATE applications SET confirmed = 1 WHERE application = $1";
    context.execute(sql, &[event.application.to_string().into()]).await?;
    belongs_on_a_list(context, event.application).await
}

/// Where lists have gone without it, the Secretariat hears of it in the morning.
async fn belongs_on_a_list(context: &mut Context<'_>, application: ApplicationId) -> Result<(), Failure> {
    for dialogue in standing_in(context, application, APPLIED).await? {
        reminders::arm_again(context, dialogue).await?;
    }
    Ok(())
}

/// The Secretariat settled of what kind an applicant is: it is told by which sub-paragraph it takes part, and what it came too late for.
/// What the Secretariat entered itself is told to nobody: it has nobody's address.
pub(super) async fn settled(context: &mut Context<'_>, why: &Why, event: &KindSettled) -> Result<(), Failure> {
    let (path, application) = (path_of(event.kind), event.application.to_string());
    let sql = "UPDATE applications SET path = $2, unsettled = 0 WHERE application = $1";
    context.execute(sql, &[application.as_str().into(), word(path).into()]).await?;
    // What was settled before holds no more: the Secretariat may have corrected itself.
    let anew = "UPDATE attendances SET standing = 'applied' WHERE application = $1 AND standing = 'too-late'";
    context.execute(anew, &[application.as_str().into()]).await?;
    let late = "UPDATE attendances SET standing = 'too-late' \
                WHERE application = $1 AND dialogue = $2 AND standing = 'applied'";
    for dialogue in &event.too_late {
        context.execute(late, &[application.as_str().into(), (*dialogue).into()]).await?;
    }
    belongs_on_a_list(context, event.application).await?;
    let applicant = places::find(context, event.application).await?;
    let Some(contact) = applicant.and_then(|applicant| applicant.contact) else { return Ok(()) };
    let takes_part = standing_in(context, event.application, APPLIED).await?;
    let (takes_part, too_late) = (dialogues(context, &takes_part).await?, dialogues(context, &event.too_late).await?);
    let letter = Letter::KindSettled { path, dialogues: takes_part, too_late };
    queue::write_to(context, contact, &why.to(contact), &letter).await?;
    Ok(())
}

pub(super) async fn withdrawn(context: &mut Context<'_>, event: &AttendanceWithdrawn) -> Result<(), Failure> {
    stand(context, event.application, event.dialogue, WITHDRAWN).await
}

/// Comments that are held wait for a person: their author is told at once, whoever releases them in the morning.
pub(super) async fn comments(context: &mut Context<'_>, why: &Why, event: &CommentsReceived) -> Result<(), Failure> {
    if !event.held {
        return Ok(());
    }
    waiting::hold(context, event).await?;
    status(context, why, event.application, event.dialogue, Status::CommentsHeld { late: event.late }).await
}

pub(super) async fn comments_decided(
    context: &mut Context<'_>,
    why: &Why,
    event: &CommentsDecided,
) -> Result<(), Failure> {
    waiting::release(context, event.application, event.dialogue, event.comments).await?;
    let now = if event.released { Status::CommentsReleased } else { Status::CommentsReturned };
    status(context, why, event.application, event.dialogue, now).await
}

pub(super) async fn comments_erased(context: &mut Context<'_>, event: &CommentsErased) -> Result<(), Failure> {
    waiting::release(context, event.application, event.dialogue, event.comments).await
}

/// Whoever asks the dialogues to forget an application is forgotten here too, unless another application still needs the address. The
/// application stays, with its organization: what a State party objects to goes to the Bureau all the same.
pub(super) async fn erased(context: &mut Context<'_>, event: &ParticularsErased) -> Result<(), Failure> {
    let Some(applicant) = places::find(context, event.application).await? else { return Ok(()) };
    let Some(contact) = applicant.contact else { return Ok(()) };
    let id = event.application.to_string();
    context.execute("UPDATE applications SET contact = '' WHERE application = $1", &[id.into()]).await?;
    let sql = "SELECT 1 FROM applications WHERE contact = $1 LIMIT 1";
    if context.rows(sql, &[contact.to_string().into()]).await?.is_empty() {
        erase(context, contact).await?;
    }
    Ok(())
}

/// Tells whoever applied where the application stands now.
pub(super) async fn status(
    context: &mut Context<'_>,
    why: &Why,
    application: ApplicationId,
    dialogue: u32,
    status: Status,
) -> Result<(), Failure> {
    let applicant = places::find(context, application).await?;
    let Some(contact) = applicant.and_then(|applicant| applicant.contact) else { return Ok(()) };
    let Some(dialogue) = people::find(context, dialogue).await? else { return Ok(()) };
    let letter = Letter::StatusChanged { dialogue, status };
    queue::write_to(context, contact, &why.to(contact), &letter).await?;
    Ok(())
}
