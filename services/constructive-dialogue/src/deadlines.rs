//! What happens by itself at a time: approvals, alarms, and summaries that are asked for.

use contracts::constructive_dialogue::{ConstructiveDialogueEvent, ParticularsErased, WorkingGroup};
use jiff::civil::Date;
use journal::Deadline;
use runtime::{Config, Context, Failure};
use serde::{Deserialize, Serialize};
use treaty::dates::{days_after, no_later_than_days_before, start_of_day_vienna};

use crate::domain::{self, Application, Dialogue, Sessions};
use crate::private;
use crate::views::{self, Kept};

/// The day for objections to other stakeholders is over: those to which nobody objects are approved (para. 53 (e)).
pub(crate) const OBJECTIONS_OVER: &str = "objections-over";
/// The Bureau should have decided by now (AMB-26).
pub(crate) const UNRESOLVED: &str = "matter-unresolved";
/// Documents of a session are due: summaries that are not there are asked for (para. 53 (h)).
pub(crate) const DOCUMENTS_DUE: &str = "documents-due";

/// What was said of persons has been kept long enough after the dialogue.
pub(crate) const KEPT_LONG_ENOUGH: &str = "persons-kept-long-enough";

/// For how many days after a dialogue what its applications say of persons is kept, unless `PERSONS_KEPT_DAYS` says otherwise: for
/// questions about attendance, and until the chair's summary is usually there.
const KEPT_DAYS: u16 = 180;

/// What was written has been kept long enough after the dialogue.
pub(crate) const WRITINGS_KEPT: &str = "writings-kept-long-enough";

/// For how many days after a dialogue comments and reasons are kept, unless `WRITINGS_KEPT_DAYS` says otherwise: until the chair's summary
/// has been before the group's next session, which is a year away, and the one after it.
const WRITINGS_DAYS: u16 = 730;

/// Applications that were being decided on while their address was confirmed are looked for again.
pub(crate) const CONFIRMED: &str = "address-confirmed";

/// So many days before the dialogue an unsettled matter is said to be so.
const ALARMS: [u16; 3] = [5, 3, 1];

#[derive(Serialize, Deserialize)]
struct Alarm {
    dialogue: u32,
    days_before: u16,
}

#[derive(Serialize, Deserialize)]
struct Due {
    group: WorkingGroup,
    session: u32,
}

/// Arms the alarms of a dialogue on this day, or moves them.
pub(crate) async fn arm_alarms(context: &mut Context<'_>, dialogue: u32, on: Date) -> Result<(), Failure> {
    for days_before in ALARMS {
        let day = no_later_than_days_before(on, days_before).map_err(|fault| Failure::Broken(fault.to_string()))?;
        let payload = Alarm { dialogue, days_before };
        arm(context, UNRESOLVED, &format!("{dialogue}/{days_before}"), day, &payload).await?;
    }
    Ok(())
}

/// Arms the days after which what applications for a dialogue say of persons, and what was written, is not kept any more.
pub(crate) async fn arm_forgetting(context: &mut Context<'_>, dialogue: u32, on: Date) -> Result<(), Failure> {
    let kept = kept(&context.house().config)?;
    arm(context, KEPT_LONG_ENOUGH, &dialogue.to_string(), after(on, kept.persons)?, &dialogue).await?;
    arm(context, WRITINGS_KEPT, &dialogue.to_string(), after(on, kept.writings)?, &dialogue).await
}

fn after(on: Date, days: u16) -> Result<Date, Failure> {
    days_after(on, days).map_err(|fault| Failure::Broken(fault.to_string()))
}

/// For how many days something is kept here.
pub(crate) fn kept(config: &Config) -> Result<Kept, Failure> {
    let days = |name, usual| {
        let days = config.number(name, usual, &(1..=3_650), "a number from 1 to 3650");
        days.map_err(|fault| Failure::Broken(fault.to_string()))
    };
    Ok(Kept { persons: days("PERSONS_KEPT_DAYS", KEPT_DAYS)?, writings: days("WRITINGS_KEPT_DAYS", WRITINGS_DAYS)? })
}

/// Arms the approval of other stakeholders for when this day is over.
pub(crate) async fn arm_approvals(context: &mut Context<'_>, dialogue: u32, last: Date) -> Result<(), Failure> {
    let day = days_after(last, 1).map_err(|fault| Failure::Broken(fault.to_string()))?;
    arm(context, OBJECTIONS_OVER, &dialogue.to_string(), day, &dialogue).await
}

/// Arms the day on which documents of a session are due.
pub(crate) async fn arm_documents(
    context: &mut Context<'_>,
    group: WorkingGroup,
    session: u32,
    day: Date,
) -> Result<(), Failure> {
    arm(context, DOCUMENTS_DUE, &format!("{}/{session}", group.code()), day, &Due { group, session }).await
}

/// Arms something for the beginning of a day in Vienna.
async fn arm(
    context: &mut Context<'_>,
    name: &str,
    key: &str,
    day: Date,
    payload: &(impl Serialize + Sync),
) -> Result<(), Failure> {
    let broken = |fault: &dyn std::fmt::Display| Failure::Broken(fault.to_string());
    let due = start_of_day_vienna(day).map_err(|fault| broken(&fault))?.timestamp();
    let payload = serde_json::to_string(payload).map_err(|fault| broken(&fault))?;
    context.arm(&Deadline { name: name.to_owned(), key: key.to_owned(), due, payload }).await
}

