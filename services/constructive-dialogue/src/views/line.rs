//! A dialogue in a list.

use contracts::DueDay;
use contracts::constructive_dialogue::DialogueLine;
use contracts::{Day, Instant, Rule};
use jiff::civil::Date;
use runtime::Failure;
use treaty::dates::{Deadline, act_by, days_after, start_of_day_vienna};

use super::Sight;
use crate::domain::{Dialogue, Limits};
use contracts::constructive_dialogue::List;

/// For how many days after a dialogue something is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What applications say of persons.
    pub persons: u16,
    /// What was written: comments, and reasons.
    pub writings: u16,
}

/// A dialogue's line, as somebody with this sight sees it; none before it was convened.
///
/// # Errors
/// [`Failure::Broken`] when a date lies outside the calendar, which no dialogue that was convened has.
pub fn line(
    dialogue: &Dialogue,
    version: u64,
    sight: &Sight,
    kept: Kept,
    today: Date,
) -> Result<Option<DialogueLine>, Failure> {
    let Some((convened, limits)) = dialogue.convened.as_ref().zip(dialogue.limits()) else { return Ok(None) };
    let Limits { attendance, applications, ngo_list, others_list } = limits;
    let objections_by = List::ALL.into_iter().filter_map(|list| dialogue.objections_by(list)).max();
    Ok(Some(DialogueLine {
        dialogue: convened.dialogue,
        version,
        title: convened.title.clone(),
        groups: convened.groups.clone(),
        on: Day(convened.on),
        place: convened.place.clone(),
        format: convened.format,
        languages: convened.languages.clone(),
        chairs: convened.chairs.clone(),
        chair_accounts: sight.chairs_of(dialogue),
        stage: dialogue.stage(today),
        attendance_by: due_day(attendance)?,
        applications_by: due_day(applications)?,
        ngo_list_by: due_day(ngo_list)?,
        others_list_by: due_day(others_list)?,
        objections_by: Day(objections_by.unwrap_or(convened.on)),
        announced: convened.announced,
        word_limit: convened.word_limit,
        persons_kept_until: after(convened.on, kept.persons)?,
        writings_kept_until: after(convened.on, kept.writings)?,
        participants_released: dialogue.released,
        cancelled: dialogue.cancelled.clone(),
    }))
}

/// So many days after a dialogue.
pub(super) fn after(on: Date, days: u16) -> Result<Day, Failure> {
    days_after(on, days).map(Day).map_err(|fault| Failure::Broken(fault.to_string()))
}

/// A date with its rule, its arithmetic, and a warning where nobody is at work on it.
///
/// # Errors
/// [`Failure::Broken`] when it lies at the end of the calendar.
pub fn due_day(deadline: Deadline) -> Result<DueDay, Failure> {
    let broken = |fault: treaty::dates::OutOfCalendar| Failure::Broken(fault.to_string());
    let next = days_after(deadline.date, 1).map_err(broken)?;
    let rest_day = deadline.rest_day();
    Ok(DueDay {
        day: Day(deadline.date),
        ends: Instant(start_of_day_vienna(next).map_err(broken)?.timestamp()),
        rule: Rule(deadline.rule),
        computed: deadline.computed.to_string(),
        rest_day: rest_day.map(DueDay::rest_day_name),
        act_by: rest_day.and_then(|_| act_by(deadline.date).ok()).map(Day),
    })
}
