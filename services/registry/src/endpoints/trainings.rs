//! Trainings. Each command is decided in [`crate::domain`].

use access::Asker;
use contracts::Recorded;
use contracts::registry::{
    ListTrainings, RecordTraining, RecordTrainingAttendance, RegistryEvent, StrikeTraining, Trainings as Listed,
};
use runtime::{Context, Failure, Inquiry};
use treaty::StateCode;

use super::people::{own_state, who};
use crate::domain::{self, Decision, State, Trainings};

/// Records what is decided, and says which number the training has.
async fn record(
    context: &mut Context<'_>,
    decide: impl FnOnce(&Trainings) -> Decision + Send,
) -> Result<Recorded, Failure> {
    let mut number = None;
    let decided = |known: &Trainings| {
        let events = decide(known)?;
        number = events.iter().find_map(number_of);
        Ok(events)
    };
    let version = context.decide::<Trainings>(Trainings::KEY, decided).await?;
    Ok(Recorded { version, number, warnings: Vec::new() })
}

/// The number of a training that is new.
const fn number_of(event: &RegistryEvent) -> Option<u32> {
    match event {
        RegistryEvent::TrainingRecorded(recorded) => Some(recorded.training),
        _ => None,
    }
}

pub(crate) async fn record_training(mut context: Context<'_>, command: RecordTraining) -> Result<Recorded, Failure> {
    record(&mut context, |known| domain::record_training(known, &command)).await
}

pub(crate) async fn record_attendance(
    mut context: Context<'_>,
    command: RecordTrainingAttendance,
) -> Result<Recorded, Failure> {
    let today = context.today();
    let mut known_states: Vec<StateCode> = Vec::new();
    for state in &command.states {
        if context.load::<State>(state.as_str()).await?.state.code.is_some() {
            known_states.push(*state);
        }
    }
    let is_known = |state| known_states.contains(&state);
    record(&mut context, |known| domain::record_attendance(known, &command, is_known, today)).await
}

pub(crate) async fn strike_training(mut context: Context<'_>, command: StrikeTraining) -> Result<Recorded, Failure> {
    record(&mut context, |known| domain::strike_training(known, &command)).await
}

/// The trainings, as far as whoever asks may see them.
pub(crate) async fn trainings(inquiry: Inquiry, _: ListTrainings) -> Result<Listed, Failure> {
    let known = inquiry.load::<Trainings>(Trainings::KEY).await?.state;
    let trainings = match inquiry.asker() {
        Asker::Secretariat { .. } => known.all(),
        asker => known.of(own_state(who(asker))?),
    };
    Ok(Listed { trainings })
}
