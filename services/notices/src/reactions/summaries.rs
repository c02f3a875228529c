//! The chair's written summary, which the working group is given at its next session (para. 53 (h)). Ten weeks before that session its
//! documents are due; two weeks before that day whoever chairs and the Secretariat hear of a summary that is not there.

use contracts::Day;
use contracts::constructive_dialogue::{DialogueConvened, SessionScheduled, SummaryAttached};
use jiff::civil::Date;
use journal::Deadline;
use runtime::{Context, Failure};
use serde::{Deserialize, Serialize};
use treaty::dates::{days_after, no_later_than_days_before};

use super::people::{chairs, find};
use super::places::number;
use super::reminders::morning;
use crate::letters::{Concerned, Letter};
use crate::{links, queue};

/// The deadline's name.
pub(crate) const SUMMARY_DUE: &str = "summary-due";

/// How many days before a session its documents are due: ten weeks. The dialogues' own service notes on that day what is missing.
const DOCUMENTS: u16 = 70;
/// How many days before that day a summary is asked for.
const BEFORE: u16 = 14;

/// A summary that is to be given to a session.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Due {
    dialogue: u32,
    group: String,
    opens: Day,
}

/// Keeps after whose sessions a dialogue is held.
pub(super) async fn convened(context: &mut Context<'_>, event: &DialogueConvened) -> Result<(), Failure> {
    let sql = "INSERT INTO dialogue_groups (dialogue, working_group) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    for session in &event.groups {
        context.execute(sql, &[event.dialogue.into(), session.group.code().into()]).await?;
    }
    arm(context, event.dialogue).await
}

/// A session was scheduled or moved: it may be the next one of every dialogue of its group.
pub(super) async fn scheduled(context: &mut Context<'_>, event: &SessionScheduled) -> Result<(), Failure> {
    let group = event.group.code();
    let sql = "INSERT INTO working_sessions (working_group, session, opens) VALUES ($1, $2, $3) \
               ON CONFLICT (working_group, session) DO UPDATE SET opens = excluded.opens";
    context.execute(sql, &[group.into(), event.session.into(), event.opens.to_string().into()]).await?;
    let sql = "SELECT dialogue FROM dialogue_groups WHERE working_group = $1 ORDER BY dialogue";
    for row in context.rows(sql, &[group.into()]).await? {
        arm_one(context, number(&row, 0)?, group.to_owned()).await?;
    }
    Ok(())
}

pub(super) async fn attached(context: &mut Context<'_>, event: &SummaryAttached) -> Result<(), Failure> {
    let group = event.group.code();
    let sql = "INSERT INTO summaries (dialogue, working_group) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    context.execute(sql, &[event.dialogue.into(), group.into()]).await?;
    arm_one(context, event.dialogue, group.to_owned()).await
}

/// Arms what follows from the day of a dialogue, or takes it back where it is not held.
pub(super) async fn arm(context: &mut Context<'_>, dialogue: u32) -> Result<(), Failure> {
    let sql = "SELECT working_group FROM dialogue_groups WHERE dialogue = $1 ORDER BY working_group";
    for row in context.rows(sql, &[dialogue.into()]).await? {
        let group = row.text(0)?;
        arm_one(context, dialogue, group).await?;
    }
    Ok(())
}

async fn arm_one(context: &mut Context<'_>, dialogue: u32, group: String) -> Result<(), Failure> {
    let key = format!("{dialogue}/{group}");
    let Some((on, opens)) = missing(context, dialogue, &group).await? else {
        return context.disarm(SUMMARY_DUE, &key).await;
    };
    let due = no_later_than_days_before(opens.0, DOCUMENTS).map_err(Failure::broken)?;
    // Nobody writes a summary before the dialogue; what is scheduled late is told late, as long as there is time.
    let when = no_later_than_days_before(due, BEFORE)
        .map_err(Failure::broken)?
        .max(days_after(on.0, 1).map_err(Failure::broken)?);
    if when >= due || context.today() >= due {
        return context.disarm(SUMMARY_DUE, &key).await;
    }
    let payload = serde_json::to_string(&Due { dialogue, group, opens }).map_err(Failure::broken)?;
    let due = morning(when)?.max(context.now());
    context.arm(&Deadline { name: SUMMARY_DUE.to_owned(), key, due, payload }).await
}

/// The day of a dialogue that is held and whose summary is not there, and the one on which the next session of the group opens.
async fn missing(context: &mut Context<'_>, dialogue: u32, group: &str) -> Result<Option<(Day, Day)>, Failure> {
    let sql = "SELECT dialogues.held_on, MIN(working_sessions.opens) FROM dialogues \
               JOIN working_sessions ON working_sessions.opens > dialogues.held_on \
               WHERE dialogues.dialogue = $1 AND dialogues.cancelled = 0 AND working_sessions.working_group = $2 \
               AND NOT EXISTS (SELECT 1 FROM summaries WHERE summaries.dialogue = $1 AND summaries.working_group = $2) \
               GROUP BY dialogues.held_on";
    let rows = context.rows(sql, &[dialogue.into(), group.into()]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let day = |text: String| text.parse().map_err(|_| Failure::broken("a day that cannot be read"));
    Ok(Some((day(row.text(0)?)?, day(row.text(1)?)?)))
}

/// The morning has come.
pub(crate) async fn remind(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let Due { dialogue: number, group, opens } = serde_json::from_str(&deadline.payload).map_err(Failure::broken)?;
    let still = missing(&mut context, number, &group).await?.is_some_and(|(_, next)| next == opens);
    let Some(dialogue) = find(&mut context, number).await?.filter(|_| still) else { return Ok(()) };
    let by: Date = no_later_than_days_before(opens.0, DOCUMENTS).map_err(Failure::broken)?;
    let page = links::page(&context, &format!("dialogues/{number}"))?;
    let letter = |to| Letter::SummaryDue {
        dialogue: dialogue.clone(),
        by: by.into(),
        session_opens: opens,
        to,
        page: page.clone(),
    };
    let reason = format!("summary-due/{number}/{group}/{opens}");
    queue::write_to_secretariat(&mut context, &reason, &letter(Concerned::Secretariat)).await?;
    for chair in chairs(&mut context, number).await? {
        queue::write_to(&mut context, chair, &format!("{reason}/{chair}"), &letter(Concerned::Chair)).await?;
    }
    Ok(())
}
