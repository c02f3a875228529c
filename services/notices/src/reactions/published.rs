//! Those who took part, as everybody may see them once they are released: where they allow it.

use contracts::constructive_dialogue::{AttendanceRecorded, ParticipantsReleased, PublicationAllowed};
use runtime::{Context, Failure};

use super::people::{find, shown, to_all};
use super::{Why, readings};
use crate::letters::Letter;
use crate::links;

pub(super) async fn allowed(context: &mut Context<'_>, event: &PublicationAllowed) -> Result<(), Failure> {
    let sql = "UPDATE applications SET may_be_published = $2 WHERE application = $1";
    context.execute(sql, &[event.application.to_string().into(), u32::from(event.allowed).into()]).await?;
    Ok(())
}

pub(super) async fn attended(context: &mut Context<'_>, event: &AttendanceRecorded) -> Result<(), Failure> {
    // 0 where nothing was recorded, 1 for who came, 2 for who stayed away.
    let sql = "UPDATE attendances SET came = $3 WHERE application = $1 AND dialogue = $2";
    let came = if event.persons == 0 { 2_u32 } else { 1 };
    context.execute(sql, &[event.application.to_string().into(), event.dialogue.into(), came.into()]).await?;
    Ok(())
}

/// Whoever is shown to everybody from now on is told where, and how to take it back.
pub(super) async fn released(
    context: &mut Context<'_>,
    why: &Why,
    event: &ParticipantsReleased,
) -> Result<(), Failure> {
    let Some(dialogue) = find(context, event.dialogue).await? else { return Ok(()) };
    let Some(reading) = readings::find(context, event.dialogue).await? else { return Ok(()) };
    let page = links::page(context, &format!("dialogues/{}/participants", event.dialogue))?;
    let readers = shown(context, event.dialogue, reading.pending_is_in()).await?;
    to_all(context, |reader| why.to(reader), &readers, &Letter::ParticipantsShown { dialogue, page }).await
}
