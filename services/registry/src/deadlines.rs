//! What happens by itself at the beginning of a day in Vienna: entries into force are announced, and whoever left is forgotten.

use contracts::ContactId;
use contracts::registry::RegistryEvent;
use jiff::civil::Date;
use journal::Deadline;
use runtime::{Config, Context, Failure};
use serde::{Deserialize, Serialize};
use treaty::dates::{days_after, start_of_day_vienna};
use treaty::{Instrument, StateCode};

use crate::domain::people::{self, People};
use crate::domain::{self, State};
use crate::private;

/// The deadline's name.
pub(crate) const ENTERS_INTO_FORCE: &str = "enters-into-force";

/// What is kept of somebody who left has been kept long enough.
pub(crate) const KEPT_LONG_ENOUGH: &str = "officials-kept-long-enough";

/// What will enter into force, for whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Entry {
    state: StateCode,
    instrument: Instrument,
}

impl Entry {
    fn key(self) -> String {
        format!("{}/{}", self.state, self.instrument)
    }
}

/// Arms what is to come for the State, and takes back what no longer comes. To be called after each change of its deposits.
pub(crate) async fn follow_deposits(context: &mut Context<'_>, state: StateCode) -> Result<(), Failure> {
    let loaded = context.load::<State>(state.as_str()).await?;
    let coming = domain::coming_entries(&loaded.state, context.today());
    for instrument in Instrument::ALL {
        let entry = Entry { state, instrument };
        match coming.iter().find(|(one, _)| *one == instrument) {
            Some((_, day)) => context.arm(&deadline(entry, *day)?).await?,
            None => context.disarm(ENTERS_INTO_FORCE, &entry.key()).await?,
        }
    }
    Ok(())
}

/// The day has come.
pub(crate) async fn enters_into_force(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let entry: Entry = serde_json::from_str(&deadline.payload).map_err(Failure::broken)?;
    let id = entry.state.as_str();
    let loaded = context.load::<State>(id).await?;
    // What is overtaken by a correction says nothing.
    if let Some(event) = domain::enter_into_force(&loaded.state, entry.instrument, context.today()) {
        context.append::<State>(id, loaded.version, vec![event]).await?;
    }
    Ok(())
}

/// Whoever left, or lost the last duty, is forgotten later.
pub(crate) async fn forget_later(context: &mut Context<'_>, events: &[RegistryEvent]) -> Result<(), Failure> {
    for person in events.iter().filter_map(people::to_forget) {
        arm_forgetting(context, person).await?;
    }
    Ok(())
}

/// Arms the day on which what is said of somebody is erased, unless they have a duty then.
async fn arm_forgetting(context: &mut Context<'_>, person: ContactId) -> Result<(), Failure> {
    let day = days_after(context.today(), kept_days(&context.house().config)?).map_err(Failure::broken)?;
    let due = start_of_day_vienna(day).map_err(Failure::broken)?.timestamp();
    let (key, payload) = (person.to_string(), person.to_string());
    context.arm(&Deadline { name: KEPT_LONG_ENOUGH.to_owned(), key, due, payload }).await
}

/// Nothing is left to be erased.
pub(crate) async fn disarm_forgetting(context: &mut Context<'_>, person: ContactId) -> Result<(), Failure> {
    context.disarm(KEPT_LONG_ENOUGH, &person.to_string()).await
}

/// The day has come: whoever left is forgotten, and whoever has had no duty since has left. Who has one again is asked about anew when that
/// ends.
pub(crate) async fn forget_person(mut context: Context<'_>, deadline: Deadline) -> Result<(), Failure> {
    let (person, today): (ContactId, Date) = (deadline.payload.parse().map_err(Failure::broken)?, context.today());
    if let Some(state) = private::state_of(&mut context, person).await? {
        let loaded = context.load::<People>(state.as_str()).await?;
        let events = people::without_duty(&loaded.state, state, person, today);
        if loaded.state.present(person).is_some() && events.is_empty() {
            return Ok(());
        }
        if !events.is_empty() {
            context.append::<People>(state.as_str(), loaded.version, events).await?;
        }
    }
    private::erase(&mut context, person).await
}

/// For how many days what is said of somebody who left is kept here.
pub(crate) fn kept_days(config: &Config) -> Result<u16, Failure> {
    config
        .number("OFFICIALS_KEPT_DAYS", people::KEPT_DAYS, &(1..=3_650), "a number from 1 to 3650")
        .map_err(Failure::broken)
}

fn deadline(entry: Entry, day: Date) -> Result<Deadline, Failure> {
    let due = start_of_day_vienna(day).map_err(Failure::broken)?.timestamp();
    let payload = serde_json::to_string(&entry).map_err(Failure::broken)?;
    Ok(Deadline { name: ENTERS_INTO_FORCE.to_owned(), key: entry.key(), due, payload })
}
