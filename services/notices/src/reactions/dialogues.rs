//! What happened to a dialogue.

use contracts::ContactId;
use contracts::constructive_dialogue::{
    DialogueCancelled, DialogueChanged, DialogueConvened, DialogueMoved, List, ListCirculated, SummaryMissing,
};
use runtime::{Context, Failure};

use super::{Why, reminders};
use crate::letters::{Alarm, Dialogue, Letter, Path};
use crate::queue;

pub(super) async fn convened(context: &mut Context<'_>, event: &DialogueConvened) -> Result<(), Failure> {
    let sql = "INSERT INTO dialogues (dialogue, title, held_on, place, cancelled) VALUES ($1, $2, $3, $4, 0) \
               ON CONFLICT (dialogue) DO NOTHING";
    let values =
        [event.dialogue.into(), event.title.as_str().into(), event.on.to_string().into(), event.place.as_str().into()];
    context.execute(sql, &values).await?;
    reminders::arm(context, event.dialogue, event.on).await
}

pub(super) async fn moved(context: &mut Context<'_>, why: &Why, event: &DialogueMoved) -> Result<(), Failure> {
    let Some(before) = find(context, event.dialogue).await? else { return Ok(()) };
    let sql = "UPDATE dialogues SET held_on = $2 WHERE dialogue = $1";
    context.execute(sql, &[event.dialogue.into(), event.on.to_string().into()]).await?;
    reminders::arm(context, event.dialogue, event.on).await?;
    let dialogue = Dialogue { on: event.on, ..before.clone() };
    let letter = Letter::DialogueMoved { dialogue, before: before.on, reason: event.reason.clone() };
    let readers = applicants(context, event.dialogue).await?;
    to_all(context, why, &readers, &letter).await
}

pub(super) async fn changed(context: &mut Context<'_>, event: &DialogueChanged) -> Result<(), Failure> {
    let sql = "UPDATE dialogues SET title = $2, place = $3 WHERE dialogue = $1";
    context.execute(sql, &[event.dialogue.into(), event.title.as_str().into(), event.place.as_str().into()]).await?;
    Ok(())
}

pub(super) async fn cancelled(context: &mut Context<'_>, why: &Why, event: &DialogueCancelled) -> Result<(), Failure> {
    let Some(dialogue) = find(context, event.dialogue).await? else { return Ok(()) };
    context.execute("UPDATE dialogues SET cancelled = 1 WHERE dialogue = $1", &[event.dialogue.into()]).await?;
    reminders::disarm(context, event.dialogue).await?;
    let letter = Letter::DialogueCancelled { dialogue, reason: event.reason.clone() };
    let readers = applicants(context, event.dialogue).await?;
    to_all(context, why, &readers, &letter).await
}

pub(super) async fn circulated(context: &mut Context<'_>, why: &Why, event: &ListCirculated) -> Result<(), Failure> {
    let sql = "INSERT INTO lists (dialogue, list, objections_by) VALUES ($1, $2, $3) \
               ON CONFLICT (dialogue, list) DO UPDATE SET objections_by = excluded.objections_by";
    let values = [event.dialogue.into(), event.list.code().into(), event.objections_by.to_string().into()];
    context.execute(sql, &values).await?;
    reminders::arm_objections(context, event.dialogue, event.objections_by).await?;
    let Some(dialogue) = find(context, event.dialogue).await? else { return Ok(()) };
    let path = match event.list {
        List::NonGovernmentalOrganizations => Path::Ngo,
        List::OtherStakeholders => Path::Other,
    };
    let count = u32::try_from(event.applications.len()).unwrap_or(u32::MAX);
    let letter = Letter::ListCirculated { dialogue, path, count, objections_by: event.objections_by };
    let readers = missions(context).await?;
    to_all(context, why, &readers, &letter).await
}

pub(super) async fn summary_missing(
    context: &mut Context<'_>,
    why: &Why,
    event: &SummaryMissing,
) -> Result<(), Failure> {
    let Some(dialogue) = find(context, event.dialogue).await? else { return Ok(()) };
    let of = Alarm::SummaryMissing { session_opens: event.session_opens };
    queue::write_to_secretariat(context, &why.to("secretariat"), &Letter::Alarm { of, dialogue }).await
}

async fn to_all(context: &mut Context<'_>, why: &Why, readers: &[ContactId], letter: &Letter) -> Result<(), Failure> {
    for reader in readers {
        queue::write_to(context, *reader, &why.to(reader), letter).await?;
    }
    Ok(())
}

/// A dialogue; none where it is not known.
pub(super) async fn find(context: &mut Context<'_>, dialogue: u32) -> Result<Option<Dialogue>, Failure> {
    let sql = "SELECT title, held_on, place FROM dialogues WHERE dialogue = $1";
    let rows = context.rows(sql, &[dialogue.into()]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let broken = |_| Failure::Broken("a dialogue whose day cannot be read".to_owned());
    Ok(Some(Dialogue { title: row.text(0)?, on: row.text(1)?.parse().map_err(broken)?, place: row.text(2)? }))
}

/// Everybody who applied for a dialogue and has not withdrawn.
pub(super) async fn applicants(context: &mut Context<'_>, dialogue: u32) -> Result<Vec<ContactId>, Failure> {
    let sql = "SELECT DISTINCT applications.contact FROM attendances \
               JOIN applications ON applications.application = attendances.application \
               WHERE attendances.dialogue = $1 AND attendances.standing <> 'withdrawn' ORDER BY 1";
    contacts(context, sql, &[dialogue.into()]).await
}

/// Everybody of them who takes part as things stand.
pub(super) async fn participants(context: &mut Context<'_>, dialogue: u32) -> Result<Vec<ContactId>, Failure> {
    let sql = "SELECT DISTINCT applications.contact FROM attendances \
               JOIN applications ON applications.application = attendances.application \
               WHERE attendances.dialogue = $1 AND (attendances.standing = 'admitted' OR (attendances.standing = 'applied' \
               AND NOT EXISTS (SELECT 1 FROM objections WHERE objections.application = attendances.application \
               AND objections.dialogue = attendances.dialogue))) ORDER BY 1";
    contacts(context, sql, &[dialogue.into()]).await
}

/// The permanent missions that were invited.
pub(super) async fn missions(context: &mut Context<'_>) -> Result<Vec<ContactId>, Failure> {
    let sql = "SELECT DISTINCT links.contact FROM links JOIN contacts ON contacts.contact = links.contact \
               WHERE links.kind = 'mission' AND links.state <> 'forgotten' AND contacts.bounced = 0 ORDER BY 1";
    contacts(context, sql, &[]).await
}

async fn contacts(
    context: &mut Context<'_>,
    sql: &'static str,
    values: &[journal::Value],
) -> Result<Vec<ContactId>, Failure> {
    let broken = |_| Failure::Broken("a contact whose identifier is none".to_owned());
    let rows = context.rows(sql, values).await?;
    rows.iter().map(|row| row.text(0)?.parse().map_err(broken)).collect()
}
