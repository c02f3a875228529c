//! Days that are near: each is told once, in the morning in Vienna.

use contracts::{ContactId, Day};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use journal::Deadline;
use runtime::{Context, Failure};
use serde::{Deserialize, Serialize};
use treaty::dates::{
    OutOfCalendar, act_by, attendance_confirmed_by, days_after, list_of_ngos_circulated_by, no_later_than_days_before,
    start_of_day_vienna,
};

use super::people::{find, missions, participants, to_all};
use super::{lists, readings, unfinished};
use crate::letters::{Dialogue, Letter, Reminder};
use crate::queue;

/// The deadline's name.
pub(crate) const REMINDER: &str = "reminder";

/// How many days before the dialogue those who take part hear of it, before the last day for applications those who have begun one, and
/// before the last day for lists the Secretariat.
const DAYS: u16 = 3;
/// How many days before the indicative day missions hear of it.
const DAYS_FOR_OBJECTIONS: u16 = 2;
/// When: eight o'clock, but for the two nights in which clocks are changed.
const MORNING: SignedDuration = SignedDuration::from_hours(8);

/// What somebody is to be reminded of.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Payload {
    dialogue: u32,
    of: Of,
    day: Day,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Of {
    /// The dialogue.
    Dialogue,
    /// The last day for the lists.
    Lists,
    /// The indicative day for objections.
    Objections,
    /// The last day for applications.
    Unsent,
    /// The lists, for those whose address is not confirmed; the day is that of the dialogue.
    Unconfirmed,
    /// Somebody came to be on a list after both had gone; the day is that of the dialogue.
    Again,
}

impl Of {
    const ALL: [Self; 6] =
        [Self::Dialogue, Self::Lists, Self::Objections, Self::Unsent, Self::Unconfirmed, Self::Again];

    const fn word(self) -> &'static str {
        match self {
            Self::Dialogue => "dialogue",
            Self::Lists => "lists",
            Self::Objections => "objections",
            Self::Unsent => "unsent",
            Self::Unconfirmed => "unconfirmed",
            Self::Again => "again",
        }
    }

    fn key(self, dialogue: u32) -> String {
        format!("{dialogue}/{}", self.word())
    }
}

/// Arms what follows from the day of a dialogue, and from an earlier date for applications where that binds.
pub(super) async fn arm(context: &mut Context<'_>, dialogue: u32) -> Result<(), Failure> {
    let Some(reading) = readings::find(context, dialogue).await? else { return Ok(()) };
    let (on, last) = (reading.on, reading.last_day().map_err(Failure::broken)?.day);
    let lists = list_of_ngos_circulated_by(on.0).map_err(Failure::broken)?.date.into();
    let before = |day: Day| no_later_than_days_before(day.0, DAYS).map_err(Failure::broken);
    for (of, day, when) in [
        (Of::Dialogue, on, before(on)?),
        (Of::Lists, lists, for_lists(on.0).map_err(Failure::broken)?),
        (Of::Unsent, last, before(last)?),
        (Of::Unconfirmed, on, lists_may_go(on.0).map_err(Failure::broken)?),
    ] {
        arm_one(context, Payload { dialogue, of, day }, when).await?;
    }
    Ok(())
}

/// The first day on which lists may go: the one after the last for applications. On its morning those whose address is not confirmed hear
/// of it. Nobody applies after that, so that nobody is missed; no list has gone before, so that it helps; and the four days until the tenth
/// before are more than three mornings before that day would leave them, when the Secretariat may have sent the list already.
fn lists_may_go(on: Date) -> Result<Date, OutOfCalendar> {
    days_after(attendance_confirmed_by(on)?.date, 1)
}

/// When the Secretariat hears of the lists: three days before their last day, or on the last day before it on which somebody is at work
/// where that is earlier, but not before they may go.
fn for_lists(on: Date) -> Result<Date, OutOfCalendar> {
    let last = list_of_ngos_circulated_by(on)?.date;
    let usual = no_later_than_days_before(last, DAYS)?;
    Ok(usual.min(act_by(last)?).max(lists_may_go(on)?))
}

/// Arms what follows from the indicative day for objections.
pub(super) async fn arm_objections(context: &mut Context<'_>, dialogue: u32, by: Day) -> Result<(), Failure> {
    let when = no_later_than_days_before(by.0, DAYS_FOR_OBJECTIONS).map_err(Failure::broken)?;
    arm_one(context, Payload { dialogue, of: Of::Objections, day: by }, when).await
}

