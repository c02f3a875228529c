//! Days that are near: each is told once, in the morning in Vienna.

use contracts::{ContactId, Day};
use jiff::civil::Date;
use jiff::{SignedDuration, ToSpan as _};
use journal::Deadline;
use runtime::{Context, Failure};
use serde::{Deserialize, Serialize};
use treaty::dates::{list_of_ngos_circulated_by, start_of_day_vienna};

use super::people::{find, missions, participants, to_all};
use crate::letters::{Letter, Reminder};
use crate::queue;

/// The deadline's name.
pub(crate) const REMINDER: &str = "reminder";

/// How many days before the dialogue those who take part hear of it, and the Secretariat of the lists before their last day.
const DAYS: i64 = 3;
/// How many days before the indicative day missions hear of it.
const DAYS_FOR_OBJECTIONS: i64 = 2;
/// When: eight o'clock, but for the two nights in which clocks are changed.
const MORNING: SignedDuration = SignedDuration::from_hours(8);
/// How many lists there are.
const LISTS: usize = 2;

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
    Dialogue,
    Lists,
    Objections,
}

impl Of {
    const ALL: [Self; 3] = [Self::Dialogue, Self::Lists, Self::Objections];

    const fn word(self) -> &'static str {
        match self {
            Self::Dialogue => "dialogue",
            Self::Lists => "lists",
            Self::Objections => "objections",
        }
    }

    fn key(self, dialogue: u32) -> String {
        format!("{dialogue}/{}", self.word())
    }
}

/// Arms what follows from the day of a dialogue.
pub(super) async fn arm(context: &mut Context<'_>, dialogue: u32, on: Day) -> Result<(), Failure> {
    let lists = list_of_ngos_circulated_by(on.0).map_err(broken)?.date;
    arm_one(context, Payload { dialogue, of: Of::Dialogue, day: on }, DAYS).await?;
    arm_one(context, Payload { dialogue, of: Of::Lists, day: lists.into() }, DAYS).await
}

/// Arms what follows from the indicative day for objections.
pub(super) async fn arm_objections(context: &mut Context<'_>, dialogue: u32, by: Day) -> Result<(), Failure> {
    arm_one(context, Payload { dialogue, of: Of::Objections, day: by }, DAYS_FOR_OBJECTIONS).await
}

/// Takes back what has not been told of a dialogue.
pub(super) async fn disarm(context: &mut Context<'_>, dialogue: u32) -> Result<(), Failure> {
    for of in Of::ALL {
        context.disarm(REMINDER, &of.key(dialogue)).await?;
    }
    Ok(())
}

/// What would be told too late is not told.
async fn arm_one(context: &mut Context<'_>, payload: Payload, days: i64) -> Result<(), Failure> {
    let key = payload.of.key(payload.dialogue);
    let day: Date = payload.day.0.checked_sub(days.days()).map_err(broken)?;
    let morning = start_of_day_vienna(day).map_err(broken)?.timestamp();
    let due = morning.checked_add(MORNING).map_err(broken)?;
    if due <= context.now() {
        return context.disarm(REMINDER, &key).await;
    }
    let payload = serde_json::to_string(&payload).map_err(broken)?;
    context.arm(&Deadline { name: REMINDER.to_owned(), key, due, payload }).await
}

/// The morning has come.
pub(crate) async fn remind(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let Payload { dialogue: number, of, day } = serde_json::from_str(&deadline.payload).map_err(broken)?;
    let Some(dialogue) = find(&mut context, number).await? else { return Ok(()) };
    let reason = format!("reminder/{number}/{}/{day}", of.word());
    let letter = |of| Letter::Reminder { of, dialogue: dialogue.clone(), day };
    let to = |reader: ContactId| format!("{reason}/{reader}");
    match of {
        Of::Dialogue => {
            let readers = participants(&mut context, number).await?;
            to_all(&mut context, to, &readers, &letter(Reminder::Dialogue)).await
        }
        Of::Lists if both_circulated(&mut context, number).await? => Ok(()),
        Of::Lists => queue::write_to_secretariat(&mut context, &reason, &letter(Reminder::Lists)).await,
        Of::Objections => {
            let readers = missions(&mut context).await?;
            to_all(&mut context, to, &readers, &letter(Reminder::Objections)).await
        }
    }
}

async fn both_circulated(context: &mut Context<'_>, dialogue: u32) -> Result<bool, Failure> {
    let rows = context.rows("SELECT 1 FROM lists WHERE dialogue = $1", &[dialogue.into()]).await?;
    Ok(rows.len() >= LISTS)
}

fn broken(fault: impl std::fmt::Display) -> Failure {
    Failure::Broken(fault.to_string())
}
