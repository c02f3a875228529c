//! What happened to a dialogue.

use contracts::constructive_dialogue::{
    ChairsNamed, DialogueCancelled, DialogueChanged, DialogueConvened, DialogueMoved, List, ListCirculated,
    ObjectionsDayMoved, SummaryMissing,
};
use runtime::{Context, Failure};

use super::people::{chairs, concerned, find, missions, to_all};
use super::{Why, applications, reminders};
use crate::letters::{Alarm, Concerned, Dialogue, Letter, Path};
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
    for (to, reader) in concerned(context, event.dialogue).await? {
        let dialogue = Dialogue { on: event.on, ..before.clone() };
        let letter = Letter::DialogueMoved { dialogue, before: before.on, reason: event.reason.clone(), to };
        queue::write_to(context, reader, &why.to(reader), &letter).await?;
    }
    Ok(())
}

pub(super) async fn objections_day_moved(context: &mut Context<'_>, event: &ObjectionsDayMoved) -> Result<(), Failure> {
    let by = event.objections_by;
    let sql = "UPDATE lists SET objections_by = $2 WHERE dialogue = $1";
    context.execute(sql, &[event.dialogue.into(), by.to_string().into()]).await?;
    reminders::arm_objections(context, event.dialogue, by).await
}

pub(super) async fn changed(context: &mut Context<'_>, event: &DialogueChanged) -> Result<(), Failure> {
    let sql = "UPDATE dialogues SET title = $2, place = $3 WHERE dialogue = $1";
    context.execute(sql, &[event.dialogue.into(), event.title.as_str().into(), event.place.as_str().into()]).await?;
    Ok(())
}

pub(super) async fn chaired(context: &mut Context<'_>, event: &ChairsNamed) -> Result<(), Failure> {
    context.execute("DELETE FROM chairs WHERE dialogue = $1", &[event.dialogue.into()]).await?;
    let sql = "INSERT INTO chairs (dialogue, contact) VALUES ($1, $2)";
    for account in &event.accounts {
        context.execute(sql, &[event.dialogue.into(), account.to_string().into()]).await?;
    }
    Ok(())
}

pub(super) async fn cancelled(context: &mut Context<'_>, why: &Why, event: &DialogueCancelled) -> Result<(), Failure> {
    let Some(dialogue) = find(context, event.dialogue).await? else { return Ok(()) };
    context.execute("UPDATE dialogues SET cancelled = 1 WHERE dialogue = $1", &[event.dialogue.into()]).await?;
    reminders::disarm(context, event.dialogue).await?;
    for (to, reader) in concerned(context, event.dialogue).await? {
        let letter = Letter::DialogueCancelled { dialogue: dialogue.clone(), reason: event.reason.clone(), to };
        queue::write_to(context, reader, &why.to(reader), &letter).await?;
    }
    Ok(())
}

pub(super) async fn circulated(context: &mut Context<'_>, why: &Why, event: &ListCirculated) -> Result<(), Failure> {
    let sql = "INSERT INTO lists (dialogue, list, objections_by) VALUES ($1, $2, $3) \
               ON CONFLICT (dialogue, list) DO UPDATE SET objections_by = excluded.objections_by";
    let values = [event.dialogue.into(), event.list.code().into(), event.objections_by.to_string().into()];
    context.execute(sql, &values).await?;
    reminders::arm_objections(context, event.dialogue, event.objections_by).await?;
    applications::listed(context, why, event).await?;
    let Some(dialogue) = find(context, event.dialogue).await? else { return Ok(()) };
    let path = match event.list {
        List::NonGovernmentalOrganizations => Path::Ngo,
        List::OtherStakeholders => Path::Other,
    };
    let count = u32::try_from(event.applications.len()).unwrap_or(u32::MAX);
    let letter = Letter::ListCirculated { dialogue, path, count, objections_by: event.objections_by };
    let readers = missions(context).await?;
    to_all(context, |reader| why.to(reader), &readers, &letter).await
}

pub(super) async fn summary_missing(
    context: &mut Context<'_>,
    why: &Why,
    event: &SummaryMissing,
) -> Result<(), Failure> {
    let Some(dialogue) = find(context, event.dialogue).await? else { return Ok(()) };
    let of = Alarm::SummaryMissing { session_opens: event.session_opens };
    let letter = |to| Letter::Alarm { of, dialogue: dialogue.clone(), to };
    queue::write_to_secretariat(context, &why.to("secretariat"), &letter(Concerned::Secretariat)).await?;
    let chairs = chairs(context, event.dialogue).await?;
    to_all(context, |reader| why.to(reader), &chairs, &letter(Concerned::Chair)).await
}