/// Approves every other stakeholder of the dialogue to which no State party objects.
pub(crate) async fn approve_all(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let number: u32 = read(&deadline)?;
    let decide = |application: &Application, dialogue: &Dialogue| {
        domain::approve(application, dialogue, number).map(ConstructiveDialogueEvent::from)
    };
    for_all(&mut context, number, decide).await
}

/// Says of every matter before the Bureau that it is not settled.
pub(crate) async fn alarm_all(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let Alarm { dialogue: number, days_before } = read(&deadline)?;
    let decide = |application: &Application, dialogue: &Dialogue| {
        domain::alarm(application, dialogue, number, days_before.into()).map(ConstructiveDialogueEvent::from)
    };
    for_all(&mut context, number, decide).await
}

/// Erases what is said of persons in applications for this dialogue, where no other dialogue still needs it.
pub(crate) async fn forget_persons(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let number: u32 = read(&deadline)?;
    for id in views::applications_of(&mut context, number).await? {
        let loaded = context.load::<Application>(&id).await?;
        if loaded.state.erased || is_needed(&mut context, &loaded.state).await? {
            continue;
        }
        let Some(received) = &loaded.state.received else { continue };
        let event = ParticularsErased { application: received.application };
        context.append::<Application>(&id, loaded.version, vec![event.into()]).await?;
        context.execute("DELETE FROM particulars WHERE application = $1", &[id.as_str().into()]).await?;
        views::keep(&mut context, &id).await?;
    }
    Ok(())
}

/// Erases what was written about a dialogue: comments, what authors were told, and why States objected. That they did stays, as does the
/// digest of what they said.
pub(crate) async fn forget_writings(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let number: u32 = read(&deadline)?;
    let days = kept(&context.house().config)?.writings;
    for id in views::applications_of(&mut context, number).await? {
        let loaded = context.load::<Application>(&id).await?;
        let events = domain::forget_comments(&loaded.state, number);
        if !events.is_empty() {
            context.append::<Application>(&id, loaded.version, events).await?;
            views::keep(&mut context, &id).await?;
        }
        private::erase_comments(&mut context, &id, (number, None)).await?;
        if !is_kept(&mut context, &loaded.state, days).await? {
            context.execute("DELETE FROM settled WHERE application = $1", &[id.as_str().into()]).await?;
        }
    }
    let sql = "UPDATE objections SET reason = NULL, salt = '' WHERE dialogue = $1";
    context.execute(sql, &[number.into()]).await?;
    Ok(())
}

/// Whether what an application says of persons is still kept.
pub(crate) async fn is_needed(context: &mut Context<'_>, application: &Application) -> Result<bool, Failure> {
    let days = kept(&context.house().config)?.persons;
    is_kept(context, application, days).await
}

/// Whether a dialogue that an application is for has its day, or so many days after it, still to come.
async fn is_kept(context: &mut Context<'_>, application: &Application, days: u16) -> Result<bool, Failure> {
    for number in application.places.keys() {
        let dialogue = context.load::<Dialogue>(&number.to_string()).await?.state;
        let Some(convened) = &dialogue.convened else { continue };
        if after(convened.on, days)? > context.today() {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn for_all(
    context: &mut Context<'_>,
    number: u32,
    decide: impl Fn(&Application, &Dialogue) -> Option<ConstructiveDialogueEvent>,
) -> Result<(), Failure> {
    let dialogue = context.load::<Dialogue>(&number.to_string()).await?.state;
    if dialogue.opened.is_some() || dialogue.cancelled.is_some() {
        return Ok(());
    }
    for id in views::applications_of(context, number).await? {
        let loaded = context.load::<Application>(&id).await?;
        if let Some(event) = decide(&loaded.state, &dialogue) {
            context.append::<Application>(&id, loaded.version, vec![event]).await?;
            views::keep(context, &id).await?;
        }
    }
    Ok(())
}

/// Asks for the summaries that a session should have by now.
pub(crate) async fn ask_for_summaries(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let Due { group, session } = read(&deadline)?;
    let sessions = context.load::<Sessions>(group.code()).await?.state;
    let Some(due) = sessions.sessions.iter().find(|line| line.session == session).cloned() else { return Ok(()) };
    for number in views::numbers(&mut context).await? {
        let id = number.to_string();
        let loaded = context.load::<Dialogue>(&id).await?;
        let on = loaded.state.convened.as_ref().map(|convened| convened.on);
        let next = on.and_then(|on| domain::next_session(&sessions, on)).map(|line| line.session);
        let missing = domain::missing(&loaded.state, group, due.opens).filter(|_| next == Some(session));
        if let Some(missing) = missing {
            context.append::<Dialogue>(&id, loaded.version, vec![missing.into()]).await?;
        }
    }
    Ok(())
}

fn read<T: serde::de::DeserializeOwned>(deadline: &Deadline) -> Result<T, Failure> {
    serde_json::from_str(&deadline.payload).map_err(|fault| Failure::Broken(fault.to_string()))
}
