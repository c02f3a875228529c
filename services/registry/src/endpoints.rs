//! From the bus to the decisions, and back.

pub(crate) mod commands;
pub(crate) mod import;
pub(crate) mod people;
pub(crate) mod queries;
pub(crate) mod statements;
pub(crate) mod trainings;

use contracts::Recorded;
use contracts::registry::RegistryEvent;
use journal::Aggregate;
use runtime::{Context, Failure};

use crate::domain::Decision;

/// Records what is decided of a list, and says which number was given to what is new in it.
pub(crate) async fn record_numbered<A: Aggregate<Event = RegistryEvent>>(
    context: &mut Context<'_>,
    id: &str,
    decide: impl FnOnce(&A) -> Decision + Send,
) -> Result<Recorded, Failure> {
    let mut number = None;
    let decided = |known: &A| {
        let events = decide(known)?;
        number = events.iter().find_map(number_of);
        Ok(events)
    };
    let version = context.decide::<A>(id, decided).await?;
    Ok(Recorded { version, number, warnings: Vec::new() })
}

/// The number of what is new.
const fn number_of(event: &RegistryEvent) -> Option<u32> {
    match event {
        RegistryEvent::StatementRecorded(recorded) => Some(recorded.statement),
        RegistryEvent::TrainingRecorded(recorded) => Some(recorded.training),
        _ => None,
    }
}
