//! What waits for a person: comments that are held (para. 53 (b)), and applicants whose kind is not settled (para. 53 (c)). Whoever is to
//! look at it is told in the morning, once for each dialogue, however much of it came since.

use contracts::ApplicationId;
use contracts::constructive_dialogue::CommentsReceived;
use journal::Deadline;
use runtime::{Context, Failure};

use super::people::{chairs, find};
use super::reminders::next_morning;
use crate::letters::{Concerned, Letter};
use crate::{links, queue};

/// The deadline's name.
pub(crate) const WAITING: &str = "waiting";

/// Where it is looked at.
const PAGE: &str = "/desk/waiting";

/// Keeps that comments are held.
pub(super) async fn hold(context: &mut Context<'_>, event: &CommentsReceived) -> Result<(), Failure> {
    let sql = "INSERT INTO comments_held (application, dialogue, comments) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    let values = [event.application.to_string().into(), event.dialogue.into(), event.comments.into()];
    context.execute(sql, &values).await?;
    arm(context, event.dialogue).await
}

/// Keeps that they are held no more: a person decided about them, or nothing is left of them.
pub(super) async fn release(
    context: &mut Context<'_>,
    application: ApplicationId,
    dialogue: u32,
    comments: u32,
) -> Result<(), Failure> {
    let sql = "DELETE FROM comments_held WHERE application = $1 AND dialogue = $2 AND comments = $3";
    context.execute(sql, &[application.to_string().into(), dialogue.into(), comments.into()]).await?;
    Ok(())
}

/// Something new waits: it is told the next morning.
pub(super) async fn arm(context: &mut Context<'_>, dialogue: u32) -> Result<(), Failure> {
    let (key, due) = (dialogue.to_string(), next_morning(context)?);
    context.arm(&Deadline { name: WAITING.to_owned(), key, due, payload: String::new() }).await
}

/// The morning has come: what was looked at since is not told any more.
pub(crate) async fn tell(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let number = deadline.key.parse().map_err(|_| Failure::Broken("a dialogue whose number is none".to_owned()))?;
    let Some(dialogue) = find(&mut context, number).await? else { return Ok(()) };
    let comments = count(&mut context, HELD, number).await?;
    let kinds = count(&mut context, UNSETTLED, number).await?;
    let (page, today) = (format!("{}{PAGE}", links::outside(&context)?), context.today());
    let letter = |kinds, to| Letter::Waiting { dialogue: dialogue.clone(), comments, kinds, to, page: page.clone() };
    let reason = format!("waiting/{number}/{today}");
    if comments > 0 || kinds > 0 {
        queue::write_to_secretariat(&mut context, &reason, &letter(kinds, Concerned::Secretariat)).await?;
    }
    if comments > 0 {
        // Of what kind somebody is the Secretariat settles alone.
        for chair in chairs(&mut context, number).await? {
            let reason = format!("{reason}/{chair}");
            queue::write_to(&mut context, chair, &reason, &letter(0, Concerned::Chair)).await?;
        }
    }
    Ok(())
}

/// How many comments are held for a dialogue that is to be held, or was.
const HELD: &str = "SELECT COUNT(*) FROM comments_held \
                    JOIN dialogues ON dialogues.dialogue = comments_held.dialogue \
                    WHERE comments_held.dialogue = $1 AND dialogues.cancelled = 0";

/// How many kinds are not settled for a dialogue that is still to be held.
const UNSETTLED: &str = "SELECT COUNT(*) FROM attendances \
                         JOIN applications ON applications.application = attendances.application \
                         JOIN dialogues ON dialogues.dialogue = attendances.dialogue \
                         WHERE attendances.dialogue = $1 AND attendances.standing = 'applied' \
                         AND applications.unsettled = 1 AND dialogues.cancelled = 0 AND dialogues.opened = 0";

async fn count(context: &mut Context<'_>, sql: &'static str, dialogue: u32) -> Result<u32, Failure> {
    let rows = context.rows(sql, &[dialogue.into()]).await?;
    let count = rows.first().map(|row| row.count(0)).transpose()?.unwrap_or_default();
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}
