//! Dialogues: convened, moved, changed, cancelled; lists circulated.

use contracts::constructive_dialogue::{
    AnnounceDeadline, CancelDialogue, ChangeDialogue, CirculateList, ConveneDialogue, List, MoveDialogue, NameChairs,
};
use contracts::{ApplicationId, Notice, Recorded};
use runtime::{Context, Failure};
use treaty::dates::{act_by, falls_on_rest_day};

use super::about_dialogue;
use crate::domain::{self, Application, Dialogue, Parties};
use crate::{deadlines, views};

pub(crate) async fn convene(mut context: Context<'_>, command: ConveneDialogue) -> Result<Recorded, Failure> {
    let number = views::numbers(&mut context).await?.last().map_or(1, |last| last + 1);
    let today = context.today();
    let mut recorded = about_dialogue(&mut context, number, |_| domain::convene(number, &command, today)).await?;
    context.execute("INSERT INTO dialogues (dialogue) VALUES ($1)", &[number.into()]).await?;
    deadlines::arm_alarms(&mut context, number, command.on.0).await?;
    deadlines::arm_forgetting(&mut context, number, command.on.0).await?;
    recorded.warnings = rest_days(command.on.0);
    Ok(recorded)
}

pub(crate) async fn reschedule(mut context: Context<'_>, command: MoveDialogue) -> Result<Recorded, Failure> {
    let (number, today) = (command.dialogue, context.today());
    let decide = |dialogue: &Dialogue| domain::reschedule(dialogue, &command, today);
    let mut recorded = about_dialogue(&mut context, number, decide).await?;
    deadlines::arm_alarms(&mut context, number, command.on.0).await?;
    deadlines::arm_forgetting(&mut context, number, command.on.0).await?;
    let dialogue = context.load::<Dialogue>(&number.to_string()).await?.state;
    if let Some(last) = dialogue.objections_by(List::OtherStakeholders)
        && dialogue.first_circulation(List::OtherStakeholders).is_some()
    {
        deadlines::arm_approvals(&mut context, number, last.max(today)).await?;
    }
    recorded.warnings = rest_days(command.on.0);
    Ok(recorded)
}

/// Limits that fall on days on which nobody in Vienna may be at work. They stay where they are (AMB-01).
fn rest_days(on: jiff::civil::Date) -> Vec<Notice> {
    let Ok(limits) = domain::limits(on) else { return Vec::new() };
    let both = [limits.attendance, limits.ngo_list];
    let warned = both.into_iter().filter_map(|limit| {
        let rest = falls_on_rest_day(limit.date)?;
        let before = act_by(limit.date).ok()?;
        let sentence = format!("{} is a {rest}. It stays the last day; act by {before}.", limit.date);
        let notice = Notice::of(&limit.rule.to_string(), "limit-on-rest-day", sentence);
        Some(notice.with("day", limit.date).with("before", before))
    });
    warned.collect()
}

pub(crate) async fn change(mut context: Context<'_>, command: ChangeDialogue) -> Result<Recorded, Failure> {
    about_dialogue(&mut context, command.dialogue, |dialogue| domain::change_dialogue(dialogue, &command)).await
}

pub(crate) async fn announce(mut context: Context<'_>, command: AnnounceDeadline) -> Result<Recorded, Failure> {
    about_dialogue(&mut context, command.dialogue, |dialogue| domain::announce(dialogue, &command)).await
}

pub(crate) async fn name_chairs(mut context: Context<'_>, command: NameChairs) -> Result<Recorded, Failure> {
    about_dialogue(&mut context, command.dialogue, |dialogue| domain::name_chairs(dialogue, &command)).await
}

pub(crate) async fn cancel(mut context: Context<'_>, command: CancelDialogue) -> Result<Recorded, Failure> {
    let (mut applied, today) = (0, context.today());
    for id in views::applications_of(&mut context, command.dialogue).await? {
        let application = context.load::<Application>(&id).await?.state;
        let place = application.places.get(&command.dialogue);
        let listed = application.received.as_ref().is_some_and(|received| received.stakeholder.kind.list().is_some());
        applied += u32::from(listed && place.is_some_and(|place| !place.withdrawn));
    }
    let decide = |dialogue: &Dialogue| domain::cancel(dialogue, &command, applied, today);
    about_dialogue(&mut context, command.dialogue, decide).await
}

pub(crate) async fn circulate(mut context: Context<'_>, command: CirculateList) -> Result<Recorded, Failure> {
    let (number, today) = (command.dialogue, context.today());
    let mut listed: Vec<ApplicationId> = Vec::new();
    let mut regions = Vec::new();
    let parties = context.known::<Parties>().await?;
    for id in views::applications_of(&mut context, number).await? {
        let application = context.load::<Application>(&id).await?.state;
        if let Some(received) = &application.received
            && domain::may_be_listed(&application, number, command.list)
        {
            listed.push(received.application);
            regions.push(parties.region(received.stakeholder.country));
        }
    }
    let decide = |dialogue: &Dialogue| domain::circulate(dialogue, &command, listed, today);
    let mut recorded = about_dialogue(&mut context, number, decide).await?;
    let dialogue = context.load::<Dialogue>(&number.to_string()).await?.state;
    recorded.warnings.extend(dialogue.circulation(command.list).filter(|made| made.days_late > 0).map(late));
    if command.list == List::NonGovernmentalOrganizations {
        let balance = domain::balance(regions.into_iter(), parties.regions(today));
        recorded.warnings.extend(domain::unbalanced(&balance));
    } else if let Some(last) = dialogue.objections_by(command.list) {
        deadlines::arm_approvals(&mut context, number, last.max(today)).await?;
    }
    Ok(recorded)
}

fn late(circulation: &contracts::constructive_dialogue::Circulation) -> Notice {
    let days = circulation.days_late;
    let sentence = format!(
        "The list went out {days} days late. That is recorded as the Secretariat's lateness and harms no applicant."
    );
    Notice::of("AMB-24", "list-late", sentence).with("days", days)
}