/// Arms, for the next morning, that lists which have gone must go again: for whoever belongs on one now.
pub(super) async fn arm_again(context: &mut Context<'_>, dialogue: u32) -> Result<(), Failure> {
    let Some(reading) = readings::find(context, dialogue).await? else { return Ok(()) };
    let payload = Payload { dialogue, of: Of::Again, day: reading.on };
    let (key, due) = (payload.of.key(dialogue), next_morning(context)?);
    let payload = serde_json::to_string(&payload).map_err(Failure::broken)?;
    context.arm(&Deadline { name: REMINDER.to_owned(), key, due, payload }).await
}

/// Takes back what has not been told of a dialogue.
pub(super) async fn disarm(context: &mut Context<'_>, dialogue: u32) -> Result<(), Failure> {
    for of in Of::ALL {
        context.disarm(REMINDER, &of.key(dialogue)).await?;
    }
    Ok(())
}

/// What would be told too late is not told.
async fn arm_one(context: &mut Context<'_>, payload: Payload, when: Date) -> Result<(), Failure> {
    let (key, due) = (payload.of.key(payload.dialogue), morning(when)?);
    if due <= context.now() {
        return context.disarm(REMINDER, &key).await;
    }
    let payload = serde_json::to_string(&payload).map_err(Failure::broken)?;
    context.arm(&Deadline { name: REMINDER.to_owned(), key, due, payload }).await
}

/// The morning of a day in Vienna, when letters are written that nobody waits for.
pub(super) fn morning(day: Date) -> Result<Timestamp, Failure> {
    let begins = start_of_day_vienna(day).map_err(Failure::broken)?.timestamp();
    begins.checked_add(MORNING).map_err(Failure::broken)
}

/// The next morning in Vienna: that of today where it is still to come.
pub(super) fn next_morning(context: &Context<'_>) -> Result<Timestamp, Failure> {
    let today = context.today();
    let this = morning(today)?;
    if this > context.now() { Ok(this) } else { morning(today.checked_add(1.day()).map_err(Failure::broken)?) }
}

/// The morning has come.
pub(crate) async fn remind(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let Payload { dialogue: number, of, day } = serde_json::from_str(&deadline.payload).map_err(Failure::broken)?;
    let Some(dialogue) = find(&mut context, number).await? else { return Ok(()) };
    let reason = format!("reminder/{number}/{}/{day}", of.word());
    let letter = |of| Letter::Reminder { of, dialogue: dialogue.clone(), day };
    let to = |reader: ContactId| format!("{reason}/{reader}");
    match of {
        Of::Dialogue => {
            let told = unfinished::tell_unconfirmed_of_no_list(&mut context, day).await?;
            let mut readers = participants(&mut context, number).await?;
            readers.retain(|reader| !told.contains(reader));
            to_all(&mut context, to, &readers, &letter(Reminder::Dialogue)).await
        }
        Of::Lists => match lists::outstanding(&mut context, number).await? {
            Some(of) => queue::write_to_secretariat(&mut context, &reason, &letter(of)).await,
            None => Ok(()),
        },
        Of::Again => again(&mut context, dialogue, number, day).await,
        Of::Objections => {
            let readers = missions(&mut context).await?;
            to_all(&mut context, to, &readers, &letter(Reminder::Objections)).await
        }
        Of::Unsent => unfinished::tell_unsent(&mut context, day).await,
        Of::Unconfirmed => unfinished::tell_unconfirmed(&mut context, day).await,
    }
}

/// While applications are taken the lists are asked for when their day is near; after that whoever belongs on one is told of at once. What
/// is late then is so by the Secretariat alone (AMB-24).
async fn again(context: &mut Context<'_>, dialogue: Dialogue, number: u32, on: Day) -> Result<(), Failure> {
    let today = context.today();
    if today < lists_may_go(on.0).map_err(Failure::broken)? || on.0 < today {
        return Ok(());
    }
    let Some(of @ Reminder::ListsAgain { .. }) = lists::outstanding(context, number).await? else { return Ok(()) };
    let day = list_of_ngos_circulated_by(on.0).map_err(Failure::broken)?.date.max(today).into();
    let reason = format!("reminder/{number}/{}/{today}", Of::Again.word());
    queue::write_to_secretariat(context, &reason, &Letter::Reminder { of, dialogue, day }).await
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn pr_53d_ii_the_secretariat_hears_of_the_lists_while_somebody_is_at_work() {
        // The tenth day before is a Tuesday; a Sunday; and a Tuesday after Christmas and a weekend, before which there is no other day
        // than the first on which lists may go.
        for (dialogue, morning) in [
            (date(2022, 7, 1), date(2022, 6, 18)),
            (date(2023, 5, 31), date(2023, 5, 18)),
            (date(2029, 1, 5), date(2028, 12, 22)),
        ] {
            assert_eq!(for_lists(dialogue), Ok(morning), "{dialogue}");
        }
    }
}
