//! Commands and queries, from the bus to the decisions and what is shown.

pub(crate) mod ceremony;
pub(crate) mod chances;
pub(crate) mod freezing;
pub(crate) mod meetings;
pub(crate) mod queries;
pub(crate) mod redraws;
pub(crate) mod states;

use contracts::drawing::Readings;
use contracts::{Notice, Recorded};
use journal::Deadline;
use runtime::{Context, Failure, House};
use serde::de::DeserializeOwned;

use crate::domain::{Cycle, Decided, number_given, settling};

/// There is one cycle.
pub(crate) const CYCLE: &str = "1";

/// Decides about the cycle, and says what the person should know of the cycle afterwards.
async fn recorded(
    context: &mut Context<'_>,
    decide: impl FnOnce(&Cycle) -> Decided + Send,
    warn: impl FnOnce(&Cycle, Option<u32>) -> Vec<Notice> + Send,
) -> Result<Recorded, Failure> {
    let cycle = context.load::<Cycle>(CYCLE).await?;
    context.must_be_expected(cycle.version)?;
    let events = decide(&cycle.state).map_err(|notice| refusal(notice, cycle.version))?;
    let number = number_given(&events);
    context.append::<Cycle>(CYCLE, cycle.version, events).await?;
    let after = context.load::<Cycle>(CYCLE).await?;
    let version = settle(context, &after.state, after.version).await?;
    Ok(Recorded { version, number, warnings: warn(&after.state, number) })
}

/// Says who reviews whom, where that is not said yet. Gives the version of the cycle.
async fn settle(context: &mut Context<'_>, cycle: &Cycle, version: u64) -> Result<u64, Failure> {
    match settling::unsaid(cycle, context.today()) {
        Some(settled) => context.append::<Cycle>(CYCLE, version, vec![settled.into()]).await,
        None => Ok(version),
    }
}

/// The deadline of what was drawn before a drawing said in one piece who reviews whom.
pub(crate) const REVIEWERS_UNSAID: &str = "reviewers-unsaid";

pub(crate) async fn say_reviewers(mut context: Context<'_>, _: Deadline) -> Result<(), Failure> {
    let cycle = context.load::<Cycle>(CYCLE).await?;
    settle(&mut context, &cycle.state, cycle.version).await.map(drop)
}

/// What was prepared is prepared again when something changed meanwhile.
fn refusal(notice: Notice, version: u64) -> Failure {
    if notice.code == "changed-meanwhile" {
        return Failure::Conflict { expected: version, actual: version };
    }
    notice.into()
}

/// Nothing to be said.
fn silent(_: &Cycle, _: Option<u32>) -> Vec<Notice> {
    Vec::new()
}

/// Work that takes long, on a thread where nobody waits.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Failure> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|fault| Failure::Broken(format!("the work was broken off: {fault}")))
}

/// The readings that the operator chose, where they are not the catalogue's own (`docs/decisions/0002-readings.md`).
fn readings_of(house: &House) -> Result<Readings, Failure> {
    Ok(Readings {
        new_ratifications: reading(house, "READING_AMB_02")?,
        requests: reading(house, "READING_AMB_11")?,
        signatories: reading(house, "READING_AMB_21")?,
        late_parties: reading(house, "READING_AMB_31")?,
    })
}

fn reading<T: DeserializeOwned + Default>(house: &House, name: &str) -> Result<T, Failure> {
    let chosen = house.config.get(name).map_err(|fault| Failure::Broken(fault.to_string()))?;
    chosen.map_or_else(
        || Ok(T::default()),
        |word| {
            let unknown = |_| Failure::Broken(format!("The setting {name} names no reading that is known."));
            serde_json::from_value(word.into()).map_err(unknown)
        },
    )
}
