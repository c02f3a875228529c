//! What happened to a dialogue.

use contracts::constructive_dialogue::{
    ChairsNamed, DeadlineAnnounced, DialogueCancelled, DialogueConvened, DialogueMoved, DialogueOpened,
    ObjectionsDayMoved, SummaryMissing,
};
use runtime::{Context, Failure};

use super::people::{chairs, concerned, find, to_all};
use super::said::Said;
use super::{Why, reminders, summaries};
use crate::letters::{Alarm, Concerned, Dialogue, Letter, Matter};
use crate::{links, queue};

pub(super) async fn convened(context: &mut Context<'_>, event: &DialogueConvened) -> Result<(), Failure> {
    let sql = "INSERT INTO dialogues (dialogue, title, held_on, place, cancelled, said, announced, readings) \
               VALUES ($1, $2, $3, $4, 0, $5, $6, $7) ON CONFLICT (dialogue) DO NOTHING";
    let readings = serde_json::to_string(&event.readings).map_err(|fault| Failure::Broken(fault.to_string()))?;
    let values = [
        event.dialogue.into(),
        event.title.as_str().into(),
        event.on.to_string().into(),
        event.place.as_str().into(),
        Said::first(event).written()?.into(),
        event.announced.map(|day| day.to_string()).into(),
        readings.into(),
    ];
    context.execute(sql, &values).await?;
    reminders::arm(context, event.dialogue).await?;
    summaries::convened(context, event).await
}

pub(super) async fn moved(context: &mut Context<'_>, why: &Why, event: &DialogueMoved) -> Result<(), Failure> {
    let Some(before) = find(context, event.dialogue).await? else { return Ok(()) };
    let sql = "UPDATE dialogues SET held_on = $2 WHERE dialogue = $1";
    context.execute(sql, &[event.dialogue.into(), event.on.to_string().into()]).await?;
    reminders::arm(context, event.dialogue).await?;
    summaries::arm(context, event.dialogue).await?;
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

/// An earlier date for applications: where it binds, the last day is another.
pub(super) async fn announced(context: &mut Context<'_>, event: &DeadlineAnnounced) -> Result<(), Failure> {
    let sql = "UPDATE dialogues SET announced = $2 WHERE dialogue = $1";
    let announced = event.announced.map(|day| day.to_string());
    context.execute(sql, &[event.dialogue.into(), announced.into()]).await?;
    reminders::arm(context, event.dialogue).await
}

pub(super) async fn opened(context: &mut Context<'_>, event: &DialogueOpened) -> Result<(), Failure> {
    context.execute("UPDATE dialogues SET opened = 1 WHERE dialogue = $1", &[event.dialogue.into()]).await?;
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
    summaries::arm(context, event.dialogue).await?;
    for (to, reader) in concerned(context, event.dialogue).await? {
        let letter = Letter::DialogueCancelled { dialogue: dialogue.clone(), reason: event.reason.clone(), to };
        queue::write_to(context, reader, &why.to(reader), &letter).await?;
    }
    Ok(())
}

pub(super) async fn summary_missing(
    context: &mut Context<'_>,
    why: &Why,
    event: &SummaryMissing,
) -> Result<(), Failure> {
    let Some(dialogue) = find(context, event.dialogue).await? else { return Ok(()) };
    let of = Alarm::SummaryMissing { session_opens: event.session_opens };
    let url = links::page(context, &format!("dialogues/{}", event.dialogue))?;
    let matter = Matter { organization: None, url };
    let letter = |to| Letter::Alarm { of, dialogue: dialogue.clone(), to, matter: matter.clone() };
    queue::write_to_secretariat(context, &why.to("secretariat"), &letter(Concerned::Secretariat)).await?;
    let chairs = chairs(context, event.dialogue).await?;
    to_all(context, |reader| why.to(reader), &chairs, &letter(Concerned::Chair)).await
}
