//! Days that come: of groups, of reviews, of rules. One that is noticed late is acted on as of its own day.

use jiff::civil::Date;
use journal::Deadline;
use runtime::{Context, Failure};
use treaty::dates::{start_of_day_vienna, vienna_date};
use treaty::{StateCode, YearlyGroup};

use crate::settling;
use crate::views;

/// A group may enter a phase.
pub(crate) const GROUP_DAY: &str = "group-day";
/// Something in a review begins or ends by the calendar.
pub(crate) const REVIEW_DAY: &str = "review-day";
/// A changed rule holds from now on.
pub(crate) const RULES_DAY: &str = "rules-day";

/// Arms the next day of a group, or none.
pub(crate) async fn arm_group(context: &mut Context<'_>, group: YearlyGroup, day: Option<Date>) -> Result<(), Failure> {
    arm(context, GROUP_DAY, group.number().to_string(), day).await
}

/// Arms the next day of a review, or none.
pub(crate) async fn arm_review(context: &mut Context<'_>, state: StateCode, day: Option<Date>) -> Result<(), Failure> {
    arm(context, REVIEW_DAY, state.to_string(), day).await
}

/// Arms the day on which a rule changes.
pub(crate) async fn arm_rules(context: &mut Context<'_>, day: Date) -> Result<(), Failure> {
    arm(context, RULES_DAY, day.to_string(), Some(day)).await
}

/// Arms the day on which something takes effect that the registry said beforehand.
pub(crate) async fn arm_effect(context: &mut Context<'_>, state: StateCode, day: Date) -> Result<(), Failure> {
    arm(context, REVIEW_DAY, format!("{state}/{day}"), Some(day)).await
}

async fn arm(context: &mut Context<'_>, name: &str, key: String, day: Option<Date>) -> Result<(), Failure> {
    let Some(day) = day else { return context.disarm(name, &key).await };
    let due = start_of_day_vienna(day).map_err(Failure::broken)?.timestamp();
    let payload = key.clone();
    context.arm(&Deadline { name: name.to_owned(), key, due, payload }).await
}

/// A group's day has come.
pub(crate) async fn group_day(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let number: u8 = deadline.payload.parse().map_err(Failure::broken)?;
    let group = YearlyGroup::try_from(number).map_err(Failure::broken)?;
    settling::advance(&mut context, group, vienna_date(deadline.due)).await
}

/// A review's day has come.
pub(crate) async fn review_day(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let state = deadline.payload.split('/').next().unwrap_or_default();
    let state: StateCode = state.parse().map_err(Failure::broken)?;
    settling::settle(&mut context, [state], vienna_date(deadline.due)).await
}

/// A rule's day has come: groups may go on, and what reviews wait for may be read otherwise.
pub(crate) async fn rules_day(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    everything(&mut context, vienna_date(deadline.due)).await
}

/// Looks at all groups and all reviews again.
pub(crate) async fn everything(context: &mut Context<'_>, today: Date) -> Result<(), Failure> {
    for group in YearlyGroup::ALL {
        settling::advance(context, group, today).await?;
    }
    let states: Vec<StateCode> = views::all_in(context).await?.iter().map(|kept| kept.state).collect();
    settling::settle(context, states, today).await
}
