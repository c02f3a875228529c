//! Sessions of working groups, and the summaries given to them.

use contracts::Recorded;
use contracts::constructive_dialogue::{AttachSummary, ScheduleSession};
use runtime::{Context, Failure};

use super::about_dialogue;
use crate::deadlines;
use crate::domain::{self, Dialogue, Sessions};

pub(crate) async fn schedule_session(mut context: Context<'_>, command: ScheduleSession) -> Result<Recorded, Failure> {
    let (today, mut session) = (context.today(), 0);
    let decide = |sessions: &Sessions| {
        session = command.session.unwrap_or_else(|| sessions.next_number());
        domain::schedule_session(sessions, &command, today)
    };
    let version = context.decide::<Sessions>(command.group.code(), decide).await?;
    let sessions = context.load::<Sessions>(command.group.code()).await?.state;
    // All of them: where one moves, another may become the next after a dialogue. What is due already is asked for at once, and what was
    // asked for is not asked for again.
    for line in sessions.to_come(today) {
        let due = domain::documents_due(line.opens.0)?;
        deadlines::arm_documents(&mut context, command.group, line.session, due.max(today)).await?;
    }
    Ok(Recorded { version, number: Some(session), warnings: Vec::new() })
}

pub(crate) async fn attach(mut context: Context<'_>, command: AttachSummary) -> Result<Recorded, Failure> {
    let sessions = context.load::<Sessions>(command.group.code()).await?.state;
    let decide = |dialogue: &Dialogue| domain::attach_summary(dialogue, &sessions, &command);
    about_dialogue(&mut context, command.dialogue, decide).await
}
