//! Entries into force, each announced at the beginning of its day in Vienna.

use jiff::civil::Date;
use journal::Deadline;
use runtime::{Context, Failure};
use serde::{Deserialize, Serialize};
use treaty::dates::start_of_day_vienna;
use treaty::{Instrument, StateCode};

use crate::domain::{self, State};

/// The deadline's name.
pub(crate) const ENTERS_INTO_FORCE: &str = "enters-into-force";

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
    let entry: Entry = serde_json::from_str(&deadline.payload).map_err(broken)?;
    let id = entry.state.as_str();
    let loaded = context.load::<State>(id).await?;
    // What is overtaken by a correction says nothing.
    if let Some(event) = domain::enter_into_force(&loaded.state, entry.instrument, context.today()) {
        context.append::<State>(id, loaded.version, vec![event]).await?;
    }
    Ok(())
}

fn deadline(entry: Entry, day: Date) -> Result<Deadline, Failure> {
    let due = start_of_day_vienna(day).map_err(broken)?.timestamp();
    let payload = serde_json::to_string(&entry).map_err(broken)?;
    Ok(Deadline { name: ENTERS_INTO_FORCE.to_owned(), key: entry.key(), due, payload })
}

fn broken(fault: impl std::fmt::Display) -> Failure {
    Failure::Broken(fault.to_string())
}
