//! Dialogues: convened, moved, changed, cancelled; lists circulated.

use contracts::constructive_dialogue::{
    AnnounceDeadline, CancelDialogue, ChangeDialogue, CirculateList, ConveneDialogue, List, Listed, MoveDialogue,
    NameChairs, ReleaseParticipants,
};
use contracts::{Notice, Recorded};
use runtime::{Context, Failure};
use treaty::dates::{act_by, falls_on_rest_day};

use super::about_dialogue;
use crate::domain::{self, Application, Dialogue, Parties, PlaceState};
use crate::views::WentOut;
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
    let (number, today, mut taken_back) = (command.dialogue, context.today(), None);
    let decide = |dialogue: &Dialogue| {
        let events = domain::reschedule(dialogue, &command, today)?;
        taken_back = domain::taken_back(dialogue, &events);
        Ok(events)
    };
    let mut recorded = about_dialogue(&mut context, number, decide).await?;
    deadlines::arm_alarms(&mut context, number, command.on.0).await?;
    deadlines::arm_forgetting(&mut context, number, command.on.0).await?;
    let dialogue = context.load::<Dialogue>(&number.to_string()).await?.state;
    if let Some(last) = dialogue.objections_by(List::OtherStakeholders)
        && dialogue.first_circulation(List::OtherStakeholders).is_some()
    {
        deadlines::arm_approvals(&mut context, number, last.max(today)).await?;
    }
    recorded.warnings = taken_back.into_iter().chain(rest_days(command.on.0)).collect();
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
        applied += u32::from(listed && place.is_some_and(PlaceState::stands));
    }
    let decide = |dialogue: &Dialogue| domain::cancel(dialogue, &command, applied, today);
    about_dialogue(&mut context, command.dialogue, decide).await
}

pub(crate) async fn release_participants(
    mut context: Context<'_>,
    command: ReleaseParticipants,
) -> Result<Recorded, Failure> {
    let today = context.today();
    let decide = |dialogue: &Dialogue| domain::release_participants(dialogue, &command, today);
    about_dialogue(&mut context, command.dialogue, decide).await
}

pub(crate) async fn circulate(mut context: Context<'_>, command: CirculateList) -> Result<Recorded, Failure> {
    let (number, today) = (command.dialogue, context.today());
    let organizations = listed(&mut context, number, command.list).await?;
    let applications = organizations.iter().map(|one| one.application).collect();
    let decide = |dialogue: &Dialogue| domain::circulate(dialogue, &command, applications, today);
    let mut recorded = about_dialogue(&mut context, number, decide).await?;
    let dialogue = context.load::<Dialogue>(&number.to_string()).await?.state;
    let parties = context.known::<Parties>().await?;
    let regions: Vec<_> = organizations.iter().map(|one| parties.region(one.country)).collect();
    if let Some((made, head)) =
        dialogue.circulation(command.list).zip(domain::list_head(&dialogue, command.list, &[], today))
    {
        views::keep_circulated(&mut context, number, made, WentOut { head, organizations }).await?;
        recorded.warnings.extend((made.days_late > 0).then(|| late(made)));
    }
    if command.list == List::NonGovernmentalOrganizations {
        let balance = domain::balance(regions.into_iter(), parties.regions(today));
        recorded.warnings.extend(domain::unbalanced(&balance));
    } else if let Some(last) = dialogue.objections_by(command.list) {
        deadlines::arm_approvals(&mut context, number, last.max(today)).await?;
    }
    Ok(recorded)
}

/// Those who are on a list as it stands, by name.
async fn listed(context: &mut Context<'_>, dialogue: u32, list: List) -> Result<Vec<Listed>, Failure> {
    let mut organizations = Vec::new();
    for id in views::applications_of(context, dialogue).await? {
        let application = context.load::<Application>(&id).await?.state;
        let listed = domain::may_be_listed(&application, dialogue, list);
        organizations.extend(application.received.as_ref().filter(|_| listed).map(domain::listed));
    }
    Ok(organizations)
}

fn late(circulation: &contracts::constructive_dialogue::Circulation) -> Notice {
    let days = circulation.days_late;
    let sentence = format!(
        "The list went out {days} days late. That is recorded as the Secretariat's lateness and harms no applicant."
    );
    Notice::of("AMB-24", "list-late", sentence).with("days", days)
}
